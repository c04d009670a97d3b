"""Home of `Marked`: a document as it was checked, with the remarks where they stand in it."""

import html
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from lsprotocol.types import Range

from verifier.draft import Checked, Draft
from verifier.explain import CONTRADICTION
from verifier.gate.inline import Fault
from verifier.gate.set_aside import known_by
from verifier.lsp.lines import Lines
from verifier.model.article import Article
from verifier.model.span import Span
from verifier.model.standing import Severity
from verifier.model.verdict import ArticleReport, Reason
from verifier.report.remark import Place, Remark, remarks_on


@dataclass(frozen=True, slots=True)
class Mark:
    """A remark with the stretch of the document that it is about, and the other ones.

    `names` are what a comment must name to set it aside; none where there is nothing to set aside.
    """

    remark: Remark
    span: Span
    also: tuple[tuple[Span, str], ...] = ()
    names: tuple[str, ...] = ()

    @property
    def shown(self) -> bool:
        """Whether it is more than a claim that holds."""
        return self.remark.severity > Severity.INFO


class Marked:
    """One version of a document with everything that is said of it."""

    def __init__(self, uri: str, version: int | None, draft: Draft, checked: Checked, lines: Lines):
        self.uri, self.version, self.draft, self.lines = uri, version, draft, lines
        self.shows_supported, self.docs_url = checked.shows_supported, checked.docs_url
        self.marks = tuple(_marks(checked.report))
        self.faults = checked.faults

    def at(self, offset: int) -> list[Mark]:
        """What is said of the figure at a place; also right behind its last character."""
        return [m for m in self.marks if m.span.start <= offset <= m.span.end and len(m.span)]

    def touching(self, span: Span) -> list[Mark]:
        """What is said of figures that a stretch touches."""
        return [m for m in self.marks if m.span.start <= span.end and span.start <= m.span.end]

    def range(self, span: Span) -> Range:
        """A stretch as the client counts."""
        return self.lines.range(span)

    def holds(self, mark: Mark) -> bool:
        """Whether the document has the very words of a remark there, with nothing in between that
        replacing them would take away."""
        place = mark.remark.place
        if place is None:
            return False
        source = mark.span.of(self.draft.text)
        return source == place.words or ("<" not in source and html.unescape(source) == place.words)

    def span_of(self, fault: Fault) -> Span:
        """The comment that a fault is about."""
        start, stop = self.lines.line(min(fault.directive.line - 1, self._last_line))
        found = self.draft.text.find("<!--", start, stop)
        end = self.draft.text.find("-->", found)
        return Span(found, end + 3) if 0 <= found < end else Span(start, stop)

    @cached_property
    def _last_line(self) -> int:
        return self.lines.number(len(self.draft.text))


def _marks(report: ArticleReport) -> Iterator[Mark]:
    article = report.article
    if article is None:
        yield from (Mark(one, Span(0, 0)) for one in remarks_on(report))
        return
    names = {known.fingerprint: known.names for known in known_by(report)}
    found = list(remarks_on(report, show_supported=True))
    for one in found:
        span = stretch(article, one.place) if one.place else Span(0, 0)
        others = list(one.also)
        if one.verdict is not None and one.verdict.reason is Reason.INCONSISTENT:
            others += _told_elsewhere(one, found)
        also = tuple((stretch(article, other), other.words) for other in others)
        yield Mark(one, span, also, names.get(one.fingerprint, ()))


def _told_elsewhere(one: Remark, found: list[Remark]) -> Iterator[Place]:
    """The other places of the contradictions that a figure is part of."""
    for other in found:
        places = [place for place in (other.place, *other.also) if place]
        if other.kind == CONTRADICTION and one.place in places:
            yield from (place for place in places if place != one.place)


def stretch(article: Article, place: Place) -> Span:
    """Where the words of a place stand in the file itself; empty where they do not."""
    origins = article.source.of(place.span)
    return Span(origins[0].start, origins[-1].end) if origins else Span(0, 0)
