"""The names that parts have besides their own."""

import pytest
from small_pack import MakePack, rows
from test_vocabulary import codes_in, packed

from verifier.model.mention import TermKind
from verifier.reference.catalogue import Catalogue
from verifier.reference.packs import load_pack
from verifier.reference.phrases import parts_of


@pytest.mark.parametrize(
    ("part", "text", "found"),
    [
        ("residents of Germany", "Germans ranked third", True),
        ("Pakistan nationals", "Pakistanis lodged 9,950", True),
        ("United Kingdom", "Britain came first", True),
        ("citizens of India", "Indian citizens came", True),
        ("citizens of Ruritania", "Indian citizens came", False),
        ("Indian films", "Indian citizens came", False),
        ("respiratory syncytial virus", "RSV put 311 in bed", True),
        ("Vantel Group", "At Vantel, revenue grew", True),
        ("Vantel Group", "The group said so", False),
        ("Lake Travis", "Travis was 71% full", True),
        ("Canyon Lake", "Canyon was 63% full", True),
        ("Canyon Lake", "The lake was 63% full", False),
        ("Reliance Jio", "Jio topped 47 crore", True),
        ("black coal", "coal plants made 2.94 TWh", True),
        ("capital goods", "the goods were dear", False),
        ("excluding autos", "Take autos out and sales rose", True),
        ("excluding transportation", "Leave out transportation and orders rose", True),
        ("excluding autos", "Autos sold well", False),
        ("excluding bonuses", "Regular pay, which excludes bonuses, grew", True),
        ("excluding bonuses", "a gauge that does not include bonuses", True),
        ("excluding bonuses", "with bonuses stripped out", True),
        ("excluding bonuses", "pay including bonuses", False),
        ("Los Angeles-Long Beach-Anaheim", "Prices rose around Los Angeles", True),
        ("Poznań-Ławica", "Poznań stood out", True),
        ("Los Angeles-Long Beach-Anaheim", "Prices rose in Angel Beach", False),
        ("plug-in hybrid", "They took the plug out", False),
        ("core", "Leaving out food and energy, they were up", True),
        ("core", "They left food and energy to others", False),
        ("aged 65 and over", "Children got 401,200 doses", False),
        ("foreign countries", "Foreigners numbered 10,138", True),
    ],
)
def test_a_part_is_found_by_its_other_names(
    make_pack: MakePack, part: str, text: str, found: bool
) -> None:
    vocabulary = packed(make_pack, breakdown=part, title="Journeys by train")
    assert (part in codes_in(text, TermKind.BREAKDOWN, vocabulary)) is found


def test_a_word_that_other_titles_have_is_no_short_name(make_pack: MakePack) -> None:
    table = (
        "series,title,unit,frequency,breakdown\n"
        "x,Revenue of train operators,EUR,M,\n"
        'y,"Journeys, Northern Trains",journey,M,Northern Trains\n'
    )
    vocabulary = Catalogue([load_pack(make_pack(table, rows()))]).vocabulary()
    assert not codes_in("Train operators ran 3,100", TermKind.BREAKDOWN, vocabulary)


def test_the_people_of_the_country_that_a_series_is_of_are_no_part_by_name(
    make_pack: MakePack,
) -> None:
    vocabulary = packed(make_pack, breakdown="New Zealand citizens", ref_area="NZL")
    assert not codes_in("New Zealand counted 3,100", TermKind.BREAKDOWN, vocabulary)


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("British nationals", "Britain took in 3,100"),
        ("British citizens", "To Britain came 3,100"),
        ("United Kingdom nationals", "In the UK 3,100 landed"),
    ],
)
@pytest.mark.parametrize(("home", "told"), [("GBR", False), ("IRL", True)])
def test_the_people_of_a_country_of_two_names_are_no_part_by_either(
    part: str, text: str, home: str, told: bool, make_pack: MakePack
) -> None:
    vocabulary = packed(make_pack, breakdown=part, ref_area=home)
    assert bool(codes_in(text, TermKind.BREAKDOWN, vocabulary)) is told


def test_a_place_that_is_most_of_a_country_is_a_part_of_it(make_pack: MakePack) -> None:
    vocabulary = packed(make_pack, breakdown="Great Britain", ref_area="GBR")
    assert codes_in("In Great Britain 3,100 vaped", TermKind.BREAKDOWN, vocabulary)


def test_a_phrase_that_totals_have_names_no_part(make_pack: MakePack) -> None:
    table = (
        "series,title,unit,frequency,breakdown\n"
        'x,"New vehicle sales, total",vehicle,M,\n'
        'y,"New vehicle sales, sports utility vehicles",vehicle,M,sports utility vehicles\n'
    )
    vocabulary = Catalogue([load_pack(make_pack(table, rows()))]).vocabulary()
    named = codes_in("bought 121,993 new vehicles", TermKind.BREAKDOWN, vocabulary)
    assert "sports utility vehicles" not in named


def test_a_listed_word_is_no_part_where_several_end_with_it(make_pack: MakePack) -> None:
    table = (
        "series,title,unit,frequency,breakdown\n"
        "x,Rooftop solar output,MWh,M,rooftop solar\n"
        "y,Utility solar output,MWh,M,utility solar\n"
    )
    vocabulary = Catalogue([load_pack(make_pack(table, rows()))]).vocabulary()
    named = codes_in("solar output rose", TermKind.BREAKDOWN, vocabulary)
    assert not named & {"rooftop solar", "utility solar"}


def test_the_first_of_joined_names_is_none_where_two_begin_so(make_pack: MakePack) -> None:
    table = (
        "series,title,unit,frequency,breakdown\n"
        "x,Freight rate to Genoa,USD,W,Shanghai-Genoa\n"
        "y,Freight rate to Oslo,USD,W,Shanghai-Oslo\n"
    )
    vocabulary = Catalogue([load_pack(make_pack(table, rows()))]).vocabulary()
    assert not codes_in("Rates from Shanghai rose", TermKind.BREAKDOWN, vocabulary)


SIDES = (
    "series,title,unit,frequency,breakdown\n"
    'x,"Cement despatches, northern Peru",t,M,northern Peru\n'
    'y,"Cement despatches, southern Peru",t,M,southern Peru\n'
    'z,"Cement despatches, western mines",t,M,western mines and ports\n'
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It fell 0.5% in the north.", {"northern Peru"}),
        ("In the south sales rose 4%, and in the north 2%.", {"northern Peru", "southern Peru"}),
        ("It fell 0.5% in the north-east.", set()),
        ("It fell 0.5% in the North West.", set()),
        ("It fell 0.5% to the north of Lima.", set()),
        ("It fell 0.5% in the west.", set()),
        ("It fell 0.5% north of it.", set()),
    ],
)
def test_a_side_of_a_whole_is_a_part(make_pack: MakePack, text: str, found: set[str]) -> None:
    vocabulary = Catalogue([load_pack(make_pack(SIDES, rows()))]).vocabulary()
    assert codes_in(text, TermKind.BREAKDOWN, vocabulary) == found


def test_the_only_side_that_a_pack_has_goes_by_its_name(make_pack: MakePack) -> None:
    vocabulary = packed(make_pack, breakdown="northern Peru", title="Cement")
    assert not codes_in("It fell in the north.", TermKind.BREAKDOWN, vocabulary)


@pytest.mark.parametrize(
    ("breakdown", "parts"),
    [
        ("wind, solar and hydro", ["wind", "solar", "hydro"]),
        ("health care", []),
        ("waste and other", ["waste"]),
        ("food & drink", ["food", "drink"]),
        ("sandals", []),
    ],
)
def test_a_breakdown_falls_into_its_members(breakdown: str, parts: list[str]) -> None:
    assert list(parts_of(breakdown)) == parts


def test_a_word_of_the_measure_itself_names_no_part(make_pack: MakePack) -> None:
    table = (
        "series,title,unit,frequency,indicator,breakdown\n"
        "x,Average house price,GBP,M,house_prices,\n"
        'y,"Average house price, detached houses",GBP,M,house_prices,detached houses\n'
    )
    vocabulary = Catalogue([load_pack(make_pack(table, rows()))]).vocabulary()
    part = TermKind.BREAKDOWN
    assert "detached houses" not in codes_in("the average house cost £12", part, vocabulary)
    assert "detached houses" in codes_in("a detached house cost £12", part, vocabulary)
    assert "detached houses" in codes_in("a free-standing house cost £12", part, vocabulary)
