"""Two moves that changed places with the verbs that tell their ways."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,transformation,basis,\
headline
ft,"Employed persons of Malta, full-time",employment,MLT,full-time,persons,0,M,stock,none,\
period_on_period,no
pt,"Employed persons of Malta, part-time",employment,MLT,part-time,persons,0,M,stock,none,\
period_on_period,no
"""


@cache
def malta() -> Catalogue:
    """Full-time jobs fell by 38,200 in June 2025, part-time ones rose by 40,200."""
    months = [f"2025-{month:02d}" for month in range(1, 7)]
    full = [901_100, 905_700, 911_900, 913_500, 918_600, 880_400]
    part = [401_300, 399_500, 402_100, 403_900, 401_700, 441_900]
    return catalogue_told(SERIES, months, {"ft": full, "pt": part})


@pytest.mark.parametrize(
    "text",
    [
        "Full-time employment in Malta grew by 40,200 in June, while part-time employment fell by "
        "38,200.",
        "Full-time employment in Malta rose by 40,200 in June and part-time employment declined by "
        "38,200.",
        "Full-time employment in Malta fell by 40,200 in June and part-time employment rose by "
        "38,200.",
    ],
)
def test_each_holds_in_the_place_of_the_other(text: str) -> None:
    found = verdicts_of(text, malta(), "2025-07-17")
    assert {found[figure].rating for figure in ("40,200", "38,200")} == {"mismatch"}


def test_moves_in_their_own_places_are_right() -> None:
    text = (
        "Full-time employment in Malta fell by 38,200 in June, while part-time employment grew by "
        "40,200."
    )
    found = verdicts_of(text, malta(), "2025-07-17")
    assert {found[figure].rating for figure in ("40,200", "38,200")} == {"supported"}
