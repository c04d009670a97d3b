"""The two measures that an open gap likeliest lies between."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.judge import decide
from verifier.judge.rounds.odds.likelier_gaps import of_likelier_gaps
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
north,"North crude, dollars a barrel, Ruritania",crude_north,RUR,USD,0,M,price,year_on_year,yes
south,"South crude, dollars a barrel, Ruritania",crude_south,RUR,USD,0,M,price,year_on_year,no
coal,"Coal, dollars a tonne, Ruritania",coal_price,RUR,USD,0,M,price,year_on_year,no
crews,"Crew members, Ruritania",crew_members,RUR,person,0,M,stock,year_on_year,yes
"""
PERIODS = tuple(f"2025-{month:02d}" for month in range(5, 11))
FIGURES = {
    "north": (64.21, 66.02, 68.37, 67.18, 65.44, 63.95),
    "south": (61.77, 63.15, 64.92, 64.06, 61.07, 60.14),
    "coal": (98.4, 99.1, 101.7, 103.2, 102.8, 104.6),
    "crews": (1_912, 1_934, 1_951, 1_960, 1_948, 1_957),
}
PUBLISHED = "2025-11-20"
OPENING = (
    "Wells employed 1,957 crew members in October, 9 more than in September. In August it had "
    "been 1,960, in July 1,951 and in June 1,934. North crude cost $63.95 a barrel in October, "
    "from $65.44 in September. Coal was $104.60 a tonne. "
)


@pytest.fixture(scope="module")
def ruritania() -> Catalogue:
    return catalogue_told(HEAD, PERIODS, FIGURES)


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No other round has its say."""
    monkeypatch.setattr(decide, "ROUNDS", (of_likelier_gaps,))


@pytest.mark.parametrize(
    "text",
    [
        "South crude's discount to the northern grade shrank to $3.81.",
        "That left southern crude $3.81 cheaper.",
        "South crude traded $3.81 below its northern cousin.",
    ],
)
def test_a_gap_lies_between_the_two_likeliest_measures(text: str, ruritania: Catalogue) -> None:
    verdict = verdicts_of(OPENING + text, ruritania, PUBLISHED)["$3.81"]
    assert verdict.rating == "supported"
    assert {one.series for one in verdict.evidence} == {"north", "south"}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param("South crude's discount to the northern grade shrank to $2.81.", "$2.81",
                     id="no such gap"),
        pytest.param("The southern grade then lost $3.81.", "$3.81", id="not told as a gap"),
        pytest.param("Its discount will shrink to $3.81, traders say.", "$3.81", id="to come"),
        pytest.param("The southern grade's discount, said one, is \"$3.81 at best\".", "$3.81",
                     id="somebody's words"),
    ],
)  # fmt: skip
def test_no_gap_is_borne_out_by_what_it_does_not_fit_or_tell(
    text: str, figure: str, ruritania: Catalogue
) -> None:
    assert verdicts_of(OPENING + text, ruritania, PUBLISHED)[figure].rating != Rating.SUPPORTED
