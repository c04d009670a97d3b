"""Home of `Relation`: how the names around a figure say that it is reckoned."""

from collections.abc import Sequence
from dataclasses import dataclass

from verifier.judge.rounds.relations.members import Member
from verifier.judge.rounds.sitting import Sitting
from verifier.model.claim import Claim
from verifier.model.series import Series
from verifier.model.verdict import Verdict
from verifier.reference.stems import long_stems
from verifier.reference.titles import title_words

Side = tuple[Series, ...]
"""One series, or several whose sum is told."""


@dataclass(frozen=True, slots=True)
class Relation:
    """What is to be reckoned: a "share" or a "multiple" of the first side in the second, a "gap" by
    which the first lies above the second, a "sum" of the first, or its "level" where that is one.
    `others` are those that it might be taken for."""

    kind: str
    first: Side
    second: Side = ()
    others: tuple["Relation", ...] = ()

    @property
    def series(self) -> Side:
        """All series that take part."""
        return (*self.first, *self.second)


@dataclass(frozen=True, slots=True)
class Told:
    """What lies around a claim: the members of a family that its sentence names, that family, and
    the right levels near by."""

    claim: Claim
    members: Sequence[Member]
    family: Sequence[Series]
    near: Sequence[Verdict]
    place: int
    sitting: Sitting

    @property
    def text(self) -> str:
        """The sentence."""
        return self.claim.clause.sentence_text

    @property
    def start(self) -> int:
        """Where the figure begins in its sentence."""
        return self.claim.span.start - self.claim.clause.sentence.start

    @property
    def end(self) -> int:
        """Where the figure ends in its sentence."""
        return self.claim.span.end - self.claim.clause.sentence.start


def are_words_of(words: str, one: Series, claim: Claim) -> bool:
    """Whether words are those of a measure, of its title or what else it is called in the sentence
    of a claim, or say nothing of what is counted."""
    own = title_words(one.title) | long_stems(one.unit)
    for scoped in claim.clause.terms:
        if scoped.own and scoped.span is not None and scoped.term.code == one.indicator:
            start = claim.clause.sentence.start
            low, high = scoped.span.start - start, scoped.span.end - start
            own |= long_stems(claim.clause.sentence_text[max(0, low) : max(0, high)])
    return all(word in own or word in _PLAIN for word in long_stems(words))


_PLAIN = frozenset().union(
    *map(
        long_stems,
        "the all its their total whole overall entire number numbers figure tally sum combined "
        "every each them those that people points point percentage output national amount".split(),
    )
)
"""Words that may stand for any measure."""
