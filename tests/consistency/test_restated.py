"""One figure printed twice has one value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sayings import UP, Fig, kinds, said
from stories import reasons

from verifier.model.article import Role
from verifier.model.clause import Context
from verifier.model.quantity import Bound

levels = st.floats(1.0, 999.0)
places = st.integers(0, 2)


JOBLESS = {"indicator": "unemployment_rate"}


def twice(one: Fig, other: Fig, told: str = "The rate was {} in November.") -> list[str]:
    head = said(f"Rate at {one.quote}", one, role=Role.TITLE, block=0)
    return kinds(head, said(told.format(other.quote), other))


def test_headline_and_text_with_two_values() -> None:
    assert twice(Fig("4.5%", **JOBLESS), Fig("4.6%", **JOBLESS)) == ["repeated_value"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Fig("4.5%"), Fig("4.5%")),
        (Fig("15%", bound=Bound.UNDER, close=True), Fig("14.8%")),
        (Fig("$1.1 trillion"), Fig("$1.076 trillion")),
        (Fig("$990 billion"), Fig("$992.2 billion")),
        (Fig("4.5%"), Fig("4.6%", period="2025-10")),
        (Fig("4.5%"), Fig("4.6%", area="CHN")),
        (Fig("4.5%"), Fig("4.6%", part="youth")),
        (Fig("4.5%"), Fig("4.6%", indicator="imports")),
        (Fig("4.5%"), Fig("4.6%", context=(Context.REVISED_FROM,))),
        (Fig("4.5%"), Fig("4.6%", context=(Context.FORECAST,))),
        (Fig("4.5%"), Fig("4.6%", context=(Context.QUOTE,))),
        (Fig("4.5%"), Fig("4.6%", inherited=True)),
        (Fig("4.5%"), Fig("4.6%", "growth", UP)),
        (Fig("4.5%"), Fig("4.6%", period=None)),
        (Fig("4.5%", to_date=True), Fig("4.6%")),
    ],
)
def test_one_number_or_two_things(one: Fig, other: Fig) -> None:
    assert twice(one, other) == []


@pytest.mark.parametrize(
    "told",
    [
        "The adjusted rate was {} in November.",
        "By a separate survey the rate was {} in November.",
        "The rate, first reported at 4.9%, was revised to {}.",
    ],
)
def test_another_version_or_source_is_another_thing(told: str) -> None:
    assert twice(Fig("4.5%"), Fig("4.6%"), told) == []


def test_a_headline_figure_that_the_text_repeats_is_right() -> None:
    head = said("Rate at 4.5%", Fig("4.5%"), role=Role.TITLE, block=0)
    other = said("The rate was 4.6% in November.", Fig("4.6%"))
    assert kinds(head, other, said("At 4.5% pay lags.", Fig("4.5%", indicator="pay"))) == []


@given(value=levels, digits=places, coarse=places)
def test_one_value_at_two_precisions_is_one_number(value: float, digits: int, coarse: int) -> None:
    one, other = f"${value:.{digits}f} billion", f"${value:.{coarse}f} billion"
    assert twice(Fig(one), Fig(other)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Tarn profit rises 21%\n\nTarn Foods said its operating profit rose 12% on Friday.",
        "430 jobs to go as mill shuts\n\nA mill is to close in March with the loss of 340 jobs.",
        "Floods displace 46,000 in Karune\n\nRain has forced 64,000 people from their homes in "
        "Karune. At least 12 people died.",
        "Blight cost put at $850 billion\n\nClearing the blight will cost $850 million, it said.",
    ],
)
def test_a_headline_with_digits_exchanged_is_at_odds_with_the_text(text: str) -> None:
    assert reasons(text) == ["repeated_value"]


@pytest.mark.parametrize(
    "text",
    [
        "Tarn profit rises 12%\n\nTarn Foods said its operating profit rose 12% on Friday.",
        # the figure stands further down, or about something else, or goes the other way
        "Tarn profit rises 21%\n\nTarn said profit at home rose 12%.\n\nIn all, profit rose 21%.",
        "430 jobs to go as mill shuts\n\nThe owner employs 340 drivers elsewhere.",
        "Tarn profit rises 21%\n\nTarn Foods said its operating profit fell 12% on Friday.",
        "Tarn profit rises 21%\n\nTarn Foods said its operating profit rose 14% on Friday.",
    ],
)
def test_another_headline_is_left_alone(text: str) -> None:
    assert reasons(text) == []


def test_a_fall_in_a_table_and_in_words_is_one() -> None:
    text = """Malta's exports

| | November | October |
|---|---|---|
| Exports, y/y | +5.9% | -1.1% |

Malta's exports grew 5.9% in November from a year earlier after an odd 1.1% dip in October.
"""
    assert reasons(text) == []
