"""The stretch up to now in which something has been done to those counted: "seen by a dentist in
the previous 24 months" dates no figure."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Verdict

SERIES = """\
series,title,indicator,ref_area,unit,frequency,nature,headline
seen,"Adults seen by an optician in the previous 24 months, Malta",eye_tests,MLT,percent,Q,rate,yes
eggs,"Egg output, Malta",egg_output,MLT,piece,Q,flow,yes
"""
QUARTERS = [f"{year}-Q{quarter}" for year in (2023, 2024, 2025) for quarter in (1, 2, 3, 4)][:11]
SEEN = (47.2, 46.8, 46.1, 45.5, 44.9, 44.4, 43.6, 43.1, 42.7, 42.3, 41.4)
EGGS = (5210, 5340, 5420, 5080, 5150, 5290, 5370, 5020, 5110, 5260, 5330)


def found_in(text: str) -> dict[str, Verdict]:
    malta = catalogue_told(SERIES, QUARTERS, {"seen": list(SEEN), "eggs": list(EGGS)})
    first = "Malta's hens laid 5,330 eggs in the three months to September 2025.\n\n"
    return verdicts_of(first + text, malta, "2025-11-14")


@pytest.mark.parametrize(
    "text",
    [
        "In all, {} of adults had been seen by an optician in the previous 24 months.",
        "The share of adults seen in the previous two years was {}.",
        "The share of adults tested by their optician within the previous 24 months was {}.",
    ],
)
def test_it_dates_no_figure(text: str) -> None:
    assert found_in(text.format("41.4%"))["41.4%"].rating == "supported"
    assert found_in(text.format("42.3%"))["42.3%"].rating != "supported"


@pytest.mark.parametrize(
    "text",
    [
        "Some 41.4% of adults have eye tests. The share had dropped in the previous two quarters.",
        "Some 41.4% of adults were seen by an optician in the previous 24 months.",
    ],
)
def test_a_shorter_or_a_finished_stretch_is_read_as_before(text: str) -> None:
    told = found_in(text)["41.4%"].claim.clause.times
    assert all(time.window is None or time.anaphor is not None for time in told)


def test_a_look_back_that_comes_to_now_is_not_carried_on() -> None:
    found = found_in(
        "Some 41.4% of adults had been seen by an optician in the previous 24 months. The "
        "share stood at 46.1% in the third quarter of 2023, and it has been lower than a year "
        "earlier for seven quarters running. For eggs the number was 5,330, up from 5,260 in the "
        "quarter before."
    )
    assert found["5,260"].rating == "supported"
    assert found["seven"].rating == "supported"
    assert found["seven"].period == found["41.4%"].period
