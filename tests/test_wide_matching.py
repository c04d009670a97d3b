"""Matching against a compiled pack: what a claim is about is found as in a pack held whole."""

import csv
from datetime import date
from pathlib import Path

import pytest
from concepts import HERE, Usual, read_concepts
from labels import SLOTS, Label, Slots, is_right, read_labels
from made_packs import write_catalogue
from places import Places

from verifier.judge.rounds.odds.by_figure import newest_of
from verifier.matched import match_sentence
from verifier.model.house_places import HousePlaces
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.reference.opening import Opening
from verifier.settings import Settings

CONCEPTS = read_concepts()
EXAMPLES = read_labels(HERE / "sentences_example.csv", CONCEPTS, Places())
DAY = date(2026, 10, 1)
TOLD = {
    "Exports of toys and sports goods from Malta came to $12 million last year.": (
        "exports_hs95_mlt_a_nsa"
    ),
    "Austria's exports of explosives were worth $84 million last year.": "exports_hs36_aut_a_nsa",
    "Imports of crude oil from Mexico by Estonia reached $3 million last year.": (
        "imports_crude_oil_partner_est_mex_a_nsa"
    ),
    "Estonia imported $1.2 million of ships and boats in August.": "imports_hs89_est_m_nsa",
    "Uruguay's trade deficit with Switzerland was $41 million in the second quarter.": (
        "trade_balance_partner_ury_che_q_nsa"
    ),
    "Car production in Jamaica came to 120 vehicles in August.": "car_production_jam_m_nsa",
}


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pack")
    write_catalogue(folder, 2_000, EXAMPLES)
    return folder


@pytest.fixture(scope="module")
def held(pack: Path) -> Catalogue:
    return open_catalogue([pack], isolated=True, how=Opening(compiled_from=10_000_000))


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="module")
def compiled(pack: Path, cache: Path) -> Catalogue:
    found = open_catalogue([pack], isolated=True, how=Opening(cache_dir=cache, compiled_from=0))
    assert len(found.compiled) == 1
    return found


def found(text: str, catalogue: Catalogue, day: date = DAY) -> str | None:
    matched = match_sentence(text, catalogue, Settings(), day)
    return matched[0].series if matched else None


def fits(key: str | None, label: Label, catalogue: Catalogue) -> bool:
    if key is None:
        return not label.wanted
    one = catalogue.get(key)
    slots = Slots(**{name: str(getattr(one, name) or "") for name in SLOTS})
    return label.wanted and is_right(slots, label, Usual(CONCEPTS))


def test_what_is_right_in_a_pack_held_whole_is_right_in_a_compiled_one(
    held: Catalogue, compiled: Catalogue
) -> None:
    whole = {e.key: found(e.text, held, e.published) for e in EXAMPLES}
    right = [e for e in EXAMPLES if fits(whole[e.key], e, held)]
    assert len(right) >= 8
    assert [found(e.text, compiled, e.published) for e in right] == [whole[e.key] for e in right]


@pytest.mark.parametrize("text", TOLD)
def test_a_series_is_found_by_measure_part_and_place(
    text: str, held: Catalogue, compiled: Catalogue
) -> None:
    assert (found(text, held), found(text, compiled)) == (TOLD[text], TOLD[text])


def test_what_a_compiled_pack_has_not_is_matched_to_nothing(compiled: Catalogue) -> None:
    assert found("The number of penguins in Chile fell 3% in August.", compiled) is None


def test_a_figure_goes_on_about_the_series_of_the_one_before(compiled: Catalogue) -> None:
    text = "Car production in Jamaica rose to 120 vehicles in August, up from 110 in July."
    matched = match_sentence(text, compiled, Settings(), DAY)
    assert {one.series for one in matched} == {"car_production_jam_m_nsa"}
    assert len(matched) == 2


def test_a_phrase_of_the_house_leads_into_a_compiled_pack(
    pack: Path, cache: Path, tmp_path: Path
) -> None:
    lists = tmp_path / "aliases.csv"
    with lists.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(
            [("phrase", "series"), ("lantern gauge", "car_production_jam_m_nsa")]
        )
    how = Opening(cache_dir=cache, compiled_from=0)
    house = HousePlaces((str(lists),), ())
    catalogue = open_catalogue([pack], isolated=True, how=how, house=house)
    text = "The lantern gauge stood at 120 in August."
    assert found(text, catalogue) == "car_production_jam_m_nsa"


def test_small_packs_are_matched_beside_compiled_ones(
    pack: Path, cache: Path, compiled: Catalogue
) -> None:
    how = Opening(cache_dir=cache, compiled_from=300_000)
    both = open_catalogue([pack], isolated=False, how=how)
    assert (len(both.compiled), len(both.small) > 100) == (1, True)
    text = "US consumer prices rose 3.0% in August from a year earlier."
    shipped = open_catalogue([], isolated=False)
    assert found(text, both) == found(text, shipped) is not None
    text = "Car production in Jamaica came to 120 vehicles in August."
    assert found(text, both) == "car_production_jam_m_nsa"


def test_what_a_series_has_had_is_told_in_a_compiled_pack_as_in_one_held_whole(
    held: Catalogue, compiled: Catalogue
) -> None:
    keys = [one.key for one in held.small[:40]]
    had = [newest_of(held, key) for key in keys]
    assert any(had)
    assert [newest_of(compiled, key) for key in keys] == had
