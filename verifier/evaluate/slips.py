"""Home of `Slip`, the classes of planted errors, and of the words that a slip exchanges."""

from decimal import Decimal
from enum import StrEnum

from verifier.model import months

_PAIRS = """
rose fell, rise fall, rises falls, rising falling, risen fallen, climbed dropped, climb drop,
climbs drops, climbing dropping, gained lost, gain loss, gains losses, gaining losing,
jumped plunged, jump plunge, jumps plunges, jumping plunging, surged tumbled, surge tumble,
surging tumbling, soared slumped, soar slump, soaring slumping, increased decreased,
increase decrease, increases decreases, increasing decreasing, grew shrank, grow shrink,
grows shrinks, growing shrinking, growth decline, expanded contracted, expand contract,
expanding contracting, expansion contraction, advanced declined, advance decline,
advances declines, advancing declining, up down, higher lower, more less, above below,
widened narrowed, widen narrow, widening narrowing, swelled shrank, rebounded slid,
added shed, adding shedding, improved worsened, accelerated slowed, quickened eased,
strengthened weakened, bigger smaller, larger smaller, upward downward,
highest lowest, largest smallest, biggest smallest, strongest weakest, fastest slowest,
best worst, widest narrowest, high low, surplus deficit, climbed slipped, climbed dipped,
climbed sank, surged plummeted, rose slipped, more fewer, jumped slid, jumped dived
"""

MONTHS = (
    *months.MONTHS,
    *("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec"),
)
"""Month names as printed, long before short."""

_THOUSAND = Decimal(1000)
_LADDERS = (
    ("thousand", "million", "billion", "trillion"),
    ("k", "m", "bn", "tn"),
    ("k", "mn", "bn", "trn"),
)


class Slip(StrEnum):
    """The classes of planted errors; what each is stands in `classes`."""

    DIGIT = "digit"
    TRANSPOSED = "transposed"
    DECIMAL = "decimal"
    SCALE = "scale"
    SIGN = "sign"
    MONTH = "month"
    YEAR = "year"
    QUARTER = "quarter"
    TO_DATE = "to_date"
    POINTS = "points"
    TO_BY = "to_by"
    SERIES = "series"
    PLACE = "place"
    PAIR = "pair"
    VINTAGE = "vintage"
    BASIS = "basis"
    STREAK = "streak"
    RANK = "rank"
    RECORD = "record"


def _opposites() -> dict[str, str]:
    found: dict[str, str] = {}
    for pair in _PAIRS.replace("\n", " ").split(","):
        up, down = pair.split()
        found.setdefault(up, down)
        found.setdefault(down, up)
    return found


def _scales() -> dict[str, tuple[tuple[str, Decimal], ...]]:
    found: dict[str, tuple[tuple[str, Decimal], ...]] = {}
    for ladder in _LADDERS:
        for place, word in enumerate(ladder):
            below = [(w, 1 / _THOUSAND) for w in ladder[max(0, place - 1) : place]]
            above = [(w, _THOUSAND) for w in ladder[place + 1 : place + 2]]
            found.setdefault(word, (*below, *above))
    return found


OPPOSITES = _opposites()
"""For a word that says which way, one that says the other way in the same form."""

SCALES = _scales()
"""For a scale word its neighbours on the ladder, each with the factor that it brings."""


def neighbour_month(printed: str, step: int) -> str:
    """The month `step` months after the printed one, long or short as that was printed."""
    number = next(n for n, name in enumerate(MONTHS[:12]) if name[:3] == printed[:3].title())
    name = MONTHS[(number + step) % 12]
    short = len(printed) <= 4 and printed.title() not in MONTHS[:12]
    return name[:3] if short else name


def like(printed: str, word: str) -> str:
    """`word` with the capitals of `printed`."""
    if len(printed) > 1 and printed.isupper():
        return word.upper()
    return word[0].upper() + word[1:] if printed[:1].isupper() else word
