"""Home of `Vocabulary`: the known phrases and what each stands for, found in one pass."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from verifier.lazy import regex
from verifier.model.mention import Term, TermKind, TermMention
from verifier.model.openings import Openings
from verifier.model.phrase import Phrase, PhraseSource, Writing
from verifier.model.span import Span

TOKEN = regex(r"[^\W\d_]+(?:[-'’.&][^\W\d_]+)*|\d+(?:[.,]\d+)*", re.UNICODE)
OWN_PLURALS = frozenset(
    "americas approvals arms cases customs drugs earnings goods holdings means news openings "
    "orders pays permits quits returns sales savings services shares starts takings winnings "
    "works".split()
)
"""Plurals that mean something else than their singular: goods are not good."""
_SINGULAR = {
    "persons": "people",
    "knives": "knife",
    **{f"{root}ves": f"{root}f" for root in "cal hoo loa scar shea shel thie wol".split()},
}
"""Plurals that no ending tells; "lives", "leaves" and "halves" are verbs as well."""
_HISSING = ("xes", "ches", "shes", "sses")
"""Endings of plurals that have an e too many: taxes, catches, crashes, classes."""
_CURRENCY_SIGN = regex("[$£€¥¢₹]")
_LOOSE_ENDS = frozenset({"based", "born", "listed", "speaking", "style"})


@lru_cache(maxsize=1 << 16)
def normalise(word: str) -> str:
    """A word as the vocabulary compares it: lower case, straight apostrophes, possessive and
    plural endings off ("Exports’" and "export" meet, "gas" and "yes" stay themselves; "persons" are
    people)."""
    word = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'").replace(".", "")
    if word in OWN_PLURALS:
        return word
    if word in _SINGULAR:
        return _SINGULAR[word]
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if word in ("buses", "gases") or (len(word) > 4 and word.endswith(_HISSING)):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "gas")):
        return word[:-1]
    return word


@lru_cache(maxsize=1 << 10)
def words_of(text: str) -> tuple[tuple[str, Span], ...]:
    """The words of `text`, normalised, each with its span."""
    found = TOKEN.finditer(text)
    return tuple([(normalise(m.group()), Span(m.start(), m.end())) for m in found])


@lru_cache(maxsize=1 << 16)
def bare_words(phrase: str) -> tuple[str, ...]:
    """The words of a phrase of a list, normalised."""
    plain = phrase.replace(" ", "").isalpha()  # as most are, and a split is quicker than a search
    return tuple(map(normalise, phrase.split() if plain else TOKEN.findall(phrase)))


@dataclass(slots=True)
class Vocabulary:
    """Phrases, each with the terms it may stand for; built once, read often.

    Words written in capitals only ("US", "UK", "EU", "IT") are kept apart from the ordinary
    words that look alike ("us", "it"), and names from words such as "turkey" and "polish".
    """

    _phrases: dict[tuple[str, ...], dict[Term, Writing]] = field(default_factory=dict)
    _names: dict[tuple[str, ...], Writing] = field(default_factory=dict)
    _plain: Openings = field(default_factory=Openings)
    _series: Openings = field(default_factory=Openings)
    """How the phrases that stand for a series begin, and the others, names included."""
    _compounds: set[str] = field(default_factory=set)
    """The words of phrases that have a hyphen inside."""
    _own: set[tuple[str, ...]] = field(default_factory=set)
    """The phrases whose entries are not shared with what this is a copy of."""
    _told: dict[tuple[tuple[str, ...], bool, bool, bool], tuple[Term, ...]] = field(
        default_factory=dict
    )
    """What phrases were found to stand for, so that each is worked out once."""
    _sources: tuple[PhraseSource, ...] = ()
    _measured: Callable[[str], bool] = bool
    _asked: set[str] = field(default_factory=set)
    """The words whose phrases have been taken from the sources: all that a text may hold are there
    before it is read, so that what it says does not depend on what was read before."""

    def copy(self) -> "Vocabulary":
        """One with the same phrases, to which others can be added; sources are not taken over."""
        return Vocabulary(
            dict(self._phrases),
            dict(self._names),
            self._plain.copy(),
            self._series.copy(),
            set(self._compounds),
        )

    def draw_on(self, sources: Sequence[PhraseSource], measured: Callable[[str], bool]) -> None:
        """Know the phrases of these sources too, each taken when a text has its first word;
        `measured` tells of which indicators there is a series."""
        self._measured = measured
        self._sources = (*self._sources, *sources)
        self._asked.clear()

    def phrases(self) -> Iterator[Phrase]:
        """All phrases that are held, once for each thing that they stand for."""
        for words, entry in self._phrases.items():
            yield from (Phrase(words, term, writing) for term, writing in entry.items())

    def _take(self, words: Iterable[str]) -> None:
        new = sorted({word for word in words if word not in self._asked})
        if not new:
            return
        self._asked.update(new)
        for source in self._sources:
            for phrase in source.opening_with(new):
                self._enter(phrase.words, (phrase.term,), phrase.writing)

    def add(self, phrase: str, terms: Iterable[Term], proper: bool = False) -> None:
        """Let `phrase` stand for `terms`, besides what it stands for already.

        A `proper` phrase is only meant where its first letter is upper-case in the text.
        """
        self.add_all((phrase,), terms, proper)

    def add_all(self, phrases: Iterable[str], terms: Iterable[Term], proper: bool = False) -> None:
        """Let each of the `phrases` stand for `terms`, as in `add`."""
        lowest = Writing.PROPER if proper else Writing.ANY
        terms = tuple(terms)
        for phrase in phrases:
            writing = lowest
            if len(phrase) <= 5 and phrase.isupper() and len(bare_words(phrase)) == 1:
                writing = Writing.CAPITALS
            for words in self._spellings(phrase):
                self._enter(words, terms, writing)

    def take_over(self, other: "Vocabulary") -> None:
        """Let the phrases of another one, none of which stands for a series, stand for the same
        here too; an entry that is new here is shared with it until one of them is changed."""
        if self._told:
            self._told.clear()
        for words, entry in other._phrases.items():
            if words not in self._phrases:
                self._phrases[words] = entry
                continue
            for term, writing in entry.items():
                self._enter(words, (term,), writing)
        self._plain.join(other._plain)
        self._compounds |= other._compounds

    def forget(self, phrase: str, kind: TermKind) -> None:
        """Let `phrase` no longer stand for anything of a kind."""
        self._told.clear()
        for words in self._spellings(phrase):
            left = {t: w for t, w in self._phrases[words].items() if t.kind is not kind}
            self._phrases[words] = left
            self._own.add(words)

    def _enter(self, words: tuple[str, ...], terms: Sequence[Term], writing: Writing) -> None:
        if self._told:
            self._told.clear()
        if words not in self._own:
            self._own.add(words)
            self._phrases[words] = dict(self._phrases.get(words, ()))
        entry = self._phrases[words]
        if not terms:
            self._plain.add(words)
        for term in terms:
            known = entry.get(term)
            if known is None:
                (self._series if term.kind is TermKind.SERIES else self._plain).add(words)
            if known is None or writing < known:
                entry[term] = writing

    def add_name(self, phrase: str) -> None:
        """Let `phrase` stand for nothing: the name of another thing that holds known words ("World
        Cup", "death penalty"); with a capital, it is only meant where it is written with one."""
        writing = Writing.PROPER if phrase[:1].isupper() else Writing.ANY
        for words in self._spellings(phrase):
            self._names[words] = writing
            self._plain.add(words)

    def knows(self, phrase: str) -> bool:
        """Whether `phrase` stands for something."""
        return bare_words(phrase) in self._phrases

    def told_by(self, phrase: str) -> tuple[Term, ...]:
        """What `phrase`, written small, stands for, series aside."""
        known = self._phrases.get(bare_words(phrase), {})
        return tuple(term for term in known if term.kind is not TermKind.SERIES)

    def measured_by(self, words: Iterable[str]) -> tuple[Term, ...]:
        """What a phrase of these words, written small, stands for, measures without a series left
        out; as far as a text that was looked through has its first word."""
        known = self._phrases.get(tuple(map(normalise, words)), {})
        kinds = TermKind.SERIES, TermKind.INDICATOR
        measures = (term for term in known if term.kind in kinds)
        return tuple(t for t in measures if t.kind is TermKind.SERIES or self._measured(t.code))

    def _spellings(self, phrase: str) -> list[tuple[str, ...]]:
        """The words of `phrase`, and the same with its hyphens open."""
        words = bare_words(phrase)
        if "-" not in phrase:
            return [words] if words else []
        open_words = bare_words(phrase.replace("-", " "))
        if words == open_words:
            return [words] if words else []
        self._compounds.update(word for word in words if "-" in word)
        return [words, open_words]

    def find(self, text: str, within: Span) -> Iterator[TermMention]:
        """The longest known phrases of `text` inside `within`, left to right.

        Mentions of series lie over the others and may overlap them ("exports to China" is an
        alias of a series, an indicator and an area); apart from that none overlap.
        """
        words, places = self._tokens(text, within)
        if self._sources:
            self._take(words)
        plain = self._layer(text, words, places, False)
        series = self._layer(text, words, places, True)
        found = dict(plain)
        for span, terms in series:
            found[span] = found.get(span, ()) + terms
        for span in sorted(found, key=lambda one: (one.start, -one.end)):
            yield TermMention(span, found[span])

    def _tokens(self, text: str, within: Span) -> tuple[list[str], list[tuple[int, int]]]:
        """Words and their places; compounds that are not known as such fall into their parts."""
        matches = list(TOKEN.finditer(text, *within))
        if _CURRENCY_SIGN.search(text, *within):  # "US$" is no place
            matches = [m for m in matches if not _CURRENCY_SIGN.match(text, m.end(), within.end)]
        words = [normalise(match[0]) for match in matches]
        places = [match.span() for match in matches]
        if "-" not in text[within.start : within.end]:
            return words, places
        split: list[tuple[str, tuple[int, int]]] = []
        for match, whole, place in zip(matches, words, places, strict=True):
            parts = match[0].split("-")
            if len(parts) == 1 or self._is_one(whole) or parts[-1].lower() in _LOOSE_ENDS:
                split.append((whole, place))
                continue
            start = place[0]
            for part in parts:
                split.append((normalise(part), (start, start + len(part))))
                start += len(part) + 1
        return [word for word, _ in split], [place for _, place in split]

    def _is_one(self, compound: str) -> bool:
        """Whether a word with a hyphen is known as such."""
        taken = (source.has_compound(compound) for source in self._sources)
        return compound in self._compounds or any(taken)

    def _layer(
        self, text: str, words: list[str], places: list[tuple[int, int]], series: bool
    ) -> list[tuple[Span, tuple[Term, ...]]]:
        """What the longest phrases stand for, those of series or the others."""
        found: list[tuple[Span, tuple[Term, ...]]] = []
        behind = 0
        for place, size in (self._series if series else self._plain).of(words):
            if place < behind:
                continue
            start = places[place][0]
            for end in range(min(place + size, len(words)), place, -1):
                key = tuple(words[place:end])
                known = key in self._phrases and not self._is_cut(words, place, end)
                terms = self._meant(key, text[start : start + 2], series) if known else ()
                if terms:
                    found.append((Span(start, places[end - 1][1]), terms))
                if terms or (not series and self._is_name(key, text[start])):
                    behind = end
                    break
        return found

    def _is_cut(self, words: list[str], place: int, end: int) -> bool:
        """Whether a phrase with "to" ends within another: "to the euro" in "to the euro zone"."""
        over = (tuple(words[at : end + 1]) in self._phrases for at in (place + 1, place + 2))
        return words[place] == "to" and end < len(words) and any(over)

    def _is_name(self, key: tuple[str, ...], initial: str) -> bool:
        needed = self._names.get(key)
        return needed is Writing.ANY or (needed is not None and initial.isupper())

    def _meant(self, key: tuple[str, ...], head: str, series: bool) -> tuple[Term, ...]:
        """What known words stand for, written with that `head` of two characters."""
        asked = key, head.isupper(), head[:1].isupper(), series
        found = self._told.get(asked)
        if found is None:
            written = Writing.CAPITALS if head.isupper() else Writing(head[:1].isupper())
            found = self._told[asked] = tuple(
                term
                for term, needed in self._phrases[key].items()
                if needed <= written and (term.kind is TermKind.SERIES) == series
            )
        return found
