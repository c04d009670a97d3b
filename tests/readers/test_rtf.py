"""The RTF reader: plain text, and the bytes that each stretch of it stands in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from origins import blocks, mislaid, place

from verifier.errors import InputError
from verifier.model.article import Article
from verifier.reader import article_from

STORY = r"""{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times 5%;}}{\*\generator Word 9%;}
{\info{\title A title 8%}}{\header Page 7%}
\pard China\'92s surplus tops \b $1 trillion\b0\par
It hit {\ul $1.0}{76}\~trillion, up {\deleted 5% }21.7%{\super 1}\u8212\'97{\v hidden 6%} more
 than.\line Expected.{\footnote\pard A note of 5%.}\par
{\field{\*\fldinst HYPERLINK "http://x.y/9%"}{\fldrslt A linked 2%}} of \{all\}.\par
\trowd\intbl Month\cell Exports\cell\row\trowd\intbl October\cell 5.1%\cell\row
\pard{\pict\bin5 3%3%3 00ff}{\annotation is it 33%?}The last 12%.\par}"""


def read(source: str) -> Article:
    return article_from(source.encode("latin-1"), "-")


def test_the_text_is_read() -> None:
    article = read(STORY)
    assert blocks(article) == [
        ("title", "China’s surplus tops $1 trillion"),
        ("body", "It hit $1.076\xa0trillion, up 21.7%— more than."),
        ("body", "Expected."),
        ("body", "A linked 2% of {all}."),
        ("table", "Month\tExports"),
        ("table", "October\t5.1%"),
        ("body", "The last 12%."),
        ("body", "A note of 5%."),
    ]
    assert set(article.skipped) == {
        "text deleted by tracked changes",
        "hidden text",
        "note marks",
        "pictures (1)",
        "comments (1)",
    }


def test_every_word_stands_where_the_map_says() -> None:
    article = read(STORY)
    assert mislaid(article, lambda origin: STORY) == []
    parts = article.source.of(place(article, "$1.076\xa0trillion"))
    assert [STORY[o.start : o.end] for o in parts] == ["$1.0", "76", r"\~", "trillion"]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (r"{\rtf1\ansicpg1251 \'cf\'f0\'e8 3%}", "При 3%"),
        (r"{\rtf1\uc2\u1055\'cf\'cf\u1088\'f0\'f0 3%}", "Пр 3%"),
        (r"{\rtf1 a\u-10179 b 3%}", "a\ufffd 3%"),
        (r"{\rtf1 a\u-10179?\u-8704? 3%}", "a\U0001f600 3%"),
        (r"{\rtf1 a\u-8704? 3%}", "a\ufffd 3%"),
        (r"{\rtf1\ansicpg99999 a 3%}", "a 3%"),
        (r"{\rtf1 3%}}}}", "3%"),
        (r"{\rtf1 3%{{{", "3%"),
        (r"{\rtf1 a\-b\_c 3%}", "ab-c 3%"),
    ],
)
def test_characters_are_read_as_word_reads_them(source: str, text: str) -> None:
    assert read(source).text == text


@given(st.text(alphabet="{}\\'u5%a *\n-bpar", max_size=60))
def test_broken_rtf_is_mapped_too(source: str) -> None:
    whole = "{\\rtf1 x " + source
    assert mislaid(read(whole), lambda origin: whole) == []


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (r"{\rtf1\ansi{\fonttbl{\f0 Times;}}}", "holds no text"),
        (r"{\rtf1 " + "{" * 10_000, "5000 levels deep"),
        (r"{\rtf1 " + r"\b" * 500_000, "pieces of RTF"),
    ],
)
def test_what_cannot_be_read_is_told(source: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        read(source)
    assert message in str(caught.value)
