"""Moves told against a level of another time, behind one whose basis is named: the level tells."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
herring,"Herring landed in ports, Iceland",herring_landings,ISL,tonne,3,Q,flow,year_on_year,yes
"""


@cache
def iceland() -> Catalogue:
    quarters = ("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2")
    return catalogue_told(_SERIES, quarters, {"herring": (61, 40, 44, 52, 72, 46)})


@pytest.mark.parametrize(
    ("text", "figure", "rating", "baseline"),
    [
        (", +15% y/y, though down 36.1% from the record 72,000 tonnes of the first quarter",
         "36.1%", "supported", "2025-Q1"),
        (", 15% up year on year, but 36.1% less than the bumper 72,000 tonnes of the first quarter",
         "36.1%", "supported", "2025-Q1"),
        (", 15% more than a year earlier, if more than a third down on the 72,000 tonnes of the "
         "first quarter", "a third", "supported", "2025-Q1"),
        (", +15% y/y, though down 31.6% from the record 72,000 tonnes of the first quarter",
         "31.6%", "mismatch", "2025-Q1"),
        (", +15% y/y, to which the 72,000 tonnes of the first quarter had not pointed",
         "+15%", "supported", "2024-Q2"),
    ],
)  # fmt: skip
def test_the_level_that_a_move_is_told_against_gives_its_baseline(
    text: str, figure: str, rating: str, baseline: str
) -> None:
    said = f"Herring landed in Iceland came to 46,000 tonnes in the second quarter of 2025{text}."
    verdict = verdicts_of(said, iceland(), "2025-08-04")[figure]
    assert verdict.rating == rating, verdict.explanation
    assert str(verdict.baseline) == baseline


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("At -11.5% y/y this was a third straight decline.", "-11.5%", "supported"),
        ("At +11.5% y/y this was a third straight decline.", "+11.5%", "unverified"),
        ("They were changed by -11.5% y/y, a third straight decline.", "-11.5%", "supported"),
    ],
)
def test_a_sign_tells_the_way_itself_ahead_of_a_word_for_a_later_row(
    text: str, figure: str, rating: str
) -> None:
    series = _SERIES.replace("herring", "cod").replace("Herring", "Cod")
    quarters = ("2024-Q1", "2024-Q2", "2025-Q1", "2025-Q2")
    cod = catalogue_told(series, quarters, {"cod": (50, 52, 48, 46)})
    said = f"Cod landed in Iceland came to 46,000 tonnes in the second quarter of 2025. {text}"
    verdict = verdicts_of(said, cod, "2025-08-04")[figure]
    assert verdict.rating == rating, verdict.explanation
