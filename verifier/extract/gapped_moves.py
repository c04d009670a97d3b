"""Home of gapped moves: changes whose verb is told once, for the measure named before: "Occupancy
rose 3.2 points, and the daily rate by €9.90 to €127.30"."""

from verifier.language.comparisons.comparands import resumes
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.hedge_words import HEDGE
from verifier.model.mention import CueKind
from verifier.model.printed_money import MARK

_NAMED_BY = regex(
    r"(?:[^;.]{0,50}?,)?\s?(?:;\s|,\s|,?\s(?:and|but|while)\s)(?:(?:and|but|while)\s)?"
    r"(?!(?:up|down|or)\b)(?P<name>(?:[\w’'&-]+\s){1,8}?)by\s"
    rf"(?:{HEDGE}\s){{0,2}}{MARK}?$"
)
_VERBAL = regex(
    r"\b(?:\w+ed|\w+ing|led|hit|driven|drawn|held|was|were|is|are|rose|fell|grew|rise|fall|up|down|"
    r"higher|lower|it|they|this|that|which|who)\s"
)


def is_a_gapped_move(claim: Claim, before: Claim) -> bool:
    """Whether a figure behind "by" takes the verb of the one told before it."""
    clause, cue, quantity = claim.clause, claim.clause.change, claim.quantity
    if claim.operation != "level" or clause.link != "by" or claim.assertion != "value":
        return False
    if cue is None or cue.kind is not CueKind.VERB or cue.direction is None or quantity is None:
        return False
    if cue.span.end > before.span.start or before.clause.sentence != clause.sentence:
        return False
    offset = clause.sentence.start
    between = clause.sentence_text[before.span.end - offset : claim.span.start - offset]
    named = _NAMED_BY.fullmatch(between)
    return named is not None and _VERBAL.search(named["name"]) is None


def move_taken_up(claim: Claim, told: list[Claim]) -> Claim | None:
    """The change whose verb a figure behind an aside takes up: "Kuwait added 37,000 and Libya,
    where a terminal reopened, some 20,000"; None for others."""
    clause, quantity = claim.clause, claim.quantity
    if claim.operation != "level" or claim.assertion != "value" or quantity is None:
        return None
    for one in reversed(told):
        if one.clause.sentence != clause.sentence:
            return None
        if one.operation != "change" or one.quantity is None or clause.change is None:
            continue
        alike = quantity.unit in (None, one.quantity.unit) and one.clause.change == clause.change
        start, stop = one.span.end - clause.sentence.start, claim.span.start - clause.sentence.start
        return one if alike and resumes(clause.sentence_text[start:stop]) else None
    return None


def is_a_rate_beside_a_move(claim: Claim, before: Claim) -> bool:
    """Whether a percentage is the level of a rate named behind a move in an aside, whose word it
    does not take: "profit was €2.37bn, up 9%, and the margin 15.5%"."""
    cue, quantity = claim.clause.change, claim.quantity
    if claim.operation != "growth" or quantity is None or quantity.unit != "percent":
        return False
    if cue is None or cue.kind is not CueKind.ADVERB or cue.span.end > before.span.start:
        return False
    if before.clause.sentence != claim.clause.sentence:
        return False
    offset = claim.clause.sentence.start
    between = claim.clause.sentence_text[before.span.end - offset : claim.span.start - offset]
    return _A_RATE.fullmatch(between) is not None


_A_RATE = regex(
    r"(?:,?\s(?:and|but|while)|[,;])\s(?:(?:the|its|their|an?)\s)?(?:[a-z-]+\s){0,3}?"
    r"(?:margin|rate|ratio|yield|share|occupancy|turnout|load\sfactor|percentage|proportion)\s"
    rf"(?:(?:at|of|{HEDGE})\s){{0,2}}"
)
