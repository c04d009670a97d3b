"""Home of `Around`: the holdings near one claim, where packs are too large to be held whole."""

from collections.abc import Collection, Iterable

from verifier.match import Matcher
from verifier.match.holdings import Holdings
from verifier.match.shortlist import Shortlist, shortlist
from verifier.match.subject import Subject
from verifier.match.topic import Topic
from verifier.model.claim import Claim
from verifier.model.series import Series
from verifier.model.verdict import Candidate
from verifier.reference.compiled.pack import CompiledPack
from verifier.settings import Settings

_ELSEWHERE = ""
"""Stands for the places of a measure that were not looked into."""


class Around(Holdings):
    """The series near a claim, those of small packs and those short-listed from large ones.

    What is said of a catalogue as a whole (for which places it has a measure, whether it has it by
    parts, whether a part tells its measure) is said of the large packs too, whose other series are
    not here.
    """

    def __init__(self, near: Iterable[Series], listed: Shortlist) -> None:
        super().__init__([*near, *listed.series.values()])
        self._listed = listed
        self.telling = {p: told for p, told in self.telling.items() if p not in listed.shared}
        self.spread.update({w: n for w, n in listed.spread.items() if n > self.spread.get(w, n)})

    def is_only_part(self, one: Series) -> bool:
        return one.indicator not in self._listed.parted and super().is_only_part(one)

    def is_parted(self, indicator: str | None) -> bool:
        return indicator in self._listed.parted or super().is_parted(indicator)

    def places_of(self, indicator: str | None) -> Collection[str]:
        here = super().places_of(indicator)
        return {*here, _ELSEWHERE} if indicator in self._listed.areas else here

    def near(self, claim: Claim, topic: str | None) -> list[Series]:
        return list(self.series.values())


class WideMatcher(Matcher):
    """The series of small packs and of compiled ones, ready to be asked."""

    def __init__(self, held: Holdings, packs: Iterable[CompiledPack]) -> None:
        super().__init__(held)
        self._packs = tuple(packs)

    def candidates(
        self,
        claim: Claim,
        settings: Settings,
        topic: Topic | None = None,
        subject: Subject | None = None,
    ) -> list[Candidate]:
        before = self._found(topic.series) if topic is not None else None
        here = before is not None and before.key in self.held.series
        near = self.held.near(claim, before.key if before is not None and here else None)
        listed = shortlist(claim, self._packs, before)
        around = Around(near, listed)
        return Matcher(around).candidates(claim, settings, topic, subject)

    def _found(self, key: str) -> Series | None:
        if key in self.held.series:
            return self.held.series[key]
        return next((one for pack in self._packs if (one := pack.find(key)) is not None), None)
