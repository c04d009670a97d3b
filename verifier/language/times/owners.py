"""Home of what ties a time to one figure: possessives, brackets, clauses of their own."""

import re
from dataclasses import replace
from functools import lru_cache

from verifier.language.extremes.lasts import stood_when_last_so
from verifier.language.moves.owned_moves import owned_move
from verifier.language.times.births import came_about
from verifier.language.times.bracketed import clauses_in_brackets, time_of_brackets
from verifier.language.times.levels import is_its_level
from verifier.language.times.marks import marks_of
from verifier.language.times.moved import figures_moved_before, moved_before
from verifier.language.times.sentence_times import ON_TO, SentenceTimes
from verifier.language.times.titles import titles_of
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.mention import Anaphor, TimeKind, TimeMention
from verifier.model.period import Frequency
from verifier.model.printed_money import MARK
from verifier.model.span import Span

_OF_NEXT = regex(
    r"\s(?:rise|fall|gain|drop|growth|increase|decline|loss|profit|rate|total)\sof\s(?:\w+\s)?[$£€]?"
)
_OWNS_NEXT = regex(rf"[’']s?\s(?:(?!{ON_TO})[a-z-]+\s){{0,2}}[$£€]?")
_TO_NEXT = regex(r"\sto\s(?:\w+\s)?[$£€]?")
_TOLD_NEXT = regex(r"\s(?:(?:at|was|were|is)\s)?(?:\w+\s)?[$£€]?")
_LIFTING = regex(
    r"(?:,\s(?:bringing|taking|lifting|pushing|raising|putting|leaving)|\b(?:which|that)\s(?:now\s)?"
    r"(?:brings|takes|lifts|pushes|raises|puts|leaves|brought|took|lifted|pushed|raised|left))\s"
    r"[^,;]{2,60}$",
    re.IGNORECASE,
)


def belongs_to_next(sentence: SentenceTimes, time: TimeMention, span: Span) -> bool:
    """Whether a time is that of the figure right behind it alone: "for a March-quarter rise of 2%",
    "bringing the count for the first ten months to 8 million"."""
    start = sentence.span.start
    follows = next((f.span for f in sentence.figures if f.span.start >= time.span.end), None)
    if follows is None or span.start >= follows.start:
        return False
    between = sentence.text[time.span.end - start : follows.start - start]
    if _OF_NEXT.fullmatch(between):
        return True
    if time.span.start >= span.end and _OWNS_NEXT.fullmatch(between):
        return True  # "rose 0.5%, matching the previous month's 0.5%"
    lead = sentence.text[max(0, span.end - start) : time.span.start - start]
    if _SET_OFF.search(lead) and between.startswith(", "):
        return True  # "rose 4.1% to 3.9tn yuan and, for the year so far, 3.6% to 41tn yuan"
    if _TOLD_NEXT.fullmatch(between) and lead.endswith(("that of ", "those of ")):
        return True  # "in November it was 4.4% and that of December 4.5%"
    return _TO_NEXT.fullmatch(between) is not None and _LIFTING.search(lead) is not None


_SET_OFF = regex(r"\b(?:and|but|while),\s(?:(?:in|for|over|during|at|on)\s(?:the\s)?(?:\w+\s)?)?$")
"""What sets a time off by commas before the next figure, so that it is of none told before."""


def holder(sentence: SentenceTimes, span: Span) -> TimeMention | None:
    """The time that owns a figure: "little changed from October's 3.1%", "up from 1.9 million
    over the same period last year", or counts its steps: "in each of the three months to May"."""
    start = sentence.span.start
    for time in sentence.times:
        if time.span.contains(span) and time.kind is TimeKind.POINT and time.period is not None:
            return time
    if span in sentence.apart:
        for time in sentence.times:
            follows = time.kind is TimeKind.BASELINE and 0 <= time.span.start - span.end < 24
            stop = time.span.start + 5 - start
            if follows and _OVER.fullmatch(sentence.text, span.end - start, stop):
                return time
    for time in sentence.times:
        if not 0 < span.start - time.span.end < _OWNED_WITHIN:
            continue
        place = Span(time.span.start - start, time.span.end - start)
        if stood_when_last_so(sentence.text, place, span.start - start):
            return time
        near = sentence.text[place.end] in "’'"
        if opens_a_bracket(sentence, time, span) and (own := _in_brackets(time)) is not None:
            return own
        if _is_bracketed_by(sentence, time, span) or is_its_level(sentence, time, span):
            return time
        if near and time.kind in (TimeKind.BASELINE, TimeKind.POINT, TimeKind.SINCE):
            apart = span in sentence.apart
            pattern = _OWNS_APART if apart else _OWNS  # "after last year's whopping 11.1m"
            between = time.span.end - start, span.start - start
            if any(p.fullmatch(sentence.text, *between) for p in (pattern, owned_move())):
                return time
    return None


def _is_bracketed_by(sentence: SentenceTimes, time: TimeMention, span: Span) -> bool:
    """Whether a figure in brackets is that of the time before them: "from a year ago ($403)", "than
    July's ($17.6 billion)"; one behind a comma as well, "twice what they spent in 2018, £107m"."""
    start = sentence.span.start
    between = sentence.text[time.span.end - start : max(0, span.start - start)]
    if sentence.text[span.start - start : span.start - start + 1] in _SIGNS:
        return False  # "134 more than a year ago (+10.9%)"
    named = sentence.text[time.span.start - start : time.span.end - start]
    was = "what " in named and between == ", "
    opened = between.removeprefix("'s").removeprefix("’s") == " ("
    return (was or opened) and time.kind in (TimeKind.BASELINE, TimeKind.POINT)


_SIGNS = ("+", "-", "−", "–")


def opens_a_bracket(sentence: SentenceTimes, time: TimeMention, span: Span) -> bool:
    """Whether a time opens the brackets around a figure: "£410m (2024: £388m)"."""
    start = sentence.span.start
    lead = sentence.text[max(0, time.span.start - start - 1) : time.span.start - start]
    between = sentence.text[time.span.end - start : max(0, span.start - start)]
    return lead == "(" and between in (": ", " – ", " - ", " ")


def is_bracketed(sentence: SentenceTimes, time: TimeMention, span: Span) -> bool:
    """Whether a time opens brackets that the figure at `span` stands outside of: "£2,973.9m (2025:
    £2,952.7m), an increase of 0.7%"."""
    start = sentence.span.start
    if sentence.text[max(0, time.span.start - start - 1) : time.span.start - start] != "(":
        return False
    pattern = _FIGURE_BEFORE if time.anaphor == Anaphor(-1) else _TIME_AND_FIGURE
    told = pattern.match(sentence.text, time.span.end - start)
    return told is not None and not time.span.start <= span.start < start + told.end()


def is_left_in_brackets(
    sentence: SentenceTimes, time: TimeMention, figure: Span, stop: int
) -> bool:
    """Whether a figure's time is that of brackets, which the figure at `stop` stands outside of, or
    which others before them give: "Bern 812 (790 in May), Basel 640 (655), Chur 311"."""
    outside = is_bracketed(sentence, time, Span(stop, stop))
    return outside or time == time_of_brackets(sentence, figure)


_TIME_AND_FIGURE = regex(
    r"(?:(?::|\s[–—-])\s|\s(?=[+−-]?[$£€]?\d))"
    r"(?![^()]*\b(?:more|less|fewer|up|down|than|higher|lower)\b)[^()\n]{1,40}\)"
)
_FIGURE_BEFORE = regex(r":?\s[^()\n]{1,40}\)")


def _in_brackets(time: TimeMention) -> TimeMention | None:
    """The time of a figure that brackets give beside another: a year, and the day that ended it,
    stand for what is told then; None where they are not known."""
    if time.anaphor is not None and time.anaphor.steps < 0 and time.anaphor.named is None:
        return time  # "2.2% (prev. 1.8%)", "£410m (a year earlier: £388m)"
    if time.period is None or time.kind not in (TimeKind.POINT, TimeKind.RELEASE):
        return None
    if time.period.frequency in (Frequency.YEAR, Frequency.DAY) and time.period.count == 1:
        year = Anaphor(year=time.period.start.year)
        return replace(time, kind=TimeKind.POINT, period=None, anaphor=year)
    return time if time.kind is TimeKind.POINT else None


_OWNED_WITHIN = 40
_OVER = regex(r"\s(?:[a-z]+\s){0,2}(?:over\s|on th)")
_OWNS = regex(
    r"[’']s?\s(?:(?:revised|record|all-time|lifetime|historic(?:al)?|upwardly|downwardly|unrevised|"
    r"initial|final|peak|low|high|rate|of|average|mean|median|figure|total|tally|count|mark|pace|price|value|print|close|score|"
    r"reading|level|just|only|about|nearly|almost|around|some|more|than|"
    r"[a-z]+-[a-z]+ing|[a-z]+(?:ing|ous|ful|ish)|dismal|modest|brisk|bumper)\s){0,3}[$£€]?"
)
_OWNS_APART = regex(rf"[’']s?\s(?:(?!{ON_TO})[a-z-]+\s){{0,3}}[$£€]?")
_SPEAKER = regex(
    r"\b(?i:says|said|adds|added|explains|explained|recalls|recalled|argues|insists|notes)\s[A-Z]"
    r"[^;]{2,120}?\bwho(?:se)?\b[^,;]{2,90}(?:[,;]|$)"
)
"""Who speaks, with what is told of them: "says Ann Hill, who wrote her first loan in 2008"."""
_ASIDE = regex(
    r",\s(?:(?:(?:in|during|over)\s)?which|who|whose|where|when|having|reversing|undoing|erasing|"
    r"(?:even\s)?(?:though|although|but|while|whereas|as)\s(?:\w+\s){1,3}had)\b"
    r"(?:[^,;]|(?<=\d),(?=\d)){2,90}(?:[,;]|$)",
    re.IGNORECASE,
)


_LEAVING = regex(
    r"\s(?:after|following|having)\s(?:[^,;]|(?<=\d),(?=\d)){2,80},(?=\s(?:leaving|bringing|taking|"
    r"putting|lifting|pushing|giving|making|for\s(?:an?|the)\s(?:[a-z-]+\s){0,2}?(?:total|tally))\b)"
)
"""What came before what is then summed up: "rallied 0.9% after sliding 1.4% on Thursday, leaving it
0.8% lower", "added 12 after losing 6 in June, for a total of 320"."""
_LAST_SEEN = regex(
    r"\b(?:last|not|never|previously)\s(?:been\s)?(?:seen|recorded|reached|touched|known|"
    r"visited|witnessed)\s(?:in|since|at|during)\s[^,;.]{2,40}",
    re.IGNORECASE,
)
"""When a level had been reached before: "to levels last seen in the early 1960s"."""
_TOOK_EFFECT = regex(
    r"\b(?:that|which|who)\s(?:\w+\s)?(?:(?:took|taken|went|gone|came|come)\s(?:in|into|on)?\s?"
    r"(?:effect|force|place|office|charge|over)|(?:was|were|been)\s(?:introduced|imposed|"
    r"abolished|scrapped|launched|announced|agreed|signed)|kicked in|began|opened|launched)\s"
    r"[^,;.]{2,40}",
    re.IGNORECASE,
)
"""When what bears on a figure came about: "a rise in prices that took effect in February"."""
_EVENT = regex(
    r",?\s(?:as|after|when|once)\s(?:(?:the|a|an|its|their|one|two)\s|[A-Z])[^;\d]{2,80}?\s"
    r"(?:closed|shut|reopened|opened|collapsed|expired|went (?:bust|under|offline|on strike|live)|"
    r"burn(?:ed|t) down|broke (?:out|down)|was (?:closed|shut|scrapped|switched off|mothballed)|"
    r"were (?:closed|shut|scrapped|switched off|mothballed))\s(?:down\s|for good\s|its doors\s)?"
    r"(?:in|on|at|last|late|early)\s[^,;.]{2,40}"
)
"""What happened once beside a figure: "36.4 Mt, as the last station closed in September"."""
_MARK = regex(
    r"\b(?:short of|shy of|re(?:gain|claim|cover|take|peat)(?:ed|ing)?|than|below|above|against|"
    rf"behind|off|double|twice|half|times|match(?:ed|ing)?|from)\s(?:the|its|their|a)\s(?:[a-z-]+\s){{0,3}}?{MARK}?\d[^\s;]*"
    r"(?:\s[a-z]+){0,3}?\s(?:of|(?:that\s|which\s)?(?:it|they)\s(?:had\s)?[a-z]+\s(?:back\s)?"
    r"(?:in|at))\s[^,;.]{3,40}(?=,?\s(?:while|whereas|but)\b)"
)
"""A mark of the past, before a clause about something else: "short of the 29.04 million it boasted
in mid-2023, while Asia has climbed"."""
_UNTIL = regex(r"\d[\d.]*\s?(?:%|pc\b|per ?cent\b)\s(?:right\s|up\s)?(?:until|till)\s[^,;.]{3,40}")
"""What had been until some time: "it was 5.25% until last August, so borrowers gained"."""
_PARTICIPLE = regex(
    r"\A\W*(?:[A-Z&][\w&’'-]*|the|of)(?:\s[\w&’'-]+){0,5}(?P<aside>,\s(?:\w+ly\s)?(?:taken|sold|"
    r"bought|built|opened|reopened|founded|formed|created|launched|introduced|abolished|scrapped|"
    r"closed|listed|floated|merged|acquired|set up|renamed|spun|privati[sz]ed|nationali[sz]ed|"
    r"imposed|unveiled|announced|commissioned|split|begun|started|rebuilt|restored|signed|recruited|"
    r"appointed|elected|completed|established|inaugurated|designed|installed|invented|discovered|"
    r"written|painted|planted|born|dating)\s[^,;]{2,70},)\s(?!and\b|or\b|but\b)"
)
"""What had happened to a subject: "Northern, taken back into public hands in May, sank by"."""

_WHAT_IT_WAS = regex(
    rf"\A[^\d,;:]{{2,60}}(?P<aside>,\s(?:(?:just|only|about|at|still|already|some)\s){{0,2}}{MARK}?\d[\d.,]*"
    r"\S*(?:\s[a-z]+){0,3}?\s(?:(?:an?|one|two|three|four|five|ten)\s(?:week|month|quarter|year|"
    r"decade)s?\s(?:ago|earlier|before)|last\s(?:year|month|quarter)|"
    r"in\s(?:\d{4}|[A-Z][a-z]+(?:\s(?:of\s)?(?:last\syear|\d{4}))?)|(?:until|till)\s[^,;]{3,30}),)\s"
    r"(?=(?:has\s|had\s)?[a-z]+\b)(?!and\b|or\b|but\b|up\b|down\b|an?\b|the\b|its\b|with\b|which\b)"
    r"(?!(?:was|were)\s(?:[a-z]+\s)?(?:up|down|\d\S*\s(?:[a-z]+\s){0,2}?(?:[a-z]+er|more|less))\b)"
)
"""What a subject stood at before its verb: "The margin, 3.1% a year ago, narrowed to"."""


_HAD_THEN = regex(
    r"\b(?:for|after|since|from|unlike|than|on)\s(?:the\s)?[A-Z]\w+(?:\s\d{4})?,?\swhen\s"
    r"(?:[\w’'-]+\s){1,4}had\s[^,;]{2,90}"
)
"""What had been at a time before: "not enough to make up for August, when it had fallen"."""
_AS_RECENTLY = regex(
    r",\s(?:[^,;]|(?<=\d),(?=\d)){0,60}?\bas\s(?:recently|late|early|long\sago|far\sback)\sas\s"
    r"(?:[^,;]|(?<=\d),(?=\d)){2,40},"
)
"""How long ago it had been otherwise: "prices, falling as recently as May, rose by 3.9%"."""
_TOLD_BY = {
    _AS_RECENTLY: (" as recently", " as late", " as early", " as long", " as far"),
    _HAD_THEN: (" had ",),
    _LEAVING: tuple("leaving bringing taking putting lifting pushing giving making total".split()),
    _SPEAKER: ("who",),
    _LAST_SEEN: ("last", "not", "never", "previously"),
    _TOOK_EFFECT: ("that", "which", "who"),
    _EVENT: tuple("clos shut open collaps expir went burn broke scrap switch mothball".split()),
    _UNTIL: ("until", "till"),
    _MARK: ("while", "whereas", "but"),
}
"""What each match of these patterns holds, in lower case."""


def asides(sentence: SentenceTimes) -> tuple[Span, ...]:
    """The relative clauses between commas or in brackets, whose times are not those of the figures
    outside, and the words that tell when what the sentence speaks of came about."""
    found = came_about(sentence) + clauses_in_brackets(sentence)
    return _asides_of(sentence.text, sentence.span.start) + found


@lru_cache(maxsize=64)
def _asides_of(text: str, start: int) -> tuple[Span, ...]:
    """The asides of a sentence that begins at `start`, which each of its figures asks for."""
    spans: list[Span] = []
    place = 0
    while "," in text and (match := _ASIDE.search(text, place)) is not None:
        spans.append(Span(start + match.start(), start + match.end()))
        place = match.end() - 1  # its last comma may open the next one
    lower = text.lower()
    for pattern, stems in _TOLD_BY.items():
        if [stem for stem in stems if stem in lower]:  # a look that costs less than the search
            spans += [Span(start + m.start(), start + m.end()) for m in pattern.finditer(text)]
    spans += (*marks_of(text, start), *moved_before(text, start), *titles_of(text, start))
    spans += figures_moved_before(text, start)
    told = _PARTICIPLE.match(text) or _WHAT_IT_WAS.match(text)
    if told is not None:
        spans.append(Span(start + told.start("aside"), start + told.end("aside")))
    return tuple(spans)


def main_behind(sentence: SentenceTimes, span: Span) -> TimeRef | None:
    """The time of the move behind what a subject stood at before, from which that counts back:
    "The rate, 4.3% a year ago, rose to 5.1% in October"."""
    told = _WHAT_IT_WAS.match(sentence.text)
    if told is None or not told.start("aside") <= span.start - sentence.span.start < told.end():
        return None
    end = sentence.span.start + told.end()
    for time in sentence.times:
        if time.span.start >= end and time.kind is TimeKind.POINT and time.period is not None:
            return TimeRef(time.period, time.to_date, mention=time)
    return None
