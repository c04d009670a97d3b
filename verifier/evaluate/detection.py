"""Home of `detect`: slips are planted in the supported claims of an article, which is checked anew.

A planted slip is caught when the claim is then called a mismatch for a reason that fits the class
of the slip. A slip may leave the claim true (a digit inside "more than 8%"): that is decided by
`allowed` and `ground`, apart from the rules that judge claims.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from verifier.evaluate.allowed import allows
from verifier.evaluate.classes import CLASSES
from verifier.evaluate.ground import Ground
from verifier.evaluate.mutate import mutations
from verifier.evaluate.planting import Mutation, Truth, moved
from verifier.evaluate.slips import Slip
from verifier.extract import extract
from verifier.judge.decide import Desk
from verifier.language.reading import read
from verifier.model.verdict import ArticleReport, Caveat, Rating, Reason, Verdict
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article

OF_ASSERTION = {
    "streak": Reason.OFF_STREAK,
    "rank": Reason.OFF_RANK,
    "record": Reason.OFF_RECORD,
    "threshold": Reason.OFF_RECORD,
    "comparison": Reason.OFF_COMPARISON,
}
"""The reason that is right for any slip in a claim of this kind."""
_ASSUMED = frozenset((Caveat.MEASURE_ASSUMED, Caveat.PERIOD_ASSUMED))


class Fate(StrEnum):
    """What became of a planted slip."""

    CAUGHT = "caught"
    WRONG_REASON = "wrong reason"
    UNVERIFIED = "unverified"
    STILL_TRUE = "still true"
    BEYOND = "beyond the reference"
    MISSED = "missed"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A planted slip, the verdict it met (None: the claim is not reported), and its fate.

    `others` counts the other claims of the article that were supported, `accused` are those now
    called a mismatch though the slip leaves them true, `carried` counts those that say something
    else now, since the changed words govern them too, and are called a mismatch.
    """

    mutation: Mutation
    before: Verdict
    after: Verdict | None
    fate: Fate
    others: int = 0
    accused: tuple[Verdict, ...] = ()
    carried: int = 0

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
    was planted, and their neighbours, are judged again; what becomes of others is not told.
    """
    if report.article is None:
        return
    published = report.article.published or as_of or date.max
    day = as_of or published
    desk = Desk(catalogue, settings, published, day)

    def near(mutation: Mutation) -> Sequence[Verdict]:
        read_anew = read(mutation.article, catalogue.vocabulary(), published)
        claims = extract(read_anew, settings)
        places = [n for n, one in enumerate(claims) if one.clause.sentence.overlaps(mutation.at)]
        return desk.verdicts(claims[max(0, places[0] - 1) : places[-1] + 2]) if places else []

    planted = mutations(report, thorough, Ground(catalogue, settings, published, day))
    yield from _outcomes(planted, report, near, ())


def meet(
    planted: Iterable[Mutation],
    report: ArticleReport,
    catalogue: Catalogue,
    settings: Settings,
    as_of: date | None = None,
    true: Collection[str] | None = None,
) -> Iterator[Outcome]:
    """The fate of slips planted in the article of `report`, which is checked anew for each.

    A slip that leaves its claim true, or for which there is no figure, is not checked. `true` are
    the ids of the claims that are known to be true, else all that are supported.
    """
    known = [v for v in report.verdicts if v.rating is Rating.SUPPORTED]
    known = [v for v in known if true is None or v.claim.id in true]

    def whole(mutation: Mutation) -> Sequence[Verdict]:
        return check_article(mutation.article, catalogue, settings, as_of).verdicts

    yield from _outcomes(planted, report, whole, known)


def _outcomes(
    planted: Iterable[Mutation],
    report: ArticleReport,
    judged: Callable[[Mutation], Sequence[Verdict]],
    known: Sequence[Verdict],
) -> Iterator[Outcome]:
    verdicts = {verdict.claim.id: verdict for verdict in report.verdicts}
    for mutation in planted:
        before = verdicts[mutation.claim]
        if mutation.truth in _SKIPPED:
            yield Outcome(mutation, before, None, _SKIPPED[mutation.truth])
            continue
        found = judged(mutation)
        after = _met(mutation, before, found)
        others = [(v, now) for v in known if (now := _now(v, mutation, found)) is not None]
        accused = [(v, now) for v, now in others if now.rating is Rating.MISMATCH]
        carried = [now for v, now in accused if _says_another_thing(mutation, v, now)]
        yield Outcome(
            mutation,
            before,
            after,
            fate(mutation, before, after),
            len(others),
            tuple(now for _, now in accused if now not in carried),
            len(carried),
        )


_SKIPPED = {Truth.TRUE: Fate.STILL_TRUE, Truth.BEYOND: Fate.BEYOND}


def fate(mutation: Mutation, before: Verdict, after: Verdict | None) -> Fate:
    """What became of a slip, from the verdicts before and after it."""
    if after is None:
        return Fate.LOST
    if after.rating is Rating.UNVERIFIED:
        return Fate.UNVERIFIED
    if after.rating is Rating.SUPPORTED:
        return Fate.STILL_TRUE if _stays_true(mutation, before, after) else Fate.MISSED
    fitting = {*CLASSES[mutation.slip].reasons, OF_ASSERTION.get(before.claim.assertion or "")}
    if Caveat.WEAK_BOUND in before.caveats:  # "more than 8%" of 14.6 is no tenth of "80%"
        fitting.add(Reason.OFF_VALUE)
    return Fate.CAUGHT if after.reason in fitting else Fate.WRONG_REASON


def _met(mutation: Mutation, before: Verdict, verdicts: Sequence[Verdict]) -> Verdict | None:
    """The verdict on the claim that now stands where the slip was planted."""
    near = [v for v in verdicts if v.claim.span.overlaps(mutation.at)]
    figured = before.claim.quantity is not None
    if mutation.slip is Slip.RECORD:
        near = [v for v in near if v.claim.assertion == "record"]
        figured = False
    alike = [v for v in near if (v.claim.quantity is not None) == figured]
    return next(iter(alike or near), None)


def _now(verdict: Verdict, mutation: Mutation, found: Sequence[Verdict]) -> Verdict | None:
    """The verdict now met by another claim than those that the slip was planted in; None for those,
    and for one that is no longer reported."""
    claim = verdict.claim
    if claim.id == mutation.claim or any(claim.span.overlaps(span) for span, _ in mutation.edits):
        return None
    place = moved(claim.span, mutation.edits)
    for one in found:
        same = one.claim.span.overlaps(place) and one.claim.quantity == claim.quantity
        if same and one.claim.assertion == claim.assertion:
            return one
    return None


def _says_another_thing(mutation: Mutation, before: Verdict, now: Verdict) -> bool:
    """Whether a claim says something else since the words that the slip changed govern it too."""
    if mutation.printed is not None:
        return False
    return _reading(before) != _reading(now)


def _reading(verdict: Verdict) -> tuple[object, ...]:
    claim, clause = verdict.claim, verdict.claim.clause
    measure = claim.measure
    slots = (measure.indicator, measure.ref_area, measure.counterpart, measure.breakdown)
    times = (clause.time.period, clause.baseline.period if clause.baseline else None)
    used = (verdict.period, verdict.baseline, verdict.series)
    return (*slots, *times, *used, claim.direction, claim.operation, claim.basis)


def _stays_true(mutation: Mutation, before: Verdict, after: Verdict) -> bool:
    """Whether the claim with the slip in it is true all the same."""
    if mutation.truth is Truth.FALSE:
        return False
    if mutation.printed is not None:
        return before.computed is not None and allows(mutation.printed, before.computed)
    if mutation.slip not in _RETOLD or _ASSUMED & set(after.caveats):
        return False
    times = (after.period, after.baseline) != (before.period, before.baseline)
    if not times and after.operation == before.operation:
        return False
    quantity = after.claim.quantity
    if quantity is None or after.computed is None:
        return quantity is None
    return allows(quantity, after.computed)


_RETOLD = frozenset(
    (Slip.MONTH, Slip.YEAR, Slip.QUARTER, Slip.TO_DATE, Slip.BASIS, Slip.TO_BY, Slip.POINTS)
)
"""Slips after which the claim says something else, which may be true by chance."""
