"""The Markdown reader: text without its markup, and where it stands in the file."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from origins import blocks, mislaid, without_origin

from verifier.model.article import Article
from verifier.reader import article_from

STORY = """---
title: "China's surplus tops $1 trillion"
date: 2025-12-08
tags: [5%]
---

It hit **$1.076&nbsp;trillion** in *November*, up ~~5%~~ 21.7\\%. See
[our story about 4%](https://x.y/9%25 "title 8%") and ![alt 6%](img.png).
A star 5 * 3 and `code 3%`. [Linked 2%][r] after [a](<b c> (t)) b.

> We grew 4%, he said.
> More 5%.

- one 1%
- two **2**%

| Month | Exports |
|---|---|
| Oct | 5% \\| x |
| Nov | **6**% |

```
code 99%
```

<div><p>Some 12&nbsp;% <b>here.</b></p></div>

A second head
-------------

Last ``a ` b`` one, 100.

[r]: http://x.y/9
"""


def read(text: str, name: str = "a.md") -> Article:
    return article_from(text.encode(), name)


def test_the_words_are_read_and_the_marks_are_not() -> None:
    article = read(STORY)
    assert blocks(article) == [
        ("title", "China's surplus tops $1 trillion"),
        (
            "body",
            "It hit $1.076\xa0trillion in November, up  21.7%. See our story about 4% and ."
            " A star 5 * 3 and . Linked 2% after a b.",
        ),
        ("quote", "We grew 4%, he said. More 5%."),
        ("bullet", "one 1%"),
        ("bullet", "two 2%"),
        ("table", "Month\tExports"),
        ("table", "Oct\t5% | x"),
        ("table", "Nov\t6%"),
        ("body", "Some 12\xa0% here."),
        ("subhead", "A second head"),
        ("body", "Last  one, 100."),
    ]
    assert article.published == date(2025, 12, 8)
    assert {"code", "text struck out", "picture descriptions (1)"} <= set(article.skipped)


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_every_word_stands_where_the_map_says(ends: str) -> None:
    source = STORY.replace("\n", ends)
    article = read(source)
    assert mislaid(article, lambda origin: source) == []
    assert without_origin(article).strip() == ""
    if ends != "\r":
        assert blocks(article) == blocks(read(STORY))
        assert article.position(article.text.index("5% | x")) == (19, 9)


@given(st.text(alphabet="ab5% *_`[]()<>!~\\&;#|-\n\t>", max_size=80))
def test_strange_markup_is_mapped_too(source: str) -> None:
    whole = f"x {source}"
    assert mislaid(read(whole), lambda origin: whole) == []


@pytest.mark.parametrize(
    ("text", "name", "plain"),
    [
        ("# Head\n\nExports **rose** 3%.\n", "-", False),
        ("Exports **rose** 3%, [it](http://x.y) said.\n", "", False),
        ("Exports **rose** 3%.\n", "-", True),
        ("# Head\n\nExports **rose** 3%.\n", "a.txt", True),
        ("Exports **rose** 3%.\n", "a.markdown", False),
        ("<p>Exports **rose** 3%.</p>\n", "readme.md", False),
    ],
)
def test_markdown_is_known_by_its_name_or_its_marks(text: str, name: str, plain: bool) -> None:
    assert (read(text, name).text == text) is plain


@pytest.mark.parametrize(
    "piece", ["[", "*", "`a", "> ", "- a\n  ", "![", "<b>", "a|b\n-|-\n", "&amp;", "[a](", "\\["]
)
def test_hostile_marks_end_soon(piece: str) -> None:
    assert read("Exports rose 3%.\n\n" + piece * (20_000 // len(piece))).text.startswith("Exports")
