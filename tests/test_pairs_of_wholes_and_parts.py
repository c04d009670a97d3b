"""Pairs told respectively of two things that are not named alike: a whole and its part."""

import pytest
from test_figures_of_the_two import rating


@pytest.mark.parametrize("quote", ["£327m", "£84m"])
def test_each_figure_is_of_the_thing_at_its_place(quote: str) -> None:
    text = (
        "Sales at Brackley Mills and Brackley Mills' sales of rope were £327m and £84m "
        "respectively in the fourth quarter."
    )
    assert rating(text, quote) == "supported"


@pytest.mark.parametrize("quote", ["£84m", "£327m"])
def test_figures_in_each_others_place_are_not_borne_out(quote: str) -> None:
    text = (
        "Sales at Brackley Mills and Brackley Mills' sales of rope were £84m and £327m "
        "respectively in the fourth quarter."
    )
    assert rating(text, quote) != "supported"


def test_without_a_word_for_the_order_nothing_is_split() -> None:
    text = "Brackley Mills sold rope and yarn for £84m and £130m in the fourth quarter."
    assert {rating(text, quote) for quote in ("£84m", "£130m")} == {"supported"}
