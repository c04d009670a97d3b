"""Home of `Words`, a block of text cut into words with their places, which the grammar reads."""

from functools import cached_property

from verifier.language.times.words import NUMBERS, UNITS, WEEKDAYS
from verifier.lazy import regex
from verifier.model.period import PER_YEAR, Frequency
from verifier.model.span import Span

_TOKEN = regex(
    r"[a-z]+(?![^\W_])|[^\W\d_]+\d*|\d+(?:[.,:]\d+)*[^\W_]*|[^\w\s]|_"  # plain words first
)
_PADDING = [""] * 24

DASHES = frozenset("-–—‑−")
APOSTROPHES = frozenset("'’")
BACK_TO = [["back", word] for word in "to in into from on onto up at toward towards home".split()]
"""What makes "back" the way of a move: "a year back in the black"."""
STOPS = frozenset(".!?•|")


_SPEAKING = frozenset(("", *'"“‘', "i", "we", "you", "my", "yes", "no", "well"))
"""What goes on behind the name of one who speaks, or nothing."""
_ENDS = frozenset((".", ",", ";", ":", ""))
_PERCENT = frozenset(("%", "percent", "cent", "pc"))
_FAR = 14


class Words:
    """The words, numbers and marks of one block.

    `low` is lower case and followed by empty words, so that a rule may look some words ahead of
    the last or one word before the first without asking where the block ends. Their places are
    worked out when a rule first asks for one: many blocks tell no time.
    """

    def __init__(self, text: str, within: Span) -> None:
        self.text = text
        self._first = within.start
        self._lower = _lowered(within.of(text))
        self.low: list[str] = _TOKEN.findall(self._lower)
        self.size = len(self.low)
        self.low += _PADDING

    @cached_property
    def starts(self) -> list[int]:
        """Where each word begins; nothing but spaces stands between two."""
        lower, first, place = self._lower, self._first, 0
        starts: list[int] = []
        for word in self.low[: self.size]:
            place = lower.find(word, place)
            starts.append(first + place)
            place += len(word)
        return starts

    @cached_property
    def ends(self) -> list[int]:
        """Where each word ends."""
        return [start + len(word) for start, word in zip(self.starts, self.low, strict=False)]

    def capital(self, i: int) -> bool:
        """Whether word `i` begins with a capital letter."""
        return 0 <= i < self.size and self.text[self.starts[i]].isupper()

    def shouted(self, i: int) -> bool:
        """Whether word `i` is written in capitals only, as "CPI" is."""
        return 0 <= i < self.size and self.text[self.starts[i] : self.ends[i]].isupper()

    def glued(self, i: int) -> bool:
        """Whether word `i` follows the one before without a space."""
        return 0 < i < self.size and self.starts[i] == self.ends[i - 1]

    def opens(self, i: int) -> bool:
        """Whether word `i` begins a sentence."""
        return i <= 0 or self.low[i - 1] in STOPS or self.low[i - 1] in '"“‘'

    def heads(self, i: int) -> bool:
        """Whether word `i` alone stands as a head before what is told under it: "May: exports
        rose", "April. Exports rose"; a speaker's name does not ("June: I like it")."""
        if self.low[i + 1] == ":":
            return self.opens(i) and self.low[i + 2] not in _SPEAKING
        return i == 0 and self.low[i + 1] == "." and self.low[i + 2] not in _SPEAKING

    def dash(self, i: int) -> bool:
        """Whether word `i` is a dash or hyphen."""
        return self.low[i] in DASHES and self.low[i] != ""

    def possessive(self, i: int) -> bool:
        """Whether `'s` or a closing apostrophe follows word `i - 1` without a space."""
        return self.low[i] in APOSTROPHES and self.low[i] != "" and self.glued(i)

    def reads(self, i: int, *words: str) -> bool:
        """Whether the words from `i` on are `words`."""
        return self.low[i : i + len(words)] == [*words]

    def number(self, i: int) -> tuple[int, int] | None:
        """A small whole number in digits or words at `i`, and where it ends."""
        word = self.low[i]
        if word.isdecimal() and len(word) <= 3:
            return int(word), i + 1
        value = NUMBERS.get(word)
        if value is None:
            return None
        if value >= 20 and value % 10 == 0 and self.dash(i + 1):
            ones = NUMBERS.get(self.low[i + 2], 0)
            if 0 < ones < 10:
                return value + ones, i + 3
        return value, i + 1

    def year(self, i: int) -> int | None:
        """The year that word `i` may be, by its form alone."""
        word = self.low[i]
        if len(word) == 4 and word.isdecimal():
            value = int(word)
            return value if 1700 <= value <= 2199 else None
        return None

    def two_digits(self, i: int) -> int | None:
        """The two digits that word `i` is."""
        word = self.low[i]
        return int(word) if len(word) == 2 and word.isdecimal() else None

    def length(self, i: int) -> tuple[int, Frequency | None, int] | None:
        """A counted length of time at `i` ("three months", "12-month", "a decade"): the number
        of steps, their frequency (None below a day) and where it ends; halves of years count in
        months ("two and a half years", "half a year")."""
        if i > 1 and self.dash(i - 1) and self.low[i - 2] == "and":
            return None  # "two-and-a-half per cent"
        counted = (1, i + 1) if self.low[i] in ("a", "an") else self.number(i)
        if counted is None:
            return self._halves(0, i + 2) if self.reads(i, "half", "a") else None
        if self.low[counted[1]] in _ENDS or self.low[counted[1]] == "alone":
            return self._left_out(i, *counted)
        count, j = counted
        words = [k for k in range(j, j + 6) if not self.dash(k)][:3]
        if [self.low[k] for k in words] == ["and", "a", "half"]:
            return self._halves(count, words[-1] + 1)
        if self.low[j] == "of" and self.low[i + 1] == "couple":
            j += 1
        if self.dash(j) or self.low[j] in ("full", "calendar", "trading", "whole", "single"):
            j += 1
        unit = UNITS.get(self.low[j])
        if unit is None or self._is_set_against_itself(j):
            return None
        return count * unit.steps, unit.frequency, j + 1

    def distance(self, i: int) -> tuple[int, Frequency | None, int] | None:
        """A length of time at `i` that may join months to years: "a year and two months", "a year
        and a half"."""
        counted = self.length(i)
        if counted is None or counted[1] is not Frequency.YEAR or self.low[counted[2]] != "and":
            return counted
        if self.reads(counted[2], "and", "a", "half"):
            return counted[0] * PER_YEAR[Frequency.MONTH] + 6, Frequency.MONTH, counted[2] + 3
        more = self.length(counted[2] + 1)
        if more is None or more[1] not in (Frequency.MONTH, Frequency.QUARTER):
            return counted
        steps = more[0] * PER_YEAR[Frequency.MONTH] // PER_YEAR[more[1]]
        return counted[0] * PER_YEAR[Frequency.MONTH] + steps, Frequency.MONTH, more[2]

    def _is_set_against_itself(self, j: int) -> bool:
        """Whether the unit at `j` says what a count before it is set against: "up 3 week on week",
        "up 3 week-on-week"."""
        behind = [word for word in self.low[j + 1 : j + 5] if word not in DASHES]
        return behind[0] in ("on", "over") and behind[1] == self.low[j]

    def _left_out(self, i: int, count: int, end: int) -> tuple[int, Frequency, int] | None:
        """A length whose unit is that of the one told before it: "2% in a month and 16% in
        twelve", "15% in twelve months and £28m in the last three alone"."""
        late = self.low[i - 2] == "the" and self.low[i - 1] in ("last", "past", "latest", "final")
        lead = i - 3 if late else i - 1
        if self.low[lead] not in ("in", "over") or count < 2:
            return None
        if not late and self.low[lead - 1] not in _PERCENT:
            return None
        for j in range(lead - 2, max(i - _FAR, 0), -1):
            if self.low[j] in STOPS:
                return None
            unit = UNITS.get(self.low[j])
            if unit is not None and unit.frequency is not None:
                led = "in" in self.low[j - 4 : j] or "over" in self.low[j - 4 : j]
                return (count * unit.steps, unit.frequency, end) if led else None
        return None

    def _halves(self, count: int, i: int) -> tuple[int, Frequency | None, int] | None:
        """A length of `count` and a half of the years or decades that follow."""
        j = i + 1 if self.dash(i) else i
        unit = UNITS.get(self.low[j])
        if unit is None or unit.frequency is not Frequency.YEAR:
            return None
        return (2 * count + 1) * unit.steps * 6, Frequency.MONTH, j + 1


def past_weekday(i: int, w: Words) -> int:
    """Behind the weekday that leads a date at `i`: "the week to Sunday, October 25"."""
    if w.low[i] not in WEEKDAYS:
        return i
    return i + 2 if w.low[i + 1] == "," else i + 1


def _lowered(text: str) -> str:
    """A text in lower case, as long as it was: a letter that would become two stays ("İ")."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
