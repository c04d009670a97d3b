"""Runs in apposition to the figure of a part for which no verb stands."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Verdict

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,headline
all,"Courses of training, England",training_courses,GBR,,course,Q,flow,yes
lon,"Courses of training, London",training_courses,GBR,London,course,Q,flow,no
east,"Courses of training, East of England",training_courses,GBR,East of England,course,Q,flow,no
"""
QUARTERS = [f"{year}-Q{quarter}" for year in (2024, 2025) for quarter in (1, 2, 3, 4)][:7]
LON = (1506, 1545, 1534, 1618, 1551, 1495, 1429)
EAST = (1119, 1138, 1098, 1087, 1072, 1063, 1051)


def run_of(sentence: str, figure: str) -> Verdict:
    whole = [a + b for a, b in zip(LON, EAST, strict=True)]
    held = catalogue_told(SERIES, QUARTERS, {"all": whole, "lon": list(LON), "east": list(EAST)})
    return verdicts_of(sentence, held, "2025-11-20")[figure]


GAPPED = (
    "In London courses of training fell by 6.8% to 1,429 in the third quarter and in the East of "
    "England by 4.3% to 1,051, the {} consecutive quarterly fall there."
)


def test_it_is_that_of_the_part() -> None:
    assert run_of(GAPPED.format("fifth"), "fifth").rating == "supported"


@pytest.mark.parametrize("count", ["third", "fourth"])
def test_that_of_the_other_part_is_not_borne_out_for_it(count: str) -> None:
    found = run_of(GAPPED.format(count), count)
    assert found.rating != "supported" or found.series == "lon"


def test_a_run_of_the_part_named_by_its_verb_is_still_accused() -> None:
    sentence = (
        "In London courses of training fell to 1,429 in the third quarter, the fifth fall in a row."
    )
    assert run_of(sentence, "fifth").rating == "mismatch"


def test_it_is_not_held_against_the_other_part_where_its_figure_is_wrong() -> None:
    sentence = GAPPED.replace("1,051", "1,062").format("fifth")
    assert run_of(sentence, "fifth").rating != "mismatch"
