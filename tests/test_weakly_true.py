"""What is true and misleads: caveats with the figures, and silence where nothing misleads."""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from small_catalogue import catalogue_of

from verifier.explain import caveats
from verifier.model.verdict import Caveat, Rating, Verdict
from verifier.reader import article_from
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article

_HEAD = (
    "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,adjustment,nature,"
    "transformation,basis,headline"
)
_SERIES = """
sales,Retail sales in Denmark,retail_sales,DNK,,DKK,9,M,SA,flow,none,year_on_year,yes
pay,Average weekly earnings in Denmark,weekly_earnings,DNK,,DKK,0,M,SA,price,none,year_on_year,yes
bread,Price of bread in Denmark,bread_price,DNK,,DKK,0,M,SA,price,none,year_on_year,yes
cpi,Consumer price index of Denmark,cpi,DNK,,index,0,M,NSA,index,none,year_on_year,yes
ships,Ships calling in Norway,ship_calls,NOR,,unit,0,M,SA,flow,none,year_on_year,yes
ferries,Ferry passengers in Norway,ferry_passengers,NOR,,persons,0,M,NSA,flow,none,year_on_year,yes
trade,Exports of Chile,exports,CHL,,USD,6,M,SA,flow,none,year_on_year,yes
cpi_chl,Consumer price index of Chile,cpi,CHL,,index,0,M,NSA,index,none,year_on_year,yes
"""
_MONTHS = [f"{year}-{month:02d}" for year in range(2019, 2026) for month in range(1, 13)]


def _observations() -> str:
    rows = ["series,period,value,published"]
    for step, month in enumerate(_MONTHS):
        year = step // 12
        rows.append(f"cpi,{month},{100 * 1.005**step:.3f},")
        rows.append(f"cpi_chl,{month},{100 * 1.005**step:.3f},")
        rows.append(f"sales,{month},{50 + 0.04 * step:.2f},")
        rows.append(f"pay,{month},{1000 + 2 * step},")
        rows.append(f"bread,{month},{20 + 0.02 * step:.2f},")
        rows.append(f"trade,{month},{8000 + 10 * step},")
        ships = 300 if month == "2025-04" else 340 + step % 3
        rows.append(f"ships,{month},{ships},")
        season = (1, 1, 2, 3, 4, 6, 9, 8, 5, 3, 2, 1)[step % 12]
        rows.append(f"ferries,{month},{season * (1000 + 20 * year)},")
    return "\n".join(rows) + "\n"


@cache
def north() -> Catalogue:
    """Money, prices and counts of invented places by month, 2019 to 2025; prices rise 6% a year."""
    return catalogue_of(_HEAD + _SERIES, _observations())


def verdict_of(text: str, quote: str, **settings: object) -> Verdict:
    article = replace(article_from(text.encode(), "copy.txt"), published=date(2026, 1, 20))
    report = check_article(article, north(), replace(Settings(), **settings))  # type: ignore[arg-type]
    return next(v for v in report.verdicts if v.claim.span.of(text) == quote)


PICKED = "Ship calls in Norway were up 14% in December from April."
FALL = "Retail sales in Denmark rose 0.9% in December from a year earlier."
RECORD = "Retail sales in Denmark hit a record in December."


@pytest.mark.parametrize(
    ("text", "quote", "caveat", "figures"),
    [
        (PICKED, "14%", Caveat.CHERRY_PICKED_BASE, "from May 2025 up 0.293%, not up 14%"),
        (FALL, "0.9%", Caveat.REAL_TERMS_DIFFER, "prices rose 6.168% over the same time"),
        (
            "Average weekly earnings in Denmark climbed 2.1% on the year in December.",
            *("2.1%", Caveat.REAL_TERMS_DIFFER, "In real terms it is down 3.83%"),
        ),
        (RECORD, "record", Caveat.NOMINAL_RECORD, "50 bn DKK in January 2019"),
    ],
)
def test_what_misleads_is_true_with_a_caveat_and_its_figures(
    text: str, quote: str, caveat: Caveat, figures: str
) -> None:
    verdict = verdict_of(text, quote)
    assert verdict.rating is Rating.SUPPORTED
    assert caveat in verdict.caveats
    assert figures.replace(" bn", "bn") in verdict.explanation


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        pytest.param(
            "Ship calls in Norway were up 14% in December from April's low.",
            "14%",
            id="the sentence says that the base is a low",
        ),
        pytest.param(
            "Ferry passengers in Norway fell 80% in December from September.",
            "80%",
            id="a base on the way down",
        ),
        pytest.param(
            "Ferry passengers in Norway were up 10% in July from July 2020.",
            "10%",
            id="seasons are compared with themselves",
        ),
        pytest.param(
            "Retail sales in Denmark rose 0.9% in December from a year earlier, far behind "
            "inflation.",
            "0.9%",
            id="the sentence speaks of inflation",
        ),
        pytest.param(
            "The price of bread in Denmark rose 1.1% in December from a year earlier.",
            "1.1%",
            id="a price that rose less than others",
        ),
        pytest.param(
            "Exports of Chile were up 1.4% in December from a year earlier.",
            "1.4%",
            id="dollars of another place",
        ),
        pytest.param(
            "Ship calls in Norway hit a record low in April.", "record low", id="no amount of money"
        ),
    ],
)
def test_what_does_not_mislead_has_no_such_caveat(text: str, quote: str) -> None:
    weak = {Caveat.CHERRY_PICKED_BASE, Caveat.NOMINAL_RECORD, Caveat.REAL_TERMS_DIFFER}
    verdict = verdict_of(text, quote)
    assert verdict.rating is Rating.SUPPORTED
    assert not weak & set(verdict.caveats)


def test_a_record_over_few_years_says_so() -> None:
    assert Caveat.SHORT_HISTORY not in verdict_of(RECORD, "record").caveats
    verdict = verdict_of(RECORD, "record", record_years=8.0)
    assert Caveat.SHORT_HISTORY in verdict.caveats
    assert "from January 2019" in verdict.explanation


@pytest.mark.parametrize(
    ("text", "quote", "caveat"),
    [
        (PICKED, "14%", Caveat.CHERRY_PICKED_BASE),
        (FALL, "0.9%", Caveat.REAL_TERMS_DIFFER),
        (RECORD, "record", Caveat.NOMINAL_RECORD),
        ("Ship calls in Norway came to more than 250 in December.", "250", Caveat.WEAK_BOUND),
    ],
)
def test_each_can_be_switched_off_with_its_words(text: str, quote: str, caveat: Caveat) -> None:
    shown, silent = verdict_of(text, quote), verdict_of(text, quote, no_caveat=(caveat.value,))
    assert caveat in shown.caveats
    assert caveat not in silent.caveats
    assert silent.rating is Rating.SUPPORTED
    assert "instead of" not in silent.explanation
    assert "real terms" not in silent.explanation


def test_every_caveat_can_be_named() -> None:
    assert caveats() == [caveat.value for caveat in Caveat]
