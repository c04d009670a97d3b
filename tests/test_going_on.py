"""What a right figure is of, the open one beside it goes on about."""

import pytest
from small_catalogue import austria, catalogue_told, verdicts_of
from test_by_figure import FIGURES, HEAD, PERIODS

from verifier.reference.catalogue import Catalogue

SKIS = "Exports of skis from Austria came to €476.0m in October. "
GRAIN = "The harbour of Varna loaded 251,407 tonnes of grain in October. "


@pytest.fixture(scope="module")
def varna() -> Catalogue:
    return catalogue_told(HEAD, PERIODS, FIGURES)


def test_a_figure_goes_on_about_the_one_before_it() -> None:
    text = SKIS + "Of the crates sent out, worth 2.5% less than a year before, most were red."
    verdict = verdicts_of(text, austria(), "2025-12-20")["2.5%"]
    assert (verdict.rating, verdict.series) == ("supported", "x_skis")
    assert "measure_assumed" in verdict.caveats


@pytest.mark.parametrize(
    "text",
    [
        "Of the crates sent out, worth 2.9% less than a year before, most were red.",
        "Imports were worth 2.5% less than a year before.",
        "Exports of cheese were worth 2.5% less than a year before.",
        "Workshops are to send out 2.5% fewer next year.",
    ],
)
def test_a_figure_that_fits_it_not_or_tells_of_another_measure_does_not(text: str) -> None:
    told = verdicts_of(SKIS + text, austria(), "2025-12-20")
    assert all(v.rating != "supported" for figure, v in told.items() if figure.endswith("%"))


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Soda ash was up 4.7 percent from September.", "4.7 percent"),
        ("The union expects loads 4.7 percent up from September.", "4.7 percent"),
        ("The queue of lorries grew for a second month.", "second"),
    ],
)
def test_what_has_a_name_of_its_own_or_would_fit_by_chance_does_not(
    text: str, figure: str, varna: Catalogue
) -> None:
    assert verdicts_of(GRAIN + text, varna, "2025-11-20")[figure].rating != "supported"
