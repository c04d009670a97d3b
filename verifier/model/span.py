"""Home of `Span`, a half-open range of characters of an article's text."""

from dataclasses import dataclass

from verifier.errors import VerifierError


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `start` up to, not including, `end`, counted in code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise VerifierError(f"span {self.start}:{self.end} must run forwards from 0 or later")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The slice of `text` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def gap(self, other: "Span") -> int:
        """Characters between the two, 0 where they touch or overlap."""
        return max(0, other.start - self.end, self.start - other.end)
