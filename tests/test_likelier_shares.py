"""The parts and wholes that an open share is likeliest of."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.judge import decide
from verifier.judge.rounds.odds.likelier_shares import of_likelier_shares
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
landed,"Fish brought ashore, Ruritania",fish_landings,RUR,tonne,0,M,flow,year_on_year,yes
herring,"Herring, weight, Ruritania",herring_weight,RUR,tonne,0,M,flow,year_on_year,no
cod,"Cod, weight, Ruritania",cod_weight,RUR,tonne,0,M,flow,year_on_year,no
crews,"Crew members, Ruritania",crew_members,RUR,person,0,M,stock,year_on_year,yes
"""
PERIODS = tuple(f"2025-{month:02d}" for month in range(5, 11))
FIGURES = {
    "landed": (71_340, 74_210, 78_960, 80_115, 79_430, 84_215),
    "herring": (19_870, 21_330, 24_560, 25_190, 24_870, 27_105),
    "cod": (9_140, 9_310, 9_020, 8_870, 8_640, 8_515),
    "crews": (1_912, 1_934, 1_951, 1_960, 1_948, 1_957),
}
PUBLISHED = "2025-11-20"
OPENING = (
    "Boats brought 1,957 crew members home in October, 9 more than in September. In August it had "
    "been 1,960, in July 1,951 and in June 1,934. Fish brought ashore in Ruritania came to 84,215 "
    "tonnes in October, from 79,430 in September. "
)


@pytest.fixture(scope="module")
def ruritania() -> Catalogue:
    return catalogue_told(HEAD, PERIODS, FIGURES)


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No other round has its say."""
    monkeypatch.setattr(decide, "ROUNDS", (of_likelier_shares,))


@pytest.mark.parametrize(
    ("text", "figure", "part"),
    [
        ("Of the haul herring accounted for 32.2%.", "32.2%", "herring"),  # 27,105 of 84,215
        ("In 10.1% of cases it was cod.", "10.1%", "cod"),
    ],
)
def test_a_share_is_of_the_likeliest_part_in_a_whole_that_is_told(
    text: str, figure: str, part: str, ruritania: Catalogue
) -> None:
    verdict = verdicts_of(OPENING + text, ruritania, PUBLISHED)[figure]
    assert (verdict.rating, verdict.series, verdict.operation) == ("supported", part, "share")
    assert {one.series for one in verdict.evidence} == {part, "landed"}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param("Of the haul herring accounted for 33.2%.", "33.2%", id="no such share"),
        pytest.param("Of the haul herring accounted for 10.1%.", "10.1%", id="of another part"),
        pytest.param("Of the haul herring accounted for more than 30.1%.", "30.1%", id="a bound"),
        pytest.param("Of the haul, herring and cod were 32.2% and 10.1%, respectively.", "32.2%",
                     id="told in turn"),
        pytest.param("Of the haul herring will account for 32.2%.", "32.2%", id="to come"),
    ],
)  # fmt: skip
def test_no_share_is_borne_out_by_what_it_does_not_fit_or_cannot_tell(
    text: str, figure: str, ruritania: Catalogue
) -> None:
    assert verdicts_of(OPENING + text, ruritania, PUBLISHED)[figure].rating != Rating.SUPPORTED
