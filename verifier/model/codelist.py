"""Home of `Vocabulary`: the known phrases and what each stands for, found in one pass."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache

from verifier.model.mention import Term, TermKind, TermMention
from verifier.model.span import Span

TOKEN = re.compile(r"[^\W\d_]+(?:[-'’.&][^\W\d_]+)*|\d+(?:[.,]\d+)*", re.UNICODE)
OWN_PLURALS = frozenset(
    (
        *("approvals", "arms", "cases", "customs", "drugs", "earnings", "goods", "means", "news"),
        *("openings", "orders", "pays", "permits", "quits", "returns", "sales", "savings"),
        *("services", "shares", "starts", "works"),
    )
)
"""Plurals that mean something else than their singular: goods are not good."""
_HISSING = ("xes", "ches", "shes", "sses")
"""Endings of plurals that have an e too many: taxes, catches, crashes, classes."""
_CURRENCY_SIGNS = frozenset("$£€¥¢₹")
_LOOSE_ENDS = frozenset({"based", "born", "listed", "speaking", "style"})


@lru_cache(maxsize=1 << 16)
def normalise(word: str) -> str:
    """A word as the vocabulary compares it: lower case, straight apostrophes, possessive and
    plural endings off ("Exports’" and "export" meet, "gas" and "yes" stay themselves)."""
    word = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'").replace(".", "")
    if word in OWN_PLURALS:
        return word
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if word in ("buses", "gases") or (len(word) > 4 and word.endswith(_HISSING)):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "gas")):
        return word[:-1]
    return word


def words_of(text: str) -> list[tuple[str, Span]]:
    """The words of `text`, normalised, each with its span."""
    return [(normalise(m.group()), Span(m.start(), m.end())) for m in TOKEN.finditer(text)]


class Writing(IntEnum):
    """How a phrase must be written to be meant, from the laxest."""

    ANY = 0
    PROPER = 1  # first letter upper-case: Turkey, Polish
    CAPITALS = 2  # US, EU, IT


@dataclass(slots=True)
class Vocabulary:
    """Phrases, each with the terms it may stand for; built once, read often.

    Words written in capitals only ("US", "UK", "EU", "IT") are kept apart from the ordinary
    words that look alike ("us", "it"), and names from words such as "turkey" and "polish".
    """

    _phrases: dict[tuple[str, ...], dict[Term, Writing]] = field(default_factory=dict)
    _names: dict[tuple[str, ...], Writing] = field(default_factory=dict)
    _longest: dict[str, int] = field(default_factory=dict)
    _pairs: set[tuple[str, str]] = field(default_factory=set)
    """The first two words of phrases of several."""
    _singles: set[str] = field(default_factory=set)
    """The phrases of one word."""
    _heads: set[str] = field(default_factory=set)
    """The first words of phrases that stand for a series."""
    _words: set[str] = field(default_factory=set)
    _told: dict[tuple[tuple[str, ...], Writing, bool], tuple[Term, ...]] = field(
        default_factory=dict
    )
    """What phrases were found to stand for, so that each is worked out once."""

    def add(self, phrase: str, terms: Iterable[Term], proper: bool = False) -> None:
        """Let `phrase` stand for `terms`, besides what it stands for already.

        A `proper` phrase is only meant where its first letter is upper-case in the text.
        """
        writing = Writing.PROPER if proper else Writing.ANY
        if len(words_of(phrase)) == 1 and phrase.replace(".", "").isupper() and len(phrase) <= 5:
            writing = Writing.CAPITALS
        self._told.clear()
        terms = tuple(terms)
        names_series = any(term.kind is TermKind.SERIES for term in terms)
        for words in self._spellings(phrase):
            entry = self._phrases.setdefault(words, {})
            if names_series:
                self._heads.add(words[0])
            for term in terms:
                entry[term] = min(writing, entry.get(term, writing))

    def add_name(self, phrase: str) -> None:
        """Let `phrase` stand for nothing: the name of another thing that holds known words ("World
        Cup", "death penalty"); with a capital, it is only meant where it is written with one."""
        writing = Writing.PROPER if phrase[:1].isupper() else Writing.ANY
        self._names.update(dict.fromkeys(self._spellings(phrase), writing))

    def knows(self, phrase: str) -> bool:
        """Whether `phrase` stands for something."""
        return tuple(word for word, _ in words_of(phrase)) in self._phrases

    def _spellings(self, phrase: str) -> list[tuple[str, ...]]:
        """The words of `phrase`, and the same with its hyphens open."""
        found: list[tuple[str, ...]] = []
        for spelling in (phrase, phrase.replace("-", " ")):
            words = tuple(word for word, _ in words_of(spelling))
            if words and words not in found:
                found.append(words)
                self._words.update(words)
                self._longest[words[0]] = max(self._longest.get(words[0], 0), len(words))
                if len(words) > 1:
                    self._pairs.add((words[0], words[1]))
                else:
                    self._singles.add(words[0])
        return found

    def find(self, text: str, within: Span) -> Iterator[TermMention]:
        """The longest known phrases of `text` inside `within`, left to right.

        Mentions of series lie over the others and may overlap them ("exports to China" is an
        alias of a series, an indicator and an area); apart from that none overlap.
        """
        tokens = self._tokens(text, within)
        plain = self._layer(text, tokens, False)
        if self._heads.isdisjoint([word for word, _, _ in tokens]):
            for span, terms in plain:
                yield TermMention(span, terms)
            return
        found = dict(plain)
        for span, terms in self._layer(text, tokens, True):
            found[span] = found.get(span, ()) + terms
        for span in sorted(found, key=lambda one: (one.start, -one.end)):
            yield TermMention(span, found[span])

    def _tokens(self, text: str, within: Span) -> list[tuple[str, int, int]]:
        """Words with their places; compounds that are not known as such fall into their parts."""
        tokens: list[tuple[str, int, int]] = []
        signed = not _CURRENCY_SIGNS.isdisjoint(text[within.start : within.end])
        for match in TOKEN.finditer(text, within.start, within.end):
            word, (start, end) = match.group(), match.span()
            if signed and text[end : end + 1] in _CURRENCY_SIGNS and end < within.end:
                continue  # "US$" is no place
            whole = normalise(word)
            if "-" not in word or whole in self._words:
                tokens.append((whole, start, end))
                continue
            parts = word.split("-")
            if parts[-1].lower() in _LOOSE_ENDS:
                tokens.append((whole, start, end))
                continue
            for part in parts:
                tokens.append((normalise(part), start, start + len(part)))
                start += len(part) + 1
        return tokens

    def _layer(
        self, text: str, tokens: list[tuple[str, int, int]], series: bool
    ) -> Iterator[tuple[Span, tuple[Term, ...]]]:
        starts, behind, last = self._heads if series else self._longest, 0, len(tokens) - 1
        for place, (word, start, _) in enumerate(tokens):
            if word not in starts or place < behind:
                continue
            paired = place < last and (word, tokens[place + 1][0]) in self._pairs
            if not paired and word not in self._singles:
                continue
            key: tuple[str, ...] = (word,)
            if paired:
                key = tuple([one for one, _, _ in tokens[place : place + self._longest[word]]])
            while key:
                terms = self._meant(key, text[start : start + 2], series)
                if terms:
                    yield Span(start, tokens[place + len(key) - 1][2]), terms
                elif series or not self._is_name(key, text[start]):
                    key = key[:-1]
                    continue
                behind = place + len(key)
                break

    def _is_name(self, key: tuple[str, ...], initial: str) -> bool:
        needed = self._names.get(key)
        return needed is Writing.ANY or (needed is not None and initial.isupper())

    def _meant(self, key: tuple[str, ...], head: str, series: bool) -> tuple[Term, ...]:
        """What the words stand for, written with that `head` of two characters."""
        if key not in self._phrases:
            return ()
        written = Writing.CAPITALS if head.isupper() else Writing(head[:1].isupper())
        asked = key, written, series
        if asked not in self._told:
            self._told[asked] = tuple(
                term
                for term, needed in self._phrases[key].items()
                if needed <= written and (term.kind is TermKind.SERIES) == series
            )
        return self._told[asked]
