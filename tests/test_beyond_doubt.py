"""What settles a contradiction: all digits but one, a measure far ahead, a right figure next to it,
a subject that is told by the words of the whole alone."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_catalogue import austria, verdicts_of

from verifier.diagnose.misprints import is_struck
from verifier.model.claim import Claim
from verifier.model.verdict import Verdict

PUBLISHED = "2026-01-20"


def verdict_on(figure: str, text: str) -> Verdict:
    """The verdict on a figure: exports of December 2025 were €14.562 billion, 3.6% above a year
    before, those of cheese 294.6 million; the jobless rate of July was 4.7%."""
    return verdicts_of(text, austria(), PUBLISHED)[figure]


@pytest.mark.parametrize(
    ("text", "figure", "reason"),
    [
        pytest.param(
            "Imports of Austria rose to 15.043 billion euros in December from 13.3 billion.",
            *("15.043 billion euros", "unverified"),
            id="two digits are wrong",
        ),
        pytest.param(
            "Imports of Austria rose to 19.943 billion euros in December from 13.3 billion.",
            *("19.943 billion euros", "off_digits"),
            id="one digit is wrong and all behind it right",
        ),
        pytest.param(
            "In Vienna shops closed early, but the jobless rate in Austria rose to 8.7% in July.",
            *("8.7%", "off_value"),
            id="one of two digits, where the words tell all else",
        ),
        pytest.param(
            "In Vienna shops closed early, but the jobless rate in Austria rose to 8.3% in July.",
            *("8.3%", "unverified"),
            id="both of two digits",
        ),
        pytest.param(
            "In Vienna shops closed early, but the rate in Austria rose to 8.7% in July.",
            *("8.7%", "unverified"),
            id="one of two digits of what is not told",
        ),
        pytest.param(
            "In Vienna shops closed early, but together joblessness in Austria rose to 8.7% in "
            "July.",
            *("8.7%", "unverified"),
            id="what several measures make together",
        ),
        pytest.param(
            "Exports of Austria reached 294.6 million euros in December, a rise of 3.6% from a "
            "year earlier.",
            *("294.6 million euros", "off_series"),
            id="the figure next to it is right for the whole",
        ),
        pytest.param(
            "Cheese sold well. Exports reached 294.6 million euros in December.",
            *("294.6 million euros", "supported"),
            id="the part is told before",
        ),
        pytest.param(
            "Exports of Austria came to 294.6 million euros in December as the mills reopened.",
            *("294.6 million euros", "off_series"),
            id="the subject has the words of the whole alone",
        ),
        pytest.param(
            "In the dairies of Tyrol, exports of Austria came to 294.6 million euros in December.",
            *("294.6 million euros", "supported"),
            id="words before the subject may tell a part",
        ),
        pytest.param(
            "Dairy exports of Austria came to 294.6 million euros in December as mills reopened.",
            *("294.6 million euros", "supported"),
            id="a word of the subject may tell a part",
        ),
        pytest.param(
            "Exports of Austria reached 14.562 billion euros in December, a premium of 380 million "
            "euros.",
            *("380 million euros", "unverified"),
            id="the place of the level is taken",
        ),
        pytest.param(
            "In December exports of cheese and of skis from Austria came to 498 million euros and "
            "7.1 million euros respectively.",
            *("498 million euros", "off_series"),
            id="its place in a list gives it to another part than the one that it fits",
        ),
        pytest.param(
            "In December exports of cheese and of skis from Austria came to 498 million euros and "
            "7.1 million euros.",
            *("498 million euros", "unverified"),
            id="nothing says that the list is told in turn",
        ),
        pytest.param(
            "In December exports of cheese and of skis from Austria came to 294.6 million euros "
            "and 498 million euros respectively.",
            *("498 million euros", "supported"),
            id="right in its place",
        ),
    ],
)
def test_what_settles_a_contradiction(text: str, figure: str, reason: str) -> None:
    verdict = verdict_on(figure, text)
    assert reason in (verdict.reason, verdict.rating), verdict.explanation


def printed(figure: str, told: Claim) -> Claim:
    """The claim with another figure of one decimal."""
    found = told.clause.figure
    assert found is not None
    quantity = replace(found.quantity, value=Decimal(figure), step=Decimal("0.1"), places=1)
    return replace(told, clause=replace(told.clause, figure=replace(found, quantity=quantity)))


RATE = verdict_on("8.7%", "The jobless rate in Austria was 8.7% in July.").claim


@given(st.integers(100, 9998), st.integers(0, 3), st.integers(1, 9))
def test_a_figure_is_struck_by_one_digit_that_is_more_than_a_step_off(
    tenths: int, place: int, by: int
) -> None:
    digits = str(tenths)
    at = place % len(digits)
    changed = digits[:at] + str((int(digits[at]) + by) % 10) + digits[at + 1 :]
    if changed[0] == "0" or int(changed) % 10 == 0:
        return
    figure = f"{changed[:-1]}.{changed[-1]}"
    far = abs(int(changed) - tenths) > 1
    assert is_struck(printed(figure, RATE), tenths / 10) is far


@pytest.mark.parametrize(
    ("figure", "computed", "struck"),
    [
        ("18.7", 14.7, True),
        ("50.6", 0.6, False),
        ("8.7", 4.7, False),
        ("4.8", 4.7, False),
        ("8.9", 4.7, False),
        ("14.7", 4.7, False),
        ("8.0", 4.0, False),
    ],
    ids=[
        "one digit",
        "a leading zero",
        "of two",
        "one step off",
        "two digits",
        "one more",
        "one alone",
    ],
)
def test_which_figures_are_struck(figure: str, computed: float, struck: bool) -> None:
    assert is_struck(printed(figure, RATE), computed) is struck


@pytest.mark.parametrize(
    "text",
    [
        "The insured jobless rate in Austria was 1.3% in July.",
        "The jobless rate in Austria for tilers was 8.7% in July.",
        "The jobless rate of tilers in Austria was 5.4% in July.",
        "Ski-lift exports of Austria came to 12.761 billion euros in December.",
        "The jobless rate in Tyrol was 8.7% in July, against 4.7% in Austria.",
        "Among tilers, the jobless rate in Austria was 8.7% in July.",
        "In Tyrol, the jobless rate was 8.7% in July, said Austria's labour office.",
        "The jobless rate in Austria's Tyrol was 8.7% in July.",
        "The jobless rate in Austria without tilers was 3.7% in July.",
    ],
    ids=[
        *("before the name", "behind its place", "behind the name", "another month", "a place"),
        *("a group before it", "a place before it", "a place of its place", "a part left out"),
    ],
)
def test_words_beside_the_name_that_no_series_has_tell_of_a_part(text: str) -> None:
    found = verdicts_of(text, austria(), PUBLISHED).values()
    assert "mismatch" not in {verdict.rating for verdict in found}


@pytest.mark.parametrize(
    "text",
    [
        "The jobless rate in Austria was 8.9% in July.",
        "The official jobless rate in Austria was 8.9% in July.",
        "Austria's jobless rate in July was 8.9%.",
        "Exports of Austria came to 12.761 billion euros in December.",
        "In December, exports of Austria came to 12.761 billion euros.",
        "In Austria, exports came to 12.761 billion euros in December.",
    ],
    ids=[
        *("nothing beside it", "an idle word", "the time beside it", "another month"),
        *("a time before it", "its place before it"),
    ],
)
def test_the_name_alone_is_of_the_measure(text: str) -> None:
    found = verdicts_of(text, austria(), PUBLISHED).values()
    assert {verdict.rating for verdict in found} == {"mismatch"}
