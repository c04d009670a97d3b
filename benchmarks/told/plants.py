"""Home of the slips that are planted in true copy."""

import itertools
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from frames import Told, UnfitError, is_figure, number, said
from spans import OTHER as OTHER_SPANS
from standings import mark
from words import COUNTS, MULTIPLES, ORDINALS

OTHER = {**OTHER_SPANS, "p": "py", "py": "p", "d": "dy", "dy": "d", "ytdp": "py", "ytd": "v"}
RUN = re.compile(r"(?:(?:run|nth)y?|marknth)(?:@|$)")
PLACE = re.compile(r"2?(?:place|rank)y?(?:@|$)")
TIMES = re.compile(r"2?(?:times|multiple)\d*(?:@|$)")
MOVED = re.compile(
    r"(?:rose|risen|fell|fallen|climbed|dropped|increased|decreased|declined|grew|grown|slipped|"
    r"advanced|retreated|up|down|jumped|shrank)\s(?P<way>by|to)\s$"
)
FAR = 0.03
"""By how much of it a figure is off at least."""
Slip = tuple[int, str]
"""The place of a piece, and what stands there wrongly."""


def planted(told: Told, kind: str, draw: random.Random) -> tuple[Told, tuple[int, int, str]]:
    """The article with one slip of a kind in it, and the place that it makes wrong, with what stood
    there; raises `UnfitError` where none can be planted."""
    slips = list(KINDS[kind](told, draw))
    if not slips:
        raise UnfitError
    changed, place = draw.choice(slips)
    pieces = list(told.pieces)
    for at, text in changed:
        pieces[at] = text, pieces[at][1]
    wrong = replace(told, pieces=tuple(pieces))
    blanks = [at for at, (_, blank) in enumerate(pieces) if blank]
    start, end, _ = list(wrong.spans())[blanks.index(place)]
    was = ", ".join(f"{told.pieces[at][0]} ({told.pieces[at][1]})" for at, _ in changed)
    return wrong, (start, end, was)


def _figures(told: Told) -> Iterator[tuple[int, str, str]]:
    for at, (text, blank) in enumerate(told.pieces):
        if is_figure(blank):
            yield at, text, blank


def _digit(told: Told, draw: random.Random) -> Iterator[tuple[list[Slip], int]]:
    """One of the first two digits is another one."""
    for at, text, _ in _figures(told):
        place = [n for n, letter in enumerate(text) if letter.isdigit()][:2][-1]
        digit = str((int(text[place]) + draw.choice((3, 4, 5, 6, 7))) % 10)
        yield [(at, text[:place] + digit + text[place + 1 :])], at


def _period(told: Told, draw: random.Random) -> Iterator[tuple[list[Slip], int]]:
    """The figure of one or two periods before, or of a year before."""
    for at, _, blank in _figures(told):
        name, _, back = blank.partition("@")
        others = f"{name}@{back}-1", f"{name}@{back}-2", f"{name}@y{back}"
        yield from _another(told, at, (*others, *_windows(name, back)))


def _windows(name: str, back: str) -> Iterator[str]:
    """The same with a window that is a period or a year shorter or longer."""
    if window := re.fullmatch(r"(sum|mean|same|samep|sumy|py)(\d+)", name):
        for count in (int(window[2]) - 1, int(window[2]) + 1):
            yield f"{window[1]}{count}" + (f"@{back}" if back else "")


def _base(told: Told, draw: random.Random) -> Iterator[tuple[list[Slip], int]]:
    """The change on the year for that on the period, and the other way round."""
    for at, _, blank in _figures(told):
        name, _, back = blank.partition("@")
        two, bare = ("2", name[1:]) if name.startswith("2") else ("", name)
        if bare in OTHER:
            yield from _another(told, at, (f"{two}{OTHER[bare]}" + (f"@{back}" if back else ""),))


def _another(told: Told, at: int, blanks: tuple[str, ...]) -> Iterator[tuple[list[Slip], int]]:
    text, blank = told.pieces[at]
    near = abs(number(blank, told.one, told.two))
    for other in blanks:
        try:
            slip = said(told.frame, other, told.one, told.two)
            far = abs(number(other, told.one, told.two))
        except (UnfitError, KeyError):
            continue
        if slip != text and abs(far - near) > FAR * near:
            yield [(at, slip)], at


def _unit(told: Told, draw: random.Random) -> Iterator[tuple[list[Slip], int]]:
    """Percent for percentage points, millions for billions, and the other way round."""
    turns = (" percentage points", "%"), (" billion", " million"), (" trillion", " billion")
    for at, text, _ in _figures(told):
        for one, other in (*turns, ("bn", "m"), ("tn", "bn"), (" million", " billion")):
            if text.endswith(one) or f"{one} " in text:
                yield [(at, text.replace(one, other))], at
                break


def _run(told: Told, draw: random.Random) -> Iterator[tuple[list[Slip], int]]:
    """A run that is one longer or shorter."""
    for at, (text, blank) in enumerate(told.pieces):
        for words in (COUNTS, ORDINALS) if RUN.match(blank) else ():
            if text in words:
                n = words.index(text)
                near = [m for m in (n - 1, n + 1) if 0 <= m < len(words)]
                yield from (([(at, words[m])], at) for m in near)


def _since(told: Told, draw: random.Random) -> Iterator[tuple[list[Slip], int]]:
    """A high or low that is dated one to three years too early."""
    for at, (text, blank) in enumerate(told.pieces):
        if blank in ("since", "sincey", "marksince") and (year := re.search(r"\d{4}", text)):
            early = str(int(year[0]) - draw.choice((1, 2, 3)))
            yield [(at, text.replace(year[0], early))], at


def _swap(told: Told, draw: random.Random) -> Iterator[tuple[list[Slip], int]]:
    """Two figures of one sentence in each other's place."""
    found = list(_figures(told))
    for (at, text, blank), (other_at, other, other_blank) in itertools.pairwise(found):
        between = "".join(piece for piece, _ in told.pieces[at + 1 : other_at])
        kind, other_kind = (b.partition("@")[0].lstrip("2") for b in (blank, other_blank))
        if kind == other_kind and not re.search(r"[.!?\n]", between):
            near, far = (abs(number(b, told.one, told.two)) for b in (blank, other_blank))
            if abs(near - far) > FAR * near and text != other:
                yield [(at, other), (other_at, text)], at


def _sign(told: Told, draw: random.Random) -> Iterator[tuple[list[Slip], int]]:
    """A rise for a fall, and the other way round, before a figure of the same."""
    for at, (text, blank) in enumerate(told.pieces):
        words, _, term = blank.partition("~")
        up, _, down = words.partition("/")
        behind = next((n for n, _, b in _figures(told) if n > at and b == term), None)
        if term and behind is not None and behind <= at + 4:
            yield [(at, down if text == up else up)], behind


def _rank(told: Told, draw: random.Random) -> Iterator[tuple[list[Slip], int]]:
    """The next place in an order."""
    for at, (text, blank) in enumerate(told.pieces):
        if PLACE.match(blank):
            first, _, end = text.rpartition("-")
            n = ORDINALS.index(first) + 2 if first else 1
            for near in (n - 1, n + 1):
                if near > 0:
                    yield [(at, f"{ORDINALS[near - 2]}-{end}" if near > 1 else end)], at


def _times(told: Told, draw: random.Random) -> Iterator[tuple[list[Slip], int]]:
    """The next multiple: double for triple, half for a third, 1.8 times for 2.3."""
    words = [name for _, name in MULTIPLES]
    for at, (text, blank) in enumerate(told.pieces):
        if not TIMES.match(blank):
            continue
        if text[0].isdigit():
            off = float(text.split()[0]) + draw.choice((0.4, 0.5, 0.6))
            yield [(at, f"{off:.1f} times")], at
            continue
        hedge = next((h for h in ("almost ", "more than ") if text.startswith(h)), "")
        n = words.index(text.removeprefix(hedge))
        near = [n + 1] if hedge == "more than " else [n - 1, n + 1] if not hedge else [n - 1]
        yield from (([(at, hedge + words[m])], at) for m in near if 0 <= m < len(words))


def _mark(told: Told, draw: random.Random) -> Iterator[tuple[list[Slip], int]]:
    """A mark that has not been passed."""
    for at, (text, blank) in enumerate(told.pieces):
        if blank in ("mark", "markn") and (digits := re.search(r"\d[\d,.]*", text)):
            side = 1 if number(blank, told.one, told.two) > 0 else -1
            figure, value = float(digits[0].replace(",", "")), told.one.value()
            step = 10.0 ** (len(str(int(figure))) - len(str(int(figure)).rstrip("0")))
            unit = step if figure % step == 0 else 0.5
            scale = mark(told.one, blank == "markn").at / figure
            for off in range(1, 20):
                far = figure + side * off * unit
                if far > 0 and (value - far * scale) * side < -FAR * value:
                    yield [(at, text.replace(digits[0], f"{far:,g}"))], at
                    break


def _to(told: Told, draw: random.Random) -> Iterator[tuple[list[Slip], int]]:
    """A move told as the level that it came to, and the other way round: "to" for "by"."""
    before = ""
    for at, (text, blank) in enumerate(told.pieces):
        found = MOVED.search(before)
        if is_figure(blank) and found and told.pieces[at - 1][0].endswith(f"{found['way']} "):
            way = "to" if found["way"] == "by" else "by"
            fixed = told.pieces[at - 1][0]
            yield [(at - 1, f"{fixed[:-3]}{way} ")], at
        before += text


KINDS: dict[str, Callable[[Told, random.Random], Iterator[tuple[list[Slip], int]]]] = {
    "digit": _digit,
    "period": _period,
    "base": _base,
    "unit": _unit,
    "run": _run,
    "since": _since,
    "swap": _swap,
    "sign": _sign,
    "rank": _rank,
    "times": _times,
    "mark": _mark,
    "to": _to,
}
