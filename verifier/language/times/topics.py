"""Home of topic times: which times of a sentence the sentences behind it take over."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from verifier.language.first_prints import AT_FIRST
from verifier.language.scan import Sentence
from verifier.language.syntax.leads import lead_end, told_at
from verifier.language.times.come_to_now import comes_to_now, has_gone_on
from verifier.language.times.leads import is_outdone, leads
from verifier.language.times.refs import looks_back
from verifier.language.times.sentence_times import SentenceTimes
from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.clause import TimeRef
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.months import MONTH
from verifier.model.period import Period
from verifier.model.printed_money import MARK

_FAR_BACK = timedelta(days=400)
_SOON = timedelta(days=31)
_ALONE = regex(r"\s?,?\s?(?:alone|by itself|on its own|in particular)\b")
_HAD = regex(
    r"\b(?:had|['’]d)\s(?:\w+\s)?(?:been|\w+(?:ed|en|wn)|shrunk|stood|hit|lost|sunk|cut|put|met|"
    r"held|built|sold|won|made|come|gone|slid|swung)\b|\bused to\b",
    re.IGNORECASE,
)


_AHEAD_BY = timedelta(days=60)
_OUTLOOK = regex(
    r"\b(?:guidance|outlook|forecasts?|expects?|expected|sees|targets?|projects?)\b", re.IGNORECASE
)
_REVISED = regex(
    rf"\b(?:revis\w+|{AT_FIRST} (?:been )?(?:put|reported|"
    r"estimated|given|seen as|thought|shown|printed|published|announced)|"
    r"(?:was|were|been) (?:also )?(?:raised|lowered|upgraded|downgraded|trimmed|nudged|marked|"
    r"bumped|restated|put at|cut (?:to|from)|changed))\b|"
    r"\b(?:raised|lowered|cut|trimmed|nudged|lifted|downgraded|upgraded)\s(?:its|their|the)\s"
    r"(?:\w+\s)?(?:estimate|figure|count|tally|number|reading)\b",
    re.IGNORECASE,
)
_BEST = regex(
    r"\b(?:\w+est|most (?!(?:of|for|in)\b)\w+|record)\s(?!(?:of|for|in)\b)(?:\w+\s)?"
    r"(?:month|quarter|week|day)\b(?!\s(?:on record|since|ever|in (?:the series|its history)|"
    r"in (?:[\w-]+\s){1,3}years)\b)|"
    r"\b(?:height|peak|low|high)(?:\spoint)? of the\b",
    re.IGNORECASE,
)
"""An extreme of the time that a text is about, at which a sentence only looks aside; one of all
times ("the most for any quarter", "the wettest month on record") tells where it goes on from."""


_STAMP = regex(r"\d{1,2}[.:]\d\d\s?(?:[ap]m\b|[A-Z]{2,4}\b)?(?!\s?[%\d])")
_STAMPS = 3


def is_live(text: str, sentences: Sequence[Sentence]) -> bool:
    """Whether an article is told as the day goes on, each entry under its time of day."""
    blocks: dict[int, int] = {}
    for one in sentences:
        blocks.setdefault(one.block, one.span.start)
    return sum(_STAMP.match(text, start) is not None for start in blocks.values()) >= _STAMPS


def passes(
    own: SentenceTimes, found: TimeRef, topic: TimeRef | None, published: date, text: str
) -> bool:
    """Whether a sentence of an article's `text` only looks aside at its time, so that the next ones
    are not about it: "A year ago it was 3%", "It had been 9% in May", "by next March"."""
    if found.period is not None:
        ahead = found.period.end - published > _AHEAD_BY
        if found.period.start > published or (ahead and _OUTLOOK.search(own.text)):
            return True
    mention = found.mention
    if mention is None or not own.span.contains(mention.span):
        return False
    if is_in_brackets(own):
        return True  # "(The count for September 25 has been corrected. We had the wrong one.)"
    if mention.anaphor is not None and (mention.anaphor.steps < 0 or mention.anaphor.year):
        return True
    if _lies_within(found.period, topic) and _BEST.search(own.text) is not None:
        return True
    at = mention.span.end - own.span.start
    recalls = _HAD.search(own.text) or _COMPARES.match(own.text) or _WAS_THEN.fullmatch(own.text)
    recalled = recalls is not None or is_revision(own) or comes_to_now(own.text, at)
    recalled = recalled or has_gone_on(text, mention.span.end, len(text))
    return recalled and _before(found.period, topic)


def is_in_brackets(own: SentenceTimes) -> bool:
    """Whether a sentence is an aside in brackets, or opens one."""
    return _IN_BRACKETS.fullmatch(own.text) is not None


_IN_BRACKETS = regex(r"\([^)]*(?:\)\W*)?")
_COMPARES = regex(
    r"\W*(?:That|This|It|They|The\s(?:figure|rate|total|reading|pace|number|increase|rise|fall))\s"
    r"(?:compare[sd]?|(?:is|was|were|are)\s(?:up|down)|follow(?:s|ed))\b"
)
"""What sets the figure told before beside an earlier one: "That compares with 3% in June"."""

_STOOD = (
    r"(?:was|were|stood\sat)\s"
    rf"(?:(?:just|only|still|about|around|nearly|almost|at)\s){{0,2}}{MARK}?\d[^\s;]*(?:\s[a-z%]+){{0,2}}?"
)
_WAS_THEN = regex(
    rf"\W*(?:It|They|That|The\s(?:figure|rate|total|reading|number))\s{_STOOD}\s"
    r"(?:(?:back\s|as\srecently\sas\s)?(?:in|at|on)\s[^,;]{3,30}|last\s(?:week|month|quarter))\W*|"
    r"\W*(?:[\w-]+\s(?:year|month)s?\sago,\s)?(?:(?:Back\s)?[IiAa][nt]\s|As\s(?:recently|late)\sas\s)"
    rf"(?:[^,;]{{0,25}}(?:19|20)\d\d,?\s(?:it|they|that|(?:the|its|their)\s[a-z]+)|"
    rf"{MONTH},?\s(?:the|its|their)\s[a-z]+)\s{_STOOD}\W*|"
    rf"\W*{MONTH}[’']s\s(?:[a-z-]+\s){{1,3}}?{_STOOD}(?:[,;]\s[^;]+)?\W*",
)
"""A sentence that only says what it was before: "It was 95.9 in December", "In 2024 it was 95",
"Two years ago, in May 2023, it was 94", "May's growth was 5.9%"."""


def compares(own: SentenceTimes) -> bool:
    """Whether it sets the figure told before beside others, counted back from its time: "That
    compares with 3% in June and 5% a year ago"."""
    return _SETS_BESIDE.match(own.text) is not None


_SETS_BESIDE = regex(
    r"\W*(?:That|This|It|They|The\s(?:figure|rate|total|reading|pace|number))\s"
    r"(?:compare[sd]?|(?:is|was)\scompared)\s(?:with|to|against)\b"
)


def is_revision(own: SentenceTimes) -> bool:
    """Whether a sentence corrects what was printed before: "raised to 1.36 million from 1.35"."""
    return _REVISED.search(own.text) is not None


def stays_back(own: SentenceTimes, before: SentenceTimes) -> bool:
    """Whether a joined clause stays at the time that the one before it only looks back at: "the
    count had been 46,596, and the backlog had lengthened"; "it was revised to 5.1%"."""
    return is_revision(before) or bool(_HAD.search(before.text) and _HAD.search(own.text))


def stands_alone(own: SentenceTimes, found: TimeRef) -> bool:
    """Whether a time is singled out, for the rest of its paragraph at most: "In June alone"."""
    mention = found.mention
    if mention is None or not own.span.contains(mention.span):
        return False
    return _ALONE.match(own.text, mention.span.end - own.span.start) is not None


def points_at_the_same(times: Sequence[TimeMention]) -> bool:
    """Whether a sentence speaks of the very time told last: "in the same period"."""
    anaphors = [t.anaphor for t in times if t.anaphor is not None]
    return any(not anaphor.steps and anaphor.year is None for anaphor in anaphors)


def opens_with_since(own: SentenceTimes) -> bool:
    """Whether a sentence opens with where its stretch of time began, which lasts until now."""
    first = own.times[0]
    if first.kind is not TimeKind.SINCE:
        return False
    return first.span.start - own.span.start - told_at(own.text) <= 2


def points_at_that(own: SentenceTimes) -> bool:
    """Whether a sentence speaks of the time told last and no other: "added 119,000 that month"."""
    start = own.span.start
    words = (own.text[t.span.start - start : t.span.end - start] for t in own.times if t.anaphor)
    return any(" that " in f" {word.lower()} " for word in words)


@dataclass(slots=True)
class Section:
    """The time that a heading or the line above a list gives to what stands below it.

    `listed` says that a sentence is a later member of a list, which does not lean on the one
    before.
    """

    listed: bool = False
    _heading: TimeRef | None = None
    _opening: bool = False
    """Whether nothing below the last heading has told a time yet."""
    _list: TimeRef | None = None
    _over: TimeRef | None = None
    """The time of a line that ends with a colon, for the lines below it."""
    _block: int = -1

    def time_at(self, own: Sentence, before: Sentence | None) -> TimeRef | None:
        """The time of the section that a block opens in; None for that of the article."""
        after_item = before is not None and before.role is Role.BULLET
        self.listed = own.role is Role.BULLET and after_item
        if not own.figures and (own.role is Role.SUBHEAD or own.text.isupper()):
            self._heading = None
        if self._over is not None and (_ends(own, ":") or not _is_a_line(own)):
            self._over = None
        return (self._list if self.listed else self._over) or self._heading

    def enter(
        self, own: Sentence, found: TimeRef | None, inherited: TimeRef | None, published: date
    ) -> None:
        """Take note of a heading, or of what the first member of a list is told from."""
        over = found is None or not found.period or found.period.end - published <= _SOON
        titled = own.role is Role.SUBHEAD and over
        if titled and found and not looks_back(found) and leads(found, published):
            self._heading = found  # not "A month earlier: €15,291m"
        if own.role is Role.SUBHEAD:
            self._opening = found is None
        elif self._opening and found is not None:
            self._opening = False
            if over and leads(found, published) and _is_newer(found, inherited):
                self._heading = found
        goes_on, self._block = own.block == self._block, own.block
        if own.role is Role.BULLET and not self.listed and not goes_on:
            self._list = inherited
            if found is not None and inherited is not None:
                self._list = found if is_outdone(inherited, found, published) else inherited
        if _ends(own, ":"):
            self._over = found or inherited


def _is_newer(found: TimeRef, topic: TimeRef | None) -> bool:
    """Whether a single step of time ends later than the topic's, as where a section turns to other
    statistics: "462,310 visitors for August" below a heading, after remittances for July."""
    if found.period is None or topic is None or topic.period is None or found.to_date:
        return False
    return found.period.count == 1 and found.period.end > topic.period.end


_FINAL = (".", "!", "?", "”", '"')


def _ends(own: Sentence, *marks: str) -> bool:
    return own.article_text.endswith(marks, own.span.start, own.span.end)


def _is_a_line(own: Sentence) -> bool:
    """Whether a sentence is a line of a list, told by its role or a missing full stop."""
    return own.role is Role.BULLET or not _ends(own, *_FINAL)


_POINTED = (
    r"(?:(?:(?:an?|one|the|two|three|six|twelve|12)\s)?(?:years?|months?|quarters?|weeks?)\s"
    r"(?:earlier|before|previously|prior)|in\sthe\s(?:same|previous|preceding|prior|corresponding)\s"
    r"(?:month|quarter|week|year|period)(?:\s(?:of\s)?(?:last\syear|the\syear\sbefore|"
    r"(?:a\syear|twelve\smonths|12\smonths)\s(?:earlier|before)|20\d\d))?),?\s"
)
"""A time that points back at what was told: "A year earlier it stood at 7.2m"."""
_TAKES_UP = regex(
    rf"\W*(?:(?:but|and|yet|still|so),?\s)?(?:{_POINTED})?"
    r"(?:it|that|this|they|these|those|such)\b(?![’'])",
    re.IGNORECASE,
)


def takes_up(words: str) -> bool:
    """Whether a sentence opens with a pronoun for what the one before spoke of, and so speaks of
    its time too; a part or place by itself is a new subject."""
    return _TAKES_UP.match(words, lead_end(words, 0, len(words))) is not None


def stays_behind(found: TimeRef | None, lead: TimeRef | None) -> bool:
    """Whether a time is left with its own paragraph: a year so far, or one long before the
    article's."""
    return found is None or found.to_date or _lies_far_back(found, lead)


def lies_apart(before: TimeRef | None, lead: TimeRef | None, times: Sequence[TimeMention]) -> bool:
    """Whether another paragraph points at no time told before, or at none that it may point back
    at: one long before the article's; or a year so far, where "the quarter" is pointed at and not
    "the same period"."""
    if not points_at_the_same(times):
        return True
    if before is None or not stays_behind(before, lead):
        return False
    steps = {t.anaphor.frequency for t in times if t.anaphor is not None and not t.anaphor.steps}
    return not before.to_date or bool(steps - {None})


def _lies_far_back(found: TimeRef, topic: TimeRef | None) -> bool:
    """Whether a time lies more than a year before the topic's."""
    if found.period is None or topic is None or topic.period is None:
        return False
    return found.period.end < topic.period.start - _FAR_BACK


def _lies_within(period: Period | None, topic: TimeRef | None) -> bool:
    if period is None or topic is None or topic.period is None:
        return False
    return period != topic.period and topic.period.contains(period)


def _before(period: Period | None, topic: TimeRef | None) -> bool:
    told = topic.period if topic is not None else None
    return period is not None and told is not None and period.end < told.end
