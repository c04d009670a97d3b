"""Reviews of what others said, built again with models of the schema.org vocabulary."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import hostile
import pytest
import reports
import schema_org

from verifier.errors import ConfigError
from verifier.model.verdict import ArticleReport, Caveat, Finding, Rating, Report, Verdict
from verifier.registry import discover
from verifier.writer import WriteOptions, Writer

CLAIMREVIEW = discover("verifier.writers", Writer)["claimreview"]
OPTIONS = WriteOptions(review_url="https://news.example/checks/17", reviewer="The Example")


def said(verdict: Verdict, speaker: str | None = "Ann Hill") -> Verdict:
    """The same verdict on a figure that a person gave."""
    clause = replace(verdict.claim.clause, speaker=speaker)
    return replace(verdict, claim=replace(verdict.claim, clause=clause))


def report(*verdicts: Verdict) -> Report:
    made = reports.report().articles[0]
    return Report("1", (), (replace(made, verdicts=verdicts, findings=()),))


def modelled(node: Any) -> Any:
    """A node as a model of its type, which refuses what the vocabulary does not have."""
    if not isinstance(node, dict):
        return node
    values = {key: modelled(value) for key, value in node.items() if key != "@type"}
    if "datePublished" in values:
        values["datePublished"] = date.fromisoformat(values["datePublished"])
    return getattr(schema_org, node["@type"]).model_validate(values)


def reviews(found: Report, options: WriteOptions = OPTIONS) -> list[dict[str, Any]]:
    document = json.loads(CLAIMREVIEW.write(found, options))
    assert document["@context"] == "https://schema.org"
    for node in document["@graph"]:
        model = modelled(node)
        assert model.to_jsonld() == {"@context": "https://schema.org", **node}
    return list(document["@graph"])


def test_a_figure_that_a_person_gave_is_reviewed() -> None:
    (review,) = reviews(report(said(reports.mismatch())))
    assert review == {
        "@type": "ClaimReview",
        "url": "https://news.example/checks/17#c02",
        "claimReviewed": reports.TEXT.splitlines()[1],
        "author": {
            "@type": "Organization",
            "name": "The Example",
            "url": "https://news.example",
        },
        "itemReviewed": {
            "@type": "Claim",
            "author": {"@type": "Person", "name": "Ann Hill"},
            "datePublished": "2025-12-08",
        },
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": 1,
            "worstRating": 1,
            "bestRating": 5,
            "alternateName": "Mismatch: the figure of another period",
            "ratingExplanation": "Exports were $73.2 billion in August; $62.4 billion was July.",
        },
    }


def test_the_rating_lies_on_its_scale() -> None:
    plain, caveat = reports.supported(), reports.supported((Caveat.TRUNCATED,))
    for verdict, value in ((plain, 5), (caveat, 4), (reports.mismatch(), 1)):
        (review,) = reviews(report(said(verdict)))
        assert review["reviewRating"]["ratingValue"] == value


def test_neither_figures_of_the_article_itself_nor_open_ones_are_reviewed() -> None:
    assert reports.unverified().rating is Rating.UNVERIFIED
    assert reviews(report(said(reports.mismatch(), None), said(reports.unverified()))) == []
    assert reviews(reports.report(checked=False)) == []
    assert reviews(Report("", (), ())) == []
    assert reviews(Report("", (), (ArticleReport("a", None, None, error="a: gone"),))) == []


def in_one_sentence(*verdicts: Verdict, contradicted: bool = False) -> list[int]:
    """The ratings where all figures stand in the first sentence of the report's text."""
    sentence = reports.supported().claim.clause.sentence
    moved = []
    for number, verdict in enumerate(verdicts, 1):
        clause = replace(verdict.claim.clause, sentence=sentence)
        claim = replace(verdict.claim, clause=clause, id=f"c{number:02}")
        moved.append(replace(verdict, claim=claim))
    made = report(*moved)
    finding = Finding("repeated_value", ("c01",), "")
    articles = (replace(made.articles[0], findings=(finding,) if contradicted else ()),)
    found = reviews(replace(made, articles=articles))
    return [one["reviewRating"]["ratingValue"] for one in found]


def test_a_sentence_is_as_good_as_its_worst_figure() -> None:
    right, caveat = said(reports.supported()), said(reports.supported((Caveat.TRUNCATED,)))
    wrong, open_ = said(reports.mismatch()), said(reports.unverified())
    assert in_one_sentence(right, right) == [5]
    assert in_one_sentence(right, caveat) == [4]
    assert in_one_sentence(right, wrong, open_) == [1]
    assert in_one_sentence(right, open_) == []
    assert in_one_sentence(right, said(reports.supported(), None)) == []
    assert in_one_sentence(right, said(reports.supported(), "Bo Low")) == []
    assert in_one_sentence(right, contradicted=True) == []
    assert in_one_sentence(wrong, contradicted=True) == [1]


def test_reviews_of_several_articles_have_addresses_of_their_own() -> None:
    one = report(said(reports.mismatch())).articles[0]
    found = reviews(Report("1", (), (one, one)))
    assert [review["url"].partition("#")[2] for review in found] == ["a1-c02", "a2-c02"]


@pytest.mark.parametrize(
    ("url", "reviewer", "message"),
    [
        ("", "The Example", "give the page that shows them"),
        ("news.example", "The Example", "not 'news.example'"),
        ("javascript:alert(1)", "The Example", "https://"),
        ("https://news.example/a#b", "The Example", "without a fragment"),
        ("https://news.example/a", " ", "--reviewer"),
    ],
)
def test_the_page_and_its_publisher_must_be_named(url: str, reviewer: str, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        CLAIMREVIEW.demand(WriteOptions(review_url=url, reviewer=reviewer))


@pytest.mark.parametrize("piece", hostile.PIECES.values(), ids=hostile.PIECES)
def test_hostile_copy_stays_text(piece: str) -> None:
    made = hostile.report(piece)
    article = made.articles[0]
    verdicts = tuple(said(verdict, piece) for verdict in article.verdicts)
    (review,) = reviews(Report("1", (), (replace(article, verdicts=verdicts),)))
    assert "\x1b" not in json.dumps(review)
