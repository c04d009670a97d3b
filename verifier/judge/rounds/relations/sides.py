"""Home of the sides of a relation: what a figure is told of, and what it is set against."""

import re

from verifier.judge.rounds.relations.members import Member
from verifier.judge.rounds.relations.relation import Side, Told
from verifier.lazy import regex
from verifier.model.verdict import Caveat, Rating, Verdict
from verifier.reference.stems import long_stems
from verifier.reference.titles import title_words

_OBJECT = regex(
    r"\b(?:than|as|of|to|from|against|behind|below|above|over|by|with|overtook|overtaken\sby|passed|"
    r"beat|beating|leapfrogged|outsold|in|at|for|on|between)\s(?:(?:in|that|those|of|the|what)\s){0,3}$"
)
"""Right before a name, what makes it none that the sentence tells of."""
_OPENS = regex(r"\W*(?:(?:In|At|For|And|But|The|While|Of)\s){0,2}(?:the\s)?$")
_POINTS_BACK = regex(r"\W*(?:That|This|It|They|Which|Its|Their)\s")
_DONE = regex(
    r"(?:\s(?:did|does|do|had|has|have|could|managed|[a-z]{3,}s))?"
    r"(?:\s?(?:[.,;:)—–]|$)|\s(?:and|but|while|where|which|with|or)\b)"
)
"""Behind the other side, where nothing more is told of it."""
_OWNED_BEHIND = regex(
    r"(?:[’']s?)?(?:\s(?:figure|total|tally|number|level|count|sum|one|rate|average))?(?:\sof)?"
)
_NOT_ALONE = regex(r",?\s(?:and|or|plus)\s(?:the\s)?|,\s")


def own_side(told: Told, but: Member | None = None) -> Side:
    """What a figure is told of: the one member before it that is no other side of a comparison;
    where none is named, what the right figure before it in the sentence is of, or that in the
    sentence before where this one points back. Nothing where that is left open."""
    before = [m for m in told.members if m.end <= told.start and (but is None or m.key != but.key)]
    subjects = {m.key: m.series for m in before if not _is_object(told.text, m)}
    if any(_is_joined(told, m) for m in before if m.key in subjects):
        return ()
    last = _last_level(told)
    side = _side_of(last, told) if last is not None else ()
    if subjects:
        named = tuple(subjects.values())
        if last is not None:
            return named if {s.key for s in side} == set(subjects) else ()
        return named if len(named) == 1 else ()
    if last is not None:
        return side
    if not _POINTS_BACK.match(told.text):
        return ()
    back = _told_before(told)
    return _side_of(back, told) if back is not None else _of_the_sentence_before(told)


def _of_the_sentence_before(told: Told) -> Side:
    """The one member that all right figures of the sentence right before are of, be they moves."""
    claim = told.claim
    before = [
        v for v in told.sitting.verdicts[: told.place] if v.claim.clause.block == claim.clause.block
    ]
    before = [v for v in before if v.claim.clause.sentence.end <= claim.clause.sentence.start]
    if not before:
        return ()
    last = [v for v in before if v.claim.clause.sentence == before[-1].claim.clause.sentence]
    keys = {v.series for v in last if v.rating is Rating.SUPPORTED}
    family = [one for one in told.family if one.key in keys]
    return tuple(family) if len(family) == len(keys) == 1 else ()


def _is_joined(told: Told, one: Member) -> bool:
    """Whether a name is told together with something that is no member: "wind and sun"."""
    behind = told.text[one.end : told.start]
    other = _AND_BEHIND.match(behind) or _AND_BEFORE.search(told.text[: one.start])
    if other is None:
        return False
    beside = (_NOT_ALONE.fullmatch(told.text[one.end : m.start]) for m in told.members)
    ahead = (_NOT_ALONE.fullmatch(told.text[m.end : one.start]) for m in told.members)
    return not any((*beside, *ahead))


_AND_BEHIND = regex(r"\s(?:and|or|plus|&)\s")
_AND_BEFORE = regex(r"[\w’']\s(?:and|or|plus|&)\s(?:the\s)?$")


def _last_level(told: Told) -> Verdict | None:
    """The last right level before a figure in its sentence."""
    own = told.claim.clause.sentence
    same = [v for v in told.near if v.claim.clause.sentence == own]
    before = [v for v in same if v.claim.span.end <= told.claim.span.start and _side_of(v, told)]
    return max(before, key=lambda v: v.claim.span.start, default=None)


def _told_before(told: Told) -> Verdict | None:
    """The last right level of the sentence before in the paragraph; None where another claim stands
    in a sentence between."""
    claim = told.claim
    back = [
        v
        for v in told.near
        if v.claim.clause.block == claim.clause.block
        if v.claim.clause.sentence.end <= claim.clause.sentence.start and _side_of(v, told)
    ]
    last = max(back, key=lambda v: v.claim.span.start, default=None)
    if last is None:
        return None
    between = (
        v.claim.clause.sentence
        for v in told.sitting.verdicts[: told.place]
        if v.claim.span.start > last.claim.span.start
    )
    both = (last.claim.clause.sentence, claim.clause.sentence)
    return last if all(sentence in both for sentence in between) else None


def _side_of(verdict: Verdict, told: Told) -> Side:
    """The series that a right level is of, all of a sum; nothing for what is made otherwise."""
    keys = list(dict.fromkeys(one.series for one in verdict.evidence))
    if Caveat.DERIVED in verdict.caveats and len(keys) > 1:
        total = sum(one.value for one in verdict.evidence)
        if not verdict.computed or abs(total / verdict.computed - 1) > _A_HAIR:
            return ()
        return tuple(told.sitting.series_of(keys))
    return tuple(told.sitting.series_of((verdict.series,)))


_A_HAIR = 1e-6


def _is_object(text: str, one: Member) -> bool:
    before = text[: one.start]
    return _OBJECT.search(before) is not None and _OPENS.fullmatch(before) is None


def _past_its_title(behind: str, one: Member) -> str:
    """What stands behind a name and the words of its title that go on with it: "the Elizabeth
    line"."""
    own = title_words(one.series.title)
    while (word := _WORD.match(behind)) and long_stems(word["word"]) & own:
        behind = behind[word.end() :]
    return behind


_WORD = regex(r"\s(?P<word>[A-Za-z]+)")


def other_side(
    told: Told, pattern: re.Pattern[str], owned_only: bool = False
) -> tuple[Member, dict[str, str]] | None:
    """The one member that stands right behind a figure and the words of a pattern, with what the
    pattern found; None where more is told of it, or of another beside it. Of what is `owned_only`
    a noun or an ending must follow: "the Dutch figure"."""
    found = pattern.match(told.claim.clause.tail)
    if found is None:
        return None
    for one in told.members:
        if one.start != told.end + found.end():
            continue
        behind = _past_its_title(told.text[one.end :], one)
        owned = _OWNED_BEHIND.match(behind)
        words = owned.group() if owned is not None else ""
        if owned_only and not words:
            return None
        if not (words.endswith(" of") or _DONE.match(behind[len(words) :])):
            return None
        others = (m for m in told.members if m.start >= one.end)
        if any(_NOT_ALONE.fullmatch(told.text[one.end : m.start]) for m in others):
            return None
        return one, {name: text or "" for name, text in found.groupdict().items()}
    return None
