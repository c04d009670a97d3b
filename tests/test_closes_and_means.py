"""Markets of which closes by the day and means by the month stand side by side."""

from datetime import date, timedelta
from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,aliases
tin,"Tin, spot price, dollars a tonne, close",tin_price,WLD,,USD,0,D,price,period_on_period,yes,tin
tin_m,"Tin, monthly average of closes",tin_price,WLD,monthly average,USD,0,M,price,\
period_on_period,no,average tin price
"""


@cache
def metals() -> Catalogue:
    """Tin at 31,000 dollars when September closed and at 32,500 on 30 and 33,000 on 31 October,
    of which the means are 30,100 and not out yet."""
    days = [date(2025, 8, 29) + timedelta(days=n) for n in range(64)]
    found = {day: 30_000 + 40 * n for n, day in enumerate(days) if day.weekday() < 5}
    found |= {date(2025, 9, 30): 31_000, date(2025, 10, 30): 32_500, date(2025, 10, 31): 33_000}
    rows = [f"tin,{day},{price},{day}" for day, price in found.items()]
    rows += ["tin_m,2025-08,29400,2025-09-02", "tin_m,2025-09,30100,2025-10-02"]
    return catalogue_of(SERIES, "\n".join(["series,period,value,published", *rows]) + "\n")


def rating(text: str, figure: str) -> str:
    return verdicts_of(text, metals(), "2025-10-31")[figure].rating.value


def test_a_month_is_measured_from_close_to_close() -> None:
    text = "Tin rose 6.5% in October and closed at $33,000."
    assert rating(text, "6.5%") == "supported"
    assert rating(text.replace("6.5%", "9.6%"), "9.6%") != "supported"


@pytest.mark.parametrize("verb", ["rose", "climbed", "advanced"])
def test_what_a_price_came_from_today_is_the_close_before(verb: str) -> None:
    text = f"Tin {verb} to $33,000 from $32,500 on Friday."
    assert rating(text, "$32,500") == "supported"
    assert rating(text.replace("32,500", "31,500"), "$31,500") != "supported"
    assert rating("Tin stood at $32,500 on Friday.", "$32,500") != "supported"
