"""Home of figures of which the text tells both prints: "held at 6.4%, a rate first put at 6.1%",
"cut to 2,937,155 from 2,939,800", "an overhaul lifted it by two points, to 4.9%".

That the later print is told right beside it says that the earlier one is no mistake.
"""

import re
from collections.abc import Iterator, Sequence
from math import isclose

from verifier.diagnose.misprints import significant_digits
from verifier.judge.closeness import is_the_printed
from verifier.judge.older_prints import is_called_older
from verifier.judge.prints import earlier_days
from verifier.judge.revisions import between_prints
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import own_time, right_near
from verifier.judge.rounds.prints.misprinted_prints import as_misprinted
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.superseded import as_superseded
from verifier.judge.topics import leaves_its_place_open
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.verdict import Rating, Reason, Verdict

_DIGITS = 2
_BLOCKS = 1
"""So many paragraphs away the print in force is told at most."""
_MOVED = (None, "level", "change")


def of_both_prints_told(sitting: Sitting) -> list[Verdict]:
    """Figures open or outdated, right in an earlier print of the right figure near them that they
    are told as: 21 in the labelled articles and none of them an error. So is how far the two prints
    of such a figure lie apart, of which all seven were right, three of them accused before."""
    told = sitting.verdicts
    told = [_told_anew(v, place, sitting) for place, v in enumerate(told)]
    found = [_of_an_earlier_print(v, told, sitting) or _between(v, told, sitting) for v in told]
    found = [as_misprinted(v, found, sitting) for v in found]
    return [_of_its_print(v, found, sitting) for v in found]


def _of_its_print(verdict: Verdict, others: Sequence[Verdict], sitting: Sitting) -> Verdict:
    """An outdated record or run, right where the figure beside it is told as an earlier print: "the
    rate was first put at 2.9%, the lowest since July 2022"."""
    claim, judge = verdict.claim, sitting.judge
    if verdict.reason is not Reason.OUTDATED or claim.assertion not in ("record", "streak"):
        return verdict
    for beside in right_near(claim, others, _BLOCKS):
        same = beside.claim.clause.sentence == claim.clause.sentence
        period, key = beside.period, beside.series
        if not same or period is None or key != verdict.series or key is None:
            continue
        now = judge.checker.forms(key).level(period)
        if now is None or now[1].value == beside.computed or beside.operation != "level":
            continue
        for day in earlier_days(sitting.catalogue.history(key), period, judge.checker.day):
            checker = judge.checker_on(day)
            found, _ = checker.outcomes(at_the_time(claim, period), checker.forms(key))
            held = next((o for o in found if o.holds), None)
            if held is not None:
                note = f"as published on {day}"
                return judge.composer.judged(claim, held, verdict.candidates, note=note)
    return verdict


def _of_an_earlier_print(
    verdict: Verdict, others: Sequence[Verdict], sitting: Sitting
) -> Verdict | None:
    claim, judge = verdict.claim, sitting.judge
    unsettled = is_open_yet(verdict) or verdict.reason is Reason.OUTDATED
    if not unsettled or not _is_telling(claim) or _is_told_as_both(claim, others):
        return None
    for beside in right_near(claim, others, _BLOCKS):
        if beside.claim.printed == claim.printed or not _may_be_its_print(verdict, beside, sitting):
            continue
        key = beside.series or ""
        for period, operation in _told_of(verdict, beside):
            history, told = sitting.catalogue.history(key), at_the_time(claim, period)
            for day in earlier_days(history, period, judge.checker.day):
                checker = judge.checker_on(day)
                found, _ = checker.outcomes(told, checker.forms(key))
                held = next((o for o in found if o.holds and is_the_printed(told, o)), None)
                if held is not None and held.operation.name == operation:
                    note = f"as published on {day}"
                    return judge.composer.judged(claim, held, verdict.candidates, note=note)
    return None


def _is_told_as_both(claim: Claim, others: Sequence[Verdict]) -> bool:
    """Whether its sentence prints a figure twice, as what it was and as what it came to be: "lifted
    to 166.5 tonnes from a preliminary 166.5"; one of the two is wrong."""
    own = claim.quantity
    return own is not None and any(
        v.claim.quantity is not None
        and v.claim.quantity.value == own.value
        and v.claim.clause.sentence == claim.clause.sentence
        and v.claim.span != claim.span
        for v in others
    )


def _told_anew(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    """An outdated figure, right as it was printed first where the next sentences tell of a new
    print and give the figure in force: "shrank by 1.8%. Revised figures put the fall at 2.3%"."""
    claim, now = verdict.claim, verdict.computed
    if verdict.reason is not Reason.OUTDATED or not _is_telling(claim) or now is None:
        return verdict
    for later in sitting.verdicts[place + 1 :]:
        if later.claim.clause.block - claim.clause.block > _BLOCKS:
            break
        quantity = later.claim.quantity
        told = abs(float(quantity.value)) if quantity is not None else 0.0
        same = isclose(told, abs(now), rel_tol=_A_HAIR)
        if same and _REPRINTS.search(_sentence(later.claim)) and later.claim.assertion == "value":
            again = as_superseded(verdict, sitting.topics[place], sitting.judge)
            return again if again.rating is Rating.SUPPORTED else verdict
    return verdict


_A_HAIR = 1e-6


def _told_of(verdict: Verdict, beside: Verdict) -> Iterator[tuple[Period, str]]:
    """The times and operations that an earlier print may be of: those of the right figure beside
    it, and the level from which that moved, where words tell of a new print: "9m up on the year
    before. (The comparative had been restated, from 188m.)"."""
    if beside.period is not None:
        yield beside.period, beside.operation or "level"
    base, told = beside.baseline, verdict.claim
    moved = beside.operation != "level" and told.operation == "level"
    if base is not None and moved and _RESTATED.search(_sentence(told)):
        yield base, "level"


def _may_be_its_print(verdict: Verdict, beside: Verdict, sitting: Sitting) -> bool:
    """Whether a figure may be an earlier print of the right one beside it: no other place or time
    is named, and where it is accused, or has few digits, their sentence or its words tell so."""
    claim, one = verdict.claim, sitting.series.get(beside.series or "")
    own = own_time(claim)
    if one is None or one.status == "forecast":
        return False
    if beside.period is None or not leaves_its_place_open(claim, one):
        return False
    if own is not None and not (own.contains(beside.period) or beside.period.contains(own)):
        dated = Context.REVISED_FROM in claim.clause.context or _REVISED.search(_sentence(claim))
        if not (dated or is_called_older(claim)):
            return False
    same = beside.claim.clause.sentence == claim.clause.sentence
    few = significant_digits(claim.quantity) <= _DIGITS if claim.quantity is not None else True
    sure = verdict.rating is Rating.UNVERIFIED and not few
    return same or sure or (not _is_accused(verdict) and bool(_REVISED.search(_sentence(claim))))


def _is_accused(verdict: Verdict) -> bool:
    return verdict.rating is Rating.MISMATCH


def _sentence(claim: Claim) -> str:
    return claim.clause.sentence_text


_RESTATED = regex(
    r"\b(?:revis|restat|correct|amend|rebas)ed,?\s(?:[a-z]+\s){0,2}from\b", re.IGNORECASE
)
_REPRINTS = regex(
    r"\b(?:revis|restat|correct|amend|updat|upgrad|downgrad)(?:ed|ions?|es|ing)\b|"
    r"\b(?:second|third|final)\s(?:estimates?|readings?|prints?|figures?)\b",
    re.IGNORECASE,
)
"""What tells of the print in force: "Revised figures put the fall at 2.3%"."""
_REVISED = regex(
    r"\b(?:first|original|initial|revis|restat|correct|publish|previous|earlier|prior|trimm|nudg|"
    r"upgrad|downgrad|report|announc|estimat|thought|reckon|overhaul|rebas|benchmark|old\s)",
    re.IGNORECASE,
)
"""What tells of prints, though no word leads to the figure itself."""


def _between(verdict: Verdict, others: Sequence[Verdict], sitting: Sitting) -> Verdict:
    """A verdict, right where the figure is how far two prints of a right one near it lie apart; of
    few digits only where that stands in its sentence."""
    claim, judge = verdict.claim, sitting.judge
    moved = claim.assertion == "value" and claim.operation in _MOVED
    wrong = verdict.rating is Rating.MISMATCH
    if claim.quantity is None or not moved or not (is_open_yet(verdict) or wrong):
        return verdict
    if claim.basis_stated or claim.clause.baseline is not None:
        return verdict
    for beside in right_near(claim, others, _BLOCKS):
        same = beside.claim.clause.sentence == claim.clause.sentence
        if not same and (wrong or not _is_telling(claim)):
            continue
        one = sitting.series.get(beside.series or "")
        if one is None or not leaves_its_place_open(claim, one):
            continue
        top = _as_told(beside, sitting)
        if top is None or beside.claim.operation not in _MOVED:
            continue
        history = sitting.catalogue.history(beside.series or "")
        for day in earlier_days(history, top.frame.period, judge.checker.day):
            held = between_prints(claim, top, judge.checker, judge.checker_on(day))
            if held is not None and is_the_printed(claim, held):
                note = f"first published by {day}"
                return judge.composer.judged(claim, held, verdict.candidates, note=note)
    return verdict


def _as_told(beside: Verdict, sitting: Sitting) -> Outcome | None:
    if beside.series is None:
        return None
    return sitting.judge.held(at_the_time(beside.claim, beside.period), beside.series)


def _is_telling(claim: Claim) -> bool:
    quantity = claim.quantity
    telling = quantity is not None and significant_digits(quantity) >= _DIGITS
    return telling and claim.assertion == "value"
