"""One page with the article, its figures marked, and a card for each."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
import reports

from verifier.model.article import Article, Block
from verifier.model.span import Span
from verifier.model.verdict import Report
from verifier.registry import discover
from verifier.writer import WriteOptions, Writer

HTML = discover("verifier.writers", Writer)["html"]
VOID = {"meta", "input", "br", "link", "img", "wbr"}


class Page(HTMLParser):
    """The elements of a page with their text, closed in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[tuple[str, ...], str]] = []
        self.feed(page)
        self.close()
        assert not self.open, "something was not closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        self.texts.append((tuple(str(a.get("class")) for _, a in self.open), data))

    def within(self, name: str) -> str:
        """All text inside elements of that class."""
        return "".join(t for classes, t in self.texts if any(name in c.split() for c in classes))


def page(report: Report) -> Page:
    return Page(HTML.write(report, WriteOptions()))


def with_text(text: str) -> Report:
    """The hand-made report with other words around the same figures."""
    made = reports.report()
    article = Article(text, "trade.txt", (Block(Span(0, len(text))),), reports.PUBLISHED)
    return replace(made, articles=(replace(made.articles[0], article=article),))


def test_every_figure_is_marked_where_it_stands_and_has_its_card() -> None:
    found = page(reports.report())
    marked = [a for tag, a in found.elements if tag == "a" and "figure" in str(a.get("class"))]
    assert [str(a["class"]).split()[1] for a in marked] == [
        "supported",
        "mismatch",
        "unverified",
        "unverified",
    ]
    ids = {str(a["id"]) for _, a in found.elements if "id" in a}
    links = {str(a["href"])[1:] for tag, a in found.elements if str(a.get("href"))[:1] == "#"}
    assert links <= ids
    assert len(ids) == len([a for _, a in found.elements if "id" in a])


def test_the_article_stands_there_word_for_word() -> None:
    shown = page(reports.report()).within("text")
    for mark in "✓✗?":
        shown = shown.replace(mark, "")
    assert " ".join(reports.TEXT.split()) in " ".join(shown.split())


def test_a_card_tells_the_working_the_suggestion_and_the_source() -> None:
    found = page(reports.report())
    for told in ("33.79 / 47.31 - 1 = -28.6%", "$73.2 billion", "example.org", "November 2025"):
        assert told in found.within("card")
    assert reports.SOURCE in [a.get("href") for tag, a in found.elements if tag == "a"]


def test_what_the_article_contradicts_and_what_was_not_read_is_said() -> None:
    found = page(reports.report())
    assert "not the $59.6 billion printed" in found.within("card")
    assert "gone.txt: no such file" in found.within("error")


def test_claims_that_were_only_read_have_no_verdict() -> None:
    found = page(reports.report(checked=False))
    assert "supported" not in found.within("card")
    assert "November 2025" in found.within("card")
    assert not [a for tag, a in found.elements if a.get("type") == "radio"]


def test_nothing_is_fetched_and_only_web_addresses_are_links() -> None:
    made = reports.report()
    verdicts = made.articles[0].verdicts
    risky = replace(verdicts[0].evidence[0], source_url="javascript:alert(1)")
    verdict = replace(verdicts[0], evidence=(risky,))
    made = replace(made, articles=(replace(made.articles[0], verdicts=(verdict,), findings=()),))
    found = page(made)
    assert not [tag for tag, a in found.elements if "src" in a or tag in ("link", "img", "iframe")]
    assert all(str(a["href"])[:1] == "#" for tag, a in found.elements if tag == "a")


@pytest.mark.parametrize(
    "hostile",
    [
        '<script>alert("x")</script>',
        "</p></div></body><img src=x onerror=alert(1)>",
        '" onmouseover="alert(1)',
        "{{ config }} {% raw %}",
        "&lt;b&gt; &#60;script&#62;",
    ],
)
def test_markup_in_an_article_shows_as_text(hostile: str) -> None:
    found = page(with_text(reports.TEXT + hostile + "\n"))
    assert hostile in found.within("text")
    assert not [a for _, a in found.elements if any(name.startswith("on") for name in a)]
    assert [tag for tag, _ in found.elements].count("script") == 1


def test_direction_marks_and_control_characters_are_made_visible() -> None:
    shown = page(with_text(reports.TEXT + "a\u202eb\x00c\n")).within("text")
    assert "a\ufffdb\u2400c" in shown


def test_half_a_character_is_no_harm() -> None:
    text = HTML.write(with_text(reports.TEXT + "a\ud800b\n"), WriteOptions())
    assert "a?b" in str(text)
    assert str(text).encode("utf-8")


def test_policy_lets_only_the_page_s_own_script_and_style_through() -> None:
    text = HTML.write(reports.report(), WriteOptions())
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', text)
    assert policy is not None
    assert policy[1].startswith("default-src 'none'; ")
    assert policy[1].count("sha256-") == 2


def test_a_report_without_articles_is_a_page() -> None:
    assert "0 claims" in page(Report("1", (), ())).within("head")


def test_two_figures_that_overlap_lose_no_letter() -> None:
    made = reports.report()
    first, second = made.articles[0].verdicts[:2]
    clause = replace(second.claim.clause, span=Span(first.claim.span.start + 2, 48))
    moved = replace(second, claim=replace(second.claim, clause=clause))
    report = replace(
        made, articles=(replace(made.articles[0], verdicts=(first, moved), findings=()),)
    )
    shown = page(report).within("text")
    for mark in "✓✗?":
        shown = shown.replace(mark, "")
    assert reports.TEXT.splitlines()[0] in shown
