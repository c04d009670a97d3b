"""Home of narrower measures: the word for a kind of measure in a text that goes on about one of
that kind: "when 1,339 people died", after drug deaths."""

from collections.abc import Iterable

from verifier.lazy import regex
from verifier.match.bearing import Bearing
from verifier.model.clause import ScopedTerm
from verifier.model.series import Series

_OF_ITS_OWN = regex(
    r"\s(?:from|of|by|on|due|caused|after|with|while|because|involving|linked)\b|\sin\s(?!the\b)[a-z]"
)
"""What tells behind a word for a kind which one of that kind is meant: "died from alcohol"."""
_BARE = regex(
    r"(?:^|[^a-z\s-]\s?|\b(?:[Ii]n|[Aa]cross|[Ff]or|[Aa]t)\s(?:[A-Z][\w’'-]*\s){1,3}|"
    r"\b(?:the|all|these|those|such|its|their|of|and|when|who|where|that|with|as|but|while|more|"
    r"fewer|which|have|had|has|in|total|number|many|people|men|women)\s)$"
)
"""What may stand before such a word: "road deaths" are of a kind of their own."""


def named_by_its_kind(bearing: Bearing, before: Series | None, pool: Iterable[Series]) -> float:
    """How strongly a sentence names the measure of the figure before by the word for its kind.

    Nothing where it names that measure itself, where the words beside tell which one of the kind is
    meant, or where the pool has the kind, which is then meant, for the place that the sentence
    names or, where it names none, for that of the figure before.
    """
    if before is None or not before.indicator or bearing.tells(before):
        return 0.0
    kinds = {
        s.term.code: s.weight
        for s in reversed(bearing.indicators)
        if s.own and before.indicator.endswith(f"_{s.term.code}") and _stands_bare(bearing, s)
    }
    named: set[str | None] = {s.term.code for s in bearing.areas if s.own}
    places = named or {before.ref_area}
    for one in pool:
        if one.indicator in kinds and one.ref_area in places:
            return 0.0
    return max(kinds.values(), default=0.0)


def _stands_bare(bearing: Bearing, word: ScopedTerm) -> bool:
    """Whether the words beside one for a kind of measure leave open which one is meant."""
    if word.span is None:
        return False
    text, start = bearing.clause.sentence_text, bearing.clause.sentence.start
    behind = _OF_ITS_OWN.match(text, word.span.end - start)
    return behind is None and _BARE.search(text[: word.span.start - start]) is not None
