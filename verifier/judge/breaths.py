"""Home of breaths: what a sentence tells of another figure than the one beside it.

A comparison behind a break, a move told in an aside and a time before another figure belong to
what stands there.
"""

import re

from verifier.judge.stretch import stretch_of
from verifier.language.moves.move_nouns import MOVE_NOUN
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.claim import Claim
from verifier.model.comparing import AGAINST, LEVEL_NOUN
from verifier.model.mention import TimeMention
from verifier.model.months import MONTH
from verifier.model.printed_money import MARK

BREAK = regex(r"[,;:()–—]")
_LATE = regex(
    r"[,;:()–—](?!\s*(?:or|and|both)?\s*(?:compared|versus|against|year|month|quarter|from|on|"
    r"annuali[sz]ed|than|as against)\b)"
)
_BASIS = regex(
    r"\b(?:annual\w*|yearly|monthly|quarterly|year|month|quarter|summer|winter|spring|autumn)\b",
    re.IGNORECASE,
)
_ASIDE = regex(r",\s(?:which|who|whose|where|having)\b", re.IGNORECASE)
SET_AGAINST = regex(
    rf"(?:\b(?:{AGAINST}|after|following|from|than|up on|down on)\s"
    rf"(?:(?:an?|the|its|their)\s(?:[a-z-]+\s){{0,2}}(?:{MOVE_NOUN}|{LEVEL_NOUN})\s(?:of|by)\s)?"
    r"(?:(?:the|an?|just|only|about|some|around|nearly|over)\s){0,2}|\()\W{0,2}$",
    re.IGNORECASE,
)


_ENDED = regex(
    r"\b(?:snapp|end|brok|break|halt|interrupt|cutt|cut)\w*\s(?:short\s)?(?:an?|the|its|their)\s(?:\w+\s)?"
    r"(?:run|streak|string|series|sequence)\sof\b"
)
"""What a fall put an end to, whose steps are its own: "snapped a run of four quarterly gains"."""


def compared_in_another_breath(claim: Claim) -> bool:
    """Whether what a change is measured against is told behind a break alone: "eased 0.4% in
    January, trimming their annual increase", "down 1.3%; the number has fallen since 2022"."""
    before, behind = stretch_of(claim, years=True)
    late = _LATE.search(behind) or _ENDED.search(behind)
    if late is None:
        return False
    ref = claim.clause.baseline
    if ref is not None and ref.mention is not None:
        return ref.mention.span.start >= claim.span.end + late.start()
    own = claim.clause.lead[-len(before) :] if before else ""
    told = _BASIS.search(own) or _BASIS.search(behind[: late.start()])
    return told is None and _BASIS.search(behind[late.start() :]) is not None


def moves_in_an_aside(claim: Claim) -> bool:
    """Whether the word for a move stands in an aside that ends before the figure: "that of Alberta,
    which had kept growing through the year, by 0.1%"."""
    change, start = claim.clause.change, claim.clause.sentence.start
    if change is None or not start <= change.span.start < claim.span.start:
        return False
    text = claim.clause.sentence_text
    opened = _ASIDE.search(text[: change.span.start - start])
    between = text[change.span.end - start : claim.span.start - start]
    return opened is not None and "," in between


def follows_a_comparison(claim: Claim) -> bool:
    """Whether words for what another figure is set against stand right before a figure."""
    return SET_AGAINST.search(stretch_of(claim)[0]) is not None


def goes_on_comparing(claim: Claim) -> bool:
    """Whether a figure is joined to another comparison of what its sentence is about: "rose 0.2%
    from April and 4.2% from a year earlier"."""
    return _COMPARED_AND.search(stretch_of(claim)[0]) is not None


_COMPARED_AND = regex(
    rf"\b(?:than|on|from|over)\s(?:(?:in|a|the|last|previous|prior)\s){{0,3}}(?:{MONTH}|year|quarter|"
    rf"month|week)(?:\s{AGO})?,?\sand\s(?:by\s)?$"
)


def is_set_against(claim: Claim) -> bool:
    """Whether a figure is what another one is set against, or the second such figure, and no time
    stands between the words for that and it: "supplied 34.4% in 2025, up from 33.3%", "was 12.5%,
    against 12.2% and 13.1%"."""
    mention = claim.clause.time.mention
    lead = claim.clause.lead
    if not follows_a_comparison(claim) and _AND_AGAINST.search(lead) is None:
        return False
    if mention is None or claim.clause.time.inherited:
        return True
    return mention.span.end <= claim.span.start


_AND_AGAINST = regex(
    rf"\b(?:{AGAINST}|(?:up|down)\sfrom)\s{MARK}?\d[\d.,]*"
    rf"(?:\s?%|[a-z]+|\s(?:(?:m|b|tr)illion|per\s?cent))?\sand\s{MARK}?$"
)


def stands_past_a_figure(claim: Claim) -> bool:
    """Whether another figure stands between a figure and the time of its sentence that was read
    for it, or that time was only carried over."""
    mention, clause = claim.clause.time.mention, claim.clause
    if mention is None or clause.time.inherited:
        return True
    return clause.sentence.contains(mention.span) and not _is_in_its_stretch(claim, mention)


def is_dated_past_a_figure(claim: Claim) -> bool:
    """Whether a figure takes its time from beyond another one of its sentence, or a level from
    another sentence, and is not compared with a calendar time of its own."""
    clause = claim.clause
    ref, mention = clause.baseline, clause.time.mention
    if ref is not None and ref.mention is not None and ref.mention.anaphor is None:
        return False
    if mention is None or not clause.sentence.contains(mention.span):
        return claim.operation == "level"
    return not _is_in_its_stretch(claim, mention)


def _is_in_its_stretch(claim: Claim, mention: TimeMention) -> bool:
    before, behind = stretch_of(claim, years=True)
    first, last = claim.span.start - len(before), claim.span.end + len(behind)
    return first < mention.span.end and mention.span.start < last


def without_idle_asides(words: str) -> str:
    """Words without the asides that part nothing: ", by comparison,"."""
    return _IDLE_ASIDE.sub("", words)


_IDLE_ASIDE = regex(
    r",\s(?:by\s(?:comparison|contrast|way\sof\scomparison)|in\s(?:contrast|comparison)|"
    r"for\s(?:comparison|instance|example)|however|meanwhile|though|then)(?=,)"
)
