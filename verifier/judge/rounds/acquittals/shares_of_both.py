"""Home of shares acquitted for being those of two parts at once: "Galicia, where 22,788 hectares
burned, and Leon, with 20,447, accounted for 87% of the total"."""

from collections.abc import Iterator
from dataclasses import replace

from verifier.check.wholes import is_wider
from verifier.judge.rounds.acquittals.asked import is_accused, is_right
from verifier.judge.rounds.arithmetic.shares_told import as_a_share
from verifier.judge.rounds.nearness import is_of_a_level
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.outcome import Outcome
from verifier.model.verdict import Caveat, Verdict

_AND = regex(r"[^.;:\d]*\sand\s[^.;:\d]*")
_MADE_UP = regex(
    r"\)?(?:\s[a-z]+)?,?\s(?:(?:have|had|together|both|jointly)\s)?(?:account(?:ed)?\sfor|ma[dk]e\sup|"
    r"represent(?:ed)?|took|take|had|have|provided?|suppl(?:y|ied)|produced?|contributed?)\s"
    r"(?:(?:just|about|some|nearly|almost|only|around|roughly|over|more\sthan)\s)*"
)


def of_shares_of_both(sitting: Sitting) -> list[Verdict]:
    """Shares accused as those of the last of two parts that an "and" joins before them, borne out
    as that of both, or left open."""
    return [_of_both(verdict, place, sitting) for place, verdict in enumerate(sitting.verdicts)]


def _of_both(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim, before = verdict.claim, sitting.verdicts[max(0, place - 2) : place]
    if not is_accused(verdict) or claim.operation != "share" or len(before) < len("ab"):
        return verdict
    one, other = before
    if not all(is_right(v) and is_of_a_level(v) for v in before) or one.series == other.series:
        return verdict
    if one.period != other.period or verdict.series not in (one.series, other.series):
        return verdict
    if any(v.claim.clause.sentence != claim.clause.sentence for v in before):
        return verdict
    joined = _AND.fullmatch(words_between(one.claim, other.claim))
    if joined is None or _MADE_UP.fullmatch(words_between(other.claim, claim)) is None:
        return verdict
    held = next((o for o in _outcomes(verdict, one, other, sitting) if o.holds), None)
    return (
        sitting.judge.composer.held(verdict, held, Caveat.DERIVED) if held else left_open(verdict)
    )


def _outcomes(
    verdict: Verdict, one: Verdict, other: Verdict, sitting: Sitting
) -> Iterator[Outcome]:
    """The share held as that of the sum of two parts in each whole that both are a part of."""
    checker = sitting.judge.checker
    parts = sitting.series_of((one.series, other.series))
    told = at_the_time(as_a_share(verdict.claim), one.period)
    first, second = (checker.forms(part.key) for part in parts)
    both = replace(first, plus=(second,))
    for whole in sitting.catalogue.siblings(parts[0]):
        if all(is_wider(part, whole) for part in parts) and whole.unit == parts[0].unit:
            yield from checker.shares(told, both, whole, assumed=False)
