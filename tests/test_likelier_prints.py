"""Older prints of the series and times that an open figure is likeliest of."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.judge import decide
from verifier.judge.rounds.odds.likelier_prints import of_likelier_prints
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
boats,"Ferry passengers, Ruritania",ferry_passengers,RUR,person,0,M,flow,year_on_year,yes
ships,"Ships launched, Ruritania",ships_launched,RUR,ship,0,M,flow,year_on_year,yes
"""
ROWS = [
    *(f"boats,2025-{month:02d},{count},2025-{month + 1:02d}-12"
      for month, count in enumerate((81_200, 82_900, 84_100, 85_700, 88_300, 91_600, 97_800), 1)),
    "boats,2025-07,94400,2025-09-12",
    "boats,2025-08,96700,2025-09-12",
    *(f"ships,2025-{month:02d},{count},2025-{month + 1:02d}-12"
      for month, count in enumerate((31, 28, 35, 33, 36, 29, 34, 38), 1)),
]  # fmt: skip
PUBLISHED = "2025-09-13"
OPENING = (
    "Ferries in Ruritania carried 96,700 passengers in August, up from 94,400 in July. In June "
    "they had 91,600 passengers and in May 88,300. The yards launched 38 ships in August, after "
    "34 in July, 29 in June and 36 in May. "
)


@pytest.fixture(scope="module")
def ruritania() -> Catalogue:
    return catalogue_of(HEAD, "\n".join(["series,period,value,published", *ROWS]) + "\n")


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No other round has its say."""
    monkeypatch.setattr(decide, "ROUNDS", (of_likelier_prints,))
    monkeypatch.setattr(decide, "in_the_unit_told", lambda verdict, *_: verdict)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("July was better on the boats when first reckoned: 97,800 was announced.", "97,800"),
        ("That July tally had been reported as 97,800 a month ago.", "97,800"),
    ],
)
def test_a_figure_told_as_an_older_print_is_of_the_likeliest_series(
    text: str, figure: str, ruritania: Catalogue
) -> None:
    verdict = verdicts_of(OPENING + text, ruritania, PUBLISHED)[figure]
    assert (verdict.rating, verdict.series, str(verdict.period)) == (
        "supported",
        "boats",
        "2025-07",
    )
    assert "as published on 2025-08-12" in verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param("July was better on the boats when first reckoned: 97,300 was announced.",
                     "97,300", id="was no print"),
        pytest.param("July was splendid on the boats, with 97,800 aboard.", "97,800",
                     id="nothing tells of prints"),
        pytest.param("The July tally for boats was then revised to 97,800.", "97,800",
                     id="told as the newer one"),
        pytest.param("July is now put at 97,800 for the boats.", "97,800", id="told of now"),
        pytest.param("“First they announced 97,800,” a sailor said.", "97,800", id="quoted"),
    ],
)  # fmt: skip
def test_no_figure_is_borne_out_by_a_print_that_is_not_told(
    text: str, figure: str, ruritania: Catalogue
) -> None:
    assert verdicts_of(OPENING + text, ruritania, PUBLISHED)[figure].rating != Rating.SUPPORTED
