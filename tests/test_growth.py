"""No input takes more than linear time: reading four times as much takes about four times the work.

Work is counted as calls of Python and of built-in functions, which is the same on every machine and
in every run. A count does not see what happens inside one call: a pattern that tries a long run
again from each of its characters, a list that is copied for each figure. So the processor time of
the same readings is held to a wide limit as well. That is no test of speed, for which there is
`benchmarks/hostile.py`: it compares the process with itself, other processes do not count, and the
limit lies between what is linear (4) and what is quadratic (16).
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from time import process_time
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.errors import InputError
from verifier.language.reading import MOST_NUMBERS
from verifier.model.article import Article
from verifier.reader import article_from
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.settings import Settings
from verifier.straight_line import read_claims

TIMES = 4
MOST_TIMES_THE_CALLS = 6
MOST_TIMES_THE_SECONDS, SPARE_SECONDS = 10, 0.05
TRIES = 3
PUBLISHED = date(2025, 12, 8)
MONTHS = "January February March April May June July August September October November December "
YEARS = "".join(f"{year} " for year in range(1990, 2026))

REPEATED = {
    "a full stop and a blank": ". ",
    "marks": "!?.",
    "words without a stop": "word and other things that we say ",
    "one letter": "a",
    "capitals": "A. B. Mr. C. ",
    "short sentences": "It rose. ",
    "short lines": "Exports\n",
    "empty lines": "\r\n",
    "headings": "# Exports\n\n",
    "list": "- exports\n",
    "opening brackets": "([{",
    "opening quotes": "“exports ",
    "straight quotes": '"exports "imports ',
    "apostrophes": "'it's ",
    "digits": "1234567890",
    "percent signs": "%",
    "currency signs": "$€£ ",
    "hyphens": "word-",
    "hyphens of a number": "twenty-",
    "dashes": "—",
    "number words": "two hundred and ",
    "fractions": "a half and a quarter ",
    "months": MONTHS,
    "years": YEARS,
    "pointing times": "a year earlier in the same month ",
    "blanks of many kinds": "\u00a0\u2009 \u202f\t",
    "combining characters": "e\u0301\u0301",
    "characters beyond the first plane": "😀",
    "places and measures": "exports of China to the US ",
    "change words": "rose and fell but ",
    "addresses": "http://a.b/",
}
"""Pieces without a figure, or with none that is a claim: these may be long."""
REPEATED_WITH_FIGURES = {
    "number and word": "5 exports ",
    "and 5%": "and 5% ",
    "figures in one sentence": "exports rose 5%, ",
    "figures in sentences": "Exports rose 5% in May. ",
    "figures in blocks": "Exports rose 5% in May.\n\n",
    "figures in quotes": '"Exports rose 5%," said John Smith. ',
    "figures in rows": "China   1,234   5.6%   7.8\n",
    "figures in lines": "12\n",
    "figures between dots": "5...",
    "ranges": "2 to 3 percent to ",
    "respectively": "5%, 6% and 7%, respectively, ",
    "records": "record high ",
    "the most since": "Exports rose 5%, the most since March 2022. ",
    "multiples": "doubled ",
    "shares": "a third of exports ",
    "ordinals": "third ",
    "figures that compete": "Exports rose 5% and imports fell 6%, while sales of cars grew 7%. ",
}


@cache
def catalogue() -> Catalogue:
    found = open_catalogue((), isolated=False)
    read_claims(article("Exports rose 5% in May and imports fell 6%."), found, Settings())
    return found


def article(text: str) -> Article:
    return replace(article_from(text.encode(), "a.txt"), published=PUBLISHED)


def repeated(piece: str, size: int) -> str:
    """The piece over and over in a sentence; no pattern for what may follow it finds that there."""
    return f"Exports rose {piece * (size // len(piece))}, as in May."


def work(task: Callable[[], object]) -> tuple[int, float]:
    """How many functions are called, and the processor seconds, the counting included."""
    count = 0

    def called(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        if event in ("call", "c_call"):
            count += 1

    before, started = sys.getprofile(), process_time()
    sys.setprofile(called)
    try:
        task()
    finally:
        sys.setprofile(before)
    return count, process_time() - started


def reading(text: str) -> Callable[[], object]:
    known = catalogue()
    return lambda: read_claims(article(text), known, Settings())


def check_growth(text: str, longer: str) -> None:
    """The calls are counted once; the seconds, which other work disturbs, as the best of a few."""
    (few, brief), (many, long) = work(reading(text)), work(reading(longer))
    assert many <= MOST_TIMES_THE_CALLS * few
    for _ in range(TRIES):
        if long <= MOST_TIMES_THE_SECONDS * brief + SPARE_SECONDS:
            return
        brief, long = max(brief, work(reading(text))[1]), min(long, work(reading(longer))[1])
    assert long <= MOST_TIMES_THE_SECONDS * brief + SPARE_SECONDS


@pytest.mark.parametrize("name", REPEATED)
def test_reading_takes_linear_work(name: str) -> None:
    check_growth(*(repeated(REPEATED[name], size) for size in (8_000, TIMES * 8_000)))


@pytest.mark.parametrize("name", REPEATED_WITH_FIGURES)
def test_reading_many_figures_takes_linear_work(name: str) -> None:
    piece = REPEATED_WITH_FIGURES[name]
    check_growth(*(repeated(piece, size) for size in (1_600, TIMES * 1_600)))


def test_nested_brackets_take_linear_work() -> None:
    check_growth(*("(" * size + "5%" + ")" * size for size in (5_000, TIMES * 5_000)))


def test_nested_quotes_take_linear_work() -> None:
    check_growth(*("“‘" * size + "Up 5%." + "’”" * size for size in (5_000, TIMES * 5_000)))


def test_a_sentence_of_a_megabyte_takes_linear_work() -> None:
    check_growth(*(repeated("so we say ", size) for size in (250_000, 1_000_000)))


@pytest.mark.parametrize("piece", ["1234567890", "1234567890.", "1234567890,"])
def test_100_000_digits_take_linear_work(piece: str) -> None:
    check_growth(*(repeated(piece, size) for size in (25_000, 100_000)))


def test_a_number_of_16_000_groups_takes_linear_work() -> None:
    check_growth(*(repeated(",234", size) for size in (16_000, 64_000)))


@pytest.mark.parametrize("piece", ["1,", "1 ", "1.", "1-", "1\n"])
def test_too_many_numbers_are_refused_before_they_are_read(piece: str) -> None:
    with pytest.raises(InputError, match="holds more than 20,000 numbers"):
        reading(piece * (MOST_NUMBERS + 1))()


WORDS = ("exports ", "China ", "rose ", "fell by ", "than ", "from ", "to ", "and ", "of ", "the ")
NUMBERS = ("5% ", "$3 billion ", "1,234.5 ", "twenty-", "a third ", "doubled ", "fifth ", "2024 ")
TIMED = ("in May ", "a year earlier ", "since March 2022 ", "that month ", "record ", "said ")
MARKS = (
    *"()“”\"'-—;,.?%$|@_ \n\t\u00a0",
    "\n\n",
    "e\u0301",
    "Mr. ",
    "U.S. ",
    "# ",
    "- ",
    "http://",
)
PIECES = st.sampled_from((*WORDS, *NUMBERS, *TIMED, *MARKS))


@settings(max_examples=25, derandomize=True, deadline=None, database=None)
@given(pieces=st.lists(PIECES, min_size=1, max_size=5))
def test_reading_any_mixture_of_pieces_takes_linear_work(pieces: list[str]) -> None:
    check_growth(*(repeated("".join(pieces), size) for size in (2_000, TIMES * 2_000)))
