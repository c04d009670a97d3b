"""Home of parts and multiples of what was then, also told backwards: how much more there was than
now is."""

import re
from dataclasses import replace

from verifier.language.clauses import Reading
from verifier.language.comparisons.joined_thans import SO_MUCH_MORE, than_joined
from verifier.language.scan import Sentence
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.mention import TimeKind, TimeMention


def of_then(claim: Claim, now: TimeRef | None) -> Claim:
    """A multiple told of a time gone by, set against the time `now` that the text goes on about:
    "emissions fell to 371 Mt in 2024. In 1990 they had been more than twice as high"."""
    clause = claim.clause
    then = clause.time.period
    if then is None or clause.time.inherited or now is None or now.period is None:
        return claim
    if clause.baseline is not None or _AS_MUCH.match(clause.after) is None:
        return claim
    lead = clause.lead
    if then.frequency is not now.period.frequency or then.count != now.period.count:
        return claim
    if then.end >= now.period.start or _HAD.search(lead) is None:
        return claim
    return replace(claim, clause=replace(clause, baseline=now))


_AS_MUCH = regex(r"\sas\s(?:much|many|high|large|big|great|numerous|dear)\b(?!\s(?:as|again)\b)")
_HAD = regex(r"\bhad\b")


def set_against(sentence: Sentence, claim: Claim, since: TimeMention) -> Claim | None:
    """A part of what was, where the time told stands before it or "as" ties two times to it:
    "18,174 in May, under half the peak of November 2021", "half as much in 2025 as in 2001"."""
    mention, text = claim.clause.time.mention, sentence.article_text
    if mention is None or mention.kind is not TimeKind.POINT or since.period is None:
        return None
    if mention.span.end <= claim.span.start and since.kind is TimeKind.POINT:
        base = TimeRef(since.period, mention=since)
        return replace(claim, clause=replace(claim.clause, baseline=base))
    last = next((t for t in sentence.times if t.span.start >= since.span.end), None)
    if last is None or last.period is None:
        return None
    if _AS_IN.fullmatch(text, since.span.end, last.span.start) is None:
        return None
    now, base = TimeRef(since.period, mention=since), TimeRef(last.period, mention=last)
    return replace(claim, clause=replace(claim.clause, time=now, baseline=base))


_AS_IN = regex(r"\s(?:as|of what [a-z ]{2,20})\s(?:in|at|on|during|for)?\s?(?:the\s)?")


def of_its_level(reading: Reading, index: int, sentence: Sentence, claim: Claim) -> Claim:
    """A percentage of what was ("97% of its 2019 level") is taken against the time behind it."""
    then = next((t for t in sentence.times if t.span.start >= claim.span.end), None)
    if then is None or then.period is None:
        return claim
    told = [t for t in sentence.times if t.span.end <= claim.span.start and t.period is not None]
    points = [t for t in told if t.kind is TimeKind.POINT]
    now = TimeRef(points[-1].period, mention=points[-1]) if points else reading.inherited(index)
    base = TimeRef(then.period, mention=then)
    return replace(claim, clause=replace(claim.clause, baseline=base, time=now or TimeRef()))


def made_up_then(reading: Reading, index: int, sentence: Sentence, claim: Claim) -> Claim:
    """A share that opens a sentence without a time of its own is told at that of the whole right
    behind it: "Russians made up 13% of the 2.9 million foreign visitors in November"."""
    clause = claim.clause
    behind = next((f for f in sentence.figures if f.span.start >= claim.span.end), None)
    first = not any(f.span.end <= claim.span.start for f in sentence.figures)
    if behind is None or not first or not clause.time.inherited:
        return claim
    text = clause.sentence_text
    start, end = claim.span.start - clause.sentence.start, claim.span.end - clause.sentence.start
    between = text[end : behind.reach.start - clause.sentence.start]
    if _MADE_UP.search(text, 0, start) is None or _OF_THE.fullmatch(between) is None:
        return claim
    then = reading.time_of(index, behind.span)
    if then.inherited or then.period is None or then.period == clause.time.period:
        return claim
    return replace(claim, clause=replace(clause, time=then))


_MADE_UP = regex(
    r"\b(?:account(?:s|ed)?\sfor|ma(?:de|kes?)\sup|represent(?:s|ed)?|compris(?:es|ed)|"
    r"constitut(?:es|ed))\s(?:[a-z]+\s){0,3}$"
)
_OF_THE = regex(r"\sof\s(?:the|all|its|their|some|about)\s(?:[a-z]+\s)?")


def before_the_than(reading: Reading, index: int, claim: Claim) -> Claim | None:
    """A multiple joined to a comparison with another time is told of what was compared, at its own
    time: "6.6% in December, faster than November's 5.9% and more than twice the 3.1% foreseen"."""
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    joined = than_joined(text, claim.span.start - start)
    if joined is None or claim.clause.baseline is not None:
        return None
    figures = reading.main_clause(claim.span).figures
    told = [f for f in figures if f.span.end <= joined + start]
    behind = next((f for f in figures if f.span.start >= claim.span.end), None)
    if not told or behind is None or behind.reach.start - claim.span.end > _NEAR:
        return None
    time, base = (reading.time_of(index, f.span) for f in (told[-1], behind))
    if time.period is None or base.period is None:
        return None
    return replace(claim, clause=replace(claim.clause, time=time, baseline=base))


_NEAR = 12


def more_then(claim: Claim, now: TimeRef | None) -> Claim:
    """How much more or less there was at the time that a level is told of, which a sentence leads
    back to, than at the time `now`: "In May it was $64. A year before it was $76, or 18% more"; the
    time at which somebody bought what has gained is set against now as well."""
    clause = claim.clause
    then, mention = clause.time.period, clause.time.mention
    if then is None or mention is None or now is None or now.period is None:
        return claim
    if clause.baseline is not None or then.frequency is not now.period.frequency:
        return claim
    if then.end < now.period.start and _is_of_who_bought(claim, mention):
        return replace(claim, clause=replace(clause, baseline=clause.time, time=now), basis=None)
    if then.end >= now.period.start or SO_MUCH_MORE.match(clause.after) is None:
        return claim
    start = clause.sentence.start
    led_back = _BACK.search(clause.sentence_text, 0, mention.span.end - start)
    lead = clause.lead
    if led_back is None or _OR.search(lead) is None:
        return claim
    return replace(claim, clause=replace(clause, baseline=now), basis=None, basis_stated=False)


def _is_of_who_bought(claim: Claim, mention: TimeMention) -> bool:
    """Whether a time is only that at which somebody bought what a figure says the gain on: "anyone
    who bought a year ago, when it cost $3,340, is 22 per cent ahead"."""
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    behind = text[max(0, mention.span.end - start) : claim.span.start - start]
    lead = text[: mention.span.start - start]
    return bool(_WHO_BOUGHT.search(lead) and _IS_NOW.fullmatch(behind))


_WHO_BOUGHT = regex(
    r"\b(?:who|that)\s(?:had\s)?(?:bought|invested|got\sin|piled\sin|purchased|bagged|snapped\sup)\b[^;:]*$",
    re.IGNORECASE,
)
_IS_NOW = regex(
    r"(?:,?\s(?:when|at)\b[^;:]*)?,?\s(?:is|are|would\sbe|sits?|will\sbe)\s(?:now\s|still\s|today\s)?"
    r"(?:[a-z]+\s){0,2}?(?:sitting\son\sa\s(?:gain|loss|profit)\sof\s)?",
)
_BACK = regex(r"\b(?:before|earlier|ago|previously)$", re.IGNORECASE)
_OR = regex(r"\b(?:was|were|had\sbeen|stood\sat|came\sto|cost)\s[^,;]*\d[^,;]*,\sor\s$")


def from_its_level(claim: Claim, now: TimeRef | None) -> Claim:
    """A multiple whose only time is that of the level which it is taken from, as of the time `now`
    that the text goes on about: "has more than halved from its 2022 peak"."""
    clause, then = claim.clause, claim.clause.time
    mention, start = then.mention, claim.clause.sentence.start
    if mention is None or then.period is None or mention.span.start < clause.span.end:
        return claim
    words = clause.sentence_text[clause.span.end - start : mention.span.start - start]
    if _FROM_ITS.fullmatch(words) is None:
        return claim
    base = TimeRef(then.period, mention=mention)
    return replace(claim, clause=replace(clause, baseline=base, time=now or TimeRef()))


_FROM_ITS = regex(r"\sfrom\s(?:its|their|the|an?)\s(?:[a-z-]+\s)?")


def against_level(
    reading: Reading, index: int, sentence: Sentence, claim: Claim, beside: re.Pattern[str]
) -> Claim:
    """A change told against the figure behind it ("8% below the $74 of May") is taken against
    that figure's time."""
    text = reading.article.text
    behind = next((f for f in sentence.figures if f.span.start >= claim.span.end), None)
    if behind is None or not beside.fullmatch(text[claim.span.end : behind.reach.start]):
        return claim
    base = reading.time_of(index, behind.span)
    if base.inherited or base.period in (None, claim.clause.time.period):
        return claim
    clause = replace(claim.clause, baseline=base, basis=None)
    return replace(claim, clause=clause, basis=None, basis_stated=False)


OF_LEVEL = regex(r"\s(?:of\s)?(?:the|its|that|their)\s")
"""Before the level that a multiple is one of."""
BESIDE = regex(
    r"\s(?:(?:below|above|(?:down|up)\s(?:on|from)|"
    r"(?:lower|higher|more|less|fewer|smaller|larger|bigger|greater)\sthan)\s"
    r"(?:(?:the|its|that|a)\s)?|(?:from|on)\s(?:the|its|that|a)\s)"
    r"(?:(?:all-time|record|record-breaking|peak|bumper|unprecedented|earlier)\s)?",
    re.IGNORECASE,
)
"""Between a change and the level that it is set against."""
