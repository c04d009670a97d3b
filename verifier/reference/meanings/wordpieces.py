"""Home of `WordPieces`: a text as the pieces of words that a BERT model knows.

The uncased scheme of Devlin et al., "BERT" (2019): accents off, small letters, marks apart, then
the longest known piece each time. The library `tokenizers` does the same; it brings a client for
a model hub along, and queries here have a few words.
"""

import unicodedata
from pathlib import Path

from verifier.errors import VerifierError
from verifier.lazy import regex

START, END = "[CLS]", "[SEP]"
_UNKNOWN = "[UNK]"
_PIECES = regex(r"\w+|[^\w\s]")
_LONGEST_WORD = 100


class WordPieces:
    """The pieces of one vocabulary, by their place in it."""

    def __init__(self, pieces: list[str]) -> None:
        self._places = {piece: place for place, piece in enumerate(pieces)}
        missing = [piece for piece in (START, END, _UNKNOWN) if piece not in self._places]
        if missing:
            raise VerifierError(f"the vocabulary lacks {', '.join(missing)}; install it again")
        self.size = len(pieces)

    def place(self, piece: str) -> int | None:
        """The place of a piece; None where the vocabulary lacks it."""
        return self._places.get(piece)

    def of(self, text: str) -> list[int]:
        """The places of the pieces of a text, without those that open and close it."""
        plain = unicodedata.normalize("NFD", text.lower())
        plain = "".join(c for c in plain if unicodedata.category(c) != "Mn").replace("_", " _ ")
        return [place for word in _PIECES.findall(plain) for place in self._word(word)]

    def opened(self, text: str) -> list[int]:
        """The same with the pieces that open and close a text."""
        return [self._places[START], *self.of(text), self._places[END]]

    def _word(self, word: str) -> list[int]:
        found: list[int] = []
        start = 0
        while start < len(word) <= _LONGEST_WORD:
            lead = "##" if start else ""
            for end in range(len(word), start, -1):
                place = self._places.get(lead + word[start:end])
                if place is not None:
                    found.append(place)
                    start = end
                    break
            else:
                return [self._places[_UNKNOWN]]
        return found or [self._places[_UNKNOWN]]


def read_pieces(folder: Path) -> WordPieces:
    """The vocabulary of a folder of weights. Raises `VerifierError` where it is broken."""
    return WordPieces((folder / "vocab.txt").read_text(encoding="utf-8").splitlines())
