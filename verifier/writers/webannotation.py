"""Home of the `webannotation` format: the W3C's annotations, for reading tools and archives."""

import hashlib
from collections.abc import Iterator
from typing import Any

from verifier.model.verdict import ArticleReport, Report
from verifier.report.address import address_of
from verifier.report.fingerprint import within_file
from verifier.report.remark import CLAIM, Place, Remark, remarks_on
from verifier.report_json import json_document
from verifier.writer import WriteOptions, Writer

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32
"""Characters of context on either side, as annotation clients keep."""


class WebannotationWriter(Writer):
    """W3C Web Annotation (JSON-LD): each finding is tied to its figure by place and by words."""

    name = "webannotation"
    suffix = ".jsonld"

    def write(self, report: Report, options: WriteOptions) -> str:
        """One collection with one page, without items where there is nothing to say.

        Selectors are of the text of the article: the position in code points, the end exclusive,
        and the words with those around them, since the same figure may stand twice. Two runs give
        an annotation the same name.
        """
        items = [
            _annotation(article, remark, report.version)
            for article in report.articles
            for remark in remarks_on(article, report.checked, options.show_supported)
        ]
        named = [item["id"] for item in items]
        page = {"id": _name("page", *named), "type": "AnnotationPage", "startIndex": 0}
        return json_document(
            {
                "@context": _CONTEXT,
                "id": _name("collection", *named),
                "type": "AnnotationCollection",
                "label": "Figures",
                "total": len(items),
                "first": {**page, "items": items},
            }
        )


def _annotation(article: ArticleReport, remark: Remark, version: str) -> dict[str, Any]:
    source = address_of(remark.path)
    text = article.article.text if article.article else ""
    places = [place for place in (remark.place, *remark.also) if place is not None]
    targets: list[Any] = [_target(source, text, place) for place in places] or [source]
    return {
        "id": _name(remark.kind, within_file(remark.fingerprint, remark.path)),
        "type": "Annotation",
        "motivation": "identifying" if remark.kind == CLAIM else "assessing",
        "generator": {"type": "Software", "name": f"verifier {version}".strip()},
        "body": list(_bodies(remark)),
        "target": targets[0] if len(targets) == 1 else targets,
    }


def _bodies(remark: Remark) -> Iterator[dict[str, str]]:
    """What is said, its code as a tag, and what to put in the place of the words."""
    said = "\n".join([f"{remark.heading}. {remark.said}", *remark.details])
    purpose = "describing" if remark.kind == CLAIM else "assessing"
    yield {"type": "TextualBody", "value": said, "format": "text/plain", "language": "en"} | {
        "purpose": purpose
    }
    yield {"type": "TextualBody", "value": remark.code, "purpose": "tagging"}
    if remark.suggestion is not None:
        suggested = {"type": "TextualBody", "value": remark.suggestion, "format": "text/plain"}
        yield {**suggested, "purpose": "editing"}


def _target(source: str, text: str, place: Place) -> dict[str, Any]:
    start, end = place.span
    quote = {
        "type": "TextQuoteSelector",
        "exact": place.words,
        "prefix": text[max(0, start - _AROUND) : start],
        "suffix": text[end : end + _AROUND],
    }
    position = {"type": "TextPositionSelector", "start": start, "end": end}
    return {"source": source, "selector": [quote, position]}


def _name(*parts: str) -> str:
    """A name for something that has these parts: a UUID of version 8 (RFC 9562, 5.8)."""
    digits = hashlib.sha256("\n".join(parts).encode()).hexdigest()
    variant = "89ab"[int(digits[16], 16) % 4]
    return (
        f"urn:uuid:{digits[:8]}-{digits[8:12]}-8{digits[13:16]}"
        f"-{variant}{digits[17:20]}-{digits[20:32]}"
    )
