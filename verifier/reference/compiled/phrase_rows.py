"""Home of `PhraseRows`: the phrases of a compiled pack, read by their first words."""

import json
from collections.abc import Collection, Iterator

from verifier.model.mention import Term, TermKind
from verifier.model.phrase import Phrase
from verifier.reference.compiled.connection import Connections
from verifier.reference.compiled.recent import Recent


class PhraseRows:
    """What a vocabulary draws on."""

    def __init__(self, connections: Connections) -> None:
        self._rows = connections.rows
        self._compounds: Recent[str, bool] = Recent(1 << 12)

    def opening_with(self, words: Collection[str]) -> Iterator[Phrase]:
        """All phrases whose first word is one of these."""
        asked = (
            "SELECT first, words, terms FROM phrase "
            "WHERE first IN (SELECT value FROM json_each(?)) ORDER BY first, words"
        )
        for first, rest, terms in self._rows(asked, (json.dumps(list(words)),)):
            whole = (first, *rest.split())
            for kind, code, form, implies, writing in json.loads(terms):
                yield Phrase.of(whole, Term(TermKind(kind), code, form, implies), writing)

    def has_compound(self, word: str) -> bool:
        """Whether a word with a hyphen stands in a phrase as one word."""
        return self._compounds.get(word, self._is_there)

    def _is_there(self, word: str) -> bool:
        return bool(self._rows("SELECT 1 FROM compound WHERE word = ?", (word,)))
