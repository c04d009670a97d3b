"""Home of shares told as so much of each sum of money: "36 cents in every dollar", "£1 in £5"."""

from decimal import Decimal

from verifier.language.figures.numbers import Numeral, read_digits
from verifier.lazy import regex
from verifier.model.mention import FigureKind

_OF_EACH = r"\s(?:in|of|out\sof|from)\s(?:every|each)\s"
_HUNDREDTHS = regex(
    rf"\s?(?:¢|c|p|cents?|pence|pennies|sen|paise|kopecks?|centavos?|groszy|öre|ore){_OF_EACH}"
    r"(?:[A-Z][\w.]+\s)?(?:dollar|euro|pound|quid|franc|rand|rupee|ringgit|peso|real|zloty|rouble|ruble|"
    r"krona|krone|[$€£]1(?![\d.,]\d))(?!\w)"
)
"""Hundredths of the money that they are told of each unit of."""
_SUM = regex(
    rf"{_OF_EACH}(?P<sign>[$€£¥₹])(?P<sum>\d[\d,]*)(?![\d.]|\s?(?:[mb]n?|million|billion)\b)"
)
"""A round sum of which a lesser one is told: "£1 in every £5", "$9 of each $100"."""
_ROUND, _HUNDRED = "125", Decimal(100)


def read_money_share(text: str, numeral: Numeral, low: int) -> bool:
    """Turn an amount into a fraction where it is told of each unit or round sum of the same money;
    whether so. "£3 of every £40-a-head ticket" names no round sum and "20p in the pound" is a rate
    of tax."""
    if numeral.scale != 1 or numeral.value <= 0:
        return False
    if (whole := _HUNDREDTHS.match(text, numeral.end)) is not None and numeral.value < 100:
        _turn(numeral, _HUNDRED, whole.end())
        return True
    sign = text[max(low, numeral.start - 1) : numeral.start]
    sums = _SUM.match(text, numeral.end)
    if sums is None or sums["sign"] != sign or (told := read_digits(sums["sum"])) is None:
        return False
    of, _ = told
    if not numeral.value < of or str(of).rstrip("0") not in _ROUND:
        return False
    numeral.start -= len(sign)
    _turn(numeral, of, sums.end())
    return True


def _turn(numeral: Numeral, of: Decimal, end: int) -> None:
    numeral.kind, numeral.words, numeral.end = FigureKind.FRACTION, True, end
    value = numeral.value / of
    numeral.value, numeral.step = value, numeral.step / of if of >= _HUNDRED else value / 100
