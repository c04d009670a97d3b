"""Home of `matcher_of`: the matcher over a catalogue, built once."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from verifier.lazy import regex
from verifier.match import Matcher
from verifier.match.around import WideMatcher
from verifier.match.fits import fitting
from verifier.match.guesses import Guesses
from verifier.match.guessing import GuessingMatcher
from verifier.match.holdings import Holdings
from verifier.match.likeness import Likeness, named_concepts
from verifier.match.meant import Meant
from verifier.match.surroundings import Concept, Fit
from verifier.model.claim import Claim
from verifier.model.codes import is_count
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.reference.association_index import surroundings_at
from verifier.reference.catalogue import Catalogue
from verifier.reference.codelists import codelists
from verifier.reference.compiled.pack import CompiledPack
from verifier.reference.kept import kept_with_it
from verifier.reference.listed_senses import senses_at
from verifier.reference.meanings import open_meanings

_WORLD = "WLD"
_BARE = ("level", "share")
_SAME_UNIT = 0.3
"""What it adds that a series is in the very unit of a figure that is no change."""
_TIMES = regex(r"\d(?:\s(?:thousand|million|billion|lakh|crore))?\stimes\b")
"""What counts how often something was done: "flew abroad 2.4 million times"."""
_SHARES = ("percent", "ratio")
"""What a share that is guessed is told in: those without work are no "21% of them"."""
_MEMBERS = 40
"""So many series of a concept are looked at for one that fits a figure."""


@kept_with_it(4)
def matcher_of(catalogue: Catalogue, meanings: str) -> Matcher:
    """The matcher over a catalogue; `meanings` says how words are compared that no list has."""
    held = Holdings(catalogue.held.series)
    packs = catalogue.compiled
    matcher = WideMatcher(held, packs) if packs else Matcher(held)
    if meanings == "off":
        return matcher
    concepts = ConceptsHeld(catalogue)
    return GuessingMatcher(
        matcher,
        catalogue.get,
        lambda: guesses_of(catalogue, concepts, meanings),
        (lambda: _likeness(concepts)) if meanings == "letters" else None,
    )


def guesses_of(catalogue: Catalogue, concepts: "ConceptsHeld", meanings: str) -> Guesses:
    """The guesses among the concepts of a catalogue, by the words around them; where `meanings` is
    `vectors`, by what sentences mean too."""
    around = surroundings_at(catalogue.cache_dir)
    meant = None
    if meanings == "vectors":
        meant = Meant(concepts.every, concepts.fitting, senses_at(catalogue.cache_dir))
    return Guesses(concepts.every, concepts.fitting, around, meant)


class ConceptsHeld:
    """The concepts of a catalogue and the series of each."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._small: Mapping[Concept, Sequence[Series]] = _by_concept(catalogue.held.series)
        self._large: dict[Concept, list[tuple[CompiledPack, int]]] = defaultdict(list)
        for pack in catalogue.compiled:
            for one in pack.concepts():
                concept = one.indicator or "", one.breakdown or ""
                self._large[concept].append((pack, one.number))

    @property
    def every(self) -> list[Concept]:
        """All concepts, in order."""
        return sorted({*self._small, *self._large})

    def fitting(self, claim: Claim) -> Callable[[Concept], Fit | None]:
        """What says how the series of a concept fit a figure, those for a place that the text
        names, for the world or for no place; None where none could answer a claim."""
        places = [s for s in claim.clause.terms if s.term.kind is TermKind.AREA]
        named, own = {s.term.code for s in places}, {s.term.code for s in places if s.own}
        quantity = claim.quantity
        unit = quantity.unit if quantity is not None and claim.operation in _BARE else None
        fits, wanted = fitting(claim), {*named, None, _WORLD}
        shared = quantity is not None and claim.operation == "share" and quantity.unit == "percent"
        counted = quantity is None and _TIMES.search(claim.clause.sentence_text) is not None

        def fit(concept: Concept) -> Fit | None:
            found = [one for one in self._series_of(concept, wanted) if fits(one)]
            if counted:
                found = [one for one in found if is_count(one.unit)]
            if shared:
                found = [one for one in found if one.unit in _SHARES]
            if not found:
                return None
            placed = not own or any(one.ref_area in own for one in found)
            in_unit = any(one.unit == unit for one in found)
            between = len(own) > 1 and any(map(fits, self._series_of(concept, own, own)))
            return Fit(_SAME_UNIT if in_unit else 0.0, placed, between)

        return fit

    def _series_of(
        self,
        concept: Concept,
        places: Collection[str | None],
        partners: Collection[str | None] | None = None,
    ) -> Iterable[Series]:
        """Series of a concept for these places, and with these partners where they are given."""
        for one in self._small.get(concept, ()):
            if one.ref_area in places and (partners is None or one.counterpart in partners):
                yield one
        for pack, number in self._large.get(concept, ()):
            yield from pack.members(number, places, partners, _MEMBERS)


def _by_concept(every: Iterable[Series]) -> Mapping[Concept, Sequence[Series]]:
    found: dict[Concept, list[Series]] = defaultdict(list)
    for one in every:
        found[one.indicator or "", one.breakdown or ""].append(one)
    return found


def _likeness(concepts: ConceptsHeld) -> Likeness:
    words = {code: [p for p, _ in i.words] for code, i in codelists().indicators.items()}
    return Likeness(open_meanings(named_concepts(concepts.every, words)), concepts.fitting)
