"""Home of the second measure of a comparison that its words name by a place or part alone: "bigger
than that of China", "more slowly than France", of the measure told before them.
"""

import re
from collections.abc import Iterable

from verifier.check.fields import are_alike
from verifier.check.wholes import is_wider
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.codelist import words_of
from verifier.model.forms import Forms
from verifier.model.mention import TimeKind
from verifier.model.series import Nature, Series

_END = regex(
    r"[.;:]|,\s(?!(?:which|where|home)\b)|"
    r"\s(?:and|but|while|as|when|because|before|after|since|until|if|than)\s"
)
"""Where the words for what something is compared with end."""
_NOT_ANOTHER = regex(
    r"\s(?:it|they|he|she|we|there)\b|[^.;:]*?\b(?:expect|forecast|predict|project|hope|thought|fear|"
    r"plann|assum|reckon)",
    re.IGNORECASE,
)
"""Behind the words of a comparison with itself, or with what was foreseen of it: "lower than it was
before France voted", "faster than economists in France had expected"."""
_AND = regex(
    r"[’']?s?(?:,\s|,?\s(?:and|or|nor)\s(?:than\s)?)(?:(?:in|at|for|from|to|with|on|that|those|of|the)\s)*",
    re.IGNORECASE,
)
_LIST_ENDS = regex(r"[’']?s?(?:[.,;:)]|$|\s(?:in|at|on|by|did|do|does|over|for)\b)")


def named_rivals(claim: Claim, own: Series, siblings: Iterable[Series]) -> list[Series]:
    """The siblings of a series, in figures of its form, that differ from it in the place or part
    which stands first behind the words of a comparison, and in those joined to it; none where no
    words name one."""
    start, end = claim.clause.sentence.start, claim.span.end
    text = claim.clause.sentence_text
    last = _last(claim)
    if is_of_another_time(claim):
        return []
    named = sorted(
        (s.span.start, s.span.end, s.term.code)
        for s in claim.clause.terms
        if s.own and s.span is not None and end <= s.span.start
    )
    slots = {own.ref_area, own.counterpart, own.breakdown, own.key}
    alike = [one for one in siblings if are_alike(own, one) and one.indicator == own.indicator]
    for at, until, code in named:
        if until > last:
            break
        found = _named(code, own, alike) if code not in slots else None
        if found is not None:
            listed = _listed_behind(until, [n for n in named if n[0] > at], text, start)
            others = (_named(code, own, alike) for code in listed)
            return [found, *(one for one in others if one is not None)]
    return []


def without_wholes(claim: Claim, own: Forms, others: Iterable[Forms]) -> tuple[Forms, ...]:
    """The measures that one is compared with, but for its wholes and parts where the sizes of
    counts are: none outdoes what it is counted in; rates and growth are set against those of all.
    """
    one = own.series
    counted = one.nature in (Nature.FLOW, Nature.STOCK) and claim.operation == "level"
    return tuple(
        other
        for other in others
        if not (counted and (is_wider(one, other.series) or is_wider(other.series, one)))
    )


def _named(code: str, own: Series, alike: Iterable[Series]) -> Series | None:
    """The series of a place or part that is titled most like another."""
    found = [one for one in alike if code in _slots(one)]
    words = {word for word, _ in words_of(own.title)}
    return max(
        found, key=lambda one: len(words & {w for w, _ in words_of(one.title)}), default=None
    )


def _listed_behind(
    end: int, named: Iterable[tuple[int, int, str]], text: str, start: int
) -> list[str]:
    """The codes of the names joined to one that ends there: "than Peru, Chile and Spain"; none
    where the last of them opens a clause of its own."""
    found = []
    for at, until, code in named:
        if at < end:
            continue
        if _AND.fullmatch(text[end - start : at - start]) is None:
            break
        found.append(code)
        end = until
    return found if _LIST_ENDS.match(text, end - start) else []


def is_of_another_time(claim: Claim) -> bool:
    """Whether the words of a comparison, up to where they end, tell a time other than that of what
    stands before them, or what was foreseen: "at 10,101 in October, lower than Renault's were in
    August"."""
    clause, last = claim.clause, _last(claim)
    behind = clause.tail
    if _NOT_ANOTHER.match(behind[: max(0, last - claim.span.end)]):
        return True
    before = {t.period for t in clause.times if t.span.end <= claim.span.start and t.period}
    for time in clause.times:
        if time.span.end <= claim.span.end or not claim.span.start <= time.span.start < last:
            continue
        if time.kind is TimeKind.SINCE or time.window is not None:
            return True
        if before and time.period is not None and time.period not in before:
            return True
    return False


def _last(claim: Claim) -> int:
    """Where the words for what something is compared with end."""
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    stop = _END.search(text, claim.span.end - start)
    return start + (stop.start() if stop else len(text))


def _slots(one: Series) -> tuple[str | None, ...]:
    return one.ref_area, one.counterpart, one.breakdown, one.key
