"""Home of `MutationScores`: what became of planted slips, by class and by article."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from verifier.evaluate.detection import Fate, Outcome
from verifier.evaluate.slips import Slip
from verifier.model.verdict import ASSUMED, Caveat


@dataclass(frozen=True, slots=True)
class PlantedSlip:
    """One slip that was planted and checked: where, what was written, and the verdict it met.

    `reason` is None where the claim was not reported. `accused` are the quotes and reasons of
    other, true claims that were called a mismatch. `assumed`: the true figure had chosen the
    reading, as the words alone do not, so that it is gone with the figure.
    """

    article: str
    slip: Slip
    claim: str
    line: str
    wrote: tuple[str, str]
    fate: Fate
    reason: str | None
    explanation: str
    others: int = 0
    carried: int = 0
    accused: tuple[tuple[str, str], ...] = ()
    assumed: bool = False

    def __str__(self) -> str:
        old, new = self.wrote
        told = f"{self.reason}: {self.explanation}" if self.reason else "not reported"
        head = f"{self.article} {self.claim}: {self.slip}, {self.fate}"
        return f"{head}: {old!r} -> {new!r} in {self.line!r}: {told}"


@dataclass(frozen=True, slots=True)
class ArticleMutations:
    """What became of the slips of one article, or the `error` that says why there are none.

    `true` counts its claims that are labelled supported, `open` those of them that are not called
    supported as they stand, in which nothing is planted. `skipped` counts, by class, the slips
    that leave their claim true or for which there is no figure.
    """

    article: str
    slips: tuple[PlantedSlip, ...] = ()
    skipped: tuple[tuple[Slip, Fate, int], ...] = ()
    true: int = 0
    open: int = 0
    error: str | None = None


@dataclass(frozen=True, slots=True)
class ClassScore:
    """The fates of the slips of one class, and what became of the other claims meanwhile; `assumed`
    are the fates of those whose figure had chosen the reading."""

    fates: Counter[Fate] = field(default_factory=Counter)
    assumed: Counter[Fate] = field(default_factory=Counter)
    still_true: int = 0
    beyond: int = 0
    others: int = 0
    false_alarms: int = 0
    carried: int = 0

    @property
    def planted(self) -> int:
        """Slips that were checked and make their claim false."""
        return sum(self.fates.values())

    @property
    def detected(self) -> int:
        """Those called a mismatch for whatever reason."""
        return _detected(self.fates)

    @property
    def detection_told(self) -> float | None:
        """The share of the slips that are detected of those in claims whose words tell the reading;
        None where none was planted there."""
        told = self.planted - sum(self.assumed.values())
        return (self.detected - _detected(self.assumed)) / told if told else None

    @property
    def detection(self) -> float | None:
        """The share of the planted slips that are detected; None where none was planted."""
        return self.detected / self.planted if self.planted else None

    @property
    def right_reason(self) -> float | None:
        """The share of the detected slips that are named rightly."""
        return self.fates[Fate.CAUGHT] / self.detected if self.detected else None


def _detected(fates: Counter[Fate]) -> int:
    return fates[Fate.CAUGHT] + fates[Fate.WRONG_REASON]


@dataclass(frozen=True, slots=True)
class MutationScores:
    """What became of planted slips over a corpus, in its order."""

    articles: tuple[ArticleMutations, ...]

    @property
    def slips(self) -> tuple[PlantedSlip, ...]:
        """Every slip that was checked, in text order."""
        return tuple(slip for article in self.articles for slip in article.slips)

    @property
    def failed(self) -> tuple[ArticleMutations, ...]:
        """The articles that could not be checked."""
        return tuple(article for article in self.articles if article.error is not None)

    def of(self, classes: Iterable[Slip]) -> ClassScore:
        """The score of some classes taken together."""
        wanted = frozenset(classes)
        slips = [slip for slip in self.slips if slip.slip in wanted]
        fates = Counter(slip.fate for slip in slips)
        assumed = Counter(slip.fate for slip in slips if slip.assumed)
        late = fates.pop(Fate.STILL_TRUE, 0)
        assumed.pop(Fate.STILL_TRUE, 0)
        skipped: Counter[Fate] = Counter()
        for article in self.articles:
            for slip, fate, count in article.skipped:
                skipped[fate] += count if slip in wanted else 0
        return ClassScore(
            fates,
            assumed,
            skipped[Fate.STILL_TRUE] + late,
            skipped[Fate.BEYOND],
            sum(slip.others for slip in slips),
            sum(len(slip.accused) for slip in slips),
            sum(slip.carried for slip in slips),
        )


def told_of(article: str, outcome: Outcome) -> PlantedSlip:
    """A planted slip as it is reported."""
    mutation, after = outcome.mutation, outcome.after
    text = mutation.article.text
    start, end = text.rfind("\n", 0, mutation.at.start) + 1, text.find("\n", mutation.at.end)
    return PlantedSlip(
        article,
        mutation.slip,
        mutation.claim,
        _around(text, start, len(text) if end < 0 else end, mutation.at.start),
        mutation.wrote,
        outcome.fate,
        after.reason.value if after is not None else None,
        after.explanation if after is not None else "",
        outcome.others,
        outcome.carried,
        tuple((v.claim.span.of(text), v.reason.value) for v in outcome.accused),
        bool(CHOSEN_BY_ITS_FIGURE & set(outcome.before.caveats)),
    )


CHOSEN_BY_ITS_FIGURE = frozenset((*ASSUMED, Caveat.DERIVED))
"""Caveats of a reading that its figure bears out and its words do not settle: it accuses nobody."""


_SHOWN = 100


def _around(text: str, start: int, end: int, place: int) -> str:
    """The words around a place, within its line."""
    return text[max(start, place - _SHOWN) : min(end, place + _SHOWN)]
