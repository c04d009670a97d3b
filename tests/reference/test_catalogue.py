"""The catalogue: keys, kin, search, and which packs are open."""

import subprocess
import sys
from pathlib import Path

import pytest
from small_pack import MakePack, one_series, rows

from verifier.errors import PackError, UnknownNameError
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.reference.packs import load_pack
from verifier.reference.shipped import shipped_folder, shipped_packs

TABLE = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,frequency,adjustment,aliases,headline
x,Exports,exports,USA,,,USD,M,SA,,yes
x_nsa,"Exports, unadjusted",exports,USA,,,USD,M,NSA,,
x_goods,Exports of goods,exports,USA,,goods,USD,M,SA,,
x_chn,Goods exports to China,exports,USA,CHN,goods,USD,M,NSA,,
m,Imports,imports,USA,,,USD,M,SA,,
ur_ca,"Unemployment rate, California",unemployment_rate,US-CA,,,percent,M,SA,jobless Californians,
"""


@pytest.fixture
def catalogue(make_pack: MakePack) -> Catalogue:
    return Catalogue([load_pack(make_pack(TABLE, rows("x,2025-01,5,")))])


def test_series_are_found_by_key(catalogue: Catalogue) -> None:
    assert catalogue.get("x").title == "Exports"
    assert catalogue.find("nothing") is None
    assert list(catalogue.series) == ["x", "x_nsa", "x_goods", "x_chn", "m", "ur_ca"]


def test_an_unknown_key_is_offered_the_nearest(catalogue: Catalogue) -> None:
    with pytest.raises(UnknownNameError, match=r"'x_good' is not .*did you mean 'x_goods'"):
        catalogue.get("x_good")


def test_a_history_is_made_once(catalogue: Catalogue) -> None:
    history = catalogue.history("x")
    assert [o.value for o in history.observations] == [5.0]
    assert catalogue.history("x") is history


def test_a_series_without_figures_has_an_empty_history(catalogue: Catalogue) -> None:
    assert catalogue.history("m").observations == ()


def test_family_is_the_same_measure_in_another_form(catalogue: Catalogue) -> None:
    assert [s.key for s in catalogue.by_family(catalogue.get("x"))] == ["x_nsa"]


def test_what_tells_no_measure_has_a_family_of_its_own(make_pack: MakePack) -> None:
    table = "series,title,ref_area,unit,frequency\na,Rain,USA,mm,M\nb,Sunshine,USA,hours,M\n"
    catalogue = Catalogue([load_pack(make_pack(table, rows("a,2025-01,5,")))])
    assert catalogue.by_family(catalogue.get("a")) == ()
    assert catalogue.by_family(catalogue.get("b")) == ()


def test_siblings_differ_in_one_thing(catalogue: Catalogue) -> None:
    assert [s.key for s in catalogue.siblings(catalogue.get("x"))] == ["x_goods"]
    assert [s.key for s in catalogue.siblings(catalogue.get("x_chn"))] == ["x_goods"]


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("exports china", "x_chn"),
        ("unadjusted exports", "x_nsa"),
        ("jobless californians", "ur_ca"),
        ("unemployment CALIFORNIA", "ur_ca"),
        ("Chinese goods", "x_chn"),
        ("imports", "m"),
        ("exports", "x"),
        ("unemp", "ur_ca"),
    ],
)
def test_search_puts_the_best_first(catalogue: Catalogue, words: str, key: str) -> None:
    found = catalogue.search(words, 3)
    assert found[0][0].key == key
    scores = [score for _, score in found]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)


@pytest.mark.parametrize("words", ["", "zeppelin", "...", "of the"])
def test_search_for_nothing_known_finds_nothing(catalogue: Catalogue, words: str) -> None:
    assert catalogue.search(words, 3) == []


def test_areas_have_names(catalogue: Catalogue) -> None:
    assert catalogue.area_name("CHN") == "China"
    assert catalogue.area_name("ATLANTIS") == "ATLANTIS"


def test_two_packs_must_not_share_a_key(make_pack: MakePack) -> None:
    one = load_pack(make_pack(one_series(), rows(), name="one"))
    two = load_pack(make_pack(one_series(), rows(), name="two"))
    with pytest.raises(PackError, match="'x' is also a series of the pack 'one'"):
        Catalogue([one, two])


def test_isolated_leaves_only_the_packs_that_are_named(make_pack: MakePack) -> None:
    folder = make_pack(one_series(), rows())
    assert [pack.name for pack in open_catalogue([folder], isolated=True).packs] == ["ruritania"]
    assert open_catalogue([], isolated=True).packs == ()


def test_named_packs_come_after_the_shipped_ones(make_pack: MakePack) -> None:
    packs = open_catalogue([make_pack(one_series(), rows())], isolated=False).packs
    assert packs[-1].name == "ruritania"
    assert [pack.folder for pack in packs[:-1]] == list(shipped_packs())


def test_a_pack_is_opened_once(make_pack: MakePack) -> None:
    folder = make_pack(one_series(), rows())
    descriptor = folder / "datapackage.json"
    assert len(open_catalogue([folder, str(folder), descriptor], isolated=True).packs) == 1


def test_a_shipped_pack_may_be_named(make_pack: MakePack) -> None:
    for folder in shipped_packs()[:1]:
        assert len(open_catalogue([folder.name], isolated=True).packs) == 1


def test_what_is_no_pack_is_said(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="neither the folder of a pack nor the name"):
        open_catalogue([tmp_path / "nowhere"], isolated=True)
    (tmp_path / "file.txt").write_text("hello")
    with pytest.raises(PackError, match="is not a pack; a pack is a folder"):
        open_catalogue([tmp_path / "file.txt"], isolated=True)


def test_the_problems_of_all_packs_are_reported_together(make_pack: MakePack) -> None:
    bad = [make_pack(one_series(), rows("x,2025-13,1,"), name=name) for name in ("one", "two")]
    with pytest.raises(PackError) as caught:
        open_catalogue(bad, isolated=True)
    assert len(caught.value.problems) == 2


def test_every_shipped_pack_is_good() -> None:
    catalogue = open_catalogue([], isolated=False)
    for key in catalogue.series:
        catalogue.history(key)
    assert (shipped_folder() / "codelists").is_dir()


def test_listing_loads_no_heavy_library() -> None:
    code = (
        "import sys; from verifier.reference.catalogue import open_catalogue; "
        "open_catalogue([], False); "
        "heavy = {'pandas', 'numpy', 'spacy', 'pycountry', 'babel', 'rapidfuzz'}; "
        "sys.exit(', '.join(heavy & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_one_pack_is_taken_without_a_list_around_it() -> None:
    assert set(open_catalogue("us_trade", True).series) == set(
        open_catalogue(["us_trade"], True).series
    )
    with pytest.raises(PackError, match="no_such_pack: is neither"):
        open_catalogue("no_such_pack", True)
