"""Home of `matches`: the findings on a text in the JSON form of LanguageTool's HTTP API, version 2.

The form is that of its Swagger document (https://languagetool.org/http-api/).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from verifier.desk.annotated import Annotated
from verifier.explain import CAVEAT, CONTRADICTION, title_of
from verifier.model.span import Span
from verifier.model.standing import Severity
from verifier.model.verdict import ArticleReport, Rating
from verifier.report.remark import Remark, remarks_on

CATEGORIES: Mapping[str, str] = {
    "MISMATCH": "Figures that differ from published statistics",
    "CONTRADICTION": "Figures that contradict each other",
    "CAVEAT": "True, with something to know",
    "UNVERIFIED": "Figures that could not be checked",
}
"""The categories of rules by id, with their names."""
_TYPES = {"CONTRADICTION": "inconsistency", "UNVERIFIED": "uncategorized"}
"""Kinds of issue (Internationalization Tag Set 2.0, section 8.9); a wrong figure is `numbers`."""
_AROUND = 40
"""Characters of context on each side, as LanguageTool gives."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rules and categories a client asks for, by id; `only` those enabled, or all but those
    disabled. What could not be checked is told to a `picky` client alone."""

    enabled: frozenset[str] = frozenset()
    disabled: frozenset[str] = frozenset()
    only: bool = False
    picky: bool = False

    def takes(self, rule: str, category: str) -> bool:
        """Whether a finding is to be told."""
        names = {rule, category}
        if self.only:
            return bool(names & self.enabled)
        if names & self.enabled:
            return True
        return not names & self.disabled and (self.picky or category != "UNVERIFIED")


def matches(report: ArticleReport, text: Annotated, wanted: Wanted) -> list[dict[str, Any]]:
    """Each finding that the client wants to hear of, in the order of the text."""
    found = [one for one in remarks_on(report) if one.severity > Severity.INFO]
    return sorted(_matches(found, report, text, wanted), key=lambda match: int(match["offset"]))


def _matches(
    found: Iterable[Remark], report: ArticleReport, text: Annotated, wanted: Wanted
) -> Iterator[dict[str, Any]]:
    for one in found:
        rule, category = one.code.upper(), _category(one)
        if one.place is not None and wanted.takes(rule, category):
            place = text.place(one.place.span)
            yield {
                "message": _message(one),
                "shortMessage": title_of(one.kind, one.code),
                "replacements": _replacements(one, text, place),
                **_counted(text, place),
                "context": _context(text, place),
                "sentence": _sentence(one, report),
                "type": {"typeName": "Other"},
                "rule": {
                    "id": rule,
                    "description": title_of(one.kind, one.code) or one.code,
                    "issueType": _TYPES.get(category, "numbers"),
                    "urls": [{"value": url} for url in _sources(one)],
                    "category": {"id": category, "name": CATEGORIES[category]},
                },
                "ignoreForIncompleteSentence": False,
                "contextForSureMatch": 0,
            }


def _category(one: Remark) -> str:
    if one.kind in (CONTRADICTION, CAVEAT):
        return one.kind.upper()
    rating = one.verdict.rating if one.verdict else Rating.MISMATCH
    return "UNVERIFIED" if rating is Rating.UNVERIFIED else "MISMATCH"


def _message(one: Remark) -> str:
    """What is said, the working, and the figures that it is set against."""
    working = one.verdict.working if one.verdict else ""
    told = f" Working: {working}." if working and working not in one.said else ""
    also = ", ".join(place.words for place in one.also)
    return f"{one.said}{told}" + (f" See also: {also}." if also else "")


def _replacements(one: Remark, text: Annotated, place: Span) -> list[dict[str, str]]:
    """The suggestion, where the very words stand there without markup in between."""
    words = one.place.words if one.place else ""
    fits = place.of(text.whole) == words and one.suggestion not in (None, words)
    return [{"value": one.suggestion}] if fits and one.suggestion else []


def _counted(text: Annotated, place: Span) -> dict[str, int]:
    start = text.units(place.start)
    return {"offset": start, "length": text.units(place.end) - start}


def _context(text: Annotated, place: Span) -> dict[str, Any]:
    start, end = max(0, place.start - _AROUND), min(len(text.whole), place.end + _AROUND)
    lead = "..." if start else ""
    tail = "..." if end < len(text.whole) else ""
    words = "".join(" " if c in "\r\n\t" else c for c in text.whole[start:end])
    offset = len(lead) + text.units(place.start) - text.units(start)
    length = text.units(place.end) - text.units(place.start)
    return {"text": f"{lead}{words}{tail}", "offset": offset, "length": length}


def _sentence(one: Remark, report: ArticleReport) -> str:
    article = report.article
    if article is None or one.place is None:
        return ""
    for verdict in report.verdicts:
        if verdict.claim.span == one.place.span:
            return verdict.claim.clause.sentence.of(article.text)
    return one.place.words


def _sources(one: Remark) -> list[str]:
    evidence = one.verdict.evidence if one.verdict else ()
    return list(dict.fromkeys(item.source_url for item in evidence if item.source_url))
