"""Home of parts and places of a measure that nothing tells of where the words tell another one:
"lenders approved 10,680 mortgages for house purchase" is not of those for other purposes.
"""

import re
from collections.abc import Collection, Iterable

from verifier.check.certainty import Told, certainty_of
from verifier.diagnose.misprints import significant_digits
from verifier.judge.doubts.narrowed import tells_of_a_part
from verifier.judge.rounds.on_its_fit import left_open, rests_on_its_fit
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import breath_of, is_told_bare, stretch_of
from verifier.language.areas.nations import tells_of_the_whole
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import ScopedTerm
from verifier.model.conjunctions import CONJUNCTION
from verifier.model.countries import lies_in
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.model.verdict import Rating, Reason, Verdict
from verifier.reference.catalogue import Catalogue
from verifier.reference.stems import stems_of
from verifier.reference.titles import FORM_WORDS

_NEAR = 0.25
"""From this weight on a phrase told before may be carried over."""
_NEARER = 0.2
_LEAD = 0.15
"""By so much the words speak for what was read against a part that nothing tells."""
_TOPIC = 0.2
"""So much a right figure beside this one speaks for its own series."""
_OUTRIGHT = 0.6
"""The least weight of a part that a word of the breath names."""
_MOST, _OPENING = 0.6, 2
"""So much of a part's name in the title or the paragraph below it tells what a text is of."""
_DIGITS = 2
"""Figures of fewer digits are told of too many things in words of their own."""
_HEADING = 80
"""A paragraph of fewer characters is a heading of the next."""


def without_untold_parts(sitting: Sitting) -> list[Verdict]:
    """The verdicts, those left open that rest on nothing but their fit and were borne out by a part
    or place of a measure of which nothing near them tells, while their words tell another one."""
    return [left_open(v) if is_of_an_untold_part(v, sitting) else v for v in sitting.verdicts]


def is_of_an_untold_part(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a figure rests on nothing but its fit with another part or place of its measure than
    the words tell, and that one is told nowhere near it."""
    one = sitting.series.get(verdict.series or "")
    if one is None or not verdict.candidates or not rests_on_its_fit(verdict):
        return False
    read = sitting.series.get(verdict.candidates[0].series)
    return read is not None and _tells_nothing_of(one, read, verdict, sitting)


def fits_an_untold_part(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a figure is accused as that of another part or place of what its words tell, which is
    told nowhere near it, so that it is hardly one of that."""
    slip = next((a.series for a in verdict.alternatives if a.reason is Reason.OFF_SERIES), None)
    one, read = sitting.series.get(slip or ""), sitting.series.get(verdict.series or "")
    if one is None or read is None or verdict.reason is not Reason.OFF_SERIES:
        return False
    return _tells_nothing_of(one, read, verdict, sitting)


def _tells_nothing_of(one: Series, read: Series, verdict: Verdict, sitting: Sitting) -> bool:
    if not _is_instead(verdict, read, one):
        return False
    if not _names_what_was_read(verdict, read, one, sitting):
        return False
    told = [v for v in sitting.verdicts if v.rating is Rating.SUPPORTED and v.series == one.key]
    if any(_is_told_by_name(v, verdict, one) for v in told):
        return True
    return not _is_told_near(verdict.claim, one, read, told, sitting.text)


def _is_told_by_name(other: Verdict, verdict: Verdict, one: Series) -> bool:
    """Whether the same figure of a part or place is told by its name in a later sentence of the
    paragraph, so that it is not what the one at hand tells: "It sold 50,559 cars. North America
    took 50,559 of them"."""
    clause, own = other.claim.clause, verdict.claim.clause
    if clause.block != own.block or clause.sentence.start < own.sentence.end:
        return False
    if (other.period, other.operation) != (verdict.period, verdict.operation):
        return False
    named = (s for s in clause.terms if s.own and s.weight >= _OUTRIGHT)
    return _tell(named, _codes(one)) and not _tell((s for s in own.terms if s.own), _codes(one))


def _is_instead(verdict: Verdict, read: Series, one: Series) -> bool:
    """Whether a series is another part or place of the measure that a plain figure was read for,
    or the whole of it where the part leads up to the figure, and its words speak for that one by
    far less."""
    claim, quantity = verdict.claim, verdict.claim.quantity
    if quantity is None or claim.assertion != "value" or significant_digits(quantity) < _DIGITS:
        return False
    if read.indicator is None or read.indicator != one.indicator or read.status != one.status:
        return False
    scores = {c.series: c.score for c in verdict.candidates}
    if scores.get(read.key, 0.0) - scores.get(one.key, 0.0) < _LEAD:
        return False
    ones, reads = _codes(one), _codes(read)
    if ones < reads:
        return _is_led_by_its_part(claim, read, one)
    inside = lies_in(read.ref_area or "", one.ref_area or "-")
    return ones != reads and len(ones) >= len(reads) and not inside


def _is_led_by_its_part(claim: Claim, read: Series, one: Series) -> bool:
    """Whether the part that was read leads up to a figure, and no word tells of the whole: "core
    prices rose at a 2.9% pace", but not "with services imports came to"."""
    if read.breakdown == one.breakdown:
        return False
    start, reach = claim.clause.sentence.start, breath_of(claim)
    text = claim.clause.lead
    if tells_of_the_whole(text[reach.start - start :]):
        return False
    own = (s for s in claim.clause.terms if s.own and s.span and s.term.code == read.breakdown)
    return any(
        not _BESIDES.search(text, 0, s.span.start - start)
        and not _SAID.search(text, s.span.end - start)
        for s in own
        if s.span and reach.start <= s.span.start and s.span.end <= claim.span.start
    )


_BESIDES = regex(
    r"\b(?:with|without|including|excluding|not|plus|besides|outside|except|than|from)\s(?:the\s)?$",
    re.IGNORECASE,
)
_SAID = regex(r"\b(?:said|says|reported|reports|showed|shows|announced|posted)\b")


def _names_what_was_read(verdict: Verdict, read: Series, one: Series, sitting: Sitting) -> bool:
    """Whether the words before a figure, up to the last break, name what it was read for and
    nothing narrower, or point back to it."""
    claim, topic = verdict.claim, dict(verdict.candidates[0].parts).get("topic", 0.0)
    before, behind = _breath(claim)
    if topic >= _TOPIC and _TAKES_UP.match(_LED.sub("", before)) is not None:
        return True
    reach = Span(claim.span.start - len(before), claim.span.end + len(behind))
    own = [s for s in claim.clause.terms if s.own and s.span and reach.contains(s.span)]
    led = [s for s in own if s.span and s.span.end <= claim.span.start]
    codes = _codes(read) - _codes(one)
    placed = (read.ref_area, read.counterpart) == (one.ref_area, one.counterpart)
    if topic >= _TOPIC and breath_of(claim).start <= reach.start and is_told_bare(claim, read):
        return _tell(led, _codes(read) if placed else codes)
    if _tells_another(led, read) or _is_narrowed(claim, before, behind, read):
        return False
    if not _is_certain(claim, read, one, sitting.catalogue, sitting.text):
        return False
    if _tell(own, {read.key}) and not _tell(own, {one.key}):
        return True
    if codes:
        words = set(stems_of(read.breakdown or "")) - _names(one) - _IDLE
        here = bool(words) and words <= set(stems_of(f"{before} {behind}"))
        return here or _tell(own, codes)
    told = _names(read) & set(stems_of(before))
    return _tell(led, _codes(read) | {read.indicator}) or bool(told)


def _weights(claim: Claim, read: Series, one: Series) -> tuple[float, float]:
    """How near to a figure stands what sets each of two series apart from the other."""

    def most(codes: frozenset[str | None]) -> float:
        told = (s.weight for s in claim.clause.terms if s.term.code in codes)
        return max(told, default=0.0)

    ones, reads = _codes(one), _codes(read)
    return most(reads - ones), most(ones - reads)


def _tell(terms: Iterable[ScopedTerm], codes: Collection[str | None]) -> bool:
    return any(s.term.code in codes for s in terms)


def _tells_another(terms: Iterable[ScopedTerm], read: Series) -> bool:
    """Whether a part of something is named that is not what was read: "state schools"."""
    own = {s.span for s in terms if s.term.code in _codes(read) | {read.key, read.indicator}}
    parts = (s for s in terms if s.term.kind is TermKind.BREAKDOWN and s.weight >= _OUTRIGHT)
    return any(s.span is not None and s.span not in own for s in parts)


def _is_narrowed(claim: Claim, before: str, behind: str, read: Series) -> bool:
    """Whether words before or behind a figure tell of less than what was read, or of another step:
    "their regular pay", "46 of the infections", "without one-time items", "69,200 a year"."""
    if _NARROWED.search(before) or _RATED.match(behind) or tells_of_a_part(claim, read):
        return True
    return _for_others(behind, read)


def _for_others(behind: str, read: Series) -> bool:
    """Whether words right behind a figure tell for whom it is, and not as what was read does:
    "against 239 for the fellas"."""
    told = _FOR.match(behind)
    return told is not None and not _names(read) & set(stems_of(told["whom"]))


_FOR = regex(r"\s(?:for|among|of)\s(?P<whom>(?:the\s|these\s|those\s|all\s)?[A-Za-z-]+)")
_NARROWED = regex(
    r"\b(?:their|its|whose|our|your)\s(?!(?:total|overall|estimate|count|tally|figure)\b)|"
    r"\b(?:without|excluding|including|with|stripp\w+|leaving\sout|apart\sfrom|before)\s",
    re.IGNORECASE,
)
_RATED = regex(r"\s(?:an?|per|each|every)\s(?:year|quarter|month|week|day)\b")


def _is_certain(claim: Claim, read: Series, one: Series, catalogue: Catalogue, text: str) -> bool:
    """Whether the sentence names what was read, and the part or place in which it is another; of a
    region that the text never names, the country need not be named."""
    sure = certainty_of(claim, read, catalogue.by_indicator(read.indicator or ""))
    if not sure.anchored:
        return False
    if read.breakdown != one.breakdown and sure.part is not Told.NAMED:
        return False
    placed = (read.ref_area, read.counterpart) == (one.ref_area, one.counterpart)
    if placed or sure.place is Told.NAMED:
        return True
    inside = lies_in(one.ref_area or "", read.ref_area or "-")
    alone = inside and read.counterpart == one.counterpart
    return alone and not (_names(one) - _names(read)) & set(stems_of(text))


def _breath(claim: Claim) -> tuple[str, str]:
    """The words before a figure since the last break, and those behind it up to the next one."""
    before = claim.clause.lead
    behind = stretch_of(claim)[1]
    return _BREAK.split(_ASIDE.sub("", before))[-1], _PAUSE.split(behind)[0]


_BREAK = regex(
    r"[;:]|,\s(?=and\s|with\s)|\b(?:while|whereas|but|although|though|and|or)\b|\d[\d,.]*(?!\d)"
)
"""What parts a figure from the name of another: "scallops to 1,865 and langoustine to"."""
_ASIDE = regex(r",\s[^,;:]{3,60},(?=\s)")
_PAUSE = regex(rf"[,;:()–—]|\b{CONJUNCTION}\b")
_TAKES_UP = regex(
    r"\W*(?:(?:and|but|so|yet|still|now|then),?\s)?(?:it|they|that|this|(?:the|this|that|its|their)\s"
    r"(?:(?:latest|overall|total)\s)?(?:figure|number|total|tally|count|sum|reading|toll|rate|level|"
    r"pace|gauge|index|share|average))\s(?!(?:reported|said|says?|found|put|recorded|counted|want\w*|expect\w*)\b|"
    r"of\b|for\b|in\b|among\b|at\b|on\b)",
    re.IGNORECASE,
)
"""A subject that takes up what was told before, and nothing narrower."""
_LED = regex(
    r"^\W*(?:(?:and|but|so|yet|then)\s)?(?:(?:in|on|for|from|over|during|since|by|between|across)\s"
    r"[^,;:]{2,60},\s(?:in\s[^,;:]{2,30},\s)?|(?:in|from)\s[\w ]{2,40}?\s(?=(?:it|they)\b))",
    re.IGNORECASE,
)
"""What leads up to a subject: "In the depth of the pandemic, in September 2020, it was"."""


def _is_told_near(
    claim: Claim, one: Series, read: Series, told: Iterable[Verdict], text: str
) -> bool:
    """Whether the paragraph of a figure, its heading or the title tells what sets a series apart
    from the one that was read, or a right figure before it in the paragraph is of it."""
    at = claim.clause.sentence
    first = text.rfind("\n\n", 0, at.start) + 1
    ahead = text.rfind("\n\n", 0, max(first - 1, 0)) + 1
    near = [text[first : at.start], claim.clause.sentence_text]
    if first - ahead < _HEADING:
        near.append(text[ahead:first])
    if any(first <= v.claim.span.start and v.claim.span.end <= claim.span.start for v in told):
        return True
    if (_names(one) - _names(read)) & set(stems_of(" ".join(near))):
        return True
    part = set(stems_of(one.breakdown or "")) - _names(read) - _IDLE
    titled = part & set(stems_of(" ".join(text.split("\n\n", _OPENING)[:_OPENING])))
    if part and len(titled) >= _MOST * len(part):
        return True
    own, other = _weights(claim, read, one)
    return other >= max(_NEAR, own - _NEARER)


def _names(one: Series) -> set[str]:
    names = " ".join((one.title, *one.aliases, one.breakdown or ""))
    return set(stems_of(names)) - FORM_WORDS - _IDLE


def _codes(one: Series) -> frozenset[str | None]:
    """The place, the partner and the part of a series."""
    return frozenset((one.ref_area, one.counterpart, one.breakdown)) - _TOTALS


_TOTALS = frozenset((None, "WLD", "total", "goods", "merchandise", "all"))
_IDLE = frozenset(
    stems_of("a an and as at by for from in including excluding of on or the to with")
)
