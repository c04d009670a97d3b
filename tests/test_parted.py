"""Figures of one construction, which are of one measure."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline\n"
SERIES = (
    "ser,Services inflation of Malta,inflation,MLT,services,percent,0,M,rate,year_on_year,no\n"
    "cor,Core inflation of Malta,inflation,MLT,core,percent,0,M,rate,year_on_year,no\n"
    "hea,Headline inflation of Malta,inflation,MLT,,percent,0,M,rate,year_on_year,yes\n"
    "exp,Exports of goods of Malta,exports,MLT,,EUR,6,M,flow,year_on_year,yes\n"
    "fue,Exports of fuel of Malta,exports,MLT,fuel,EUR,6,M,flow,year_on_year,no\n"
)
TIMES = ("2025-01", "2025-12", "2026-01")
VALUES = {
    "ser": (4.9, 4.6, 4.4),
    "cor": (3.3, 2.1, 2.7),
    "hea": (3.8, 2.9, 3.1),
    "exp": (281.4, 301.2, 318.8),
    "fue": (61.3, 74.9, 57.6),
}


def found(text: str) -> dict[str, tuple[str, str | None]]:
    told = verdicts_of(text, catalogue_told(HEAD + SERIES, TIMES, VALUES), "2026-02-20")
    return {quote: (v.rating.value, v.series) for quote, v in told.items()}


LEAD = (
    "Headline inflation in Malta rose to 3.1% in January, with core inflation at 2.7%, after 2.1% "
    "in December.\n\n"
)


@pytest.mark.parametrize(
    ("text", "quote", "rating"),
    [
        ("Services inflation slowed to 4.4% from 4.6%.", "4.6%", "supported"),
        ("Services inflation slowed to 4.4% from 2.9%.", "2.9%", "wrong"),
        ("Services inflation slowed to 4.4%. It was 4.9% a year before.", "4.9%", "supported"),
        ("Services inflation slowed to 4.4%. It was 3.8% a year before.", "3.8%", "wrong"),
        (
            "Exports rose 13.3% from a year ago to 318.8 million euros.",
            "318.8 million",
            "supported",
        ),
        (
            "Exports rose 13.3% from a year ago to 57.6 million euros.",
            "57.6 million",
            "wrong",
        ),
    ],
)
def test_both_are_of_one_measure(text: str, quote: str, rating: str) -> None:
    told = found(LEAD + text)
    one = next(v for printed, v in told.items() if printed.startswith(quote))
    assert (one[0] == "supported") is (rating == "supported"), told


STARTS = """\
series,title,indicator,ref_area,unit,multiplier,frequency,adjustment,nature,basis,headline
nsa,"Permits for homes, Malta, not seasonally adjusted",permits,MLT,count,0,M,NSA,flow,\
year_on_year,no
sa,"Permits for homes, Malta, seasonally adjusted",permits,MLT,count,0,M,SA,flow,\
period_on_period,yes
"""
MONTHS = ("2024-10", "2025-09", "2025-10")
PERMITS = {"nsa": (16_140, 17_120, 17_995), "sa": (16_573, 16_902, 17_214)}


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Permits stood at 17,995 (16,140 in October 2024).", "supported"),
        ("Permits stood at 17,995 (16,573 in October 2024).", "wrong"),
        ("Permits stood at 17,995, against 16,573 a year earlier.", "wrong"),
        ("Permits stood at 17,214, against 16,573 a year earlier.", "supported"),
    ],
)
def test_a_level_and_what_it_is_set_against_are_adjusted_alike(text: str, rating: str) -> None:
    catalogue = catalogue_told(STARTS, MONTHS, PERMITS)
    told = verdicts_of(f"Malta, October 2025. {text}", catalogue, "2025-11-20")
    one = next(v for quote, v in told.items() if quote.startswith("16,"))
    assert (one.rating.value == "supported") is (rating == "supported"), told
