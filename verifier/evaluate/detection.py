"""Home of `detect`: slips are planted in the supported claims of an article and checked.

A planted slip is caught when the claim is then called a mismatch for a reason that fits the class
of the slip. A slip may leave the claim true (a digit inside "more than 8%"): that is decided here
from the computed value alone, apart from the rules that judge claims.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from verifier.evaluate.mutate import Mutation, mutations
from verifier.evaluate.slips import Slip
from verifier.extract import extract
from verifier.judge.decide import Desk
from verifier.language.reading import read
from verifier.model.article import Article
from verifier.model.quantity import Bound, Quantity
from verifier.model.span import Span
from verifier.model.verdict import ArticleReport, Caveat, Rating, Reason, Verdict
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings

_CHANCE = {
    Reason.OFF_PERIOD,
    Reason.OFF_BASIS,
    Reason.OFF_SERIES,
    Reason.OUTDATED,
    Reason.SWAPPED,
    Reason.INCONSISTENT,
}
"""Readings that a changed figure may happen to fit: the diagnosis then names them with reason."""

ACCEPTED: dict[Slip, frozenset[Reason]] = {
    Slip.DIGIT: frozenset({Reason.OFF_VALUE, Reason.OFF_DIGITS, *_CHANCE}),
    # "0.6" with its digits exchanged is "6.0", ten times too large as well
    Slip.TRANSPOSED: frozenset({Reason.OFF_VALUE, Reason.OFF_DIGITS, Reason.OFF_SCALE, *_CHANCE}),
    Slip.DECIMAL: frozenset({Reason.OFF_SCALE, Reason.OFF_DIGITS, *_CHANCE}),
    Slip.SCALE: frozenset({Reason.OFF_SCALE, Reason.INCONSISTENT}),
    Slip.SIGN: frozenset({Reason.OFF_SIGN, *_CHANCE}),
    Slip.MONTH: frozenset({Reason.OFF_VALUE, Reason.OFF_SIGN, *_CHANCE}),
    Slip.YEAR: frozenset({Reason.OFF_VALUE, Reason.OFF_SIGN, *_CHANCE}),
    Slip.TO_BY: frozenset({Reason.OFF_OPERATION, Reason.OFF_UNIT, Reason.OFF_VALUE}),
    Slip.PAIR: frozenset({Reason.OFF_VALUE, Reason.OFF_SIGN, *_CHANCE}),
    Slip.COUNT: frozenset({Reason.OFF_STREAK, Reason.OFF_RANK}),
}
"""The reasons that name a slip rightly."""

OF_ASSERTION = {
    "streak": Reason.OFF_STREAK,
    "rank": Reason.OFF_RANK,
    "record": Reason.OFF_RECORD,
    "threshold": Reason.OFF_RECORD,
    "comparison": Reason.OFF_COMPARISON,
}
"""The reason that is right for any slip in a claim of this kind."""


class Fate(StrEnum):
    """What became of a planted slip."""

    CAUGHT = "caught"
    WRONG_REASON = "wrong reason"
    UNVERIFIED = "unverified"
    STILL_TRUE = "still true"
    MISSED = "missed"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A planted slip, the verdict it met (None: the claim is not reported), and its fate."""

    mutation: Mutation
    before: Verdict
    after: Verdict | None
    fate: Fate

    def __str__(self) -> str:
        old, new = self.mutation.wrote
        told = f"{self.after.reason}: {self.after.explanation}" if self.after else "not reported"
        quote = self.mutation.at.of(self.mutation.article.text)
        place = f"{self.mutation.claim} {quote!r}"
        return f"{self.fate}: {self.mutation.slip} in {place}, {old!r} -> {new!r}: {told}"


def detect(
    report: ArticleReport,
    catalogue: Catalogue,
    settings: Settings,
    as_of: date | None = None,
    thorough: bool = False,
) -> Iterator[Outcome]:
    """The fate of every slip planted in the supported claims of `report`.

    The whole article is read again for each slip, but only the claims of the sentence in which it
    was planted, and their neighbours, are judged again.
    """
    if report.article is None:
        return
    published = report.article.published or as_of or date.max
    desk = Desk(catalogue, settings, published, as_of or published)

    def judged(article: Article, place: Span) -> list[Verdict]:
        claims = extract(read(article, catalogue.vocabulary(), published), settings)
        near = [n for n, claim in enumerate(claims) if claim.clause.sentence.overlaps(place)]
        return desk.verdicts(claims[max(0, near[0] - 1) : near[-1] + 2]) if near else []

    verdicts = {verdict.claim.id: verdict for verdict in report.verdicts}
    for mutation in mutations(report, thorough):
        before = verdicts[mutation.claim]
        after = _met(mutation, before, judged(mutation.article, mutation.at))
        yield Outcome(mutation, before, after, fate(mutation, before, after))


def fate(mutation: Mutation, before: Verdict, after: Verdict | None) -> Fate:
    """What became of a slip, from the verdicts before and after it."""
    if after is None:
        return Fate.LOST
    if after.rating is Rating.UNVERIFIED:
        return Fate.UNVERIFIED
    if after.rating is Rating.SUPPORTED:
        return Fate.STILL_TRUE if _stays_true(mutation, before, after) else Fate.MISSED
    fitting = {*ACCEPTED[mutation.slip], OF_ASSERTION.get(before.claim.assertion or "")}
    if Caveat.WEAK_BOUND in before.caveats:  # "more than 8%" of 14.6 is no tenth of "80%"
        fitting.add(Reason.OFF_VALUE)
    return Fate.CAUGHT if after.reason in fitting else Fate.WRONG_REASON


def _met(mutation: Mutation, before: Verdict, verdicts: list[Verdict]) -> Verdict | None:
    """The verdict on the claim that now stands where the slip was planted."""
    near = [v for v in verdicts if v.claim.span.overlaps(mutation.at)]
    figured = before.claim.quantity is not None
    alike = [v for v in near if (v.claim.quantity is not None) == figured]
    return next(iter(alike or near), None)


def _stays_true(mutation: Mutation, before: Verdict, after: Verdict) -> bool:
    """Whether the claim with the slip in it is true all the same."""
    if mutation.printed is not None:
        return before.computed is not None and allows(mutation.printed, before.computed)
    moved = (after.period, after.baseline) != (before.period, before.baseline)
    if mutation.slip not in (Slip.MONTH, Slip.YEAR) or not moved:
        return False
    quantity = after.claim.quantity
    if quantity is None or after.computed is None:
        return quantity is None
    return allows(quantity, after.computed)


def allows(printed: Quantity, computed: float) -> bool:
    """Whether a figure printed like this may stand for `computed`: rounded, cut off or hedged.

    The rules are those of the design page, section 4, in their plainest form; trailing zeros may
    hide at most a twentieth of the figure.
    """
    value, step, actual = float(printed.value), float(printed.step), computed
    if value >= 0:
        actual = abs(actual)
    slack = 1e-9 * max(1.0, abs(value))
    if printed.upper is not None:
        return value - step / 2 <= actual <= float(printed.upper) + step / 2
    width = 0.05 * abs(value) if printed.unit == "ratio" else step / 2
    if abs(actual - value) <= width + slack:
        return True
    if actual * value > 0 and 0 <= abs(actual) - abs(value) < step - slack:
        return True
    zeros = step
    while value and abs(value) % (zeros * 10) < slack:
        zeros *= 10
    if zeros > step and abs(actual - value) <= min(zeros / 2, 0.05 * abs(value)) + slack:
        return True
    return _hedged(printed, value, actual)


def _hedged(printed: Quantity, value: float, actual: float) -> bool:
    near = 0.10 * abs(value)
    if printed.bound is Bound.ABOUT:
        return abs(actual - value) <= 0.05 * abs(value)
    if printed.bound in (Bound.OVER, Bound.AT_LEAST):
        return actual > value and (not printed.close or actual - value <= near)
    if printed.bound in (Bound.UNDER, Bound.AT_MOST):
        return actual < value and (not printed.close or value - actual <= near)
    return False
