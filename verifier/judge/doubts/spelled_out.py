"""Home of spelling out: whether all words around a figure are those of the series that was read, of
its time, or tell nothing.

A figure is misread where its sentence tells of something that no list knows: "with its margin up
1.2%". Where it tells of nothing but the measure, a contradiction is the text's: of 128 true figures
of the labelled articles that the rules of doubt had left open, though nothing explained them, none
was spelled out like this, of 76 wrong ones eight, and of 183 with a slip planted in them 26.
"""

import re
from dataclasses import dataclass

from verifier.check.certainty import Told
from verifier.judge.doubts.ground import Ground
from verifier.judge.doubts.out_of_reach import is_out_of_reach
from verifier.judge.other_times import is_compared_with_an_unread_time
from verifier.judge.stretch import stretch_of
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.model.verdict import Reason
from verifier.reference.stems import stems_of

_OWN_CLAUSE = re.compile(
    r"[;:()–—]|,\s(?:and|but|while|whereas|although|though|as|with|which|where|who)\b|"
    r"\b(?:while|whereas|but|although|though|whose|where|which)\b",
    re.IGNORECASE,
)
"""Where the words for another figure or thing end."""
_NEXT_CLAUSE = re.compile(
    r"[,;:()–—]|\b(?:and|but|while|whereas|after|as|from|to|against)\b", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
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
        country nation state economy national domestic one two three four five six seven eight nine
        ten
        """
    )
)
"""Words that tell nothing of what a figure is about."""
_TELLING = (TermKind.INDICATOR, TermKind.BREAKDOWN, TermKind.AREA, TermKind.SERIES)
_PRINTED = re.compile(
    r"\b(?:revis|trimm|initial|first|previously|reported|published|estimate|forecast|expect)",
    re.IGNORECASE,
)
"""What tells of two prints of one figure, or of a figure that was only expected."""
_SHORT = 2
_ADVERB = "ly"


@dataclass(frozen=True, slots=True)
class Words:
    """How many words around a figure name the series that was read, how many name another thing
    that the vocabulary knows, and how many are strange to both."""

    own: int
    alien: int
    strange: int


def words_around(claim: Claim, one: Series) -> Words:
    """The words of the figure's own clause up to the figure before, and behind it to the next
    break."""
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    before, behind = stretch_of(claim, years=True)
    opened = max((m.end() for m in _OWN_CLAUSE.finditer(before)), default=0)
    closed = _NEXT_CLAUSE.search(behind)
    first = claim.span.start - len(before) + opened
    last = claim.span.end + (closed.start() if closed else len(behind))
    front = _counted(claim, one, Span(first, claim.span.start), text, start)
    back = _counted(claim, one, Span(claim.span.end, last), text, start)
    return Words(front.own, front.alien + back.alien, front.strange + back.strange)


def _counted(claim: Claim, one: Series, reach: Span, text: str, start: int) -> Words:
    clause = claim.clause
    codes = {one.indicator, one.breakdown, one.ref_area, one.counterpart, one.key} - {None}
    terms = [s for s in clause.terms if s.own and s.span is not None]
    named = [s.span for s in terms if s.span and s.term.code in codes]
    other = [s.span for s in terms if s.span and s.term.kind in _TELLING]
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


def is_spelled_out(claim: Claim, reason: Reason, ground: Ground) -> bool:
    """Whether a contradicted figure, doubted by other rules, is told in words that leave nothing
    else for it to be: its measure, its part and a time are named, one word at most is strange."""
    sure = ground.certainty
    if reason not in _MAY_BE or not sure.anchored or sure.time is Told.OPEN:
        return False
    if sure.parted and sure.part is not Told.NAMED:
        return False
    value = ground.value
    if ground.match.rival or ground.borne.taken or value.elsewhere or value.apart:
        return False
    if value.reprinted or ground.series.indicator == "exchange_rate":
        return False
    if is_out_of_reach(claim, ground.read):
        return False
    if claim.operation == "contribution" and ground.series.unit not in _POINTS:
        return False  # computed, of parts that need not add up
    if value.uneven or value.daily or is_compared_with_an_unread_time(claim):
        return False
    if _PRINTED.search(" ".join(stretch_of(claim))) is not None:
        return False
    words = words_around(claim, ground.series)
    return words.own > 0 and not words.alien and words.strange <= _ONE


_MAY_BE = (Reason.OFF_VALUE, Reason.OFF_SERIES, Reason.OFF_SIGN)
_ONE = 1
_POINTS = ("percent", "percentage_points")
