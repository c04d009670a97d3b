"""Home of the second measure of a comparison that its words name by a place or part alone: "bigger
than that of China", "more slowly than France", of the measure told before them.
"""

from collections.abc import Iterable

from verifier.check.fields import are_alike
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.codelist import words_of
from verifier.model.series import Series

_END = regex(r"[.;:]|,\s(?!(?:which|where|home)\b)|\s(?:and|but|while|as|when|because|after)\s")
"""Where the words for what something is compared with end."""


def named_rivals(claim: Claim, own: Series, siblings: Iterable[Series]) -> list[Series]:
    """The sibling of a series, in figures of its form, that differs from it in the place or part
    which stands first behind the words of a comparison; none where no words name one."""
    start, end = claim.clause.sentence.start, claim.span.end
    text = claim.clause.sentence_text
    stop = _END.search(text, end - start)
    last = start + (stop.start() if stop else len(text))
    named = [
        (s.span.start, s.term.code)
        for s in claim.clause.terms
        if s.own and s.span is not None and end <= s.span.start and s.span.end <= last
    ]
    slots = {own.ref_area, own.counterpart, own.breakdown, own.key}
    alike = [one for one in siblings if are_alike(own, one) and one.indicator == own.indicator]
    for _, code in sorted(named):
        found = [one for one in alike if code in _slots(one)] if code not in slots else []
        if found:
            words = {word for word, _ in words_of(own.title)}
            return [max(found, key=lambda one: len(words & {w for w, _ in words_of(one.title)}))]
    return []


def _slots(one: Series) -> tuple[str | None, ...]:
    return one.ref_area, one.counterpart, one.breakdown, one.key
