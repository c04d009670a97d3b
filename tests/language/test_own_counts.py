"""Small counts that people tell of themselves, those of the steps of a bank rate, and how long
something lasted for them."""

import pytest

from verifier.language.figures.quantities import find_figures
from verifier.model.span import Span


def quotes_of(text: str) -> list[str]:
    return [figure.span.of(text) for figure in find_figures(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("“I counted nine gadgets on our wifi,” he said.", "nine"),
        ("“I tell them I sold three last week,” she said.", "three"),
        ("“We’ve lost three bakers since May,” she said.", "three"),
        ("“I have had nine trains cancelled,” he said.", "nine"),
        ("“I've been to four funerals,” he said.", "four"),
        ("Policymakers pencilled in two more reductions by December.", "two"),
        ("The Fed sees two more cuts before Christmas.", "two"),
        ("Since June there have been eight reductions in its policy rate.", "eight"),
        ("After three cuts the Bank paused.", "three"),
        ("She lay on the kitchen floor for five hours after a fall.", "five hours"),
        ("Used stock stood for 47 days, he said.", "47 days"),
        ("We are stuck to our screens for 353 minutes.", "353 minutes"),
        ("Dealers are carrying stock for 55 days.", "55 days"),
    ],
)
def test_what_people_tell_of_themselves_is_a_figure(text: str, quote: str) -> None:
    assert quotes_of(text) == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "“I had two Bs and a D,” she said.",
        "“We had two of them round,” he said.",
        "“We saw two sides of him,” she said.",
        "They met two ministers.",
        "“I have two sisters,” said Bo.",
        "The council made three cuts to its library budget.",
        "Pay rose after two increases in the minimum wage.",
        "She stood for parliament for three years.",
        "He sat for two hours a day.",
        "Patients were stuck for over 12 hours before they left.",
        "Patients who lay there for 12 hours or longer left.",
        "The bill was shelved for 30 days.",
    ],
)
def test_other_small_numbers_stay_silent(text: str) -> None:
    assert quotes_of(text) == []


@pytest.mark.parametrize(
    ("text", "quote", "value", "unit"),
    [
        ("It fell by a percentage point and a half.", "a percentage point and a half", 1.5,
         "percentage_points"),
        ("The rate is down by a point and a quarter.", "a point and a quarter", 1.25, "points"),
        ("It rose two points and a half.", "two points and a half", 2.5, "points"),
        ("A franc cost 93 centimes in Geneva.", "93 centimes", 0.93, "CHF"),
        ("Petrol cost 169 centimes in France.", "169 centimes", 1.69, "EUR"),
        ("It rose by a point and a half of them left.", "a point", 1, "points"),
    ],
)  # fmt: skip
def test_a_part_and_a_coin_belong_to_the_figure(
    text: str, quote: str, value: float, unit: str
) -> None:
    figure = find_figures(text, Span(0, len(text)))[0]
    assert figure.span.of(text) == quote
    assert (float(figure.quantity.value), figure.quantity.unit) == (value, unit)
