"""Lines and columns in code points, UTF-8 bytes and UTF-16 units."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.model.article import Article
from verifier.model.position import Position, Positions
from verifier.model.span import Span
from verifier.readers.text import TextReader

PIECES = ["a", "7", "%", " ", "\r\n", "\n", "\r", "\t", "é", "e\u0301", "£", "“", "\u200d", "中"]
PIECES += ["\U0001f1e9\U0001f1ea", "\U0001f469\u200d\U0001f52c", "\U00010400", "\ufeff", "\u2028"]
TEXTS = st.lists(st.sampled_from(PIECES) | st.characters(exclude_categories=["Cs"])).map("".join)


def at(text: str, offset: int) -> Position:
    return Positions(Article(text)).at(offset)


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("Up 3%", "3%", Position(1, 4, 4, 4)),
        ("“It’s £5 in \U0001f1e9\U0001f1ea, up 3%", "3%", Position(1, 20, 31, 22)),
        ("Cafe\u0301s rose 3%", "3%", Position(1, 13, 14, 13)),
        ("One.\r\nÜber 3%", "3%", Position(2, 6, 7, 6)),
        ("One.\r\n\U0001f600\U0001f600 3%\r\n", "3%", Position(2, 4, 10, 6)),
    ],
)
def test_columns_count_what_stands_before(text: str, figure: str, expected: Position) -> None:
    assert at(text, text.index(figure)) == expected


def test_the_end_of_a_text_and_of_a_line_have_a_place() -> None:
    start, end = Positions(Article("ü 3%\r\nb")).of(Span(2, 4))
    assert (start, end) == (Position(1, 3, 4, 3), Position(1, 5, 6, 5))
    assert at("", 0) == Position(1, 1, 1, 1)
    assert at("ab", 2) == Position(1, 3, 3, 3)


def test_a_byte_order_mark_counts_nowhere() -> None:
    article = TextReader().read("\ufeffUp 3%.\n".encode(), "a.txt")
    assert Positions(article).at(article.text.index("3%")) == Position(1, 4, 4, 4)


@given(TEXTS, st.data())
def test_each_column_leads_back_to_the_character(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    found = at(text, offset)
    lines = text.split("\n")
    line = lines[found.line - 1]
    before = sum(len(one) + 1 for one in lines[: found.line - 1])
    assert before + found.codepoint - 1 == offset
    assert line.encode()[: found.utf8 - 1].decode() == line[: found.codepoint - 1]
    units = line.encode("utf-16-le")[: 2 * (found.utf16 - 1)]
    assert units.decode("utf-16-le") == line[: found.codepoint - 1]


@given(TEXTS, st.data())
def test_a_span_ends_where_the_next_character_begins(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    positions = Positions(Article(text))
    assert positions.of(Span(start, end)) == (positions.at(start), positions.at(end))


@given(TEXTS)
def test_all_places_of_a_text_are_told_apart_in_each_unit(text: str) -> None:
    positions = Positions(Article(text))
    found = [positions.at(offset) for offset in range(len(text) + 1)]
    for unit in ("codepoint", "utf8", "utf16"):
        places = [(one.line, getattr(one, unit)) for one in found]
        assert places == sorted(set(places))


def test_many_figures_on_one_long_line_take_no_time_each() -> None:
    text = "£3 " * 200_000
    positions = Positions(Article(text))
    places = [positions.at(match.start()) for match in re.finditer("3", text)]
    assert places[-1] == Position(1, len(text) - 1, len(text) + 199_999, len(text) - 1)
