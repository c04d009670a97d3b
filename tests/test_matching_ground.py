"""The ground that matching is measured on: the catalogues, the labels and what counts as right."""

import csv
import json
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import run
from concepts import HERE, Usual, read_concepts
from labels import SLOTS, Ground, Label, Slots, conflicts, is_right, read_labels
from made_packs import write_catalogue
from places import Places
from run import held, labelled, measured, table

from verifier.reference.validate import WARNING, validate_pack

CONCEPTS, PLACES = read_concepts(), Places()
USUAL, GROUND = Usual(CONCEPTS), Ground(CONCEPTS, PLACES)
EXAMPLES = read_labels(HERE / "sentences_example.csv", CONCEPTS, PLACES)
FILES = ("series.csv", "observations.csv", "datapackage.json")


def rows_of(pack: Path) -> list[dict[str, str]]:
    with (pack / "series.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def slots_of_row(row: dict[str, str]) -> Slots:
    return Slots(**{name: row[name] for name in SLOTS})


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    folder = tmp_path_factory.mktemp("packs")
    for size in (100, 2_000):
        write_catalogue(folder / str(size), size, EXAMPLES)
    return {size: folder / str(size) for size in (100, 2_000)}


def test_every_domain_has_concepts_and_every_measure_one_key() -> None:
    assert len(CONCEPTS) >= 700
    assert len({one.domain for one in CONCEPTS}) >= 20
    assert len({one.key for one in CONCEPTS}) == len(CONCEPTS)
    assert all("{area}" in one.title or "world" in one.scopes for one in CONCEPTS)


def test_every_scope_has_places_with_names() -> None:
    scopes = {scope for one in CONCEPTS for scope in one.scopes}
    assert all(PLACES.of_scope(scope) for scope in scopes)
    assert all(PLACES.knows(code) for scope in scopes for code in PLACES.of_scope(scope))


def test_a_pack_has_exactly_so_many_series_with_ids_of_their_own(packs: dict[int, Path]) -> None:
    for size, pack in packs.items():
        assert len({row["series"] for row in rows_of(pack)}) == len(rows_of(pack)) == size


def test_a_smaller_pack_is_the_beginning_of_a_larger_one(packs: dict[int, Path]) -> None:
    for name in FILES[:2]:
        small, large = ((packs[size] / name).read_bytes() for size in (100, 2_000))
        assert large.startswith(small)


def test_the_same_seed_writes_the_same_bytes_and_another_one_other_series(
    packs: dict[int, Path], tmp_path: Path
) -> None:
    write_catalogue(tmp_path / "again", 100, EXAMPLES)
    write_catalogue(tmp_path / "other", 100, EXAMPLES, seed=2)
    for name in FILES:
        assert (tmp_path / "again" / name).read_bytes() == (packs[100] / name).read_bytes()
    assert rows_of(tmp_path / "other") != rows_of(packs[100])


def test_a_pack_is_valid_and_only_counties_are_in_no_list(packs: dict[int, Path]) -> None:
    for pack in packs.values():
        lines = validate_pack(pack)
        odd = [line for line in lines if "is in no list of areas" not in line or "'US-" not in line]
        assert odd == []
        assert all(line.startswith(WARNING) for line in lines)


def test_labelled_series_are_there_beside_siblings_and_forbidden_ones_are_not(
    packs: dict[int, Path],
) -> None:
    found = {}
    for size, pack in packs.items():
        keys, titles = held(pack, EXAMPLES, USUAL)
        assert keys == {label.key for label in EXAMPLES if label.wanted}
        assert titles
        found[size] = rows_of(pack)
    for label in EXAMPLES:
        if label.kind in ("near", "none") and label.slots.indicator:
            told = label.slots
            near = [r for r in found[100] if r["indicator"] == told.indicator]
            assert any(not is_right(slots_of_row(row), label, USUAL) for row in near)


def test_more_series_than_there_are_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("made_packs.MIX", {"product": 1})
    monkeypatch.setattr("made_packs.read_concepts", lambda: [replace(c) for c in CONCEPTS[:1]])
    with pytest.raises(ValueError, match="only 0 series, fewer than 5"):
        write_catalogue(tmp_path, 5)


LABEL = Label("x", "known", "Text.", date(2026, 1, 1), Slots("cpi", "", "FRA", "", "", "", "", ""))
SERIES = Slots("cpi", "", "FRA", "", "M", "NSA", "", "none")


@pytest.mark.parametrize(
    ("told", "has", "right"),
    [
        ({}, {}, True),
        ({}, {"transformation": "year_on_year"}, True),
        ({}, {"adjustment": "SA"}, True),
        ({"adjustment": "SA"}, {}, False),
        ({"frequency": "M"}, {"frequency": "A"}, False),
        ({}, {"breakdown": "core"}, False),
        ({"breakdown": "core"}, {}, False),
        ({"breakdown": "core"}, {"breakdown": "core"}, True),
        ({}, {"ref_area": "DEU"}, False),
        ({}, {"counterpart": "WLD"}, True),
        ({"counterpart": "WLD"}, {}, True),
        ({}, {"counterpart": "DEU"}, False),
        ({"counterpart": "DEU"}, {"counterpart": "WLD"}, False),
        ({"indicator": "ppi"}, {}, False),
        ({"indicator": "pmi"}, {"indicator": "pmi", "breakdown": "manufacturing"}, True),
        ({"indicator": "gdp"}, {"indicator": "gdp", "prices": "constant"}, True),
        ({"indicator": "gdp"}, {"indicator": "gdp", "prices": "current"}, False),
        ({"indicator": "gdp", "prices": "current"}, {"indicator": "gdp"}, False),
        (
            {"indicator": "gdp", "prices": "current"},
            {"indicator": "gdp", "prices": "current"},
            True,
        ),
        (
            {"indicator": "gdp", "ref_area": "DE-BY"},
            {"indicator": "gdp", "ref_area": "DE-BY", "prices": "current"},
            True,
        ),
        (
            {"indicator": "gdp", "prices": "current"},
            {"indicator": "gdp", "prices": "current", "breakdown": "purchasing power parity"},
            False,
        ),
        ({"indicator": "oil_price", "ref_area": ""}, {"indicator": "oil_price"}, False),
    ],
)
def test_what_is_right(told: dict[str, str], has: dict[str, str], right: bool) -> None:
    label = replace(LABEL, slots=replace(LABEL.slots, **told))
    assert is_right(replace(SERIES, **has), label, USUAL) is right


HEAD = (HERE / "sentences_example.csv").read_text(encoding="utf-8").splitlines()[0]
ROW = "a,known,Prices rose.,2026-01-01,cpi,,FRA,,M,,,,"


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([ROW.replace("known", "sure")], "kind: 'sure' is not one of known"),
        ([ROW.replace("cpi", "kpi")], "indicator: 'kpi' is in no row"),
        ([ROW.replace("cpi,,", "cpi,snow,")], "breakdown: 'snow' is not one of"),
        ([ROW.replace("FRA", "FRX")], "ref_area: 'FRX' is no known area"),
        ([ROW.replace(",M,", ",D,")], "no concept is published for this place"),
        ([ROW.replace("2026-01-01", "1 January")], "published: '1 January' is not a day"),
        ([ROW.replace("cpi", "")], "indicator: is empty"),
        ([ROW + ","], "the row has not 13 cells"),
        ([ROW, ROW.replace("a,", "b,", 1)], "text: 'Prices rose.' is there 2 times"),
        ([ROW, ROW.replace("rose", "fell")], "id: 'a' is there 2 times"),
    ],
)
def test_a_broken_label_is_named_with_its_line(rows: list[str], said: str, tmp_path: Path) -> None:
    path = tmp_path / "sentences_x.csv"
    path.write_text("\n".join([HEAD, *rows]) + "\n", encoding="utf-8")
    with pytest.raises(ValueError, match="sentences_x") as caught:
        read_labels(path, CONCEPTS, PLACES)
    assert said in str(caught.value)


def test_a_sentence_without_a_series_may_not_forbid_that_of_another() -> None:
    absent = replace(EXAMPLES[0], key="none-1", kind="none")
    assert conflicts([EXAMPLES[0], absent], GROUND) == [
        f"none-1 forbids every right series of {EXAMPLES[0].key}"
    ]
    assert conflicts(EXAMPLES, GROUND) == []


@pytest.mark.parametrize("splits", [("dev", "test"), ("dev", "find", "blind"), ("fit",)])
def test_the_sentences_that_matching_is_measured_on_are_in_order(splits: tuple[str, ...]) -> None:
    labels = [label for _, label in labelled(splits)]
    assert {split for split, _ in labelled(splits)} == set(splits)
    assert conflicts(labels, GROUND) == []
    assert len({label.text for label in labels}) == len(labels)


def test_the_sentences_that_guesses_are_fitted_to_are_none_of_those_that_judge_them() -> None:
    fit = {label.text for _, label in labelled(("fit",))}
    assert {label.kind for _, label in labelled(("fit",))} == {"unseen", "none"}
    assert fit.isdisjoint(label.text for _, label in labelled(("dev", "test", "find", "blind")))


@pytest.fixture(scope="module")
def example_run(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What is measured of the example in fresh processes, once for all that is asked of it."""
    return measured(100, labelled(("example",)), tmp_path_factory.mktemp("run"), seed=1)


def test_a_run_over_the_example_measures_every_sentence(example_run: dict[str, Any]) -> None:
    one = example_run
    judged = {j.label.key: j for j in one["judged"]}
    assert judged.keys() == {label.key for label in EXAMPLES}
    assert judged["example-01"].is_right
    assert judged["example-02"].is_right
    assert judged["example-02"].rank == 1
    assert not judged["example-09"].is_right
    assert 0 < one["match_p50_ms"] <= one["match_p95_ms"]
    assert all(one[name] > 0 for name in ("scan_p50_ms", "first_ms", "rss_mib", "pack_mib"))
    assert any("example known" in line for line in table([one]))


def test_the_command_line_writes_json_and_lists_wrong_matches(
    example_run: dict[str, Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    record, asked = tmp_path / "record.json", list[tuple[object, ...]]()

    def once(*task: object) -> dict[str, Any]:
        asked.append(task)
        return example_run

    monkeypatch.setattr(run, "measured", once)
    options = ["--sizes", "100", "--split", "example", "--scratch", str(tmp_path)]
    more = ["--wrong", "--missed", "--json", str(record)]
    monkeypatch.setattr(sys, "argv", ["run.py", *options, *more])
    run.main()
    assert asked == [(100, labelled(("example",)), tmp_path, 1, "associations")]
    (one,) = json.loads(record.read_text(encoding="utf-8"))
    wrong = [j["id"] for j in one["judged"] if j["series"] and not j["right"]]
    assert len(one["judged"]) == len(EXAMPLES)
    shown = capsys.readouterr().out
    assert all(f"\n{key} " in shown for key in wrong)


def test_the_command_line_starts_as_a_process(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(HERE / "run.py"), "--split", "example", "--labels", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(HERE.parent.parent)},
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"no sentences_*.csv of that split in {tmp_path}\n"
