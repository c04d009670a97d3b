"""Home of `phrases_to_ask`: the words that may name the measure of a figure which no list has.

The words of the figure's own stretch of the sentence are cut into phrases at what names something
else: figures, times, places, movements, hedges, people and bodies, and the verbs of telling. No
sentence is parsed for it.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from verifier.language.syntax.phrases import EMPTY
from verifier.language.wordlists import figure_words, rows
from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.mention import FigureKind, TermKind
from verifier.model.span import Span
from verifier.reference.associations import ARTICLES

_WORD = regex(r"[^\W\d_]+(?:[’'&-][^\W\d_]+)*|\d[\d.,]*")
_MARK = regex(r"[,;:—()\d]")
_MOST_PHRASES, _MOST_WORDS, _SHORT = 3, 9, 6
_LEADS_ON = regex(r"\s(?:to|by|through|in)\s(?:the\s|their\s)?(?=[a-z]{3})")
"""What follows a participle that belongs to its noun: "hours lost to walkouts"."""
_TOLD = frozenset(
    "say says said tell tells told show shows showed shown report reports reported reporting "
    "according add adds added note notes noted announce announces announced estimate estimates "
    "estimated expect expects expected forecast forecasts predict predicted warn warned data "
    "statistics survey official officials office agency ministry spokesman spokeswoman analysts "
    "economists reuters hit hits reach reaches reached stand stands stood total totalled come "
    "comes came amount amounts amounted account accounts accounted compare compared comparing make "
    "makes made become became remain remains remained mean means meant mr mrs ms dr sir lord "
    "meanwhile however still also only just even now then there overall only well away ago earlier "
    "previously last next first second third record new average averaged averaging median numbered "
    "numbering counted ran run runs sat sits put worked works measured post posts posted saw sees "
    "see seen record records registered logged booked notched enjoyed suffered experienced "
    "witnessed ended closed finished settled went gone".split()
)
"""Words that tell, time or weigh a figure and name no measure."""
_KEPT_INSIDE = frozenset(
    "of in on at by to for from with without into within against through about per off out under "
    "behind over between among across onto the a an their its his her our who that whose which "
    "and".split()
)
"""Small words that a phrase may have between two others, and not at its ends."""
_HEADS = frozenset("number numbers total amount level count tally figure figures".split())
"""Nouns that only say that something is counted, where "of" follows."""
_SPLITS = frozenset(("and", "who", "that", "which", "whose", "without"))
"""Small words behind which a phrase may begin anew."""


class _Token(NamedTuple):
    said: str
    start: int
    end: int

    @property
    def word(self) -> str:
        return self.said.lower()


def phrases_to_ask(clause: Clause) -> tuple[str, ...]:
    """At most three phrases of the sentence that may name what the figure measures; none where its
    stretch names nothing.

    What is counted comes first ("hours lost to walkouts"), then what stands before the figure,
    nearest first, then what stands behind it. Where there are several, one more holds all their
    words: before the others where it is short, as "motorists" and "forecourt" say little alone.
    """
    found = list(_chunks(clause))
    if not found:
        return ()
    offset = clause.sentence.start
    figure = Span(clause.span.start - offset, clause.span.end - offset)
    counted = clause.figure.noun if clause.figure is not None else None

    def order(chunk: list[_Token]) -> tuple[int, int]:
        start, end = chunk[0].start, chunk[-1].end
        if start >= figure.end:
            reach = clause.figure.reach.end - offset if clause.figure is not None else figure.end
            return (0 if counted and start < reach else 2, start)
        return (1, -end)

    found.sort(key=order)
    text = clause.sentence_text
    phrases = [_written(text, chunk) for chunk in found[: _MOST_PHRASES - 1]]
    if len(found) > 1:
        together = sorted((token for chunk in found for token in chunk), key=lambda t: t.start)
        said = [token.said for token in together if token.word not in _KEPT_INSIDE]
        place = 0 if len(said) <= _SHORT else len(phrases)
        phrases.insert(place, " ".join(said[:_MOST_WORDS]))
    return tuple(dict.fromkeys(phrases))


def content_of(clause: Clause) -> list[tuple[str, Span]]:
    """The words of the whole sentence, in lower case, that name no figure, time, place, person,
    body or movement and are no small words, each with its place in the article."""
    offset = clause.sentence.start
    return [
        (token.word, Span(token.start + offset, token.start + offset + len(token.said)))
        for token, kept in _tokens(clause, clause.sentence)
        if kept and token.word not in _KEPT_INSIDE
    ]


def runs_of(clause: Clause) -> list[list[str]]:
    """The words of the whole sentence in lower case, small ones too and articles left out, as far
    as no figure, time or place stands between."""
    barred = _barred(clause)
    runs: list[list[str]] = [[]]
    for match in _WORD.finditer(clause.sentence_text):
        if any(match.start() < end and start < match.end() for start, end in barred):
            runs.append([])
        elif (word := match[0].lower()) not in ARTICLES:
            runs[-1].append(word)
    return [run for run in runs if run]


def said_without_figures(clause: Clause) -> str:
    """The words of the whole sentence as they stand there, without figures, times and places."""
    barred = _barred(clause)
    return " ".join(
        match[0]
        for match in _WORD.finditer(clause.sentence_text)
        if not match[0][0].isdigit()
        and not any(match.start() < end and start < match.end() for start, end in barred)
    )


def unknown_names(clause: Clause) -> list[str]:
    """What stands before the figure with a capital letter and is no place and no time: whoever is
    told of. The first word of a sentence is one where it owns something or another follows."""
    offset, barred = clause.sentence.start, _barred(clause)
    text, found = clause.sentence_text, list[str]()
    for match in _WORD.finditer(text, 0, clause.span.start - offset):
        known = any(match.start() < end and start < match.end() for start, end in barred)
        if known or not match[0][0].isupper() or match[0].isupper():
            continue
        opens = not text[: match.start()].strip("\"“‘'( ")
        behind = text[match.end() : match.end() + 2]
        owns = match[0].endswith(("'s", "’s"))
        if not opens or owns or (behind[:1] == " " and behind[1:].isupper()):
            found.append(match[0])
    return found


def _written(text: str, chunk: list[_Token]) -> str:
    return text[chunk[0].start : chunk[-1].end]


def _chunks(clause: Clause) -> Iterator[list[_Token]]:
    """The stretches between what names something else, trimmed, those that name nothing left
    out."""
    chunk: list[_Token] = []
    behind = 0
    for token, kept in _tokens(clause, clause.piece or clause.sentence):
        between = clause.sentence_text[behind : token.start]
        if chunk and (not kept or between.strip()):
            yield from _trimmed(chunk)
            chunk = []
        if kept:
            chunk.append(token)
        behind = token.end
    yield from _trimmed(chunk)


def _trimmed(chunk: list[_Token]) -> Iterator[list[_Token]]:
    """A phrase without small words at its ends and without the noun that only counts; long ones
    keep their last words."""
    chunk = chunk[-_MOST_WORDS:] if not any(t.word in _SPLITS for t in chunk) else chunk
    while chunk and chunk[0].word in _KEPT_INSIDE:
        chunk = chunk[1:]
    while chunk and chunk[-1].word in _KEPT_INSIDE:
        chunk = chunk[:-1]
    if len(chunk) > 2 and chunk[0].word in _HEADS and chunk[1].word == "of":
        yield from _trimmed(chunk[2:])
        return
    chunk = chunk[:_MOST_WORDS]
    while chunk and chunk[-1].word in _KEPT_INSIDE:
        chunk = chunk[:-1]
    if any(len(t.word) > 2 and t.word not in EMPTY | _KEPT_INSIDE for t in chunk):
        yield chunk


def _tokens(clause: Clause, piece: Span) -> Iterator[tuple[_Token, bool]]:
    """The words of a piece of the sentence, each with whether it may belong to a phrase."""
    text, offset = clause.sentence_text, clause.sentence.start
    barred = _barred(clause)
    start = max(0, piece.start - offset)
    if text[start:].lstrip().startswith("and "):  # "the gap between rich and poor" is no list
        start = max((m.end() for m in _MARK.finditer(text, 0, start)), default=0)
    tokens = [_Token(m[0], *m.span()) for m in _WORD.finditer(text, start, piece.end - offset)]
    for place, token in enumerate(tokens):
        following = tokens[place + 1] if place + 1 < len(tokens) else None
        inside = any(token.start < end and begin < token.end for begin, end in barred)
        names = _is_a_name(token, following, text)
        yield token, not (inside or names or _says_else(token, place, text))


def _barred(clause: Clause) -> list[tuple[int, int]]:
    """Where figures, times and places stand, counted from the sentence's start."""
    offset = clause.sentence.start
    spans = [_number_of(clause), *(mention.span for mention in clause.times)]
    spans += [s.span for s in clause.terms if s.own and s.span and s.term.kind is TermKind.AREA]
    return [(span.start - offset, span.end - offset) for span in spans]


def _number_of(clause: Clause) -> Span:
    """The figure without the noun that it counts, where that is part of it: "1.2 million hours"."""
    start, end = clause.span.start - clause.sentence.start, clause.span.end - clause.sentence.start
    *_, last = _WORD.finditer(clause.sentence_text, start, end) if end > start else [None]
    counts = clause.figure is not None and clause.figure.kind is FigureKind.CARDINAL
    if last is None or not counts or last.start() == start:
        return clause.span
    word = last[0].lower()
    if word[0].isdigit() or word in _idle_words():
        return clause.span
    return Span(clause.span.start, last.start() + clause.sentence.start)


def _is_a_name(token: _Token, following: _Token | None, text: str) -> bool:
    """Whether a word is written as the name of someone or something; the first of a sentence is
    only where another one follows it. Words all in capitals may be a measure ("GDP")."""
    if not token.said[0].isupper() or (token.said.isupper() and len(token.said) > 1):
        return False
    if text[: token.start].strip("\"“‘'( "):
        return True
    return (
        following is not None
        and following.said[0].isupper()
        and not text[token.end : following.start].strip()
    )


def _says_else(token: _Token, place: int, text: str) -> bool:
    """Whether a word tells a number, a movement, a time, a hedge or the telling itself."""
    word = token.word
    if word in _KEPT_INSIDE:
        return False
    if word[0].isdigit() or word in _TOLD:
        return True
    if word in _moves():
        opens = place == 0 or not text[: token.start].rstrip()[-1:].isalpha()
        led = _LEADS_ON.match(text, token.end)
        return opens or led is None or _idle(text[led.end() :])
    return word in _idle_words()


def _idle(following: str) -> bool:
    """Whether the next word of a text names nothing, so that what leads to it is a movement."""
    found = _WORD.match(following)
    word = found[0].lower() if found else ""
    return not word or word[0].isdigit() or word in _idle_words() | _moves() | _TOLD


@cache
def _moves() -> frozenset[str]:
    return frozenset(row["word"] for row in rows("change_words"))


@cache
def _idle_words() -> frozenset[str]:
    """Small words, superlatives, hedges, numbers, months, days and names of units."""
    times = {"month", "month_short", "weekday", "season", "number", "ordinal", "zone"}
    found = set(figure_words("function") | figure_words("auxiliary") | figure_words("describing"))
    found.update(row["word"] for row in rows("time_words") if row["kind"] in times)
    found.update(row["word"] for row in rows("superlatives"))
    for table in ("hedges", "hedges_after"):
        found.update(row["phrase"] for row in rows(table) if " " not in row["phrase"])
    for row in (row for row in rows("units") if row["unit"] != "hour"):  # "hours lost"
        for name in (*row["names"].split(";"), *row["symbols"].split()):
            found.update((name, f"{name}s"))
    found.update("million billion trillion lakh crore thousand thousands hundred dozen".split())
    found.update("dollar dollars euro euros pound pounds yen yuan pence cents rupees".split())
    return frozenset(found)
