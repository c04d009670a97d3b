"""Home of parts told together: a figure of the two or three that the sentences before are about."""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.judge import Judge
from verifier.judge.closeness import is_the_printed
from verifier.judge.compose import caveats_of
from verifier.judge.stretch import stretch_of
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.hedge_words import HEDGE_OR_UNDER
from verifier.model.mention import TermKind
from verifier.model.series import Nature, Series, Transformation
from verifier.model.verdict import Caveat, Rating, Reason, Verdict
from verifier.reference.catalogue import Catalogue
from verifier.reference.listed_parts import in_words
from verifier.reference.stems import stems_of

_JOINTLY = regex(
    r"(?<!\bgap\s)(?<!difference\s)(?<!spread\s)(?<!margin\s)(?<!distance\s)(?<!gulf\s)"
    r"\b(?:(?:taken|put|added|all)\s)?(?:together|combined|jointly|between\sthem|between\sthe\stwo)\b"
    r"(?!\swith\b)",
    re.IGNORECASE,
)
_ITEM = r"(?!and\b|with\b)[\w’'-]+(?:\s(?!and\b|with\b)[\w’'-]+){0,2}"
_TOGETHER = regex(r"\b(?:together|combined|jointly|between\sthem)\b", re.IGNORECASE)
_LIST_TOGETHER = regex(
    rf"(?P<list>(?:{_ITEM},\s){{0,4}}{_ITEM},?\sand\s{_ITEM})\s(?:(?:taken|put|added|all)\s)?"
    r"(?:together|combined|jointly|between\sthem)\b",
    re.IGNORECASE,
)
_TOGETHER_LIST = regex(
    r"\b(?:together|combined|jointly|between\sthem),\s"
    rf"(?P<list>(?:{_ITEM},\s){{0,4}}{_ITEM},?\sand\s{_ITEM})",
    re.IGNORECASE,
)
_COMMA = regex(r",?\sand\s|,\s")
_NUMBERED = regex(
    r"\b(?:the|these|those)\s(?:(?P<two>two|pair|duo|couple)|(?P<three>three|trio))\b"
    r"(?!\s(?:biggest|largest|top|main|leading|months|quarters|years|weeks|days|decades|halves)\b)",
    re.IGNORECASE,
)
_JOINED = (TermKind.BREAKDOWN, TermKind.AREA)


def as_told_together(
    verdict: Verdict, told: Sequence[Verdict], judge: Judge, catalogue: Catalogue
) -> Verdict:
    """The verdict on a figure of several parts at once that its own sentence does not name, held
    against the sum of those told last: "Wind had a share of 27.4%. Solar panels added 24.1 TWh.
    Taken together, the two accounted for 52%". What does not fit it is open, and no error of the
    last part's own."""
    claim = verdict.claim
    if verdict.reason in (Reason.FORECAST, Reason.NOT_A_FACT):
        return verdict
    named = _named_together(verdict, told, catalogue)
    if not named and not _is_of_several(claim):
        return _but_not_of_one_named(verdict, told, catalogue)
    sums = [named] if named else _parts_of(claim, told, catalogue)
    of_one = any(verdict.series == one.key for parts in sums for one in parts)
    if verdict.rating is Rating.SUPPORTED and not of_one:
        return verdict
    for parts in sums:
        first, *others = (judge.checker.forms(one.key) for one in parts)
        found, _ = judge.checker.outcomes(claim, replace(first, plus=tuple(others)))
        held = next((o for o in found if o.holds and is_the_printed(claim, o)), None)
        if held is not None and held.forms.plus and not held.elsewhen:
            caveats = (*caveats_of(held), Caveat.DERIVED)
            return judge.composer.judged(claim, held, verdict.candidates, caveats=caveats)
        if claim.operation == "level" and found and _are_all_told(parts, verdict, told):
            return judge.composer.judged(claim, found[0], verdict.candidates)
    if verdict.rating is not Rating.UNVERIFIED:
        return replace(verdict, reason=Reason.AMBIGUOUS, suggestion=None)
    return verdict


def _are_all_told(parts: Sequence[Series], verdict: Verdict, told: Sequence[Verdict]) -> bool:
    """Whether each part of a sum that a sentence names has been told before, rightly, in its time
    and in its paragraph: what is off is then the sum."""
    if not _named_before(verdict.claim):
        return False
    rightly = {
        v.series
        for v in told
        if v.rating is Rating.SUPPORTED
        and v.operation == "level"
        and v.period == verdict.period
        and v.claim.clause.block == verdict.claim.clause.block
    }
    return all(part.key in rightly for part in parts)


def _but_not_of_one_named(
    verdict: Verdict, told: Sequence[Verdict], catalogue: Catalogue
) -> Verdict:
    """A verdict, open where it is that of one of several parts which its sentence tells together,
    and which a figure before has had of that part: "Wind had a share of 27.4%. Together, wind and
    solar power made up 27.4%"."""
    claim, key = verdict.claim, verdict.series
    if verdict.rating is not Rating.SUPPORTED or key is None or Caveat.DERIVED in verdict.caveats:
        return verdict
    if claim.assertion != "value" or claim.operation not in ("share", "level"):
        return verdict
    named = _named_before(claim)
    joined = len(named) > 1 and _JOINTLY.search(stretch_of(claim)[0]) is not None
    had = any(v.series == key and _is_the_same(v.claim, claim) for v in told)
    part = catalogue.series[key].breakdown
    return (
        replace(verdict, reason=Reason.AMBIGUOUS) if joined and had and part in named else verdict
    )


def _is_the_same(one: Claim, other: Claim) -> bool:
    """Whether two claims print the same figure."""
    return one.printed == other.printed and one.operation == other.operation


def _named_before(claim: Claim) -> set[str]:
    """The parts and places that its sentence names before a figure."""
    return {
        s.term.code
        for s in claim.clause.terms
        if s.own and s.span and s.span.end <= claim.span.start and s.term.kind in _JOINED
    }


def is_behind_a_sum(claim: Claim, before: Verdict | None) -> bool:
    """Whether a share goes on about a right sum that its sentence tells right before: "the two
    took in $85m, or 12.5% of the total", which is no share of either."""
    if before is None or before.rating is not Rating.SUPPORTED or claim.operation != "share":
        return False
    several = len({one.series for one in before.evidence}) > 1 and before.operation == "level"
    several = several and before.claim.assertion == "value" and Caveat.DERIVED in before.caveats
    if (
        before.computed is None
        or sum(one.value for one in before.evidence) > before.computed * 1.01
    ):
        return False  # a gap between two, or a mean
    same = before.claim.clause.sentence == claim.clause.sentence
    start = claim.clause.sentence.start
    words = claim.clause.sentence_text[before.claim.span.end - start : claim.span.start - start]
    return several and same and _OR.search(words) is not None


_OR = regex(rf"(?:,|\bor|\(|–|—)\s?(?:{HEDGE_OR_UNDER}\s)?$")


def is_told_jointly(claim: Claim) -> bool:
    """Whether the stretch of a figure tells it of parts together."""
    before, behind = stretch_of(claim)
    return any(_JOINTLY.search(words) or _NUMBERED.search(words) for words in (before, behind))


def _is_of_several(claim: Claim) -> bool:
    """Whether a share or a level is told of parts together of which its sentence names none before
    it."""
    if claim.assertion != "value" or claim.operation not in ("share", "level"):
        return False
    before, behind = stretch_of(claim)
    if _named_before(claim):
        return False
    jointly = _JOINTLY.search(before) or _JOINTLY.match(behind.lstrip())
    return bool(jointly or (claim.operation == "share" and _NUMBERED.search(before)))


def _named_together(
    verdict: Verdict, told: Sequence[Verdict], catalogue: Catalogue
) -> tuple[Series, ...]:
    """The parts of one measure that a sentence names and tells together, all of which the packs
    hold: "Oil, gas and coal together met 76% of demand"; none for any other figure."""
    claim = verdict.claim
    lead = claim.clause.lead
    if claim.operation not in ("share", "level") or not _TOGETHER.search(lead):
        return ()
    behind = _LIST_TOGETHER.search(lead)
    listed = behind or _TOGETHER_LIST.search(lead)
    if listed is None:
        return ()
    *items, last_item = (item.split() for item in _COMMA.split(listed["list"]))
    ends = (len(last_item),) if behind else range(len(last_item), 0, -1)
    lists = [[*items, last_item[:end]] for end in ends]  # "and hydro now met": the verb is no part
    last = (v.series for v in reversed(told) if v.series and v.rating is Rating.SUPPORTED)
    led = (c.series for c in verdict.candidates)
    for one in (catalogue.series[key] for key in dict.fromkeys((*last, *led))):
        if one.breakdown is None or one.nature not in (Nature.FLOW, Nature.STOCK):
            continue
        kin = [one, *(s for s in catalogue.siblings(one) if _is_beside(s, (one,)))]
        called = _names_of(kin)
        for named in lists:
            words = [frozenset(stems_of(" ".join(item))) for item in named]
            found = [called[one] for one in words if one in called]
            if len(set(found)) == len(named):
                return tuple(found)
    return ()


def _names_of(kin: Sequence[Series]) -> dict[frozenset[str], Series]:
    """The parts of a measure by the words that they are called by: "coal", "onshore wind"; and, in
    a measure of one owner, by those without the owner's: "Asia" of "Corran Air, Asia"."""
    words = {one: frozenset(stems_of(in_words(one.breakdown or ""))) for one in kin}
    shared = frozenset.intersection(*words.values())
    short = {told - shared: one for one, told in words.items() if told - shared}
    return short | {told: one for one, told in words.items()}


def _parts_of(
    claim: Claim, told: Sequence[Verdict], catalogue: Catalogue
) -> list[tuple[Series, ...]]:
    """The last parts of one measure that the paragraph tells of before a sentence: so many as it
    counts, else two or three."""
    clause = claim.clause
    keys = [
        v.series
        for v in reversed(told)
        if v.series
        and v.rating is Rating.SUPPORTED
        and v.claim.clause.block == clause.block
        and v.claim.span.end <= clause.sentence.start
    ]
    parts: list[Series] = []
    for one in (catalogue.series[key] for key in dict.fromkeys(keys)):
        if one.breakdown is None or one.nature not in (Nature.FLOW, Nature.STOCK):
            continue
        if one.transformation is Transformation.NONE and (not parts or _is_beside(one, parts)):
            parts.append(one)
    counted = _NUMBERED.search(stretch_of(claim)[0])
    sizes = (2, 3) if counted is None else (2,) if counted["two"] else (3,)
    return [tuple(parts[:size]) for size in sizes if len(parts) >= size]


def _is_beside(one: Series, parts: Sequence[Series]) -> bool:
    """Whether a series is another part of the measure that all `parts` are of."""
    other = one.breakdown not in {part.breakdown for part in parts}
    return other and count_the_same(one, parts[0])


def count_the_same(one: Series, other: Series) -> bool:
    """Whether two series count the same of one place in one form, whatever part of it."""
    return (one.indicator, one.unit, one.ref_area, one.counterpart, one.variant, one.frequency) == (
        other.indicator,
        other.unit,
        other.ref_area,
        other.counterpart,
        other.variant,
        other.frequency,
    )
