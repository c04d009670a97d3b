"""Home of `Frame`: a short article with blanks, and how the blanks are filled with what is known.

A file of frames holds articles apart by lines `# name; key: value; ...` and is read by `frames`. In
an article `{...}` is a blank; [README](../README.md#true-copy) says which there are.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from known import Known
from words import amount, count, extreme, ordinal, percent, period_name

BLANK = re.compile(r"\{([^{}]+)\}")
TERM = re.compile(r"(?P<two>2?)(?P<name>[A-Za-z]+)(?P<over>\d*)(?:@(?P<back>[y\d+-]+))?")
FIGURES = ("v", "first", "d", "dy", "c", "p", "py", "g", "sum", "mean", "ytd", "ytdp", "gap")
GROWTHS = ("p", "py", "g", "ytdp")
MOVES = ("d", "dy", "c", "gap")
OPENING = re.compile(r"(?:^|\n|[.?!]\"? |^[A-Z ]+ — )[\"“]?$")
"""What the first word of a sentence stands behind, a dateline among it."""
CONDITION = re.compile(r"(\S+)\s*([<>])\s*(\S+)")


class Unfit(Exception):
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


@dataclass
class Told:
    """A filled frame: the text, each figure's place in it with the blank it fills, and, where an
    error was planted, its place and what stood there."""

    frame: Frame
    text: str = ""
    figures: list[tuple[int, int, str]] = field(default_factory=list)
    planted: tuple[int, int, str, str] | None = None


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
    back, year = _back(match["back"] or "", told.steps), told.steps
    match match["name"]:
        case "v":
            return told.value(back)
        case "d":
            return told.gained(back, 1)
        case "dy":
            return told.gained(back, year)
        case "p":
            return told.growth(back, 1)
        case "py":
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
        case "mean":
            return told.over(back, int(match["over"])).mean()
        case "first":
            return told.first_print(back)
        case "gap" if two is not None:
            return one.value(back) - two.value(back)
        case "run":
            return told.run(1)
        case "runy":
            return told.run(year)
        case "high":
            return told.extreme_since()[0]
        case name:
            raise ValueError(f"no figure is called {name!r}")


def fits(frame: Frame, one: Known, two: Known | None) -> bool:
    """Whether the frame may be filled with these series."""
    if one.row["frequency"] not in frame.frequencies or one.row["nature"] not in frame.natures:
        return False
    for condition in frame.conditions:
        match = CONDITION.fullmatch(condition)
        if not match:
            raise ValueError(f"frame {frame.name}: condition {condition!r}")
        left, right = (_side(side, one, two) for side in (match[1], match[3]))
        if not (left < right if match[2] == "<" else left > right):
            return False
    return True


def filled(frame: Frame, one: Known, two: Known | None, plant: random.Random | None) -> Told:
    """The frame with its blanks filled; with `plant`, one of its figures is wrong.

    Raises:
        Unfit: a figure is not known, or rounds to nothing.
        KeyError: likewise.
    """
    told = Told(frame)
    blanks = list(BLANK.finditer(frame.text))
    spans = [n for n, b in enumerate(blanks) if _figure(b[1])]
    wrong = plant.choice(spans) if plant and spans else None
    at = 0
    for n, blank in enumerate(blanks):
        told.text += frame.text[at : blank.start()]
        at = blank.end()
        said = _said(frame, blank[1], one, two)
        if n == wrong and plant:
            slip = _slip(frame, blank[1], one, two, plant, said)
            told.planted = (len(told.text), len(told.text) + len(slip), said, blank[1])
            said = slip
        elif _figure(blank[1]):
            told.figures.append((len(told.text), len(told.text) + len(said), blank[1]))
        sentence = OPENING.search(told.text)
        told.text += said[:1].upper() + said[1:] if sentence else said
    told.text += frame.text[at:]
    return told


def _slip(
    frame: Frame, blank: str, one: Known, two: Known | None, plant: random.Random, said: str
) -> str:
    """Another figure in the place of one: that of a neighbour in time, of the other base, or with
    a digit changed."""
    name, _, back = blank.partition("@")
    other = {"p": "py", "py": "p", "d": "dy", "dy": "d", "ytdp": "py", "ytd": "v"}
    ways = [f"{name}@{back}-1", f"{name}@{back}-2", f"{name}@y{back}"]
    ways += [f"{other[name]}@{back}" if back else other[name]] if name in other else []
    plant.shuffle(ways)
    near = abs(number(blank, one, two))
    for way in ["digit", *ways] if plant.random() < 0.4 else [*ways, "digit"]:
        if way == "digit":
            places = [n for n, c in enumerate(said) if c.isdigit()][:2]
            place = places[-1]
            digit = str((int(said[place]) + plant.choice((3, 4, 5, 6, 7))) % 10)
            return said[:place] + digit + said[place + 1 :]
        try:
            slip = _said(frame, way, one, two)
            far = abs(number(way, one, two))
        except (Unfit, KeyError):
            continue
        if slip != said and abs(far - near) > 0.03 * near:
            return slip
    raise Unfit


def _figure(blank: str) -> bool:
    match = TERM.fullmatch(blank)
    return bool(match and match["name"] in FIGURES)


def _said(frame: Frame, blank: str, one: Known, two: Known | None) -> str:
    if "~" in blank:
        words, _, term = blank.partition("~")
        up, _, down = words.partition("/")
        sign = number(term, one, two)
        if not sign:
            raise Unfit
        return up if sign > 0 else down
    match = TERM.fullmatch(blank)
    if not match:
        raise ValueError(f"frame {frame.name}: no blank {blank!r}")
    told = two if match["two"] else one
    if told is None:
        raise ValueError(f"frame {frame.name}: {blank!r} of no second series")
    back = _back(match["back"] or "", told.steps)
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
        case "t":
            return period_name(told.period(back), told.period(0), False)
        case "T":
            return period_name(told.period(back), told.period(0), True)
        case "year":
            return str(told.period(back).year)
        case "since":
            return period_name(told.extreme_since()[1], told.period(0), True)
        case "highest":
            return extreme(told.extreme_since()[0])
        case "run" | "runy":
            return count(int(number(blank, one, two)))
        case "nth" | "nthy":
            return ordinal(told.run(1 if match["name"] == "nth" else told.steps))
        case "day":
            return f"{told.day:%A}"
        case "date":
            return f"{told.day.day} {told.day:%B %Y}"
        case name if name in GROWTHS:
            if told.row["unit"] == "percent":
                raise Unfit
            return percent(number(blank, one, two), frame.sign)
        case _:
            figure = number(blank, one, two)
            return amount(figure, told, match["name"] in MOVES, frame.bn, frame.sign)


def _side(side: str, one: Known, two: Known | None) -> float:
    try:
        return float(side)
    except ValueError:
        value = number(side.strip("|"), one, two)
        return abs(value) if side.startswith("|") else value


def _back(said: str, year: int) -> int:
    """How many periods back `-1`, `y` (a year) or `y-1` is."""
    years = said.count("y")
    return years * year - sum(int(step) for step in re.findall(r"[+-]\d+", said))
