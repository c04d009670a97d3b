"""Home of what a phrase makes of a measure besides the words that are known: the hazelnuts of
"hazelnut exports", the rare earths of "exports of rare earths".

A series that has no word of it is one of something else.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from verifier.language.wordlists import verbs_of_change
from verifier.lazy import regex
from verifier.match.bearing import NEAR, Bearing
from verifier.match.deeds import PREPARED, tells_a_deed, thing_dearer
from verifier.model.codelist import TOKEN
from verifier.model.mention import TermKind
from verifier.model.span import Span
from verifier.reference.stems import stems_of

_LED = regex(
    r"(?:^|[,;:—–(“\"]\s?|\b(?:the|a|an|its|their|our|his|her|this|that|and|but|or|while|as|of|in|on|for|with|"
    r"by|to|from|said|says|after|where|which|because|when|global|world|national|domestic|"
    r"\w+[’']s?)\s)$",
    re.IGNORECASE,
)
"""What stands before a word that opens the name of a measure, and is no verb."""
_BEFORE = regex(r"((?:[^\W\d][\w’'-]*\s){1,3})$")
_AMONG = regex(
    r"\s(?:among|for|of)\s(?:[\w’'-]+\s){1,3}(?:with|without)\s(?!an?\s)([^\W\d_]{4,}(?:\s[^\W\d_]{4,})?)"
)
_THOSE = regex(r"\samong\s(?:the\s)?([a-z][\w-]{3,})\b(?!\s(?:with|who))")
_RATE_FOR = regex(r"(?<=rate)\sfor\s([a-z][\w-]{2,}s)\b")
"""Of whom a measure is told, where they are themselves a measure: "among nurses"; and of whom a
rate is: "the unemployment rate for immigrants"."""
_WHO = regex(r"\samong\s(?:[\w’'-]+\s){1,3}who\s([^\W\d_]{3,})")
_PART_OF = regex(
    r"([^\W\d_]{3,})\s(?:made\sup|make\sup|makes\sup|accounted\sfor|account\sfor|accounts\sfor)\s"
    r"(?:about\s|some\s|just\s|only\s|nearly\s|almost\s|more\sthan\s)?$"
)
"""What a number is a part of a measure for: "twins made up 1,870 of the births"."""
_DAYS = "Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|To|Yester"
_OWNER = regex(
    rf"((?!(?:It|He|She|That|This|There|Here|What|Who|Let|One)[’'])(?:(?!(?:{_DAYS})day)[A-Z][\w.&-]*\s){{0,3}}(?!(?:{_DAYS})day)[A-Z][\w.&-]*)[’']s\s"
    r"(?:[a-z][\w-]*\s){0,3}$"
)
"""The name of an owner, and what lies between it and what it owns."""
_DOER = regex(
    r"[\"“‘']?((?:[A-Z][\w.&’'-]*\s){1,3})(?:has\s|have\s|had\s)?"
    r"(?:(?:register|produc|deliver|export|import|employ|hir|open|carri|serv|handl|operat|launch|book|"
    r"earn|ship|assembl|manufactur|process|brew|bottl|publish|dispatch|recruit)(?:ed|s|es)|sold|built|"
    r"made|flew|bought|ran|sells|builds|makes|buys)\s"
    r"(?:\w+ly\s|about\s|some\s|just\s|only\s|over\s|more\sthan\s)?$"
)
"""Who a sentence opens with that does what a figure counts: "Brackwell sold 6,215"."""
_OF = regex(r"\s(?:of|among)\s(?:the\s|its\s|their\s|all\s)*((?:[^\W\d_][\w’'-]*\s?){1,3})")
_WHERE = regex(
    r"\s(?:in|from|into|across|around)\s(?:the\s)?((?:(?!(?:The|Q[1-4])\b)[A-Z][a-z][\w’-]*\s?){1,3})"
    r"(?![’'])\b"
)
"""The name of where a measure is told of: "unemployment in Graz"."""
_OF_THE_WHOLE = regex(
    r"[$€£]?\d[\d,.]*(?:\s(?:million|billion|thousand))?\sof\s(?!them|those|these)"
)
_SHARES = ("percent", "ratio")
_ENDS = regex(
    r"(?:ed|ing|ly|est|ish|ous|ful|less|[’']s?|s[’'])$|^(?:first|second|third|fourth)-|-(?:quarter|half|"
    r"month|year|high|low|ever)$",
    re.IGNORECASE,
)
"""Words that are no noun, or tell whose or when."""
NEUTRAL = frozenset(
    "the a an its their our his her this that these those all any some many most more much "
    "less few fewer every each both either other another such same own it they them we you i "
    "he she which who whose what where when while as than then so yet and or but nor not no of "
    "in on at to for from with by into over under about after before since until through "
    "against between among during without within is are was were be been being has have had do "
    "does did will would can could may might should must also still just only even already "
    "again once too very well up down out off one two three four five six seven eight nine ten "
    "said say says saw see sees put puts kept keep keeps made makes took takes sent sends gave "
    "gives got gets told tells led leads left leaves show shows sold sells bought buys "
    "dozen hundred thousand million billion trillion lakh crore company companies corporate "
    "firm firms business businesses worker workers employee employees household households "
    "consumer consumers shopper shoppers farmer farmers driver drivers mn bn tn m pc cent "
    "percent points cents people person goods products items things stuff everything kind "
    "kinds sort sorts total overall whole entire full combined aggregate cumulative average "
    "mean median typical headline benchmark key main central official latest newest new fresh "
    "recent current present previous prior past last next early earlier late later initial "
    "final flash advance preliminary provisional annual yearly quarterly monthly weekly daily "
    "hourly half fiscal calendar interim record high higher low lower big bigger large larger "
    "small smaller strong stronger weak weaker robust solid brisk healthy poor good better bad "
    "worse hot hotter cool cooler cold soft softer firmer steep steeper sharp sharper slow "
    "slower fast faster rapid quick quicker modest moderate mild tepid subdued sluggish "
    "anaemic anemic lacklustre fragile resilient stubborn sticky persistent stable steady flat "
    "surprise unexpected sudden severe acute broad broader wide wider narrow narrower deep "
    "deeper long longer short shorter old older young younger true real actual estimated "
    "adjusted seasonal year year-on-year year-over-year month-on-month annualised annualized "
    "national nationwide domestic local regional global worldwide international foreign world "
    "country city town state county province region government public economy economic "
    "statistics figures data numbers report survey index reading rate level price prices value "
    "volume amount number percentage proportion share ratio though although whereas".split()
)
"""Words that make no part of a measure: what any figure may be called."""


def unnamed_words(bearing: Bearing) -> dict[str, frozenset[str]]:
    """For each measure that the sentence names, the stems of the words beside its name that stand
    for a part of it, or for whose it is, and that no list knows; those of an owner of whatever is
    told of are under ""."""
    found: dict[str, frozenset[str]] = {}
    clause = bearing.clause
    told = _Told.of(bearing)
    named = False
    for scoped in bearing.indicators:
        span = scoped.span
        if not scoped.own or span is None or scoped.weight < NEAR:
            continue
        named = True
        if scoped.term.code not in found:
            left = (
                ()
                if tells_a_deed(told.text, span.start - told.start, span.end - told.start)
                else _left(told, span)
            )
            beside = (*left, *_right(told, span), *_what_is_dearer(told, span))
            found[scoped.term.code] = frozenset(stem for w in beside for stem in stems_of(w))
    figure = clause.figure
    if figure is not None and figure.quantity.unit == "percent":
        whole = frozenset(stem for word in _whole(told, figure.span) for stem in stems_of(word))
        if whole:
            found = {code: told_of | whole for code, told_of in found.items()} | {"": whole}
    lead = told.text[: clause.span.start - told.start]
    if figure is not None and figure.quantity.unit not in _SHARES:
        part = frozenset(stem for word in _part(told, lead) for stem in stems_of(word))
        if part:
            return {code: told_of | part for code, told_of in found.items()} | {"": part}
    doer = frozenset(stem for word in _doer(told, lead) for stem in stems_of(word))
    if doer:
        return {code: told_of | doer for code, told_of in found.items()} | {"": doer}
    if not named:
        owner = _owner(told, lead)
        words = frozenset(stem for word in owner for stem in stems_of(word))
        found[""] = found.get("", frozenset()) | words
    return found


@dataclass(frozen=True, slots=True)
class _Told:
    """A sentence with the places of its known phrases and times, and of those that own."""

    text: str
    start: int
    covered: tuple[Span, ...]
    owning: frozenset[int]
    parted: tuple[Span, ...]

    @classmethod
    def of(cls, bearing: Bearing) -> "_Told":
        clause = bearing.clause
        start = clause.sentence.start
        own = [(s, s.span) for s in clause.terms if s.own and s.span is not None]
        figure = [clause.figure.span] if clause.figure is not None else []
        spans = dict.fromkeys([span for _, span in own] + [m.span for m in clause.times] + figure)
        text = clause.sentence_text
        owning = frozenset(
            span.end - start
            for s, span in own
            if s.term.form == "adjective"
            or s.link == "'s"
            or (
                s.term.kind is TermKind.AREA
                and text[span.start - start : span.end - start].isupper()
            )
        )
        parted = tuple(span for s, span in own if s.term.kind is not TermKind.INDICATOR)
        times = tuple(m.span for m in clause.times)
        return cls(text, start, tuple(spans), owning, (*parted, *times))

    def knows(self, start: int, end: int, but: Span | None = None) -> bool:
        """Whether a known phrase or a time lies over a stretch of the sentence."""
        place = Span(self.start + start, self.start + end)
        return any(place.overlaps(other) for other in self.covered if other != but)

    def is_a_part(self, start: int, end: int) -> bool:
        """Whether a known phrase for anything but a measure, or a time, lies over a stretch."""
        place = Span(self.start + start, self.start + end)
        return any(place.overlaps(other) for other in self.parted)

    def owns(self, end: int) -> bool:
        """Whether what ends there says whose or of where the next words are."""
        return bool(self.owning & {end, end - 2})


def _left(told: _Told, span: Span) -> Iterator[str]:
    """The words right before a measure's name, where they belong to that name, or the unknown name
    of its owner."""
    end = span.start - told.start
    run = _run_before(told.text, end)
    words: list[str] = []
    place = end
    for token in reversed(list(TOKEN.finditer(told.text, *run.span(1))) if run else []):
        possessed = told.text[token.end() : token.end() + 1] in "'’" and token.end() < place - 1
        if possessed or told.knows(*token.span(), but=span) or not _parts(token[0]):
            break
        words.append(token[0])
        place = token.start()
    if words and (told.owns(place - 1) or _LED.search(told.text, 0, place)):
        yield from words
    yield from _owner(told, told.text[:place])


@lru_cache(maxsize=1 << 6)
def _run_before(text: str, end: int) -> re.Match[str] | None:
    return _BEFORE.search(text, max(0, end - 60), end)


def _owner(told: _Told, lead: str) -> Iterator[str]:
    """The words of an unknown name that owns what follows: "Vantel's subscribers"."""
    owner = _OWNER.search(lead) if "'s" in lead or "’s" in lead else None
    if owner is not None and not told.knows(*owner.span(1)):
        yield from owner[1].split()


def _doer(told: _Told, lead: str) -> Iterator[str]:
    """The words of an unknown name that a sentence opens with, where it does what the figure
    counts. A plural may be any word."""
    found = _DOER.fullmatch(lead)
    if found is None:
        return
    name = found[1].split()
    lone = len(name) == 1 and (name[0].endswith("s") or name[0].lower() in NEUTRAL)
    if not lone and not told.knows(*found.span(1)):
        yield from name


def _part(told: _Told, lead: str) -> Iterator[str]:
    """The word for the part that a number of the whole is told of; it may name none that is
    known."""
    found = _PART_OF.search(lead)
    rest = told.text[len(lead) :]
    if found is not None and _OF_THE_WHOLE.match(rest) and not told.knows(*found.span(1)):
        yield found[1]


def _right(told: _Told, span: Span) -> Iterator[str]:
    """The first words of what a measure is told to be "of" or "among", places aside: the vodka of
    "exports of Polish vodka"; and what tells apart the people that it is told of: "the jobless
    rate among Filipinos with disabilities", "joblessness among those who came out of prison"."""
    behind = span.end - told.start
    among = _AMONG.match(told.text, behind) or _WHO.match(told.text, behind)
    if among is not None and not told.knows(*among.span(1)):
        yield from (token[0] for token in TOKEN.finditer(told.text, *among.span(1)))
    for pattern in (_THOSE, _RATE_FOR):
        those = pattern.match(told.text, behind)
        if those is not None and _parts(those[1]) and not told.is_a_part(*those.span(1)):
            yield those[1]
    place = _WHERE.match(told.text, behind)
    if place is not None and not told.knows(*place.span(1)):
        yield from place[1].split()
    run = _OF.match(told.text, behind)
    yield from _unknown(told, run.span(1)) if run is not None else ()


def _what_is_dearer(told: _Told, span: Span) -> Iterator[str]:
    """The word, where no list knows it, for what is told to be dearer or cheaper: haircuts."""
    start, end = span.start - told.start, span.end - told.start
    of = thing_dearer(told.text, start, end)
    if of is not None and not told.knows(*of) and _parts(told.text[slice(*of)]):
        yield told.text[slice(*of)]


def _whole(told: _Told, figure: Span) -> Iterator[str]:
    """What a percentage is told to be the part of: "44% of Australian voters"."""
    run = _OF.match(told.text, figure.end - told.start)
    yield from _unknown(told, run.span(1), trained=True) if run is not None else ()


def _unknown(told: _Told, run: tuple[int, int], trained: bool = False) -> Iterator[str]:
    """The words of a phrase that no list knows, up to the first that belongs to none; where it may
    be one, a participle that opens it is left out: "training contracts"."""
    for place, token in enumerate(TOKEN.finditer(told.text, *run)):
        if told.knows(*token.span()):
            if place and token[0][:1].islower():
                return
            continue
        if not _parts(token[0]):
            if trained and not place and token[0].endswith("ing"):
                continue
            if token[0].lower() in PREPARED:
                continue
            return
        yield token[0]


def _parts(word: str) -> bool:
    """Whether a word may be the part of a measure."""
    told = word.lower()
    if len(told) < 3 or told in NEUTRAL or _ENDS.search(told):
        return False
    return told not in verbs_of_change()
