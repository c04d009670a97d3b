"""The benefit of the doubt: when a contradiction rests on too little to accuse a sentence."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.mention import Basis, FigureKind, TermKind
from verifier.model.period import Frequency, Period
from verifier.model.quantity import Bound
from verifier.model.series import Series
from verifier.model.verdict import Alternative, Candidate, Caveat, Rating, Reason, Verdict
from verifier.settings import Settings

_NAMING = (TermKind.INDICATOR, TermKind.SERIES, TermKind.BREAKDOWN)

_STILL = re.compile(
    r"\b(?:stay|held|hold|remain|stuck|stick|unchanged|steady|flat)\w*", re.IGNORECASE
)
"""Words for what did not move, whose runs ("for a second month") no series counts."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What a contradiction rests on: the series that matched, its score, and how far it leads the
    next measure.

    `slip` is the likeliest one that gives the figure, `sure` says whether another figure of the
    paragraph bears the measure out, `daily` that each day has a figure of its own.
    """

    series: Series
    score: float
    lead: float
    slip: Alternative | None
    sure: bool
    daily: bool

    def is_fairly_sure(self, claim: Claim, settings: Settings) -> bool:
        """Whether the match is strong, or the sentence names the measure and nothing rivals it."""
        if self.score >= settings.fairly_sure:
            return True
        return self.lead >= settings.match_margin and any(
            s.own
            and s.weight >= _PLAINLY
            and (s.term.kind, s.term.code)
            in ((TermKind.INDICATOR, self.series.indicator), (TermKind.SERIES, self.series.key))
            for s in claim.clause.terms
        )


_PLAINLY = 0.9
"""From this weight on a phrase stands beside its figure."""


def in_doubt(claim: Claim, reason: Reason, ground: Ground, settings: Settings) -> Reason | None:
    """The reason why a contradicted claim stays unverified; None where it is a mismatch.

    A figure without a date of its own that fits no reading, or another period, may be about
    another period, as may any without its day where each day has a figure. One whose measure is
    named in another sentence only, or that fits another series better than a weakly matched one,
    may be about another series; so may either side of a comparison in words.
    """
    score = ground.score
    undated = claim.clause.time.inherited or claim.clause.time.period is None
    named = any(s.own and s.weight >= 0.7 and s.term.kind in _NAMING for s in claim.clause.terms)
    days = [t for t in claim.clause.times if t.period and t.period.frequency is Frequency.DAY]
    fairly = ground.is_fairly_sure(claim, settings)
    if undated and reason is Reason.OFF_PERIOD and score < settings.very_sure:
        return Reason.UNRESOLVED_PERIOD
    if reason is Reason.OFF_PERIOD and ground.slip and _stands_by(claim, ground.slip.period):
        return Reason.UNRESOLVED_PERIOD
    if reason is Reason.OFF_COMPARISON and score < settings.very_sure:
        return Reason.AMBIGUOUS
    if reason is Reason.OFF_STREAK and _STILL.search(claim.clause.before):
        return Reason.AMBIGUOUS
    if reason is Reason.OFF_SIGN and _is_two_faced(claim, ground.series):
        return Reason.AMBIGUOUS
    if reason is Reason.OFF_SERIES and not named:
        return Reason.AMBIGUOUS
    if claim.operation == "level" and claim.clause.basis is Basis.ANNUALISED:
        return Reason.AMBIGUOUS
    if undated and ground.daily and not days:
        return Reason.UNRESOLVED_PERIOD
    if score < settings.match_floor:
        return Reason.AMBIGUOUS
    if ground.sure:
        return None
    unexplained = reason is Reason.OFF_VALUE and ground.slip is None
    if undated and unexplained and score < settings.sure:
        return Reason.UNRESOLVED_PERIOD
    if unexplained and not fairly:
        return Reason.AMBIGUOUS
    if reason is Reason.OFF_SERIES and (score < settings.fairly_sure or _spoken_of(claim, ground)):
        return Reason.AMBIGUOUS
    if reason is Reason.OFF_PERIOD and not fairly:
        return Reason.AMBIGUOUS
    if undated and not named and score < settings.fairly_sure:
        return Reason.AMBIGUOUS
    return None


def _spoken_of(claim: Claim, ground: Ground) -> bool:
    """Whether the part that the figure fits is what the sentences before it speak of: "exports of
    the stuff", after a sentence on coffee."""
    part = ground.slip.part if ground.slip else None
    return part not in (None, ground.series.breakdown) and any(
        s.term.kind is TermKind.BREAKDOWN and s.term.code == part and s.weight >= _NEAR
        for s in claim.clause.terms
        if not s.own
    )


_NEAR = 0.2


def _is_two_faced(claim: Claim, series: Series) -> bool:
    """Whether up and down depend on the view: dollars per pound fall where the dollar rises, and
    unemployment improves by falling."""
    word = claim.clause.change.word if claim.clause.change else ""
    return series.indicator == "exchange_rate" or word.startswith(("improv", "worsen", "deterior"))


def _stands_by(claim: Claim, period: Period | None) -> bool:
    """Whether the period that a figure fits is named in its sentence too, and the one it was read
    for does not stand right beside it: which of them is meant is open."""
    mention = claim.clause.time.mention
    if mention is not None and mention.span.gap(claim.span) <= _BESIDE:
        return False
    return period is not None and any(t.period == period for t in claim.clause.times)


_BESIDE = 4


def is_telling(claim: Claim, few: Sequence[Candidate]) -> bool:
    """Whether a figure is printed so exactly that the likeliest reading does not fit it by chance:
    three digits or more, unhedged. No reading is likeliest where two score alike."""
    if len(few) > 1 and few[0].score - few[1].score < _ALIKE:
        return False
    quantity = claim.quantity
    if quantity is None or quantity.bound is not Bound.EXACT or claim.assertion != "value":
        return False
    return quantity.step > 0 and quantity.value / quantity.step >= _TELLING_STEPS


_TELLING_STEPS = 100
_ALIKE = 0.002
_BETWEEN_TWO = re.compile(
    r"\b(?:(?:exceed|outnumber|outstrip|outweigh|surpass|trail|lag|outpac|overtak)\w*\s[^;]{2,60}?\bby|"
    r"(?:gap|difference|spread|margin|distance)\s(?:between|separating)\b[^;]{2,90})\s*\Z",
    re.IGNORECASE,
)
_APART = re.compile(
    r"\s(?:\w+\s)?(?:ahead of|behind|clear of|adrift of)\s|"
    r"\s(?:more|fewer|less|higher|lower)\s(?:\w+\s)?than\s(?:in\s)?(?:[A-Z][a-z]|the other)"
)
_OF_A_MOVE = re.compile(
    r"\s*of\s(?:the|all|its|their|this|that)?\s?(?:[\w-]+\s){0,2}(?:increase|rise|growth|gains?|"
    r"decline|fall|drop|decrease|jump|expansion|slowdown|improvement|reduction)\b",
    re.IGNORECASE,
)


def of_two_measures(claim: Claim) -> bool:
    """Whether a figure is made of two measures, or is the share of a change, which no single
    series holds: "deaths exceeded births by 6,708", "half of the increase"."""
    clause = claim.clause
    if claim.quantity is None or claim.assertion != "value":
        return False
    if claim.operation == "share" or (clause.figure and clause.figure.kind is FigureKind.FRACTION):
        return _OF_A_MOVE.match(clause.after) is not None
    if claim.operation not in ("change", "level"):
        return False
    return bool(_BETWEEN_TWO.search(clause.before) or _APART.match(clause.after))


def not_a_fact(claim: Claim) -> bool:
    """Whether the text asserts nothing that a series could hold: a target, a condition, dozens."""
    figure = claim.clause.figure
    if figure is not None and figure.kind is FigureKind.VAGUE:
        return True
    return bool({Context.TARGET, Context.HYPOTHETICAL} & set(claim.clause.context))


Place = tuple[int, tuple[str | None, ...]]


def borne_out(verdict: Verdict, series: Mapping[str, Series]) -> Place | None:
    """The paragraph and the measure that a figure which fits bears out; None where it fits
    loosely or not."""
    loose = {Caveat.PERIOD_ASSUMED, Caveat.WEAK_BOUND, Caveat.COARSE_ROUNDING}
    if verdict.rating is not Rating.SUPPORTED or loose & set(verdict.caveats):
        return None
    return _place(verdict, series) if verdict.claim.quantity is not None else None


def doubted(verdict: Verdict, series: Mapping[str, Series]) -> Place | None:
    """The paragraph and the measure of a contradicted claim that was left unverified."""
    held_back = verdict.reason in (Reason.AMBIGUOUS, Reason.UNRESOLVED_PERIOD)
    return _place(verdict, series) if held_back and verdict.computed is not None else None


def _place(verdict: Verdict, series: Mapping[str, Series]) -> Place | None:
    one = series.get(verdict.series or "")
    return (verdict.claim.clause.block, one.family) if one is not None else None
