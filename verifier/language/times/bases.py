"""Home of the words that name a basis of comparison: year on year, annualised, monthly rise."""

from verifier.language.figures.currencies import is_a_mark
from verifier.language.times.reading import Reading
from verifier.language.times.tokens import Words
from verifier.language.times.words import MONTHS
from verifier.language.times.years import SCALES
from verifier.model.mention import Basis, TimeKind
from verifier.model.period import Frequency

_UNITS = {"year": Basis.YEAR, "yr": Basis.YEAR, "quarter": Basis.PERIOD, "month": Basis.PERIOD,
          "week": Basis.PERIOD, "y": Basis.YEAR, "m": Basis.PERIOD, "q": Basis.PERIOD,
          "w": Basis.PERIOD}  # fmt: skip
_ADJECTIVES = {"annual": Basis.YEAR, "yearly": Basis.YEAR, "monthly": Basis.PERIOD,
               "quarterly": Basis.PERIOD, "weekly": Basis.PERIOD,
    "sequential": Basis.PERIOD}  # fmt: skip
_SHORT = {"yoy": Basis.YEAR, "mom": Basis.PERIOD, "qoq": Basis.PERIOD, "wow": Basis.PERIOD}
_STEPS = {"q": Frequency.QUARTER, "m": Frequency.MONTH, "w": Frequency.WEEK}
_ALONE = {"annually": Basis.YEAR, "annualised": Basis.ANNUALISED, "annualized": Basis.ANNUALISED,
          "saar": Basis.ANNUALISED, "sequentially": Basis.PERIOD}  # fmt: skip
_MOVES = frozenset({
    "rate", "rates", "pace", "inflation", "growth", "gain", "gains", "rise", "rises", "increase",
    "increases", "decline", "declines", "drop", "drops", "fall", "falls", "change", "changes",
    "basis", "terms", "comparison", "jump", "decrease", "contraction", "expansion", "rebound",
    "uptick", "dip", "advance", "slide", "swing", "loss", "slump", "surge", "climb", "reading",
    "deflation", "shrinkage", "slowdown",
})  # fmt: skip
_PRICES = frozenset({
    "inflation", "prices", "price", "cpi", "wages", "pay", "earnings", "rents", "cost", "costs",
    "ppi",
})  # fmt: skip
ANNUALISERS = frozenset({None, "USA", "CAN", "JPN", "MEX"})

BASIS_WORDS = frozenset({*_UNITS, *_ADJECTIVES, *_SHORT, *_ALONE, "seasonally", "half"})


def basis_at(i: int, w: Words, area: str | None) -> Reading | None:
    """The basis that the words at `i` name; None where they name none."""
    found = _basis(i, w, area)
    return None if found is not None and _is_of_a_level(i, found, w) else found


def _basis(i: int, w: Words, area: str | None) -> Reading | None:
    word = w.low[i]
    if word in _ALONE:
        end = i + 2 if w.low[i + 1] in ("rate", "pace", "basis") else i + 1
        return _named(_back(i, w), end, _ALONE[word])
    if word in _SHORT and w.text[w.starts[i] : w.ends[i]] != word.capitalize():
        if word in ("mom", "wow") and not _cased(i, w):
            return None
        return _named(_back(i, w), i + 1, _SHORT[word], word)
    if word == "seasonally" and w.reads(i + 1, "adjusted", "annual"):
        end = i + 4 if w.low[i + 3] in ("rate", "pace", "basis") else i + 3
        return _named(_back(i, w), end, Basis.ANNUALISED)
    if word in _UNITS and (end := _twice(i, w)):
        return _named(_back(i, w), end, _UNITS[word], word)
    if word in _UNITS and len(word) > 2 and (on := _on_it(i, w)) is not None:
        return _named(on, i + 1, _UNITS[word], word)
    if word in _UNITS and len(word) > 2 and w.low[i - 1] == "the":
        led = w.low[i + 1] == "to" and _is_a_figure(i + 2, w)
        alone = led or w.low[i + 1] not in ("of", "to", "-", "before", "ended", "earlier")
        alone = alone and not (w.low[i + 1] in ("a", "one") and w.low[i + 2] == "year")
        alone = alone and not w.reads(i + 1, "as", "a", "whole")  # is that quarter itself
        through = w.low[i - 2] == "through" and word == "year" and area in ("AUS", "NZL")
        if alone and (through or w.low[i - 2] in ("on", "over")):
            return _named(i - 2, i + 1, _UNITS[word], word)
    if word == "half" and w.reads(i - 2, "on", "the") and _closes_a_move(i, w):
        half = Frequency.HALF  # "up 3.3% on the year and 1.5% on the half"
        return Reading(i - 2, i + 1, TimeKind.BASIS, basis=Basis.PERIOD, frequency=half, fixed=True)
    if word in _ADJECTIVES:
        return _adjective(i, w, area)
    if word == "week" and w.low[i - 1] == "the" and w.possessive(i + 1) and w.low[i + 3] in _MOVES:
        return Reading(  # "trimming the week's loss to 1.2%"
            i - 1, i + 3, TimeKind.BASIS, basis=Basis.PERIOD, frequency=Frequency.WEEK, fixed=True
        )
    return None


def _closes_a_move(i: int, w: Words) -> bool:
    """Whether a move stands before the "on the" that leads to `i`, and nothing else behind it."""
    behind = w.low[i - 3] in _MOVED or w.low[i - 3][:1].isdecimal()
    return behind and w.low[i + 1] in _CLOSING


def _is_a_figure(i: int, w: Words) -> bool:
    """Whether a level stands at `i` and no date: "rose 4% on the month to $5.49", "on the year to
    nearly SEK9.4bn", or what led to one: "to reach $5.49"."""
    if w.low[i] in _REACHING or w.low[i] == "a":
        return True
    while w.low[i] in _HEDGES:
        i += 1
    if w.low[i] in _SIGNS or (w.low[i + 1] in _SIGNS and w.glued(i + 1)):  # "C$5.49"
        return True
    if w.low[i][:1].isalpha() and i < w.size:
        printed = w.text[w.starts[i] : w.ends[i]]
        mark = printed.rstrip("0123456789")
        return is_a_mark(mark) and (mark != printed or w.low[i + 1][:1].isdecimal())
    return w.low[i][:1].isdecimal() and w.year(i) is None and w.low[i + 1] not in MONTHS


_REACHING = frozenset({"reach", "hit", "stand", "touch", "settle", "finish", "close", "come",
                       "average", "total", "set"})  # fmt: skip


def _on_it(i: int, w: Words) -> int | None:
    """Where "on" stands that makes a bare unit behind it the step of a move, as in the headlines
    of Asian agencies: "rose 4.3% on-year", "a 2% fall on month"; None where it is no such step."""
    if w.dash(i - 1) and w.low[i - 2] == "on" and not w.dash(i - 3) and not w.dash(i + 1):
        return i - 2
    behind = w.low[i - 2] in _MOVED or w.low[i - 2][:1].isdecimal()
    plain = w.low[i + 1] not in ("earlier", "ago", "before", "end", "one", "two")
    return i - 1 if w.low[i - 1] == "on" and behind and plain and not w.dash(i + 1) else None


_MOVED = frozenset({"%", "pc", "percent", "cent", "points", "up", "down", "higher", "lower"})
_PACES = ("rate", "pace")
_PERCENT = frozenset({"%", "percent", "pc", "per"})
_MOST_HEDGES = 4
_CLAUSE = 14


def _is_of_a_level(i: int, found: Reading, w: Words) -> bool:
    """Whether an annual rate is how a level is counted and no comparison: "rose 3% to an annual
    rate of 1.4 million", "to its best annual pace", "to an annualised 1.4 million"; of a percentage
    it is one."""
    if w.low[found.end - 1] not in _PACES:
        return found.basis is Basis.ANNUALISED and _leads_to_a_count(found.end, w)
    if _is_a_count(found.start - 1, w) or _is_a_count(found.start - 2, w):
        return True
    if w.low[found.start] == "at" and _PERCENT.isdisjoint(w.low[max(0, i - _CLAUSE) : i]):
        return False
    k = found.end
    if w.low[k] == "of":
        while k < found.end + _MOST_HEDGES and not w.low[k][:1].isdecimal():
            k += 1
        return w.low[k][:1].isdecimal() and w.low[k + 1] not in _PERCENT
    lead = w.low[max(0, i - _MOST_HEDGES) : i]
    led = "to" in lead and _PERCENT.isdisjoint(lead[lead.index("to") :])
    return led and found.basis is Basis.YEAR


def _leads_to_a_count(k: int, w: Words) -> bool:
    """Whether a number of things or of money stands at `k`, a hedge before it aside: "806,000",
    "roughly 1.4 million", "$30.5 trillion"."""
    if w.reads(k, ",", "seasonally", "adjusted"):
        k += 3
    while w.low[k] in _HEDGES:
        k += 1
    if w.low[k] in _SIGNS:
        return w.low[k + 1][:1].isdecimal()
    grouped = "," in w.low[k].rstrip(",")
    scaled = w.low[k + 1] in SCALES - _PERCENT - {"percentage", "bps"}
    return w.low[k][:1].isdecimal() and (grouped or scaled)


_SIGNS = frozenset("$£€¥")
_HEDGES = frozenset(
    "about roughly around nearly almost some just over under only barely approximately".split()
)


def _is_a_count(i: int, w: Words) -> bool:
    """Whether a number stands at `i` that is no percentage: "1.4 million [homes] at an annual"."""
    counts = w.low[i] in SCALES - _PERCENT - {"percentage", "bps"} or w.low[i][:1].isdecimal()
    return i >= 0 and counts and w.year(i) is None and w.low[i + 1] not in _PERCENT


def _named(start: int, end: int, basis: Basis, word: str = "") -> Reading:
    frequency = _STEPS.get(word[:1]) if basis is Basis.PERIOD else None
    return Reading(start, end, TimeKind.BASIS, basis=basis, frequency=frequency, fixed=True)


def _cased(i: int, w: Words) -> bool:
    return w.text[w.starts[i] : w.ends[i]][-1].isupper() or w.low[i - 1] in ("%", "percent", "pc")


def _twice(i: int, w: Words) -> int:
    """Where "year-on-year", "y/y" or "m-o-m" ends; 0 where it does not stand at `i`."""
    word, j = w.low[i], i + 1
    if w.low[j] == "/" and w.low[j + 1] == word:
        return j + 2
    if w.dash(j):
        j += 1
    if w.low[j] not in ("on", "over", "to", "o"):
        return 0
    j += 1
    if w.dash(j):
        j += 1
    if w.low[j] != word or (len(word) == 1 and w.low[i + 2] != "o"):
        return 0
    return j + 1


def _back(i: int, w: Words) -> int:
    """The start of the words that lead to a basis: "on a", "at an", "on a seasonally adjusted"."""
    j = i
    if w.low[j - 1] == "adjusted" and w.low[j - 2] == "seasonally":
        j -= 2
    if w.low[j - 1] in ("a", "an", "the") and w.low[j - 2] in ("on", "at"):
        return j - 2
    if w.low[j - 1] in ("on", "in", "at"):
        return j - 1
    return j


def _at_a(start: int, i: int, w: Words) -> bool:
    """Whether "at" leads to the rate: "at an annual rate", "at a 4.3% annual rate"."""
    if w.low[start] == "at":
        return True
    k = i - 4 if w.low[i - 1] == "cent" else i - 3
    percent = w.low[i - 1] in ("%", "percent", "pc", "cent")
    return percent and w.low[k] in ("a", "an") and w.low[k - 1] == "at"


_SHARES = frozenset({"%", "pc", "percent", "cent"})
_CLOSING = frozenset({".", ",", ";", ")", "", "in", "to", "and", "or", "for", "after", "but"})
_STRAIGHT = frozenset({"straight", "consecutive", "successive", "uninterrupted", "unbroken"})


def _adjective(i: int, w: Words, area: str | None) -> Reading | None:
    """ "annual rate", "monthly rise", "on a yearly basis", "4.3% annually and 5.2% monthly"; not
    "annual report", "11th monthly"."""
    before = w.low[i - 1]
    if before in _SHARES and w.low[i].endswith("ly") and w.low[i + 1] in _CLOSING:
        return _named(_back(i, w), i + 1, _ADJECTIVES[w.low[i]], w.low[i])
    if before[:1].isdecimal() or before.endswith(("th", "first", "second", "third")):
        return None
    if before in _STRAIGHT and _ADJECTIVES[w.low[i]] is Basis.PERIOD:
        return None  # "34 straight monthly gains" are counted by the month
    for k in range(i + 1, i + 5):
        word = w.low[k]
        if word in _MOVES or (word == "one" and k == i + 1 and _is_one_of_two(i, w)):
            start = _back(i, w)
            basis = _ADJECTIVES[w.low[i]]
            near = k == i + 1
            if near and w.low[i] == "annual" and _at_a(start, i, w) and word in ("rate", "pace"):
                priced = any(w.low[p] in _PRICES for p in range(max(0, i - 12), i))
                if not priced and area in ANNUALISERS:
                    basis = Basis.ANNUALISED
            return _named(start, k + 1 if near else i + 1, basis, w.low[i])
        if not word.isalpha() and not w.dash(k):
            break
        if word in ("of", "in", "to", "and", "report", "budget", "meeting", "target"):
            break
    return None


def _is_one_of_two(i: int, w: Words) -> bool:
    """Whether "one" behind the adjective at `i` stands for a move: "on an annual one", "the monthly
    change was 1% and the annual one 4%"."""
    near = range(max(0, i - _CLAUSE), i - 1)
    named = any(
        w.low[p] in (*_ADJECTIVES, "month", "year") and w.low[p + 1] in _MOVES for p in near
    )
    return w.low[i - 2] == "on" or (named and w.low[i - 1] == "the")
