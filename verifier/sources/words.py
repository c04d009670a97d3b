"""Home of `Words`: what the words around two figures have in common, the rare ones counting most.

Times, scales and words of change are left out: they are compared by what they stand for. A code
that a phrase of the sentence is known to stand for counts as a word, so that "jobless rate" and
"unemployment rate" are one.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log

from verifier.consistency.printed import Printed
from verifier.language.content import content_of
from verifier.language.moves.change_words import find_cues
from verifier.model.span import Span
from verifier.reference.stems import stem

_SCALES = frozenset(
    "thousand million billion trillion percent per cent point bn year half third quarter".split()
)
_OWN = 0.5
"""Words that weigh less for a figure stand in another part of its sentence, or outside it."""

Near = Mapping[str, float]
"""The words that bear on a figure, each with its weight."""


@dataclass(frozen=True, slots=True)
class Words:
    """How much each word of the article and its sources tells: the rarer, the more."""

    weights: Mapping[str, float]

    @classmethod
    def of(cls, figures: Iterable[Printed]) -> "Words":
        """The words of the sentences in which the figures stand."""
        sentences = {f.clause.sentence_text: f for f in figures}
        count: dict[str, int] = {}
        for figure in sentences.values():
            for word in near(figure, 0.0):
                count[word] = count.get(word, 0) + 1
        return cls({word: log(1 + len(sentences) / n) for word, n in count.items()})

    def shared(self, one: Near, other: Near) -> float:
        """What the words that stand around both figures tell, in all."""
        return sum(
            self.weights.get(word, 0.0) * min(weight, other[word])
            for word, weight in one.items()
            if word in other
        )

    def likeness(self, one: Near, other: Near) -> float:
        """The same as a part of what the words of the less wordy one tell: 0 to 1."""
        whole = min(self.shared(one, one), self.shared(other, other))
        return self.shared(one, other) / whole if whole else 0.0


def near(figure: Printed, least: float = _OWN) -> dict[str, float]:
    """The words that bear on a figure in its own sentence, and the codes that they stand for."""
    clause = figure.clause
    start, text = clause.sentence.start, clause.sentence_text
    aside = [
        Span(t.span.start - start, t.span.end - start)
        for t in clause.times
        if _in(t.span, clause.sentence)
    ]
    aside += [cue.span for cue in find_cues(text, Span(0, len(text)))]
    idle = {word for span in aside for word, _, _ in content_of(text, span)} | _SCALES
    own = sentence_words(figure)
    found: dict[str, float] = {}
    for word, weight in clause.words:
        if weight >= least and word not in idle and (root := root_of(word)) in own:
            found[root] = max(found.get(root, 0.0), weight)
    for scoped in clause.terms:
        if scoped.own and scoped.weight >= max(least, 0.1):
            code = f"{scoped.term.kind}:{scoped.term.code}"
            found[code] = max(found.get(code, 0.0), scoped.weight)
    return found


def sentence_words(figure: Printed) -> frozenset[str]:
    """The content words of the figure's sentence."""
    return words_of(figure.clause.sentence_text)


def words_of(text: str) -> frozenset[str]:
    """The content words of a text, as the vocabulary compares them."""
    return frozenset(root_of(word) for word, _, _ in content_of(text, Span(0, len(text))))


def root_of(word: str) -> str:
    """What a word shares with its family: serious and seriously, injury and injured."""
    for ending in ("ly", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            word = word.removesuffix(ending)
    return stem(word)


_SHORTEST = 4


def _in(inner: Span, outer: Span) -> bool:
    return outer.contains(inner)
