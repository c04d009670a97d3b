"""Home of narrowing words: whether a sentence speaks of a part of the measure that was read, in
words that no list knows ("approvals for townhouses", "automobile exports")."""

import re

from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.reference.stems import stems_of
from verifier.reference.titles import FORM_WORDS, head_words

_TOTALS = (None, "WLD")
_AFTER = re.compile(
    r"\s(?:for|from|of|to|with)\s(?:the\s|an?\s|its\s|their\s)?(?!all\b|\d)"
    r"(?P<words>[^\W\d][\w’'-]*(?:(?:,?\s(?:and|or)|,)\s(?:other\s)?[^\W\d][\w’'-]*){0,5})"
)
_BEFORE = re.compile(r"(?P<words>[^\W\d][\w’'-]*)\s$")
_NO_PART = frozenset(
    stems_of(
        "the a an its their this that these those all total overall and or but both while as said "
        "of in on for to from by with when where which whose after before since then so yet also "
        "meanwhile however though although new national headline official annual monthly quarterly "
        "weekly daily combined aggregate average seasonally adjusted country worldwide global "
        "domestic gross net monthly separate latest recent last first next said says showed show"
    )
)


def is_narrowed(claim: Claim, one: Series, other: Series) -> bool:
    """Whether `other` is a part of the measure `one`, and words beside the measure's name that
    `one` does not explain tell of a part."""
    if not _is_a_part(other, one):
        return False
    clause, start = claim.clause, claim.clause.sentence.start
    text = clause.sentence_text[: claim.span.start - start]
    first = text.rfind(";") + 1
    mention = _named_at(claim, one, text, first)
    if mention is None:
        return False
    found = (
        _AFTER.match(text, mention.end),
        _BEFORE.search(text, max(first, mention.start - _WORD), mention.start),
    )
    return any(m is not None and _tells_a_part(claim, one, m) for m in found)


def _named_at(claim: Claim, one: Series, text: str, first: int) -> Span | None:
    """Where a text before a figure names a measure: by its indicator, else by the first word of
    its title's head."""
    start = claim.clause.sentence.start
    named = [
        s.span
        for s in claim.clause.terms
        if s.own
        and s.span
        and s.term.kind is TermKind.INDICATOR
        and s.term.code == one.indicator
        and first <= s.span.start - start < len(text)
    ]
    if named:
        last = max(named, key=lambda span: (span.start, span.end))
        printed = _TIED.sub("", text[last.start - start : last.end - start])
        return Span(last.start - start, last.start - start + len(printed))
    head = head_words(one.title)
    words = (m for m in _WORDS.finditer(text, first) if head & set(stems_of(m[0])))
    return next((Span(m.start(), m.end()) for m in words), None)


_TIED = re.compile(r"\s(?:for|from|of|to|with)$")
_WORDS = re.compile(r"[^\W\d][\w’'-]*")
_WORD = 30


def _is_a_part(other: Series, one: Series) -> bool:
    if (other.indicator, other.ref_area) != (one.indicator, one.ref_area):
        return False
    pairs = ((one.breakdown, other.breakdown), (one.counterpart, other.counterpart))
    return any(own in _TOTALS and its not in _TOTALS for own, its in pairs)


def _tells_a_part(claim: Claim, one: Series, found: re.Match[str]) -> bool:
    """Whether words are neither a time nor a name of the series or its place."""
    start = claim.clause.sentence.start
    reach = Span(start + found.start("words"), start + found.end("words"))
    codes = {one.indicator, one.ref_area, one.counterpart, one.breakdown, one.key}
    known = [t.span for t in claim.clause.times]
    known += [s.span for s in claim.clause.terms if s.own and s.span and s.term.code in codes]
    if any(span.start < reach.end and reach.start < span.end for span in known):
        return False
    own = {stem for name in (one.title, *one.aliases) for stem in stems_of(name)}
    return bool(set(stems_of(found["words"])) - own - _NO_PART - FORM_WORDS)
