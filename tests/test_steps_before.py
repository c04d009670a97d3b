"""Figures of the step before that of a right one near them, told by no time of their own."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Caveat, Rating, Verdict
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
guests,"Hotel guests, Croatia",hotel_guests,HRV,persons,0,M,flow,year_on_year,yes
slov,"Hotel guests, Slovenia",hotel_guests,SVN,persons,0,M,flow,year_on_year,yes
shops,"Shopkeeper mood index, Croatia",shopkeeper_mood,HRV,index,0,M,index,year_on_year,yes
build,"Builder mood index, Croatia",builder_mood,HRV,index,0,M,index,year_on_year,yes
ferry,"Operating profit of Halden Ferries",operating_profit,,EUR,6,Q,flow,year_on_year,yes
"""


@cache
def croatia() -> Catalogue:
    """Guests and moods by month, profits by quarter: hotels had 446,655 guests in September 2025
    and 448,372 in October; both moods stood at 93.5 in September; a ferry line lost €20.2m in the
    second quarter and made €147.5m in the third."""
    rows = ["series,period,value"]
    for step in range(24):
        month = f"{2024 + step // 12}-{step % 12 + 1:02d}"
        shops, build = 81.3 + 0.4 * step, 97.9 + 0.4 * step
        if month == "2025-09":
            shops = build = 93.5
        rows += [f"guests,{month},{412_315 + 1_717 * step}", f"slov,{month},{212_315 + 917 * step}"]
        rows += [f"shops,{month},{shops:.1f}", f"build,{month},{build:.1f}"]
    for step in range(8):
        profit = 101.3 + 7.7 * step - (160 if step % 4 == 1 else 0)
        rows.append(f"ferry,{2024 + step // 4}-Q{step % 4 + 1},{profit:.1f}")
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


GUESTS = "Hotels in Croatia had 448,372 guests in October"
SHOPS = "The shopkeeper mood index in Croatia read 89.7 in October"
BUILD = "The builder mood index in Croatia read 106.3 in October"
FERRY = "Halden Ferries made an operating profit of €147.5m in the third quarter"


def verdict_on(text: str, figure: str) -> Verdict:
    """The verdict on one figure of a text of November 2025."""
    return verdicts_of(text, croatia(), "2025-11-14")[figure]


@pytest.mark.parametrize(
    ("text", "figure", "series", "period"),
    [
        (f"{GUESTS}. It had been 446,655 before.", "446,655", "guests", "2025-09"),
        (f"{GUESTS}.\n\nOn the last count it stood at 446,655.", "446,655", "guests", "2025-09"),
        (f"{GUESTS}. Before the rain it had been 446,655.", "446,655", "guests", "2025-09"),
        (f"{SHOPS}. On the last count it was 93.5.", "93.5", "shops", "2025-09"),
        (f"{BUILD}. Last time round: 93.5.", "93.5", "build", "2025-09"),
        (f"{FERRY}. Last time it lost €20.2m.", "€20.2m", "ferry", "2025-Q2"),
        (f"{FERRY}. In the quarter of the strike it lost €20.2m.", "€20.2m", "ferry", "2025-Q2"),
    ],
)
def test_a_figure_is_of_the_step_before_the_right_one_near_it(
    text: str, figure: str, series: str, period: str
) -> None:
    found = verdict_on(text, figure)
    assert (found.rating, found.series) == (Rating.SUPPORTED, series)
    assert str(found.period) == period
    assert Caveat.PERIOD_ASSUMED in found.caveats


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{GUESTS}. Before the rain it had been 446,566.", "446,566"),
        (f"{GUESTS}. Before the rain it had been 444,938.", "444,938"),  # two steps before
        (f"{FERRY}. Last time it made €20.2m.", "€20.2m"),  # the wrong side of nought
        (f"{FERRY}. Last time it lost €20m.", "€20m"),  # too few digits
        (f"{FERRY}. Last time it lost $20.2m.", "$20.2m"),
    ],
)
def test_a_wrong_or_coarse_figure_stays_open(text: str, figure: str) -> None:
    assert verdict_on(text, figure).rating is Rating.UNVERIFIED


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{GUESTS}. Before the rain, in June, it had been 446,655.", "446,655"),
        (f"{GUESTS}. Landlords had counted 446,655 in 2019.", "446,655"),
        (f"{FERRY}. In 2019 it lost €20.2m.", "€20.2m"),
    ],
)
def test_a_figure_of_another_time_stays_open(text: str, figure: str) -> None:
    assert verdict_on(text, figure).rating is Rating.UNVERIFIED


def test_a_figure_of_another_step_is_wrong() -> None:
    found = verdict_on(f"{FERRY}. In the first quarter it lost €20.2m.", "€20.2m")
    assert found.rating is Rating.MISMATCH


@pytest.mark.parametrize(
    "sentence",
    [
        "Before the rain it had been 446,655 in Slovenia.",
        "Landlords in Slovenia had counted 446,655 the time before.",
    ],
)
def test_a_figure_of_another_place_stays_open(sentence: str) -> None:
    assert verdict_on(f"{GUESTS}. {sentence}", "446,655").rating is Rating.UNVERIFIED


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{GUESTS}. Before the rain it had been roughly 446,655.", "446,655"),
        (f"{GUESTS}. Before the rain it had been nearly 446,655.", "446,655"),
        (f"{FERRY}. Last time it lost about €20.2m.", "€20.2m"),
        (f"{GUESTS}. Landlords now expect 446,655.", "446,655"),
        (f"{GUESTS}. With luck it will be 446,655 next time.", "446,655"),
        (f"{GUESTS}. Before the rain it was up 446,655.", "446,655"),
    ],
)
def test_a_hedged_foretold_or_moved_figure_stays_open(text: str, figure: str) -> None:
    assert verdict_on(text, figure).rating is Rating.UNVERIFIED


def test_a_figure_that_two_series_had_a_step_before_stays_open() -> None:
    found = verdicts_of(f"{SHOPS}. {BUILD}. Last time round: 93.5.", croatia(), "2025-11-14")
    assert [found[figure].series for figure in ("89.7", "106.3")] == ["shops", "build"]
    assert found["93.5"].rating is Rating.UNVERIFIED


@pytest.mark.parametrize(
    "text",
    [
        f"{GUESTS}. Rain fell.\n\nSnow fell.\n\nHail fell.\n\nBefore that it had been 446,655.",
        "Hotels in Croatia had 448,327 guests in October. Before the rain it had been 446,655.",
    ],
)
def test_a_figure_with_no_right_one_near_it_stays_open(text: str) -> None:
    assert verdict_on(text, "446,655").rating is Rating.UNVERIFIED
