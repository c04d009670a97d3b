"""What a move is counted from: a close, a level of a named time, or the edge of a running one."""

from datetime import date, timedelta
from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,basis,headline
silver,"Silver, spot, per troy ounce",silver_price,WLD,,silver,USD,0,D,price,period_on_period,yes
freight,"Air freight carried, Latvia",freight,LVA,,,tonne,3,M,flow,year_on_year,yes
"""
_CLOSES = {
    "2024-12-31": 28.90,
    "2025-12-31": 40.00,
    "2026-08-31": 52.00,
    "2026-09-04": 50.00,
    "2026-09-10": 47.50,
    "2026-09-11": 48.00,
}
_FREIGHT = {"2024-02": 12.1, "2025-06": 19.0, "2025-08": 20.4, "2026-05": 21.5, "2026-06": 22.0,
            "2026-07": 23.9, "2026-08": 24.2}  # fmt: skip


@cache
def catalogue() -> Catalogue:
    """Silver by day up to a Friday in September 2026, and the air freight of Latvia by month."""
    first, last = date(2024, 12, 31), date(2026, 9, 11)
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    rows, level = ["series,period,value,published"], 0.0
    for day in days:
        level = _CLOSES.get(str(day), level)
        if day.weekday() < 5:
            rows.append(f"silver,{day},{level},")
    rows += [f"freight,{month},{tonnes}," for month, tonnes in _FREIGHT.items()]
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


TRUE = [
    "Silver closed at $48.00 an ounce on Friday and is now 20.0% above where it ended 2025.",
    "Silver closed at $48.00 an ounce on Friday, though it is 20.0% above where it began the year.",
    "Silver closed at $48.00 an ounce, 7.7% below where the metal stood at the end of August.",
    "Silver closed at $48.00 an ounce on Friday, 7.7% below where it traded on August 31.",
    "Silver rose 1.1% to $48.00 an ounce, taking its gain for the year to 20.0%.",
    "Silver rose 1.1% to $48.00 an ounce, extending this year's gain to 20.0%.",
    "Silver rose 1.1% to $48.00 an ounce, stretching its advance this year to 20.0%.",
    "Silver rose 1.1% to $48.00 an ounce and lifted its year-to-date gain to 20.0%.",
    "Silver's gain so far this year is 20.0%.",
    "Silver rose 1.1% to $48.00 an ounce. It ended the week 4.0% cheaper.",
    "Silver closed at $48.00 an ounce, finishing the week down 4.0%.",
    "Silver ended the week with a loss of 4.0%.",
    "Silver rose on Friday to end the week 4.0% cheaper.",
    "Silver rose 1.1% to $48.00 an ounce, which did not save a week in which it shed 4.0%.",
    "From its close of $52.00 on August 31 silver is off 7.7%.",
    "Silver closed at $48.00 an ounce on Friday. From its August 31 close of $52.00 it is down by "
    "almost 8%.",
    "Latvia flew 24,200 tonnes of freight in August. From 12,100 tonnes in February 2024 it has "
    "grown by 100%.",
    "Air freight in Latvia came to 24,200 tonnes in August. From its June level of 22,000 tonnes "
    "it has risen 10.0%.",
    "From 22,000 tonnes in June, air freight in Latvia climbed 10.0% to 24,200 tonnes in August.",
    "Air freight in Latvia came to 24,200 tonnes in August, 100% above the lowest of all, 12,100 "
    "tonnes, reached in February 2024.",
    "Air freight in Latvia came to 19,000 tonnes in June 2025, 57.0% ahead of the record 12,100 "
    "tonnes of February 2024.",
    "Air freight in Latvia fell to 21,500 tonnes in May, if 5.4% clear of the 20,400 tonnes of "
    "August 2025.",
    "From 19,000 tonnes in June 2025, air freight in Latvia rose to 20,400 tonnes in August 2025.",
]
WRONG = [
    ("Silver closed at $48.00 an ounce and is now 25.0% above where it ended 2025.", "25.0%"),
    ("Silver closed at $48.00 an ounce, 5.5% below where it stood at the end of August.", "5.5%"),
    ("Silver rose 1.1% to $48.00 an ounce, taking its gain for the year to 66.1%.", "66.1%"),
    ("Silver rose 1.1% to $48.00 an ounce, extending this year's gain to 2.1%.", "2.1%"),
    ("Silver rose 1.1% to $48.00 an ounce. It ended the week 7.7% cheaper.", "7.7%"),
    ("Silver closed at $48.00 an ounce, finishing the week down 1.1%.", "1.1%"),
    ("From its close of $52.00 on August 31 silver is off 4.0%.", "4.0%"),
    ("From 22,000 tonnes in June, air freight in Latvia climbed 18.6% to 24,200 tonnes in August.",
     "18.6%"),
    ("Air freight in Latvia came to 24,200 tonnes in August, 27% above the lowest of all, 12,100 "
     "tonnes, reached in February 2024.", "27%"),
    ("Air freight in Latvia fell to 21,500 tonnes in May, if 4.5% clear of the 20,400 tonnes of "
     "August 2025.", "4.5%"),
    ("Air freight in Latvia came to 19,000 tonnes in June 2025, 75.0% ahead of the record 12,100 "
     "tonnes of February 2024.", "75.0%"),
    ("From 23,900 tonnes in June, air freight in Latvia climbed to 24,200 tonnes in August.",
     "23,900 tonnes"),
]  # fmt: skip
NOT_ACCUSED = [
    ("Silver ended the month 7.7% cheaper.", "2026-09-12"),
    ("Silver ended the week 4.0% cheaper.", "2026-09-15"),
    ("Silver opened the week 2.0% cheaper.", "2026-09-12"),
]


@pytest.mark.parametrize("text", TRUE)
def test_moves_from_a_level_or_an_edge_are_supported(text: str) -> None:
    found = verdicts_of(text, catalogue(), "2026-09-12")
    assert {quote: one.rating for quote, one in found.items()} == dict.fromkeys(
        found, Rating.SUPPORTED
    )


@pytest.mark.parametrize(("text", "quote"), WRONG)
def test_wrong_moves_from_a_level_or_an_edge_are_not_supported(text: str, quote: str) -> None:
    found = verdicts_of(text, catalogue(), "2026-09-12")
    assert found[quote].rating is not Rating.SUPPORTED


@pytest.mark.parametrize(("text", "published"), NOT_ACCUSED)
def test_a_time_that_ended_before_the_day_is_not_counted_as_running(
    text: str, published: str
) -> None:
    found = verdicts_of(text, catalogue(), published)
    assert Rating.MISMATCH not in {one.rating for one in found.values()}
