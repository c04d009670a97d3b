"""Home of comparisons of a figure with another time told in words: "13.9bn litres in November, more
than in the same month last year"."""

from dataclasses import replace

from verifier.language.scan import Sentence
from verifier.language.time_settling import settle
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Clause, TimeRef
from verifier.model.mention import Direction, TimeKind
from verifier.model.rule import CueMatch

_THEN = regex(
    r"\s(?:(?:it|they)\s(?:was|were|had\sbeen|did)\s)?(?:(?:in|at|for|during)\s)?(?:"
    r"the\ssame\s(?:\w+\s){0,2}?(?:months?|quarter|period|weeks?|time|point|stretch|half)\b|"
    r"the\s(?:(?:year|month|quarter|week)\s(?:before|earlier)|previous\s(?:year|month|quarter|week)|"
    r"(?:first|second|third|fourth)\squarter)\b|"
    r"an?\s(?:year|month|quarter|week)\s(?:ago|before|earlier)\b)"
)
_OR_SO_MANY = regex(r"(?:,\s|\s)or\s(?:(?:about|some|nearly|just)\s)?[$£€¥₹]?$")
_BESIDE_IT = regex(
    r"(?:\s(?!(?:and|but|while|as|when|which|who|than|from|or)\b)[\w’'-]*[a-z][\w’'-]*|\s(?:19|20)\d\d){0,10},\s"
    r"(?:(?:slightly|far|much|well|a\s(?:little|touch|shade|hair|good\sdeal|lot)|rather|somewhat|"
    r"considerably|markedly|still|even)\s){0,2}"
)


def is_set_against_then(clause: Clause, cue: CueMatch) -> bool:
    """Whether words compare with another time and with nothing else."""
    at = clause.span.end - clause.sentence.start
    return cue.sort in _WAYS and _A_TIME_AGO.match(clause.sentence_text, at) is not None


_A_TIME_AGO = regex(r"\san?\s(?:year|month|quarter|week)\s(?:ago|before|earlier)\b")


def then_claim(
    clause: Clause, cue: CueMatch, sentence: Sentence, figured: list[Claim]
) -> Claim | None:
    """The claim that words right behind the level of a figure make, that it is more or less than it
    was at another time which they name; None for all other words. A figure that tells by how much
    is what makes the claim: "3% more than a year earlier"."""
    at = clause.span.end - clause.sentence.start
    if cue.sort not in _WAYS or _THEN.match(clause.sentence_text, at) is None:
        return None
    before = [c for c in figured if c.span.end <= clause.span.start and c.quantity is not None]
    host = before[-1] if before else None
    if host is None or host.operation != "level" or host.assertion != "value":
        return None
    start = clause.sentence.start
    between = host.span.end - start, clause.span.start - start
    if _OR_SO_MANY.search(clause.sentence_text, 0, host.span.start - start):
        return None  # "14.2 per cent, or 243,000 people, more than a year before"
    figures = [f for f in sentence.figures if host.span.end <= f.reach.start < clause.span.start]
    if figures or _BESIDE_IT.fullmatch(clause.sentence_text, *between) is None:
        return None
    then = _time_behind(clause, host.clause.time)
    if then is None:
        return None
    own = replace(clause, terms=host.clause.terms, time=host.clause.time, baseline=then)
    return Claim("", own, host.measure, "change", "comparison", direction=_WAYS[cue.sort])


def _time_behind(clause: Clause, time: TimeRef) -> TimeRef | None:
    """The time that words behind a cue name, where it is as long as that of the figure before."""
    named = (t for t in clause.times if 0 <= t.span.end - clause.span.end <= _FAR)
    mention = next((t for t in named if t.kind in (TimeKind.BASELINE, TimeKind.POINT)), None)
    then = settle(mention, time) if mention is not None else None
    if then is None or then.period is None or time.period is None or then.period == time.period:
        return None
    alike = then.period.frequency is time.period.frequency
    return then if alike and then.period.count == time.period.count else None


_FAR = 60


_WAYS = {"more": Direction.UP, "less": Direction.DOWN}
