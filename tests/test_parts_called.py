"""Parts that one measure's series is called by, told of another measure."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,aliases
st,"Housing starts, total",housing_starts,USA,,dwellings,3,M,flow,
sd,"Housing starts, detached",housing_starts,USA,single-family,dwellings,3,M,flow,detached houses
pm,"Building permits, total",building_permits,USA,,dwellings,3,M,flow,permits
pd,"Building permits, single-family",building_permits,USA,single-family,dwellings,3,M,flow,
"""
_FIGURES = {"st": (1243, 1302), "sd": (820, 847), "pm": (1211, 1142), "pd": (951, 938)}


@cache
def homes() -> Catalogue:
    """What was begun and what was permitted in May and June 2025, in thousands."""
    rows = ["series,period,value,published"]
    for key, (may, june) in _FIGURES.items():
        rows += [f"{key},2025-05,{may},2025-06-18", f"{key},2025-06,{june},2025-07-18"]
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    "told",
    [
        "Those for detached houses slid to 938,000.",
        "The ones for detached houses came to 938,000.",
        "Permits for detached houses slid to 938,000.",
        "Building permits for detached houses were 938,000.",
    ],
)
def test_a_name_led_by_another_measure_is_a_part_of_that(told: str) -> None:
    text = f"Housing starts rose to 1.302 million in June. Permits fell to 1.142 million. {told}"
    assert verdicts_of(text, homes(), "2025-07-18")["938,000"].rating == "supported"


@pytest.mark.parametrize(
    "told",
    [
        "Detached houses came to 847,000.",
        "Starts of detached houses came to 847,000.",
        "Those who build detached houses began 847,000.",
    ],
)
def test_a_name_led_by_no_other_measure_keeps_its_own(told: str) -> None:
    text = f"Permits fell to 1.142 million in June. Housing starts rose to 1.302 million. {told}"
    assert verdicts_of(text, homes(), "2025-07-18")["847,000"].rating == "supported"


@pytest.mark.parametrize(
    ("told", "figure", "rating", "series"),
    [
        ("Those for single-family homes slid to 938,000.", "938,000", "supported", "pd"),
        ("Those for single-family homes slid to 978,000.", "978,000", "mismatch", "pd"),
        ("Those for single-family homes slid 1.4%.", "1.4%", "supported", "pd"),
        ("Single-family housing starts rose to 847,000.", "847,000", "supported", "sd"),
        ("Single-family housing starts rose to 897,000.", "897,000", "mismatch", "sd"),
    ],
)
def test_those_of_a_part_are_the_measure_told_before(
    told: str, figure: str, rating: str, series: str
) -> None:
    text = f"Housing starts rose to 1.302 million in June. Permits fell to 1.142 million. {told}"
    found = verdicts_of(text, homes(), "2025-07-18")[figure]
    assert (found.rating, found.series) == (rating, series)
