"""Home of soundings and sittings: what is measured or decided on single days, now and then."""

import re
from itertools import pairwise

from verifier.check.bases import DECIDED
from verifier.language.measures.bank_rates import POLICY_RATE
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.mention import TimeKind
from verifier.model.percent import PERCENT
from verifier.model.period import Frequency, Period
from verifier.model.series import Nature


def since_told(claim: Claim, forms: Forms) -> list[Period]:
    """The figures of a time from which a move of what is measured or decided now and then may be
    counted, beside the one that is read first: "six points since June" from the poll of June,
    "a cumulative 500 points since October 2021" from the first decision or the last of October."""
    ref = claim.clause.baseline
    mention = ref.mention if ref is not None else None
    if ref is None or ref.period is None or mention is None or mention.kind is not TimeKind.SINCE:
        return []
    if forms.series.frequency is not Frequency.DAY or forms.chosen.moves_daily:
        return []
    rows = _rows_of(forms, ref.period)
    return list(dict.fromkeys([rows[0], rows[-1]])) if rows else []


def counted_from(claim: Claim, forms: Forms, first: Period) -> list[Period]:
    """The steps from which a move between two months is counted: the first of them, and for a rate
    that is decided now and then the day before its first decision, which may be counted too: "by
    525 points between March 2022 and July 2023". That day alone where no figure of it is known."""
    decided = (forms.series.frequency, forms.series.nature) == (Frequency.DAY, Nature.RATE)
    if not decided or forms.chosen.moves_daily or claim.operation != "change":
        return [first]
    rows = _rows_of(forms, first) if first.frequency is not Frequency.DAY else []
    if not rows:
        return [first]
    before = rows[0].shift(-1)
    return [first, before] if forms.level(before) is not None else [before]


def begun_between(claim: Claim, forms: Forms, baseline: Period) -> list[Period]:
    """The steps beside `baseline` from which a move is counted that is told between it and a later
    month: "lowered rates by 50 basis points between September and October"."""
    ref, clause = claim.clause.baseline, claim.clause
    if ref is None or ref.mention is None or ref.period != baseline:
        return []
    told = ref.mention.span.start - clause.sentence.start
    if told < 0 or _BETWEEN.match(clause.sentence_text, told) is None:
        return []
    return [start for start in counted_from(claim, forms, baseline) if start != baseline]


_BETWEEN = regex(r"(?:between|from)\b", re.IGNORECASE)


def _rows_of(forms: Forms, within: Period) -> list[Period]:
    rows = (p for p in forms.chosen.values if within.start <= p.start <= within.end)
    return sorted(rows, key=lambda p: p.last)


def since_the_turn(claim: Claim, forms: Forms, period: Period) -> list[Period]:
    """The day before the first of the moves one way by which a rate that is decided now and then
    came to where it stands, for a move told without a time of its own: "has trimmed its rate by
    125 basis points, to 4%". Nothing on the day of a decision whose move may be meant alone."""
    series = forms.series
    decided = (series.frequency, series.nature) == (Frequency.DAY, Nature.RATE)
    if not decided or forms.chosen.moves_daily or claim.operation != "change":
        return []
    if period.frequency is not Frequency.DAY or period.count > 1:
        return []
    rows = sorted((p for p in forms.chosen.values if p.start <= period.end), key=lambda p: p.last)
    if rows and rows[-1] == period and not _is_told_of_all_moves(claim):
        return []
    levels = [(row, forms.chosen.values[row].value) for row in rows]
    moves = [(b, y - x) for (_, x), (b, y) in pairwise(levels) if y != x]
    turn = None
    for row, move in reversed(moves):
        if move * moves[-1][1] < 0:
            break
        turn = row
    return [turn.shift(-1)] if turn is not None else []


def _is_told_of_all_moves(claim: Claim) -> bool:
    """Whether a move is told as what has come about by now: "has now cut it by 1.25 points"."""
    change, start = claim.clause.change, claim.clause.sentence.start
    return (
        change is not None
        and _HAS.search(claim.clause.sentence_text, 0, change.span.start - start) is not None
    )


_HAS = regex(r"\b(?:has|have|having)\s(?:\w+\s){0,2}$", re.IGNORECASE)


def held_within(claim: Claim, forms: Forms, period: Period) -> list[Period]:
    """The days of a longer time from which a level of what is measured or decided now and then
    stood at one figure each, its first one among them: "the rate, at 46% as recently as July", in
    which it was cut. Nothing for other measures, which have one figure of that time."""
    if forms.series.frequency is not Frequency.DAY or forms.series.nature is Nature.FLOW:
        return []
    told = claim.operation == "level" and claim.assertion == "value"
    if not told or period.frequency is Frequency.DAY or forms.chosen.moves_daily:
        return []
    if claim.clause.link == "to":
        return []  # "cut to 6.5% in May", and not at the start of May
    first = Period.of(Frequency.DAY, period.start)
    rows = (p for p in forms.chosen.values if period.start < p.start <= period.end)
    return [first, *sorted(rows, key=lambda p: p.last)]


def left_by_a_decision(claim: Claim, forms: Forms, period: Period) -> list[Period]:
    """The step before the one that dates a decision, of the level that it left: "cut its rate to 2%
    from 2.25% in June", the rate of May. Nothing where no policy rate was moved in that step."""
    clause, series = claim.clause, forms.series
    if not _is_decided(claim, forms) or clause.link != "from" or clause.time.inherited:
        return []
    if period.count > 1 or period.frequency is not series.frequency:
        return []
    now, then = forms.level(period), forms.level(period.previous())
    moved = now is not None and then is not None and now[1].value != then[1].value
    return [period.previous()] if moved else []


def led_to_by_a_decision(claim: Claim, forms: Forms) -> list[Period]:
    """The time of a decision, of the level that it led to, which may stand behind the one it left:
    "after trimming it to 7.5% from 7.75% in September"."""
    clause = claim.clause
    if not _is_decided(claim, forms) or clause.link != "to":
        return []
    text, start = clause.sentence_text, clause.sentence.start
    left = _FROM.match(text, claim.span.end - start)
    behind = (t for t in clause.times if left is not None and t.span.start == left.end() + start)
    return [t.period for t in behind if t.period is not None]


def _is_decided(claim: Claim, forms: Forms) -> bool:
    """Whether a level of a policy rate is told with the verb of a decision."""
    change = claim.clause.change
    if forms.series.indicator != POLICY_RATE or claim.operation != "level" or change is None:
        return False
    return DECIDED.fullmatch(change.word) is not None


_FROM = regex(rf"\sfrom\s\d[\d.,]*\s?{PERCENT}\s")
"""Between a level that a decision led to and its time: the level that it left."""


def beside_the_day(forms: Forms, baseline: Period) -> list[Period]:
    """The next figure after a day, of what is measured now and then, on about the same day: of an
    auction a year ago, which was held the day after."""
    if forms.series.frequency is not Frequency.DAY or baseline.frequency is not Frequency.DAY:
        return []
    if forms.chosen.moves_daily or forms.series.nature is Nature.RATE or baseline.count > 1:
        return []
    rows = [p for p in forms.chosen.values if 0 < (p.start - baseline.end).days <= _ABOUT]
    return sorted(rows, key=lambda p: p.last)[:1]


_ABOUT = 7
