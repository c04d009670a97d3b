"""What a sentence only recalls, and a season that is not over, is no time of what comes next."""

import pytest
from small_catalogue import catalogue_of, catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis
ip,Industrial production of Latvia,industrial_production,LVA,,index,M,index,period_on_period
cap,Capital goods output of Latvia,industrial_production,LVA,capital goods,index,M,index,
est,Industrial production of Estonia,industrial_production,EST,,index,M,index,period_on_period
"""
FIGURES = {
    "ip": (93.1, 95.9, 96.4, 97.3, 98.5, 99.4),
    "cap": (101.3, 100.2, 98.4, 97.7, 99.1, 99.0),
    "est": (88.1, 86.2, 90.4, 89.8, 91.5, 89.1),
}
PERIODS = ("2024-11", "2024-12", "2025-01", "2025-02", "2025-03", "2025-04")
PUBLISHED = "2025-06-13"


@pytest.fixture(scope="module")
def baltic() -> Catalogue:
    return catalogue_told(SERIES, PERIODS, FIGURES)


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        # a sentence that only says what it was before
        (
            "Latvia's industrial production rose 0.9% in April. The index now stands at 99.4. It "
            "was 95.9 in December. Output of capital goods fell 0.1%.",
            "0.1%",
            "cap",
        ),
        (
            "Something happened to Latvia's industry this spring: it grew.\n\nIndustrial "
            "production rose 0.9% in April. It was 95.9 in December.\n\nThere is more to it.\n\n"
            "Output of capital goods fell 0.1% in the month.",
            "0.1%",
            "cap",
        ),
        # a season of which only a month is out
        (
            "Something happened to industry in Latvia and Estonia this spring: it changed.\n\n"
            "Latvia's industrial production rose 0.9% in April.\n\nEstonia's industrial production "
            "fell 2.6%.",
            "2.6%",
            "est",
        ),
    ],
)
def test_what_comes_next_is_of_the_time_told_of(
    baltic: Catalogue, text: str, figure: str, series: str
) -> None:
    verdict = verdicts_of(text, baltic, PUBLISHED)[figure]
    assert (verdict.rating, verdict.series) == ("supported", series)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        # what a sentence goes on about is of its own time
        (
            "Latvia's industrial production rose 0.9% in April. It had a bad December, when it "
            "rose 3% to 95.9. Output of capital goods fell 1.1% that month.",
            "1.1%",
        ),
        # three months told as such are no season
        (
            "Industry in Latvia and Estonia changed in the three months to May.\n\nEstonia's "
            "industrial production fell 2.5%.",
            "2.5%",
        ),
    ],
)
def test_other_times_stay(baltic: Catalogue, text: str, figure: str) -> None:
    assert verdicts_of(text, baltic, PUBLISHED)[figure].rating != "mismatch"


def test_a_place_does_not_call_a_series_by_a_word_of_its_name() -> None:
    rows = "series,period,value\n" + "".join(
        f"eur,2025-{month:02d},{1.05 + month / 100}\n" for month in range(1, 10)
    )
    head = "series,title,indicator,ref_area,counterpart,unit,frequency,nature,headline,aliases\n"
    rate = head + "eur,US dollars per euro,exchange_rate,EA20,USA,USD,M,price,yes,euro\n"
    text = "Wage growth in the euro zone slowed to 2.7% in July. The euro averaged $1.12 in July."
    verdicts = verdicts_of(text, catalogue_of(rate, rows), "2025-09-10")
    assert verdicts["2.7%"].rating == "unverified"
    assert verdicts["$1.12"].rating == "supported"
