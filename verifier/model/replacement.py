"""Home of figures written so that they can take the place of a printed one."""

import re
from decimal import ROUND_HALF_UP, Decimal

from verifier.lazy import regex
from verifier.model.counts import counted_word
from verifier.model.notation import shown
from verifier.model.percent import PERCENT_ENDED
from verifier.model.quantity import Bound, Quantity

_MOST_PLACES = 3
_FEW, _MANY, _TENFOLD = 10, 1000, 9
"""Below the first a number has one digit before the point, from the second on it has a scale word
of its own; one so many times as small as the printed one lost a decimal point."""
_SCALES = (
    ("million", "billion", "trillion"),
    ("mn", "bn", "trn"),
    ("m", "bn", "tn"),
    ("m", "b", "t"),
    ("MWh", "GWh", "TWh"),
    ("MW", "GW", "TW"),
)
_WORDS = sorted({word for ladder in _SCALES for word in ladder}, key=lambda w: (-len(w), w))
_SCALE_WORD = regex(rf"[\s-]?(?P<word>{'|'.join(_WORDS)})(?![a-z])")
_POINTS = regex(r"[\s-]?(?:percentage[\s-])?(?:points?|ppts?|pps?)\b", re.IGNORECASE)
_PERCENT = regex(rf"\s?{PERCENT_ENDED}", re.IGNORECASE)
_MINUS = regex(r"(?:minus\s|[-−–])(?=\W?\d)", re.IGNORECASE)


def as_printed(quantity: Quantity, value: float, printed: str) -> str:
    """`value` (in the unit of `quantity`) written like the figure `printed` it is to replace.

    The digits of `printed` are exchanged; unit and sign stay: "$1.076 trillion" and 1.0682e12 give
    "$1.068 trillion". So do scale words, unless the number would be too large or too small for
    them: "€611 million" and 6.131e9 give "€6.13 billion". What would be printed as nothing, or
    lacks its decimal point ("96%" for 9.6%), gets up to three decimals.
    """
    first = next((i for i, char in enumerate(printed) if char.isdigit()), None)
    if first is None:
        return shown(abs(value), quantity.unit)
    last = _end_of_digits(printed, first)
    digits, tail = printed[first:last], printed[last:]
    places = _places(digits)
    exact = abs(Decimal(repr(value))) / (quantity.step * (Decimal(10) ** places))
    scaled = _in_another_scale(exact, abs(quantity.value / quantity.step), places, tail)
    if scaled is not None:
        exact, tail = scaled
        places = max(0, _significant(digits) - len(str(int(exact))))
    number = _rounded(exact, places)
    while exact and not number and places < _MOST_PLACES:
        places += 1  # "0.1 million", as nothing is no suggestion
        number = _rounded(exact, places)
    told = _significant(digits)
    single = not places and exact < _FEW and exact * _TENFOLD < int(re.sub(r"\D", "", digits))
    if single and number != exact and quantity.bound is Bound.EXACT and told > 1:
        number = _rounded(exact, min(_MOST_PLACES, told - 1))  # "9.6%" for "96%"
    grouped = "," in digits or number >= _FEW * _MANY
    grouped = grouped or (number >= _MANY and len(digits) < len(str(_MANY)))
    return printed[:first] + (f"{number:,}" if grouped else f"{number}") + tail


def with_points(printed: str) -> str | None:
    """A figure printed in percent, in percentage points; None where it is printed otherwise."""
    told, count = _PERCENT.subn(" percentage points", printed)
    return told if count else None


def with_percent(printed: str) -> str | None:
    """A figure printed in points, in percent; None where it is printed otherwise."""
    told, count = _POINTS.subn("%", printed.replace("basis ", ""))
    return told if count else None


def with_sign(printed: str, below: bool) -> str:
    """A figure with a minus where it lies below nought, and without one where it does not."""
    told = _MINUS.sub("", printed, count=1)
    if not below or told != printed:
        return printed if below else told
    return f"-{printed}"


def as_counted(printed: str, count: int, behind: str) -> str | None:
    """A count or place in the form of the printed one, `behind` which these words stand; None where
    there is no such form, or nothing to count: no run is one long, and "first-largest" is none."""
    ordinal = counted_word(printed, 1) == "first"
    if count < 1 or (count == 1 and ordinal and behind[:1] in _JOINED):
        return None
    return counted_word(printed, count)


_JOINED = ("-", " ", "‑", "–")
"""What may stand between "second" and "largest"."""


def _end_of_digits(printed: str, first: int) -> int:
    last = first
    while last < len(printed) and (
        printed[last].isdigit()
        or (printed[last] in ".,·" and last + 1 < len(printed) and printed[last + 1].isdigit())
    ):
        last += 1
    return last


def _places(digits: str) -> int:
    """How many decimals are printed, behind a point or a comma."""
    point = max(digits.rfind("."), digits.rfind("·"))
    if point < 0 and "," in digits and len(digits.rsplit(",", 1)[1]) != _GROUP:
        return len(digits.rsplit(",", 1)[1])
    return len(digits) - point - 1 if point >= 0 else 0


_GROUP = 3


def _significant(digits: str) -> int:
    """How many digits are printed that tell a size."""
    told = re.sub(r"\D", "", digits).lstrip("0")
    return len(told if _places(digits) else told.rstrip("0")) or 1


def _rounded(exact: Decimal, places: int) -> Decimal:
    return exact.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


def _in_another_scale(
    exact: Decimal, steps: Decimal, places: int, tail: str
) -> tuple[Decimal, str] | None:
    """A number in the scale in which it has one to three digits before the point, and what then
    stands behind it; None where it has as many as the printed one, of so many `steps`, or no scale
    word is at hand."""
    match, printed = _SCALE_WORD.match(tail), steps / Decimal(10) ** places
    large, small = exact >= _MANY > printed, exact < 1 <= printed
    if match is None or not exact or not (large or small):
        return None
    word = match["word"]
    ladder = next((one for one in _SCALES if word in one), None)
    if ladder is None:
        return None
    place = ladder.index(word)
    while exact >= _MANY and place + 1 < len(ladder):
        exact, place = exact / _MANY, place + 1
    while exact < 1 and place > 0:
        exact, place = exact * _MANY, place - 1
    if ladder[place] == word:
        return None
    return exact, tail[: match.start("word")] + ladder[place] + tail[match.end("word") :]
