"""Home of `Frame`: a short article with blanks, and how the blanks are filled with what is known.

A file of frames holds articles apart by lines `# name; key: value; ...` and is read by `frames`. In
an article `{...}` is a blank; [README](../README.md#true-copy) says which there are.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import spans
from known import Known
from standings import BLANKS, NUMBERS, number_of, said_of
from words import amount, count, extreme, heading, month_day, ordinal, percent, period_name

BLANK = re.compile(r"\{([^{}]+)\}")
TERM = re.compile(r"(?P<two>2?)(?P<name>[A-Za-z]+)(?P<over>\d*)(?:@(?P<back>[y\d+-]+))?")
FIGURES = tuple("v first d dy c p py g sum sump sumy mean ytd ytdp gap".split()) + spans.FIGURES
GROWTHS = ("p", "py", "g", "sump", "sumy", "ytdp", *spans.GROWTHS)
MOVES = ("d", "dy", "c", "gap")
OPENING = re.compile(r"(?:^|\n(?:[-•*] )?|[.?!]\"? |^[A-Z ]+ — )[\"“]?$")
"""What the first word of a sentence stands behind, a dateline among it."""
CONDITION = re.compile(r"(\S+)\s*([<>])\s*(\S+)")


class UnfitError(Exception):
    """What is known does not fill the frame, or not well."""


@dataclass(frozen=True)
class Frame:
    """An article with blanks: its name, what a series must be, and the text."""

    name: str
    text: str
    frequencies: str = "MQA"
    natures: tuple[str, ...] = ("flow", "stock", "price", "index", "rate")
    conditions: tuple[str, ...] = ()
    bn: bool = False
    sign: str = "%"

    @property
    def two(self) -> bool:
        """Whether it tells of a second series."""
        return any(
            blank.lstrip("|").startswith("2") for blank in re.findall(r"[{~]([^{}]+)", self.text)
        )


@dataclass(frozen=True)
class Told:
    """A filled frame: its pieces in order, each a text with the blank that it fills, "" where it
    stands in the frame; and the series that it tells of."""

    frame: Frame
    pieces: tuple[tuple[str, str], ...]
    one: Known
    two: Known | None

    @property
    def text(self) -> str:
        """The article; what stands at the beginning of a sentence begins with a capital."""
        return "".join(text for text, _ in self._written())

    def spans(self) -> Iterator[tuple[int, int, str]]:
        """Where each blank stands in the text, and what it is."""
        at = 0
        for text, blank in self._written():
            if blank:
                yield at, at + len(text), blank
            at += len(text)

    def _written(self) -> Iterator[tuple[str, str]]:
        before = ""
        for text, blank in self.pieces:
            begins = bool(blank) and OPENING.search(before) is not None
            yield text[:1].upper() + text[1:] if begins else text, blank
            before += text


def frames(path: Path) -> Iterator[Frame]:
    """The frames of a file."""
    for part in re.split(r"(?m)^# ", path.read_text(encoding="utf-8"))[1:]:
        head, _, text = part.partition("\n")
        name, *options = (item.strip() for item in head.split(";"))
        given = dict(option.split(":", 1) for option in options if option)
        given = {key: value.strip() for key, value in given.items()}
        unknown = set(given) - {"freq", "nature", "when", "money", "sign"}
        if unknown:
            raise ValueError(f"frame {name}: no option {sorted(unknown)[0]!r}")
        yield Frame(
            name=f"{path.stem}/{name}",
            text=text.strip(),
            frequencies=given.get("freq", "MQA"),
            natures=tuple(given.get("nature", "flow stock price index rate").split()),
            conditions=tuple(c.strip() for c in given.get("when", "").split(",") if c.strip()),
            bn=given.get("money") == "bn",
            sign={"percent": " percent", "per cent": " per cent"}.get(given.get("sign", ""), "%"),
        )


def number(term: str, one: Known, two: Known | None) -> float:
    """What a term such as `py@-1` is; raises KeyError where it is not known."""
    match = TERM.fullmatch(term)
    if not match:
        raise ValueError(f"no term {term!r}")
    told = two if match["two"] else one
    if told is None:
        raise ValueError(f"{term!r} of a frame that has no second series")
    back, year = spans.periods_back(match["back"] or "", told.steps), told.steps
    match match["name"]:
        case "v":
            return told.value(back)
        case "d":
            return told.gained(back, 1)
        case "dy" if not match["over"]:
            return told.gained(back, year)
        case "p":
            return told.growth(back, 1)
        case "py" if not match["over"]:
            return told.growth(back, year)
        case "ytd":
            return told.total(back)
        case "ytdp":
            return 100 * (told.total(back) / told.total(back + year) - 1)
        case "c":
            return told.gained(back, int(match["over"]))
        case "g":
            return told.growth(back, int(match["over"]))
        case "sum":
            return told.over(back, int(match["over"])).sum()
        case "sump":
            return told.growth_of_sum(back, int(match["over"]), int(match["over"]))
        case "sumy":
            return told.growth_of_sum(back, int(match["over"]), year)
        case "mean":
            return told.over(back, int(match["over"])).mean()
        case "first":
            return told.first_print(back)
        case "gap" if two is not None:
            return one.value(back) - two.value(back)
        case "run":
            return told.run(1, back)
        case "runy":
            return told.run(year, back)
        case "high":
            return told.extreme_since()[0]
        case "highy":
            return told.extreme_since(year)[0]
        case name if name in NUMBERS:
            return number_of(name, match["over"], back, told, None if match["two"] else two)
        case name:
            return spans.number(told, name, match["over"], match["back"] or "")


def fits(frame: Frame, one: Known, two: Known | None) -> bool:
    """Whether the frame may be filled with these series."""
    if one.row["frequency"] not in frame.frequencies or one.row["nature"] not in frame.natures:
        return False
    for condition in frame.conditions:
        match = CONDITION.fullmatch(condition)
        if not match:
            raise ValueError(f"frame {frame.name}: condition {condition!r}")
        left, right = (_side(side, one, two) for side in (match[1], match[3]))
        left, right = round(left, 1), round(right, 1)
        if not (left < right if match[2] == "<" else left > right):
            return False
    return True


def filled(frame: Frame, one: Known, two: Known | None) -> Told:
    """The frame with its blanks filled.

    Raises:
        UnfitError: a figure rounds to nothing, or is not told of such a series.
        KeyError: a figure is not known.
    """
    pieces, at = list[tuple[str, str]](), 0
    for blank in BLANK.finditer(frame.text):
        pieces.append((frame.text[at : blank.start()], ""))
        pieces.append((said(frame, blank[1], one, two), blank[1]))
        at = blank.end()
    pieces.append((frame.text[at:], ""))
    return Told(frame, tuple(pieces), one, two)


def is_standing(blank: str) -> bool:
    """Whether a blank is filled with a place, a multiple or a mark."""
    match = TERM.fullmatch(blank)
    return bool(match and match["name"] in NUMBERS)


def is_figure(blank: str) -> bool:
    """Whether a blank is filled with a figure."""
    match = TERM.fullmatch(blank)
    return bool(match and match["name"] in FIGURES)


def said(frame: Frame, blank: str, one: Known, two: Known | None) -> str:
    """What fills a blank; raises as `filled` does."""
    if "~" in blank:
        words, _, term = blank.partition("~")
        up, _, down = words.partition("/")
        sign = number(term, one, two)
        if not sign:
            raise UnfitError
        return up if sign > 0 else down
    match = TERM.fullmatch(blank)
    if not match:
        raise ValueError(f"frame {frame.name}: no blank {blank!r}")
    told = two if match["two"] else one
    if told is None:
        raise ValueError(f"frame {frame.name}: {blank!r} of no second series")
    back = spans.periods_back(match["back"] or "", told.steps)
    if match["name"] in ("t", "T", "h", "on") and not told.week_ended:
        raise UnfitError
    match match["name"]:
        case "M":
            return told.noun["noun"]
        case "m":
            return told.noun["short"]
        case "was":
            return "was" if told.noun["number"] == "one" else "were"
        case "is":
            return "is" if told.noun["number"] == "one" else "are"
        case "has":
            return "has" if told.noun["number"] == "one" else "have"
        case "it":
            return "it" if told.noun["number"] == "one" else "they"
        case "its":
            return "its" if told.noun["number"] == "one" else "their"
        case "step":
            steps = {"D": "day", "W": "week", "M": "month", "Q": "quarter", "A": "year"}
            return steps[told.row["frequency"]]
        case "t":
            return period_name(told.period(back), told.period(0), False)
        case "T":
            return period_name(told.period(back), told.period(0), True)
        case "h":
            return heading(told.period(back))
        case "year":
            return str(told.period(back).year)
        case "since" | "sincey" as name:
            over = told.steps if name == "sincey" else 0
            return period_name(told.extreme_since(over)[1], told.period(0), True)
        case "highest":
            return extreme(told.extreme_since()[0])
        case "run" | "runy":
            return count(int(number(blank, one, two)))
        case "nth" | "nthy":
            return ordinal(told.run(1 if match["name"] == "nth" else told.steps, back))
        case name if name in spans.NAMES:
            return spans.called(told, name, match["back"] or "")
        case "on" | "begun" as name:
            return month_day(told.period(back), back >= told.steps, name == "begun")
        case "weekday":
            return f"{told.period(back).end_time:%A}"
        case "day":
            return f"{told.day:%A}"
        case "date":
            return f"{told.day.day} {told.day:%B %Y}"
        case name if name in BLANKS:
            figure = number(blank, one, two) if name in NUMBERS else 0
            print_it = partial(amount, told=told, moved=False, bn=frame.bn, sign=frame.sign)
            return said_of(name, figure, told, back, print_it)
        case name if name in GROWTHS:
            if told.row["unit"] == "percent":
                raise UnfitError
            return percent(number(blank, one, two), frame.sign)
        case _:
            figure = number(blank, one, two)
            if figure < 0 and name not in MOVES:
                raise UnfitError
            printed = amount(figure, told, name in MOVES, frame.bn, frame.sign)
            if name == "first" and printed == amount(
                told.value(back), told, False, frame.bn, frame.sign
            ):
                raise UnfitError
            return printed


def _side(side: str, one: Known, two: Known | None) -> float:
    try:
        return float(side)
    except ValueError:
        value = number(side.strip("|"), one, two)
        return abs(value) if side.startswith("|") else value
