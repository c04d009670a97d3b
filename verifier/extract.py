"""Clauses to claims: which figures and words assert something, and by which operation."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from verifier.ellipsis import across_sentences, within_sentence
from verifier.language.clauses import Reading, Sentence
from verifier.model.claim import Claim, Measure
from verifier.model.clause import Clause, ScopedTerm, TimeRef
from verifier.model.mention import (
    Basis,
    Direction,
    FigureKind,
    TermKind,
    TimeKind,
)
from verifier.model.rule import Assertion, CueMatch, Operation
from verifier.model.span import Span
from verifier.registry import discover
from verifier.settings import Settings

_COUNTER_LINKS = frozenset(("to", "from", "with"))
_DOUBLE = re.compile(r"(?:double|triple)[- ]digits?", re.IGNORECASE)
_GROWTH_RECORD = re.compile(
    r"\b(?:growth|gains?|increases?|rises?|falls?|declines?|drops?|contraction|expansion|jump|"
    r"fastest|slowest|steepest|sharpest|pace|rate of (?:growth|increase|decline))\b",
    re.IGNORECASE,
)
_TIMES_WHAT = re.compile(
    r"\s*(?:as|what|the|more|less|higher|lower|larger|bigger|greater|faster|its|their|that|those|of)\b",
    re.IGNORECASE,
)
_NEGATIVE_NOUN = re.compile(
    r"\b(?:falls?|declines?|drops?|contraction|decreases?|loss(?:es)?|slump|plunge|slowdown|cut)\b",
    re.IGNORECASE,
)


@cache
def operations() -> tuple[Operation, ...]:
    """The operations in the order in which they are asked."""
    found = discover("verifier.operations", Operation).values()
    return tuple(sorted(found, key=lambda rule: (rule.priority, rule.name)))


@cache
def assertions() -> tuple[Assertion, ...]:
    """The assertions in the order in which they are asked."""
    found = discover("verifier.assertions", Assertion).values()
    return tuple(sorted(found, key=lambda rule: (rule.priority, rule.name)))


def extract(reading: Reading, settings: Settings) -> list[Claim]:
    """Every claim of the article in text order, numbered c01, c02 ..."""
    claims: list[Claim] = []
    for index, sentence in enumerate(reading.sentences):
        figured = _figure_claims(reading, index, sentence)
        worded = _word_claims(reading, index, sentence, figured, settings)
        claims.extend([*within_sentence(figured), *worded])
    claims.sort(key=lambda claim: (claim.span.start, claim.span.end))
    claims = across_sentences(claims)
    width = max(2, len(str(len(claims))))
    return [replace(claim, id=f"c{n:0{width}}") for n, claim in enumerate(claims, 1)]


def _figure_claims(reading: Reading, index: int, sentence: Sentence) -> list[Claim]:
    claims: list[Claim] = []
    consumed: list[Span] = []
    for figure in sentence.figures:
        if figure.kind is FigureKind.VAGUE and any(figure.span.overlaps(s) for s in consumed):
            continue
        clause = reading.clause_at(index, figure.span, figure)
        assertion = next((rule for rule in assertions() if rule.reads(clause)), None)
        if assertion is None or _counts_events(clause):
            continue
        if assertion.name == "streak":
            consumed.append(Span(figure.span.end, min(sentence.span.end, figure.span.end + 60)))
        claims.append(_against_next(reading, index, sentence, _claim(clause, assertion)))
    return claims


def _counts_events(clause: Clause) -> bool:
    """Whether "times" says how often something happened: "rates were cut five times"."""
    figure = clause.figure
    if figure is None or figure.kind is not FigureKind.MULTIPLE:
        return False
    offset = clause.sentence.start
    printed = clause.sentence_text[clause.span.start - offset : clause.span.end - offset]
    return printed.endswith("times") and not _TIMES_WHAT.match(clause.after)


def _against_next(reading: Reading, index: int, sentence: Sentence, claim: Claim) -> Claim:
    """A multiple of the figure printed behind it ("a third of the 9.1% of June 2022") is taken
    against that figure's time."""
    if claim.operation != "multiple" or claim.clause.baseline is not None:
        return claim
    figure = claim.clause.figure
    if (
        figure is not None
        and figure.kind is FigureKind.FRACTION
        and not claim.clause.time.inherited
    ):
        since = next((t for t in sentence.times if t.span.start >= claim.span.end), None)
        if since is not None and claim.clause.time.period is not None:
            now = reading.inherited(index) or TimeRef()
            based = replace(claim.clause, baseline=claim.clause.time, time=now)
            return replace(claim, clause=based)
    behind = next((f for f in sentence.figures if f.span.start >= claim.span.end), None)
    if behind is None or behind.reach.start - claim.span.end > 12:
        return claim
    base = reading.time_of(index, behind.span)
    return replace(claim, clause=replace(claim.clause, baseline=base))


def _claim(clause: Clause, assertion: Assertion) -> Claim:
    if assertion.name == "streak":
        return _streak_claim(clause, assertion)
    if assertion.name == "rank":
        figure = clause.figure
        if figure is not None:
            figure = replace(figure, quantity=replace(figure.quantity, unit="rank"))
        ranked = replace(clause, figure=figure, direction=None)
        return Claim("", ranked, measure_of(clause), "level", "rank")
    operation = next(rule for rule in operations() if rule.reads(clause))
    if operation.name == "level" and assertion.name == "value" and _is_vague(clause):
        return Claim("", clause, measure_of(clause), None, "value")
    compared = operation.compared or (operation.name == "average" and clause.basis is not None)
    basis = _basis(clause) if compared else None
    return Claim(
        "",
        clause,
        measure_of(clause),
        operation.name,
        assertion.name,
        basis=basis,
        basis_stated=basis is not None,
        direction=_direction(clause, operation),
    )


def _is_vague(clause: Clause) -> bool:
    return clause.figure is not None and clause.figure.kind is FigureKind.VAGUE


def _streak_claim(clause: Clause, assertion: Assertion) -> Claim:
    figure = clause.figure
    unit = getattr(assertion, "unit", None)
    if figure is not None and callable(unit):
        figure = replace(figure, quantity=replace(figure.quantity, unit=unit(clause)))
    tail = clause.sentence_text[clause.span.end - clause.sentence.start :]
    double = _DOUBLE.search(tail[:60])
    stated = clause.baseline is not None and clause.basis is not None
    return Claim(
        "",
        replace(clause, figure=figure),
        measure_of(clause),
        "growth" if double else None,
        assertion.name,
        basis=clause.basis if stated else (Basis.YEAR if double else None),
        basis_stated=stated or double is not None,
        direction=clause.direction,
    )


def _basis(clause: Clause) -> Basis | None:
    """The comparison that the text names, also where only a baseline gives it away."""
    if clause.basis is not None:
        return clause.basis
    baseline = clause.baseline.period if clause.baseline else None
    period = clause.time.period
    if baseline is None or period is None or baseline.frequency is not period.frequency:
        return None
    if baseline == period.years_later(-1):
        return Basis.YEAR
    return Basis.PERIOD if baseline == period.previous() else None


def _direction(clause: Clause, operation: Operation) -> Direction | None:
    if operation.name == "growth":
        if clause.link in ("to", "at", "from", "of") or clause.direction is None:
            lead = clause.before
            if _NEGATIVE_NOUN.search(lead) and clause.link != "at":
                return Direction.DOWN
            return clause.direction if clause.link in ("at", "of") else Direction.UP
        return clause.direction
    if operation.compared:
        return clause.direction
    if operation.name == "level" and clause.near and clause.link == "to" and clause.change:
        behind = clause.change.span.end <= clause.span.start
        return clause.direction if behind else None
    return None


def _word_claims(
    reading: Reading, index: int, sentence: Sentence, figured: list[Claim], settings: Settings
) -> list[Claim]:
    text = sentence.span.of(reading.article.text)
    claims: list[Claim] = []
    for assertion in assertions():
        if assertion.name == "trend" and not settings.directions:
            continue
        for cue in assertion.cues(text):
            span = _cue_span(sentence, cue)
            taken = [*(c.span for c in figured), *(c.span for c in claims)]
            if any(span.overlaps(other) for other in taken):
                continue
            clause = reading.clause_at(index, span)
            if assertion.name == "comparison" and not _names_a_measure(clause, sentence):
                continue
            if assertion.name == "trend" and any(
                clause.piece and clause.piece.contains(c.span) for c in figured
            ):
                continue
            claims.append(_word_claim(clause, assertion, figured, cue))
    return claims


def _cue_span(sentence: Sentence, cue: CueMatch) -> Span:
    start, end = sentence.span.start + cue.start, sentence.span.start + cue.end
    for mention in sentence.times:
        if mention.kind is TimeKind.SINCE and mention.span.start <= end <= mention.span.end:
            end = mention.span.end
    return Span(start, end)


def _names_a_measure(clause: Clause, sentence: Sentence) -> bool:
    """Whether a known measure or place stands right behind the cue, and no figure does."""
    if any(
        f.reach.overlaps(clause.span) or 0 <= f.reach.start - clause.span.end <= 12
        for f in sentence.figures
    ):
        return False
    return any(
        s.own
        and s.term.kind in (TermKind.INDICATOR, TermKind.BREAKDOWN, TermKind.AREA)
        and s.span is not None
        and 0 <= s.span.start - clause.span.end <= 24
        for s in clause.terms
    )


def _word_claim(clause: Clause, assertion: Assertion, figured: list[Claim], cue: CueMatch) -> Claim:
    near = _hosts(clause, figured)
    words = clause.sentence_text[cue.start : cue.end + 30]
    operation = "level"
    if assertion.name == "trend" or _GROWTH_RECORD.search(words[: cue.end - cue.start + 12]):
        operation = "growth"
    if near and near[0].operation in ("growth", "change", "share"):
        operation = str(near[0].operation)
    elif near and operation == "growth" and near[0].operation == "level":
        operation = "growth"
    host = near[0] if near else None
    if cue.sort == "first":
        rate = any(s.own and s.term.implies for s in clause.terms)
        operation = "change" if rate else "growth"
    basis = host.basis if host is not None and host.operation == operation else None
    direction = clause.direction
    if host is not None and host.operation == operation:
        direction = host.direction
    if operation == "level" and assertion.name == "record":
        direction = None
    if cue.sort == "first":
        falling = _NEGATIVE_NOUN.search(words[: cue.end - cue.start])
        direction = Direction.DOWN if falling else Direction.UP
    measured = clause
    if host is not None and clause.time.inherited and host.clause.link != "from":
        measured = replace(clause, time=host.clause.time)
    since = next(
        (t for t in clause.times if t.kind is TimeKind.SINCE and t.span.end >= clause.span.start),
        None,
    )
    if assertion.name == "record":
        measured = replace(measured, baseline=TimeRef(since.period) if since else None)
    return Claim(
        "",
        measured,
        measure_of(clause),
        operation,
        assertion.name,
        basis=basis,
        basis_stated=basis is not None,
        direction=direction,
    )


def _hosts(clause: Clause, figured: list[Claim]) -> list[Claim]:
    """The figures that words in their sentence are about, the likeliest first: the one right
    behind them ("a record $17bn"), else the nearest before ("$3bn, the most since May"), else the
    next one."""
    told = [c for c in figured if c.clause.figure is not None]
    glued = [c for c in told if 0 <= c.span.start - clause.span.end <= 3]
    before = [c for c in told if 0 <= clause.span.start - c.span.end <= 90]
    after = [c for c in told if 0 <= c.span.start - clause.span.end <= 24]
    before.sort(key=lambda c: clause.span.start - c.span.end)
    return [*glued, *before, *after]


def measure_of(clause: Clause) -> Measure:
    """The codes of the strongest known phrases that bear on a clause."""
    return Measure(
        text=clause.subject,
        indicator=_best(clause, TermKind.INDICATOR),
        ref_area=_best(clause, TermKind.AREA, lambda t: t.link not in _COUNTER_LINKS),
        counterpart=_best(clause, TermKind.AREA, lambda t: t.link in _COUNTER_LINKS and t.own),
        breakdown=_best(clause, TermKind.BREAKDOWN, lambda t: t.own and t.weight >= 0.6),
        adjustment=_best(clause, TermKind.ADJUSTMENT, lambda t: t.weight >= 0.3),
    )


def _best(
    clause: Clause, kind: TermKind, wanted: Callable[[ScopedTerm], bool] = lambda _: True
) -> str | None:
    found: list[ScopedTerm] = [t for t in clause.terms if t.term.kind is kind and wanted(t)]
    return found[0].term.code if found else None
