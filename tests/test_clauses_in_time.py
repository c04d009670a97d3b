"""What joined main clauses take over from one another, and what they do not."""

import pytest
from small_catalogue import austria, catalogue_of, verdicts_of


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Austria's exports came to 12,761 million euros in November, and in October the figure "
            "was 13,660 million.",
            {"12,761 million euros": "exact", "13,660 million": "exact"},
            id="each has its own time",
        ),
        pytest.param(
            "Austria's exports came to 12,761 million euros in November, and in October exports "
            "came to 13,606 million euros.",
            {"12,761 million euros": "exact", "13,606 million euros": "off_digits"},
            id="each has its own time, one is wrong",
        ),
        pytest.param(
            "Austria's exports came to 12,761 million euros in November. The unemployment rate of "
            "October was 5.2%, while exports to Italy, in January, were worth 2,152 million euros.",
            {"12,761 million euros": "exact", "5.2%": "exact", "2,152 million euros": "exact"},
            id="what stands behind dates nothing before it",
        ),
        pytest.param(
            "Austria's exports came to 12,761 million euros in November, and imports reached "
            "13,075 million euros.",
            {"12,761 million euros": "exact", "13,075 million euros": "exact"},
            id="one without a time takes over that of the one before",
        ),
        pytest.param(
            "Austria's exports came to 12,761 million euros in November; in January they were "
            "15,351 million. Imports came to 13,075 million euros.",
            {"15,351 million": "exact", "13,075 million euros": "exact"},
            id="the next sentence goes on from the first clause",
        ),
        pytest.param(
            "Austria's exports came to 12,761 million euros in November; they had been "
            "13,660 million euros in October and 13,111 million euros a year earlier.",
            {"13,660 million euros": "exact", "13,111 million euros": "exact"},
            id="what looks back stays with what it looks back from",
        ),
    ],
)
def test_a_time_is_that_of_its_clause(text: str, figures: dict[str, str]) -> None:
    verdicts = verdicts_of(text, austria(), "2025-12-20")
    assert {figure: verdicts[figure].reason for figure in figures} == figures


_PACK = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
gates,"Attendance per match, Tartu Wolves",attendance,EST,person,0,A,rate,year_on_year,yes
"""
_FIGURES = "series,period,value,published\n" + "".join(
    f"gates,{year},{count},\n" for year, count in ((2022, 4172), (2023, 6100), (2024, 7650))
)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("who drew 4,172 a match in 2022, have more than doubled that to 9,393", True),
        ("who drew 4,172 a match in 2022, have more than tripled that to 9,393", False),
        ("who drew 7,650 a match last year, have more than doubled that", False),
    ],
)
def test_a_multiple_of_that_is_of_the_figure_told_before(text: str, right: bool) -> None:
    catalogue = catalogue_of(_PACK, _FIGURES + "gates,2025,9393,\n")
    told = f"Attendance at matches of the Tartu Wolves rose in 2025. The Wolves, {text}."
    verdicts = verdicts_of(told, catalogue, "2026-03-30")
    multiple = "tripled" if "tripled" in text else "doubled"
    assert (verdicts[multiple].rating == "supported") is right, verdicts[multiple].explanation
