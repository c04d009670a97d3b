"""Home of moves summed up: "it has fallen every year since its peak in 2007, a decline of 26%",
"it rose for five months in a row, by 14.6 billion in all"."""

import re
from collections.abc import Iterable
from dataclasses import replace

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.mention import Basis, TimeKind, TimeMention
from verifier.model.period import Frequency
from verifier.model.quantity import Bound

_MOVED = regex(
    r"\b(?:has|have|had|[’']s|[’']ve)\s(?:now\s|since\s|also\s|each\s|all\s|\w+ly\s)*(?:been\s)?"
    r"(?:fallen|falling|dropped|dropping|declined|declining|shrunk|shrinking|slid|sliding|dwindled|"
    r"sunk|contracted|tumbled|plunged|risen|rising|grown|growing|climbed|climbing|increased|"
    r"increasing|expanded|swollen|soared|surged|gone\s(?:up|down)|decreased|decreasing|slumped|"
    r"halved|doubled|tripled)\b(?!\sto\b)"
)
_EXTREME = regex(r"\b(?:[a-z]+est|most|least|first|record|worst|best)\s(?:\w+\s){0,3}?$")
_SUMMED_UP = regex(
    r"(?:[^;:,]|,(?=\d)|:(?=\d)){0,50},\s(?:an?\s(?:[\w-]+\s){0,2}?(?:declines?|drops?|falls?|decreases?|"
    r"reductions?|losse?s?|rises?|increases?|gains?|growth|jump|surge|climb|slide|slump|plunge|"
    r"contraction)\sof|(?:down|up)(?:\sby)?)\s(?:(?:just|only|about|around|nearly|almost|some|more|"
    r"than|over|roughly|well)\s){0,3}"
)
_SINCE_ITS = regex(r"\b[Ss]ince\s(?:its|their|the|a|an)\s(?:[a-z]+\s){0,2}(?:in\s)?$")
_PEAK = regex(r"\s(?:peak|high|low|trough|nadir|record|level)\b")
_ALL_TOLD = regex(
    r"\s*(?:$|[.;)]|,(?!\d)|(?:in\s(?:all|total)|overall|altogether|all\stold|so\sfar|"
    r"over\s(?:that|the)\s(?:time|period|stretch|spell)|and|but|while)\b)"
)


_IN_ALL = (
    r"(?:in\s(?:all|total|sum)|altogether|all\stold|taken\stogether|cumulatively|"
    r"over\s(?:that|the|this)\s(?:time|period|stretch|spell|run|streak))"
)
_ALL_OF_IT = regex(rf",?\s{_IN_ALL}\b", re.IGNORECASE)
_A_TOTAL = regex(
    r"[^.;:\d]{0,60}?\b(?:total(?:l?ing)?|combined|cumulative|aggregate|overall|accumulated)\s"
    r"(?:[a-z]+\s){0,2}?(?:of\s)?(?:(?:about|some|nearly|almost|just|more|than|over|roughly)\s){0,2}"
)
_THEN = regex(r"[^.;:\d]{0,60}?")
_STEP = {
    "day": Frequency.DAY,
    "week": Frequency.WEEK,
    "month": Frequency.MONTH,
    "quarter": Frequency.QUARTER,
    "year": Frequency.YEAR,
}


def with_summed_moves(claims: Iterable[Claim]) -> list[Claim]:
    """The claims in which a move that goes on "since" a time is summed up behind it, measured from
    that time: not from a step before, though each step is told of ("every year since 2007"); and
    those in which a run is summed up, measured from the step before the run."""
    result: list[Claim] = []
    for claim in claims:
        run = result[-1] if result and result[-1].assertion == "streak" else None
        claim = _from_then(claim) if run is None or not _sums_up(claim, run) else _over(run, claim)
        result.append(claim)
    return result


def _sums_up(claim: Claim, run: Claim) -> bool:
    """Whether a move is told as that of the whole run right before it in its sentence: "for a fifth
    straight month, a total gain of 2.8%"."""
    clause, before = claim.clause, run.clause
    if claim.operation not in ("growth", "change") or claim.assertion != "value":
        return False
    stated = clause.baseline is not None or claim.basis_stated or run.basis is Basis.YEAR
    if stated or clause.sentence != before.sentence or claim.direction is not run.direction:
        return False
    figure = run.quantity
    if figure is None or figure.unit not in _STEP or figure.bound is not Bound.EXACT:
        return False
    between = clause.sentence_text[
        run.span.end - clause.sentence.start : claim.span.start - clause.sentence.start
    ]
    if _A_TOTAL.fullmatch(between) is not None:
        return True
    behind = clause.tail
    return _THEN.fullmatch(between) is not None and _ALL_OF_IT.match(behind) is not None


def _over(run: Claim, claim: Claim) -> Claim:
    """A move measured from the step before a run."""
    figure = run.quantity
    steps, step = (int(figure.value), _STEP[figure.unit or ""]) if figure else (1, None)
    kind, time = TimeKind.BASELINE, claim.clause.time
    base = TimeRef(mention=TimeMention(run.span, kind, window=steps, frequency=step))
    if time.period is not None and time.period.frequency is step:
        base = replace(base, period=time.period.final.shift(-steps))
    clause = replace(claim.clause, baseline=base, basis=None)
    return replace(claim, clause=clause, basis=None, basis_stated=False)


def _from_then(claim: Claim) -> Claim:
    clause, start = claim.clause, claim.clause.sentence.start
    if claim.operation not in ("growth", "change") or claim.assertion != "value":
        return claim
    if clause.baseline is not None or not _ALL_TOLD.match(clause.after):
        return claim
    since = next((t for t in reversed(clause.times) if t.span.end <= claim.span.start), None)
    if since is None or any(t.span.start >= claim.span.end for t in clause.times):
        return claim
    text = clause.sentence_text
    first = _begins(text, since, start)
    if first is None or since.period is None:
        return claim
    moved = [m.end() for m in _MOVED.finditer(text, 0, first)]
    if not moved or _EXTREME.search(text, moved[-1], first):
        return claim
    if not _SUMMED_UP.fullmatch(text, since.span.end - start, claim.span.start - start):
        return claim
    based = replace(
        clause,
        time=TimeRef() if clause.time.mention in (since, None) else clause.time,
        baseline=TimeRef(since.period, mention=since),
        basis=None,
    )
    return replace(claim, clause=based, basis=None, basis_stated=False)


def _begins(text: str, since: TimeMention, start: int) -> int | None:
    """Where the words for a time that "since" counts from begin; None for another time."""
    if since.kind is TimeKind.SINCE:
        return since.span.start - start
    led = _SINCE_ITS.search(text, 0, since.span.start - start)
    told = led is not None and _PEAK.match(text, since.span.end - start) is not None
    return led.start() if led is not None and told else None
