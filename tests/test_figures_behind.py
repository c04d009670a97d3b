"""Records told of the figure behind them, growth told in points, and ends of a move exchanged."""

import pytest
from small_catalogue import austria, verdicts_of

from verifier.check.origins import is_the_origin
from verifier.model.verdict import Rating, Reason, Verdict


def verdict_on(words: str, text: str) -> Verdict:
    """The verdict on what is printed so: exports of July 2025 were €16.007 billion, 2.9% above
    the €15.557 billion of July 2024; May 2025, with €17.105 billion, was the record."""
    found = verdicts_of(text, austria(), "2026-02-20")
    return next(v for quote, v in found.items() if quote.startswith(words))


@pytest.mark.parametrize(
    ("words", "text", "reason"),
    [
        (
            "record",
            "Austria's exports rose to a record €16.01 billion in July 2025.",
            Reason.OFF_RECORD,
        ),
        (
            "record low",
            "Exports of Austria fell to a record low of €16.01 billion in July 2025.",
            Reason.OFF_RECORD,
        ),
        ("record", "Austria's exports rose to a record €17.11 billion in May 2025.", Reason.EXACT),
    ],
)
def test_a_record_before_a_figure_is_that_of_its_series(
    words: str, text: str, reason: Reason
) -> None:
    assert verdict_on(words, text).reason is reason


@pytest.mark.parametrize(
    "text",
    [
        "Austria's exports rose to a record €16.93 billion in July 2025.",
        "Exports of Austria, a record for the port, came to €16.01 billion in July 2025.",
        "Austria's exports of skis rose to a record €16.01 billion in July 2025.",
    ],
    ids=["a figure that is not borne out", "a record told of something else", "of another measure"],
)
def test_a_record_is_not_accused_by_a_figure_that_does_not_bear_it_out(text: str) -> None:
    assert verdict_on("record", text).rating is not Rating.MISMATCH


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        ("2.9", "Exports of Austria rose 2.9 percentage points in July 2025 from a year earlier."),
        ("2.9", "Exports of Austria rose 2.9  percentage points in July 2025 from a year earlier."),
        ("2.9", "Exports of Austria rose 2.9 percentage points in July 2025, while rates fell."),
        ("2.3", "Exports of Austria fell 2.3 percentage points in August 2025 from a year before."),
    ],
    ids=["plainly", "behind two blanks", "a rate in another breath", "a fall"],
)
def test_growth_told_in_points_is_off_unit(figure: str, text: str) -> None:
    found = verdict_on(figure, text)
    assert (found.reason, found.suggestion) == (Reason.OFF_UNIT, f"{figure}%")


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("2.9", "The share of exports in Austria rose 2.9 percentage points in July 2025."),
        ("2.9", "Growth in Austria's exports slowed by 2.9 percentage points in July 2025."),
        ("3", "Exports of Austria rose 3 percentage points in July 2025 from a year earlier."),
        ("8.4", "Exports of Austria rose 8.4 percentage points in July 2025 from a year earlier."),
        ("2.9", "Exports added 2.9 percentage points to Austria's output in July 2025."),
        ("2.9", "The share of Austria's exports, at 31%, rose 2.9 percentage points in July 2025."),
    ],
    ids=[
        *("a share", "a rate of growth", "one whole digit fits by chance", "no growth"),
        *("a contribution", "a share before another figure"),
    ],
)
def test_points_that_may_be_meant_are_not_accused(words: str, text: str) -> None:
    assert verdict_on(words, text).rating is not Rating.MISMATCH


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Exports of Austria climbed to 2.9% in July 2025.", Reason.OFF_OPERATION),
        ("The share of Austria's exports climbed to 2.9% in July 2025.", None),
        ("The jobless rate in Austria climbed to 4.7% in July 2025.", None),
        ("Exports of Austria climbed to 8.4% in July 2025.", None),
        ("Exports of Austria fell to 2.9% in July 2025.", None),
        ("Exports of Austria climbed to 3% in July 2025.", None),
    ],
    ids=["growth", "a share", "a rate", "no growth of it", "the other way", "one digit"],
)
def test_growth_told_as_a_level_is_off_operation(text: str, reason: Reason | None) -> None:
    found = next(iter(verdicts_of(text, austria(), "2026-02-20").values()))
    told = found.reason if found.rating is Rating.MISMATCH else None
    assert told is reason, found.explanation


@pytest.mark.parametrize(
    "text",
    [
        "Austria's exports rose to €15.56 billion in July 2025 from €16.01 billion a year earlier.",
        "Austria's exports were €15.56 billion in July 2025, up from €16.01 billion a year before.",
    ],
)
def test_what_a_figure_came_from_is_not_the_newest_one(text: str) -> None:
    assert verdict_on("€16.01", text).rating is not Rating.SUPPORTED
    assert verdict_on("€15.56", text).rating is Rating.MISMATCH


@pytest.mark.parametrize(
    "text",
    [
        "Austria's exports rose to €16.01 billion in July 2025 from €15.56 billion a year earlier.",
        "Austria's exports were €16.01 billion in July 2025, up from €15.56 billion a year before.",
    ],
)
def test_both_ends_of_a_move_hold(text: str) -> None:
    assert {v.rating for v in verdicts_of(text, austria(), "2026-02-20").values()} == {
        Rating.SUPPORTED
    }


@pytest.mark.parametrize(
    ("words", "holds"),
    [
        ("rose from €16.01 billion", True),
        ("were up from €16.01 billion a year earlier", True),
        ("were told from €16.01 billion of invoices", False),
        ("rose from €16.01 billion in the south to €18.2 billion in the north", False),
    ],
)
def test_the_near_end_of_a_range_is_no_origin(words: str, holds: bool) -> None:
    text = f"Exports of Austria {words}."
    found = verdict_on("€16.01", text).claim
    assert is_the_origin(found) is holds
