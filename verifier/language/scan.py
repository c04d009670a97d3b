"""Home of `Sentence`: one sentence with all that the scans found in it."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise

from verifier.language.moves.change_words import find_cues
from verifier.language.syntax.links import without_its_value
from verifier.language.syntax.sentences import pieces_of
from verifier.language.times.had_been import HAVING
from verifier.language.times.lists_apart import goes_on_apart, is_summed_up
from verifier.language.times.sentence_times import ON_TO, SentenceTimes, times_apart
from verifier.lazy import regex
from verifier.model.article import Block, Role
from verifier.model.comparing import AGAINST, LEVEL_NOUN
from verifier.model.mention import Cue, Figure, FigureKind, TimeKind, TimeMention
from verifier.model.months import MONTH
from verifier.model.percent import PERCENT
from verifier.model.period import Frequency
from verifier.model.printed_money import MARK
from verifier.model.span import Span


@dataclass(frozen=True)
class Sentence:
    """One sentence with all that the scans find in it; most sentences hold no figure, so that
    what only figures need is found when it is asked for."""

    article_text: str = field(repr=False)
    span: Span
    block: int
    role: Role
    figures: tuple[Figure, ...]
    times: tuple[TimeMention, ...]
    printed: Span
    """The sentence as printed, of which it may be a main clause."""

    @property
    def text(self) -> str:
        """The sentence as printed."""
        return self.span.of(self.article_text)

    @property
    def goes_on(self) -> bool:
        """Whether it is joined to a main clause before it."""
        return self.span.start > self.printed.start

    def within(self, clause: Span) -> "Sentence":
        """One of its main clauses."""
        if clause == self.span:
            return self
        figures = tuple(figure for figure in self.figures if clause.contains(figure.span))
        times = tuple(time for time in self.times if clause.contains(time.span))
        return replace(self, span=clause, figures=figures, times=times)

    @cached_property
    def pieces(self) -> tuple[Span, ...]:
        """The stretches between its clause borders."""
        held = tuple(figure.reach for figure in self.figures)
        return tuple(pieces_of(self.article_text, self.span, held))

    @cached_property
    def cues(self) -> tuple[Cue, ...]:
        """Its change words."""
        return tuple(find_cues(self.article_text, self.span, self.figures))

    @cached_property
    def by_now(self) -> bool:
        """Whether it tells what has happened by the time of writing."""
        return BY_NOW.search(self.article_text, self.span.start, self.span.end) is not None

    @cached_property
    def stamped(self) -> bool:
        """Whether it opens with the time of day that stamps an entry of a live blog."""
        return _CLOCK.match(self.article_text, self.span.start, self.span.end) is not None

    @cached_property
    def of_a_market(self) -> bool:
        """Whether it tells of a market, whose figures are those of a day."""
        return _MARKETS.search(self.article_text, self.span.start, self.span.end) is not None

    @cached_property
    def apart(self) -> frozenset[Span]:
        """The figures that stand at another time than the sentence's ("from 4.1% in June")."""
        text, start = self.article_text, self.span.start
        led = {
            f.span
            for f in self.figures
            if _is_led_apart(text, start, f.reach.start)
            or _BECAME.match(text, f.reach.end, self.span.end)
            or f.span in self._bracketed
            or self._opens_a_bracket(f)
            or is_summed_up(text, start, f.reach)
        }
        for early, late in pairwise(self.figures):
            if early.span in led and goes_on_apart(text, self.figures, self.times, early, late):
                led.add(late.span)
        return frozenset(led)

    def _opens_a_bracket(self, figure: Figure) -> bool:
        """Whether brackets right behind another figure hold this one and a time before it: "4.4%
        (November: 4.5%)"."""
        text = self.article_text
        return any(
            t.kind is TimeKind.POINT
            and _DATED.fullmatch(text, t.span.end, figure.reach.start) is not None
            and text[t.span.start - 2 : t.span.start] == " ("
            and text[figure.span.end : figure.span.end + 1] == ")"
            and any(f.reach.end == t.span.start - 2 for f in self.figures)
            for t in self.times
        )

    @cached_property
    def _bracketed(self) -> frozenset[Span]:
        """The bare figures in brackets right behind one like them, which give that of the year
        before, as company reports print it: "14.2 per cent (13.1)"."""
        text = self.article_text
        return frozenset(
            late.span
            for early, late in pairwise(self.figures)
            if _BARE.fullmatch(late.span.of(text))
            and late.span.start - early.reach.end <= _BESIDE
            and text[late.span.start - 1 : late.span.start] == "("
            and text[late.span.end : late.span.end + 1] == ")"
            and (early.quantity.unit is not None or early.quantity.step == late.quantity.step)
            and late.quantity.unit in (None, early.quantity.unit)
        )

    def _having(self, figures: tuple[Figure, ...]) -> frozenset[Span]:
        """The figures that come before what is told: "dropped 7.5%, having risen 1.4% in May"."""
        if "having" not in self.text:
            return frozenset()
        text, start = self.article_text, self.span.start
        lead = (text[max(start, f.reach.start - 30) : f.reach.start] for f in figures)
        return frozenset(
            f.span for f, before in zip(figures, lead, strict=True) if HAVING.search(before)
        )

    @cached_property
    def timed(self) -> SentenceTimes:
        """What bears on the times of its figures; ordinals and brackets do not part a figure from
        its time."""
        counted = tuple(
            f
            for f in self.figures
            if f.kind is not FigureKind.ORDINAL and f.span not in self._bracketed
        )
        aside = self.apart | self._having(counted)
        foreign = times_apart(counted, self.times, aside, self.text, self.span.start)
        return SentenceTimes(self.span, self.pieces, counted, self.times, self.text, aside, foreign)


def scan(
    text: str,
    span: Span,
    number: int,
    block: Block,
    figures: list[Figure],
    times: list[TimeMention],
    printed: Span,
) -> Sentence:
    """The sentence at `span` of block `number`, part of the one `printed`; `figures` and `times`
    are those of the block."""
    own = tuple([f for f in figures[_of_span(span, figures)] if span.contains(f.span)])
    within = [
        _compared(text, span, _multiplied(text, own, time))
        for time in times[_of_span(span, times)]
        if span.contains(time.span)
    ]
    return Sentence(text, span, number, block.role, own, tuple(within), printed)


def _of_span(span: Span, found: Sequence[Figure | TimeMention]) -> slice:
    """Where those of a block's figures or times, in text order, stand that begin in `span`."""
    if not found or found[-1].span.start < span.start or found[0].span.start >= span.end:
        return slice(0, 0)
    first = bisect_left(found, span.start, key=_place_of)
    return slice(first, bisect_left(found, span.end, first, key=_place_of))


def _place_of(one: Figure | TimeMention) -> int:
    return one.span.start


def _multiplied(text: str, figures: Sequence[Figure], time: TimeMention) -> TimeMention:
    """A time back that a multiple is taken of, as a baseline: "half what they sold a year
    earlier"."""
    if time.kind is not TimeKind.POINT or time.anaphor is None or time.anaphor.steps >= 0:
        return time
    near = next((f for f in reversed(figures) if f.span.end <= time.span.start), None)
    if near is None or near.kind not in (FigureKind.MULTIPLE, FigureKind.FRACTION):
        return time
    told = _OF_WHAT.fullmatch(text, near.span.end, time.span.start)
    return replace(time, kind=TimeKind.BASELINE) if told else time


_OF_WHAT = regex(r"\s(?:of\s)?(?:what|the\s\w+|its|their|that)\b[^.,;:\d]{0,50}", re.IGNORECASE)


def _compared(text: str, sentence: Span, time: TimeMention) -> TimeMention:
    """A time that the text is set against ("above their level a year earlier", "1.8 times the haul
    of 2020") as a baseline."""
    lead = text[max(sentence.start, time.span.start - 40) : time.span.start]
    of_a_day = time.period is not None and time.period.frequency is Frequency.DAY
    dated = time.kind is TimeKind.POINT or (time.kind is TimeKind.RELEASE and of_a_day)
    if dated and (_ABOVE.search(lead) or _TIMES_THE.search(lead)) and not _MULTIPLIED.search(lead):
        return replace(time, kind=TimeKind.BASELINE)
    return time


_BESIDE, _GAP = 2, 1
_DATED = regex(r":?\s")
_BARE = regex(rf"{MARK}?\d[\d.,\u00a0 ]*(?:\s?(?:bn|m|tn|k|[mb]illion|trillion))?")
_CLOCK = regex(
    r"\W{0,3}(?:[01]?\d|2[0-3])[.:][0-5]\d(?:\s?[ap]\.?m\b\.?|\s(?:GMT|BST|IST|ET|CET)\b|\s?[:—–|"
    r"-]|\s*$)",
    re.IGNORECASE,
)
_MARKETS = regex(
    r"\b(?=[A-Zbcgrs])"
    r"(?:FTSE|Sensex|Nifty|Nasdaq|Dow|Nikkei|Hang Seng|DAX|CAC|Stoxx|S&P 500|Kospi|ASX|JSE|Brent|"
    r"crude|WTI|gilts?|Treasur(?:y|ies)|[Ss]terling|rupee|[Bb]ullion|bourses)\b|"
    r"\b(?=[cefost])"
    r"(?:clos(?:ed?|ing)|ended|settled?|settling|finish(?:ed)?|opened|trad(?:ed|ing))\s"
    r"(?:(?:the|at|on|up|down|lower|higher|day|session|in|a)\s){0,3}"
    r"(?!(?:19|20)\d\d\s(?:with|at|on|in|up|down|as)\b)[$£€]?[^\W_]*\d"
    rf"(?![\d.,]*\s?{PERCENT}\s(?!(?:up|down|higher|lower|at)\b))|"
    rf"\b(?:from|{AGAINST})\s[^.;\d]{{0,20}}\d[^;]{{0,25}}?\s(?:a day (?:"
    r"earlier|before)|the (?:day before|previous day)|on (?:Mon|Tues|Wednes|Thurs|Fri)day)\b|"
    r"\b(?:ended|closed) the (?:day|session)\b|\bfor [A-Z]\w+ (?:delivery|settlement)\b",
)
BY_NOW = regex(r"\b(?:has|have|is|are|now)\b|['’](?:s|ve|re)\s(?:\w+ed|at|up|down)\b")
_MULTIPLIED = regex(r"(?i:(?:doub|trip|treb|quadrup)l(?:ed|ing)|(?:times|twice) as \w+) $")
"""What multiplied then and not by then, "doubled in May", or was: "twice as high in May as in"."""
_ABOVE = regex(
    r"(?:\b(?:above|below|beyond|trail(?:s|ed|ing)?|(?:ahead|short|shy|adrift|clear) of|than|"
    r"the same (?:(?:rate|pace|level|number) )?as|"
    r"unchanged from|as (?:high|low|many|much|fast) as|twice|(?<!,\d\d\d )times|"
    r"doubl(?:ed?|ing)|tripl(?:ed?|ing)|trebl(?:ed?|ing)|quadrupled?|(?<!by )(?<!in )half)|"
    r"(?:%|\bpc|cent) of (?=(?:the|its|their) levels?))\s"
    r"(?:(?:its|their|the|that|those|what|where|at|as|many|levels?|figure|rate|amount|number|total|"
    r"tally|record|"
    r"all-time|peak|high|low|set|hit|reached|seen|recorded|of|in|on|a|for|it|they|he|she|we|did|"
    r"was|were|had|stood|cost|fetched|traded|closed|paid|earned|bought|charged|class|cohort|intake|edition|campaign|crop|harvest|been|back|"
    r"(?<=been )[a-z]+(?:ed|wn|en|ght|ld|de|nt|id|pt|lt|st))\s)*$",
    re.IGNORECASE,
)


_TIMES_THE = regex(
    r"(?<!,\d\d\d)\s(?:times|twice|double|treble|triple|quadruple) (?:the|its|their) [a-z]{3,} "
    r"(?:(?:recorded|seen|reported|registered|counted|posted|reached|set) )?(?:of |in |for )?$"
)
"""What a time behind tells the other end of: "three times the tonnage of" one year."""
_SIDE = r"(?:surplus|deficit|shortfall|profit|loss)"
_BECAME = regex(
    rf"(?:\s{_SIDE})?(?:\s[^,;.\d]{{2,30}}?)?\s(?:into|became|turned\s(?:in)?to)\san?\s"
    rf"(?:{_SIDE}\sof\s)?{MARK}?\d"
)
"""Behind what a balance was, what it turned into: "a $4bn deficit in May into a $3bn surplus"."""


def _is_led_apart(text: str, floor: int, place: int) -> bool:
    """Whether the words before a figure, from `floor` on, set it against another one."""
    words = text[max(floor, place - 40) : without_its_value(text, place)]
    found = _APART.search(words)
    return found is not None and not _DIRECTED.search(words, 0, found.end())


_DIRECTED = regex(
    r"\b(?:open|fil|brought|bring|launch|tak|took|issu|beg[aiu]n|lodg|impos|pursu|initiat)[a-z]*\s"
    r"(?:[a-z]+\s){1,3}against\s(?:\w+\s)?$"
)
"""What is done to those counted, and compares nothing: "opened proceedings against 312 firms"."""
_APART = regex(
    rf"\b(?:from|(?:up|down) on|{AGAINST}|than|after|following|"
    r"(?<!has )(?<!have )(?<!had )since|follow(?:ed|s)|revers(?:ed|ing)|eras(?:ed|ing)|"
    r"(?:rebound|recover)(?:ed|ing) from|on top of)\s"
    r"(?:(?:an?|the|its|their|just|only|some|earlier|previous|recent|latest|prior|all-time|cyclical|"
    r"(?:multi|[\w-]+)-(?:year|month|week|quarter)|revised|downwardly|upwardly|peak|trough|nadir|"
    r"high|low|record|level|rate|pace|estimate|reading|gain|rise|fall|drop|decline|increase|growth|"
    rf"contraction|expansion|{LEVEL_NOUN}|"
    r"net|trade|budget|(?:ris|fall|shrink|grow|climb|dropp|declin|slipp|slid|gain|los|shedd|add|jump|tumbl|sink|eas|dipp|contract|expand|increas)ing|of|by|\w+[’']s?)\s){0,4}$|"
    r"\b(?:short of|shy of|below|above|behind|ahead of)\s(?:the|its|their)\s$|"
    r"\b(?:follow(?:ed|s)|on\stop\sof|c[ao]mes?\safter)\sone\s(?:of\s)?(?:just\s|only\s|about\s)?$|"
    r"\d\S*(?:\s[a-z]+){0,2},?\sfollowing\sone\sof\s(?:just\s|only\s|about\s)?$|"
    rf"\b(?:up|down)\s{MARK}?\d\S*(?:\s(?:per\s?cent|(?:percentage\s)?points?|bps?|ppt?s?|[mb]illion))?\son\s(?:the\s|a\s)?$|"
    r"\b(?:half|double|twice|triple|times|below|above|short of|off|(?:up|down) on)\s"
    r"(?:the|its|their|\w+[’']s)\s(?:[\w-]+\s)?(?:peak|trough|high|low|record|nadir|maximum|minimum|"
    r"level|close|price|value|figure|total|reading|mark|average)\sof\s$|"
    r"(?:(?:[\d%]|cent|[mb]illion|\d[a-z]{1,2})(?:\s[a-z]+){0,2},?|\sand)\scompares?\s(?:with|to)\s"
    r"(?:(?:an?|the|one|just|only|about|some|gain|rise|fall|drop|decline|increase|decrease|growth|"
    r"advance|of)\s){0,4}$|"
    rf"\b(?:after|from|against|than)\s(?:(?:last|the previous)\s\w+|{MONTH})"
    rf"[’']s\s(?:(?!{ON_TO})[a-z-]+\s){{0,2}}$",
    re.IGNORECASE,
)
