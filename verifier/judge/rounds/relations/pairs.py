"""Home of relations of two sides: "2.7 times as many homes as Surrey", "1,205 more than Hamilton
County", "for every jazz ticket, 4.6 tickets for rock"."""

import re

from verifier.judge.rounds.relations.members import Member
from verifier.judge.rounds.relations.relation import Relation, Side, Told, are_words_of
from verifier.judge.rounds.relations.sides import other_side, own_side
from verifier.lazy import regex
from verifier.model.quantity import POINTS
from verifier.model.series import Nature, Series
from verifier.model.verdict import Rating, Verdict
from verifier.reference.stems import long_stems
from verifier.reference.titles import title_words

_IN = (
    r"(?:\s(?:in|at|on|for|from|of|with|to|by|that|those|the|one|ones|all|what|its|neighbou?r(?:ing)?|nearby|rival))"
    r"{0,4}\s"
)
_NOUN = r"(?!as\b|than\b|of\b|in\b|for\b|from\b|at\b)[a-z’'-]+"
_AS_MANY_AS = regex(
    r"\sas\s(?:many|much|high|large|big|great|numerous|dear|expensive|common)"
    rf"(?P<nouns>(?:\s{_NOUN}){{0,3}})(?P<of>(?:\s(?:in|of|from|for|at)\s[a-z’'-]+)?)\sas{_IN}"
)
_THE_NUMBER = regex(
    r"\s(?:the|that|those)(?:\s(?:number|total|figure|amount|volume|tally|level|count|sum))?"
    rf"(?P<nouns>(?:\s{_NOUN}){{0,3}})(?P<of>(?:\sof\s[a-z’'-]+)?)\s(?:in|of|at|on|for|from)"
    r"\s(?:the\s|its\s(?:neighbou?r|rival)\s)?"
)
_AS_MANY = regex(
    r"\sas\s(?:many|much|high|large|big|great)(?:\s(?!as\b)[a-z]+)?(?=\s?(?:[.,;)]|$)|\s(?:and|but)\b)"
)
"""Behind a multiple of what the sentence before told."""
_OWNED = regex(r"\s(?:the\s)?(?=[A-Z])")
_GAP = regex(
    rf"(?P<of>(?:\s{_NOUN}){{0,2}}?)\s(?P<way>more|fewer|less|higher|lower|larger|greater|bigger|smaller|"
    r"better|worse|dearer|cheaper)"
    rf"(?P<nouns>(?:\s(?!an?\s|per\s|each\s){_NOUN}){{0,3}})"
    rf"(?:\s(?:an?|per|each)\s(?:day|week|month|quarter|year|game|match|head))?\sthan{_IN}"
)
_OFF = regex(
    rf"(?P<nouns>(?:\s{_NOUN}){{0,2}}?)\s(?P<way>ahead\sof|behind|short\sof|clear\sof|above|below|"
    rf"adrift\sof|shy\sof){_IN}"
)
_BARE = regex(r"\s(?P<way>ahead|in\sfront|clear|behind|adrift)(?=\s?[.,;:)]|\s*$)")
_DOWN = (
    "adrift",
    "fewer",
    "less",
    "lower",
    "smaller",
    "worse",
    "cheaper",
    "behind",
    "short of",
    "below",
    "adrift of",
    "shy of",
)
_FOR_EVERY = regex(r"\b[Ff]or\s(?:every|each)\s(?:one\s)?[^,;:.\d]*,[^,;:.\d]*$")
_FOR = regex(r"\bfor\b")
_LEAST = 1.5
"""A multiple that is no fraction, which may be one of anything."""


def multiple_of(told: Told) -> Relation | None:
    """How many times what is named behind a figure what is told of comes to."""
    quantity = told.claim.quantity
    if quantity is None or quantity.unit != "ratio" or quantity.value < _LEAST:
        return None
    last = told.sitting.verdicts[told.place - 1] if told.place else None
    if last is not None and _is_a_move_beside(last, told):
        return None  # "gained 3,800 jobs, three times as many as Wisconsin"
    behind = _two_behind(told, _AS_MANY_OF, _AS_OF)
    if behind is not None:
        return Relation("multiple", *behind)
    for pattern in (_AS_MANY_AS, _THE_NUMBER, _OWNED):
        found = other_side(told, pattern, owned_only=pattern is _OWNED)
        if found is None:
            continue
        other, words = found
        if is_at_the_rate(told.claim.clause.tail, other.series):
            return None
        if _are_its(words, other, told):
            return _between("multiple", own_side(told, other), other, told)
    return _of_the_one_before(told)


def is_at_the_rate(tail: str, one: Series) -> bool:
    """Whether words behind a multiple set it against a rate of something, and a series is of
    none: "Men left at three times the rate of women", of how many there are."""
    return one.nature is not Nature.RATE and _THE_RATE.match(tail) is not None


_THE_RATE = regex(r"\s(?:the|that)\s(?:[a-z]+\s)?(?:rate|pace|speed|risk|odds|price|cost)s?\b")


def _of_the_one_before(told: Told) -> Relation | None:
    """How many times what the sentence before tells of one member what is told of another comes
    to: "There were 971,653 for children. Adults had 1.88 million, nearly twice as many"."""
    if _AS_MANY.match(told.claim.clause.tail) is None:
        return None
    own = own_side(told)
    start, block = told.claim.clause.sentence.start, told.claim.clause.block
    back = [v for v in told.near if v.claim.clause.block == block]
    back = [v for v in back if v.claim.clause.sentence.end <= start]
    last = max((v.claim.clause.sentence.start for v in back), default=-1)
    keys = {v.series for v in back if v.claim.clause.sentence.start == last}
    others = [one for one in told.family if one.key in keys]
    if len(own) != 1 or len(keys) != 1 or len(others) != 1 or others[0] == own[0]:
        return None
    if any(_counts_otherwise(v, others[0]) for v in told.near if v.series == own[0].key):
        return None
    return Relation("multiple", own, (others[0],))


def _is_a_move_beside(last: Verdict, told: Told) -> bool:
    """Whether the figure right before a multiple in its sentence is a right move, in apposition to
    which it stands."""
    same = last.claim.clause.sentence == told.claim.clause.sentence
    moved = last.operation in ("change", "growth") and last.rating is Rating.SUPPORTED
    between = told.text[last.claim.span.end - told.claim.clause.sentence.start : told.start]
    return same and moved and _APPOSED.fullmatch(between) is not None


_APPOSED = regex(r"(?:\s[a-z]+){0,3},\s(?:(?:or|about|nearly|almost|more\sthan|over|some)\s){0,2}")


def _counts_otherwise(level: Verdict, other: Series) -> bool:
    """Whether a level is told of what the other series does not count: "9,130 pairs" of skis."""
    figure = level.claim.clause.figure
    noun = figure.noun if figure is not None else None
    return noun is not None and not long_stems(noun) & (
        title_words(other.title) | long_stems(other.unit)
    )


def _are_its(words: dict[str, str], other: Member, told: Told) -> bool:
    """Whether the nouns of a comparison are those of the measure."""
    nouns = f"{words.get('nouns', '')} {words.get('of', '')}"
    quantity = told.claim.quantity
    if quantity is not None and quantity.unit == other.series.unit and len(nouns.split()) <= 1:
        return True  # "11,629 students ahead": of people
    return are_words_of(nouns, other.series, told.claim)


def gap_of(told: Told) -> Relation | None:
    """How far what is told of lies above what is named behind a figure, or below it."""
    quantity = told.claim.quantity
    if quantity is None or quantity.unit == "percent":
        return None
    behind = _gap_told_behind(told)
    for pattern in (_GAP, _OFF) if behind is None else ():
        found = other_side(told, pattern)
        if found is None:
            continue
        other, words = found
        if not _are_its(words, other, told):
            continue
        if (other.series.unit == "percent") is not (quantity.unit in POINTS):
            return None
        gap = _between("gap", own_side(told, other), other, told)
        if gap is None or words["way"] not in _DOWN:
            return gap
        return Relation("gap", gap.second, gap.first, gap.others)
    return behind or _gap_of_both(told)


def _gap_told_behind(told: Told) -> Relation | None:
    """How many more there are of the one of two members that stand behind a figure than of the
    other: "989 more men than women"."""
    way = _MORE.match(told.text[told.end :])
    pair = _two_behind(told, _MORE, _THAN)
    if way is None or pair is None or pair[0][0].unit == "percent":
        return None
    first, second = pair
    ahead = way["way"] not in _DOWN
    return Relation("gap", first, second) if ahead else Relation("gap", second, first)


def _two_behind(
    told: Told, before: re.Pattern[str], between: re.Pattern[str]
) -> tuple[Side, Side] | None:
    """The two members that alone stand behind a figure, each behind what sets it there."""
    behind = [m for m in told.members if m.start >= told.end]
    if len(behind) < len(("one", "other")) or behind[0].key == behind[1].key:
        return None
    one, other = behind[:2]
    if before.fullmatch(told.text[told.end : one.start]) is None:
        return None
    if between.fullmatch(told.text[one.end : other.start]) is None:
        return None
    if not _ENDS.match(told.text[other.end :]):
        return None
    return (one.series,), (other.series,)


_MORE = regex(
    r"\s(?P<way>more|fewer|less)\s(?:(?:[a-z]+\s){0,2}(?:among|in|of|at|for|from|by|on)\s)?(?:new\s|the\s)?"
)
_THAN = regex(
    r"(?:\s[a-z]+){0,2}\sthan\s(?:there\s(?:are|were)\s)?"
    r"(?:(?:among|in|of|at|for|from|by|on)\s)?(?:the\s)?"
)
_AS_MANY_OF = regex(r"\sas\s(?:many|much)\s(?:new\s)?")
_AS_OF = regex(r"(?:\s[a-z]+){0,2}\sas\s(?:there\s(?:are|were)\s)?")
_ENDS = regex(
    r"(?:\s[a-z]+s)?(?:\s?(?:[.,;:)—–]|$)|\s(?:in|last|at|on|and|or|but|while|among|were|was|died|are)\b)"
)


def _gap_of_both(told: Told) -> Relation | None:
    """How far the one of two members that a sentence names lies ahead, where what it is ahead of is
    not said again: "Hollins overtook Parkgate in 2019; in 2025 it was 23,806 ahead"."""
    way = _BARE.match(told.claim.clause.tail)
    keys = {m.key: m.series for m in told.members if m.end <= told.start}
    if way is None or len(keys) != len(told.members) or len(keys) != len(("one", "other")):
        return None
    own = own_side(told)
    if len(own) != 1 or own[0].key not in keys or own[0].unit == "percent":
        return None
    other = next(one for key, one in keys.items() if key != own[0].key)
    ahead = way["way"] not in _DOWN
    return Relation("gap", own, (other,)) if ahead else Relation("gap", (other,), own)


def ratio_of(told: Told) -> Relation | None:
    """How many of what is named behind a figure there are for each of what is named before it."""
    if _FOR_EVERY.search(told.claim.clause.lead) is None:
        return None
    before = [m for m in told.members if m.end <= told.start]
    behind = [m for m in told.members if m.start >= told.end]
    if len(before) != 1 or len(behind) != 1 or before[0].key == behind[0].key:
        return None
    words = _FOR.sub(" ", told.text[told.end : behind[0].start])
    if not are_words_of(words, behind[0].series, told.claim):
        return None
    return Relation("multiple", (behind[0].series,), (before[0].series,))


def _between(kind: str, own: Side, other: Member, told: Told) -> Relation | None:
    """The relation of two sides, beside those of the others that the sentence names."""
    if not own or other.series in own:
        return None
    pairs = [
        ((one.series,), (two.series,))
        for one in told.members
        for two in told.members
        if one.key != two.key
    ]
    others = [Relation(kind, *pair) for pair in pairs if pair != (own, (other.series,))]
    return Relation(kind, own, (other.series,), tuple(others))
