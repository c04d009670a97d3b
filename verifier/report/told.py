"""Home of what a report tells people about one claim: labelled lines, the same in every format."""

from collections.abc import Iterator, Sequence

from verifier.explain import CAVEAT, REASON, title_of
from verifier.model.article import Article
from verifier.model.mention import Basis
from verifier.model.notation import shown, spoken
from verifier.model.period import Period
from verifier.model.source import SourceNote, SourceResult
from verifier.model.verdict import Evidence, Verdict
from verifier.report.excerpt import shortened

Row = tuple[str, str]
"""A label, empty where the line goes on with the one before, and what stands behind it."""

_BASES = {
    Basis.YEAR: "on the year",
    Basis.PERIOD: "on the period before",
    Basis.ANNUALISED: "at an annual rate",
}
_SOURCES = 3
_SENTENCE = 240


def reading_of(article: Article, verdict: Verdict) -> Iterator[Row]:
    """How a claim was read: the figure, what it is about, and its time."""
    yield "claimed", _claimed(article, verdict)
    yield "about", verdict.claim.measure.text or "not found"
    if period := verdict.period or verdict.claim.clause.time.period:
        yield "period", _compared(period, verdict.baseline)


def verdict_of(article: Article, verdict: Verdict) -> Iterator[Row]:
    """What was claimed, what the data say, how it was computed, and what to write instead."""
    yield "claimed", _claimed(article, verdict)
    if verdict.computed is not None:
        claim, unit = verdict.claim, _unit_of(verdict)
        unit = (
            "rank" if claim.assertion == "rank" else unit
        )  # "the cheapest": a place told in words
        yield "computed", shown(verdict.computed, claim.quantity.unit if claim.quantity else unit)
    if verdict.working:
        yield "working", verdict.working
    yield from _series(verdict)
    yield from _sources(verdict)
    if verdict.source:
        yield "document", said_in_source(verdict.source)
    for caveat in verdict.caveats:
        title = title_of(CAVEAT, caveat)
        yield "caveat", f"{title} ({caveat})" if title else caveat
    if aside := verdict.standing.suppression:
        yield "set aside", aside.why or f"known already ({aside.by})"
    if verdict.replacement:
        yield "try", verdict.replacement
    told = verdict.explanation.lower()  # there it may begin a sentence
    for other in verdict.alternatives:
        if not other.explanation or other.explanation.lower() not in told:
            said = other.explanation or title_of(REASON, other.reason)
            yield "or also", f"{said} ({other.reason}: {other.working})"


def said_in_source(note: SourceNote) -> str:
    """What the source documents say of a figure, with place and sentence."""
    if note.result is SourceResult.ABSENT:
        return "not found in any source document"
    where = f"{note.path} line {note.line}"
    said = "agrees" if note.result is SourceResult.AGREES else f"says {note.quote}"
    return f"{where} {said}: “{shortened(note.sentence or '', _SENTENCE)}”"


def reason_of(verdict: Verdict) -> str:
    """The reason, and what the sources say where they were asked."""
    return f"{verdict.reason},{verdict.source.result}" if verdict.source else verdict.reason


def _series(verdict: Verdict) -> Iterator[Row]:
    """Which series decided, and for which period."""
    titles = {item.series: item.title for item in verdict.evidence}
    if verdict.series:
        title = titles.get(verdict.series, "")
        yield "series", f"{title} ({verdict.series})" if title else verdict.series
    elif verdict.candidates:
        yield "nearest", ", ".join(candidate.series for candidate in verdict.candidates[:3])
    if verdict.period:
        yield "period", _compared(verdict.period, verdict.baseline)


def _sources(verdict: Verdict) -> Iterator[Row]:
    """Where the values were published."""
    places = list(dict.fromkeys(item.source_url for item in verdict.evidence))[:_SOURCES]
    sources = [_source([e for e in verdict.evidence if e.source_url == url]) for url in places]
    yield from zip(("source", *[""] * _SOURCES), sources, strict=False)


def _source(found: Sequence[Evidence]) -> str:
    """When the values from one address were published, and the address."""
    days = sorted(item.published for item in found if item.published)
    if not days:
        day = "publication date not known"
    elif days[0] == days[-1]:
        day = f"published {days[0]}"
    else:
        day = f"published {days[0]} to {days[-1]}"
    return f"{day}, {found[0].source_url}" if found[0].source_url else day


def _unit_of(verdict: Verdict) -> str | None:
    """The unit of what was computed for a claim in words: percent for rates of growth."""
    unit = verdict.evidence[0].unit if verdict.evidence else None
    if verdict.operation in ("growth", "share"):
        return "percent"
    return "percentage_points" if (verdict.operation, unit) == ("change", "percent") else unit


def _claimed(article: Article, verdict: Verdict) -> str:
    claim = verdict.claim
    operation = verdict.operation or claim.operation or "level"
    if claim.basis and operation != "level":
        operation = f"{operation} {_BASES[claim.basis]}"
    assertion = claim.assertion if claim.assertion != "value" else None
    said = filter(None, (assertion, operation, claim.direction))
    return f"{claim.span.of(article.text)} ({', '.join(said)})"


def _compared(period: Period, baseline: Period | None) -> str:
    return f"{spoken(period)} against {spoken(baseline)}" if baseline else spoken(period)
