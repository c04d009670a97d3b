"""Standings in true copy: places, multiples and marks, and the slips that are planted in them."""

import random
from datetime import date
from pathlib import Path

import pandas as pd
import pytest
from frames import Told, filled, frames, number
from known import Known, tables
from plants import planted
from standings import began, mark, place, place_of_growth, sets
from words import mark_name, multiple, placed, times_name

ROW = {"unit": "tonne", "multiplier": "3", "frequency": "Q", "nature": "flow"}
NOUN = {"noun": "output of lime", "short": "output", "number": "one", "pack": "kilns"}
VALUES = (300, 340, 380, 320, 400, 420, 410, 390, 430, 450, 470, 440)


def lime(*values: float, unit: str = "tonne") -> Known:
    """A quarterly series from the first quarter of 2022."""
    told = pd.Series(
        list(values or VALUES),
        index=pd.period_range("2022Q1", periods=len(values or VALUES), freq="Q"),
        dtype=float,
    )
    return Known({**ROW, "unit": unit}, NOUN, told, told, date(2025, 1, 20))


def told_by(text: str, tmp_path: Path, one: Known | None = None) -> Told:
    """A frame of that text, filled."""
    file = tmp_path / "made.txt"
    file.write_text(f"# one\n{text}\n", encoding="utf-8")
    (frame,) = frames(file)
    return filled(frame, one or lime(), None)


@pytest.mark.parametrize(
    ("blanks", "said"),
    [
        ("{M} {was} the {place} since {began}.", "the third-largest since the first quarter of"),
        ("The {placey} annual {rise/fall~py}.", "The second-largest annual rise."),
        ("It is {times11}.", "It is 1.5 times."),
    ],
)
def test_a_standing_is_told_in_words(blanks: str, said: str, tmp_path: Path) -> None:
    one = lime() if "placey" not in blanks else lime(*VALUES, 430, 480, 600)
    assert said in told_by(blanks, tmp_path, one).text


@pytest.mark.parametrize(
    ("last", "told"),
    [(440, 3), (480, 1), (445, 3), (290, -1), (310, -2)],
)
def test_a_place_is_counted_from_the_nearer_end(last: float, told: int) -> None:
    assert place(lime(*VALUES[:-1], last)) == told


@pytest.mark.parametrize("values", [(*VALUES[:-1], 470), VALUES[:6]])
def test_ties_and_few_values_have_no_place(values: tuple[float, ...]) -> None:
    with pytest.raises(KeyError):
        place(lime(*values))


def test_a_fall_is_placed_among_falls() -> None:
    assert place_of_growth(lime(*(*VALUES, 430, 450, 455, 420), 300)) == -1


def test_a_history_with_holes_has_no_beginning() -> None:
    one = lime()
    holed = Known(one.row, one.noun, one.values.drop(one.period(5)), one.firsts, one.day)
    assert str(began(one, False)) == "2022Q1"
    with pytest.raises(KeyError):
        began(holed, False)


@pytest.mark.parametrize(
    ("values", "longer", "told"),
    [
        (VALUES[:5], False, (390.0, 1, 1)),
        (VALUES[:8], False, (400.0, -1, 1)),
        (VALUES[:7], True, (390.0, 1, 3)),
        (VALUES[:11], True, (440.0, 1, 2)),
    ],
)
def test_a_mark_is_a_round_figure_that_was_passed(
    values: tuple[float, ...], longer: bool, told: tuple[float, int, int]
) -> None:
    passed = mark(lime(*values), longer)
    assert (passed.at, passed.side, passed.run) == told


@pytest.mark.parametrize(
    ("ratio", "words"),
    [
        (2.0, "double"),
        (2.1, "more than double"),
        (2.9, "almost triple"),
        (0.49, "almost half"),
        (0.731, "almost three quarters of"),
        (0.34, "more than a third of"),
    ],
)
def test_a_multiple_is_told_by_the_next_word(ratio: float, words: str) -> None:
    assert multiple(ratio) == words


@pytest.mark.parametrize("ratio", [1.0, 1.2, 2.5, 0.9])
def test_of_no_word_near_by_there_is_no_multiple(ratio: float) -> None:
    with pytest.raises(KeyError):
        multiple(ratio)


def test_places_and_marks_are_printed_as_in_news() -> None:
    assert placed(3, "flow") == "third-largest"
    assert placed(-2, "rate") == "second-lowest"
    assert times_name(1.84) == "1.8 times"
    assert [mark_name(one) for one in ("£400.0m", "£3.50 billion", "1,400,000", "2.0%")] == [
        *("£400m", "£3.5 billion", "1,400,000", "2%"),
    ]


@pytest.mark.parametrize(
    ("text", "kind", "wrong"),
    [
        (
            "The {place} so far.",
            "rank",
            {"The second-largest so far.", "The fourth-largest so far."},
        ),
        ("It is {times11}.", "times", {f"It is {n} times." for n in ("1.9", "2.0", "2.1")}),
        ("It rose by {p}.", "to", {"It rose to 6.4%."}),
        ("It rose to {v}.", "to", {"It rose by 440,000 tonnes."}),
    ],
)
def test_a_slip_of_standing(text: str, kind: str, wrong: set[str], tmp_path: Path) -> None:
    told = told_by(text, tmp_path)
    assert planted(told, kind, random.Random(2))[0].text in wrong


def test_a_mark_slips_to_one_that_was_not_passed(tmp_path: Path) -> None:
    told = told_by("It is above {mark}.", tmp_path, lime(*VALUES[:10]))
    assert told.text == "It is above 440,000 tonnes."
    assert planted(told, "mark", random.Random(2))[0].text == "It is above 470,000 tonnes."


def test_the_members_of_a_set_are_of_one_measure_and_unit() -> None:
    for row in sets():
        rows, _ = tables(row["pack"])
        others = [o for o in sets() if (o["pack"], o["measure"]) == (row["pack"], row["measure"])]
        assert len({o["member"] for o in others}) == len(others) > 2
        assert len({rows[o["series"]]["unit"] for o in others}) == 1
        assert len({rows[o["series"]]["indicator"] for o in others}) == 1


def test_a_condition_may_be_told_of_a_standing() -> None:
    assert number("place", lime(), None) == 3
    assert number("mark", lime(*VALUES[:8]), None) == -1
