"""Web annotations, held against what the W3C's recommendation asks for, and found again in the
text by either selector."""

import json
import uuid
from dataclasses import replace
from typing import Any

import hostile
import jsonschema
import pytest
import reports

from verifier.model.verdict import ArticleReport, Report
from verifier.registry import discover
from verifier.writer import WriteOptions, Writer

WEBANNOTATION = discover("verifier.writers", Writer)["webannotation"]
TEXT = {"type": "string"}
NAME = {"type": "string", "pattern": "^urn:uuid:[0-9a-f-]{36}$"}
MOTIVATIONS = (
    "assessing bookmarking classifying commenting describing editing highlighting identifying "
    "linking moderating questioning replying tagging"
).split()
SELECTOR = {
    "oneOf": [
        {
            "required": ["type", "exact", "prefix", "suffix"],
            "properties": {"type": {"const": "TextQuoteSelector"}, "exact": TEXT},
        },
        {
            "required": ["type", "start", "end"],
            "properties": {
                "type": {"const": "TextPositionSelector"},
                "start": {"type": "integer", "minimum": 0},
                "end": {"type": "integer", "minimum": 0},
            },
        },
    ]
}
TARGET = {
    "oneOf": [
        TEXT,
        {
            "type": "object",
            "required": ["source", "selector"],
            "properties": {"source": TEXT, "selector": {"type": "array", "items": SELECTOR}},
        },
    ]
}
ANNOTATION = {
    "required": ["id", "type", "target"],
    "properties": {
        "id": NAME,
        "type": {"const": "Annotation"},
        "motivation": {"enum": MOTIVATIONS},
        "body": {
            "type": "array",
            "items": {
                "required": ["type", "value"],
                "properties": {
                    "type": {"const": "TextualBody"},
                    "value": TEXT,
                    "purpose": {"enum": MOTIVATIONS},
                },
            },
        },
        "target": {"oneOf": [TARGET, {"type": "array", "minItems": 2, "items": TARGET}]},
    },
}
RECOMMENDED = {
    "required": ["@context", "id", "type", "total", "first"],
    "properties": {
        "@context": {"const": "http://www.w3.org/ns/anno.jsonld"},
        "id": NAME,
        "type": {"const": "AnnotationCollection"},
        "total": {"type": "integer", "minimum": 0},
        "first": {
            "required": ["id", "type", "items"],
            "properties": {
                "id": NAME,
                "type": {"const": "AnnotationPage"},
                "items": {"type": "array", "items": ANNOTATION},
            },
        },
    },
}
"""The "must" of the Web Annotation Data Model (W3C Recommendation of 23 February 2017), as far as
what is written here goes."""


def annotations(report: Report, show_supported: bool = False) -> list[dict[str, Any]]:
    text = WEBANNOTATION.write(report, WriteOptions(show_supported=show_supported))
    found = json.loads(text)
    jsonschema.validate(found, RECOMMENDED)
    items = found["first"]["items"]
    assert found["total"] == len(items) == len({item["id"] for item in items})
    assert all(uuid.UUID(item["id"]).version == 8 for item in items)
    return list(items)


def by_position(text: str, selectors: list[dict[str, Any]]) -> tuple[int, int]:
    (one,) = (s for s in selectors if s["type"] == "TextPositionSelector")
    return one["start"], one["end"]


def by_quote(text: str, selectors: list[dict[str, Any]]) -> list[tuple[int, int]]:
    """Every place where the words stand between the words around them."""
    (one,) = (s for s in selectors if s["type"] == "TextQuoteSelector")
    whole = one["prefix"] + one["exact"] + one["suffix"]
    starts = [n for n in range(len(text)) if text.startswith(whole, n)]
    first = len(one["prefix"])
    return [(n + first, n + first + len(one["exact"])) for n in starts]


def test_each_finding_is_an_annotation_of_its_figure() -> None:
    found = annotations(reports.report())
    assert [item["body"][1]["value"] for item in found] == [
        *("off_period", "no_series", "forecast", "balance_identity", "unread")
    ]
    assert found[0]["motivation"] == "assessing"
    assert found[0]["target"]["source"] == "trade.txt"
    assert found[0]["body"][2] == {
        "type": "TextualBody",
        "value": "$73.2 billion",
        "format": "text/plain",
        "purpose": "editing",
    }
    assert "working: 73.2" in found[0]["body"][0]["value"]
    assert len(found[3]["target"]) == 2
    assert found[4]["target"] == "gone.txt"


@pytest.mark.parametrize(
    "lead", ["", "“£” \U0001f1e9\U0001f1ea e\u0301 ", "It was $62.4 billion.\r\n"]
)
def test_either_selector_finds_the_words(lead: str) -> None:
    text = lead + reports.TEXT
    made = reports.clause(reports.TEXT, "$62.4 billion", "62", "USD", "1")
    start = len(lead) + made.span.start
    span = type(made.span)(start, start + len(made.span))
    verdict = replace(
        reports.mismatch(), claim=reports.claim(2, replace(made, span=span, sentence=span), "level")
    )
    article = ArticleReport("a.txt", reports.article(text), None, (verdict,))
    (item,) = annotations(Report("1", (), (article,)))
    selectors = item["target"]["selector"]
    assert by_position(text, selectors) == tuple(span)
    assert by_quote(text, selectors) == [tuple(span)]


def test_nothing_to_say_is_a_document_too() -> None:
    assert annotations(Report("", (), ())) == []


def test_claims_that_were_only_read_are_identified() -> None:
    found = annotations(reports.report(checked=False))
    assert [item["motivation"] for item in found[:4]] == ["identifying"] * 4


@pytest.mark.parametrize("piece", hostile.PIECES.values(), ids=hostile.PIECES)
def test_hostile_copy_stays_text_and_is_quoted_as_it_is(piece: str) -> None:
    report = hostile.report(piece)
    article = report.articles[0].article
    assert article is not None
    for item in annotations(report)[:3]:
        start, end = by_position(article.text, item["target"]["selector"])
        assert item["target"]["selector"][0]["exact"] == article.text[start:end]
        assert all(body["format"] == "text/plain" for body in item["body"] if "format" in body)
