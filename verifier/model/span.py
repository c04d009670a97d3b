"""Home of `Span`, a half-open range of characters of an article's text."""

from typing import NamedTuple, Self

from verifier.errors import VerifierError


class _Range(NamedTuple):
    start: int
    end: int


class Span(_Range):
    """Characters `start` up to, not including, `end`, counted in code points.

    A tuple, since an article makes tens of thousands of them. Raises `VerifierError` where it
    runs backwards or starts before 0.
    """

    __slots__ = ()

    def __new__(cls, start: int, end: int) -> Self:
        """The range between two places."""
        if not 0 <= start <= end:
            raise VerifierError(f"span {start}:{end} must run forwards from 0 or later")
        return tuple.__new__(cls, (start, end))

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
