"""Alias and reject lists: what is read, and how everything wrong is told."""

import hashlib
from datetime import date
from pathlib import Path

import pytest
from small_pack import MakePack

from verifier.errors import PackError
from verifier.model.house import House
from verifier.model.house_places import HousePlaces
from verifier.model.mention import TermKind
from verifier.reference.catalogue import Catalogue, open_catalogue

HEAD = "phrase,series,area,from,until,note"


@pytest.fixture
def catalogue(make_pack: MakePack) -> Catalogue:
    return open_catalogue([make_pack()], isolated=True)


def read(
    catalogue: Catalogue, folder: Path, aliases: str | None = None, rejects: str | None = None
) -> House:
    """What lists with these texts say of the series of the small pack."""
    files: dict[str, tuple[str, ...]] = {"aliases": (), "rejects": ()}
    for kind, text in (("aliases", aliases), ("rejects", rejects)):
        if text is not None:
            path = folder / f"{kind}.csv"
            path.write_text(text, encoding="utf-8")
            files[kind] = (str(path),)
    places = HousePlaces(files["aliases"], files["rejects"])
    return open_catalogue([catalogue.packs[0].folder], True, house=places).house


def problems(*args: object) -> list[str]:
    with pytest.raises(PackError) as caught:
        read(*args)  # type: ignore[arg-type]
    return [line.rpartition("/")[2] for line in caught.value.problems]


def test_a_row_becomes_an_entry_with_its_limits(catalogue: Catalogue, tmp_path: Path) -> None:
    rows = f"{HEAD}\n foreign ledger ,x,RUR,2025-01-01,2025-12-31,from the desk\n,,,,,\n"
    house = read(catalogue, tmp_path, rows)
    (entry,) = house.entries
    assert (entry.kind, entry.phrase, entry.code) == (TermKind.ALIAS, "foreign ledger", "x")
    assert (entry.areas, entry.indicator) == (("RUR",), "exports")
    assert (entry.since, entry.until) == (date(2025, 1, 1), date(2025, 12, 31))
    assert entry.place == f"{tmp_path}/aliases.csv line 2"
    (file,) = house.files
    digest = hashlib.sha256(rows.encode()).hexdigest()
    assert (file.kind, file.name, file.sha256) == ("aliases", "aliases.csv", digest)


def test_columns_may_be_few_in_any_order_and_more(catalogue: Catalogue, tmp_path: Path) -> None:
    house = read(catalogue, tmp_path, "by,series,phrase\nanna,x,foreign ledger\n")
    assert [(e.phrase, e.code, e.areas) for e in house.entries] == [("foreign ledger", "x", ())]


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("ledger,xx,,,,", "series: 'xx' is not a series of the open packs; `verifier reference"),
        ("ledger,ytdd,,,,", "series: 'ytdd' is not a series of the open packs; did you mean 'ytd'"),
        ("ledger,,,,,", "series: is empty; give the id of a series"),
        (",x,,,,", "phrase: is empty; give the words as they stand in copy"),
        ("401,x,,,,", "phrase: '401' has no word in it; give the words as they stand in copy"),
        ("a b c d e f g h i j k,x,,,,", "phrase: has 11 words; a phrase has 10 at most"),
        ("ledger,x,Peru,,,", "area: 'Peru' is not a code of an area, such as MEX or EU27; did you"),
        ("ledger,x,PERR,,,", "area: 'PERR' is not a code of an area"),
        ("ledger,x,,2025-13-01,,", "from: '2025-13-01' is not a date (YYYY-MM-DD)"),
        ("ledger,x,,,1 May,", "until: '1 May' is not a date (YYYY-MM-DD)"),
        ("ledger,x,,2025-02-01,2025-01-31,", "until: 2025-01-31 lies before 2025-02-01 in 'from'"),
    ],
)
def test_a_wrong_cell_is_told_by_row_and_column(
    catalogue: Catalogue, tmp_path: Path, row: str, problem: str
) -> None:
    (found,) = problems(catalogue, tmp_path, f"{HEAD}\n{row}\n")
    assert found.startswith(f"aliases.csv line 2, {problem}")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "aliases.csv: is empty; it needs the header phrase,series,area,from,until,note"),
        ("phrase\nledger\n", "aliases.csv line 1: the column 'series' is missing"),
        ("phrase,series,areas\nl,x,PER\n", "aliases.csv line 1: the column 'area' is missing, and"),
        ("phrase;series;area\nl;x;\n", "aliases.csv line 1: separate the cells by commas"),
        ("phrase,series\nl,x,PER\n", "aliases.csv line 2: has 3 cells instead of 2"),
    ],
)
def test_a_file_of_another_form_is_told(
    catalogue: Catalogue, tmp_path: Path, text: str, problem: str
) -> None:
    assert problems(catalogue, tmp_path, text)[0].startswith(problem)


def test_all_problems_of_all_files_are_told_at_once(catalogue: Catalogue, tmp_path: Path) -> None:
    found = problems(catalogue, tmp_path, f"{HEAD}\n,x,,,,\nl,xx,,,,\n", "phrase,series\nm,yy\n")
    assert [line.split(":")[0] for line in found] == [
        "aliases.csv line 2, phrase",
        "aliases.csv line 3, series",
        "rejects.csv line 2, series",
    ]


def test_a_missing_list_and_a_folder_are_told(catalogue: Catalogue, tmp_path: Path) -> None:
    places = HousePlaces(aliases=(str(tmp_path / "no.csv"), str(tmp_path)))
    with pytest.raises(PackError) as caught:
        open_catalogue([catalogue.packs[0].folder], True, house=places)
    assert [p.rpartition(": ")[2] for p in caught.value.problems] == ["is missing", "is a folder"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the ledger,x,,,,", "the ledgers,ur,,,,"),
        ("rate-watch,x,,,,", "rate watch,ur,,,,"),
        ("ledger,x,RUR,,,", "ledger,ur,RUR,,,"),
        ("ledger,x,,,2025-06-30,", "ledger,ur,,2025-06-30,,"),
    ],
)
def test_two_meanings_of_a_phrase_are_told(
    catalogue: Catalogue, tmp_path: Path, one: str, other: str
) -> None:
    (found,) = problems(catalogue, tmp_path, f"{HEAD}\n{one}\n{other}\n")
    assert found.startswith("aliases.csv line 2; give the rows areas or dates that do not meet")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ledger,x,,,,", "ledger,x,,,,"),
        ("ledger,x,RUR,,,", "ledger,ur,PER,,,"),
        ("ledger,x,,,,", "ledger,ur,RUR,,,"),
        ("ledger,x,,,2025-06-29,", "ledger,ur,,2025-06-30,,"),
    ],
)
def test_meanings_that_do_not_meet_may_stand_together(
    catalogue: Catalogue, tmp_path: Path, one: str, other: str
) -> None:
    assert len(read(catalogue, tmp_path, f"{HEAD}\n{one}\n{other}\n").entries) == 2


@pytest.mark.parametrize("code", ["", "x", "exports"])
def test_a_reject_of_what_an_alias_means_is_told(
    catalogue: Catalogue, tmp_path: Path, code: str
) -> None:
    rejects = f"phrase,series,note\nledger,{code},\n"
    (found,) = problems(catalogue, tmp_path, f"{HEAD}\nledger,x,,,,\n", rejects)
    assert found == "aliases.csv line 2; take one of the two rows out"


@pytest.mark.parametrize("code", ["", "x", "unemployment_rate"])
def test_a_reject_may_name_nothing_a_series_or_an_indicator(
    catalogue: Catalogue, tmp_path: Path, code: str
) -> None:
    house = read(catalogue, tmp_path, None, f"phrase,series,note\nledger,{code},why\n")
    assert [(e.kind, e.code) for e in house.entries] == [(TermKind.REJECT, code)]


def test_a_reject_of_an_unknown_name_is_told_with_the_nearest(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    (found,) = problems(catalogue, tmp_path, None, "phrase,series\nl,unemploymnt_rate\n")
    assert found.endswith("nor an indicator; did you mean 'unemployment_rate'?")
