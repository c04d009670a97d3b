"""Records right in front of the figure that they call one."""

import pytest
from small_catalogue import catalogue_told, verdicts_of
from told_claims import labelled_pack

HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline\n"
SERIES = (
    "exp,Exports of goods of Malta,exports,MLT,,EUR,6,M,flow,year_on_year,yes\n"
    "fue,Exports of fuel of Malta,exports,MLT,fuel,EUR,6,M,flow,year_on_year,no\n"
    "foo,Exports of food of Malta,exports,MLT,food,EUR,6,M,flow,year_on_year,no\n"
)
VALUES = {
    "exp": (330.1, 281.4, 305.5, 301.2, 318.8),
    "fue": (50.2, 51.3, 54.9, 57.1, 63.8),
    "foo": (20.2, 21.3, 24.9, 20.1, 26.8),
}
TIMES = ("2025-01", "2025-02", "2025-03", "2025-12", "2026-01")


def found(text: str) -> dict[str, str]:
    catalogue = catalogue_told(HEAD + SERIES, TIMES, VALUES)
    told = verdicts_of(text, catalogue, "2026-02-20")
    return {quote: v.rating.value for quote, v in told.items()}


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Malta's exports of fuel rose to a record 63.8 million euros in January.", "supported"),
        ("Malta's exports rose to a record 318.8 million euros in January.", "mismatch"),
        ("Malta shipped fuel worth a record 63.8 million euros in January.", "supported"),
    ],
)
def test_a_record_is_of_its_figure(text: str, rating: str) -> None:
    lead = "In January Malta's exports of food came to 26.8 million euros, a record.\n\n"
    told = found(lead + text)
    assert told["record"] == rating, told


@pytest.mark.parametrize(("moved", "series"), [("115,700", "ie_imm"), ("111,400", "ie_pop")])
def test_a_record_is_of_the_right_level_that_it_is_apposed_to(moved: str, series: str) -> None:
    text = (
        f"The population of Ireland was 5.34 million in April. Some {moved} people moved here in "
        "the 12 months to April, the most since the series began in 2008, while 71,000 left. That "
        "leaves net migration of 44,700."
    )
    verdicts = verdicts_of(text, labelled_pack("population_moves"), "2025-08-27")
    record = next(v for quote, v in verdicts.items() if "most since" in quote)
    assert record.series == series
