"""Home of the calendar's vocabulary: months, weekdays, seasons, holidays, units, fiscal years."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files

from verifier.model.countries import country_of
from verifier.model.period import Frequency

_LEXICON = files("verifier.language") / "lexicon"

SOUTHERN = frozenset({"ARG", "AUS", "CHL", "NZL", "PER", "PRY", "URY", "ZAF"})
"""Areas (ISO 3166 alpha-3) whose seasons fall half a year later."""


@dataclass(frozen=True, slots=True)
class FiscalYear:
    """When a country's fiscal year begins, and whether one number means its first or last year.

    `parts` says whether its quarters and halves are counted from its start: `always` ("Q2"),
    where they are `named` fiscal ("Q2 FY26"), `never`, as companies there keep years of their own,
    or `untold`, where they are counted from a start that no word gives, of which then `reported`
    is the quarter that the news is of.
    """

    first_month: int = 1
    named_by_end: bool = True
    parts: str = "never"
    reported: int = 0


@dataclass(frozen=True, slots=True)
class Unit:
    """A length of time: so many steps of a frequency; None for less than a day."""

    frequency: Frequency | None
    steps: int


def _rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader((_LEXICON / name).read_text(encoding="utf-8").splitlines()))


def _unit(value: str) -> Unit:
    return Unit(Frequency(value[0]), int(value[1:])) if value else Unit(None, 0)


def _words() -> dict[str, dict[str, str]]:
    tables: dict[str, dict[str, str]] = {}
    for row in _rows("time_words.csv"):
        tables.setdefault(row["kind"], {})[row["word"]] = row["value"]
    return tables


def _numbers(table: Mapping[str, str]) -> dict[str, int]:
    return {word: int(value) for word, value in table.items()}


Holiday = tuple[tuple[str, ...], tuple[int, int] | None]
"""The words of a holiday, and the month and day on which it always falls; None where it moves."""


def _holidays(table: Mapping[str, str]) -> dict[str, list[Holiday]]:
    """Holidays by first word, longest first, apostrophes and hyphens as words of their own."""
    holidays: dict[str, list[Holiday]] = {}
    for phrase, value in table.items():
        words = tuple(phrase.replace("'", " ' ").replace("-", " - ").split())
        month, _, day = value.partition("-")
        holidays.setdefault(words[0], []).append((words, (int(month), int(day)) if day else None))
    for found in holidays.values():
        found.sort(key=lambda holiday: len(holiday[0]), reverse=True)
    return holidays


_TABLES = _words()
SHORT_MONTHS: Mapping[str, int] = _numbers(_TABLES["month_short"])
MONTHS: Mapping[str, int] = {**_numbers(_TABLES["month"]), **SHORT_MONTHS}
WEEKDAYS: Mapping[str, int] = _numbers(_TABLES["weekday"])
SEASONS: Mapping[str, int] = _numbers(_TABLES["season"])
NUMBERS: Mapping[str, int] = _numbers(_TABLES["number"])
ORDINALS: Mapping[str, int] = _numbers(_TABLES["ordinal"])
UNITS: Mapping[str, Unit] = {word: _unit(value) for word, value in _TABLES["unit"].items()}
DAYTIMES = frozenset({"morning", "afternoon", "evening", "night"})
ZONES = frozenset(_TABLES["zone"])
COUNTED = frozenset(_TABLES["counted"])
HOLIDAYS: Mapping[str, list[Holiday]] = _holidays(_TABLES["holiday"])
FISCAL: Mapping[str, FiscalYear] = {
    row["area"]: FiscalYear(int(row["first_month"]), row["named_by"] == "end", row["parts"])
    for row in _rows("fiscal_years.csv")
}


def state_of(area: str | None) -> str | None:
    """The state that an area is part of, by its code: GBR for GB-ENG."""
    return None if area is None else country_of(area)


COUNTED_IN_FISCAL_YEARS = frozenset(a for a, rule in FISCAL.items() if rule.parts == "always")
"""Areas whose newsrooms count quarters from the start of the fiscal year."""

BRACKETS = frozenset({"brackets", "parentheses", "parenthesis"})
"""What a text says that figures of another time stand in: "(2023 in brackets)"."""
