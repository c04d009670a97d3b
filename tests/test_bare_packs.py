"""Packs filled as another desk would: what is rewritten, what stays, and what is refused."""

import json
from pathlib import Path

import pytest
from bare_packs import content_of
from cells_refused import REFUSED
from desks import WAYS
from series_beside import LESS
from series_taken import series_taken, without_one
from tables import Tables, Way, text_of, write_packs
from titles_written import segments

from verifier.errors import PackError
from verifier.evaluate import Case, load_corpus
from verifier.reference.packs import load_pack

ROW = {
    "series": "mt_sales",
    "title": "Retail sales, food, seasonally adjusted, Malta",
    "indicator": "retail_sales",
    "ref_area": "MLT",
    "counterpart": "",
    "breakdown": "food",
    "unit": "EUR",
    "multiplier": "6",
    "frequency": "M",
    "adjustment": "SA",
}
FIGURE = {"series": "mt_sales", "period": "2025-11", "value": "1310.50", "published": "2025-12-19"}


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pack of two series in years, with one revision."""
    folder = tmp_path_factory.mktemp("packs") / "malta"
    folder.mkdir()
    resources = [{"name": name, "path": f"{name}.csv"} for name in ("series", "observations")]
    described = {"name": "malta", "title": "Malta in figures", "resources": resources}
    (folder / "datapackage.json").write_text(json.dumps(described), encoding="utf-8")
    other = {**ROW, "series": "mt_rate", "title": "Jobless rate, Malta", "indicator": "jobless"}
    rate = {"unit": "percent", "multiplier": "0", "breakdown": "", "headline": "yes"}
    series = [{**ROW, "headline": ""}, {**other, **rate}]
    figures = [
        {**FIGURE, "series": key, "period": f"2025-{month:02d}", "value": f"{month + 0.25}"}
        for key in ("mt_sales", "mt_rate")
        for month in range(1, 12)
    ]
    figures.append({**figures[0], "value": "1.5", "published": "2026-01-19"})
    for name, rows in (("series", series), ("observations", figures)):
        (folder / f"{name}.csv").write_text(text_of(rows), encoding="utf-8", newline="")
    return folder


def filled(way: Way) -> Tables:
    """A pack of one series filled in a way."""
    return way.fill(Tables([ROW], [FIGURE]))


@pytest.mark.parametrize("way", [*WAYS.values(), *LESS.values()], ids=[*WAYS, *LESS])
def test_what_the_contract_allows_is_read(tmp_path: Path, pack: Path, way: Way) -> None:
    for name in write_packs(pack, tmp_path, way):
        assert load_pack(tmp_path / name).series


@pytest.mark.parametrize("way", REFUSED.values(), ids=REFUSED)
def test_what_it_forbids_is_refused_with_file_and_line(
    tmp_path: Path, pack: Path, way: Way
) -> None:
    write_packs(pack, tmp_path, way)
    with pytest.raises(PackError) as refused:
        load_pack(tmp_path / pack.name)
    assert ".csv line " in refused.value.problems[0]


@pytest.mark.parametrize(
    "name",
    [
        *("columns by the alphabet", "columns backwards", "byte order mark", "CRLF"),
        *("all cells quoted", "blanks around cells", "blank lines", "empty columns behind"),
        *("frequency m", "headline TRUE", "places jpn", "units by sign", "places JP"),
    ],
)
def test_the_same_is_read_of_another_layout(tmp_path: Path, pack: Path, name: str) -> None:
    write_packs(pack, tmp_path, WAYS[name])
    assert content_of(tmp_path / pack.name) == content_of(pack)


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("place: title", "Malta: Retail sales, food, seasonally adjusted"),
        ("title in place", "Retail sales in Malta, food, seasonally adjusted"),
        ("title without place", "Retail sales, food, seasonally adjusted"),
        ("title (the rest)", "Retail sales (food, seasonally adjusted, Malta)"),
        ("last words first", "Malta, seasonally adjusted, food, Retail sales"),
        ("(SA) behind", "Retail sales, food, Malta (SA)"),
        ("seasonally adjusted before", "Seasonally adjusted retail sales, food, Malta"),
        ("abbreviated", "Retail sales, food, SA, Malta"),
        ("unit behind, short", f"{ROW['title']} (EUR mn)"),
        ("titles as ids", "mt_sales"),
        ("heads of titles alone", "Retail sales"),
    ],
)
def test_titles_are_written_in_the_style_of_a_house(name: str, title: str) -> None:
    assert filled(WAYS[name]).series[0]["title"] == title


def test_a_title_is_cut_at_commas_and_not_inside_figures_or_brackets() -> None:
    assert segments("Firms (small, new), 1,000 or more, Malta") == [
        "Firms (small, new)",
        "1,000 or more",
        "Malta",
    ]


@pytest.mark.parametrize(
    ("name", "column", "cell"),
    [
        ("places JP", "ref_area", "MT"),
        ("places by official name", "ref_area", "Republic of Malta"),
        ("measures by ids", "indicator", "mt_sales"),
        ("measures with step", "indicator", "retail_sales_sa"),
        ("measures with unit", "indicator", "retail_sales_eur_mn"),
        ("units in other words", "unit", "Euros"),
        ("part total", "breakdown", "food"),
        ("in thousands", "multiplier", "3"),
    ],
)
def test_cells_are_filled_by_another_convention(name: str, column: str, cell: str) -> None:
    assert filled(WAYS[name]).series[0][column] == cell


@pytest.mark.parametrize(
    ("name", "column", "cell"),
    [
        ("in thousands", "value", "1310500"),
        ("in billions", "value", "1.31050"),
        ("zeros dropped", "value", "1310.5"),
        ("zeros behind", "value", "1310.50000"),
        ("periods as runs", "period", "2025-11/2025-11"),
        ("published blank", "published", ""),
    ],
)
def test_figures_are_printed_by_another_convention(name: str, column: str, cell: str) -> None:
    assert filled(WAYS[name]).observations[0][column] == cell


def test_ids_are_numbered_with_their_figures() -> None:
    tables = filled(WAYS["ids S001"])
    assert {row["series"] for row in (*tables.series, *tables.observations)} == {"S001"}


def test_a_pack_is_split_and_each_keeps_the_figures_of_its_series() -> None:
    other = {**ROW, "series": "mt_rate"}
    whole = Tables([ROW, other], [FIGURE, {**FIGURE, "series": "mt_rate"}])
    split = WAYS["a pack for each series"].split(whole)
    assert [[row["series"] for row in one.observations] for one in split] == [
        ["mt_sales"],
        ["mt_rate"],
    ]


def test_a_sibling_stands_beside_its_series_and_instead_of_it() -> None:
    figures = [{**FIGURE, "period": f"{year}-11"} for year in (2024, 2025)]
    whole = Tables([ROW], figures)
    beside = WAYS["beside: change on the year"].fill(whole)
    instead = LESS["instead: change on the year"].fill(whole)
    assert [row["unit"] for row in beside.series] == ["EUR", "percent"]
    assert [row["unit"] for row in instead.series] == ["percent"]
    assert [(row["period"], row["value"]) for row in instead.observations] == [("2025-11", "0.0")]


def labelled(folder: Path, pack: Path) -> list[Case]:
    """An article of two true figures, of both series of the pack, and a wrong one."""
    text = "Food sales came to 11.25 million euros. The rate was 11.25%, and not 12.25%."
    home = folder / "malta-in-november"
    home.mkdir(parents=True)
    (folder / "packs").symlink_to(pack.parent)
    (home / "article.txt").write_text(text, encoding="utf-8")
    meta = {"published": "2025-12-20", "packs": ["malta"], "split": "dev"}
    (home / "meta.json").write_text(json.dumps(meta), encoding="utf-8")
    labels = []
    for quote, key, rating in (
        ("11.25 million euros", "mt_sales", "supported"),
        ("11.25%", "mt_rate", "supported"),
        ("12.25%", "mt_rate", "mismatch"),
    ):
        start = text.index(quote)
        told = {"quote": quote, "start": start, "end": start + len(quote), "value": 11.25}
        labels.append(json.dumps({**told, "series": key, "rating": rating}))
    (home / "gold.jsonl").write_text("\n".join(labels), encoding="utf-8")
    return load_corpus(folder, "dev")


def test_one_series_of_the_true_figures_is_taken_from_the_packs(tmp_path: Path, pack: Path) -> None:
    cases = labelled(tmp_path / "corpus", pack)
    without = without_one(cases, tmp_path / "less", "1")
    (taken,) = without.taken.values()
    held = load_pack(Path(without.cases[0].own[0]))
    assert {"mt_sales", "mt_rate"} - {one.key for one in held.series} == {taken}
    assert taken == series_taken(cases[0], "1")
    assert {series_taken(cases[0], str(seed)) for seed in range(9)} == {"mt_sales", "mt_rate"}


def test_its_true_figures_alone_are_counted(tmp_path: Path, pack: Path) -> None:
    without = without_one(labelled(tmp_path / "corpus", pack), tmp_path / "less", "1")
    (case,) = without.cases
    counted = [label for label in case.labels if without.counts(case.name, label)]
    assert [(label["series"], label["rating"]) for label in counted] == [
        (without.taken[case.name], "supported")
    ]
