"""Open records and runs, and the likeliest of the series by which they hold."""

from dataclasses import replace

import pytest
from small_catalogue import catalogue_told, verdicts_of
from test_likelier_series import FIGURES, HEAD, OPENING, PERIODS, PUBLISHED, looked_at

from verifier.judge import decide
from verifier.judge.rounds.odds import likelier_rows
from verifier.judge.rounds.odds.likelier_rows import (
    Reading,
    _is_before_its_figure,
    _is_of_an_untold_place,
    of_likelier_rows,
)
from verifier.judge.rounds.retold import at_the_time
from verifier.model.period import Period
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue


@pytest.fixture(scope="module")
def ruritania() -> Catalogue:
    return catalogue_told(HEAD, PERIODS, FIGURES)


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No other round than the one looked at has its say."""
    monkeypatch.setattr(decide, "ROUNDS", (of_likelier_rows,))
    monkeypatch.setattr(decide, "in_the_unit_told", lambda verdict, *_: verdict)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Those over the border fell for a fifth month in a row.", "fifth"),
        ("Of these 68,200 came over the border. It was the fifth fall in a row.", "fifth"),
        ("Those over the border were down in October, the fifth fall in a row.", "fifth"),
        ("Over the border it was the quietest month since May, with 68,200.",
         "quietest month since May"),
    ],
)  # fmt: skip
def test_a_row_is_of_the_likeliest_series_by_which_it_holds(
    text: str, row: str, ruritania: Catalogue
) -> None:
    verdict = verdicts_of(OPENING + text, ruritania, PUBLISHED)[row]
    assert (verdict.rating, verdict.series) == ("supported", "abroad")
    assert "measure_assumed" in verdict.caveats


@pytest.mark.parametrize(
    ("text", "row"),
    [
        pytest.param("Those over the border fell for a fourth month in a row.", "fourth",
                     id="no run is so long"),
        pytest.param("“Those over the border fell for a fifth month in a row,” a postman said.",
                     "fifth", id="quoted"),
        pytest.param("Of these 68,200 came over the border. It was the lowest since May.",
                     "lowest since May", id="a likelier series had none"),
    ],
)  # fmt: skip
def test_no_row_is_borne_out_by_what_it_does_not_hold_of_or_cannot_tell(
    text: str, row: str, ruritania: Catalogue
) -> None:
    verdict = verdicts_of(OPENING + text, ruritania, PUBLISHED)[row]
    assert verdict.rating != Rating.SUPPORTED


def test_a_record_may_be_earlier_than_what_its_sentence_points_back_at(
    ruritania: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "Parcels from abroad came to 68,200 in October. That was no surprise after a record low."
    sitting = looked_at(OPENING + text, ruritania, monkeypatch)
    place = next(n for n, c in enumerate(sitting.claims) if c.assertion == "record")
    claim = at_the_time(sitting.claims[place], Period.parse("2025-09"))
    held = sitting.judge.held(claim, "abroad")
    assert held is not None
    assert not _is_before_its_figure(place, Reading(claim, held, 0.1, "abroad"), sitting)


def test_a_text_of_a_few_figures_tells_too_little(ruritania: Catalogue) -> None:
    text = "The post carried 956,200 parcels in October. Those over the border fell for a fifth "
    verdict = verdicts_of(f"{text}month in a row.", ruritania, PUBLISHED)["fifth"]
    assert verdict.rating != Rating.SUPPORTED


@pytest.mark.parametrize(
    ("lead", "before"),
    [
        ("Parcels from abroad came to 68,200 in October, down from 69,600 and ", True),
        ("Parcels from abroad had come to 69,600 in September. That had been ", False),
        ("Parcels from abroad came to 68,200 in October. That’s ", True),
        ("Parcels from abroad came to 68,200 in October. A month before, it was ", False),
    ],
)
def test_a_run_is_not_over_before_the_figure_that_it_stands_behind(
    lead: str, before: bool, ruritania: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = f"{OPENING}{lead}the fourth fall in a row."
    sitting = looked_at(text, ruritania, monkeypatch)
    place = len(sitting.verdicts) - 1
    claim = at_the_time(sitting.claims[place], Period.parse("2025-09"))
    held = sitting.judge.held(claim, "abroad")
    assert held is not None
    assert _is_before_its_figure(place, Reading(claim, held, 0.1, "abroad"), sitting) is before


@pytest.mark.parametrize(("when", "borne_out"), [("in October", True), ("in September", False)])
def test_a_run_is_of_no_other_month_than_the_one_that_its_sentence_names(
    when: str, borne_out: bool, ruritania: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = f"{OPENING}Those over the border fell {when}, the fifth fall in a row."
    sitting = looked_at(text, ruritania, monkeypatch)
    place = next(n for n, c in enumerate(sitting.claims) if c.assertion == "streak")
    told = at_the_time(sitting.claims[place], Period.parse("2025-10"))
    likeliest = Reading(told, sitting.judge.held(told, "abroad"), 0.9, "abroad")
    monkeypatch.setattr(likelier_rows, "readings_of", lambda *_: [likeliest])
    monkeypatch.setattr(likelier_rows, "may_be_tried", lambda v: v.claim.assertion == "streak")
    rating = of_likelier_rows(sitting)[place].rating
    assert (rating == Rating.SUPPORTED) is borne_out


@pytest.mark.parametrize(
    ("where", "untold"), [("Parcels in Britain", True), ("Parcels in Britain, not Wales,", False)]
)
def test_a_row_is_not_of_a_place_that_its_sentence_leaves_out(
    where: str, untold: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    series = HEAD.replace(",RUR,", ",GBR,") + (
        'wales,"Parcels, Wales",parcels,GB-WLS,,parcel,0,M,flow,year_on_year,no\n'
    )
    figures = {**FIGURES, "wales": (9_300, 9_200, 9_250, 9_400, 9_500, 9_100)}
    catalogue = catalogue_told(series, PERIODS, figures)
    text = f"{OPENING}{where} were at their lowest on record in October."
    sitting = looked_at(text, catalogue, monkeypatch)
    read = replace(sitting.verdicts[-1], series="post", computed=956_200.0)
    assert _is_of_an_untold_place(read, catalogue.get("wales"), sitting) is untold
    assert not _is_of_an_untold_place(read, catalogue.get("abroad"), sitting)
