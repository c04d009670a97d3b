"""Home of main clauses: where a sentence goes on with a clause of its own, and what is told of it
apart from the one before."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from verifier.language.measures.known_phrases import is_a_measure
from verifier.lazy import regex
from verifier.model.mention import TermKind, TermMention
from verifier.model.span import Span

_DASH = regex(r"\s[–—]\s|(?<=[a-z0-9%])—(?=[A-Za-z])")
_JOIN = regex(
    r"(?:;\s(?:(?:and|but|while|yet)\s)?|,\s(?:and|but|while|whereas|yet)\s)(?:meanwhile,?\s)?"
)
_VERB = (
    r"(?:was|were|is|are|has|had|have|rose|fell|grew|climbed|dropped|slipped|came|comes?|stood|stands?|"
    r"hit|reached|made|makes?|took|takes?|sold|bought|cost|went|won|lost|shrank|sank|slid|swelled|"
    r"put|cut|set|saw|remains?|accounts?|stays?|averaged|totalled|totaled|gained|added|increased|"
    r"declined|decreased|advanced|jumped|soared|tumbled|plunged|eased|edged|ticked|widened|narrowed|"
    r"amounted|earned|posted|recorded|registered|ended|closed|opened|finished|shed|brought)"
)
_OTHER_VERB = (
    r"(?:held|ran|spent|paid|gave|left|led|kept|began|beat|drew|flew|got|met|sent|swung|will|would|"
    r"may|could|can|should|did|does|do|pays|costs|buys|earns|expects?|holds?|runs?|shows?|rises?|"
    r"falls?)"
)
_FINITE = (
    rf"(?:(?:{_VERB}|{_OTHER_VERB})\s|\w{{3,}}ed\s"
    r"(?=(?:an?|the|its|their|just|only|about|some|more|nearly|almost|over|under|by|back|up|down)\b|"
    r"[$£€]?\d))"
)
_ASIDE_WORDS = (
    r"(?:(?:now|then|so|also|since|already|again|later|today|soon|even|there|thus|still|only|once|"
    r"first|last|both|all|\w+ly)\s)*"
)
_OPENERS = (
    r"(?!(?:up|down|compared|against|from|after|with|which|who|whose|where|when|as|to|an?|some|more|"
    r"less|fewer|not|nearly|almost|about|just|only|still|or|and|but|yet|though|although|even)\b)"
)
_STANDS_ALONE = regex(
    rf"{_OPENERS}(?!{_VERB}\b)(?:(?:it|they|that)[’'](?:s|re)\s|"
    rf"(?:[\w’'&-]+(?:,\s[^,;]{{3,60}},(?=\s))?\s){{1,7}}?{_VERB}\s)",
    re.IGNORECASE,
)
"""A subject and its verb, no aside: "the November figure, $735 billion, remains"."""
_GOES_ON = regex(
    r"(?:(?:in|for|over|at|on|during|by|across|among|before|of|compared\swith|from)\s"
    r"[^,;]{2,50}?,?\s)?"
    rf"{_OPENERS}(?!{_ASIDE_WORDS}{_FINITE})(?:(?:it|they|that)[’'](?:s|re)\s|"
    rf"(?P<subject>(?:[\w’'&$£€%.-]+(?:,\s[^,;]{{3,60}},(?=\s))?\s){{1,8}}?){_FINITE})",
    re.IGNORECASE,
)
"""The same behind what it may open with: "in January 2025 the rate stood"."""
_VERB_FIRST = regex(rf"{_ASIDE_WORDS}{_FINITE}", re.IGNORECASE)
_HEAD_VERB = (
    r"(?:(?:rise|fall|climb|drop|slip|jump|dip|ease|soar|surge|tumble|plunge|slide|sink|swell|widen|"
    r"narrow|shrink|grow|slow|gain|edge|tick|inch|top|hit|reach|stay|stand|hold|near|close|end|"
    r"total|slump|rebound|retreat|lose|decline|increase|decrease|advance)(?:e?s)?|"
    r"up|down|off|at|flat|steady|unchanged|(?:high|low|small|larg|bigg|great|fast|slow|weak|strong)est)"
)
_SPLICED = regex(
    rf"{_OPENERS}(?:(?!{_HEAD_VERB}\s)[\w’'&$.-]+\s){{1,7}}?(?:{_HEAD_VERB}\b|{_FINITE})",
    re.IGNORECASE,
)
"""The second of two statements that a comma splices in a headline: "births up 5.5%"."""
_JOIN_OF_A_HEADLINE = regex(rf"{_JOIN.pattern}|,\s")
_MOST = regex(r"\b(?:high|low|small|larg|bigg|great|fast|slow|weak|strong)est\b", re.IGNORECASE)
_TELLS = regex(rf"\b{_VERB}\b|\b\w{{3,}}ed\b")
_DIGIT = regex(r"\d")
_QUOTED = ("“", "”", '"')
_GOVERNED = regex(r"\W*(?:as|after|when|if|because|since|with)\s", re.IGNORECASE)
_CONCEDED = regex(r"\W*(?:while|whereas|although|though)\s", re.IGNORECASE)
"""What opens a clause that tells as much as the main one does behind the comma that ends it."""
_COMMA = regex(r",\s")
_TAKES_UP = regex(r"\b(?:it|its|they|their|that|this|these|those|such)\b", re.IGNORECASE)
_OF_THEM = regex(r"\bof\s(?:them|these|those|it)\b(?!\s[a-z]+ed\b)")
_LOOSELY = 8
_RECALLS = regex(r"(?:it|they|that|this)\shad\s", re.IGNORECASE)
"""What stays with the clause that it looks back from: "it had been $78 billion in July"."""


class Told(NamedTuple):
    """A stretch of a sentence that is read like a sentence, as it names what it tells of, and the
    main clauses in it, each with times of its own only."""

    span: Span
    clauses: tuple[Span, ...]


def dashed(text: str, sentence: Span) -> list[Span]:
    """The two main clauses of a sentence with one dash, each of which tells a figure of a subject
    of its own: "Orders dropped 0.3% — June's gain was revised to 3%"; else the sentence."""
    dashes = list(_DASH.finditer(text, sentence.start, sentence.end))
    if len(dashes) != 1:
        return [sentence]
    before, behind = text[sentence.start : dashes[0].start()], text[dashes[0].end() : sentence.end]
    told = _DIGIT.search(before) and _DIGIT.search(behind) and _TELLS.search(before)
    quoted = any(mark in text[sentence.start : sentence.end] for mark in _QUOTED)
    if not told or quoted or _STANDS_ALONE.match(behind) is None:
        return [sentence]
    return [Span(sentence.start, dashes[0].start()), Span(dashes[0].end(), sentence.end)]


def joined(
    text: str, sentence: Span, mentions: Sequence[TermMention], headline: bool = False
) -> list[Told]:
    """What a sentence with the known phrases `mentions` tells, in order.

    Main clauses are joined by a semicolon, or by "and", "but", "while" behind a comma, or the first
    opens with "while"; each has a subject, a verb and a figure. One whose subject names a measure
    is told like a sentence of its own; any other goes on about what the one before names. In a
    `headline` a comma alone does so: "Marriages highest since May, births up 5.5%".
    """
    found: list[Told] = []
    start = first = sentence.start
    clauses: list[Span] = []
    for join, own in _joins(text, sentence, mentions, headline):
        clauses.append(Span(start, join.start))
        if own:
            found.append(Told(Span(first, join.start), tuple(clauses)))
            clauses, first = [], join.end
        start = join.end
    clauses.append(Span(start, sentence.end))
    return [*found, Told(Span(first, sentence.end), tuple(clauses))]


def goes_on(words: str) -> bool:
    """Whether what stands behind an aside has the verb of a main clause, with a subject before it
    or without: "the count slid to", "fell to"."""
    return _GOES_ON.match(words) is not None or _VERB_FIRST.match(words) is not None


def _joins(
    text: str, sentence: Span, mentions: Sequence[TermMention], headline: bool
) -> list[tuple[Span, bool]]:
    """What joins the main clauses of a sentence, and whether the one behind names its measure."""
    words = text[sentence.start : sentence.end]
    if any(mark in words for mark in _QUOTED) or _GOVERNED.match(words):
        return []
    found: list[tuple[Span, bool]] = []
    start = place = sentence.start
    ended = _CONCEDED.match(words) is None
    joins = _JOIN_OF_A_HEADLINE if headline else _JOIN
    while match := (joins if ended else _COMMA).search(text, place, sentence.end):
        join = Span(*match.span())
        place = join.end
        before, behind = text[start : join.start], text[join.end : sentence.end]
        told = _tells_something(before) and _tells_something(behind)
        if not told if headline else not _tells(before) or _DIGIT.search(behind) is None:
            continue
        on = (_SPLICED if headline else _GOES_ON).match(behind)
        if on is None or _RECALLS.match(on.group()) or any(m.span.overlaps(join) for m in mentions):
            continue
        opening = Span(join.end, join.end + on.end())
        named = any(opening.contains(m.span) and _is_told_of(m) for m in mentions)
        leaning = _TAKES_UP.search(on.group()) or _OF_THEM.search(behind)
        own = named and leaning is None
        if headline and not own:
            continue
        found.append((join, own))
        start, ended = join.end, True
    return found


def _is_told_of(mention: TermMention) -> bool:
    """Whether a phrase tells by itself what a clause is about: "output" may be that of anything."""
    meant = {term.code for term in mention.terms if term.kind is TermKind.INDICATOR}
    return is_a_measure(mention) and len(meant) <= _LOOSELY


def _tells_something(words: str) -> bool:
    """Whether a part of a headline tells a figure or a record."""
    return _DIGIT.search(words) is not None or _MOST.search(words) is not None


def _tells(words: str) -> bool:
    """Whether a clause tells a figure, and is not left within brackets."""
    if words.count("(") != words.count(")") or _DIGIT.search(words) is None:
        return False
    return _TELLS.search(words) is not None
