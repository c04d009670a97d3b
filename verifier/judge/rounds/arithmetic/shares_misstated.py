"""Home of shares that their part and their whole, both printed and right, do not make: "mortgages,
at 947 trillion won, account for three fifths of that", of 1,188 trillion.

The part is the right level that the share stands behind in its sentence, the whole the one right
level near by of what the part is a part of, at the same time, where the words tell of all of it.
"""

from collections.abc import Sequence
from dataclasses import replace

from verifier.check.wholes import is_wider, says_total
from verifier.judge.rounds.acquittals.asked import own_words
from verifier.judge.rounds.arithmetic.margins_misstated import with_its_margin
from verifier.judge.rounds.arithmetic.shares_told import as_a_share
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import is_of_a_level, own_time, right_near
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.stretch import words_between
from verifier.judge.suggestions import suggestion
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome, best_of
from verifier.model.quantity import SIDES, Bound
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict
from verifier.reference.stems import stems_of

_OF_ALL = regex(
    r"\s(?:of|in)\s(?:the\s(?:total|whole|lot|overall\s(?:total|figure))|all\sof\s(?:it|them)|everything|that|"
    r"those|these|them|which|all\s[a-z]+|(?:every|each)\b[^,;:.]{0,40})"
    r"(?=\s*(?:[.,;:)]|$|\sand\b|\swere\b|\sin\b))"
)
"""Behind a share, what says that it is one of all that was told."""
_OF_EACH = regex(r"\s(?:every|each)\s\S+$")
"""At the end of a share told of each sum of money: "46 cents of every dollar"."""
_OF_THOSE = regex(
    r"(?:\s[a-z]+)?\sof\s(?:it|that|this|them|these|those|the\s(?:total|sum|lot|whole))\b"
)
"""Between a part and its share, what says the same: "took $26 billion of that, or 37 per cent"."""
_STANDS_BEHIND = regex(
    r":?(?:\s[\w’'-]+){0,5}(?:,|\s\()?\s(?:and\s)?(?:which\s)?(?:or|(?:now\s)?(?:account(?:s|ed|ing)?\sfor|"
    r"ma[dk]e(?:s|ing)?\sup|represent(?:s|ed|ing)?|equal\sto))?\s?(?:(?:just|about|some|nearly|almost|only|"
    r"around|roughly)\s)?"
)
"""Between a part and its share: ", account for", ", or"."""
_OF_THE = regex(r"\sof\s(?:the|all(?:\sthe)?|its|their|a\stotal\sof|those|these)\s")
"""Between a share and the printed whole that it is one of."""
_TOLD_AGAIN = regex(
    r"\s(?:of|in)\s(?:the\s(?:total|whole|lot)|(?:all\sof\s)?(?:it|them|that|those|these)|the\s(?:dead|victims|cases|people))"
    r"(?:,\s(?:or\s)?|\s[—–-]\s|[^,;:.()\d]{0,60}\s(?P<bracket>\())[$£€¥]?"
)
"""Between a share and the part that tells it over again."""
_CLOSED = regex(r"[^()\d]{0,30}\)")
_BOUNDS = (Bound.EXACT, Bound.ABOUT, *SIDES)
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
    loose = _is_loosely_right(verdict)
    if not (loose or is_open_yet(verdict)) or quantity.bound not in _BOUNDS:
        return verdict
    if claim.assertion != "value":
        return verdict
    then = _as_it_was(verdict, place, sitting)
    if then is not verdict:
        return then
    whole_behind = _whole_behind(claim, sitting.verdicts[place + 1 :])
    part = _part_before(claim, sitting.verdicts[:place])
    again = _part_behind(claim, sitting.verdicts[place + 1 :])
    if not (_is_of_all(claim, part) or again is not None or whole_behind is not None):
        return verdict
    part = part or again
    one = sitting.series.get(part.series or "") if part is not None else None
    if part is None or one is None or (loose and _is_of(verdict, one, sitting)):
        return verdict
    wholes = _wholes_told(part, one, sitting) or _told_last(claim, part, one, sitting)
    if whole_behind is not None:
        wholes = [w for w in wholes if w.key == whole_behind.series]
    if len(wholes) != 1:
        return verdict
    wider = [w for w in sitting.catalogue.siblings(one) if is_wider(one, w) and w.unit == one.unit]
    beside = () if is_wider(one, wholes[0]) else _told_beside(part, one, sitting)
    made = [
        _made_of(claim, part, one, whole, sitting)
        for whole in dict.fromkeys((*wholes, *wider, *beside))
    ]
    if not made[0]:
        return verdict
    top, write = best_of(made[0]), sitting.judge.composer
    if top.holds:
        return write.held(verdict, top, Caveat.DERIVED)
    if any(outcome.holds for outcomes in made for outcome in outcomes):
        return verdict
    if not _is_far(claim, abs(top.judgement.computed or 0.0)):
        return replace(verdict, reason=Reason.AMBIGUOUS, caveats=()) if loose else verdict
    caveats = (Caveat.DERIVED,)
    judged = write.judged(claim, top, verdict.candidates, Reason.OFF_VALUE, caveats=caveats)
    return replace(
        judged, suggestion=suggestion(claim, top) if quantity.unit == "percent" else None
    )


def _as_it_was(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    """The verdict on what the share right before it in its sentence is told to have been at a time:
    "35.5 per cent of the force, up from 32 per cent in the first quarter of 2016"."""
    claim, now = verdict.claim, own_time(verdict.claim)
    last = sitting.verdicts[place - 1] if place else None
    if last is None or now is None or last.claim.clause.sentence != claim.clause.sentence:
        return verdict
    if verdict.rating is Rating.SUPPORTED and now != verdict.period:
        return verdict  # at the time that the share before it is set against
    right = last.rating is Rating.SUPPORTED and last.operation == "share" and last.period != now
    if not right or _UP_FROM.search(words_between(last.claim, claim)) is None:
        return verdict
    part = sitting.series.get(last.series or "")
    keys = [one.series for one in last.evidence if one.series != last.series]
    wholes = sitting.series_of(keys)
    if part is None or len(wholes) != 1 or not is_wider(part, wholes[0]):
        return verdict
    told, checker = at_the_time(as_a_share(claim), now), sitting.judge.checker
    made = checker.shares(told, checker.forms(part.key), wholes[0], assumed=False)
    if not made:
        return verdict
    top, write = best_of(made), sitting.judge.composer
    if top.holds:
        return write.held(verdict, top, Caveat.DERIVED)
    if not _is_far(claim, abs(top.judgement.computed or 0.0)):
        return verdict
    caveats = (Caveat.DERIVED,)
    return write.judged(claim, top, verdict.candidates, Reason.OFF_VALUE, caveats=caveats)


_UP_FROM = regex(r"(?:\b(?:up|down)\sfrom|\bagainst|\bcompared\swith)\s(?:just\s|only\s|about\s)?$")


def _is_far(claim: Claim, computed: float) -> bool:
    """Whether a share lies far from what two levels make."""
    quantity = claim.quantity
    if quantity is None:
        return False
    size, percent = float(abs(quantity.value)), quantity.unit == "percent"
    far = max(_FAR_OFF * size, _STEPS * float(quantity.step)) if percent else _ROUGHLY * size
    return abs(computed - size) > far


def _told_last(claim: Claim, part: Verdict, one: Series, sitting: Sitting) -> list[Series]:
    """The series of the right level told last before a part, where the words between that and its
    share point at it: "Revenue was £890m; Europe brought in £312m of that, 35 per cent"."""
    if _OF_THOSE.match(words_between(part.claim, claim)) is None:
        return []
    near = [v for v in right_near(part.claim, sitting.verdicts, 1) if is_of_a_level(v)]
    ahead = [v for v in near if v.claim.span.end <= part.claim.span.start]
    now = [v for v in ahead if v.period == part.period and v.series != one.key]
    last = sitting.series_of(v.series for v in now[-1:])
    return [w for w in last if w.unit == one.unit]


def _told_beside(part: Verdict, one: Series, sitting: Sitting) -> list[Series]:
    """The series of all right levels near by that a part may be set against, in its unit."""
    near = [v for v in right_near(part.claim, sitting.verdicts, _BLOCKS) if is_of_a_level(v)]
    return [w for w in sitting.series_of(v.series for v in near) if w.unit == one.unit]


def _is_of_all(claim: Claim, part: Verdict | None) -> bool:
    """Whether a share is told to be one of all that was told, behind it or behind its part."""
    if _OF_ALL.match(claim.clause.tail) or _OF_EACH.search(claim.printed):
        return True
    return part is not None and _OF_THOSE.match(words_between(part.claim, claim)) is not None


def _is_loosely_right(verdict: Verdict) -> bool:
    """Whether a share was borne out by two levels near it, whichever they are."""
    right = verdict.rating is Rating.SUPPORTED and verdict.operation in ("share", "multiple")
    return right and bool({Caveat.DERIVED, Caveat.MEASURE_ASSUMED} & set(verdict.caveats))


def _is_of(verdict: Verdict, part: Series, sitting: Sitting) -> bool:
    """Whether what bears a share out is a part in what is wider than that."""
    keys = {one.series for one in verdict.evidence}
    others = sitting.series_of(sorted(keys - {part.key}))
    return part.key in keys and bool(others) and all(is_wider(part, one) for one in others)


def _whole_behind(claim: Claim, behind: Sequence[Verdict]) -> Verdict | None:
    """The right level that a share is told to be one of, printed right behind it: "38% of the
    212,446"."""
    one = behind[0] if behind else None
    if one is None or one.claim.clause.sentence != claim.clause.sentence or not _is_plain(one):
        return None
    return one if _OF_THE.fullmatch(words_between(claim, one.claim)) else None


def _part_behind(claim: Claim, behind: Sequence[Verdict]) -> Verdict | None:
    """The right level that tells a share over again right behind it: "half of it, £70.8m, went on
    care", "Half of that was in Arkansas (1.43 million acres)"."""
    one = behind[0] if behind else None
    if one is None or one.claim.clause.sentence != claim.clause.sentence or not _is_plain(one):
        return None
    between = words_between(claim, one.claim)
    aside = _TOLD_AGAIN.fullmatch(between)
    if aside is None or (aside["bracket"] and not _CLOSED.match(one.claim.clause.after)):
        return None
    return one


def _made_of(
    claim: Claim, part: Verdict, one: Series, whole: Series, sitting: Sitting
) -> list[Outcome]:
    """What the part makes of a whole at its time, held against the share."""
    if part.period is None:
        return []
    checker, told = sitting.judge.checker, at_the_time(as_a_share(claim), part.period)
    return checker.shares(told, checker.forms(one.key), whole, assumed=False)


def _part_before(claim: Claim, before: Sequence[Verdict]) -> Verdict | None:
    """The right level right before a share in its sentence, or before the move of that: "180,300, a
    drop of 10,800, or 2.4% of the total"."""
    last = before[-1] if before else None
    if last is None or last.claim.clause.sentence != claim.clause.sentence:
        return None
    if last.rating is Rating.SUPPORTED and last.operation in ("change", "growth") and before[1:]:
        own = before[-2]
        joined = _STANDS_BEHIND.fullmatch(words_between(last.claim, claim)) is not None
        same = own.claim.clause.sentence == claim.clause.sentence and own.series == last.series
        return own if joined and same and _is_plain(own) else None
    return (
        last
        if _is_plain(last) and _STANDS_BEHIND.fullmatch(words_between(last.claim, claim))
        else None
    )


def _is_plain(verdict: Verdict) -> bool:
    right = verdict.rating is Rating.SUPPORTED and not LOOSE & set(verdict.caveats)
    right = right and Caveat.DERIVED not in verdict.caveats  # of a sum
    return right and is_of_a_level(verdict) and verdict.claim.assertion == "value"


def _wholes_told(part: Verdict, one: Series, sitting: Sitting) -> list[Series]:
    """The series of the right levels near by, at the same time, that a part is a part of; else the
    one that is more in the same unit and says that it is a total, or names nothing that the part
    does not, or is told in the same sentence."""
    near = [v for v in right_near(part.claim, sitting.verdicts, _BLOCKS) if is_of_a_level(v)]
    now = [v for v in near if v.period == part.period and v.series != one.key]
    told = [w for w in sitting.series_of(v.series for v in now) if w.unit == one.unit]
    wider = [w for w in told if is_wider(one, w)]
    if wider:
        return wider
    more = {v.series for v in now if v.computed and abs(v.computed) > abs(part.computed or 0.0)}
    beside = {v.series for v in now if v.claim.clause.sentence == part.claim.clause.sentence}
    totals = [
        w
        for w in told
        if w.key in more
        and (says_total(w) or w.key in beside or not own_words(w, one) - _ALL_OF_IT)
    ]
    alike = [w for w in totals if (w.ref_area, w.counterpart) == (one.ref_area, one.counterpart)]
    return alike if len(alike) == len(totals) else []


_ALL_OF_IT = frozenset().union(*map(stems_of, ("group", "company", "firm", "overall", "headline")))
"""Words of a title that say that it is of all."""
