"""Figures made of two measures: gaps, balances, so much a head."""

import pytest
from small_catalogue import austria, catalogue_of, verdicts_of

from verifier.model.verdict import Caveat, Verdict


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param(
            "Austria's exports were worth 14.562 billion euros in December, its imports 14.943 "
            "billion euros. That left a deficit of 381 million euros.",
            "381 million euros",
            id="imports less exports",
        ),
        pytest.param(
            "Austria's exports of skis came to 498 million euros in December, those of cheese to "
            "294.6 million euros. The gap between the two was 203.4 million euros.",
            "203.4 million euros",
            id="a gap between two parts",
        ),
    ],
)
def test_a_gap_between_two_told_measures_is_derived(text: str, figure: str) -> None:
    verdict = verdicts_of(text, austria(), "2026-01-20")[figure]
    assert verdict.rating == "supported", verdict.explanation
    assert Caveat.DERIVED in verdict.caveats


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param(
            "Austria's exports were worth 14.562 billion euros in December, its imports 14.943 "
            "billion euros. That left a deficit of 391 million euros.",
            "391 million euros",
            id="a gap that does not come out may be one of other measures",
        ),
        pytest.param(
            "Austria's exports were worth 14.562 billion euros in December, its imports 14.943 "
            "billion euros. The railways cost 381 million euros.",
            "381 million euros",
            id="no word speaks of a gap",
        ),
    ],
)
def test_other_figures_are_not_derived(text: str, figure: str) -> None:
    verdict = verdicts_of(text, austria(), "2026-01-20")[figure]
    assert Caveat.DERIVED not in verdict.caveats, verdict.explanation
    assert verdict.rating == "unverified", verdict.explanation


INDICES = """\
series,title,indicator,ref_area,unit,frequency,nature,basis,headline
shops,"Services activity index, Austria",services_index,AUT,index,M,index,period_on_period,yes
works,"Factory activity index, Austria",factory_index,AUT,index,M,index,period_on_period,yes
cpi,"Consumer price index, Austria (2017=100)",cpi,AUT,index,M,index,year_on_year,yes
ppi,"Producer price index, Austria (2017=100)",ppi,AUT,index,M,index,year_on_year,yes
"""
LEVELS = {"shops": 54.3, "works": 49.6, "cpi": 127.4, "ppi": 119.8}
TOLD = (
    "In November the {0} index of Austria stood at {1} and the {2} index of Austria at {3}. The "
    "gap between the two was {4} points.\n"
)


@pytest.mark.parametrize(
    ("one", "other", "gap"),
    [
        (("consumer price", 127.4), ("producer price", 119.8), "7.6"),
        (("services activity", 54.3), ("factory activity", 49.6), "4.7"),
    ],
)
def test_indices_of_one_scale_are_set_apart(
    one: tuple[str, float], other: tuple[str, float], gap: str
) -> None:
    assert Caveat.DERIVED in told_of_indices(one, other, gap).caveats


def test_a_diffusion_index_is_not_taken_from_one_of_prices() -> None:
    verdict = told_of_indices(("consumer price", 127.4), ("services activity", 54.3), "73.1")
    assert verdict.rating == "unverified"


def told_of_indices(one: tuple[str, float], other: tuple[str, float], gap: str) -> Verdict:
    """The verdict on a gap behind the levels of two indices."""
    rows = "".join(f"{key},2025-11,{level},\n" for key, level in LEVELS.items())
    catalogue = catalogue_of(INDICES, "series,period,value,published\n" + rows)
    text = TOLD.format(*one, *other, gap)
    return verdicts_of(text, catalogue, "2025-12-20")[f"{gap} points"]
