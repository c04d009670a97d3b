"""Home of clauses that tell a time and the figure of it: "a month before it was 4.1%"."""

from verifier.language.times.sentence_times import SentenceTimes
from verifier.language.times.tokens import Words
from verifier.lazy import regex
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.period import Frequency
from verifier.model.printed_money import MARK
from verifier.model.span import Span

MONEY = ("$", "£", "€", "¥")
"""Signs before a sum."""
_STOOD = frozenset({"was", "were", "been", "averaged", "stood", "cost", "came", "ran", "sat"})
_CLOSED = frozenset({"closed", "ended", "settled", "finished", "traded"})
_PARTICIPLES = ("ed", "wn", "en", "been", "come", "stood", "shrunk", "sunk", "lost", "made", "put")
"""Ends of what had been or become of something: "the month before it had fallen by 0.2%"."""
_OPENED_BY = frozenset({";", ":", "—", "–", "though", "although", "but", "while", "whereas", "and",
                        "yet", "when"})  # fmt: skip
_NAME, _REACH, _CLAUSE, _TAIL = 4, 6, 14, 3
"""Words: so many name what stood, lead from the verb to the figure, make a clause, and stand in it
from the figure on, at most."""


def stood_then(i: int, j: int, w: Words) -> bool:
    """Whether a time from word `i` to `j` opens a clause that goes on with its figure: "; a month
    before it was 4.1%", "though a year before the gap was 2.2bn", "In the week before it had been
    227"; not "a year before the war it was 4.1%"."""
    lead = i - 1 if w.low[i - 1] in ("a", "one", "the") else i
    lead = lead - 1 if w.low[lead - 1] == "in" else lead
    if not (w.opens(lead) or w.low[lead - 1] in _OPENED_BY):
        return _leads_to_a_figure(j, w)
    verb = j + 1 if w.low[j] in ("it", "they", "there") else None
    if w.low[j] in ("the", "its", "their") or w.capital(j):
        first = j + 1 if w.capital(j) else j + 2
        near = range(first, first + _NAME)
        verb = next((k for k in near if w.low[k] in _STOOD or w.low[k] == "had"), None)
    if verb is None:
        return False
    alone = w.opens(lead) and w.low[j] in ("it", "they") and _is_all_told(verb, w)
    return alone or _leads_to_a_figure(verb, w)


def _is_all_told(verb: int, w: Words) -> bool:
    """Whether a pronoun and its verb lead to a figure, and no other clause follows: "A year before
    it brought in $233."; not "A year before it lost 3 shops, the chain had 90"."""
    words = w.low[verb : verb + _CLAUSE]
    end = next((k for k, word in enumerate(words) if word in (".", ";")), None)
    figure = next((k for k, word in enumerate(words[: _REACH + 1]) if word[:1].isdecimal()), None)
    if end is None or not figure or not 0 < end - figure <= _TAIL or "," in words[:end]:
        return False
    return all(word.isalpha() or word in MONEY for word in words[:figure])


def _leads_to_a_figure(verb: int, w: Words) -> bool:
    """Whether a verb that tells where something stood is at `verb`, and its figure soon behind."""
    closed = w.low[verb] in _CLOSED and w.low[verb + 1] == "at"
    had = w.low[verb] == "had"
    had = had and (w.low[verb + 1].endswith(_PARTICIPLES) or w.low[verb + 1][:1].isdecimal())
    if w.low[verb] not in _STOOD and not closed and not had:
        return False
    for k in range(verb + 1, verb + 1 + _REACH):
        if w.low[k][:1].isdecimal() or w.low[k] in MONEY:
            return True
        if had and w.low[k] == "," and w.low[k + 1][:1].isdecimal():
            return True  # "had led by a whisker, 14,591 to 14,535"
        if not w.low[k].isalpha():
            return False
    return False


def stood_behind(i: int, w: Words) -> bool:
    """Whether a time at word `i` stands right behind a level: "the rate was 7.1% two weeks ago"."""
    first = i - 1 if w.low[i - 1] in ("a", "one", "the") else i
    for k in range(first - 1, max(-1, first - _REACH), -1):
        if w.low[k] in _STOOD:
            return any(w.low[n][:1].isdecimal() for n in range(k + 1, first))
        if w.low[k] in _OPENED_BY or w.low[k] == ",":
            return False
    return False


def stood_past(sentence: SentenceTimes, span: Span, told: TimeMention) -> bool:
    """Whether a figure is of a day right behind it that lies past the time `told` of another one
    before it: "ended May at $3.06 and stood at $2.98 on June 9"."""
    period, text, start = told.period, sentence.text, sentence.span.start
    if period is None or told.span.end > span.start:
        return False
    if not any(f.span.end <= span.start for f in sentence.figures):
        return False
    if _STOOD_AT.search(text, 0, span.start - start) is None:
        return False
    return any(
        time.kind is TimeKind.RELEASE
        and time.period is not None
        and time.period.frequency is Frequency.DAY
        and time.period.start > period.end
        and _RIGHT_BEHIND.fullmatch(text, span.end - start, time.span.start - start)
        for time in sentence.times
        if time.span.start >= span.end
    )


_STOOD_AT = regex(
    r"\b(?:(?:stood|stands?|sat|was|were|is|are)\s(?:back\s)?(?:down\s|up\s)?at|costs?|fetched|was|were|"
    rf"is)\s(?:(?:just|only|about|around)\s)?{MARK}?$"
)
_RIGHT_BEHIND = regex(r"(?:\s(?:an?|per)\s[a-z]+)?\s")
