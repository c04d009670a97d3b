"""Copy for readers at home names no place: what its figures turned out to be of tells it."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline"
_LANDS = {"AUT": "Austria", "CHL": "Chile"}
_MEASURES = {
    "vacancies": ("Job vacancies", "persons"),
    "births": ("Births", "persons"),
    "retail_sales": ("Retail sales", "EUR"),
}
_NOVEMBER = {"AUT": (41_730, 6_512, 7_318), "CHL": (18_260, 11_904, 5_077)}
_OCTOBER = {"AUT": (42_910, 6_733, 7_106), "CHL": (17_455, 12_380, 4_951)}


@cache
def two_lands() -> Catalogue:
    """Vacancies, births and sales of two places."""
    series, rows = [_HEAD], ["series,period,value,published"]
    for land, name in _LANDS.items():
        for place, (code, (title, unit)) in enumerate(_MEASURES.items()):
            key = f"{code}_{land}"
            series.append(
                f"{key},{title} of {name},{code},{land},{unit},0,M,flow,period_on_period,yes"
            )
            rows.append(f"{key},2025-10,{_OCTOBER[land][place]},")
            rows.append(f"{key},2025-11,{_NOVEMBER[land][place]},")
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


_AT_HOME = (
    "Job vacancies dropped to 41,730 in November from 42,910 in October. Births came to 6,512, "
    "compared with 6,733 in October."
)


@pytest.mark.parametrize(
    ("figure", "reason"),
    [("7,318 euros", "exact"), ("7,381 euros", "off_digits"), ("7,106 euros", "off_period")],
)
def test_a_figure_is_of_the_place_that_all_others_are_of(figure: str, reason: str) -> None:
    text = f"{_AT_HOME} Retail sales amounted to {figure} in November."
    verdict = verdicts_of(text, two_lands(), "2026-01-20")[figure]
    assert (verdict.reason, verdict.series) == (reason, "retail_sales_AUT"), verdict.explanation


def test_the_first_figures_of_such_a_text_are_judged_by_the_later_ones() -> None:
    text = f"Retail sales amounted to 7,381 euros in November. {_AT_HOME}"
    verdict = verdicts_of(text, two_lands(), "2026-01-20")["7,381 euros"]
    assert verdict.reason == "off_digits", verdict.explanation


def test_a_place_that_the_others_are_compared_with_is_not_the_place_of_the_text() -> None:
    text = f"Retail sales were 7,106 euros in November. {_AT_HOME} In Chile births stood at 11,904."
    verdict = verdicts_of(text, two_lands(), "2026-01-20")["7,106 euros"]
    assert (verdict.reason, verdict.series) == ("off_period", "retail_sales_AUT")


@pytest.mark.parametrize(
    "before",
    [
        pytest.param("", id="no other figure tells the place"),
        pytest.param("Job vacancies dropped to 41,730 in November.", id="one is too few"),
        pytest.param(
            "Job vacancies were 41,730 in November and 42,910 in October. Births came to 11,904 "
            "in November and to 12,380 in October.",
            id="figures of two places",
        ),
        pytest.param(
            "Bulgarian job vacancies dropped to 41,730 in November from 42,910 in October. "
            "Bulgarian births came to 6,512, compared with 6,733 in October.",
            id="another place is named",
        ),
    ],
)
def test_else_a_text_without_a_place_accuses_nobody(before: str) -> None:
    text = f"{before} Retail sales amounted to 7,106 euros in November."
    verdict = verdicts_of(text, two_lands(), "2026-01-20")["7,106 euros"]
    assert verdict.rating == "unverified", verdict.explanation
