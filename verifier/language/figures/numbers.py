"""Home of numbers: the digits and number words of a text, and the cardinals they spell."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from verifier.language.figures.metres import is_small
from verifier.language.figures.printed_parts import parts_at
from verifier.language.figures.spoken import decimal_behind
from verifier.language.figures.unit_articles import A_UNIT, counts_one
from verifier.language.wordlists import any_of, rows
from verifier.lazy import regex
from verifier.model.mention import FigureKind

_ONE, _HUNDREDTH = Decimal(1), Decimal("0.01")
_LONGEST = 30
_DIGITS = (
    r"(?<!\b[QHqh])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.·]\d+)*|"
    r"\d+(?:[.,·'’]\d+)*|(?<![\w.])[.·]\d+"
)
_PLAIN = regex(
    r"(?P<whole>\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+"
    r"|\d{1,3}(?:['’]\d{3})+|\d*)(?:[.·](?P<part>\d+))?"
)
_NO_DIGIT = regex(r"\D")
_COMMA_DECIMAL = regex(r"(\d{1,3}),(\d{1,2})")
_JOINTS = frozenset(("", " ", "-", "‑", "\u00a0", "\u202f", "\n"))
_LETTERS = regex(
    r"([ \u00a0\u2009\u202f-]?)"
    r"(bn|bln|bil|tn|trn|tril|tr|mn|mln|mil|mio|mm|MM|cr|BN|TN|MN|Bn|Mn|m|M|k|K|b|B|t|T)"
    r"(?![^\W_]|[²³])"
)
_LETTER_SCALES = {
    "bn": 9, "bln": 9, "bil": 9, "b": 9, "tn": 12, "trn": 12, "tril": 12, "tr": 12, "t": 12,
    "mn": 6, "mln": 6, "mil": 6, "mio": 6, "mm": 6, "m": 6, "k": 3, "cr": 7,
}  # fmt: skip
_OF_DOLLARS = regex(r"-(?:dollar|euro|pound|rupee|peso|yen|yuan)\b")
_AND_PART = regex(r"(?:\s|-)and(?:\s|-)(?:a(?:\s|-))?(half|quarter|third|three[\s-]quarters?)\b")
_PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "third": Decimal("0.3333333333")}


class Token(NamedTuple):
    """A run of digits or a number word; `kind` is `digits` or that of `numbers.csv`."""

    start: int
    end: int
    kind: str
    value: Decimal
    step: Decimal
    word: str


@dataclass(slots=True)
class Numeral:
    """A number as printed, before its unit: `value` times `scale`, `step` likewise.

    `bare` marks a scale word without a number before it ("million"). `strict` marks a form that
    is a number only beside a unit ("3,5").
    """

    start: int
    end: int
    kind: FigureKind
    value: Decimal
    step: Decimal
    scale: Decimal = _ONE
    words: bool = False
    grouped: bool = False
    bare: bool = False
    strict: bool = False


@cache
def _lexicon() -> tuple[dict[str, tuple[str, Decimal]], re.Pattern[str]]:
    table = {row["word"]: (row["kind"], Decimal(row["value"])) for row in rows("numbers")}
    words = any_of([word for word in table if word.isalpha()])
    signs = "".join(word for word in table if not word.isalpha())
    worded = rf"(?<![^\W\d]){words}(?![^\W_])"  # inside a word, no number word begins
    pattern = rf"{worded}|{A_UNIT}|(?=[\d.·{signs}])(?:{_DIGITS}|[{signs}])"
    return table, re.compile(pattern, re.IGNORECASE)


def scan(text: str, start: int, end: int) -> list[Token]:
    """Every run of digits and every number word between `start` and `end`, in order.

    Runs that print no single number (versions, addresses of machines, 31 digits and more) and
    those with a leading zero are left out.
    """
    table, pattern = _lexicon()
    tokens: list[Token] = []
    for match in pattern.finditer(text, start, end):
        word = match.group()
        known = table.get(word) or table.get(word.lower())
        if word[0] in "aA" and known is None:
            if counts_one(text, match.start(), match.end()):
                tokens.append(Token(match.start(), match.end(), "small", _ONE, _ONE, "one"))
            continue
        if known is not None:
            tokens.append(Token(match.start(), match.end(), known[0], known[1], _ONE, word.lower()))
        elif (read := read_digits(word)) is not None:
            tokens.append(Token(match.start(), match.end(), "digits", *read, word))
    return tokens


def read_digits(run: str) -> tuple[Decimal, Decimal] | None:
    """The value and step of printed digits, or None where they are no single number."""
    if len(run) > _LONGEST:
        return None
    match = _PLAIN.fullmatch(run)
    if match is None:
        comma = _COMMA_DECIMAL.fullmatch(run)
        if comma is None:
            return None
        return Decimal(f"{comma[1]}.{comma[2]}"), _ONE.scaleb(-len(comma[2]))
    whole, part = match["whole"], match["part"]
    digits = whole if whole.isdecimal() else _NO_DIGIT.sub("", whole)
    if len(digits) > 1 and digits[0] == "0":
        return None
    if part is None:
        return Decimal(digits), _ONE
    return Decimal(f"{digits or 0}.{part}"), _ONE.scaleb(-len(part))


def is_joint(gap: str) -> bool:
    """Whether `gap` holds two parts of one spelled number together."""
    return gap in _JOINTS


def read_cardinal(
    text: str, tokens: Sequence[Token], place: int, money: bool
) -> tuple[Numeral, int] | None:
    """The cardinal that starts with token `place`, and the place after it; None where none does.

    `money` says that a currency stands before it, so that "t" and "b" are scales.
    """
    token = tokens[place]
    if token.kind == "digits":
        numeral = Numeral(token.start, token.end, FigureKind.CARDINAL, token.value, token.step)
        numeral.grouped = len(token.word) > 4 and not token.word.replace(".", "").isdigit()
        numeral.strict = _COMMA_DECIMAL.fullmatch(token.word) is not None
        place += 1
        if (
            place < len(tokens)
            and tokens[place].kind == "sign"
            and tokens[place].start == token.end
        ):
            numeral.value += tokens[place].value
            numeral.step, numeral.end = Decimal("0.01"), tokens[place].end
            place += 1
    elif token.kind == "sign":
        numeral = Numeral(
            token.start, token.end, FigureKind.FRACTION, token.value, Decimal("0.01"), words=True
        )
        place += 1
    else:
        read = _read_words(text, tokens, place)
        if read is None:
            return None
        numeral, place = read
        place = _and_a_decimal(text, tokens, place, numeral)
    place = _and_a_half(text, tokens, place, numeral)
    place = _in_parts(text, tokens, place, numeral) if token.kind == "digits" else place
    while place < len(tokens) and tokens[place].kind == "scale" and not numeral.bare:
        gap = text[numeral.end : tokens[place].start]
        if not is_joint(gap) or numeral.words:
            break
        if gap == " " and not money and _OF_DOLLARS.match(text, tokens[place].end):
            break
        numeral.kind = FigureKind.CARDINAL
        numeral.scale *= tokens[place].value
        numeral.end = tokens[place].end
        place += 1
    if token.kind == "digits" and numeral.scale == 1:
        _letters(text, numeral, money)
    return numeral, place


def _and_a_decimal(text: str, tokens: Sequence[Token], place: int, numeral: Numeral) -> int:
    """Take in the digits spoken behind a number in words ("two point nine"); the next place."""
    told = None
    if not numeral.bare and numeral.scale == 1:
        told = decimal_behind(text, numeral.start, numeral.end)
    if told is None:
        return place
    numeral.value, numeral.step, numeral.end = numeral.value + told[0], told[1], told[2]
    numeral.words = False
    return _past(tokens, place, numeral.end)


def _and_a_half(text: str, tokens: Sequence[Token], place: int, numeral: Numeral) -> int:
    """Take in "and a half" after the number, with the scale behind it; the next place."""
    match = _AND_PART.match(text, numeral.end)
    if match is None or numeral.value >= 1000 or numeral.bare or place >= len(tokens):
        return place
    name = match.group(1).lower()
    numeral.value += _PARTS.get(name, Decimal("0.75"))
    numeral.step = Decimal("0.1") if name == "half" else Decimal("0.01")
    numeral.end, numeral.words = match.end(), False
    return _past(tokens, place, numeral.end)


def _in_parts(text: str, tokens: Sequence[Token], place: int, numeral: Numeral) -> int:
    """Take in the parts printed behind or as the number, "4-1/4 percent"; the next place."""
    told = parts_at(text, numeral.start)
    if told is None:
        return place
    numeral.value, numeral.step, numeral.end = told
    if numeral.step == _HUNDREDTH and text.startswith((" a ", " of a"), numeral.end):
        numeral.kind, numeral.words = FigureKind.FRACTION, True
    return _past(tokens, place, numeral.end)


def _past(tokens: Sequence[Token], place: int, end: int) -> int:
    """The place of the first token that starts at `end` or behind it."""
    while place < len(tokens) and tokens[place].start < end:
        place += 1
    return place


def _letters(text: str, numeral: Numeral, money: bool) -> None:
    """Take in the letters of a scale: "3bn", "$3 m", "5k"."""
    match = _LETTERS.match(text, numeral.end)
    if match is None:
        return
    sep, letters = match.groups()
    lower = letters.lower()
    apart = sep and (lower == "cr" or len(lower) == 1)
    if not money and (lower in ("t", "tr") or letters == "mm" or apart):
        return
    if sep == "-" and len(lower) == 1:
        return
    if (
        lower == "m"
        and not money
        and is_small(text, numeral.start, match.end(), numeral.value, numeral.step)
    ):
        return
    numeral.scale = _ONE.scaleb(_LETTER_SCALES[lower])
    numeral.end = match.end()


def _read_words(text: str, tokens: Sequence[Token], place: int) -> tuple[Numeral, int] | None:
    """A number in words, from a unit, a ten or a scale word on."""
    first = tokens[place]
    if first.kind not in ("small", "tens", "scale"):
        return None
    total, current, last = Decimal(0), Decimal(0), None
    open_, scale, end = False, _ONE, first.start
    begin = place
    while place < len(tokens):
        token = tokens[place]
        if place > begin:
            gap = text[end : token.start]
            after_and = gap.lower() == " and " and last is not None and last in (100, 1000)
            if not is_joint(gap) and not (after_and and token.kind != "scale"):
                break
            if gap == "\n" or gap == "":
                break
        if token.kind == "small":
            if open_ and (current % 10 or current % 100 < 20) and current % 100:
                break
            if (open_ and current % 100 and token.value >= 10) or (open_ and not token.value):
                break
            current, open_ = current + token.value, True
        elif token.kind == "tens":
            if open_ and current % 100:
                break
            current, open_ = current + token.value, True
        elif token.kind == "scale" and token.value == 100 and open_ and current < 100:
            current *= token.value
        elif token.kind == "scale":
            if last is not None and not open_:
                total *= token.value
            else:
                total += (current if open_ else _ONE) * token.value
            current, open_ = Decimal(0), False
            if total and scale == 1 and place == begin and token.value == 100:
                current, total, open_ = total, Decimal(0), True
        else:
            break
        last = token.value if token.kind == "scale" else None
        scale = token.value if token.kind == "scale" else _ONE
        end = token.end
        place += 1
    value, step = total + current, scale
    if scale >= 1000 and not value % scale:
        value, step = value / scale, _ONE
    else:
        scale = _ONE
    numeral = Numeral(first.start, end, FigureKind.CARDINAL, value, step, scale, words=True)
    if first.kind == "scale":
        numeral.bare = True
        head = text[max(0, first.start - 3) : first.start].lower()
        if head.endswith(("a ", "a-")) and not head[:-2].isalnum():
            numeral.start, numeral.bare = first.start - 2, False
    return numeral, place
