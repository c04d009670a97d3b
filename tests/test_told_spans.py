"""What is told of spans, of years gone by and of peaks in true copy made from frames."""

import random
from datetime import date
from pathlib import Path

import pandas as pd
import pytest
from frames import Told, filled, fits, frames, said
from known import Known, days, known, nouns
from plants import planted

NOUN = {"noun": "output of lime", "short": "output", "number": "one", "pack": "kilns"}


def lime(frequency: str, first: str, *values: float, last: str = "") -> Known:
    """A series in tonnes from a period on; that of a number of values that grow by one where
    none are given."""
    row = {"unit": "tonne", "multiplier": "0", "frequency": frequency, "nature": "flow"}
    row["ref_area"] = "GBR"
    freq = {"W": "W-SUN", "A": "Y"}.get(frequency, frequency)
    if values:
        index = pd.period_range(first, periods=len(values), freq=freq)
    else:
        index = pd.period_range(first, last, freq=freq)
        values = tuple(range(100, 100 + len(index)))
    told = pd.Series([float(v) for v in values], index=index)
    return Known(row, NOUN, told, told, date(2025, 1, 20))


def told_by(text: str, told: Known, tmp_path: Path, head: str = "one") -> Told:
    """A frame of that text, filled."""
    file = tmp_path / "made.txt"
    file.write_text(f"# {head}\n{text}\n", encoding="utf-8")
    (frame,) = frames(file)
    return filled(frame, told, None)


MONTHS = lime("M", "2018-01", last="2024-11")
"""100 in January 2018, one more in each month, 182 in November 2024."""


@pytest.mark.parametrize(
    ("blanks", "said"),
    [
        ("{cal} in {calt}, {cal@-1} in {calt@-1}", "1,986 tonnes in 2023, 1,842 tonnes in 2022"),
        ("{calmean} {caly}", "166 tonnes 7.8%"),
        ("{half} in {halft}", "1,047 tonnes in the first half of 2024"),
        ("{halfr}, {half@-1} before", "January to June 2024, 1,011 tonnes before"),
        ("{halfp} {halfy}", "3.6% 7.4%"),
        ("{qtr} in {qtrt}", "537 tonnes in the third quarter of 2024"),
        ("{qtr@y} in {qtrt@y}", "501 tonnes in the third quarter of 2023"),
        ("{sea} in {seat}, {sear}", "543 tonnes in autumn 2024, September to November 2024"),
        ("{seat@-3}: {sear@-3}", "winter 2023-24: December 2023 to February 2024"),
        ("{fydn} of {fydt}: {fyd}", "eight of 2024-25: 1,428 tonnes"),
        ("{fydr@y}: {fyd@y}, {fydy}", "April to November 2023: 1,332 tonnes, 7.2%"),
        ("{same5} {samep5}", "146 tonnes 24.7%"),
        ("{pret} {pre} {prep}", "November 2019 122 tonnes 49.2%"),
        ("of eleven: {months}", "of eleven: eleven"),
        ("{py5} {dy5}", "49.2% 60 tonnes"),
    ],
)
def test_a_span_is_filled_with_what_is_known(blanks: str, said: str, tmp_path: Path) -> None:
    assert told_by(f"It was {blanks}", MONTHS, tmp_path).text == f"It was {said}"


def test_a_peak_is_the_one_period_that_none_outdid(tmp_path: Path) -> None:
    kiln = lime("M", "2024-01", 3, 5, 9, 8, 4, 6, 6, 6)
    text = told_by("{peak} in {peakt}, {peakp} less", kiln, tmp_path).text
    assert text == "9 tonnes in March 2024, 33.3% less"
    with pytest.raises(KeyError):
        told_by("{peak}", lime("M", "2024-01", 3, 9, 9, 8, 4, 6, 6, 6), tmp_path)
    with pytest.raises(KeyError):
        told_by("{peak}", lime("M", "2024-01", 3, 5, 8, 8, 4, 6, 9, 6), tmp_path)


@pytest.mark.parametrize("blank", ["cal", "half", "sea", "fyd"])
def test_years_have_no_spans(blank: str, tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        told_by(f"{{{blank}}}", lime("A", "2015", last="2024"), tmp_path)


def test_a_financial_year_of_one_month_or_a_whole_one_is_none_so_far(tmp_path: Path) -> None:
    for last in ("2024-03", "2024-04"):
        with pytest.raises(KeyError):
            told_by("{fyd}", lime("M", "2018-01", last=last), tmp_path)


def test_weeks_are_told_by_their_saturday(tmp_path: Path) -> None:
    kiln = lime("W", "2024-11-04", 4, 5, 6, 8)
    text = told_by("It was {v} in {t} and {v@-1} in {t@-1}, to {on@-1}.", kiln, tmp_path).text
    assert text == (
        "It was 8 tonnes in the week ended November 30 and 6 tonnes in the week ended "
        "November 23, to November 23."
    )


def test_days_are_those_that_were_told(tmp_path: Path) -> None:
    index = pd.PeriodIndex(["2024-11-28", "2024-11-29", "2024-12-02"], freq="D")
    row = {"unit": "tonne", "multiplier": "0", "frequency": "D", "nature": "flow"}
    told = pd.Series([4.0, 5.0, 6.0], index=index)
    kiln = Known(row, NOUN, told, told, date(2024, 12, 2))
    text = told_by("{v} on {weekday}, {v@-1} on {weekday@-1}, {t@-1}, {mean3}", kiln, tmp_path).text
    assert text == "6 tonnes on Monday, 5 tonnes on Friday, November 29, 5 tonnes"


@pytest.mark.parametrize(
    ("kind", "blank", "others"),
    [
        ("period", "half", {"half@-1", "half@-2", "half@y"}),
        ("period", "sum12", {"sum12@-1", "sum12@-2", "sum12@y", "sum11", "sum13"}),
        ("period", "same5", {"same5@-1", "same5@-2", "same5@y", "same4", "same6"}),
        ("base", "halfp", {"halfy"}),
        ("base", "prep", {"py"}),
    ],
)
def test_a_slip_is_a_span_or_base_beside(
    kind: str, blank: str, others: set[str], tmp_path: Path
) -> None:
    told = told_by(f"It was {{{blank}}}", MONTHS, tmp_path)
    slips = set()
    for seed in range(20):
        wrong, (start, end, _) = planted(told, kind, random.Random(seed))
        slips.add(wrong.text[start:end])
    possible = set()
    for other in others:
        try:
            possible.add(said(told.frame, other, MONTHS, None))
        except KeyError:
            continue
    assert slips <= possible


def test_series_of_weeks_and_days_are_known_by_their_weeks_and_days() -> None:
    for series, steps in (("mtg30", 52), ("gold", 365)):
        noun = next(one for one in nouns() if one["series"] == series)
        last, day = list(days(noun, 2))[-1]
        then = known(noun, day, last)
        assert then.steps == steps
        assert then.period(0) == last
        assert last.end_time.date() <= day or series == "mtg30"


def test_frames_of_other_frequencies_leave_weeks_out(tmp_path: Path) -> None:
    told = told_by("It was {v}", lime("W", "2024-11-04", 4, 5), tmp_path)
    assert not fits(told.frame, told.one, None)
