"""The words of codelists and packs: what fires, and what looks alike and must stay silent."""

from functools import cache
from itertools import pairwise

import pycountry
import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_pack import MakePack, one_series, rows

from verifier.model.codelist import Vocabulary
from verifier.model.mention import Term, TermKind
from verifier.model.span import Span
from verifier.reference.areas import name_of, phrases_of
from verifier.reference.catalogue import Catalogue
from verifier.reference.codelists import codelists
from verifier.reference.packs import load_pack


@cache
def bare() -> Vocabulary:
    """What the codelists say without any pack."""
    return Catalogue(()).vocabulary()


def terms_in(text: str, vocabulary: Vocabulary | None = None) -> list[tuple[str, tuple[Term, ...]]]:
    """The phrases found in the text with what each stands for."""
    found = (vocabulary or bare()).find(text, Span(0, len(text)))
    return [(mention.span.of(text), mention.terms) for mention in found]


def codes_in(text: str, kind: TermKind, vocabulary: Vocabulary | None = None) -> set[str]:
    """The codes of one kind in the text."""
    mentions = terms_in(text, vocabulary)
    return {term.code for _, terms in mentions for term in terms if term.kind is kind}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("exports to the US rose", {"USA"}),
        ("the U.S. economy", {"USA"}),
        ("U.S.-China trade", {"USA", "CHN"}),
        ("US-China trade", {"USA", "CHN"}),
        ("the UK's inflation", {"GBR"}),
        ("Americans spent more", {"USA"}),
        ("Chinese exports", {"CHN"}),
        ("Beijing said", {"CHN"}),
        ("the European Central Bank", {"EA"}),
        ("euro zone inflation", {"EA"}),
        ("Eurozone inflation", {"EA"}),
        ("the EU and ASEAN", {"EU27", "ASEAN"}),
        ("Southeast Asia bought more", {"ASEAN"}),
        ("global emissions", {"WLD"}),
        ("South Korean chips", {"KOR"}),
        ("North Korea", {"PRK"}),
        ("Georgia's jobless rate", {"GEO", "US-GA"}),
        ("California employers", {"US-CA"}),
        ("Northern Ireland", {"GB-NIR"}),
        ("New Mexico", {"US-NM"}),
        ("South Sudan", {"SSD"}),
        ("Papua New Guinea", {"PNG"}),
        ("Polish exports", {"POL"}),
        ("Turkey prices", {"TUR"}),
        ("Türkiye", {"TUR"}),
        ("Chad's debt", {"TCD"}),
        ("Bavaria", {"DE-BY"}),
        ("New South Wales", {"AU-NSW"}),
        ("Tamil Nadu", {"IN-TN"}),
        ("Québec", {"CA-QC"}),
        ("a Brussels official", {"BEL", "EU27"}),
        ("the 10-year Treasury yield", {"USA"}),
        ("10-year gilt yields", {"GBR"}),
    ],
)
def test_areas_are_found_by_name_demonym_and_seat(text: str, codes: set[str]) -> None:
    assert codes_in(text, TermKind.AREA) == codes


@pytest.mark.parametrize(
    "text",
    [
        "it told us that prices rose",
        "they polish furniture",
        "turkey prices rose at Thanksgiving",
        "fine china and a jersey",
        "in May and March",
        "Reading scores fell in Nice and Mobile",
        "it may march on",
        "the chad was hanging",
        "a guinea and a swede",
        "the World Cup and World Bank",
        "Bank of America cut jobs",
        "a New York Times poll",
        "a Dublin-based firm",
        "he said it will",
        "male workers",
        "the orange harvest",
        "sold for US$4.1 million",
        "a gilt frame and a bund of earth",
        "$3.79 per million British thermal units",
    ],
)
def test_ordinary_words_are_no_areas(text: str) -> None:
    assert codes_in(text, TermKind.AREA) == set()


@pytest.mark.parametrize(
    ("text", "form"), [("China", "noun"), ("Chinese", "adjective"), ("Beijing", "seat")]
)
def test_the_form_of_an_area_is_told(text: str, form: str) -> None:
    assert {term.form for _, terms in terms_in(text) for term in terms} == {form}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Exports climbed", "exports"),
        ("the trade deficit shrank", "trade_balance"),
        ("purchases from China", "imports"),
        ("sales to that country", "exports"),
        ("consumer prices", "cpi"),
        ("annual inflation", "cpi"),
        ("factory-gate prices", "ppi"),
        ("factory gate prices", "ppi"),
        ("house prices", "house_prices"),
        ("employers added 104,000", "payrolls"),
        ("non-farm payrolls", "payrolls"),
        ("the jobless rate", "unemployment_rate"),
        ("initial jobless claims", "initial_claims"),
        ("gross domestic product", "gdp"),
        ("the Bank Rate", "policy_rate"),
        ("electricity generated", "electricity_generation"),
        ("CO2 emissions", "co2_emissions"),
        ("small boat arrivals", "small_boat_arrivals"),
        ("new car registrations", "car_sales"),
        ("the NHS waiting list", "waiting_list"),
        ("knife crime", "knife_crime"),
        ("public sector net borrowing", "government_borrowing"),
        ("the airline flew 4 million people", "air_passengers"),
        ("goods sold overseas", "exports"),
        ("purchases from overseas", "imports"),
        ("$2.05 a share", "earnings_per_share"),
        ("hours of sunshine", "sunshine"),
        ("daytime highs", "temperature"),
        ("a quarter dearer than a year ago", "house_prices"),
        ("47% dearer than a year ago", "gold_price"),
        ("wheat has seldom been cheaper", "wheat_price"),
        ("the crowd at Anfield", "attendance"),
        ("housing completions and new starts", "housing_completions"),
        ("applications for US jobless benefits", "initial_claims"),
        ("people still drawing benefits", "continued_claims"),
        ("stops that were on time", "rail_punctuality"),
        ("adults working or looking for work", "participation_rate"),
        ("cash sent home", "remittances"),
    ],
)
def test_indicators_are_found_by_newsroom_words(text: str, code: str) -> None:
    assert code in codes_in(text, TermKind.INDICATOR)


@pytest.mark.parametrize(
    "text",
    [
        "a share of the total",
        "in order to save",
        "at the start of the year",
        "in any case",
        "at a fast rate",
        "the death penalty",
    ],
)
def test_ordinary_words_are_no_indicators(text: str) -> None:
    assert codes_in(text, TermKind.INDICATOR) == set()


def test_inflation_implies_growth_on_the_year_and_prices_do_not() -> None:
    ((_, inflation),) = terms_in("inflation")
    ((_, prices),) = terms_in("consumer prices")
    assert [(t.code, t.implies) for t in inflation] == [("cpi", "year_on_year")]
    assert [(t.code, t.implies) for t in prices] == [("cpi", "")]


@pytest.mark.parametrize(
    ("text", "kind", "code"),
    [
        ("core inflation", TermKind.BREAKDOWN, "core"),
        ("less food and energy", TermKind.BREAKDOWN, "core"),
        ("imports of goods", TermKind.BREAKDOWN, "goods"),
        ("manufacturers cut jobs", TermKind.BREAKDOWN, "manufacturing"),
        ("seasonally-adjusted", TermKind.ADJUSTMENT, "SA"),
        ("without seasonal adjustment", TermKind.ADJUSTMENT, "NSA"),
        ("not seasonally adjusted", TermKind.ADJUSTMENT, "NSA"),
        ("in real terms", TermKind.PRICES, "constant"),
        ("in cash terms", TermKind.PRICES, "current"),
    ],
)
def test_breakdowns_adjustment_and_prices_are_found(text: str, kind: TermKind, code: str) -> None:
    assert codes_in(text, kind) == {code}


def test_good_is_not_goods() -> None:
    assert codes_in("a good month for hiring", TermKind.BREAKDOWN) == set()


def packed(make_pack: MakePack, **cells: str) -> Vocabulary:
    return Catalogue([load_pack(make_pack(one_series(**cells), rows()))]).vocabulary()


def test_an_alias_stands_for_its_series_and_its_parts_stay_visible(make_pack: MakePack) -> None:
    vocabulary = packed(make_pack, aliases="exports to China;shipped-out stuff")
    found = terms_in("exports to China", vocabulary)
    assert [(text, terms[0].kind) for text, terms in found] == [
        ("exports to China", TermKind.SERIES),
        ("exports", TermKind.INDICATOR),
        ("China", TermKind.AREA),
    ]


def test_a_breakdown_of_a_pack_is_its_own_code(make_pack: MakePack) -> None:
    vocabulary = packed(make_pack, breakdown="healthcare")
    assert codes_in("hospitals hired", TermKind.BREAKDOWN, vocabulary) == {"healthcare"}


def test_the_members_of_a_listed_breakdown_are_parts(make_pack: MakePack) -> None:
    vocabulary = packed(make_pack, breakdown="wind, solar and other")
    ((_, terms),) = terms_in("wind farms", vocabulary)
    assert Term(TermKind.BREAKDOWN, "wind, solar and other", "part") in terms
    assert not codes_in("the other day", TermKind.BREAKDOWN, vocabulary)


def test_holders_and_ages_do_not_keep_words_from_a_breakdown(make_pack: MakePack) -> None:
    vocabulary = packed(make_pack, breakdown="teenagers 16 to 19")
    assert codes_in("for teens", TermKind.BREAKDOWN, vocabulary) == {"teenagers 16 to 19"}


def test_an_unknown_indicator_is_found_by_its_code_in_words(make_pack: MakePack) -> None:
    vocabulary = packed(make_pack, indicator="window_cleaning")
    assert codes_in("window cleaning rose", TermKind.INDICATOR, vocabulary) == {"window_cleaning"}


@pytest.mark.parametrize(
    ("code", "text"),
    [("EU28", "firms of the European Union"), ("EA20", "the euro zone"), ("FR-BRE", "Bretagne")],
)
def test_the_codes_of_a_pack_are_used(make_pack: MakePack, code: str, text: str) -> None:
    assert code in codes_in(text, TermKind.AREA, packed(make_pack, ref_area=code))


def test_great_britain_is_the_uk_only_where_no_pack_tells_them_apart(make_pack: MakePack) -> None:
    assert "GBR" in codes_in("Great Britain", TermKind.AREA)
    assert codes_in("Great Britain", TermKind.AREA, packed(make_pack, ref_area="GB")) == {"GB"}


def test_every_country_is_in_the_list() -> None:
    missing = [c.alpha_3 for c in pycountry.countries if c.alpha_3 not in codelists().areas]
    assert not missing


@pytest.mark.parametrize(("code", "name"), [("US", "United States"), ("FR-OCC", "Occitanie")])
def test_codes_outside_the_list_still_have_names(code: str, name: str) -> None:
    assert name_of(code, codelists()) == name


def test_the_lists_hold_no_unit_or_nature_that_is_unknown() -> None:
    lists = codelists()
    strange = [i.code for i in lists.indicators.values() if not lists.knows_unit(i.unit)]
    assert not strange


def test_no_area_is_named_by_a_common_word_without_a_capital() -> None:
    free = {
        phrase.casefold()
        for area in codelists().areas.values()
        for phrase, _, proper in phrases_of(area)
        if not proper and len(phrase.split()) == 1 and "-" not in phrase
    }
    assert free == {"world", "global", "worldwide", "eurozone"}


@given(st.text(max_size=80))
def test_mentions_lie_in_the_text_and_those_of_one_layer_do_not_overlap(text: str) -> None:
    spans = [m.span for m in bare().find(text, Span(0, len(text)))]
    assert all(span.end <= len(text) for span in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))


def test_what_one_pack_has_is_not_told_to_the_next(make_pack: MakePack) -> None:
    text = "exports of Britain and the European Union"
    first = packed(make_pack, ref_area="GB")
    before = terms_in(text, first)
    assert "EU28" in codes_in(text, TermKind.AREA, packed(make_pack, ref_area="EU28"))
    assert terms_in(text, first) == before
    assert terms_in(text, packed(make_pack, ref_area="GB")) == before
    assert codes_in("exports of the European Union", TermKind.AREA) == {"EU27"}
