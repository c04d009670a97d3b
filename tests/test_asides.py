"""What explains a measure, owns nothing or tells it as a verb names no other measure or part."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,transformation
permits,"Building permits, Norway",building_permits,NOR,,home,0,M,flow,period_on_period,yes,none
works,"Construction output, Norway",construction_output,NOR,,NOK,6,M,flow,period_on_period,yes,none
gdp_nor,"Gross domestic product, Norway",gdp,NOR,,percent,0,Q,rate,,yes,period_on_period
gdp_swe,"Gross domestic product, Sweden",gdp,SWE,,percent,0,Q,rate,,yes,period_on_period
"""
_FIGURES = "series,period,value,published\n" + "".join(
    f"permits,2025-{month:02d},{count},\nworks,2025-{month:02d},{count + 41_000},\n"
    for month, count in enumerate((2_410, 2_377, 2_318, 2_290, 2_254, 2_207), 1)
)
_GROWTH = "gdp_nor,2025-Q2,0.4,\ngdp_swe,2025-Q2,0.7,\n"


@cache
def norway() -> Catalogue:
    return catalogue_of(_PACK, _FIGURES + _GROWTH)


@pytest.mark.parametrize(
    ("text", "figure", "reason"),
    [
        pytest.param(
            "Norway's permits, a guide to future construction, slipped to 2,207 in June.",
            *("2,207", "exact"),
            id="an aside",
        ),
        pytest.param(
            "Norway's permits, a guide to future construction, slipped to 2,270 in June.",
            *("2,270", "off_digits"),
            id="an aside, wrong",
        ),
        pytest.param(
            "Norway's permits, a closely watched proxy for construction output that leaves out "
            "cabins and boathouses by the sea, posted a 2.1% fall in June.",
            *("2.1%", "rounded"),
            id="a long aside",
        ),
        pytest.param(
            "Norway's permits — a proxy for construction output — fell 2.1% in June.",
            *("2.1%", "rounded"),
            id="an aside between dashes",
        ),
        pytest.param(
            "A proxy for construction output, Norway's permits, fell 2.1% in June.",
            *("2.1%", "rounded"),
            id="an aside ahead",
        ),
        pytest.param(
            "Norway's permits (a stand-in for construction output) slipped to 2,270 in June.",
            *("2,270", "off_digits"),
            id="an aside in brackets, wrong",
        ),
        pytest.param(
            "Norway's building permits came to 2,207 in June. It's the lowest since January.",
            *("lowest since January", "exact"),
            id="it owns nothing",
        ),
        pytest.param(
            "Norway expanded 0.4% in the second quarter and Sweden 0.7%.",
            *("0.7%", "exact"),
            id="who expanded is no part of it",
        ),
        pytest.param(
            "Norway expanded 0.4% in the second quarter and Sweden, long in decline, 0.7%.",
            *("0.7%", "exact"),
            id="what is long in decline did not therefore fall",
        ),
        pytest.param(
            "Norway expanded 0.4% in the second quarter and Sweden, still in slow retreat, 7%.",
            *("7%", "off_scale"),
            id="what is still in retreat, wrong",
        ),
        pytest.param(
            "Norway's permits fell, in a sharp decline, 2.1% in June.",
            *("2.1%", "rounded"),
            id="the decline that it was",
        ),
        pytest.param(
            "Norway's permits rose, still in decline, 2.1% in June.",
            *("2.1%", "off_sign"),
            id="a rise of what fell, in decline or not",
        ),
    ],
)
def test_a_measure_is_not_hidden_by_what_stands_beside_it(
    text: str, figure: str, reason: str
) -> None:
    verdict = verdicts_of(text, norway(), "2025-09-20")[figure]
    assert verdict.reason == reason, verdict.explanation
