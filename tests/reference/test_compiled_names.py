"""Concepts of a compiled pack, and the phrases that a vocabulary draws from it."""

from itertools import permutations
from pathlib import Path

import pytest
from small_pack import MakePack, rows

from verifier.model.codelist import Vocabulary
from verifier.model.mention import TermKind
from verifier.model.span import Span
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.reference.compiled import concept_index, concept_table
from verifier.reference.compiled.concepts import name_of
from verifier.reference.compiled.pack import CompiledPack
from verifier.reference.opening import Opening
from verifier.reference.stems import stem

HEAD = "series,title,indicator,ref_area,counterpart,breakdown,unit,frequency,aliases,headline\n"
TABLE = HEAD + "".join(
    f'{place}_{code}_{n},"{title}, {place}",{code},{place},,{part},{unit},M,{alias},{lead}\n'
    for place in ("FRA", "DE", "Atlantis")
    for n, (code, title, part, unit, alias, lead) in enumerate(
        (
            ("widget_output", "Widget output", "", "USD", "gizmo-making;all of it", ""),
            ("widget_output", "Output of red widgets", "red x-ray widgets", "USD", "", ""),
            ("widget_output", "Widget output", "", "percent", "", "yes"),
            ("zeppelin_flights", "Flights of zeppelins", "", "flight", f"air {place}", ""),
        )
    )
)


@pytest.fixture(params=[concept_table.HELD, 0], ids=["held", "read"])
def catalogue(
    make_pack: MakePack,
    tmp_path: Path,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> Catalogue:
    """A compiled pack whose concepts are few enough to be held, and one that reads them."""
    for module in (concept_table, concept_index):
        monkeypatch.setattr(module, "HELD", request.param)
    how = Opening(cache_dir=tmp_path / "cache", compiled_from=0)
    return open_catalogue([make_pack(TABLE, rows())], isolated=True, how=how)


@pytest.fixture
def pack(catalogue: Catalogue) -> CompiledPack:
    return catalogue.compiled[0]


def told(vocabulary: Vocabulary, text: str) -> list[tuple[str, list[str]]]:
    return [
        (mention.span.of(text), sorted({f"{t.kind}:{t.code}" for t in mention.terms}))
        for mention in vocabulary.find(text, Span(0, len(text)))
    ]


def test_a_concept_is_an_indicator_and_a_part(pack: CompiledPack) -> None:
    whole, part = pack.concepts_of("widget_output")
    assert (whole.breakdown, whole.series, whole.places, whole.name) == (
        None,
        6,
        3,
        "Widget output",
    )
    assert (part.breakdown, part.series, part.places) == ("red x-ray widgets", 3, 3)
    assert list(pack.concepts_with("red x-ray widgets")) == [part]
    assert list(pack.concepts_of("nothing")) == list(pack.concepts_with("")) == []


def test_the_parts_asked_for_come_first(pack: CompiledPack) -> None:
    def parts(*asked: object) -> list[str | None]:
        return [one.breakdown for one in pack.concepts_of("widget_output", *asked)]  # type: ignore[arg-type]

    assert parts() == [None, "red x-ray widgets"]
    assert parts(["red x-ray widgets"]) == ["red x-ray widgets", None]
    assert parts(["nothing"], 1) == [None]
    assert parts((), 0) == []


def test_concepts_are_found_by_the_share_of_their_words(pack: CompiledPack) -> None:
    weights = {stem(word): 1.0 for word in ("widget", "output")}
    found = pack.concepts_by_words(weights, 5)
    assert (found[0][0].name, found[0][1]) == ("Widget output", 1.0)
    assert 0 < found[1][1] < 1
    assert len(pack.concepts_by_words(weights, 1)) == 1
    assert pack.concepts_by_words({"nothing": 1.0}, 5) == []
    assert pack.concepts_by_words({"": 1.0}, 5) == []
    assert pack.spread([stem("output"), stem("zeppelin"), "nothing", ""]) == {
        stem("output"): 1,
        stem("zeppelin"): 1,
    }


def test_codes_are_those_of_the_codelist(pack: CompiledPack) -> None:
    assert {one.ref_area for one in pack.series} == {"FRA", "DEU", "ATLANTIS"}


def test_members_are_chosen_by_place_and_partner_headlines_first(pack: CompiledPack) -> None:
    whole = pack.concepts_of("widget_output")[0]

    def keys(*asked: object, limit: int = 9) -> list[str]:
        return [one.key for one in pack.members(whole.number, *asked, limit)]  # type: ignore[arg-type]

    assert keys(["DEU"], None) == ["DE_widget_output_2", "DE_widget_output_0"]
    assert keys(["DEU", "FRA"], [None], limit=2) == ["FRA_widget_output_2", "DE_widget_output_2"]
    assert keys(["DEU"], ["USA"]) == []
    assert keys([], None) == []
    assert len(keys(None, None)) == 6


def test_members_of_several_concepts_are_found_at_once(pack: CompiledPack) -> None:
    whole, part = (one.number for one in pack.concepts_of("widget_output"))
    alone = {number: pack.members_of([number], ["FRA"], [None], 9) for number in (whole, part, 99)}
    together = pack.members_of([part, 99, whole], ["FRA"], [None], 9)
    assert list(together) == [part, 99, whole]
    assert together == {number: found[number] for number, found in alone.items()}
    assert [len(together[number]) for number in (whole, part, 99)] == [2, 1, 0]
    assert pack.members_of([whole], ["FRA"], [None], 1) == {whole: together[whole][:1]}
    assert dict(pack.members_of([], None, None, 9)) == {}


def test_series_come_in_the_order_of_the_numbers_asked_for(pack: CompiledPack) -> None:
    every = [one.key for one in pack.series]
    assert [one.key for one in pack.numbered([5, 1, 9, 5]).values()] == [
        every[4],
        every[0],
        every[8],
    ]
    assert dict(pack.numbered([])) == {}


def test_names_stand_for_what_all_that_have_them_share(catalogue: Catalogue) -> None:
    vocabulary = catalogue.vocabulary()
    assert told(vocabulary, "output of red widgets") == [
        ("output of red widgets", ["breakdown:red x-ray widgets", "indicator:widget_output"])
    ]
    assert told(vocabulary, "widget output") == [("widget output", ["indicator:widget_output"])]
    assert ("red x-ray widgets", ["breakdown:red x-ray widgets"]) in told(
        vocabulary, "those red x-ray widgets"
    )


def test_an_alias_of_a_few_series_stands_for_them(catalogue: Catalogue) -> None:
    found = dict(told(catalogue.vocabulary(), "Gizmo-making and air FRA"))
    assert found["Gizmo-making"] == [
        f"series:{place}_widget_output_0" for place in ("Atlantis", "DE", "FRA")
    ]
    assert found["air FRA"] == ["series:FRA_zeppelin_flights_3"]


def test_an_alias_of_many_series_stands_for_their_measure(
    make_pack: MakePack, tmp_path: Path
) -> None:
    table = HEAD + "".join(
        f'k{n},"Widgets, place {n}",widgets,P{n},,,USD,M,thingummies everywhere,\n'
        for n in range(30)
    )
    how = Opening(cache_dir=tmp_path / "cache", compiled_from=0)
    catalogue = open_catalogue([make_pack(table, rows())], isolated=True, how=how)
    assert told(catalogue.vocabulary(), "thingummies everywhere") == [
        ("thingummies everywhere", ["indicator:widgets"])
    ]


def test_places_that_no_list_has_are_named_by_titles(catalogue: Catalogue) -> None:
    found = catalogue.vocabulary().find("in Atlantis", Span(0, 11))
    assert [(t.kind, t.code) for m in found for t in m.terms] == [(TermKind.AREA, "ATLANTIS")]


def test_what_a_text_says_does_not_depend_on_what_was_read_before(
    make_pack: MakePack, tmp_path: Path
) -> None:
    texts = ("x-ray widgets and red x-ray widgets", "widget output of France", "gizmo-making")
    how = Opening(cache_dir=tmp_path / "cache", compiled_from=0)
    folder = make_pack(TABLE, rows())
    read = []
    for order in permutations(texts):
        vocabulary = open_catalogue([folder], isolated=True, how=how).vocabulary()
        found = {text: list(vocabulary.find(text, Span(0, len(text)))) for text in order}
        read.append([found[text] for text in texts])
    assert all(one == read[0] for one in read)


def test_small_and_compiled_packs_are_open_together(make_pack: MakePack, tmp_path: Path) -> None:
    how = Opening(cache_dir=tmp_path / "cache", compiled_from=900)
    small = HEAD + 'FRA_own,"Widget output, France, own",widget_output,FRA,,,USD,M,,\n'
    folders = [make_pack(TABLE, rows(), name="large"), make_pack(small, rows(), name="little")]
    catalogue = open_catalogue(folders, isolated=True, how=how)
    assert [one.key for one in catalogue.small] == ["FRA_own"]
    assert [pack.name for pack in catalogue.compiled] == ["large"]
    assert len(catalogue.series) == len(list(catalogue.series)) == 13
    own = catalogue.get("FRA_own")
    assert [one.key for one in catalogue.by_family(own)] == [
        "FRA_widget_output_0",
        "FRA_widget_output_2",
    ]
    assert catalogue.pack_of("DE_widget_output_0").name == "large"
    assert catalogue.search("widget output own")[0][0] == own


@pytest.mark.parametrize("limits", [(0, 0), (0, 10**9)])
def test_a_key_of_two_packs_is_refused(
    limits: tuple[int, int], make_pack: MakePack, tmp_path: Path
) -> None:
    folders = [make_pack(TABLE, rows(), name=name) for name in ("one", "two")]
    how = [Opening(cache_dir=tmp_path / "cache", compiled_from=limit) for limit in limits]
    packs = [open_catalogue([f], True, how=h).packs[0] for f, h in zip(folders, how, strict=True)]
    with pytest.raises(Exception, match="'FRA_widget_output_0' is also a series of the pack"):
        Catalogue(packs)


@pytest.mark.parametrize(
    ("titles", "name"),
    [
        (["Exports, France, monthly", "Exports, Japan, monthly"], "Exports"),
        (
            ["Exports of goods from France to Japan", "Exports of goods from Peru to China"],
            "Exports of goods",
        ),
        (["Alpha", "Beta"], "beer output dark"),
        (["Wage index, seasonally adjusted"], "Wage index"),
    ],
)
def test_the_name_of_a_concept_is_what_its_titles_share(titles: list[str], name: str) -> None:
    assert name_of(titles, "beer_output", "dark") == name
