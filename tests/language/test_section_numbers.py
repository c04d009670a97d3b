"""Numbers that open the paragraphs of bulletins, and figures that open lines."""

import pytest

from verifier.language.figures.quantities import find_figures
from verifier.model.span import Span


def printed(text: str) -> list[str]:
    """The figures of a text as they are printed."""
    found = find_figures(text, Span(0, len(text)))
    return [figure.span.of(text) for figure in found]


@pytest.mark.parametrize(
    "text",
    [
        "2.1 Exports of goods\n\n2.2 Imports of goods\n\n2.3 Trade balances",
        "4.1.1 Prices of homes\n\n4.1.2 Rents of homes",
        "10.1 “Core” goods\n\n10.2 Services",
    ],
)
def test_numbers_of_paragraphs_are_no_figures(text: str) -> None:
    assert printed(text) == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("2.5 GW of wind was added.\n\n2.7 GW of solar was added.", ["2.5 GW", "2.7 GW"]),
        ("2.5 million people came.\n\n2.7 million people left.", ["2.5 million", "2.7 million"]),
        ("The rate was\n2.1 in Wales\n\nand\n2.2 in Kent.", ["2.1", "2.2"]),
    ],
)
def test_figures_that_open_lines_are_kept(text: str, figures: list[str]) -> None:
    assert printed(text) == figures
