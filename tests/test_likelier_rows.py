"""Open records and runs, and the likeliest of the series by which they hold."""

import pytest
from small_catalogue import catalogue_told, verdicts_of
from test_likelier_series import FIGURES, HEAD, OPENING, PERIODS, PUBLISHED

from verifier.judge import decide
from verifier.judge.rounds.likelier_rows import of_likelier_rows
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue


@pytest.fixture(scope="module")
def ruritania() -> Catalogue:
    return catalogue_told(HEAD, PERIODS, FIGURES)


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No other round than the one looked at has its say."""
    monkeypatch.setattr(decide, "ROUNDS", (of_likelier_rows,))


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Those over the border fell for a fifth month in a row.", "fifth"),
        ("Of these 68,200 came over the border. It was the fifth fall in a row.", "fifth"),
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


def test_a_text_of_a_few_figures_tells_too_little(ruritania: Catalogue) -> None:
    text = "The post carried 956,200 parcels in October. Those over the border fell for a fifth "
    verdict = verdicts_of(f"{text}month in a row.", ruritania, PUBLISHED)["fifth"]
    assert verdict.rating != Rating.SUPPORTED
