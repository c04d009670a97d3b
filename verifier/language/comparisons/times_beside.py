"""Home of times that stand beside a figure and from which nothing is measured."""

import re

from verifier.language.comparisons.outdoing import OUTDID
from verifier.language.comparisons.rates_beside import is_a_rate_beside
from verifier.language.moves.change_words import find_cues
from verifier.language.times.sentence_times import SentenceTimes
from verifier.lazy import regex
from verifier.model.mention import Basis, CueKind, TimeKind, TimeMention
from verifier.model.percent import PERCENT, PERCENT_ENDED
from verifier.model.printed_money import MARK
from verifier.model.span import Span


def is_only_beside(sentence: SentenceTimes, span: Span, mention: TimeMention) -> bool:
    """Whether a time is that of another figure: the same one, one that is outdone, or a rate that
    the figure at `span` came from."""
    same = _is_the_same_as(sentence, mention) or _outdoes(sentence, span, mention)
    same = same or _is_of_a_level_conceded(sentence, span, mention)
    same = same or _is_of_one_outdone(sentence, span, mention)
    same = same or _is_of_a_level_kept(sentence, span, mention)
    same = same or is_a_rate_beside(sentence.text, mention.span.end - sentence.span.start)
    return same or _is_of_another_rate(sentence, span, mention)


def _is_of_a_level_conceded(sentence: SentenceTimes, span: Span, mention: TimeMention) -> bool:
    """Whether another clause without a figure tells where the measure stands beside a time: "grew
    again (1.1%), although volumes remained below those of a year before"."""
    offset = sentence.span.start
    if any(f.span.start >= mention.span.end for f in sentence.figures):
        return False
    between = sentence.text[span.end - offset : max(span.end, mention.span.end) - offset]
    return _STANDS_BY.search(between) is not None


_STANDS_BY = regex(
    r"(?:,|;|\s[–—-])\s(?:but|yet|though|although|even\s(?:though|if)|while|whereas)\s(?:[^,;.\d]{2,40}\s)?"
    r"(?:remain(?:s|ed)?|stay(?:s|ed)?|stands?|stood|lay|lies|(?:is|are|was|were|has\sbeen|have\sbeen))\s"
    r"(?:(?:still|well|far|just|slightly|somewhat|considerably|comfortably)\s){0,2}(?:below|above|short\sof|under|"
    r"behind|ahead\sof|lower\sthan|higher\sthan|fewer\sthan|weaker\sthan|stronger\sthan)\s[^,;.]{0,60}$",
    re.IGNORECASE,
)


def _is_of_a_level_kept(sentence: SentenceTimes, span: Span, mention: TimeMention) -> bool:
    """Whether the level that a move led to is set against a time that it does not differ from, and
    not the move: "averaged €822, up 5.4%, virtually unchanged from the second quarter"."""
    offset = sentence.span.start
    first, stop = span.end - offset, mention.span.start - offset
    if _KEPT.fullmatch(sentence.text, first, max(first, stop)) is None:
        return False
    lead = Span(max(0, span.start - offset - _A_MOVE), span.start - offset)
    return any(cue.direction is not None for cue in find_cues(sentence.text, lead))


_A_MOVE = 24
"""Letters before a figure within which the word of its move stands."""
_KEPT = regex(
    r"(?:\s[^,;.\d]{1,20})?,\s(?:(?:but|yet|though)\s)?(?:(?:virtually|practically|almost|nearly|"
    r"broadly|largely|essentially|more\sor\sless|all\sbut)\s)?"
    r"(?:unchanged|(?:little|barely|hardly|scarcely)\schanged|flat|steady|stable|level|the\ssame)\s"
    r"(?:when\s)?(?:compared\s)?",
    re.IGNORECASE,
)


def _is_of_one_outdone(sentence: SentenceTimes, span: Span, mention: TimeMention) -> bool:
    """Whether a time is that of other moves, which the one told outdoes or falls short of: "At
    25.6% the jump dwarfs those of the last two years"."""
    start = sentence.span.start
    between = sentence.text[span.end - start : max(span.end, mention.span.end) - start]
    return _OUTDONE.search(between) is not None


_OUTDONE = regex(
    r"\b(?:dwarf|exceed|outstrip|outpac|outdo|outdid|outshon|outshin|eclips|surpass|trump|tops?\b|topped\b|"
    r"beats?\b|pales?\b)[a-z]*\s(?:(?:beside|even|both|all|easily)\s)?(?:that|those)\s"
    r"(?:(?:seen|recorded|made|posted|announced|imposed)\s)?(?:of|in|for|over)\s[^,;:.]*$"
)


def _is_the_same_as(sentence: SentenceTimes, mention: TimeMention) -> bool:
    """Whether a figure is said to be that of another time, from which nothing is measured: "rose
    1.3% on the year, the same pace as in May"."""
    before = sentence.text[: mention.span.start - sentence.span.start]
    return _THE_SAME.search(before) is not None


_THE_SAME = regex(
    r"(?<!from )(?<!than )(?<!on )(?<!over )\bthe same(?:\s\w+){0,2}\s$", re.IGNORECASE
)


def _is_of_another_rate(sentence: SentenceTimes, span: Span, mention: TimeMention) -> bool:
    """Whether a time owns the percentage that another one came from, so that nothing is measured
    from it: "growth quickened to 11.5% in June from May's 10.2%"."""
    offset = sentence.span.start
    owned = _OWN_PERCENT.match(sentence.text, mention.span.end - offset)
    if owned is None:
        return False
    named = _THE_MOVE_WAS.match(sentence.text, span.end - offset, mention.span.start - offset)
    return bool(named or _TO_PERCENT.search(sentence.text, 0, span.end - offset))


_OWN_PERCENT = regex(rf"[’']s?\s(?:[a-z-]+\s){{0,3}}[+−-]?\d[\d.]*\s?{PERCENT_ENDED}(?!age)")
_THE_MOVE_WAS = regex(
    r"\s(?:[a-z-]+\s){0,3}?(?:rise|increase|gain|growth|advance|jump|fall|drop|decline|decrease|pace|rate)"
    rf"\b[^,;.]*\s(?:was|is|were|came\sin|{OUTDID}|compare[sd])\s(?:[a-z]+\s){{0,2}}$"
)
"""Behind a rate that names a move, a verb that sets it against another: "the 3.2% rise was"."""
_TO_PERCENT = regex(rf"\b(?:to|at)\s(?:[a-z]+\s){{0,2}}[+−-]?\d[\d.]*\s?{PERCENT}$")


def _outdoes(sentence: SentenceTimes, span: Span, mention: TimeMention) -> bool:
    """Whether a move is larger or smaller than that of another time, from which nothing is
    measured: "rose 4.3% in November year on year, a touch less than in October"."""
    offset = sentence.span.start
    if _OR.search(sentence.text[: span.start - offset]) is not None:
        return False  # "3%, or 5 cents, higher than in October"
    between = sentence.text[span.end - offset : max(span.end, mention.span.end) - offset]
    if _WAS_FASTER.fullmatch(between) is not None:
        lead = Span(max(0, span.start - offset - _A_MOVE), span.start - offset)
        return any(cue.kind is CueKind.NOUN for cue in find_cues(sentence.text, lead))
    return _FASTER_THAN.search(between) is not None


_OR = regex(r",\sor\s(?:[a-z]+\s){0,2}[$£€¥₹]?$")
_FASTER_THAN = regex(
    r"(?:,|\s[—–-]|\s\(|\sand(?=\san?\s))\s?(?:(?:and|but|though|although|albeit|if|which\s(?:was|is)|an?|the|still|"
    r"yet|even|only|just|touch|tad|bit|shade|little|slightly|somewhat|rather|far|much|well|"
    r"marginally|fractionally|considerably|markedly|significantly|sharply|notably)\s){0,4}"
    r"(?:less|more|worse|better|(?!other|over|after|under|later|earlier)[a-z]{3,}er)\s"
    r"(?:[a-z-]+\s)?"
    r"than\b[^,;.]*$",
    re.IGNORECASE,
)


_WAS_FASTER = regex(
    r"(?:\s[^,;.\d]{1,40})?\s(?:was|is|were|are)\s(?:(?:still|much|far|even|slightly|a|little|touch|bit)\s)"
    r"{0,3}(?:[a-z]{3,}er|more|less)\s(?:[a-z-]+\s)?than\b[^,;.]*"
)
"""What sets a whole move against that of another time: "growth of 2.6% was faster than in May"."""


def leads_on(sentence: SentenceTimes, mention: TimeMention) -> bool:
    """Whether a comparison is that of the next figure, to which it leads: "on the month the rate
    rose by 0.3 points, on the year by 0.8", "0.8% in the quarter, an annualised pace of 3.2%"."""
    place, end = (at - sentence.span.start for at in (mention.span.start, mention.span.end))
    led = _BY.match(sentence.text, end) is not None
    return led and _JOINED.search(sentence.text, max(0, place - 9), place) is not None


_BY = regex(rf"\s(?:by|of)\s(?:[a-z]+\s){{0,2}}{MARK}?\d")
_JOINED = regex(r"(?:,|;|\sand|\sbut|\sor)\s(?:an?\s)?$")


def leads_into_the_next(sentence: SentenceTimes, stop: int, mention: TimeMention) -> bool:
    """Whether a comparison behind a figure that ends at `stop` is only the next one's: it stands in
    what follows from the first ("rose 0.3% in May, bringing the increase over 12 months to 2.4%"),
    or before the noun whose figure comes next ("which left annual inflation at 2.4%")."""
    offset = sentence.span.start
    place, end = mention.span.start - offset, mention.span.end - offset
    after = min(
        (f.span.start for f in sentence.figures if f.span.start >= mention.span.end), default=0
    )
    if not after or _TO_A_FIGURE.fullmatch(sentence.text, end, after - offset) is None:
        return False
    if _WHAT_FOLLOWS.search(sentence.text, max(0, stop - offset), max(0, place)) is not None:
        return True
    named = _BEFORE_A_NOUN.match(sentence.text, place)
    own = _OF_ITS_NOUN.fullmatch(sentence.text, max(0, stop - offset), max(0, place))
    return named is not None and own is None


_WHAT_FOLLOWS = regex(
    r"(?:,|\s[–—-])\s(?:[a-z]+ly\s|thus\s|and\s)?"
    r"(?:(?!accord|dur|includ|exclud|exceed|beat|miss|meet|follow|extend|revers)[a-z]{2,}ing|with|"
    r"which|so(?:\sthat)?|as|for\san?|to\s(?:bring|leave|take|put))\s[^,;:–—]*$"
)
_TO_A_FIGURE = regex(r"\s[^,;:.\d]{0,50}")
_BEFORE_A_NOUN = regex(
    r"(?:annual|yearly|monthly|quarterly|weekly|(?:12|twelve)-month|"
    r"(?:year|month|quarter|week)-(?:on|over)-(?:year|month|quarter|week))\s"
    r"(?!(?:basis|terms|comparison|to|and|or|in|by|from|after|but|while|as|with|for|at|on)\b)[a-z]",
    re.IGNORECASE,
)
_OF_ITS_NOUN = regex(
    r"\s(?:(?:[a-z]+\s)?(?:in|of|at|on)\s)?(?:(?:an?|the|its|their|\w+[’']s)\s){0,2}"
)
"""Up to what the first figure is of: "a 3% rise in annual output to 20m tonnes"."""


def is_off_basis(mention: TimeMention, basis: Basis | None) -> bool:
    """Whether a time that is compared with is no one of a figure whose nearer words tell its basis:
    "19% more on the month, though volumes have stayed below those of the year before"."""
    compared = mention.kind is TimeKind.BASELINE and mention.basis is not None
    return compared and basis is not None and mention.basis is not basis
