"""A growth rate behind the name of a place is of no other place whose rate it happens to be, and a
time told of an earlier move in an aside is of that move."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline"
)
GROWTH = "percent,0,Q,rate,period_on_period,period_on_period,yes"
RATES = {
    "ESP": ("Spain", 0.7, 0.6),
    "FRA": ("France", 0.3, 0.5),
    "DEU": ("Germany", -0.2, 0.1),
    "ITA": ("Italy", -0.1, 0.2),
    "PRT": ("Portugal", 0.8, 0.9),
}
TEXT = (
    "Gross domestic product rose 0.9% in Portugal in the third quarter. Spain led the larger"
    " members with growth of 0.6%, followed by France on {}. In Germany output grew 0.1% and in"
    " Italy 0.2%. In the second quarter Spain had grown 0.7% and Portugal 0.8%."
)


@pytest.fixture(scope="module")
def five() -> Catalogue:
    """Growth of five countries in two quarters."""
    series, rows = [HEAD], ["series,period,value"]
    for area, (name, *values) in RATES.items():
        series += [f'{area},"Gross domestic product of {name}, on the quarter",gdp,{area},{GROWTH}']
        rows += [f"{area},2025-Q{n + 2},{value}" for n, value in enumerate(values)]
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


@pytest.mark.parametrize(("figure", "right"), [("0.5%", True), ("0.40%", False), ("0.20%", False)])
def test_the_rate_behind_a_place_is_its_own(five: Catalogue, figure: str, right: bool) -> None:
    found = verdicts_of(TEXT.format(figure), five, "2025-11-03")[figure]
    assert (found.rating == "supported") is right, found.explanation
    assert found.series in ("FRA", None)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Weak growth in Germany outweighed a 0.5% gain in that of France.", "0.5%"),
        ("Worldwide trade helped France: output rose 0.5%.", "0.5%"),
    ],
)
def test_a_place_before_is_not_always_that_of_the_figure(
    five: Catalogue, text: str, figure: str
) -> None:
    lead = TEXT.format("it").split(" Spain led")[0]
    found = verdicts_of(f"{lead} {text}", five, "2025-11-03")[figure]
    assert found.rating != "mismatch", found.explanation
    assert found.series == "FRA"


@pytest.mark.parametrize(
    ("told", "rating"),
    [
        ("followed by France on 0.90%", "unverified"),
        ("while France managed 0.90%", "unverified"),
        ("behind Portugal on 0.90%", "supported"),
    ],
)
def test_the_rate_of_another_place_bears_nothing_out(
    five: Catalogue, told: str, rating: str
) -> None:
    text = TEXT.replace("followed by France on {}", told)
    found = verdicts_of(text, five, "2025-11-03")["0.90%"]
    assert found.rating == rating, found.explanation


GOLD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline,aliases
tin,"Tin, dollars a tonne, monthly mean",tin_price,WLD,USD,0,M,price,period_on_period,yes,tin
"""
TIN = (31200, 31900, 30800, 31600, 33700)


@pytest.fixture(scope="module")
def tin() -> Catalogue:
    """Tin from May to September, dearer but for July."""
    rows = [f"tin,2025-{n + 5:02d},{value}" for n, value in enumerate(TIN)]
    return catalogue_of(GOLD, "\n".join(["series,period,value", *rows]) + "\n")


@pytest.mark.parametrize(
    "aside", ["after a small dip in July", "following a fall in July", "despite a drop in July"]
)
def test_the_time_of_an_earlier_move_is_left_in_its_aside(tin: Catalogue, aside: str) -> None:
    text = (
        "Tin averaged $33,700 a tonne in September. It was the second successive monthly rise,"
        f" {aside}, and the first time the monthly average had been above $33,000."
    )
    assert verdicts_of(text, tin, "2025-10-07")["$33,000"].rating == "supported"


def test_a_time_that_opens_a_clause_of_its_own_is_that_of_its_figure(tin: Catalogue) -> None:
    text = (
        "Tin averaged $31,900 a tonne in June and, after a dip in July to $30,800, $31,600 in"
        " August."
    )
    found = verdicts_of(text, tin, "2025-10-07")
    assert str(found["$30,800"].period) == "2025-07"
    assert found["$31,600"].rating == "supported"
