"""Articles said otherwise: edits, what becomes of spans, and some of the ways to rewrite."""

import pytest
from edits import Edit, Edited
from hypothesis import given
from hypothesis import strategies as st
from respects import RESPECTS
from sentences import parsed

TEXT = "Exports rose 3% in May."


def said(text: str, respect: str) -> str:
    """A text as one variation says it."""
    return Edited(text, RESPECTS[respect](text, parsed(text))).text


def test_a_span_moves_with_the_text_before_it() -> None:
    new = Edited(TEXT, [Edit(0, 7, ("Sales abroad",))])
    start, end = new.moved(13, 15) or (0, 0)
    assert (new.text[start:end], new.count) == ("3%", 1)


def test_a_span_that_holds_an_edit_grows_with_it() -> None:
    new = Edited(TEXT, [Edit(8, 12, ("went up",))])
    assert new.moved(8, 15) == (8, 18)


def test_a_span_that_is_taken_out_has_no_place() -> None:
    new = Edited("A headline\n\nExports rose.", [Edit(0, 12, ())])
    assert (new.text, new.moved(0, 10)) == ("Exports rose.", None)


def test_of_two_edits_that_overlap_the_first_is_made() -> None:
    new = Edited(TEXT, [Edit(0, 12, ("Up",)), Edit(8, 15, ("by 3%",))])
    assert (new.text, new.count) == ("Up 3% in May.", 1)


def test_parts_of_the_old_text_change_places_and_their_spans_with_them() -> None:
    new = Edited("up to 5 from 4", [Edit(3, 14, ("from ", (13, 14), " to ", (6, 7)))])
    assert new.text == "up from 4 to 5"
    assert (new.moved(6, 7), new.moved(13, 14)) == ((13, 14), (8, 9))


@given(
    st.text(max_size=30), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=4)
)
def test_what_no_edit_touches_reads_the_same(text: str, places: list[tuple[int, int]]) -> None:
    spans = [(min(p), max(p)) for p in places if max(p) <= len(text)]
    new = Edited(text, [Edit(*span, ("x",)) for span in spans])
    for start in range(len(text)):
        if all(start >= b or start + 1 <= a for a, b in spans):
            moved = new.moved(start, start + 1)
            assert moved is not None
            assert new.text[slice(*moved)] == text[start]


@pytest.mark.parametrize(
    ("respect", "text", "new"),
    [
        (
            "posted an increase of 3%",
            "Sales fell by 3% in May.",
            "Sales posted a decline of 3% in May.",
        ),
        (
            "there was a 3% rise in",
            "The number of births rose 8% in May.",
            "There was an 8% rise in the number of births in May.",
        ),
        (
            "posted an increase of 3%",
            "Rates rose 3 percentage points.",
            "Rates rose 3 percentage points.",
        ),
        (
            "Meanwhile,",
            "The rate of joblessness was 4.1% in May.",
            "Meanwhile, the rate of joblessness was 4.1% in May.",
        ),
        (
            "Meanwhile,",
            "“The rate of joblessness was 4.1% in May,” he said.",
            "“The rate of joblessness was 4.1% in May,” he said.",
        ),
        (
            "joined by while",
            "Exports from Japan rose 3% in May. Imports of the country fell 2%.",
            "Exports from Japan rose 3% in May, while imports of the country fell 2%.",
        ),
        ("no headline", "Exports up again\n\nThey rose 3%.", "They rose 3%."),
    ],
)
def test_a_text_is_said_otherwise(respect: str, text: str, new: str) -> None:
    assert said(text, respect) == new
