"""Home of moves summed up: "it has fallen every year since its peak in 2007, a decline of 26%"."""

from collections.abc import Iterable
from dataclasses import replace

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.mention import TimeKind, TimeMention

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


def with_summed_moves(claims: Iterable[Claim]) -> list[Claim]:
    """The claims in which a move that goes on "since" a time is summed up behind it, measured from
    that time: not from a step before, though each step is told of ("every year since 2007")."""
    return [_from_then(claim) for claim in claims]


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
