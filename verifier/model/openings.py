"""Home of `Openings`: how known phrases begin."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Openings:
    """How known phrases begin, so that most words of a text are passed over at a glance."""

    first: set[str] = field(default_factory=set)
    singles: set[str] = field(default_factory=set)
    pairs: dict[tuple[str, ...], int] = field(default_factory=dict)
    """The first two words of phrases of several, with how many words the longest has."""

    def copy(self) -> "Openings":
        """The same, to which others can be added."""
        return Openings(set(self.first), set(self.singles), dict(self.pairs))

    def add(self, words: tuple[str, ...]) -> None:
        """Know the words of a phrase."""
        size = len(words)
        self.first.add(words[0])
        if size == 1:
            self.singles.add(words[0])
        elif self.pairs.get(words[:2], 0) < size:
            self.pairs[words[:2]] = size

    def join(self, other: "Openings") -> None:
        """Know the phrases of another one too."""
        self.first |= other.first
        self.singles |= other.singles
        for words, size in other.pairs.items():
            if self.pairs.get(words, 0) < size:
                self.pairs[words] = size

    def of(self, words: list[str]) -> list[tuple[int, int]]:
        """Where in some words a phrase may begin, and how many words it may have."""
        first, singles, pairs = self.first, self.singles, self.pairs
        return [
            (place, size)
            for place, (word, after) in enumerate(zip(words, (*words[1:], ""), strict=False))
            if word in first and (size := pairs.get((word, after)) or (word in singles))
        ]
