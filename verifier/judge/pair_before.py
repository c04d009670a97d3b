"""Home of figures of the two that were told just before: "Sales came to £1.8bn, against £974m for
food. The former were up 6.2%, the latter 5.5%", "A year earlier the two had stood at"."""

from collections.abc import Sequence

from verifier.language.areas.former_and_latter import CALLED
from verifier.language.areas.the_two import BEFORE_TWO, TWO_TIMES
from verifier.model.claim import Claim
from verifier.model.verdict import Rating, Verdict

_BLOCKS_BACK = 1


def one_of_the_two(claim: Claim, told: Sequence[Verdict]) -> str | None:
    """The series of the two that the last sentence before a claim's told of which the claim is
    told; None where it points at none, or where that told of more or fewer.

    `told` are the verdicts on the claims before, in order.
    """
    which = _which(claim, told)
    if which is None:
        return None
    here = [v for v in told if v.claim.clause.sentence == claim.clause.sentence]
    called = CALLED.search(claim.clause.sentence_text)
    if called is not None:
        start = claim.clause.sentence.start + called.start()
        before = [v for v in here if v.claim.span.end <= start]
        if len(before) >= _TWO:
            return _of_two(before[-_TWO:], which)
    return _of_two(_last_sentence(claim, told), which)


def _last_sentence(claim: Claim, told: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts on the last sentence before that of a claim, in order, where it is near."""
    back: list[Verdict] = []
    for verdict in reversed(told):
        clause = verdict.claim.clause
        if clause.sentence == claim.clause.sentence:
            continue
        if back and clause.sentence != back[-1].claim.clause.sentence:
            break
        if claim.clause.block - clause.block > _BLOCKS_BACK:
            break
        back.append(verdict)
    return back[::-1]


def _of_two(verdicts: Sequence[Verdict], which: int) -> str | None:
    """The series of the first or the second of two that some verdicts are right of or accuse; None
    where they are of more or fewer, or one is open."""
    series = list(dict.fromkeys(v.series for v in verdicts))
    open_yet = any(v.rating is Rating.UNVERIFIED for v in verdicts)
    return series[which] if len(series) == _TWO and not open_yet else None


_TWO = 2


def called_in_turn(claim: Claim) -> int | None:
    """0 where a claim is told of "the former", 1 of "the latter", None of neither."""
    clause = claim.clause
    at = claim.span.start - clause.sentence.start
    called = [told for told in CALLED.finditer(clause.sentence_text) if told.end() <= at]
    return int(called[-1]["one"] == "latter") if called else None


def _which(claim: Claim, told: Sequence[Verdict]) -> int | None:
    """Whether a claim is told of the first or the second of two: 0 or 1; None of neither."""
    clause = claim.clause
    text, at = clause.sentence_text, claim.span.start - clause.sentence.start
    if (called := called_in_turn(claim)) is not None:
        return called
    pair = BEFORE_TWO.search(text)
    if pair is None or not pair.end("they") <= at < pair.start("behind"):
        return None
    if TWO_TIMES.search(pair["behind"]):
        return None
    first = not told or told[-1].claim.clause.sentence != clause.sentence
    first = first or told[-1].claim.span.start - clause.sentence.start < pair.end("they")
    return 0 if first else 1
