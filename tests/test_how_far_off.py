"""What is told as how far something is off is no level, and two ends stand in the order told."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.judge.rounds.prints.turned_prints import _CALLED_FROM
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,frequency,nature,basis,headline
dams,"Water stored, dams of Malta",water_stored,MLT,megalitres,M,stock,year_on_year,yes
herd,"Goats of Malta",goats,MLT,goats,M,stock,year_on_year,yes
"""
MONTHS = ("2024-10", "2025-09", "2025-10")
FIGURES = {"dams": (806_822, 641_307, 630_646), "herd": (41_220, 38_415, 37_962)}


@pytest.fixture(scope="module")
def malta() -> Catalogue:
    """Water and goats of Malta."""
    return catalogue_told(SERIES, MONTHS, FIGURES)


@pytest.mark.parametrize(
    ("text", "figure", "right"),
    [
        ("Malta's dams hold {}, 176,176 megalitres less than in October 2024.", "176,176", True),
        ("Malta's dams hold {}, 630,646 megalitres less than in October 2024.", "630,646", False),
        ("The herd of goats has {}, 3,258 fewer than in October 2024.", "3,258", True),
        ("The herd of goats has {}, 37,962 fewer than in October 2024.", "37,962", False),
        ("Malta's dams held 630,646 megalitres in October, less than a year ago.", "630,646", True),
    ],
)
def test_how_far_something_is_off_is_no_level(
    text: str, figure: str, right: bool, malta: Catalogue
) -> None:
    found = verdicts_of(text.format("little"), malta, "2025-11-05")
    told = next(v for printed, v in found.items() if printed.startswith(figure))
    assert (told.rating == "supported") is right


@pytest.mark.parametrize(
    ("between", "told"),
    [
        (", down from the $", True),
        (" billion, up from ", True),
        (" in the second estimate and ", False),
        (", then ", False),
    ],
)
def test_what_is_up_or_down_from_another_is_no_second_print_of_it(between: str, told: bool) -> None:
    assert (_CALLED_FROM.search(between) is not None) is told
