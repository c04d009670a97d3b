"""Home of `Draft`, a number on its way to a figure, with what is printed around it."""

import re
from dataclasses import dataclass
from decimal import Decimal

from verifier.language.figures.common_units import coin_after, current_after
from verifier.language.figures.counted import counted_after, per_after
from verifier.language.figures.dividing import last_word
from verifier.language.figures.lesser_units import HUNDREDTH, sixtieths_behind, unit_in_letters
from verifier.language.figures.money import is_sterling, is_weight, shared_currency, whose_pounds
from verifier.language.figures.numbers import Numeral
from verifier.language.figures.unit_articles import MORE
from verifier.language.figures.units import Unit, currency_before, degree_scale, unit_after
from verifier.language.wordlists import figure_words
from verifier.lazy import regex
from verifier.model.mention import FigureKind

_MINUS = "-−–"
_SPACES = " \t\n\u00a0\u202f\u2009"
_OF_A = regex(r"(?:\sof)?\s(?:an?|one)(?=\s)|\sof(?=\s)")
_INTENSITY = regex(
    r"(?:\s(?:of\s)?(?:CO2e?|carbon(?: dioxide)?))?(?:\s(?:per|a|an|for every|every)\s|"
    r"/)(?:kilowatt|kWh|kilomet|km\b|mile)"
)
"""What the grams of an intensity are told over."""
_USED_NEAR = 300
_COARSE = (2, 3, 5)
"""Halves, thirds and fifths are told of the tenth near them; quarters and tenths of themselves."""
_IN_WORDS = Decimal("0.1")
"""The step of a part of a coin or of a measure told in words, and of any half: "half a cent" is one
from 0.45 to 0.55, "half an inch" as well, and "half a per cent"."""
_OF_A_POINT = regex(
    r"\sof (?:an?(?=\s(?:percentage\s|per ?cent\s)?point\b)|(?:an?|one)(?=\sper ?cent\b))"
)
_OF = regex(r"\sof(?=\s)")
_US = regex(r"(?<!\w)US$")
"""What makes cents American: "US69.98c"."""
_PERCENTAGE = regex(
    r"\b(?:percentage|per cent rate)s?\s(?:(?:of|was|is|stood at|stands at|rose to|fell to|at|"
    r"to)\s)"
    r"(?:just\s|only\s|about\s|nearly\s)?$"
)
# The units of parts of a whole, which nothing else counts.
BY_PARTS = frozenset(("percent", "percentage_points", "basis_points"))


@dataclass(slots=True)
class Draft:
    """A numeral with its surroundings.

    `first` and `last` bound the printed figure, sign and unit included. `money` says that a
    currency stands before it, `own_unit` that a unit stands behind it, `carried` that its scale is
    printed with a later figure only. `reach` is where the noun
    or rate behind it ends.
    """

    numeral: Numeral
    first: int
    last: int
    reach: int
    unit: str | None = None
    factor: Decimal = Decimal(1)
    money: bool = False
    own_unit: bool = False
    noun: str | None = None
    per: str | None = None
    negative: bool = False
    carried: bool = False
    upper: Decimal | None = None
    group: int | None = None

    @property
    def value(self) -> Decimal:
        """The printed value in plain units."""
        numeral = self.numeral
        value = numeral.value * numeral.scale * self.factor
        return -value if self.negative else value

    @property
    def step(self) -> Decimal:
        """The value of one in the last printed digit."""
        return self.numeral.step * self.numeral.scale * self.factor

    @property
    def bare(self) -> bool:
        """Whether neither unit, currency nor scale is printed with it."""
        return self.unit is None and self.numeral.scale == 1


def complete(text: str, numeral: Numeral, low: int, high: int, titled: bool) -> Draft:
    """The draft of `numeral` with the currency, sign, unit, noun and rate printed around it."""
    draft = Draft(numeral, numeral.start, numeral.end, numeral.end)
    kind = numeral.kind
    if kind is FigureKind.ORDINAL:
        return draft
    if kind is FigureKind.MULTIPLE:
        draft.unit = "ratio"
        return draft
    if kind is FigureKind.CARDINAL and not numeral.words:
        _read_currency(text, draft, low)
    if kind is FigureKind.CARDINAL:
        _read_sign(text, draft, low)
    _read_unit(text, draft, low, high, titled)
    if kind is FigureKind.CARDINAL and numeral.step == 1:
        _take_in_sixtieths(text, draft)
        _take_in_a_part(text, draft)
    if draft.unit is None and kind is FigureKind.FRACTION:
        draft.unit = "ratio"
    if draft.unit is None and kind in (FigureKind.CARDINAL, FigureKind.VAGUE):
        skip = _OF.match(text, draft.last) if kind is FigureKind.VAGUE else None
        counted = counted_after(text, skip.end() if skip else draft.last, high)
        if counted is not None:
            draft.noun, draft.unit, draft.reach = counted.noun, counted.unit, counted.end
        elif _PERCENTAGE.search(text[max(low, draft.first - 40) : draft.first]):
            draft.unit = "percent"
    if draft.unit not in BY_PARTS and (rate := per_after(text, draft.reach, high)) is not None:
        draft.per, draft.reach = rate
    return draft


def _take_in_sixtieths(text: str, draft: Draft) -> None:
    """Take in the seconds behind minutes, or the minutes behind hours."""
    if (letters := unit_in_letters(text, draft.numeral.end)) is not None and not draft.money:
        unit, more, end = letters
        draft.unit, draft.numeral.value, draft.numeral.step = (
            unit,
            draft.numeral.value + more,
            HUNDREDTH,
        )
        draft.last = draft.reach = end
        return
    told = sixtieths_behind(text, draft.unit, draft.last)
    if told is None or draft.numeral.scale != 1:
        return
    more, span = told
    draft.numeral.value += more
    draft.numeral.step = HUNDREDTH
    draft.last = draft.reach = span.end


def _take_in_a_part(text: str, draft: Draft) -> None:
    """Take in what stands behind whole points: "a percentage point and a half"."""
    part = _AND_A_PART.match(text, draft.last) if draft.unit in _POINTS else None
    if part is None or not draft.numeral.words or draft.numeral.scale != 1:
        return
    half = part["part"] == "half"
    draft.numeral.value += Decimal("0.5") if half else Decimal("0.25")
    draft.numeral.step = Decimal("0.1") if half else Decimal("0.01")
    draft.last = draft.reach = part.end()


_POINTS = ("points", "point", "percentage_points")
_AND_A_PART = regex(r"\sand\sa\s(?P<part>half|quarter)\b(?!\s(?:of|per|million|hours?|years?)\b)")


def _read_currency(text: str, draft: Draft, low: int) -> None:
    found = currency_before(text, draft.first, low)
    if found is None:
        return
    code, start, wordlike = found
    numeral = draft.numeral
    small = numeral.scale == 1 and numeral.value < 100 and numeral.step == 1
    if wordlike and small and not _is_used(text, text[start : draft.first].strip(), draft, low):
        return
    code = shared_currency(text, start, draft.first, code, False)
    draft.negative = text[draft.first - 1] in _MINUS
    draft.unit, draft.first, draft.money = code, start, True


def _is_used(text: str, sign: str, draft: Draft, low: int) -> bool:
    """Whether a sign that could be a word stands before a larger amount near by; "the N1" is a
    road."""
    if len(sign) == 1 and last_word(text, draft.first - 1) in ("the", "on", "and"):
        return False
    near = text[max(low, draft.first - _USED_NEAR) : draft.last + _USED_NEAR]
    return re.search(rf"(?<![^\W_]){re.escape(sign)}\s?\d[\d.]*[,.]?\d\d", near) is not None


def _read_sign(text: str, draft: Draft, low: int) -> None:
    """A minus or plus sign in front, or the words "minus" and "negative"."""
    first = draft.first
    if first > low and text[first - 1] in "-−–+":
        if first - 1 == low or text[first - 2] in _SPACES + "([":
            draft.negative = draft.negative or text[first - 1] != "+"
            draft.first -= 1
        return
    word = last_word(text, first) if first - low > 5 and text[first - 1] == " " else ""
    if word == "minus" and last_word(text, first - 6) == "or":
        return
    if word in ("minus", "negative"):
        draft.negative = True
        draft.first -= len(word) + 1
    elif word == "plus" and _SIGN_IN_WORDS.search(text, max(low, first - 16), first):
        draft.first -= len(word) + 1


_SIGN_IN_WORDS = regex(
    r"(?:[,:;(]|\s[–—-]|\b(?:was|were|is|are|been|of|at|by|to|from|and|against|one|changes?))\s?[Pp]lus\s$"
)
"""A plus that is a sign, and joins nothing: "Imports: $383.0bn, plus 2.0%", "was plus 2%"."""


def _read_unit(text: str, draft: Draft, low: int, high: int, titled: bool) -> None:
    numeral = draft.numeral
    end, scaled = numeral.end, numeral.scale >= 10**6
    if numeral.kind is FigureKind.FRACTION:
        end = _after_fraction(text, draft)
    else:
        of = _OF if numeral.kind is FigureKind.VAGUE else _OF_A_POINT
        match = of.match(text, end)
        if match is not None and (of is _OF or numeral.value < 1):
            end = match.end()
    unit = unit_after(text, end, high, scaled, titled)
    if unit is None and not draft.money:
        unit = coin_after(text, numeral.start, end) or (
            current_after(text, end) if scaled else None
        )
    if unit is None or (draft.money and not unit.money):
        if numeral.kind is FigureKind.VAGUE and text[numeral.start + 6 : numeral.end].endswith(
            ("digit", "digits")
        ):
            draft.unit = "percent"
        return
    if numeral.kind is FigureKind.FRACTION:
        if unit.name == "points" or unit.name in BY_PARTS or _is_measure(text, unit, draft, end):
            numeral.kind = FigureKind.CARDINAL
        else:
            return
        coarse = any(not round(numeral.value * of, 6) % 1 for of in _COARSE)
        if unit.money or coarse or unit.name in figure_words("physical"):
            numeral.step = _IN_WORDS
        if unit.name == "points":
            unit = Unit("percentage_points", unit.factor, unit.end)
    if unit.end - end == 1 and _US.search(text, max(low, draft.first - 2), draft.first):
        draft.first -= 2
    elif unit.money:
        name = shared_currency(text, end, unit.end, unit.name, unit.factor != 1)
        unit = Unit(name, unit.factor, unit.end, True)
    if draft.money and unit.factor != 1:
        return
    few = numeral.value * numeral.scale < 100 and numeral.step == 1
    if unit.name == "KRW" and (few or (draft.money and draft.unit != "KRW")):
        return  # "the $81.4 million won downtown"
    if unit.name == "pound" and text[unit.end - 1] == "s" and is_sterling(text, unit.end):
        unit = Unit("GBP", unit.factor, unit.end, True)
    if unit.name == "GBP" and text[unit.end - 7 : unit.end] == " pounds" and is_weight(text):
        unit = Unit("pound", unit.factor, unit.end)
    if unit.name in ("pound", "GBP") and text[end : unit.end].strip().lower().endswith("pounds"):
        unit = Unit(
            whose_pounds(text, end, unit.end) or unit.name, unit.factor, unit.end, unit.money
        )
    if unit.name == "kilogram" and _INTENSITY.match(text, unit.end):
        unit = Unit("gram", unit.factor * 1000, unit.end)
    if unit.name == "degree":
        unit = Unit(degree_scale(text, unit.end), unit.factor, unit.end)
    if text[unit.end - 2 : unit.end] == "MT" and _counts_millions(text, unit.end):
        unit = Unit(unit.name, unit.factor * 10**6, unit.end)
    draft.unit, draft.factor, draft.own_unit = unit.name, unit.factor, True
    draft.last = draft.reach = unit.end
    draft.per = unit.per


def _counts_millions(text: str, end: int) -> bool:
    """Whether the text says near by that its MT are million tonnes."""
    near = text[max(0, end - 4000) : end + 1000].lower()
    return "million tonnes (mt)" in near or "million metric tonnes (mt)" in near


def _is_measure(text: str, unit: Unit, draft: Draft, end: int) -> bool:
    """Whether it measures ("half a degree", "half a cent"); "half a day" lasts, "a third of
    barrels" shares, "half a pound" may weigh."""
    money = unit.factor < 1 or (unit.name != "GBP" and _LESS.match(text, unit.end) is not None)
    measure = money if unit.money else unit.name not in figure_words("times")
    return end > draft.numeral.end and measure


_LESS = regex(rf"\s(?:(?:a|per)\s[a-z]+\s)?{MORE}")


def _after_fraction(text: str, draft: Draft) -> int:
    match = _OF_A.match(text, draft.numeral.end)
    if match is not None and match.group().rstrip().endswith("of"):
        return draft.numeral.end
    return match.end() if match else draft.numeral.end
