"""The ninjs reader: the news items of agencies, in all three generations of the format."""

import json
from datetime import date
from typing import Any

import pytest
from origins import blocks, mislaid

from verifier.errors import InputError
from verifier.model.article import Article
from verifier.reader import article_from

HTML = "<p>Exports rose <b>28.6</b>&nbsp;% in November.</p><script>9%</script>"
FIRST = {
    "uri": "urn:a:1",
    "type": "text",
    "versioncreated": "2025-12-08T09:00:00Z",
    "firstcreated": "2025-12-07T09:00:00Z",
    "headline": "China's surplus tops $1 trillion",
    "body_html": HTML,
    "body_text": "Exports rose 28.6% in November.",
    "description_text": "5% more",
    "associations": {
        "a/b": {"uri": "x", "type": "picture", "description_text": "A port that moves 4%."},
        "c": {"uri": "y", "type": "text", "headline": "9%"},
    },
}
THIRD = {
    "uri": "urn:a:1",
    "standard": {"name": "ninjs", "version": "3.1"},
    "versionCreated": "2025-12-08T09:00:00+01:00",
    "headlines": [{"role": "main", "value": "China's surplus tops $1 trillion"}],
    "bodies": [
        {"role": "short", "value": "Exports rose.", "contentType": "text/plain"},
        {"role": "full", "value": HTML, "contentType": "text/html"},
    ],
    "associations": [{"type": "picture", "descriptions": [{"value": "A port that moves 4%."}]}],
}
SECOND = {**THIRD, "bodies": [{"value": HTML}], "associations": []}


def read(item: Any) -> Article:
    return article_from(json.dumps(item, ensure_ascii=True).encode(), "-")


def at(item: Any, pointer: str) -> str:
    """What a JSON pointer points to (RFC 6901)."""
    for step in pointer.split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        item = item[int(key)] if isinstance(item, list) else item[key]
    return str(item)


@pytest.mark.parametrize("item", [FIRST, SECOND, THIRD], ids=["1.x", "2.x", "3.x"])
def test_headline_body_and_captions_are_read(item: dict[str, Any]) -> None:
    article = read(item)
    assert blocks(article)[:2] == [
        ("title", "China's surplus tops $1 trillion"),
        ("body", "Exports rose 28.6\xa0% in November."),
    ]
    captions = [] if item is SECOND else [("caption", "A port that moves 4%.")]
    assert blocks(article)[2:] == captions
    assert article.published == date(2025, 12, 8)
    assert mislaid(article, lambda origin: at(item, origin.part)) == []


def test_plain_bodies_are_read_by_paragraphs() -> None:
    item = {"uri": "a", "headline": "A head", "body_text": "Exports rose 3%.\n\nImports fell 4%."}
    assert [text for _, text in blocks(read(item))] == [
        "A head",
        "Exports rose 3%.",
        "Imports fell 4%.",
    ]


def test_other_json_is_text() -> None:
    assert read({"rows": [{"value": "Exports rose 3%."}]}).text.startswith("{")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b'{"uri": "a", "headline": ', "is broken JSON"),
        (b'{"uri": "a", "headline": 5, "bodies": [{"value": 3}, 4]}', "holds no text"),
        (b'{"uri": "a", "bodies": ' + b"[" * 100_000, "is broken JSON"),
    ],
)
def test_what_cannot_be_read_is_told(data: bytes, message: str) -> None:
    with pytest.raises(InputError) as caught:
        article_from(data, "a.json")
    assert message in str(caught.value)
