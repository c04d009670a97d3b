"""House knowledge read from its files: alias lists, reject lists and the memory of picks."""

from dataclasses import replace

from verifier.errors import PackError
from verifier.model.house import House, HouseEntry, HouseFile
from verifier.model.house_places import HousePlaces
from verifier.model.mention import TermKind
from verifier.reference.house.lists import HouseLists
from verifier.reference.house.named import Held, Named
from verifier.reference.house.picks import Picks


def open_house(places: HousePlaces, catalogue: Held) -> House:
    """What the files at these places say of the series of a catalogue.

    A pick of a series that no open pack has waits until one has it. Raises `PackError` with every
    problem of the lists by file, row and column, `ConfigError` for a memory that cannot be read.
    """
    named = Named(catalogue)
    lists = HouseLists(named)
    for path in places.aliases:
        lists.read_aliases(path)
    for path in places.rejects:
        lists.read_rejects(path)
    if lists.problems:
        raise PackError(lists.problems)
    entries, files = list(lists.entries), list(lists.files)
    picks = Picks(places.picks) if places.picks else None
    if picks is not None and picks.exists():
        held = picks.in_force()
        for pick in held:
            one = catalogue.find(pick.series)
            if one is not None:
                entries.append(
                    HouseEntry(
                        TermKind.PICK,
                        pick.phrase,
                        pick.series,
                        f"pick {pick.number}",
                        named.codes_of(pick.area),
                        indicator=one.indicator,
                        breakdown=one.breakdown,
                    )
                )
        if held:
            files.append(HouseFile("picks", picks.path.name, picks.sha256()))
    return House(tuple(entries), tuple(files), lambda entry: _as_held(entry, catalogue))


def _as_held(entry: HouseEntry, catalogue: Held) -> HouseEntry:
    """What an entry means where the series that it names is held as another one."""
    one = catalogue.held.instead.get(entry.code)
    if one is None:
        return entry
    return replace(entry, code=one.key, indicator=one.indicator, breakdown=one.breakdown)
