"""Home of what is named beyond mistaking: the holder of a place right before it, the side of a
comparison, and the place or part that a figure is told of, where a series is of another one."""

import re

from verifier.check.certainty import OWN, Certainty, Told
from verifier.judge.doubts.ground import Ground
from verifier.judge.doubts.set_against import is_told_of_another_measure
from verifier.judge.doubts.settled import is_named_beside
from verifier.judge.stretch import breath_of
from verifier.language.figures.respectively import RESPECTIVELY
from verifier.language.measures.left_behind import HOLDERS, is_a_rival_behind
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import ScopedTerm
from verifier.model.countries import lies_in
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.model.verdict import Reason
from verifier.reference.stems import stems_of

_SURE, _FAIR, _AHEAD = 0.8, 0.6, 0.4


def about_a_comparison(claim: Claim, ground: Ground) -> Reason | None:
    """A comparison in words has no digits to bear the reading out: all must be named, or its side
    by its own sentence, and the measure and the time by the text ("In Limburg it was above that of
    Drenthe")."""
    sure, match = ground.certainty, ground.match
    told = claim.clause.lead
    moved = claim.operation == "level" and _MOVED.search(told) is not None
    if match.rival or moved or names_another_last(claim, ground.series):
        return Reason.AMBIGUOUS
    plain = match.lead >= _AHEAD and match.score >= _SURE and not ground.value.daily
    if claim.operation == "change" and is_told_of_another_measure(claim, ground.series):
        return Reason.AMBIGUOUS
    if claim.operation == "change" and ground.borne.figure:
        return None  # of the right figure beside it: "13.9bn litres, more than a year before"
    named = plain and _is_told(sure) and is_named_beside(claim, ground.series)
    return Reason.AMBIGUOUS if sure.doubts and not named else None


def names_another_last(claim: Claim, one: Series) -> bool:
    """Whether the last place or part that its sentence names before a comparison is none of the
    series: "Congo's grew, and India, with 1.43bn, drew ahead of China"."""
    named = [
        s
        for s in claim.clause.terms
        if s.own and s.span is not None and s.span.end <= claim.span.start
        if s.term.kind in (TermKind.AREA, TermKind.BREAKDOWN)
    ]
    last = max(named, key=lambda s: s.span.end if s.span else 0, default=None)
    return last is not None and last.term.code not in (one.ref_area, one.breakdown, one.counterpart)


def is_told_of_another(claim: Claim, one: Series) -> bool:
    """Whether a figure is told of a place, a part or a side of trade by its name, and a series is
    of another one that its words do not name, so that no series of the named one may be there:
    "Food cost 3.8% more" of prices without food, "Germans ranked third and Americans fourth" of
    Germans, "lead slipped 0.2% and nickel shed $55" of nickel, "the gap grew 18.3%" of imports."""
    if _is_of_another_side(claim, one):
        return True
    if claim.clause.group is not None or _IN_TURN.search(claim.clause.sentence_text):
        return False
    another = _is_of_another_place(claim, one) or _is_of_another_part(claim, one)
    return another or _is_named_past_it(claim, one)


def _is_of_another_side(claim: Claim, one: Series) -> bool:
    """Whether the breath of a figure names a gap before it, or its sentence the other side of
    trade, and nothing there the measure of a series, which is no gap."""
    reach, start = breath_of(claim), claim.clause.sentence.start
    codes = (one.indicator, one.key)
    own = [s for s in claim.clause.terms if s.own and s.span is not None]
    other = _OTHER_SIDE.get(one.indicator or "")
    told = any(s.term.code == other and s.weight >= OWN for s in own)
    if told and not any(s.term.code in codes for s in own):
        return True
    if one.is_balance or _GAP.search(" ".join((one.title, *one.aliases))):
        return False
    before = claim.clause.sentence_text[reach.start - start : claim.span.start - start]
    near = [s for s in own if s.term.code in codes and _start(s) >= reach.start]
    return _GAP.search(before) is not None and not near


_IN_TURN = regex(rf"\b{RESPECTIVELY}")
_OTHER_SIDE = {"exports": "imports", "imports": "exports"}
_GAP = regex(r"\b(?:gaps?|deficits?|surplus(?:es)?|shortfalls?)\b", re.IGNORECASE)


def _is_named_past_it(claim: Claim, one: Series) -> bool:
    """Whether a sentence names the part or place of a series only past the breath of a figure, for
    the next one, and the measure not before it."""
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    codes = {one.ref_area, one.counterpart, one.breakdown, one.key} - {None}
    own = [(s.span, s.term.code) for s in claim.clause.terms if s.own and s.span is not None]
    names = [span for span, code in own if code in codes]
    if claim.assertion != "value" or not names:
        return False
    if any(code == one.indicator and span.end <= claim.span.start for span, code in own):
        return False
    first, reach = min(names), breath_of(claim)
    return first.start >= reach.end and any(map(str.isdigit, text[first.end - start :]))


def _is_of_another_place(claim: Claim, one: Series) -> bool:
    """Whether a place stands right behind a figure or before it, and is none of a series: the last
    one of its breath, or all of the sentence."""
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    named = _named(claim, TermKind.AREA)
    behind = [s for at, s in named if at.start >= claim.span.end]
    if behind and _RIGHT_BEHIND.fullmatch(text, claim.span.end - start, _start(behind[0]) - start):
        return not _holds(claim, behind[0], one, within=False)
    before = [(at, s) for at, s in named if at.end <= claim.span.start and _is_meant(s)]
    if not before:
        return False
    own = any(_holds(claim, s, one) for _, s in _named(claim, TermKind.AREA, least=0.0))
    last = max(at.end for at, _ in before)
    if _POINTING.search(text, last - start, claim.span.start - start):
        return False
    if not own:
        return True
    reach = breath_of(claim)
    near = [s for at, s in before if at.end == last and at.start >= reach.start]
    return bool(near) and not any(_holds(claim, s, one) for s in near)


def _is_of_another_part(claim: Claim, one: Series) -> bool:
    """Whether the last part named in the breath of a figure is none of a series of a part, or its
    sentence names parts before it and not that one."""
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    if one.breakdown is None:
        return False
    named = _named(claim, TermKind.BREAKDOWN)
    before = [(at, s) for at, s in named if at.end <= claim.span.start and _is_meant(s)]
    before = [(at, s) for at, s in before if not _LEFT_OUT.search(text, 0, at.start - start)]
    if claim.assertion != "value":  # "Primary schools lost 52,000 children, a sixth fall in a row"
        before = [(at, s) for at, s in before if not _COUNTED.search(text, 0, at.start - start)]
    if not before:
        return False
    told = any(s.own and s.term.code == one.breakdown for s in claim.clause.terms)
    part, said = set(stems_of(_LEFT_OUT.sub("", one.breakdown))), set(stems_of(text))
    told = told or (part <= said if _is_a_name(one.breakdown) else bool(part & said))
    if not told and not any(_holds(claim, s, one) for _, s in before):
        return True
    reach, last = breath_of(claim), max(at.end for at, _ in before)
    holders = [at.end for at, _ in _named(claim, TermKind.AREA) if at.end <= claim.span.start]
    near = [s for at, s in before if at.end == last and at.start >= reach.start]
    return (
        bool(near)
        and last > max(holders, default=0)
        and not any(_holds(claim, s, one) for s in near)
    )


_COUNTED = regex(r"\d[\d.,]*\s(?:(?:hundred|thousand|million|billion|m|bn|k|more|fewer)\s){0,2}$")


def _named(claim: Claim, kind: TermKind, least: float = OWN) -> list[tuple[Span, ScopedTerm]]:
    """The names of a kind in a figure's own sentence, each with where it stands."""
    own = (s for s in claim.clause.terms if s.own and s.term.kind is kind and s.weight >= least)
    return [(s.span, s) for s in own if s.span is not None]


def _start(scoped: ScopedTerm) -> int:
    return scoped.span.start if scoped.span is not None else 0


def _is_meant(scoped: ScopedTerm) -> bool:
    """Whether a name is no seat of government, which stands for those who speak there."""
    return scoped.term.form != "seat"


def _holds(claim: Claim, scoped: ScopedTerm, one: Series, within: bool = True) -> bool:
    """Whether a name is one of a series: its code, a place around it or `within` it, or a word of
    its title that the series does not leave out."""
    code, span, start = scoped.term.code, scoped.span, claim.clause.sentence.start
    codes = (one.ref_area, one.counterpart, one.breakdown, one.key, "WLD")
    alike = (s.term.code for s in claim.clause.terms if s.own and s.span == span)
    if code in codes or any(other in codes for other in alike):
        return True
    titled = set(stems_of(_LEFT_OUT.sub("", f"{one.title} {one.breakdown or ''}")))
    titled |= set(stems_of(" ".join(one.aliases)))
    words = claim.clause.sentence_text[span.start - start : span.end - start] if span else code
    said = set(stems_of(words))
    if scoped.term.kind is TermKind.BREAKDOWN:
        if _is_a_name(words):
            return said <= titled
        return bool((said | set(stems_of(code))) & titled)
    places = [place for place in (one.ref_area, one.counterpart) if place is not None]
    inside = any(lies_in(code, place) for place in places)
    around = within and any(lies_in(place, code) for place in places)
    nearly = any({code, place} == _NEARLY_ONE for place in places)
    return inside or around or nearly or said <= titled


def _is_a_name(words: str) -> bool:
    """Whether words are written as a name, of which one alone tells nothing."""
    return words[:1].isupper() and any(word[:1].isupper() for word in words.split()[1:])


_LEFT_OUT = regex(
    r"\b(?:excluding|exclud\w+|without|less|leav\w+|stripp?\w*|other\sthan|except)\b.*",
    re.IGNORECASE,
)
"""What a series or a figure is without."""
_NEARLY_ONE = {"GB", "GBR"}
_RIGHT_BEHIND = regex(r"\s(?:in|of|for|at)\s(?:the\s)?")
_POINTING = regex(r"\b(?:there|here|its|their)\b", re.IGNORECASE)
"""What may stand for a place told before."""


def is_of_a_rival_behind(claim: Claim, one: Series) -> bool:
    """Whether a series is of what the sentence only set something against before it told
    which extreme that is: "4.7%, well below Spain's 10.4% and the highest since May"."""
    offset = claim.clause.sentence.start
    return any(
        is_a_rival_behind(
            claim.clause.sentence_text,
            Span(s.span.start - offset, s.span.end - offset),
            claim.span.start - offset,
        )
        for s in claim.clause.terms
        if s.own and s.span is not None and s.term.kind in HOLDERS
        if s.term.code in (one.ref_area, one.breakdown)
    )


_MOVED = regex(
    r"\b(?:rose|fell|grew|climbed|dropped|declined|increased|shrank|slid|slipped|jumped|risen|fallen|grown)\b"
    r"[^.;:]{0,40},\s(?:but|though|albeit|and|if)\s(?:\w+\s)?$"
)
"""A move that a comparison goes on from: "coal dropped in May, but less than hydro"."""


def is_placed_by_name(claim: Claim, reason: Reason, ground: Ground) -> bool:
    """Whether a place is told right behind the name of what takes it, so that it is none of its
    neighbours, each of which has such a place as well: "BMW came fifth and Kia sixth"."""
    if (
        reason is not Reason.OFF_RANK
        or claim.quantity is None
        or ground.value.daily
        or not _is_told(ground.certainty)
    ):
        return False
    borne = ground.borne.measure or ground.match.score >= _SURE
    return (
        borne and is_named_beside(claim, ground.series) and _is_right_behind(claim, ground.series)
    )


def is_placed_in_its_field(claim: Claim, ground: Ground) -> bool:
    """Whether a place told in words is one in a field that they name, of something named in its
    own sentence: "Cardiff's take-up slid, the steepest drop among the six councils". What else is
    called the biggest may be so among others, or of another measure: "Spain's biggest employer"."""
    if ground.match.rival or ground.value.daily or not _is_told(ground.certainty):
        return False
    start = claim.span.start - claim.clause.sentence.start
    told = _FIELD.match(claim.clause.sentence_text, start)
    if told is None or _SOME_OF_THEM.search(claim.clause.sentence_text[:start]):
        return False
    if ground.match.score >= _SURE and is_named_beside(claim, ground.series):
        return True
    borne = ground.borne.measure and ground.certainty.doubts <= 1
    return borne and ground.match.lead >= _AHEAD and ground.match.score >= _FAIR


_FIELD = regex(
    r"[\w-]+(?:\s(?!of\b|among\b|in\b|than\b|since\b)[\w-]+){0,3}?\s(?:of|among|out\sof)\s(?:all\s)?(?:the|these|"
    r"those|our|its|any)\s(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]\d?)\s"
    r"(?!(?:[\w-]+\s)?(?:months?|quarters?|years?|weeks?|days?|seasons?)\b)[a-z]"
)
"""The members of a field by their number: "the cheapest of the six regions"."""
_SOME_OF_THEM = regex(r"\b(?:one|some|many|among|part)\b[^.,;]{0,12}$", re.IGNORECASE)


def _is_told(sure: Certainty) -> bool:
    return sure.measure is not Told.OPEN and sure.time is not Told.OPEN


def _is_right_behind(claim: Claim, one: Series) -> bool:
    """Whether nothing but a verb of taking a place stands between a claim and the name before."""
    codes = {one.breakdown, one.counterpart, one.ref_area, one.key}
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    return any(
        _TAKES.fullmatch(text, s.span.end - start, claim.span.start - start) is not None
        for s in claim.clause.terms
        if s.own and s.span is not None and s.term.code in codes
        if s.span.end <= claim.span.start
    )


_TAKES = regex(
    r"\s(?:(?:is|was|are|were|came|comes|ranked|ranks|finished|stood|lies|lay|slipped|fell|dropped|rose|"
    r"climbed|moved|remained|now|again|still|only|in|to|at|up|down|back|the|a|has|had|have|been|"
    r"distant|joint)\s){0,5}"
)
