"""Home of `Sitting`, what lies on the desk when a `Round` looks at the verdicts of an article."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import is_
from typing import Protocol

from verifier.judge import Judge
from verifier.judge.closeness import is_the_printed
from verifier.judge.revisions import is_between_prints
from verifier.match.subject import Subject
from verifier.match.topic import Topic
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Verdict
from verifier.reference.catalogue import Catalogue

LOOSE = frozenset((Caveat.WEAK_BOUND, Caveat.COARSE_ROUNDING, Caveat.PERIOD_ASSUMED))
"""A figure that is right with one of these might be right of something else, and bears out nothing
beside it."""
ROUGH = frozenset((Caveat.WEAK_BOUND, Caveat.COARSE_ROUNDING, Caveat.TRUNCATED))
"""A figure that fits with one of these tells nothing of what it is of."""


def is_right(verdict: Verdict) -> bool:
    """Whether a figure is right of some series."""
    return verdict.rating is Rating.SUPPORTED and verdict.series is not None


def bears_out(verdict: Verdict) -> bool:
    """Whether a figure is right closely enough to bear out what stands beside it."""
    return verdict.rating is Rating.SUPPORTED and not LOOSE & set(verdict.caveats)


@dataclass(frozen=True, slots=True)
class Sitting:
    """The claims of an article in order, each with its verdict so far, and whom a round may ask.

    `claims` are as they were read: that of a verdict may have been told anew since. `topics` holds
    what the figure before each claim was about, `subject` what the whole article is about, whose
    `text` it is. `looks` are the verdicts that a round looked at last, with those that it gave.
    """

    verdicts: Sequence[Verdict]
    claims: Sequence[Claim]
    topics: Sequence[Topic | None]
    subject: Subject
    judge: Judge
    catalogue: Catalogue
    text: str = ""
    looks: dict["Looks", tuple[Sequence[Verdict], Sequence[Verdict]]] = field(
        default_factory=dict, repr=False, compare=False
    )
    series: Mapping[str, Series] = field(init=False, repr=False, compare=False)
    """All series of the catalogue, by key."""
    _as_read: list[Verdict] = field(default_factory=list, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "series", self.catalogue.series)

    def after(self, verdicts: Sequence[Verdict]) -> "Sitting":
        """The same with the verdicts that a round gave; itself where it gave none anew. One that is
        no other than that before it is that one, so that no round looks again on account of it."""
        if all(map(is_, self.verdicts, verdicts)):
            return self
        met = zip(self.verdicts, verdicts, strict=True)
        verdicts = [old if new is old or new == old else new for old, new in met]
        if all(map(is_, self.verdicts, verdicts)):
            return self
        rest = self.claims, self.topics, self.subject, self.judge, self.catalogue
        return Sitting(verdicts, *rest, self.text, self.looks)

    def seen_by(self, look: "Looks") -> Sequence[Verdict]:
        """The verdicts that a round gives: those that it gave before where it looked at the very
        same ones, for all else that it may ask about stands as it did."""
        before, given = self.looks.get(look, ((), ()))
        if len(before) != len(self.verdicts) or not all(map(is_, before, self.verdicts)):
            given = look(self)
            self.looks[look] = self.verdicts, given
        return given

    @property
    def as_read(self) -> Sequence[Verdict]:
        """The verdicts, each with its claim as it was read; most of them have it. One round after
        the other asks for them, of which few give a new verdict."""
        if not self._as_read:
            met = zip(self.verdicts, self.claims, strict=True)
            self._as_read.extend(v if v.claim is c else replace(v, claim=c) for v, c in met)
        return self._as_read

    def series_of(self, keys: Iterable[str | None]) -> list[Series]:
        """The series of these keys, each once and in order; nothing for a key that there is none
        of."""
        named = (key for key in dict.fromkeys(keys) if key is not None)
        return [self.series[key] for key in named if key in self.series]

    def behind_the_last(self) -> Iterator[tuple[Verdict | None, Verdict]]:
        """Each verdict behind the one right before it, which the first has none of."""
        return zip((None, *self.verdicts), self.verdicts, strict=False)

    def borne_out(self, verdict: Verdict, held: Outcome) -> Verdict:
        """A verdict with what an outcome bears out, under the operation that its claim was read
        for."""
        operation = self.judge.checker.operations[verdict.claim.operation or "level"]
        told = replace(held, operation=operation)
        return self.judge.composer.judged(verdict.claim, told, verdict.candidates)

    def held_closely(self, claim: Claim, key: str) -> Outcome | None:
        """The outcome of a claim told of a series, where it holds to the printed digits and at the
        time that was read; None elsewhere."""
        held = self.judge.held(claim, key)
        if held is None or held.elsewhen or ROUGH & set(held.judgement.caveats):
            return None
        return held if is_the_printed(claim, held) else None

    def borne_out_by(
        self, verdict: Verdict, told: Claim, key: str, caveat: Caveat = Caveat.MEASURE_ASSUMED
    ) -> Verdict | None:
        """A verdict with what bears it out where its claim, as it is `told` here, holds of a series
        to the printed digits; None elsewhere, and of how far a print was revised, which no move in
        time bears out. The caveat says what the text left open."""
        if is_between_prints(told):
            return None
        held = self.held_closely(told, key)
        return self.judge.composer.held(verdict, held, caveat) if held is not None else None


Looks = Callable[[Sitting], Sequence[Verdict]]
"""What looks at all verdicts of an article and gives one for each claim."""


class Round(Protocol):
    """A look at all verdicts of an article together."""

    def __call__(self, sitting: Sitting, /) -> Sequence[Verdict]:
        """The verdict on each claim, in order, after the round."""
