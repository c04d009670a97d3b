"""Home of shares that their part and their whole, both printed and right, do not make: "mortgages,
at 947 trillion won, account for three fifths of that", of 1,188 trillion.

The part is the right level that the share stands behind in its sentence, the whole the one right
level near by of what the part is a part of, at the same time, where the words tell of all of it.
"""

from collections.abc import Sequence
from dataclasses import replace

from verifier.check.wholes import is_wider
from verifier.judge.rounds.arithmetic.margins_misstated import with_its_margin
from verifier.judge.rounds.arithmetic.shares_told import as_a_share
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import is_of_a_level, right_near
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.stretch import words_between
from verifier.judge.suggestions import suggestion
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome, best_of
from verifier.model.quantity import Bound
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_OF_ALL = regex(
    r"\s(?:of|in)\s(?:the\s(?:total|whole|lot|overall\s(?:total|figure))|all\sof\s(?:it|them)|everything|that|"
    r"those|these|them|which|(?:every|each)\b[^,;:.]{0,40})(?=\s*(?:[.,;:)]|$|\sand\b|\swere\b|\sin\b))"
)
"""Behind a share, what says that it is one of all that was told."""
_OF_EACH = regex(r"\s(?:every|each)\s\S+$")
"""At the end of a share told of each sum of money: "46 cents of every dollar"."""
_STANDS_BEHIND = regex(
    r"(?:\s[\w’'-]+){0,5}(?:,|\s\()?\s(?:and\s)?(?:which\s)?(?:or|(?:now\s)?(?:account(?:s|ed|ing)?\sfor|"
    r"ma[dk]e(?:s|ing)?\sup|represent(?:s|ed|ing)?|equal\sto))?\s?(?:(?:just|about|some|nearly|almost|only|"
    r"around|roughly)\s)?"
)
"""Between a part and its share: ", account for", ", or"."""
_BLOCKS = 2
_FAR_OFF, _ROUGHLY, _STEPS = 0.04, 0.15, 3
"""A share is misstated that is off by more than so much of itself, of a fraction in words, and so
many of its last digit: prints are revised, and parts are rounded."""


def of_shares_misstated(sitting: Sitting) -> list[Verdict]:
    """Open shares of all that was told, accused where the right part before them and the right
    whole near by make another share by far; beside them, margins of what was earned and sold."""
    return [
        with_its_margin(_as_misstated(one, place, sitting), place, sitting)
        for place, one in enumerate(sitting.verdicts)
    ]


def _as_misstated(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    if quantity is None or claim.operation != "share" or claim.clause.context:
        return verdict
    if not is_open_yet(verdict) or quantity.bound not in (Bound.EXACT, Bound.ABOUT):
        return verdict
    of_all = _OF_ALL.match(claim.clause.tail) or _OF_EACH.search(claim.printed)
    if claim.assertion != "value" or of_all is None:
        return verdict
    part = _part_before(claim, sitting.verdicts[:place])
    one = sitting.series.get(part.series or "") if part is not None else None
    if part is None or one is None:
        return verdict
    wholes = _wholes_told(part, one, sitting)
    if len(wholes) != 1:
        return verdict
    wider = [w for w in sitting.catalogue.siblings(one) if is_wider(one, w) and w.unit == one.unit]
    made = [
        _made_of(claim, part, one, whole, sitting) for whole in dict.fromkeys((*wholes, *wider))
    ]
    if not made[0] or any(outcome.holds for outcomes in made for outcome in outcomes):
        return verdict
    top = best_of(made[0])
    computed, size = abs(top.judgement.computed or 0.0), float(abs(quantity.value))
    percent = quantity.unit == "percent"
    far = max((_FAR_OFF if percent else _ROUGHLY) * size, _STEPS * float(quantity.step))
    if abs(computed - size) <= far:
        return verdict
    write, caveats = sitting.judge.composer, (Caveat.DERIVED,)
    judged = write.judged(claim, top, verdict.candidates, Reason.OFF_VALUE, caveats=caveats)
    return replace(judged, suggestion=suggestion(claim, top) if percent else None)


def _made_of(
    claim: Claim, part: Verdict, one: Series, whole: Series, sitting: Sitting
) -> list[Outcome]:
    """What the part makes of a whole at its time, held against the share."""
    if part.period is None:
        return []
    checker, told = sitting.judge.checker, at_the_time(as_a_share(claim), part.period)
    return checker.shares(told, checker.forms(one.key), whole, assumed=False)


def _part_before(claim: Claim, before: Sequence[Verdict]) -> Verdict | None:
    """The right level right before a share in its sentence."""
    last = before[-1] if before else None
    if last is None or last.claim.clause.sentence != claim.clause.sentence:
        return None
    right = last.rating is Rating.SUPPORTED and not LOOSE & set(last.caveats)
    plain = right and is_of_a_level(last) and last.claim.assertion == "value"
    return last if plain and _STANDS_BEHIND.fullmatch(words_between(last.claim, claim)) else None


def _wholes_told(part: Verdict, one: Series, sitting: Sitting) -> list[Series]:
    """The series of the right levels near by, at the same time, that a part is a part of."""
    near = [v for v in right_near(part.claim, sitting.verdicts, _BLOCKS) if is_of_a_level(v)]
    told = sitting.series_of(v.series for v in near if v.period == part.period)
    return [w for w in told if w.unit == one.unit and is_wider(one, w)]
