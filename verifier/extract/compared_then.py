"""Home of comparisons of a figure with another time told in words: "13.9bn litres in November, more
than in the same month last year"."""

import re
from dataclasses import replace

from verifier.language.scan import Sentence
from verifier.language.times.settling import settle
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.claim import Claim, Measure
from verifier.model.clause import Clause, Context, TimeRef
from verifier.model.mention import Direction, TermKind, TimeKind
from verifier.model.months import MONTH
from verifier.model.quantity import POINTS
from verifier.model.rule import CueMatch

_THEN = regex(
    r"\s(?:(?:it|they)\s(?:was|were|had\sbeen|did)\s)?(?:(?:in|at|for|during)\s)?(?:"
    r"the\ssame\s(?:\w+\s){0,2}?(?:months?|quarter|period|weeks?|time|point|stretch|half)\b|"
    r"the\s(?:(?:year|month|quarter|week)\s(?:before|earlier)|previous\s(?:year|month|quarter|week)|"
    r"(?:first|second|third|fourth)\squarter)\b|"
    rf"an?\s(?:year|month|quarter|week)\s{AGO}\b|"
    r"(?:19|20)\d\d(?=[.,;:)]|$|\s(?:and|but|when|as|while)\b)|"
    rf"(?:(?:last|the\sprevious|the\spreceding)\s)?{MONTH}(?:[’']s)?(?:\s(?:19|20)\d\d)?(?=[.,;:)]|$|\s(?:and|but|"
    r"when|as|while)\b)|last\s(?:year|month|week|quarter)(?:[’']s)?(?=[.,;:)]|$|\s(?:and|but|when|as|while)\b))"
)
_OR_SO_MANY = regex(r"(?:,\s|\s)or\s(?:(?:about|some|nearly|just)\s)?[$£€¥₹]?$")
_BESIDE_IT = regex(
    r"\s(?:is|are|was|were|remain(?:s|ed)?|stood)\s(?:(?:also|still|far|much|well|slightly|somewhat|"
    r"markedly|no)\s){0,2}|"
    r"(?:\s(?!(?:and|but|while|as|when|which|who|than|from|or)\b)[\w’'-]*[a-z][\w’'-]*|\s(?:19|20)\d\d){0,10},\s"
    r"(?:(?:slightly|far|much|well|a\s(?:little|touch|shade|hair|good\sdeal|lot)|rather|somewhat|"
    r"considerably|markedly|still|even)\s){0,2}"
)


def is_set_against_then(clause: Clause, cue: CueMatch) -> bool:
    """Whether words compare with another time and with nothing else."""
    at = clause.span.end - clause.sentence.start
    return cue.sort in _WAYS and _A_TIME_AGO.match(clause.sentence_text, at) is not None


_A_TIME_AGO = regex(rf"\san?\s(?:year|month|quarter|week)\s{AGO}\b")


def then_claim(
    clause: Clause, cue: CueMatch, sentence: Sentence, figured: list[Claim], measure: Measure
) -> Claim | None:
    """The claim that words right behind the level of a figure make, that it is more or less than it
    was at another time which they name; None for all other words. A figure that tells by how much
    is what makes the claim: "3% more than a year earlier"."""
    at = clause.span.end - clause.sentence.start
    if cue.sort not in _WAYS or _THEN.match(clause.sentence_text, at) is None:
        return None
    if (of_its_own := _of_its_measure(clause, cue, sentence, measure)) is not None:
        return of_its_own
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


def _of_its_measure(
    clause: Clause, cue: CueMatch, sentence: Sentence, measure: Measure
) -> Claim | None:
    """The claim of a measure that is the subject of "was wider than in December", where no figure
    stands between; None for all else, and for words for a pace or a strength, which tell of no
    size."""
    text, offset = clause.sentence_text, clause.sentence.start
    copula = _WAS.search(text, 0, cue.start)
    if (
        copula is None
        or _SIZED.match(text, cue.start) is None
        or _OF_A_RUN.search(text, 0, cue.start)
    ):
        return None
    start = copula.start() + offset
    named = [
        s.span
        for s in clause.terms
        if s.own and s.span is not None and s.term.kind in _MEASURES and s.span.end <= start
    ]
    if not named or any(c is not Context.QUOTE for c in clause.context):
        return None
    subject = max(named, key=lambda span: (span.end, -span.start))
    if _UNDER_ANOTHER.search(text, 0, subject.start - offset) is not None:
        return None  # "the wait for water was longer than in May"
    last = subject.end
    apart = _APART.search(text, last - offset, copula.start())
    figures = (f for f in sentence.figures if last <= f.reach.start < clause.span.end + _NEXT)
    if apart is not None or copula.start() - (last - offset) > _NEAR or any(figures):
        return None
    then = _time_behind(clause, clause.time)
    if then is None:
        return None
    own = replace(clause, baseline=then)
    return Claim("", own, measure, "change", "comparison", direction=_WAYS[cue.sort])


_MEASURES = (TermKind.INDICATOR, TermKind.SERIES)
_WAS = regex(
    r"\s(?:is|are|was|were|has\sbeen|have\sbeen|remain(?:s|ed)?|stay(?:s|ed)|stands?|stood)\s"
    r"(?:(?:still|also|again|now|far|much|well|slightly|only|even|no|a\s(?:little|touch|shade|bit|lot)|"
    r"somewhat|considerably|markedly|once\smore)\s){0,2}$"
)
_SIZED = regex(
    r"(?:more|less|larger|higher|bigger|greater|dearer|wider|longer|smaller|lower|fewer|cheaper|"
    r"narrower|shorter|warmer|cooler|hotter|colder|wetter|drier|busier|quieter)\sthan\b",
    re.IGNORECASE,
)
_APART = regex(
    r"[,;:()—–\d]|\b(?:and|but|or|that|which|who|than|as|while|not|never|if)\b", re.IGNORECASE
)
_UNDER_ANOTHER = regex(r"\b(?:for|of|on|with|about|to|from|by)\s(?:(?:the|its|their|all)\s)?$")
_OF_A_RUN = regex(
    r"\b(?:months?|quarters?|years?|weeks?|row|running|succession)\s(?:that|in\swhich|when)\s[^,;.]{0,60}$"
)
"""What is counted by a run: "the 26th month in a row in which prices were lower than a year
earlier"."""
_NEAR, _NEXT = 40, 30


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


def with_then_beside_now(claims: list[Claim]) -> list[Claim]:
    """Moves that say how far a level of an earlier time lay from the one told before are measured
    from that: "averaged $60 in October; in January it was 27% higher"."""
    result: list[Claim] = []
    now: Claim | None = None
    for claim in claims:
        if now is not None and _lay_off(claim, now):
            told = TimeRef(now.clause.time.period)
            clause = replace(claim.clause, baseline=told)
            claim = replace(claim, clause=clause, basis=None, basis_stated=True)
        if claim.assertion == "value" and claim.operation == "level":
            now = claim
        result.append(claim)
    return result


def _lay_off(claim: Claim, now: Claim) -> bool:
    clause, time, told = claim.clause, claim.clause.time, now.clause.time.period
    if claim.assertion != "value" or claim.operation not in ("growth", "change"):
        return False
    if claim.quantity is None or claim.quantity.unit in POINTS:
        return False  # which is told of a rate and read so already
    if clause.baseline is not None or clause.block != now.clause.block or time.inherited:
        return False
    if told is None or time.period is None or time.period.end >= told.start:
        return False
    if (told.frequency, told.count) != (time.period.frequency, time.period.count):
        return False
    start = clause.sentence.start
    text, at = clause.sentence_text, claim.span.end - start
    lead = text[max(0, claim.span.start - start - _FAR) : claim.span.start - start]
    if _MORE_THEN.match(text, at) is None or _IT_WAS_THEN.search(lead) is None:
        return False
    own = time.mention
    return (
        own is not None and own.kind is not TimeKind.BASELINE and own.span.end <= claim.span.start
    )


_MORE_THEN = regex(
    r"\s(?:higher|lower|dearer|cheaper|larger|smaller|bigger|more|"
    r"less|fewer|stronger|weaker)(?=[.;,)]|$|\sstill\b)"
)
_IT_WAS_THEN = regex(
    r"\b(?:[Ii]t|[Tt]hey|[Tt]hat|[Tt]he\s[a-z]+)\s(?:was|were|had\sbeen|stood)\s(?:[a-z-]+\s){0,3}?"
    r"[$£€¥₹]?$"
)
