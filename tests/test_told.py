"""True copy made from frames: what it says is true, and a slip planted in it is not."""

import random
from datetime import date
from pathlib import Path

import pandas as pd
import pytest
from frames import Told, UnfitError, filled, fits, frames, is_figure, number
from known import Known, days, known, nouns, tables
from plants import KINDS, planted
from words import period_name

ROW = {"unit": "tonne", "multiplier": "3", "frequency": "M", "nature": "flow"}
NOUN = {"noun": "output of lime", "short": "output", "number": "one", "pack": "kilns"}
VALUES = (400, 410, 405, 420, 430, 425, 440, 450, 445, 460, 470, 465, 480, 504, 529.2)


def lime(*values: float) -> Known:
    """A monthly series in thousands of tonnes, from October 2023."""
    told = pd.Series(
        list(values or VALUES),
        index=pd.period_range("2023-10", periods=len(values or VALUES), freq="M"),
        dtype=float,
    )
    return Known(ROW, NOUN, told, told, date(2025, 1, 20))


def told_by(text: str, tmp_path: Path, head: str = "one") -> Told:
    """A frame of that text, filled."""
    file = tmp_path / "made.txt"
    file.write_text(f"# {head}\n{text}\n", encoding="utf-8")
    (frame,) = frames(file)
    return filled(frame, lime(), None)


@pytest.mark.parametrize(
    ("blanks", "said"),
    [
        ("{M} came to {v} in {t}.", "Output of lime came to 529,200 tonnes in December."),
        ("It {rose/fell~p} {p} in {t}.", "It rose 5.0% in December."),
        ("It {rose/fell~p@-3} {p@-3}.", "It fell 1.1%."),
        ("On the year {m} {rose/fell~py} {py}.", "On the year output rose 30.7%."),
        (
            "{v@-1} in {t@-1}, {v@y} in {T@y}.",
            "504,000 tonnes in November, 405,000 tonnes in December 2023.",
        ),
        ("In 2024 so far {ytd}.", "In 2024 so far 5.52 million tonnes."),
        ("It rose for the {nth} month.", "It rose for the third month."),
        ("Over three months it {rose/fell~c3} {c3}.", "Over three months it rose 64,200 tonnes."),
        (
            "Three months: {sum3}, {mean3} each.",
            "Three months: 1.51 million tonnes, 504,400 tonnes each.",
        ),
    ],
)
def test_a_blank_is_filled_with_what_is_known(blanks: str, said: str, tmp_path: Path) -> None:
    assert told_by(blanks, tmp_path).text == said


def test_figures_that_round_to_nothing_are_not_told(tmp_path: Path) -> None:
    file = tmp_path / "made.txt"
    file.write_text("# one\nIt moved by {p}.\n", encoding="utf-8")
    (frame,) = frames(file)
    with pytest.raises((UnfitError, KeyError)):
        filled(frame, lime(*VALUES[:-1], 504.1), None)


@pytest.mark.parametrize(
    ("condition", "fit"),
    [
        ("p > 0", True),
        ("p < 0", False),
        ("|p@-3| < 2", True),
        ("run > 2", True),
        ("run > 3", False),
    ],
)
def test_a_frame_is_filled_where_its_conditions_hold(
    condition: str, fit: bool, tmp_path: Path
) -> None:
    told = told_by("It was {v}.", tmp_path, f"one; when: {condition}")
    assert fits(told.frame, lime(), None) is fit


def test_of_a_slip_one_place_is_wrong(tmp_path: Path) -> None:
    told = told_by("{M} {rose/fell~p} {p} to {v} from {v@-1}, the {nth} rise.", tmp_path)
    for kind in ("digit", "period", "base", "sign", "run", "swap"):
        wrong, (start, end, _) = planted(told, kind, random.Random(1))
        assert wrong.text != told.text
        assert wrong.text[start:end], kind
        right = [wrong.text[s:e] for s, e, blank in wrong.spans() if is_figure(blank)]
        assert len(right) == len([1 for *_, blank in told.spans() if is_figure(blank)])


def test_a_slip_of_time_is_the_figure_of_another_one(tmp_path: Path) -> None:
    wrong, (start, end, was) = planted(told_by("It was {v}.", tmp_path), "period", random.Random(3))
    others = {"504,000 tonnes", "480,000 tonnes", "405,000 tonnes"}
    assert wrong.text[start:end] in others
    assert "529,200" in was


def test_every_kind_of_slip_needs_something_to_slip_on(tmp_path: Path) -> None:
    told = told_by("Nothing was told of {m}.", tmp_path)
    for kind in KINDS:
        with pytest.raises(UnfitError):
            planted(told, kind, random.Random(1))


def test_periods_are_called_as_in_news() -> None:
    now = pd.Period("2025-02", freq="M")
    assert period_name(now - 2, now, False) == "December"
    assert period_name(now - 12, now, False) == "February 2024"
    assert period_name(pd.Period("2024Q4", freq="Q"), now.asfreq("Q"), True) == (
        "the fourth quarter of 2024"
    )


def test_every_noun_calls_a_series_of_its_pack() -> None:
    for noun in nouns():
        rows, _ = tables(noun["pack"])
        assert noun["series"] in rows
        assert noun["number"] in ("one", "many")


def test_what_is_known_is_what_was_out_by_the_day() -> None:
    noun = next(one for one in nouns() if one["series"] == "psnb")
    last, day = next(iter(days(noun, 24)))
    then = known(noun, day, last)
    assert then.period(0) == last
    assert number("v", then, None) == then.values.iloc[-1]


def test_the_frames_that_are_kept_can_be_read() -> None:
    home = Path(__file__).parents[1] / "benchmarks" / "told"
    names = [frame.name for path in home.glob("*.txt") for frame in frames(path)]
    assert len(names) == len(set(names)) > 100
