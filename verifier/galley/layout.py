"""Home of `blocks_of`: the paragraphs, headings, list items and table rows of a plain text."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from verifier.lazy import regex
from verifier.model.article import Block, Role
from verifier.model.span import Span

_LINE_END = regex(r"\r\n|[\n\r\f\v\x85\u2028\u2029]")
_BULLET = regex(r"(?:[-*•‣▪●◦–—]|\(?\d{1,2}[.)])\s+(?=\S)")
_NUMBERED = regex(r"\(?(\d{1,2})[.)]\s")
_HEADING = regex(r"#{1,6}\s+(?=\S)")
_CITED = regex(r">\s*(?=\S)")
_CAPTION = regex(
    r"\(?(?:photo|image|picture|chart|graphic|figure|table|map|video|sources?|credits?|caption)"
    r"(?:\s+(?:\d+|by|credit|illustration))?\s*[:—–|]|\(?(?:photo|image|illustration)\s+by\b",
    re.IGNORECASE,
)
_GAP = regex(r"\S {3,}(?=\S)")
_NARROW_ROW = regex(
    r"(?:\S| (?! )){1,60}(?<![ .!?:;,])(?: {2,}\S{1,14}(?: \S{1,14})?(?<![.!?:;,])){2,}"
)
_ADDRESS = regex(r"(?=\S{12,}$)(?:\S*://\S*|\S*/\S*\.\w{2,5}\W*|www\.\S*)$")
_FINAL = tuple(".!?…:;,")
_CLOSERS = "\"'”’)]»"
TITLE_WORDS, TITLE_LENGTH = 20, 140
SUBHEAD_WORDS, SUBHEAD_LENGTH = 10, 80
WRAP_LONGEST, WRAP_SHORTEST, WRAP_SLACK = 100, 40, 15


def blocks_of(text: str, told: Sequence[Block] = ()) -> tuple[tuple[Block, ...], tuple[int, ...]]:
    """The blocks in reading order, and the offsets of lines left out (bare links, file names).

    Every line is a block, unless the text is hard-wrapped: then the lines of a paragraph are one.
    What the format itself tells of (`told`) is taken as it is.
    """
    paragraphs: list[list[Span] | Block] = [*_paragraphs(text, told), *told]
    paragraphs.sort(key=_start)
    width = _wrap_width(text, [lines for lines in paragraphs if not isinstance(lines, Block)])
    blocks: list[Block] = []
    skipped: list[int] = []
    for lines in paragraphs:
        if isinstance(lines, Block):
            blocks.append(lines)
            continue
        place = 0
        while place < len(lines):
            whole = lines[place]
            place += 1
            while (
                place < len(lines) and width and _joins(text, lines[place - 1 : place + 1], width)
            ):
                whole = Span(whole.start, lines[place].end)
                place += 1
            if _ADDRESS.fullmatch(whole.of(text)):
                skipped.append(whole.start)
            else:
                blocks.append(_block(text, whole))
    return tuple(_headings(text, blocks)), tuple(skipped)


def _start(found: list[Span] | Block) -> int:
    return found.span.start if isinstance(found, Block) else found[0].start


def _paragraphs(text: str, told: Sequence[Block] = ()) -> list[list[Span]]:
    """Runs of lines that hold something, each line without the white space around it."""
    found: list[list[Span]] = []
    start = 0
    for end, following in [*((b.span.start, b.span.end) for b in told), (len(text), len(text))]:
        found += _runs(text, start, end)
        start = following
    return found


def _runs(text: str, start: int, stop: int) -> list[list[Span]]:
    runs: list[list[Span]] = [[]]
    ends = [(match.start(), match.end()) for match in _LINE_END.finditer(text, start, stop)]
    for end, following in [*ends, (stop, stop)]:
        line = text[start:end]
        body = line.strip()
        if body:
            first = start + len(line) - len(line.lstrip())
            runs[-1].append(Span(first, first + len(body)))
        elif runs[-1]:
            runs.append([])
        start = following
    return [run for run in runs if run]


def _wrap_width(text: str, paragraphs: list[list[Span]]) -> int:
    """The column at which lines were broken by hand or mailer; 0 where lines are paragraphs.

    Wrapped is a text in which three in ten neighbouring lines run on in lower case and the lines
    that do so are of the length of typed lines.
    """
    pairs = [pair for lines in paragraphs for pair in pairwise(lines)]
    running = sorted(len(first) for first, second in pairs if _runs_on(text, first, second))
    if not running or len(running) < 0.3 * len(pairs):
        return 0
    typed = WRAP_SHORTEST <= running[len(running) // 2] <= WRAP_LONGEST
    return max(length for length in running if length <= WRAP_LONGEST) if typed else 0


def _runs_on(text: str, first: Span, second: Span) -> bool:
    opening = text[second.start]
    return opening.islower() and not _is_final(first.of(text)) and not _starts_item(text, second)


def _joins(text: str, pair: list[Span], width: int) -> bool:
    """Whether the second line goes on where the first was broken.

    A line into which the next word would have fitted was ended on purpose.
    """
    first, second = pair
    if _starts_item(text, second) or _is_row(first.of(text)):
        return False
    if _runs_on(text, first, second):
        return True
    word = second.of(text).split(maxsplit=1)[0]
    return len(first) <= WRAP_LONGEST and len(first) + 1 + len(word) > width - WRAP_SLACK


def _starts_item(text: str, line: Span) -> bool:
    body = line.of(text)
    return bool(
        _is_row(body)
        or _HEADING.match(body)
        or _CITED.match(body)
        or _CAPTION.match(body)
        or (_BULLET.match(body) and not _NUMBERED.match(body))
    )


def _is_row(line: str) -> bool:
    return (
        "\t" in line
        or line.count("|") >= 2
        or len(_GAP.findall(line)) >= 2
        or _NARROW_ROW.fullmatch(line) is not None
    )


def _is_final(line: str) -> bool:
    return line.rstrip(_CLOSERS).endswith(_FINAL)


def _block(text: str, whole: Span) -> Block:
    """One block; list marks and heading marks stay outside its span."""
    body = whole.of(text)
    for pattern, role in (
        (_HEADING, Role.SUBHEAD),
        (_CITED, Role.QUOTE),
        (_BULLET, Role.BULLET),
    ):
        mark = pattern.match(body)
        if mark and not _is_row(body):
            return Block(Span(whole.start + mark.end(), whole.end), role)
    if _is_row(body):
        return Block(whole, Role.TABLE)
    return Block(whole, Role.CAPTION if _CAPTION.match(body) else Role.BODY)


def _headings(text: str, blocks: list[Block]) -> list[Block]:
    """The same blocks, with title and subheads told by length, place and missing full stop."""
    found = list(blocks)
    titled = any(block.role is Role.TITLE for block in blocks)
    for place, block in enumerate(blocks):
        followed = place + 1 < len(blocks)
        if not followed or block.role not in (Role.BODY, Role.SUBHEAD):
            continue
        body = block.span.of(text)
        if _heads_columns(text, block, blocks[place + 1]):
            found[place] = replace(block, role=Role.TABLE)
            continue
        words = len(body[: TITLE_LENGTH + 1].split())
        open_ended = not body.rstrip(_CLOSERS).endswith(tuple(".…:;,"))
        if (
            place == 0
            and not titled
            and open_ended
            and len(body) < TITLE_LENGTH
            and words < TITLE_WORDS
        ):
            found[place] = replace(block, role=Role.TITLE)
        short = len(body) <= SUBHEAD_LENGTH and words <= SUBHEAD_WORDS
        if place and short and not _is_final(body) and not body[0].islower():
            found[place] = replace(block, role=Role.SUBHEAD)
    return found


def _heads_columns(text: str, line: Block, row: Block) -> bool:
    """Whether a line is the head of the row right below it, whose first cell it leaves empty."""
    columns = len(_GAP.findall(line.span.of(text)))
    if (
        row.role is not Role.TABLE
        or not columns
        or text.count("\n", line.span.end, row.span.start) > 1
    ):
        return False
    return len(_GAP.findall(row.span.of(text))) == columns + 1
