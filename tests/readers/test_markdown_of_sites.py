"""Markdown as programs that make pages of it take it: notes, template tags, HTML in a line."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from origins import mislaid

from verifier.galley.markdown import body_start
from verifier.reader import article_from


@pytest.mark.parametrize(
    ("source", "text", "skipped"),
    [
        ("Rose 3%.[^1]\n\n[^1]: A note of 5%.", "Rose 3%.\n\nA note of 5%.", "note marks"),
        ("Rose 3%.[^1]\n\n[^1]: 5%", "Rose 3%.\n\n5%", "note marks"),
        ('[^1]: 5% "of all"\n[^b]: 7%\n\nUp.', '5% "of all"\n\n7%\n\nUp.', "note marks"),
        ("Up.[^a]\n[^a]: One 3%.\n\n    Two 4%.", "Up.\n\nOne 3%.\n\nTwo 4%.", "note marks"),
        ("> Up.[^a]\n>\n> [^a]: 3%", "Up.\n\n3%", "note marks"),
        ("Rose 3%[^1]: in May.", "Rose 3%: in May.", "note marks"),
        ("[1]: 5%\n\nRose 3%.", "Rose 3%.", ""),
        ("Rose 3%[^2] in May[^b].", "Rose 3% in May.", "note marks"),
        ('Rose{{< figure src="5%" >}} 3%.', "Rose 3%.", "template tags"),
        ("Rose{% include x 9% %} 3%.", "Rose 3%.", "template tags"),
        ("Rose 3%{{ page.figure }}.", "Rose 3%.", "template tags"),
        ("Rose 3%.<br>Imports fell 2%.", "Rose 3%.\nImports fell 2%.", ""),
        ("Rose 3%.<br/>\nImports.", "Rose 3%.\n Imports.", ""),
        ("Rose <del>5%</del>3%.", "Rose 3%.", "text struck out"),
        ("Rose <s>5 *and <s>6*</s> 7%</s>3%.", "Rose 3%.", "text struck out"),
        ('Rose <span style="display: none">5%</span>3%.', "Rose 3%.", "hidden text"),
        ("Rose <code>5%</code>3%.", "Rose 3%.", "code"),
        ("Rose <b>3</b>.<i>5</i>%.", "Rose 3.5%.", ""),
        ("Rose </del>3%.", "Rose 3%.", ""),
        ("Rose [^3% and {{4%", "Rose [^3% and {{4%", ""),
    ],
)
def test_only_what_readers_of_the_page_see_is_read(source: str, text: str, skipped: str) -> None:
    article = article_from(source.encode(), "a.md")
    assert article.text == text
    assert article.skipped == ((skipped,) if skipped else ())
    assert mislaid(article, lambda origin: source) == []


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_front_matter_in_toml_counts_as_well(end: str) -> None:
    lines = ["+++", 'title = "Up 3%"', "date = 2025-12-08T09:00:00Z", "x = 5", "+++", "Rose 4%."]
    source = end.join(lines)
    article = article_from(source.encode(), "a.md")
    assert (article.text, article.published) == ("Up 3%\n\nRose 4%.", date(2025, 12, 8))
    assert source[body_start(source) :] == "Rose 4%."


@given(st.text(alphabet="<>/bsr []^1:{%}*\n5", max_size=60))
def test_whatever_stands_in_a_line_is_mapped(source: str) -> None:
    whole = f"x {source}"
    article = article_from(whole.encode(), "a.md")
    assert mislaid(article, lambda origin: whole) == []
