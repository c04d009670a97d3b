"""Words that set two printed figures in order are held against the figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sayings import DOWN, UP, Fig, beside, kinds, said

from verifier.model.clause import Context
from verifier.model.quantity import Bound

RISE, FALL = ("growth", UP), ("growth", DOWN)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("It was $4.1 billion, up from $4.4 billion.", (Fig("$4.1 billion"), Fig("$4.4 billion"))),
        ("It was 4.5% in May, down from 4.4% in April.", (Fig("4.5%"), Fig("4.4%"))),
        ("It was 4.5% in May, a fall from 4.4% in April.", (Fig("4.5%"), Fig("4.4%"))),
        ("It was 4.1% in May, a sharp rise from 4.4% in April.", (Fig("4.1%"), Fig("4.4%"))),
        ("It rose to $4.1 billion from $4.4 billion.", (Fig("$4.1 billion"), Fig("$4.4 billion"))),
        ("It fell from $3 billion to $5 billion.", (Fig("$3 billion"), Fig("$5 billion"))),
        (
            "It was $980 billion in 2025, more than the $990 billion of 2024.",
            (Fig("$980 billion"), Fig("$990 billion")),
        ),
        ("It grew 2.1%, down from 1.8% in May.", (Fig("2.1%", *RISE), Fig("1.8%", *RISE))),
        ("It came to 4.5%, lower than April's 4.4%.", (Fig("4.5%"), Fig("4.4%"))),
        ("It came to 4.5%, lower than the prior month’s 4.4%.", (Fig("4.5%"), Fig("4.4%"))),
        (
            "The gap was $980 million, wider than Spain's $990 million.",
            (Fig("$980 million"), Fig("$990 million")),
        ),
        (
            "It fell 25%, an even larger drop than the 28.6% of May.",
            (Fig("25%", *FALL), Fig("28.6%", *FALL)),
        ),
    ],
)
def test_the_reverse_of_what_the_words_say(text: str, figures: tuple[Fig, ...]) -> None:
    assert beside(text, *figures) == ["printed_comparison"]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("It was 4.1% in May, a fall from 4.4% in April.", (Fig("4.1%"), Fig("4.4%"))),
        ("It was 4.1% in May, an improvement from 4.4%.", (Fig("4.1%"), Fig("4.4%"))),
        ("It was $4.4 billion, up from $4.1 billion.", (Fig("$4.4 billion"), Fig("$4.1 billion"))),
        ("It was 4.5%, more than the 4.5% of May.", (Fig("4.5%"), Fig("4.5%"))),
        ("It came to 4.5%, higher than April's 4.4%.", (Fig("4.5%"), Fig("4.4%"))),
        ("It fell 4.5%, less than April's 4.4%.", (Fig("4.5%", *FALL), Fig("4.4%", *FALL))),
        ("It took 4.5 hours, lower than the team's 44 goals.", (Fig("4.5 hours"), Fig("44"))),
        (
            "It was $4 billion, up from about $4.1 billion.",
            (Fig("$4 billion"), Fig("$4.1 billion", bound=Bound.ABOUT)),
        ),
        (
            "Profit was $5 billion on sales of $30 billion, down from $7 billion.",
            (Fig("$5 billion"), Fig("$30 billion"), Fig("$7 billion")),
        ),
        ("It fell 28.6%, up from 25% in May.", (Fig("28.6%", *FALL), Fig("25%", *FALL))),
        ("It fell 28.6%, more than the 25% drop.", (Fig("28.6%", *FALL), Fig("25%", *FALL))),
        (
            "A surplus of $3 billion, up from a deficit of $5 billion.",
            (Fig("$3 billion"), Fig("$5 billion")),
        ),
        ("The dollar fell to 155 against the yen from 150.", (Fig("155"), Fig("150"))),
        (
            "It sold 3,000, 500 more than the 2,500 of May.",
            (Fig("3,000"), Fig("500"), Fig("2,500")),
        ),
        ("It was 4.1%, not higher than the 4.4% of May.", (Fig("4.1%"), Fig("4.4%"))),
        (
            "It was $3 billion, while jobs, up from $5 billion.",
            (Fig("$3 billion"), Fig("$5 billion")),
        ),
        (
            "If it were $3 billion, up from $5 billion.",
            (Fig("$3 billion", context=(Context.HYPOTHETICAL,)), Fig("$5 billion")),
        ),
        ("Sales fell from 5% to 20% in most shops.", (Fig("5%"), Fig("20%"))),
    ],
)
def test_what_holds_or_can_be_meant_otherwise(text: str, figures: tuple[Fig, ...]) -> None:
    assert beside(text, *figures) == []


@pytest.mark.parametrize(("rate", "expected"), [("35%", ["printed_comparison"]), ("25%", [])])
def test_a_pronoun_points_back_at_the_figure_before(rate: str, expected: list[str]) -> None:
    first = said("It fell 28.6% in November.", Fig("28.6%", *FALL))
    second = said(f"It was an even larger drop than the {rate} decline of May.", Fig(rate, *FALL))
    assert kinds(first, second) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It hit a record $4.1 billion, against $4.4 billion a year earlier.", ["printed_order"]),
        ("It hit a record $4.4 billion, against $4.1 billion a year earlier.", []),
        ("It hit a record $4.1 billion for May, against $4.4 billion a year earlier.", []),
    ],
)
def test_a_record_that_an_earlier_figure_exceeds(text: str, expected: list[str]) -> None:
    figures = [Fig(quote) for quote in sorted(("$4.1 billion", "$4.4 billion"), key=text.index)]
    assert beside(text, *figures) == expected


@given(one=st.floats(1, 999), other=st.floats(1, 999), digits=st.integers(0, 2))
def test_a_true_move_is_never_accused(one: float, other: float, digits: int) -> None:
    new, old = f"${one:.{digits}f} billion", f"${other:.{digits}f} billion"
    verb = "up" if one > other else "down"
    assert beside(f"It was {new} in May, {verb} from {old}.", Fig(new), Fig(old)) == []
