"""Home of the words around a figure: those of the series that was read, those that name another
thing, and those that are strange to both.

A figure is misread where its sentence tells of something that no list knows: "margins up 1.2%".
"""

import re
from dataclasses import dataclass

from verifier.diagnose.misprints import significant_digits
from verifier.judge.stretch import stretch_of
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.comparatives import WHICH_WAY
from verifier.model.conjunctions import JOINING
from verifier.model.mention import NAMING_KINDS, Basis, TermKind
from verifier.model.quantity import POINTS
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.reference.stems import stems_of

_WORD = regex(r"[^\W\d_][\w’'-]*")
_IDLE = frozenset(
    stems_of(
        """
        the a an and or but of in on at to from by for with as than that this these those it its
        their his her they there then so yet also both all each was were is are be been being has
        have had having do did does will would could may might not no nor only just even still now
        again already almost nearly about around roughly some over under more less most least fewer
        up down above below between against versus compared after before since during through until
        while when where which who whose what whether if because although though however meanwhile
        per cent percent percentage point points basis million billion trillion thousand m bn k
        crore lakh figure figures number numbers rate level total data official officials office
        statistics agency bureau department report reported released release published show shows
        showed said say says according estimated estimate year month quarter week day half annual
        annually monthly quarterly yearly time period last first second third previous prior earlier
        ago next same corresponding current latest recent new later today yesterday on-year
        year-on-year
        rose rise risen rising fell fall fallen falling grew grow grown growing dropped drop climbed
        climb jumped jump slid slide slipped slip gained gain lost lose increase increased decrease
        decreased declined decline advanced advance edged edge eased ease surged surge plunged
        plunge soared soar slumped slump tumbled tumble shrank shrink swelled swell expanded expand
        contracted contract widened narrowed doubled tripled halved went came come stood stand
        reached reach hit totalled totaled amounted numbered averaged average remained remain held
        hold stayed stay put made making took accounted account became become turned return dipped
        crept inched ticked picked sank sink lifted pushed brought left leaving bringing counted
        recorded record logged registered measured adjusted seasonally adjustment unadjusted
        adjusting seasonal compare comparison terms whole overall alone sharp sharply slight
        slightly steep steeply modest modestly strong strongly further far well much
        represents represented marks marked equals exceeds
        country nation state economy national domestic one two three four five six seven eight nine
        ten
        """
    )
)
"""Words that tell nothing of what a figure is about."""
_SHORT = 2
_ADVERB = "ly"


@dataclass(frozen=True, slots=True)
class Words:
    """How many words around a figure name the series that was read, how many name another thing
    that the vocabulary knows, and how many are strange to both."""

    own: int
    alien: int
    strange: int


def words_in(claim: Claim, one: Series, reach: Span) -> Words:
    """The words of a part of the figure's sentence."""
    return _counted(claim, one, reach, claim.clause.sentence_text, claim.clause.sentence.start)


def _counted(claim: Claim, one: Series, reach: Span, text: str, start: int) -> Words:
    clause = claim.clause
    codes = {one.indicator, one.breakdown, one.ref_area, one.counterpart, one.key} - {None}
    terms = [s for s in clause.terms if s.own and s.span is not None]
    named = [s.span for s in terms if s.span and s.term.code in codes]
    other = [s.span for s in terms if s.span and s.term.kind in NAMING_KINDS]
    settled = [time.span for time in clause.times]
    settled += [clause.time.mention.span] if clause.time.mention is not None else []
    settled += [clause.change.span] if clause.change is not None else []
    title = _words_of(one)
    own = alien = strange = 0
    for word in _WORD.finditer(text, reach.start - start, reach.end - start):
        place = start + word.start()
        if any(span.start <= place < span.end for span in settled):
            continue
        stems = set(stems_of(word.group())) or {word.group().lower()}
        if stems <= title or any(span.start <= place < span.end for span in named):
            own += not stems <= _IDLE
        elif stems <= _IDLE or len(word.group()) <= _SHORT:
            continue
        elif any(span.start <= place < span.end for span in other):
            alien += 1
        elif not word.group().lower().endswith(_ADVERB):
            strange += 1
    return Words(own, alien, strange)


def _words_of(one: Series) -> frozenset[str]:
    codes = f"{one.indicator or ''} {one.breakdown or ''}".replace("_", " ")
    return frozenset(stems_of(" ".join((one.title, *one.aliases, codes))))


OTHERWISE = regex(
    r"\b(?:averag|mean\b|median|annuali|adjust|season|revis|initial|first\b|prelim|provision|report|"
    r"estimat|publish|real\b|nominal|until\b|throughout\b|beg[au]n\b|start|open|enter|end(?:ed|ing)|"
    r"clos)",
    re.IGNORECASE,
)
"""What tells of another print, of one reckoned otherwise, or of an edge of its time."""


def tells_of_nothing_else(claim: Claim, one: Series) -> bool:
    """Whether all words around a figure, to the next one, are those of the measure, of a
    comparison or of a time."""
    before, behind = stretch_of(claim, years=True)
    if OTHERWISE.search(f"{before} {behind}") is not None:
        return False
    reach = Span(claim.span.start - len(before), claim.span.end + len(behind))
    words = words_in(claim, one, reach)
    return not words.alien and not words.strange


def is_on_another_footing(claim: Claim, one: Series) -> bool:
    """Whether a move is measured on a footing that is not that of the series: "an increase of 3.2%
    on a comparable basis", where the series holds plain levels."""
    footing = _FOOTING.search(" ".join(stretch_of(claim, years=True)))
    if footing is None or set(stems_of(footing.group())) - _TERMS <= _words_of(one):
        return False
    real = one.prices not in (None, "current") or "real" in _words_of(one)
    return not (real and _IN_REAL_TERMS.search(footing.group()))


def tells_of_another_thing(claim: Claim, one: Series) -> bool:
    """Whether a move has a subject of its own that is strange to the series ("while fares rose
    3.3%"), is measured on another footing ("up 4.1% like-for-like") or is that of a strange part
    told behind it ("4.1% more in its cafes")."""
    if is_on_another_footing(claim, one):
        return True
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    before, behind = stretch_of(claim, years=True)
    told = _PART_BEHIND.match(behind)
    if told is not None:
        reach = Span(claim.span.end + told.start("part"), claim.span.end + told.end("part"))
        if _counted(claim, one, reach, text, start).strange:
            return True
    change, first = claim.clause.change, claim.span.start - len(before)
    near = change is not None and first <= change.span.start < claim.span.start
    last = change.span.start if change is not None and near else claim.span.start
    opened = _SUBJECT.search(text[first - start : last - start])
    if opened is None:
        return False
    reach = Span(first + opened.start("subject"), first + opened.end("subject"))
    subject = _counted(claim, one, reach, text, start)
    return not subject.own and subject.strange + subject.alien > 0


def may_be_of_its_twin(claim: Claim, one: Series, computed: float | None) -> bool:
    """Whether the title of a series calls it adjusted or unadjusted, no word of the sentence does,
    and a figure may be that of its twin: a level or a move on the step before of what is left
    unadjusted, which copy tells adjusted ("gasoline was up 1.7% from the month before"), or a level
    of three digits close to what is adjusted, for the season or for prices."""
    if _OF_THE_SEASON.search(claim.clause.sentence_text) or claim.quantity is None:
        return False
    level = claim.operation == "level"
    if one.adjustment == "NSA" and _UNADJUSTED.search(one.title):
        moved = claim.operation in ("growth", "change") and claim.basis is Basis.PERIOD
        return moved or level
    named = [s for s in claim.clause.terms if s.own and s.term.kind is TermKind.BREAKDOWN]
    if any(s.term.code == one.breakdown for s in named):
        return False
    if not level or not computed or one.unit == "percent":
        return False
    if _ADJUSTED.search(one.title) is None:
        return False
    close = abs(abs(float(claim.quantity.value) / computed) - 1) < _CLOSE
    return close and significant_digits(claim.quantity) >= _DIGITS


_CLOSE, _DIGITS = 0.03, 3
_UNADJUSTED = regex(r"\b(?:not\sseasonally|unadjusted|non-seasonally|without\sseasonal)", re.I)
_ADJUSTED = regex(r"\b(?:seasonally\sadjusted|adjusted\sfor\s\w+)", re.IGNORECASE)
_OF_THE_SEASON = regex(r"adjust|\braw\b|\bseason|\breal\b|\binflation\b", re.IGNORECASE)


def is_of_a_gap(claim: Claim, one: Series) -> bool:
    """Whether a move in points is that of the gap between two rates, and the series is one of them:
    "the French premium came to 77 basis points, 2 basis points wider than a year ago"; or follows
    from one that was told before: "In Spain it was 2.2%, so prices here rise 1.3 points faster"."""
    quantity = claim.quantity
    if quantity is None or quantity.unit not in POINTS or _GAP.search(one.title):
        return False
    before, behind = stretch_of(claim)
    if _GAP.search(before) is not None or _WIDER.match(behind) is not None:
        return True
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    follows = _SO.search(text, 0, claim.span.start - start) is not None
    return follows and _BY_SO_MUCH.match(text, claim.span.end - start) is not None


_SO = regex(
    r"\d(?:%|\s?pc\b|\s?per\s?cent\b)[^;:]{0,60}?[,;]\s(?:and\s)?(?:so|thus|hence|meaning|which\s(?:is|was))\s"
    r"[^;:\d]{0,60}$"
)
_BY_SO_MUCH = regex(r"\s(?:more|less|[a-z]{2,}er)(?:\s(?:here|there|still))?(?=[.,;)]|$)")
"""Behind points that compare two rates, of which both were told: "1.3 points faster."."""
_GAP = regex(r"\b(?:premium|spread|gap|discount|differential|lead|margin)s?\b", re.IGNORECASE)
_WIDER = regex(r"\s(?:wider|narrower|tighter)\b")
_REAL = (
    r"real[- ]terms|inflation[- ]adjusted|(?:adjust\w+\sfor|allow\w+\sfor|after)\sinflation|"
    r"with\sinflation\s(?:taken|stripped)\sout"
)
_TERMS = frozenset(stems_of("terms"))
_IN_REAL_TERMS = regex(_REAL, re.IGNORECASE)
_FOOTING = regex(
    r"\b(?:like-for-like|same-store|same-restaurant|comparable|constant[- ]currenc\w+|"
    r"constant[- ](?:prices|exchange)|organic(?:ally)?|underlying|per\sworking\sday|"
    rf"(?:euro|dollar|sterling|local[- ]currency)\sterms|{_REAL})\b",
    re.IGNORECASE,
)
"""What a move is measured on, where it is no plain one."""
_PART_BEHIND = regex(
    rf"\s(?:{WHICH_WAY}\s)?(?:in|at|among)\s(?:its|their|the)\s"
    r"(?P<part>[a-z][\w’'-]*)(?![\w’'-])",
)
_SUBJECT = regex(
    rf"(?:[,;:]\s|\b){JOINING}\s(?:(?:its|their|the)\s)?"
    r"(?P<subject>[a-z][\w’'-]*(?:\s[a-z][\w’'-]*)?\s)(?:up\s|down\s)?$"
)
