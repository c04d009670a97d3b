"""Home of figures told again in rounder numbers: "490,889 applications, or roughly 491,000"."""

from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting, is_right
from verifier.lazy import regex
from verifier.model.verdict import Caveat, Rating, Verdict

_OR_ROUGHLY = regex(
    r"(?:\s[^\W\d][\w’'-]*){0,4}(?:\s?[,(–—]|\s-)?\s?or\s"
    r"(?:roughly|about|around|approximately|some|nearly|almost|just\s(?:over|under)|"
    r"(?:a\slittle|slightly)\s(?:over|under|more\sthan|less\sthan)|in\sround\s(?:numbers|figures))\s"
    r"[$£€¥]?"
)
_TELLS_AGAIN = ("level", "change")


def as_rounded_again(sitting: Sitting) -> list[Verdict]:
    """Figures that tell the right one before them again, behind "or roughly", borne out as what
    that one is of; one that does not fit it so tells something else, and stays as it is."""
    found = list(sitting.verdicts)
    for place in range(1, len(found)):
        found[place] = _again(found[place], found[place - 1], sitting)
    return found


def _again(verdict: Verdict, before: Verdict, sitting: Sitting) -> Verdict:
    claim, told = verdict.claim, before.claim
    if verdict.rating is Rating.SUPPORTED or claim.quantity is None or told.quantity is None:
        return verdict
    beside = claim.clause.sentence == told.clause.sentence and is_right(before)
    if not beside or before.operation not in _TELLS_AGAIN or claim.assertion != "value":
        return verdict
    start = claim.clause.sentence.start
    between = claim.clause.sentence_text[told.span.end - start : claim.span.start - start]
    coarser = significant_digits(claim.quantity) < significant_digits(told.quantity)
    if not coarser or _OR_ROUGHLY.fullmatch(between) is None:
        return verdict
    same = replace(
        at_the_time(claim, before.period), operation=told.operation, direction=told.direction
    )
    held = sitting.judge.held(same, before.series or "")
    if held is None or held.elsewhen:
        return verdict
    return sitting.judge.composer.held(verdict, held, Caveat.MEASURE_ASSUMED)
