"""Home of the numbers that are no cardinals: fractions, multiples, ordinals and vague amounts."""

import re
from collections.abc import Sequence
from decimal import Decimal

from verifier.language.figures.dividing import (
    JUST,
    LEAD,
    OF_A_SHARE,
    changed,
    divides,
    ends,
    last_word,
)
from verifier.language.figures.numbers import Numeral, Token, is_joint
from verifier.language.wordlists import figure_words
from verifier.lazy import regex
from verifier.model.consecutive import CONSECUTIVE
from verifier.model.mention import FigureKind

_HUNDREDTH = Decimal("0.01")
_NEXT = regex(r"([\s-]?)([^\W\d_]+(?:[-'’][^\W\d_]+)*|[$£€¥%\d])?")
_IN = regex(r"[ -](?:in|out of)(?: every| each| a)?[ -]")
_ONE_IN = regex(r" [a-z]{3,12} (?:in|out of)(?: every| each| a)? ")
_SEVERAL_IN = regex(
    r" (?!(?:wins|victories|defeats|losses|draws|goals|tries|games|matches|titles|points|runs|"
    r"wickets|times|starts|years|months|weeks|days|hours|minutes|rises|falls|cuts|hikes)\b)"
    r"(?:[a-z]{3,11}s|people|men|women|children) (?:in|out of)(?: every| each)? "
)
"""So many of a kind of things: "two workers in five"; what is won in so many games is no part of
them."""
_THING = regex(r"[\s-][a-z]+s\b(?<!\sis)(?<!\shas)(?<!\swas)")
_TIMES = regex(
    r"(?:\s|-)times\b(?=\s(?:as|the|that|this|what|more|higher|larger|bigger|greater|faster|lower|"
    r"less|at|in|fewer|those|these|its|their|his|her|last|since|in value|over)\b|[.,;)]|\s*$|"
    r"\s(?:\w+er|\w+ier)\s|\s(?:(?-i:[A-Z][\w-]+)|(?:to|yester)day)[’']s?(?!\w)|\s(?-i:EBITDA?|EPS)\b|"
    r"\s(?:annual|average|normal|usual|earnings|sales|income|book|core|net)\b)|x(?!\w)|×(?!\w)"
)
_OFTEN = regex(r"\stimes(?:[.,;)]|\s*$|\s(?:in|at|last|this|since|over|on|between|during)\b)")
"""What does not compare: "2,400 times what it was" is a multiple."""
_FOLD = regex(r"[\s-]?fold\b")
_ST = regex(r"(?:st|nd|rd|th)(?![^\W_])")
_HALF_OF = regex(
    r"\s(?:of|the|as|what|that|its|their|his|her|our|those|these|all|a|an|is|are|was|were|percent|"
    r"per|again\sas)\b|\s(?:[A-Z][\w.-]+\s){0,2}[A-Z][\w.-]+[’']s(?!\w)"
)
_HALF_OF_WHAT = regex(
    r"\s(?:of|what|that|the\s(?:(?:19|20)\d\d|[a-z-]+)\s(?:figure|level|total|rate|number|average|size|"
    r"price|tally)|the\s(?:figure|level|total|rate|number|average|size|price|tally))\b"
)
"""What makes "and half" no part of the number before it: "4% lower and half the 2005 figure"."""
_HALF_A_POINT = regex(r"\san?\s(?:(?:full|whole)\s)?(?:(?:percentage\s)?point|per\s?cent|degree)\b")
"""The same where the unit has an article: "up 0.1 point from May and half a point on the year"."""
_DURATIONS = regex(
    r"[\s-](?:an? |of an? )?(?:hour|day|year|century|decade|week|month|minute|term|time|marathon|"
    r"back|brother|sister|past|price|mast|open|empty|full|asleep|baked)s?\b"
)
_OF_A_TIME = regex(r"\sof\san?\s(?:century|hour|decade|year|day)\b")
_OF_THE_TIME = regex(
    r"\sof\s(?:the|this|that|last|each|every)\s(?:century|decade|year|month|week|day)\b(?![’'])"
)
_HALF_A_UNIT = regex(
    r"-(?:an?-|per\b|point|percent|cent|p?pp?ts?\b|basis|million|billion|trillion|hundred|thousand|dozen|crore|"
    r"lakh|degree|tonne|size|price)"
)
"""What a half is joined to as a figure: "a half-point cut"; not "a half-finished tower"."""
_HALF_A_PACK = regex(r"-(?:litre|liter|pint|kilo|pound|gallon|tonne)\b")
_STRAIGHT = regex(rf"\b{CONSECUTIVE}\s$")
"""What makes "half" one of a year: "our third consecutive half of growth"."""
_OWNED = r"\s(?:[A-Z][\w.-]+\s){0,2}[A-Z][\w.-]*[’']s?(?!\w)"
"""Whose or when: "twice August's rate", "double South Korea's"."""
_DOUBLE = regex(
    rf"\s(?:the|that|what|its|their|his|her|last|those|in|to|from|since|over|by|and|as|year)\b|"
    rf"[.,;]|\s*$|{_OWNED}"
)
_TWICE = regex(
    rf"\s(?:as|the|that|what|its|their|our|his|her|your|my|last|those|(?:to|yester)day[’']s)\b|{_OWNED}"
)
_DIGIT_SIZE = regex(r"[\s-](?:digits?|figures?)\b")
_EVERY = frozenset(("monthly", "weekly", "daily", "annual", "quarterly", "yearly"))
_MERE = frozenset("mere full good whole bare further scant paltry whopping".split())
_ON_A_BASIS = regex(
    r"\s(?:year|month|quarter|week)-(?:on|over|to)-(?:year|month|quarter|week)\s(?:[a-z]+\s)?"
    r"(?:rise|fall|increase|decrease|decline|drop|gain|loss|growth|contraction|expansion|improvement|"
    r"slowdown|advance)\b",
    re.IGNORECASE,
)
"""What an ordinal counts: "a fourth year-on-year increase running"."""
_SIZES = {"single": Decimal(1), "double": Decimal(10), "triple": Decimal(100)}


def next_word(text: str, end: int, high: int) -> str:
    """The word or sign just after `end`, as written; empty at the end or before punctuation."""
    match = _NEXT.match(text, end, high)
    return match.group(2) or "" if match else ""


def read_parts(text: str, numeral: Numeral, token: Token | None) -> bool:
    """Turn `numeral` into a fraction where `token` names its parts ("two-thirds"); whether so."""
    if token is None or token.kind not in ("ordinal", "parts", "part") or not token.value:
        return False
    if not is_joint(text[numeral.end : token.start]) or numeral.scale != 1:
        return False
    of, count = token.value, numeral.value
    hyphen = text[numeral.end] == "-"
    if of < 2 or (of == 2 and token.kind == "ordinal") or count >= of or count != int(count):
        return False
    if (token.kind != "parts") != (count == 1) and not hyphen:
        return False
    spaced = not hyphen and token.word.startswith("quarter")
    parts = (count == 1 or ends(text, token.end)) and divides(text, numeral.start, token.end)
    if spaced and not parts and not re.match(r"\s(?:of|the)\b", text[token.end : token.end + 6]):
        return False
    if not hyphen and count == 1 and token.kind == "ordinal" and _names_ordinal(text, token.end):
        return False
    numeral.kind, numeral.value, numeral.step = FigureKind.FRACTION, count / of, _HUNDREDTH
    numeral.end = token.end
    return True


def _names_ordinal(text: str, end: int) -> bool:
    """Whether a noun stands behind "third", so that it counts and does not divide."""
    match = _NEXT.match(text, end)
    word = (match.group(2) or "") if match else ""
    if (match and match.group(1) == "-" and word) or _ON_A_BASIS.match(text, end):
        return True
    lower = word.lower()
    return word[:1].isalpha() and (lower in _EVERY or lower not in figure_words("function"))


def read_share(text: str, numeral: Numeral, other: Token | None) -> bool:
    """Turn "one" before "in eight" into a fraction; whether so."""
    if other is None or other.kind not in ("digits", "small", "tens", "scale"):
        return False
    gap = text[numeral.end : other.start]
    told = _ONE_IN if numeral.value == 1 else _SEVERAL_IN
    counted = told.fullmatch(gap) is not None
    if len(gap) > 26 or not (_IN.fullmatch(gap) or counted) or numeral.scale != 1:
        return False
    most = other.value in (100, 1000) or other.value <= 20
    if counted and (not most or _THING.match(text, other.end)):
        return False
    count, of = numeral.value, other.value
    if numeral.step < 1 or text[max(0, numeral.start - 1) : numeral.start] in ("-", "–"):
        return False
    round_or_one = str(of).rstrip("0") == "1" or (count == 1 and (of < 1000 or "," in other.word))
    limit = 10**7 if round_or_one else 100
    if not 0 < count < of <= limit or count != int(count) or of != int(of):
        return False
    after = next_word(text, other.end, len(text)).lower().rstrip("s")
    if after in figure_words("times") or after in ("percent", "per", "%", "pc") or of == 2 == count:
        return False
    numeral.kind, numeral.value, numeral.step = FigureKind.FRACTION, count / of, count / of / 100
    numeral.end, numeral.words = other.end, True
    return True


def read_times(text: str, numeral: Numeral, token: Token | None) -> bool:
    """Turn a number before "times", "-fold" or "x" into a multiple; whether so. Thousands before
    "times" count how often: "crews were called out 22,590 times in July"."""
    match = _TIMES.match(text, numeral.end) or _FOLD.match(text, numeral.end)
    if match is None or (numeral.grouped and _OFTEN.match(text, numeral.end)):
        return False
    bare_end = re.match(r"[.,;)]|\s*$", text[match.end() : match.end() + 2])
    whole = numeral.value == int(numeral.value)
    if bare_end and whole and "times" in match.group():
        done = last_word(text, numeral.start)
        if numeral.value < 10 or (done.endswith(("ed", "wn")) and done not in changed()):
            return False
    numeral.kind, numeral.end, numeral.words = FigureKind.MULTIPLE, match.end(), True
    return True


def read_special(
    text: str, tokens: Sequence[Token], place: int, high: int
) -> tuple[Numeral | None, int]:
    """The fraction, multiple, ordinal or vague amount of token `place`, and the place after it."""
    token = tokens[place]
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    if token.kind == "part":
        return _part(text, token), place + 1
    if token.kind == "ordinal":
        return _ordinal(text, token), place + 1
    if token.kind == "multiple":
        return _multiple(text, token, high), place + 1
    if token.kind == "fold":
        return _numeral(token, FigureKind.MULTIPLE, token.value, _HUNDREDTH), place + 1
    if token.kind in ("vague", "some"):
        return _vague(text, tokens, place, following)
    return None, place + 1


def _numeral(token: Token, kind: FigureKind, value: Decimal, step: Decimal) -> Numeral:
    return Numeral(token.start, token.end, kind, value, step, words=True)


def _part(text: str, token: Token) -> Numeral | None:
    """ "half" and "a quarter", where they divide something and name no time."""
    before = last_word(text, token.start)
    numeral = _numeral(token, FigureKind.FRACTION, 1 / token.value, _HUNDREDTH)
    if token.word == "half":
        if before in ("first", "second", "last", "latter", "this", "next", "other", "final"):
            return None
        told = _HALF_OF_WHAT.match(text, token.end) or _HALF_A_POINT.match(text, token.end)
        if before == "and" and not told:
            return None
        if before in ("a", "one") and text[token.start - 1] == " ":
            numeral.start -= len(before) + 1
            before = last_word(text, numeral.start)
        timed = _DURATIONS.match(text, token.end) or _HALF_A_PACK.match(text, token.end)
        timed = timed or _OF_THE_TIME.match(text, token.end)
        if timed or _STRAIGHT.search(text[max(0, token.start - 14) : token.start]):
            return None
        hedge = before in ("by", "than", "about", "nearly", "almost", "roughly", "around", "in")
        hedge = hedge or any(
            told.search(text, max(0, token.start - LEAD), token.start)
            for told in (OF_A_SHARE, JUST)
        )
        if _HALF_OF.match(text, token.end) or hedge or _HALF_A_UNIT.match(text, token.end):
            return numeral
        return None
    if before not in ("a", "one"):
        return numeral if text[token.end : token.end + 6] in ("-point", " point") else None
    numeral.start -= len(before) + 1
    spent = _OF_A_TIME.match(text, token.end) is not None
    return numeral if not spent and divides(text, numeral.start, token.end) else None


def _ordinal(text: str, token: Token) -> Numeral:
    """ "third" as a fraction after "a", else as a place in an order."""
    before = last_word(text, token.start)
    article = before in ("a", "an")
    mere = before in _MERE and last_word(text, token.start - len(before) - 1) in ("a", "an")
    if mere and token.value >= 3 and not _names_ordinal(text, token.end):
        return _numeral(token, FigureKind.FRACTION, 1 / token.value, _HUNDREDTH)
    if article and token.value >= 3 and not _names_ordinal(text, token.end):
        numeral = _numeral(token, FigureKind.FRACTION, 1 / token.value, _HUNDREDTH)
        numeral.start = token.start - len(before) - 1
        return numeral
    return _numeral(token, FigureKind.ORDINAL, token.value, Decimal(1))


def _multiple(text: str, token: Token, high: int) -> Numeral | None:
    """ "doubled", "twice as many", "double the"; and "double-digit", which is vague."""
    if token.word in _SIZES and (digit := _DIGIT_SIZE.match(text, token.end)):
        numeral = _numeral(token, FigureKind.VAGUE, _SIZES[token.word], _SIZES[token.word])
        numeral.end = digit.end()
        return numeral
    after = next_word(text, token.end, high).lower()
    if after == "down":
        return None
    if token.word in ("twice", "thrice"):
        fits = _TWICE.match(text, token.end) is not None
    elif token.word in ("double", "triple", "treble", "quadruple", "quintuple", "halve"):
        before = last_word(text, token.start)
        fits = text[token.end : token.end + 1] != "-" and (
            before in figure_words("auxiliary")
            or (before not in ("a", "the") and bool(_DOUBLE.match(text, token.end)))
        )
    elif token.word in ("doubles", "triples"):
        fits = last_word(text, token.start) not in ("mixed", "s", "men", "women", "the", "in")
        fits = fits and after not in ("title", "match", "final", "partner", "semifinal", "as")
    else:
        fits = True
    return _numeral(token, FigureKind.MULTIPLE, token.value, _HUNDREDTH) if fits else None


def _vague(
    text: str, tokens: Sequence[Token], place: int, following: Token | None
) -> tuple[Numeral | None, int]:
    """ "dozens", "hundreds of thousands", "several hundred", "a handful"."""
    token = tokens[place]
    numeral = _numeral(token, FigureKind.VAGUE, token.value, token.value)
    gap = text[token.end : following.start].lower() if following else ""
    if token.kind == "some":
        if (
            following is None
            or following.kind != "scale"
            or gap not in (" ", " of ", "-", " of a ")
        ):
            return None, place + 1
        numeral.value = numeral.step = token.value * following.value
        numeral.end = following.end
        return numeral, place + 2
    if following and following.kind == "vague" and gap == " of ":
        numeral.value = numeral.step = token.value * following.value
        numeral.end = following.end
        return numeral, place + 2
    if token.word == "scores" and not re.match(r"\sof\b", text[token.end : token.end + 4]):
        return None, place + 1
    return numeral, place + 1


def is_digit_ordinal(text: str, end: int) -> int | None:
    """Where "th" behind digits ends, or None."""
    match = _ST.match(text, end)
    return match.end() if match else None
