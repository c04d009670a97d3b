"""The HTML reader: what a browser shows of the story, and where it stands in the page."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from origins import blocks, mislaid, place, without_origin

from verifier.errors import InputError
from verifier.galley.hypertext import MOST_TAGS
from verifier.galley.tags import marks_of
from verifier.model.article import Article
from verifier.reader import article_from

PAGE = """\ufeff<!DOCTYPE html>
<html><head><title>Site</title>
<meta property="article:published_time" content="2025-12-10T23:30:00-05:00">
<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-12-08"}</script>
</head><body class="with-sidebar">
<nav>Markets up 5%</nav>
<header><h1>China&#8217;s surplus tops <b>$1 trillion</b></h1></header>
<article><p>It hit <b>$1.076</b>&nbsp;trillion
   in November<sup>1</sup>, up <del>5%</del><ins>21.7&#37;</ins>.
<p>Shipments fell 28.6 per&shy;cent.
<table><tr><th>Month<th>Exports<tr><td>Oct<td>5%</table>
<blockquote><p>We grew 4%, he said.</p></blockquote>
<ul><li>one 1%<li>two</ul><p><a href="/7%">Read more: 7% up</a></p>
<script>var x = "<p>9%</p>"</script><p hidden>8%</p><div style="display: none">88%</div>
<figure><img alt="6%" src=x><figcaption>Chart of 4%.</figcaption></figure>
<p class="sr-only">77%</p><p>The last 12%.<br>A new line 13%.</p></article>
<aside>Promo 5%</aside><footer>99%</footer></body></html>
"""


def read(text: str, name: str = "a.html") -> Article:
    return article_from(text.encode(), name)


def test_the_story_of_a_page_is_read_as_a_browser_shows_it() -> None:
    article = read(PAGE)
    assert blocks(article) == [
        ("title", "China’s surplus tops $1 trillion"),
        ("body", "It hit $1.076\xa0trillion in November, up 21.7%."),
        ("body", "Shipments fell 28.6 percent."),
        ("table", "Month\tExports"),
        ("table", "Oct\t5%"),
        ("quote", "We grew 4%, he said."),
        ("bullet", "one 1%"),
        ("bullet", "two"),
        ("caption", "Chart of 4%."),
        ("body", "The last 12%."),
        ("body", "A new line 13%."),
    ]
    assert article.published == date(2025, 12, 8)
    told = " ".join(article.skipped)
    for what in ("hidden text", "struck out", "links without a sentence", "outside the story"):
        assert what in told


def test_every_word_stands_where_the_map_says() -> None:
    article = read(PAGE)
    source = PAGE.removeprefix("\ufeff")
    assert mislaid(article, lambda origin: source) == []
    assert without_origin(article).strip() == ""
    parts = [
        source[o.start : o.end] for o in article.source.of(place(article, "$1.076\xa0trillion"))
    ]
    assert parts == ["$1.076", "&nbsp;", "trillion"]
    assert article.position(article.text.index("28.6")) == (10, 19)


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>a <b>b</b>c", "a bc"),
        ("<p>a<br/>b", "a\nb"),
        ("<p>5 < 6 and 7 > 3", "5 < 6 and 7 > 3"),
        ("<p>AT&T rose 3%", "AT&T rose 3%"),
        ("<p>10<sup>6</sup> units", "10^6 units"),
        ("<p>28.6%<sup><a href=#n>2</a></sup>.", "28.6%."),
        ("<p>the 21<sup>st</sup>", "the 21st"),
        ("<p title='a>b'>x", "x"),
        ('<p title="unfinished>x</p><p>y', "x\n\ny"),
        ("<p>a<!-- 5% -->b", "ab"),
        ("<p>a</p></div></p><p>b", "a\n\nb"),
        ("<div>a<div>b</div>c</div>", "a\n\nb\n\nc"),
        ("<form><label>Age 5</label><select><option>6</select><p>a</form>", "a"),
        ("<p>He said <q>yes</q>", "He said “yes”"),
        ("<article>one 1%</article><article>two 2%</article>", "one 1%\n\ntwo 2%"),
        ("<p>  a  \n b  </p>", "a b"),
        ("<p>a<noscript>b</noscript></p>", "a"),
    ],
)
def test_markup_is_taken_as_browsers_take_it(markup: str, text: str) -> None:
    assert read(markup).text.strip() == text


@given(st.text(alphabet="<>/!-&;ap \"'=\n5%#x", max_size=60))
def test_tags_and_texts_cover_the_source_in_order(source: str) -> None:
    last = 0
    for mark in marks_of(source):
        assert last <= mark.start <= mark.end
        last = mark.end
    assert last == len(source) or "<" in source


@given(st.text(alphabet="<>/&;bpiul \n5%ntsr#3", max_size=80))
def test_broken_markup_is_mapped_too(source: str) -> None:
    whole = f"<p>x {source}"
    article = read(whole)
    assert mislaid(article, lambda origin: whole) == []


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ('<meta name="date" content="2025-12-08">', date(2025, 12, 8)),
        ('<meta itemprop="datePublished" content="2025/12/08 10:00">', date(2025, 12, 8)),
        ('<meta name="date" content="08/12/2025">', None),
        ('<meta property="article:modified_time" content="2025-12-08">', None),
        ('<time pubdate datetime="2025-12-08T10:00Z">today</time>', date(2025, 12, 8)),
        ('<time datetime="2024-12-08">then</time>', None),
    ],
)
def test_only_a_day_of_publication_counts(head: str, day: date | None) -> None:
    assert read(f"<html>{head}<p>Exports rose 3%.</p></html>").published == day


def test_the_declared_encoding_is_used_and_a_wrong_one_is_not() -> None:
    page = '<html><meta charset="{}"><p>Преступность выросла на 3%.</p></html>'
    declared = article_from(page.format("windows-1251").encode("cp1251"), "a.html")
    assert declared.text == "Преступность выросла на 3%."
    assert article_from(page.format("base64").encode(), "a.html").text == declared.text


@pytest.mark.parametrize(
    ("data", "name", "text"),
    [
        ("<p>Exports <b>rose</b> 3%.</p>", "-", "Exports rose 3%."),
        ("<html><p>Exports <b>rose</b> 3%.</p>", "a.txt", "Exports rose 3%."),
        ("x < 5 and <b>rose</b>", "a.txt", "x < 5 and <b>rose</b>"),
        ("<unknown>5%</unknown>", "-", "<unknown>5%</unknown>"),
    ],
)
def test_html_is_known_by_its_content(data: str, name: str, text: str) -> None:
    assert read(data, name).text == text


@pytest.mark.parametrize(
    "piece", ["<", "<a", "<!--", '<a b="', "<div>", "&#", "&amp;", "<article>", "</p>", "<p x "]
)
def test_hostile_markup_ends_soon(piece: str) -> None:
    source = "<p>Exports rose 3%.</p>" + piece * (2_000_000 // len(piece))
    if 2_000_000 // len(piece) > MOST_TAGS and "<" in piece:
        with pytest.raises(InputError, match="holds more than 200,000 tags"):
            read(source)
    elif piece in ("&#", "&amp;"):
        with pytest.raises(InputError, match="holds more than"):
            read(source)
    else:
        assert read(source).text.startswith("Exports")
