"""Home of the picks of another desk: a table of picks read so that they can be made here."""

import io
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from verifier.errors import PackError
from verifier.reference.cells import read_day
from verifier.reference.house.lists import read_list
from verifier.reference.house.named import Held, Named
from verifier.reference.house.picks import COLUMNS, Pick, Picks
from verifier.reference.problems import Problems
from verifier.reference.tables import Layout, Table

LAYOUT = Layout(required=COLUMNS[:2], optional=COLUMNS[2:], decisive=("area",))


def import_picks(picks: Picks, path: str, catalogue: Held, today: date) -> tuple[Pick, ...]:
    """Make the picks of a table that do not hold already, all or none; each of its own `day`, or
    of today where the table gives none.

    Raises `PackError` with everything that is wrong in the table.
    """
    held = {pick.slot: pick.series for pick in picks.in_force()}
    new = [pick for pick in _read(path, catalogue, today) if held.get(pick.slot) != pick.series]
    return picks.add_all(new) if new else ()


def _read(path: str, catalogue: Held, today: date) -> Sequence[Pick]:
    file, named = Path(path), Named(catalogue)
    problems = Problems(str(file.parent))
    raw = read_list(file, problems)
    found: list[Pick] = []
    table = Table(file.name, io.BytesIO(raw), LAYOUT, problems) if raw is not None else None
    for line, cells in table.records() if table else ():
        day = read_day(cells["day"]) if cells.get("day") else today
        area = cells.get("area", "")
        messages = {
            "phrase": named.wrong_phrase(cells["phrase"]),
            "series": named.wrong_series(cells["series"]),
            "area": named.wrong_area(area),
            "day": day if isinstance(day, str) else "",
        }
        for column, message in messages.items():
            if message:
                problems.add(file.name, message, line, column)
        if isinstance(day, date):
            note = cells.get("note", "")
            found.append(Pick(0, day, cells["phrase"], cells["series"], area, note))
    if len(problems):
        raise PackError(problems.lines)
    return found


def checked_pick(phrase: str, series: str, area: str, catalogue: Held) -> None:
    """Look whether a pick makes sense. Raises `PackError` with what is wrong and would be right."""
    named = Named(catalogue)
    messages = {
        "the phrase": named.wrong_phrase(phrase),
        "the series": named.wrong_series(series),
        "the area": named.wrong_area(area),
    }
    wrong = [f"{what}: {message}" for what, message in messages.items() if message]
    if wrong:
        raise PackError(wrong)
