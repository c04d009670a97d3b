"""Home of what a phrase makes of a measure besides the words that are known: the hazelnuts of
"hazelnut exports", the rare earths of "exports of rare earths".

A series that has no word of it is one of something else.
"""

import re
from collections.abc import Iterator

from verifier.match.bearing import NEAR, Bearing
from verifier.model.codelist import TOKEN
from verifier.model.mention import TermKind
from verifier.model.span import Span
from verifier.reference.stems import stems_of

_LED = re.compile(
    r"(?:^|[,;:—–(“\"]\s?|\b(?:the|a|an|its|their|our|his|her|this|that|and|but|or|while|as|of|in|on|for|with|"
    r"by|to|from|said|says|after|where|which|because|when|global|world|national|domestic|"
    r"\w+[’']s?)\s)$",
    re.IGNORECASE,
)
"""What stands before a word that opens the name of a measure, and is no verb."""
_BEFORE = re.compile(r"((?:[^\W\d][\w’'-]*\s){1,3})$")
_OF = re.compile(r"\sof\s(?:the\s|its\s|their\s)?((?:[^\W\d_][\w’'-]*\s?){1,3})")
_ENDS = re.compile(
    r"(?:ed|ing|ly|est|ish|ous|ful|less|[’']s?|s[’'])$|^(?:first|second|third|fourth)-|-(?:quarter|half|"
    r"month|year|high|low|ever)$",
    re.IGNORECASE,
)
"""Words that are no noun, or tell whose or when."""
_NEUTRAL = frozenset(
    "the a an its their our his her this that these those all any some many most more much "
    "less few fewer every each both either other another such same own it they them we you i "
    "he she which who whose what where when while as than then so yet and or but nor not no of "
    "in on at to for from with by into over under about after before since until through "
    "against between among during without within is are was were be been being has have had do "
    "does did will would can could may might should must also still just only even already "
    "again once too very well up down out off one two three four five six seven eight nine ten "
    "dozen hundred thousand million billion trillion lakh crore mn bn tn m pc cent percent "
    "points cents people person goods products items things stuff everything kind kinds sort "
    "sorts total overall whole entire full combined aggregate cumulative average mean median "
    "typical headline benchmark key main central official latest newest new fresh recent "
    "current present previous prior past last next early earlier late later initial final "
    "flash advance preliminary provisional annual yearly quarterly monthly weekly daily hourly "
    "half fiscal calendar interim record high higher low lower big bigger large larger small "
    "smaller strong stronger weak weaker robust solid brisk healthy poor good better bad worse "
    "hot hotter cool cooler cold soft softer firm firmer steep steeper sharp sharper slow "
    "slower fast faster rapid quick quicker modest moderate mild tepid subdued sluggish "
    "anaemic anemic lacklustre fragile resilient stubborn sticky persistent stable steady flat "
    "surprise unexpected sudden severe acute broad broader wide wider narrow narrower deep "
    "deeper long longer short shorter old older young younger true real actual estimated "
    "adjusted seasonal year year-on-year year-over-year month-on-month annualised annualized "
    "national nationwide domestic local regional global worldwide international foreign world "
    "country city town state county province region government public economy economic "
    "statistics figures data numbers report survey index reading rate level price prices value "
    "volume amount number percentage proportion share ratio".split()
)
"""Words that make no part of a measure: what any figure may be called."""


def unnamed_words(bearing: Bearing) -> dict[str, frozenset[str]]:
    """For each measure that the sentence names, the stems of the words beside its name that stand
    for a part of it and that no list knows."""
    found: dict[str, frozenset[str]] = {}
    clause = bearing.clause
    start, text = clause.sentence.start, clause.sentence_text
    known = [s.span for s in clause.terms if s.own and s.span is not None]
    times = [mention.span for mention in clause.times]
    for scoped in bearing.of(TermKind.INDICATOR):
        span = scoped.span
        if not scoped.own or span is None or scoped.weight < NEAR or scoped.term.code in found:
            continue
        covered = [s for s in (*known, *times) if s != span]
        words = (*_left(text, start, span, covered), *_right(text, start, span, covered))
        found[scoped.term.code] = frozenset(stem for w in words for stem in stems_of(w))
    return found


def _left(text: str, start: int, span: Span, covered: list[Span]) -> Iterator[str]:
    """The word right before a measure's name, where it belongs to that name."""
    run = _BEFORE.search(text, max(0, span.start - start - 60), span.start - start)
    if run is None:
        return
    *_, last = TOKEN.finditer(text, *run.span(1))
    place = Span(start + last.start(), start + last.end())
    if any(place.overlaps(other) for other in covered) or not _parts(last[0]):
        return
    lead = text[: last.start()]
    opened = any(other.end - start in (last.start() - 1, last.start() - 3) for other in covered)
    if opened or _LED.search(lead):
        yield last[0]


def _right(text: str, start: int, span: Span, covered: list[Span]) -> Iterator[str]:
    """The first words of what a measure is told to be "of"."""
    run = _OF.match(text, span.end - start)
    if run is None:
        return
    reach = Span(start + run.start(1), start + run.end(1))
    if any(reach.overlaps(other) for other in covered):
        return
    for token in TOKEN.finditer(text, *run.span(1)):
        if not _parts(token[0]):
            return
        yield token[0]


def _parts(word: str) -> bool:
    """Whether a word may be the part of a measure."""
    told = word.lower()
    return len(told) > 2 and told not in _NEUTRAL and not _ENDS.search(told)
