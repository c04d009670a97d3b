"""Home of `House`: what a desk itself knows of phrases, and which of it holds on a day."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from verifier.model.codelist import Vocabulary, bare_words
from verifier.model.mention import Term, TermKind
from verifier.model.span import Span


@dataclass(frozen=True, slots=True)
class HouseEntry:
    """One thing that the house says of a phrase.

    A `PICK` or `ALIAS` means the series `code`; a `REJECT` bars what `code` names, a series or an
    indicator, and everything where it is "". `place` says where it is written ("desk.csv line 3").
    It holds where the text is about one of `areas` (empty: anywhere) and was published from
    `since` until `until`, both included (None: without a limit). `indicator` and `breakdown` are
    those of the series.
    """

    kind: TermKind
    phrase: str
    code: str
    place: str
    areas: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    indicator: str | None = None
    breakdown: str | None = None

    def holds_on(self, day: date) -> bool:
        """Whether the day lies within its limits."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )

    @property
    def term(self) -> Term:
        """The entry as a term of a claim, which says all that matching and judging need."""
        return Term(self.kind, self.code, self.place, " ".join(self.areas))


@dataclass(frozen=True, slots=True)
class HouseFile:
    """A file of house knowledge that was used: `kind` is aliases, rejects or picks."""

    kind: str
    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class HouseWords:
    """The phrases of the house that hold on one day, ready to be found in a text."""

    vocabulary: Vocabulary
    entries: Mapping[str, tuple[HouseEntry, ...]]

    def find(self, text: str, within: Span) -> list[tuple[Span, tuple[HouseEntry, ...]]]:
        """The longest phrases of `text` inside `within`, each with what is said of it: what is
        limited to an area first, and picks before aliases."""
        return [
            (
                found.span,
                tuple(sorted((e for t in found.terms for e in self.entries[t.code]), key=_rank)),
            )
            for found in self.vocabulary.find(text, within)
        ]


@dataclass(slots=True)
class House:
    """All that the house says, with the files it is from; empty where no file was given.

    `as_held` gives an entry as it is meant where other series stand for some that packs have; it
    is asked when a text is read.
    """

    entries: tuple[HouseEntry, ...] = ()
    files: tuple[HouseFile, ...] = ()
    as_held: Callable[[HouseEntry], HouseEntry] | None = None
    _words: dict[tuple[int, ...], HouseWords] = field(default_factory=dict)

    def on(self, day: date) -> HouseWords | None:
        """What holds for a text published on `day`; None where nothing does."""
        held = tuple(n for n, entry in enumerate(self.entries) if entry.holds_on(day))
        if held and held not in self._words:
            found = [self.entries[n] for n in held]
            self._words[held] = _words_of([*map(self.as_held, found)] if self.as_held else found)
        return self._words.get(held)


def _words_of(entries: list[HouseEntry]) -> HouseWords:
    vocabulary = Vocabulary()
    told: dict[str, list[HouseEntry]] = defaultdict(list)
    for entry in entries:
        phrase = " ".join(bare_words(entry.phrase))
        told[phrase].append(entry)
        vocabulary.add(entry.phrase, (Term(TermKind.ALIAS, phrase),))
    return HouseWords(vocabulary, {phrase: tuple(found) for phrase, found in told.items()})


_RANKS = (TermKind.REJECT, TermKind.PICK, TermKind.ALIAS)


def _rank(entry: HouseEntry) -> tuple[bool, int]:
    return (not entry.areas, _RANKS.index(entry.kind))
