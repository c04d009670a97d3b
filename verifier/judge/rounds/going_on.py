"""Home of figures that go on about what a right one beside them is of, in words that tell too
little of it by themselves.

"Box cargo came to 33.6 million tonnes, off 2.3%", "Italy made 47.4 million hectolitres. That was
7.5% more": what the text is about is told once. An open claim that fits the series of the right one
next to it, as it was read, is of that series.
"""

from collections.abc import Iterator, Sequence

from verifier.check.certainty import tells_apart
from verifier.judge.breaths import BREAK
from verifier.judge.next_places import is_of_another_turn
from verifier.judge.rounds.odds.by_figure import has_its_own_words
from verifier.judge.rounds.sitting import Sitting, is_right
from verifier.judge.stretch import stretch_of
from verifier.lazy import regex
from verifier.match.fits import fitting
from verifier.match.house import barred_from
from verifier.match.topic import names_another_measure
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.mention import FigureKind, TermKind
from verifier.model.quantity import Bound
from verifier.model.series import Series
from verifier.model.verdict import Rating, Reason, Verdict
from verifier.reference.stems import stems_of
from verifier.reference.titles import FORM_WORDS

_TOLD_OF_ONE = ("value", "record", "streak")
_BY_CHANCE = 2
"""Runs of so many steps or fewer tell nothing of what they are of."""
_BESIDE = 60
"""So many characters on either side are next to a figure."""


def that_go_on(sitting: Sitting) -> list[Verdict]:
    """Open figures, records and runs borne out by the series of the right figure before them in
    their paragraph, or behind them in their sentence.

    On the labelled articles 66 of the claims left open are borne out so, all right and all of that
    series; of the next nearest in other paragraphs one in seven would be wrong.
    """
    found = list(sitting.verdicts)
    for place, verdict in enumerate(found):
        found[place] = _going_on(verdict, found, place, sitting)
    return found


def _going_on(verdict: Verdict, others: Sequence[Verdict], place: int, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if not _may_go_on(verdict):
        return verdict
    fits, barred = fitting(claim), barred_from(claim)
    for told in _told_beside(claim, others, place):
        one = sitting.series[told.series or ""]
        apart = told.claim.clause.sentence != claim.clause.sentence
        if _is_of_another_place(verdict, one, sitting):
            continue
        if not fits(one) or barred.bars(one):
            continue
        if goes_on_elsewhere(claim, place, one, sitting):
            continue
        if (apart and _has_a_name(verdict, one, sitting)) or _names_its_part(verdict, one, sitting):
            continue
        right = sitting.borne_out_by(verdict, claim, one.key)
        if right is not None and not _is_told_already(right, others, place):
            return right
    return verdict


def goes_on_elsewhere(claim: Claim, place: int, one: Series, sitting: Sitting) -> bool:
    """Whether a record names another measure than the one that the figure before it in its
    sentence is of: "car thefts fell 15 per cent, and homicides were at their lowest since 2020"."""
    told = sitting.verdicts[place - 1] if place else None
    if told is None or claim.assertion != "record" or told.series != one.key:
        return False
    return names_another_measure(claim, told.claim, one)


def _is_told_already(right: Verdict, others: Sequence[Verdict], place: int) -> bool:
    """Whether another right figure of a sentence tells of the same thing at the same time, in the
    same unit: "London's rate was 6.5%, ahead of the north's 6.1% and the midlands' 6.5" says it
    but once of London."""
    claim = right.claim
    if claim.assertion != "value" or not _is_plain(claim):
        return False
    beside = (v for n, v in enumerate(others) if n != place and is_right(v))
    return any(
        (v.series, v.period, v.baseline, v.operation)
        == (right.series, right.period, right.baseline, right.operation)
        for v in beside
        if v.claim.clause.sentence == claim.clause.sentence
        if v.claim.assertion == "value" and _is_plain(v.claim)
    )


def _is_plain(claim: Claim) -> bool:
    """Whether a figure is a number as it stands, in digits and without a bound: "the gate was
    2.13m, once more clear of two million" tells it once."""
    figure, quantity = claim.clause.figure, claim.quantity
    if not any(map(str.isdigit, claim.printed)):
        return False
    exact = quantity is not None and quantity.bound is Bound.EXACT and quantity.upper is None
    return exact and figure is not None and figure.kind is FigureKind.CARDINAL


def _may_go_on(verdict: Verdict) -> bool:
    """Whether a claim is open that tells of one series; a short run fits by chance."""
    claim = verdict.claim
    run = claim.assertion == "streak" and claim.quantity is not None
    short = run and claim.quantity is not None and claim.quantity.value <= _BY_CHANCE
    return is_open_yet(verdict) and claim.assertion in _TOLD_OF_ONE and not short


def is_open_yet(verdict: Verdict) -> bool:
    """Whether a claim is open that tells a fact, and not what is to come."""
    if verdict.rating is not Rating.UNVERIFIED or verdict.reason is Reason.NOT_A_FACT:
        return False
    return Context.FORECAST not in verdict.claim.clause.context


def _told_beside(claim: Claim, others: Sequence[Verdict], place: int) -> Iterator[Verdict]:
    """The right claims before in the sentence, or the nearest in the paragraph, then the nearest
    behind in the sentence; of a fraction or multiple, which fits many by chance, the nearest."""
    own = claim.clause
    before = [v for v in reversed(others[:place]) if is_right(v)]
    if own.figure is not None and own.figure.kind in (FigureKind.FRACTION, FigureKind.MULTIPLE):
        before = before[:1]
    for number, told in enumerate(before):
        same = told.claim.clause.sentence == own.sentence
        if same or (not number and told.claim.clause.block == own.block):
            yield told
    behind = next((v for v in others[place + 1 :] if is_right(v)), None)
    if behind is not None and behind.claim.clause.sentence == own.sentence:
        yield behind


def _is_of_another_place(verdict: Verdict, one: Series, sitting: Sitting) -> bool:
    """Whether the sentence of a claim names the place that it was read for, and not that of a
    series: "Eurozone GDP rose 0.2%. The EU economy expanded by 0.2%"; or the partner, "the United
    States came second with 17.2 billion, and sales to China rose 13.5%"."""
    read = sitting.series.get(verdict.series or "")
    if read is None:
        return _opens_elsewhere(verdict.claim, one)
    if is_of_another_turn(verdict.claim, read, one):
        return True
    if None not in (read.counterpart, one.counterpart) and read.counterpart != one.counterpart:
        before = named_before(verdict.claim)
        return read.counterpart in before and one.counterpart not in before
    if read.ref_area == one.ref_area:
        return False
    named = {s.term.code for s in verdict.claim.clause.terms if s.own}
    before = named_before(verdict.claim)
    if read.ref_area in before and one.ref_area not in before:
        return True
    return one.ref_area not in named and tells_apart(verdict.claim, read, one)


def _opens_elsewhere(claim: Claim, one: Series) -> bool:
    """Whether a sentence opens with another place than those of a series, and nothing between it
    and the figure names one of them: "Britain managed 0.3%", behind what the euro area did."""
    places = {one.ref_area, one.counterpart}
    if one.ref_area is None or places & named_before(claim):
        return False
    start = claim.clause.sentence.start
    text = claim.clause.sentence_text
    told = [s for s in claim.clause.terms if s.own and s.span and s.term.kind is TermKind.AREA]
    front = [s for s in told if s.span and _FRONT.fullmatch(text[: max(0, s.span.start - start)])]
    return bool(front) and not places & {s.term.code for s in told}


_FRONT = regex(
    r"\W*(?:(?:And|But|Yet|So),?\s)?(?:(?:[Ii]n|[Aa]cross|[Ff]or|[Oo]ver\sin)\s)?(?:[Tt]he\s)?"
)


def named_before(claim: Claim) -> set[str]:
    """The codes of the places named between a figure and the one before it, where none follows in
    its breath: "KwaZulu-Natal on 90.1% and Gauteng with 89.2%"."""
    before, behind = stretch_of(claim)
    first, last = claim.span.start - len(before), claim.span.end + len(_JOINT.split(behind)[0])
    told = [s for s in claim.clause.terms if s.own and s.span and s.term.kind is TermKind.AREA]
    near = [s for s in told if s.span and first <= s.span.start < last]
    if any(s.span and s.span.start >= claim.span.end for s in near):
        return set()
    return {s.term.code for s in near}


_JOINT = regex(r"[,;:()–—]|\b(?:and|but|while|whereas|against|than)\b")


def _names_its_part(verdict: Verdict, one: Series, sitting: Sitting) -> bool:
    """Whether the words next to a claim name the part that it was read for, and not the part that a
    series is of: "food cost 3.8% more, while electricity and gas rose 3.8%"."""
    read = sitting.series.get(verdict.series or "")
    if read is None or read.breakdown is None or read.indicator != one.indicator:
        return False
    if tells_another_part(verdict, one, sitting):
        return True
    clause = verdict.claim.clause
    own, other = _names_of(read), _names_of(one)
    behind = BREAK.split(clause.after, maxsplit=1)[0]
    leads = [clause.before[-_BESIDE:]]
    if verdict.claim.assertion == "value":
        leads.append(stretch_of(verdict.claim)[0])  # "food sales were up 1.5%, fuel sales 0.7%"
    told = (set(stems_of(f"{lead} {behind[:_BESIDE]}")) for lead in leads)
    names = any((own - other) & beside and not (other - own) & beside for beside in told)
    return names and read.breakdown != one.breakdown


def tells_another_part(verdict: Verdict, one: Series, sitting: Sitting) -> bool:
    """Whether the part that a claim was read for is told in its own piece of the sentence, by
    whatever word, and not that of a series of the same measure: "building firm failures were down
    for a fourth quarter" is of construction."""
    read, claim = sitting.series.get(verdict.series or ""), verdict.claim
    if read is None or read.breakdown in (None, one.breakdown) or read.indicator != one.indicator:
        return False
    lead = stretch_of(claim)[0]
    joints = list(_JOINT.finditer(lead))  # "67.3% in Perth, and was up for a third month"
    first = claim.span.start - len(lead) + (joints[-1].end() if joints else 0)
    parts = (s for s in claim.clause.terms if s.own and s.term.kind is TermKind.BREAKDOWN)
    told = {s.term.code for s in parts if s.span and first <= s.span.start < claim.span.start}
    return read.breakdown in told and one.breakdown not in told


def _names_of(one: Series) -> set[str]:
    return {
        stem for name in (one.title, *one.aliases, one.breakdown or "") for stem in stems_of(name)
    } - FORM_WORDS


def _has_a_name(verdict: Verdict, one: Series, sitting: Sitting) -> bool:
    """Whether the words next to a claim are those of what it was read for and not of a series:
    "soda ash was up 4.7%", behind a figure of grain."""
    read = sitting.series.get(verdict.series or "")
    if read is None or verdict.computed is None or read.key == one.key:
        return False
    return has_its_own_words(verdict.claim, read, one)
