"""Extremes told of a fall: the worst is the deepest one, whatever word tells of the fall."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating, Reason, Verdict
from verifier.reference.catalogue import Catalogue

_HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
gdp,"Gross domestic product of Latvia, real",gdp,LVA,EUR,6,Q,flow,period_on_period,yes
idle,Unemployment rate of Latvia,unemployment_rate,LVA,percent,0,Q,rate,period_on_period,yes
"""
_QUARTERS = [f"{2022 + k // 4}-Q{k % 4 + 1}" for k in range(14)]
_GREW = (0.4, -1.9, 0.6, 0.5, 0.8, -0.3, 1.1, -0.2, 0.9, 1.3, -0.4, 1.2, 0.9, -0.8)
_IDLE = (6.4, 6.1, 6.3, 6.2, 6.6, 6.5, 6.4, 6.6, 6.5, 6.6, 6.7, 6.6, 6.8, 6.3)
_FELL = "Latvia's economy shrank 0.8% in the second quarter of 2025, "
_LEFT = "Unemployment in Latvia fell by 0.5 points in the second quarter of 2025, "


@pytest.fixture(scope="module")
def latvia() -> Catalogue:
    """Output and joblessness by quarter, both of which fell by more than in a long time."""
    output = [9_000_000.0]
    for grew in _GREW[1:]:
        output.append(output[-1] * (1 + grew / 100))
    return catalogue_told(_HEAD, _QUARTERS, {"gdp": [round(o) for o in output], "idle": _IDLE})


def of_the_record(text: str, catalogue: Catalogue) -> Verdict:
    """The verdict on the extreme that a text tells."""
    found = verdicts_of(text, catalogue, "2025-09-08").values()
    return next(v for v in found if v.claim.assertion == "record")


@pytest.mark.parametrize(
    "text",
    [
        f"{_FELL}the worst since the second quarter of 2022.",
        f"{_FELL}its weakest since the second quarter of 2022.",
        f"{_FELL}the poorest since 2022.",
        f"{_FELL}the biggest fall since 2022.",
        f"{_FELL}the most since 2022.",
    ],
)
def test_the_worst_is_the_deepest_fall(text: str, latvia: Catalogue) -> None:
    verdict = of_the_record(text, latvia)
    assert verdict.rating is Rating.SUPPORTED, verdict.explanation


@pytest.mark.parametrize(
    "text",
    [
        f"{_FELL}the best since the second quarter of 2022.",
        f"{_FELL}the weakest on record.",
        f"{_FELL}the worst since the first quarter of 2022.",
        f"{_FELL}the weakest decline since 2022.",
        f"{_FELL}the smallest since 2022.",
    ],
)
def test_no_deep_fall_is_the_best_or_a_small_one(text: str, latvia: Catalogue) -> None:
    verdict = of_the_record(text, latvia)
    assert verdict.reason is Reason.OFF_RECORD, verdict.explanation


def test_where_a_fall_is_good_the_deepest_is_the_best(latvia: Catalogue) -> None:
    assert of_the_record(f"{_LEFT}the best since at least 2022.", latvia).rating is Rating.SUPPORTED
    assert of_the_record(f"{_LEFT}the worst since 2022.", latvia).rating is not Rating.SUPPORTED


_MORE_IS_GOOD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
rate,Recycling rate of Latvia,recycling_rate,LVA,percent,0,Q,rate,period_on_period,yes
films,"Gross box office, Latvia",box_office,LVA,EUR,6,Q,flow,period_on_period,yes
"""


@pytest.mark.parametrize(
    "text",
    [
        "The recycling rate of Latvia was 63% in the second quarter of 2025, {} to date.",
        "Latvia's box office came to €129m in the second quarter of 2025, {} on record.",
    ],
)
def test_the_best_of_what_is_good_is_its_highest(text: str) -> None:
    told = {"rate": [50 + k for k in range(14)], "films": [116 + k for k in range(14)]}
    good = catalogue_told(_MORE_IS_GOOD, _QUARTERS, told)
    best = of_the_record(text.format("its best quarter"), good)
    worst = of_the_record(text.format("its worst quarter"), good)
    assert best.rating is Rating.SUPPORTED, best.explanation
    assert worst.rating is not Rating.SUPPORTED, worst.explanation
