"""Home of the sides of a relation: what a figure is told of, and what it is set against."""

import re

from verifier.judge.rounds.relations.members import Member
from verifier.judge.rounds.relations.relation import Side, Told
from verifier.lazy import regex
from verifier.model.verdict import Caveat, Rating, Verdict
from verifier.reference.stems import long_stems
from verifier.reference.titles import title_words

_COMPARED = (
    r"(?:than|as|against|behind|below|above|over|overtook|overtaken\sby|passed|beat|beating|"
    r"leapfrogged|outsold|double|twice|triple|treble|times|half|exceed(?:s|ed|ing)?)"
)
_OF_IT = r"\s(?:(?:in|that|those|of|the|what)\s){0,3}$"
_OTHER_SIDE = regex(rf"\b{_COMPARED}{_OF_IT}")
"""Right before a name, what makes it the other side of a comparison."""
_OBJECT = regex(rf"\b(?:{_COMPARED}|of|to|from|by|with|in|at|for|on|between){_OF_IT}")
"""Right before a name, what makes it none that the sentence tells of."""
_OPENS = regex(r"\W*(?:(?:In|At|For|And|But|The|While|Of)\s){0,2}(?:the\s)?$")
_POINTS_BACK = regex(r"\W*(?:That|This|It|They|Which|Its|Their)\s")
_DONE = regex(
    r"(?:\s(?:did|does|do|had|has|have|could|managed|[a-z]{3,}s))?"
    r"(?:\s?(?:[.,;:)—–]|$)|\s\([^()]{1,24}\)|\s(?:on|with|at)\s[$£€¥]?\d|\s(?:and|but|while|where|which|with|or)\b)"
)
"""Behind the other side, where nothing more is told of it."""
_OWNED_BEHIND = regex(
    r"(?:[’']s?)?(?:\s[$£€¥]?\d[\d.,]*\d(?:%|[a-z]{1,2}\b|\s[a-z]+)?)|"
    r"(?:[’']s?)?(?:\s(?:figure|total|tally|number|level|count|sum|one|rate|average))?(?:\sof)?"
)
_OF_ITS_OWN = regex(r"(?:\s[a-z]+){0,2}\s[$£€¥]?\d")
"""Behind a name, a figure of its own: "and Athletic 4,088 fewer"."""
_NOT_ALONE = regex(r",?\s(?:and|or|plus)\s(?:the\s)?|,\s")


def own_side(told: Told, but: Member | None = None) -> Side:
    """What a figure is told of: the one member before it that is no other side of a comparison;
    where none is named, what the right figure before it in the sentence is of, or that in the
    sentence before where this one points back. Nothing where that is left open."""
    before = [m for m in told.members if m.end <= told.start and (but is None or m.key != but.key)]
    subjects = {m.key: m.series for m in before if not _is_object(told.text, m)}
    if any(_is_joined(told, m) for m in before if m.key in subjects):
        return ()
    last = _last_level(told, before)
    side = _side_of(last, told) if last is not None else ()
    if subjects:
        named = tuple(subjects.values())
        if last is not None:
            return named if {s.key for s in side} == set(subjects) else ()
        return named if len(named) == 1 else ()
    if last is not None and _THAT_IS.match(told.text) is None:
        return side
    if not _POINTS_BACK.match(told.text):
        return ()
    back = _told_before(told)
    return _side_of(back, told) if back is not None else _of_the_sentence_before(told)


def _is_of_an_object(last: Verdict, side: Side, before: list[Member], told: Told) -> bool:
    """Whether a level is of what the sentence names as the other side of a comparison: "above the
    Swedish price, which slipped to 38.7 euros"."""
    place = last.claim.span.start - told.claim.clause.sentence.start
    others = (m for m in before if m.end <= place and _OTHER_SIDE.search(told.text[: m.start]))
    return bool(side) and {one.key for one in side} <= {m.key for m in others}


_THAT_IS = regex(
    r"\W*(?:That|This|It|Which)\s(?:is|was|were|makes|made|remains|represents|means)\s"
    r"(?!(?:(?:just|only|about|some|around|nearly|almost|over|still|now|up|down|at|to)\s){0,3}[$£€¥]?\d[\d.,]*"
    r"(?!\S*\s(?:times|more|fewer|less|above|below|ahead|higher|lower)))"
)
"""What opens a sentence that sets what was told before against something, and tells it not anew:
"That is more than double Norway's 4.7 percent"."""


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


def _last_level(told: Told, named: list[Member]) -> Verdict | None:
    """The last right level before a figure in its sentence that is of no other side of a
    comparison."""
    own = told.claim.clause.sentence
    same = [v for v in told.near if v.claim.clause.sentence == own]
    before = [v for v in same if v.claim.span.end <= told.claim.span.start and _side_of(v, told)]
    before = [v for v in before if not _A_PART_OF.search(v.claim.clause.lead)]
    before = [v for v in before if not _is_of_an_object(v, _side_of(v, told), named, told)]
    return max(before, key=lambda v: v.claim.span.start, default=None)


_A_PART_OF = regex(
    r"(?:\d\s?(?:%|pc|per\s?cent)|\b(?:half|thirds?|quarters?|fifths?|tenths?|part|share))\s(?:out\s)?of\s"
    r"(?:the|all(?:\sthe)?|its|their|those|these|a\stotal\sof)\s$"
)
"""Right before a level, what says that only a part of it is told of: "38% of the"."""


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
        beside = [m for m in others if _NOT_ALONE.fullmatch(told.text[one.end : m.start])]
        if any(_OF_ITS_OWN.match(told.text[m.end :]) is None for m in beside):
            return None
        return one, {name: text or "" for name, text in found.groupdict().items()}
    return None
