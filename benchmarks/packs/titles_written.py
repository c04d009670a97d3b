"""Home of `TITLES`: titles of series in the styles of other houses."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from tables import Row, Tables, Way, cells, chance

from verifier.reference.areas import find_area, name_of
from verifier.reference.codelists import codelists

_SEGMENT = re.compile(r"(?:[^,(]|,(?=\d{3})|\([^()]*\))+")
_SMALL = frozenset("of in the and to for on a at by".split())
_SPELLED = {
    "A": "annual",
    "S": "half-yearly",
    "Q": "quarterly",
    "M": "monthly",
    "W": "weekly",
    "D": "daily",
}
_SHORT = tuple(
    (re.compile(long, re.IGNORECASE), short)
    for long, short in (
        (r"\bnot seasonally adjusted\b", "NSA"),
        (r"\bseasonally adjusted annual rate\b", "SAAR"),
        (r"\bseasonally adjusted\b", "SA"),
        (r"\bchange on the (?:previous )?year\b|\bchange from a year earlier\b", "y/y"),
        (r"\bannual change\b", "y/y"),
        (r"\bchange on the (?:previous )?month\b", "m/m"),
        (r"\bchange on the (?:previous )?quarter\b", "q/q"),
        (r"\baverage\b", "avg."),
        (r"\bnumber\b", "no."),
        (r"\bper cent(?:age)?\b", "pct"),
        (r"\bgovernment\b", "govt"),
        (r"\bindustrial production\b", "IP"),
        (r"\bgross domestic product\b", "GDP"),
        (r"\bconsumer price index\b", "CPI"),
        (r"\bmanufacturing\b", "mfg."),
        (r"\bexcluding\b", "excl."),
        (r"\bincluding\b", "incl."),
        (r"\band\b", "&"),
    )
)
_SHORTER = tuple(
    (re.compile(long, re.IGNORECASE), short)
    for long, short in (
        (r"\bunemployment\b", "Unempl."),
        (r"\bemployment\b", "Empl."),
        (r"\bexports?\b", "Exp."),
        (r"\bimports?\b", "Imp."),
        (r"\bproduction\b", "Prod."),
        (r"\bpopulation\b", "Pop."),
        (r"\bindustrial\b", "Ind."),
        (r"\bconstruction\b", "Constr."),
        (r"\bpercentage\b|\bper ?cent\b", "%"),
        (r"\bseasonally adjusted\b", "s.a."),
        (r"\bannual (?:rate|change)\b|\bchange on the (?:previous )?year\b", "(y/y)"),
        (r"\bchange on the (?:previous )?month\b", "(m/m)"),
        (r"\bchange on the (?:previous )?quarter\b", "(q/q)"),
        (r"\bmonthly\b", "mthly"),
        (r"\bquarterly\b", "qtrly"),
    )
)


def segments(title: str) -> list[str]:
    """A title cut at its commas."""
    return [cut.strip() for cut in _SEGMENT.findall(title) if cut.strip()]


@lru_cache(maxsize=1 << 12)
def _names(code: str) -> frozenset[str]:
    area = find_area(code, codelists())
    return frozenset(n.casefold() for n in (area.name, *area.words)) if area else frozenset()


def is_place(segment: str, row: Row) -> bool:
    """Whether a segment of a title names the place of the series and nothing else."""
    place = row.get("ref_area", "")
    return bool(place) and re.sub(r"^the ", "", segment.casefold()) in _names(place)


def place_of(row: Row) -> str:
    """The name of the place of a series; empty where it has none."""
    return name_of(row["ref_area"], codelists()) if row.get("ref_area") else ""


def capital(text: str) -> str:
    """A text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def _titled(style: Callable[[str, Row], str]) -> Way:
    return cells(lambda row: {"title": style(row["title"], row)})


def _joined(joint: str) -> Way:
    return _titled(lambda title, _: joint.join(segments(title)))


def _without_place(title: str, row: Row) -> str:
    return ", ".join(cut for cut in segments(title) if not is_place(cut, row)) or title


def _place_before(joint: str) -> Way:
    def style(title: str, row: Row) -> str:
        rest = _without_place(title, row)
        named = next((cut for cut in segments(title) if is_place(cut, row)), "")
        return f"{named}{joint}{rest}" if named and rest != title else title

    return _titled(style)


def _place_inside(pattern: str) -> Way:
    def style(title: str, row: Row) -> str:
        cuts = segments(_without_place(title, row))
        named = next((cut for cut in segments(title) if is_place(cut, row)), "")
        return ", ".join([pattern.format(cuts[0], named), *cuts[1:]]) if named else title

    return _titled(style)


def _shortened(words: Sequence[tuple[re.Pattern[str], str]]) -> Way:
    def style(title: str, _: Row) -> str:
        for long, short in words:
            title = long.sub(short, title)
        return capital(title)

    return _titled(style)


def _heads_alone(tables: Tables) -> Tables:
    return tables.each_series(lambda row: {**row, "title": segments(row["title"])[0]})


def _bracketed(title: str, _: Row) -> str:
    head, *rest = segments(title)
    return f"{head} ({', '.join(rest)})" if rest else head


def _code_before(joint: str) -> Way:
    def style(title: str, row: Row) -> str:
        falls = chance(row["series"])
        letters = "".join(falls.choice("ABCDEFGHKLMNPRSTUX") for _ in range(3))
        return f"{letters}{falls.randrange(10**6, 10**8)}{joint}{title}"

    return _titled(style)


def _unit_of(row: Row) -> str:
    scale = {"3": "thousand ", "6": "million ", "9": "billion "}.get(row.get("multiplier", ""), "")
    return f"{scale}{row['unit'].replace('_', ' ')}"


def _short_unit_of(row: Row) -> str:
    scale = {"3": " '000", "6": " mn", "9": " bn"}.get(row.get("multiplier", ""), "")
    return f"{ {'percent': '%', 'index': '2015=100'}.get(row['unit'], row['unit']) }{scale}"


def _adjusted_before(title: str, row: Row) -> str:
    told = {"SA": "Seasonally adjusted", "NSA": "Unadjusted"}.get(row.get("adjustment", ""))
    cuts = [c for c in segments(title) if "seasonally adjusted" not in c.casefold()]
    return f"{told} {', '.join(cuts)[:1].lower()}{', '.join(cuts)[1:]}" if told and cuts else title


def _adjusted_behind(title: str, row: Row) -> str:
    told = row.get("adjustment", "")
    cuts = [c for c in segments(title) if "seasonally adjusted" not in c.casefold()]
    return f"{', '.join(cuts)} ({told})" if told and cuts else title


def _all_capitals(title: str, _: Row) -> str:
    return " ".join(w if w.lower() in _SMALL else capital(w) for w in title.split(" "))


TITLES: dict[str, Way] = {
    "TITLES IN CAPITALS": _titled(lambda title, _: title.upper()),
    "titles in small letters": _titled(lambda title, _: title.lower()),
    "Titles With Capitals": _titled(_all_capitals),
    "place: title": _place_before(": "),
    "place, title": _place_before(", "),
    "place - title": _place_before(" - "),
    "title in place": _place_inside("{} in {}"),
    "title [place]": _place_inside("{} [{}]"),
    "title without place": _titled(_without_place),
    "title - title": _joined(" - "),
    "title – title": _joined(" – "),
    "title | title": _joined(" | "),
    "title; title": _joined("; "),
    "title / title": _joined(" / "),
    "title > title": _joined(" > "),
    "title: title": _joined(": "),
    "title. title.": _titled(lambda title, _: ". ".join(map(capital, segments(title))) + "."),
    "last words first": _titled(
        lambda title, _: ", ".join(
            [capital(segments(title)[-1]), *segments(title)[-2::-1]],
        )
    ),
    "first words, then backwards": _titled(
        lambda title, _: ", ".join([segments(title)[0], *segments(title)[:0:-1]])
    ),
    "title (the rest)": _titled(_bracketed),
    "abbreviated": _shortened(_SHORT),
    "abbreviated more": _shortened(_SHORTER),
    "code before": _code_before(" "),
    "code and colon before": _code_before(": "),
    "Table 3.2 before": _titled(
        lambda title, row: f"Table {chance(row['series']).randrange(10, 99) / 10} {title}"
    ),
    "publisher behind": _titled(lambda title, _: f"{title} (national statistics office)"),
    "unit and frequency behind": _titled(
        lambda title, row: f"{title} ({_unit_of(row)}, {_SPELLED[row['frequency']]})"
    ),
    "unit behind, short": _titled(lambda title, row: f"{title} ({_short_unit_of(row)})"),
    "unit behind a comma": _titled(lambda title, row: f"{title}, {_unit_of(row)}"),
    "frequency before": _titled(
        lambda title, row: f"{capital(_SPELLED[row['frequency']])} data: {title}"
    ),
    "seasonally adjusted before": _titled(_adjusted_before),
    "(SA) behind": _titled(_adjusted_behind),
    "years behind": _titled(lambda title, _: f"{title}, 2000 to 2026"),
    "titles_as_names": _titled(lambda title, _: re.sub(r"[^a-z0-9]+", "_", title.lower())),
    "titles as ids": _titled(lambda _, row: row["series"]),
    "titles cut at 40 letters": _titled(lambda title, _: title[:40]),
    "heads of titles alone": Way(_heads_alone),
}
"""Each style by its name."""
