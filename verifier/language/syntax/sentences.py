"""Home of the sentence splitter and of the pieces that a sentence falls into."""

import re
from itertools import pairwise

from verifier.language.first_prints import AT_FIRST
from verifier.language.syntax.main_clauses import dashed
from verifier.lazy import regex
from verifier.model.span import Span

# A long run of marks or of blanks is walked over once, not again from each of its characters.
_ENDS = regex(r"[.!?](?<![.!?]{2})[.!?]*+[\"'”’)\]]*+\s++(?=[\"'“‘(\[]*+[^\W_])")
_WORD = regex(r"[^\W_]+")
_LAST_WORD = regex(r"(?:(?<=\w)'(?=\w)|[^\s(\[\"'“‘])+$")
_LETTER = regex(r"[a-z]")
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof sen rep gov gen col lt sgt st jr sr vs etc no nos inc corp co ltd plc al "
    "approx prev dept est fig figs jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues "
    "wed thu thur thurs fri sat sun u.s u.k u.n e.u d.c a.m p.m i.e e.g cf ft sq rs".split()
)
_DATED = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat "
    "sun u.s u.k u.n e.u a.m p.m d.c inc corp co ltd".split()
)
_OPENERS = frozenset(
    "the a an in on at it its this that these those he she they we i but and however meanwhile "
    "for while after before as with if when since by from there here economists analysts".split()
)


_LONGEST = 800
"""Characters: no sentence of prose is longer (of the labelled articles, 251); what is gets cut, as
the work on a figure grows with the length of its sentence."""


def split_sentences(text: str, within: Span) -> list[Span]:
    """The sentences of one block, white space trimmed, in order; none crosses the block's ends."""
    spans: list[Span] = []
    start = within.start
    for match in _ENDS.finditer(text, within.start, within.end):
        if _is_end(text, start, match):
            spans.append(_trimmed(text, start, match.end()))
            start = match.end()
    spans.append(_trimmed(text, start, within.end))
    whole = [part for span in spans if len(span) for part in _cut_to_size(text, span)]
    return [part for span in whole for part in dashed(text, span)]


def _cut_to_size(text: str, span: Span) -> list[Span]:
    """A sentence of endless length in parts, cut at white space where there is any."""
    if len(span) <= _LONGEST:
        return [span]
    parts: list[Span] = []
    start = span.start
    while span.end - start > _LONGEST:
        gap = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
        cut = gap if gap > 0 else start + _LONGEST
        parts.append(_trimmed(text, start, cut))
        start = cut
    parts.append(_trimmed(text, start, span.end))
    return [part for part in parts if len(part)]


def _is_end(text: str, start: int, match: re.Match[str]) -> bool:
    following = text[match.end() : match.end() + 24].lstrip("\"'“‘([")
    opener = _WORD.match(following)
    word_after = opener.group() if opener else ""
    if text[match.start()] == "?" and _ANSWER.match(text, match.end()) is not None:
        return False
    if text[match.start()] != "." or (len(match.group().strip()) > 1 and "”" in match.group()):
        return word_after[:1].isupper() or word_after[:1].isdigit()
    before = _LAST_WORD.search(text[max(start, match.start() - 24) : match.start()])
    last = before.group().lower() if before else ""
    if last in _ABBREVIATIONS or _LETTER.fullmatch(last):
        return last in _DATED and word_after[:1].isupper() and word_after.lower() in _OPENERS
    if last.isdigit() and len(last) < 3 and match.start() - len(last) == start:
        return False
    return not word_after[:1].islower()


_ANSWER = regex(
    r"(?:(?:Exactly|Precisely|Just|Only|About|Around|Roughly|Some|Nearly|Almost|Over|Under|By|Up|Down|"
    r"More|Less|Fewer|than|over|under|by|about|around|exactly|just|only|nearly|almost|some|An?\s[a-z]+|an?\s[a-z]+|an?|An?)\s){0,4}"
    r"[$£€¥₹]?\d[\d.,]*\d?\s?(?:%|p\b|c\b|pc\b|bn\b|m\b|tn\b|k\b)?(?:\s[a-z-]+){0,4}[.!](?:\s|$)"
)
"""An answer without a verb, which says nothing but with its question: "And in May? Just 4.2%."."""


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


_CUTS = regex(
    r"(?=[,\s;:()\[\]—–])"  # how all of them begin: elsewhere nothing need be tried
    r"(?:[;:()\[\]]|\s[-–—]{1,2}\s|—|–(?=\s)|"
    r",?\s\b(?:while|whereas|but|although|though|as|where|because|despite|than)\b(?=\s)|"
    r",\s(?:and|with|which|who|after|leaving|compared|against|missing|beating|versus|or)\b|"
    r",\swhen(?=\s(?-i:(?:[A-Z][\w’'-]+\s){1,3})(?:had|was|were|stood|ran|posted|recorded)\s[^,;]*\d)|"
    r"\s(?:compared|against|versus)\s(?=with|to|an?\b|the\b|\d|[$£€])|"
    r",?\sand(?=\s(?:(?!and\b)[\w’'-]+\s){1,5}?(?:\([^()]{1,40}\)\s)?"
    r"(?:were|was|is|are|had|has|rose|fell|grew|climbed|dropped|slipped|\w{3,}ed|rises|falls|"
    r"grows|climbs|drops|slips|sinks|sank|hits|jumps|slides|slid|dips|eases|soars|surges|tumbles|"
    r"plunges|shrinks|shrank|swells|widens|narrows|stays|leads|gains|loses|lost|won)\s))",
    re.IGNORECASE,
)
_AS_WELL = regex(
    rf"\bas (?:many|much|well|of|high|low|little|few|{AT_FIRST}"
    r"(?= (?:thought|reported|estimated|stated|announced|published|given|believed)))\b",
    re.IGNORECASE,
)


def pieces_of(text: str, sentence: Span, figures: tuple[Span, ...] = ()) -> list[Span]:
    """The stretches between clause borders of a sentence, in order, borders with the right one.

    A border never falls inside one of `figures`. The cuts are those that read direction best on
    news copy: brackets, colons, spaced dashes, subordinators, and "and" before a new subject with
    its verb.
    """
    cuts = [sentence.start]
    for match in _CUTS.finditer(text, sentence.start, sentence.end):
        place = match.start()
        if any(span.start < match.end() and place < span.end for span in figures):
            continue
        if _AS_WELL.match(text, match.end() - 2 if match.group().endswith("as") else place):
            continue
        if _ends_a_list(text, Span(cuts[-1], place), match.group(), figures):
            continue
        if place > cuts[-1]:
            cuts.append(place)
    cuts.append(sentence.end)
    return [Span(first, last) for first, last in pairwise(cuts) if first < last]


def _ends_a_list(text: str, piece: Span, cut: str, figures: tuple[Span, ...]) -> bool:
    """Whether "and" leads to the last of several subjects of one verb, where what stands before it
    has neither a verb nor a figure: "The output of factories, mines and power plants rose",
    "Industry and construction expanded"."""
    if cut.strip(", ").lower() != "and" or any(piece.contains(span) for span in figures):
        return False
    listed = _LIST.search(text, piece.start, piece.end)
    if listed is None and _MOVED.match(text, piece.end) is not None:
        listed = _PAIRED.fullmatch(text, piece.start, piece.end)
    return listed is not None and _VERB.search(text, piece.start, piece.end) is None


_LIST = regex(
    r"\s(?:of|in|at|by|for|from|to|on|with)\s[^.;:,()]{2,40}(?:,\s[a-z][a-z’'-]+(?:\s[a-z’'-]+){0,2}){1,4},?$"
)
_PAIRED = regex(r"(?:The\s)?[A-Z][\w’'-]+(?:\s[a-z][\w’'-]+)?")
"""The former of two subjects that open a sentence."""
_MOVED = regex(
    r"\sand(?:\s(?!(?:were|was|is|are|had|has)\s)[\w’'-]+){1,3}?\s(?:rose|fell|grew|[a-z]{3,}ed)\s"
)
"""The latter of them, with the verb of a move."""
_VERB = regex(
    r"\b(?:slid|ran|flew|drew|paid|lay|sits|hits|dips|sinks|eases|jumps|gains|loses|leads|stays|"
    r"were|was|is|are|be|been|had|has|have|rose|fell|grew|said|told|sank|shrank|led|lost|won|"
    r"made|sold|took|went|came|held|hit|cut|put|kept|left|saw|did|does|do|will|would|may|might|can|"
    r"could|should|must|[a-z]{3,}ed|[a-z]{3,}ing|rises|falls|grows|climbs|drops|slips)\b"
)


_DATELINE = regex(
    r"[A-Z][A-Z.’' /-]{2,30}(?:,\s[^—–\-\n]{1,24})?(?:\s\([^)\n]{1,24}\))?\s*[—–-]+\s"
)


def dateline_end(text: str, start: int) -> int:
    """Where the words of a block or sentence at `start` begin, behind where it was filed or the
    name of who wrote it."""
    match = _DATELINE.match(text, start, start + 90) or _BYLINE.match(text, start, start + 90)
    return match.end() if match else start


_BYLINE = regex(
    r"(?:(?:[Ww]ords|[Rr]eporting|[Ww]ritten|[Rr]eport|[Ss]tory)\s)?(?:By|BY|by)\s"
    r"(?:[A-Z][\w’'.-]*\s){1,3}[A-Z][\w’'.-]*(?=\n|$|,\s[A-Z]|\s(?:in|and|for)\s)"
)
"""A line that names who wrote it, whose name may be a place's: "By DARREN POLE, Money Editor"."""
