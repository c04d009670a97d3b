"""Home of quotations and of who speaks: what stands in quotation marks, and whose words it is."""

import re

from verifier.lazy import regex
from verifier.model.span import Span

_MARK = regex(r"[“”\"‘’']")
_SAID = (
    r"(?:said|says|saying|told|tells|added|adds|wrote|writes|argued|argues|noted|notes|warned|"
    r"warns|explained|explains|reckons?|reckoned|believes?|recalled|recalls|joked|quipped|"
    r"commented|insisted|insists|conceded|admitted|remarked|observed|claimed|claims|estimates?d?)"
)
_TITLED = (
    r"(?:(?:[Aa]nalyst|[Ee]conomist|[Pp]rofessor|[Mm]inister|[Pp]resident|[Gg]overnor|[Cc]hairman|"
    r"[Cc]hairwoman|[Dd]irector|[Mm]anager|[Ss]ecretary|[Cc]hief|[Ee]xecutive|[Bb]oss|[Mm]ayor|"
    r"[Ss]pokesman|[Ss]pokeswoman|[Ff]armer|[Bb]roker|[Tt]rader|Mr|Mrs|Ms|Dr|Sir|Dame|Lord)\.?\s){0,4}"
)
_PART = r"[A-Z][\w’'-]*[a-z]\b"
_NAME = (
    rf"(?P<name>(?!(?:I|We|It|He|She|They|You|The|That|This|There|But|And|In|On|At|As|If)\b)"
    rf"{_PART}(?:\s(?:[A-Z]\.|(?:de|van|von|al|bin|der|da|del|di|la|el)|{_PART})){{0,3}})(?![’'])"
)
_AFTER = regex(
    rf"[”’\"']?,?\s*(?:{_SAID}\s+{_TITLED}{_NAME}|"
    rf"{_TITLED}{_NAME.replace('name', 'other')}(?:,[^.”“\"]{{0,90}},)?\s(?:has\s|had\s)?{_SAID}\b)"
)
_BEFORE = regex(
    rf"(?:\b(?:{_SAID}|according to)\s+{_TITLED}{_NAME}|"
    rf"{_TITLED}{_NAME.replace('name', 'other')}(?:,[^.”“\"]{{0,90}},)?\s(?:has\s|had\s)?{_SAID}\b)"
)
_OF_A_HOUSE = r"(?:,[^.”“\"]{0,90},|\sof\s[^.,]{3,40})?"
_REPORTED = regex(
    rf"(?:{_BEFORE.pattern}|{_TITLED}{_NAME.replace('name', 'third')}{_OF_A_HOUSE}"
    r"\s(?:expects?|sees|thinks|forecasts?|predicts?|pencil(?:s|led)|tips)\b)"
)
_SPEAKING = (
    *("said", "say", "told", "tell", "add", "wrote", "write", "argue", "note", "warn", "explain"),
    *("reckon", "belie", "according", "expect", "sees", "think", "forecast", "predict", "claim"),
    *("insist", "conced", "admit", "estimate", "pencil", "tips"),
)
_NOBODY = regex(
    r"\b(?:Department|Office|Bank|Ministry|Bureau|Associations?|Group|Institute|Agency|Council|"
    r"Authority|Commission|University|Economics|Research|Capital|Statistics|Federation|Society|"
    r"Board|Reserve|Government|Treasury|Union|Company|Holdings|Monday|Tuesday|Wednesday|Thursday|"
    r"Friday|Saturday|Sunday|Eurostat|Reuters|Service|Foundation|Trust|Exchange|Inc|Ltd|Plc)\b"
)
_REACH = 1000
"""Characters before a quotation in which its speaker is looked for."""


def quotations(text: str, block: Span) -> list[Span]:
    """The quoted stretches of a block; an open quotation runs to the block's end."""
    said = text[block.start : block.end]
    if "“" not in said and '"' not in said and "‘" not in said and "'" not in said:
        return []  # told without a search: nothing opens one
    found: list[Span] = []
    start: int | None = None
    opened = ""
    for match in _MARK.finditer(text, block.start, block.end):
        mark, place = match.group(), match.start()
        if mark in "‘’'" and not _quotes(text, place, mark):
            continue
        if mark == "“" or (start is None and mark in ('"', "‘", "'")):
            start, opened = place, mark
        elif start is not None and mark in _CLOSING.get(opened, ""):
            found.append(Span(start, place + 1))
            start = None
    if start is not None and opened in ("“", '"'):
        found.append(Span(start, block.end))
    return found


def _quotes(text: str, place: int, mark: str) -> bool:
    """Whether a single mark is no apostrophe: it opens before a word, a straight one before a
    capital letter, or closes behind a point or comma."""
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    if mark == "‘":
        return after.isalnum() and not before.isalnum()
    closes = before in (".", ",", "!", "?", "…") and not after.isalnum()
    opens = mark == "'" and after.isupper() and (not before or before in " \n(\t")
    return closes or opens


_CLOSING = {"“": '”"', '"': '"”', "‘": "’", "'": "'’"}


def speaker_of(text: str, block: Span, quotation: Span) -> str | None:
    """Who speaks a quotation, as the block names them nearest to it; None where it does not."""
    after = _AFTER.match(text, quotation.end, min(block.end, quotation.end + 160))
    if after and (name := _person(after)) is not None:
        return name
    floor = max(block.start, quotation.start - _REACH)
    before = [n for m in _BEFORE.finditer(text, floor, quotation.start) if (n := _person(m))]
    return before[-1] if before else None


def reporter_of(text: str, sentence: Span) -> str | None:
    """The person whose words a sentence reports without quoting them: "said Ann Hill of Hull
    Bank"; None where it names none. One word alone is no person's name here."""
    lower = sentence.of(text).lower()
    if not [word for word in _SPEAKING if word in lower]:
        return None
    for match in _REPORTED.finditer(text, sentence.start, sentence.end):
        name = _person(match)
        if name is not None and " " in name:
            return name
    return None


def _person(match: re.Match[str]) -> str | None:
    named = (n for n in match.groupdict().values() if n)
    name = next(named, None)
    return None if name is None or _NOBODY.search(name) else name


def without_sayings(before: str) -> str:
    """The words before a figure without what a speaker said in quotation marks that closed before
    it, "“We expect a rise,” said one analyst after births fell by"; the same words where the figure
    stands in marks itself, "“We expect,” she said, “a rise of"."""
    rest = _SAYING.sub(" ", before) if '"' in before or "”" in before else before
    return before if rest == before or _OPEN.search(rest) is not None else rest


_SAYING = regex(r"[\"“](?:[^\s\"“”]+\s){2,}[^\s\"“”]+[,.?!][\"”](?=\s)")
_OPEN = regex(r"[\"“]")
