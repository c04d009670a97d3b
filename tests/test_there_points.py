"""Places pointed at by "there", and parts of a measure called by the name of a place alone."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
all,"Recorded offences, all, Latvia",recorded_offences,LVA,,offence,0,A,flow,year_on_year,yes
oak,"Offences, Oakfell council area",recorded_offences,LVA,Oakfell council area,offence,0,A,flow,,no
tarn,"Offences, Tarnby council area",recorded_offences,LVA,Tarnby council area,offence,0,A,flow,,no
"""
_FIGURES = """\
series,period,value,published
all,2024,50000,2025-02-01
oak,2024,4200,2025-02-01
tarn,2024,3100,2025-02-01
all,2025,51000,2026-02-01
oak,2025,4620,2026-02-01
tarn,2025,3007,2026-02-01
"""


@cache
def latvia() -> Catalogue:
    return catalogue_of(_PACK, _FIGURES)


def _series(text: str) -> dict[str, tuple[str, str]]:
    lead = "Police logged 51,000 offences in Latvia in 2025. "
    found = verdicts_of(lead + text, latvia(), "2026-03-04")
    return {q: (v.rating.value, v.series or "") for q, v in found.items()}


@pytest.mark.parametrize(
    ("text", "figure", "told"),
    [
        ("Oakfell was hit hardest. Crime there was up 10%.", "10%", ("supported", "oak")),
        ("Her town, Oakfell, was hit hardest. Crime there rose 10%.", "10%", ("supported", "oak")),
        ("Tarnby did better. There the count fell 3%.", "3%", ("supported", "tarn")),
        ("In Tarnby crime fell 3%.", "3%", ("supported", "tarn")),
    ],
)
def test_there_is_the_place_of_the_sentence_before(
    text: str, figure: str, told: tuple[str, str]
) -> None:
    assert _series(text)[figure] == told


@pytest.mark.parametrize(
    "text",
    [
        "Oakfell was hit hardest. There were 51,000 offences in all.",
        "Oakfell was hit hardest. Crime in Latvia, there is no doubt, was up 2%.",
    ],
)
def test_there_is_no_place_where_it_only_says_that_something_is(text: str) -> None:
    assert {rating for rating, _ in _series(text).values()} == {"supported"}
    assert {series for _, series in _series(text).values()} == {"all"}
