"""A verb that is told once leaves each figure the head before it."""

import pytest

from verifier.language.measures.gapped import heads_the_next
from verifier.model.span import Span


@pytest.mark.parametrize(
    ("text", "figure", "head", "told"),
    [
        ("Hens laid 26,350 and ducks 19,858.", "26,350", "ducks", True),
        ("Hens figured in 26,350 and ducks in 19,858.", "26,350", "ducks", True),
        ("Wheat fetched 210 euros, and barley 180.", "210 euros", "barley", True),
        ("Rents rose 3%, while wages by 4%.", "3%", "wages", True),
        ("Butter was up 4% at 61 million and cheese down 9%.", "61 million", "cheese", True),
        ("Rents rose 3% to 900 and wages were up by 4%.", "900", "wages", True),
        ("Rents rose to 900 and wages grew nearly 4%.", "900", "wages", True),
        ("Rents rose to 900 and wages fell.", "900", "wages", False),
        ("Farms sold 26,350 hens and ducks.", "26,350", "ducks", False),
        ("Farms sold 26,350 ducks in 2025.", "26,350", "ducks", False),
        ("Ducks rose 3% and hens fell.", "3%", "hens", False),
        ("Hens laid 26,350 and ducks 19,858.", "19,858", "ducks", False),
    ],
)
def test_the_head_of_the_next_figure(text: str, figure: str, head: str, told: bool) -> None:
    one, other = text.index(figure), text.index(head)
    spans = Span(one, one + len(figure)), Span(other, other + len(head))
    assert heads_the_next(text, *spans) is told


def test_any_verb_tells_the_move_of_the_next_figure() -> None:
    text = "The Dow lost 238 points to 40,415 and the Nasdaq gave up 0.7 per cent."
    one, other = text.index("40,415"), text.index("Nasdaq")
    assert heads_the_next(text, Span(one, one + 6), Span(other, other + 6))
    text = "It sold 40,415 and the Nasdaq of Norway 12."
    one, other = text.index("40,415"), text.index("Nasdaq")
    assert not heads_the_next(text, Span(one, one + 6), Span(other, other + 6))
