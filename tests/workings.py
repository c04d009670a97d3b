"""Workings redone by hand: a small evaluator of the arithmetic that a verdict shows.

A working is read as an editor reads it: amounts as printed, `+ - / x ^` and brackets, an ellipsis
for the rows of evidence between the two that it names. A result is known to half of its last
printed digit; nothing is taken from the program but the report.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from orders import OMITTED, is_in_order

from verifier.model.agreement import _CONVERSIONS as CONVERSIONS
from verifier.model.period import Period
from verifier.model.verdict import Evidence, Verdict

SCALES = {"": 1.0, "m": 1e6, "bn": 1e9, "tn": 1e12}
PREFIXED = {
    f"{prefix}{symbol}": factor
    for prefix, factor in (("k", 1e3), ("M", 1e6), ("G", 1e9), ("T", 1e12))
    for symbol in ("W", "Wh")
}
AMOUNT = re.compile(
    r"(?P<sign>-?)[$£€]?(?P<digits>\d[\d,]*(?:\.\d+)?)(?P<scale>tn|bn|m)?(?![\w.])(?P<percent>%?)"
    r"(?P<unit>(?: (?!against\b|x\b)[A-Za-z_]+)*)(?: \((?P<period>\d[\d/QWS-]*)\))?"
)
TOKEN = re.compile(rf"(?P<amount>{AMOUNT.pattern})|(?P<dots>\.\.\.)|(?P<mark>[-+/x^()])")
FACTORS = (4, 100, 1_000, 10_000, 100_000, 1_000_000)  # quarters, percent, of so many people
ROUNDING, PRINTED = 1e-9, 1e-8


class NotRedoneError(AssertionError):
    """A working that does not say what its result is made of."""


@dataclass(frozen=True)
class Interval:
    """What a number may be, given the digits that are shown of it."""

    low: float
    high: float

    def meets(self, other: "Interval") -> bool:
        slack = ROUNDING * max(1e-6, abs(self.low), abs(self.high), abs(other.low))
        return self.low <= other.high + slack and other.low <= self.high + slack

    def times(self, factor: float) -> "Interval":
        return Interval(*sorted((self.low * factor, self.high * factor)))


def _of(pairs: Sequence[float]) -> Interval:
    return Interval(min(pairs), max(pairs))


@dataclass(frozen=True)
class Amount:
    """A figure as printed in a working."""

    interval: Interval
    percent: bool
    unit: str
    period: str | None


def amount_of(match: re.Match[str]) -> Amount:
    unit = match["unit"].strip()
    scale = SCALES[match["scale"] or ""] * PREFIXED.get(unit, 1.0)
    digits = match["digits"].replace(",", "")
    places = len(digits.partition(".")[2])
    value = float(digits) * scale * (-1 if match["sign"] else 1)
    half = 0.5 * scale * 10.0**-places
    percent = bool(match["percent"])
    found = Interval(value - half, value + half)
    return Amount(found, percent, unit, match["period"])


class Working:
    """One arithmetic of a working: `expression = result`, or an expression alone."""

    def __init__(self, text: str, evidence: Sequence[Evidence]) -> None:
        self.text, _, result = text.partition(" = ")
        self.evidence = evidence
        self.used: list[Amount] = []
        self._tokens = self._read(self.text)
        self._at = self._means = 0
        self.interval = self._sum()
        if self._at < len(self._tokens):
            raise NotRedoneError(f"{self.text!r} cannot be read at {self._tokens[self._at]}")
        quotient = self._tokens.count("/") > self._means or "^" in self._tokens
        found = AMOUNT.fullmatch(result)
        if result and found is None:
            raise NotRedoneError(f"{result!r} is no amount")
        self.result = amount_of(found) if found else None
        told = self.result is not None and self.result.percent and quotient
        self.factor = 100 if told else 1

    def _read(self, text: str) -> list[object]:
        tokens: list[object] = []
        place = 0
        while place < len(text):
            if text[place] == " ":
                place += 1
                continue
            match = TOKEN.match(text, place)
            if match is None:
                raise NotRedoneError(f"{text!r} cannot be read from {text[place:][:20]!r}")
            signed = match["amount"] and match["sign"]
            joined = tokens and (isinstance(tokens[-1], Amount) or tokens[-1] == ")")
            if signed and joined:
                raise NotRedoneError(f"{text!r} has no blank behind a minus")
            if match["amount"]:
                tokens.append(amount_of(match))
            else:
                tokens.append(match["dots"] or match["mark"])
            place = match.end()
        return tokens

    def _peek(self) -> object:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _next(self) -> object:
        self._at += 1
        return self._tokens[self._at - 1] if self._at <= len(self._tokens) else None

    def _sum(self) -> Interval:
        total, last = self._product(), self._last
        while self._peek() in ("+", "-"):
            sign = 1 if self._next() == "+" else -1
            if self._peek() == "...":
                self._next()
                if self._next() not in ("+", "-"):
                    raise NotRedoneError(f"{self.text!r} breaks off")
                self._at -= 1
                between = self._between(last, self._tokens[self._at + 1])
                total = Interval(total.low + between.low, total.high + between.high)
                continue
            term, last = self._product(), self._last
            low, high = sorted((sign * term.low, sign * term.high))
            total = Interval(total.low + low, total.high + high)
        return total

    def _between(self, first: object, last: object) -> Interval:
        """The rows of evidence between two that the working names by their periods."""
        if not isinstance(first, Amount) or not isinstance(last, Amount):
            raise NotRedoneError(f"{self.text!r} leaves out what nothing names")
        if first.period is None or last.period is None:
            raise NotRedoneError(f"{self.text!r} leaves out rows without a period")
        start, end = Period.parse(first.period), Period.parse(last.period)
        sources = [
            e.series for e in self.evidence if e.period == start and holds(first.interval, e)
        ]
        rows = {
            (e.period, e.value)
            for e in self.evidence
            if e.series in sources and start.end < e.period.start and e.period.end < end.start
        }
        if sum((p.end - p.start).days + 1 for p, _ in rows) != (end.start - start.end).days - 1:
            raise NotRedoneError(f"the evidence has not all of {start} to {end}")
        return Interval(sum(v for _, v in rows), sum(v for _, v in rows))

    def _product(self) -> Interval:
        left = self._power()
        while self._peek() in ("/", "x"):
            mark, right = self._next(), self._power()
            pairs = (left.low, left.high), (right.low, right.high)
            if mark == "x":
                left = _of([a * b for a in pairs[0] for b in pairs[1]])
            elif right.low <= 0 <= right.high:
                left = Interval(-inf, inf)
            else:
                left = _of([a / b for a in pairs[0] for b in pairs[1]])
        return left

    def _power(self) -> Interval:
        base = self._atom()
        if self._peek() != "^":
            return base
        self._next()
        power = self._atom()
        ends = (base.low, base.high), (power.low, power.high)
        return _of([max(a, 0.0) ** b for a in ends[0] for b in ends[1]])

    def _atom(self) -> Interval:
        token = self._next()
        self._last: object = token
        if token == "-":
            return self._atom().times(-1)
        if token == "(":
            found = self._sum()
            if self._next() != ")":
                raise NotRedoneError(f"{self.text!r} has an open bracket")
            return found
        if not isinstance(token, Amount):
            raise NotRedoneError(f"{self.text!r} has no figure at {token}")
        if self._is_plain(token):
            value = (token.interval.low + token.interval.high) / 2
            return Interval(value, value)  # the 1 of a growth rate, the count of a mean
        self.used.append(token)
        value = (token.interval.low + token.interval.high) / 2
        found = Interval(value, value) if self._is_known(token) else token.interval
        return found.times(0.01) if token.percent and "(1 + " in self.text else found

    def _is_plain(self, token: Amount) -> bool:
        """Whether a number is part of the formula and no figure of a series."""
        before = self._tokens[self._at - 2] if self._at > 1 else None
        value = (token.interval.low + token.interval.high) / 2
        if token.unit or token.percent or token.period:
            return False
        counted = before == "/" and value == int(value) and not self._is_known(token)
        self._means += counted
        given = before == "^" or (value in FACTORS and before == "x")
        return counted or given or (value == 1 and not self._is_known(token))

    def _is_known(self, token: Amount) -> bool:
        both = token.interval, token.interval.times(-1)
        return any(holds(one, e) for e in self.evidence for one in both)


def holds(shown: Interval, row: Evidence) -> bool:
    """Whether an amount is that of a row, of which a working shows all the digits."""
    return abs((shown.low + shown.high) / 2 - row.value) <= PRINTED * abs(row.value)


SPLIT = re.compile(
    r"; or | as published; recomputed: | against |; before: |^before: |; | [<>] (?!\.)|"
    r" (?:[<>] )?\.\.\. \d+ more \.\.\. (?:[<>] )?"
)
"""What parts the arithmetics of a working: a published rate and what it was recomputed from, the
movements of a run, the places of an order."""


def faults_of(verdict: Verdict) -> list[str]:
    """What keeps a reader from redoing the working of a verdict; empty where it can be redone."""
    try:
        texts = filter(None, SPLIT.split(verdict.working))
        works = [Working(text, verdict.evidence) for text in texts]
    except NotRedoneError as error:
        return [str(error)]
    found = [fault for work in works for fault in _faults_in(work)]
    told = [work.interval.times(work.factor) for work in works]
    match verdict.claim.assertion:
        case "value":
            right = _is_computed(verdict, told[0])
        case "rank":
            right = is_in_order(verdict, lambda text: _told_in(text, verdict.evidence))
        case "streak":
            right = _is_as_long(verdict, told)
        case _:
            right = True
    return found if right else [*found, f"{verdict.working}: computed is {verdict.computed}"]


def _told_in(text: str, evidence: Sequence[Evidence]) -> list[Interval]:
    works = [Working(part, evidence) for part in filter(None, SPLIT.split(text))]
    return [work.interval.times(work.factor) for work in works]


def _faults_in(work: Working) -> list[str]:
    known = work.evidence
    found = [
        f"{work.text}: no row of evidence is {a.interval}"
        for a in work.used
        if not any(holds(a.interval, e) or holds(a.interval.times(-1), e) for e in known)
    ]
    got = work.interval.times(work.factor)
    if work.result is not None and not got.meets(work.result.interval):
        found.append(f"{work.text}: it comes to {got}")
    return found


def _is_computed(verdict: Verdict, got: Interval) -> bool:
    """Whether a result is the number that the verdict gives, in the unit of the claim."""
    if verdict.computed is None:
        return True
    unit = verdict.claim.quantity.unit if verdict.claim.quantity else None
    factors = [1.0, *(factor for (_, told), factor in CONVERSIONS.items() if told == unit)]
    wanted = Interval(verdict.computed, verdict.computed)
    return any(got.times(factor).meets(wanted) for factor in factors)


def _is_as_long(verdict: Verdict, told: Sequence[Interval]) -> bool:
    """Whether the evidence holds so many movements, and the working says which ended the run."""
    run, _, ended = verdict.working.partition("; before: ")
    if verdict.working.startswith("before: "):
        run, ended = "", verdict.working.removeprefix("before: ")
    omitted = OMITTED.search(run)
    shown = len(re.split(r"; | \.\.\. \d+ more \.\.\. ", run)) if run else 0
    count = shown + (int(omitted[1]) if omitted else 0)
    rows = len({(e.series, e.period) for e in verdict.evidence})
    return count == verdict.computed and rows >= count + bool(ended)
