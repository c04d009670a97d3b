"""What figures are related to, in the words of the newsroom."""

import pytest
from small_pack import MakePack, rows
from test_vocabulary import codes_in, packed

from verifier.model.mention import TermKind
from verifier.reference.catalogue import Catalogue
from verifier.reference.packs import load_pack


@pytest.mark.parametrize(
    ("part", "text", "found"),
    [
        ("share of GDP", "Debt stood at 93.6% of GDP", True),
        ("percent of GDP", "a deficit of 3% of gross domestic product", True),
        ("% of GDP", "as a share of gross domestic product", True),
        ("share_of_gdp", "Health took 9% of the gross domestic product", True),
        ("share of GDP", "GDP rose 93.6%", False),
        ("share of the labour force", "as a proportion of the labour force", True),
        ("share of women", "the number of women rose", False),
        ("per capita", "Output was $41,200 per head", True),
        ("per capita", "They earn $41,200 a head", True),
        ("per head", "Output per person rose", True),
        ("per capita", "The head of the bank said so", False),
        ("per household", "for every household", True),
        ("per household", "a household said so", False),
        ("purchasing power parity", "in PPP terms", True),
        ("PPP, current international dollars", "adjusted for purchasing power", True),
        ("purchasing power parity", "the power of the purse", False),
        ("constant prices, per capita", "Output per head rose", True),
    ],
)
def test_a_part_that_relates_figures_is_found_by_its_other_names(
    make_pack: MakePack, part: str, text: str, found: bool
) -> None:
    vocabulary = packed(make_pack, breakdown=part, indicator="gdp")
    assert (part in codes_in(text, TermKind.BREAKDOWN, vocabulary)) is found


def test_the_measure_in_a_share_stays_told(make_pack: MakePack) -> None:
    vocabulary = packed(make_pack, breakdown="share of GDP", indicator="government_debt")
    assert "gdp" in codes_in("the growth of GDP", TermKind.INDICATOR, vocabulary)


@pytest.mark.parametrize(
    ("indicator", "part", "text", "found"),
    [
        ("gdp", "per capita", "GDP per head rose", True),
        ("government_debt", "share of GDP", "The debt-to-GDP ratio rose", True),
        ("government_debt", "per capita", "The debt-to-GDP ratio rose", False),
        ("gdp", "constant prices", "GDP per head rose", False),
    ],
)
def test_one_phrase_tells_a_measure_and_what_it_is_related_to(
    make_pack: MakePack, indicator: str, part: str, text: str, found: bool
) -> None:
    vocabulary = packed(make_pack, breakdown=part, indicator=indicator)
    assert (part in codes_in(text, TermKind.BREAKDOWN, vocabulary)) is found
    assert indicator in codes_in(text, TermKind.INDICATOR, vocabulary) or not found


def test_a_pack_without_such_parts_gives_no_names_for_them(make_pack: MakePack) -> None:
    table = 'series,title,unit,frequency,breakdown\nx,"Trips, women",unit,M,women\n'
    vocabulary = Catalogue([load_pack(make_pack(table, rows()))]).vocabulary()
    assert not codes_in("9% of GDP, or $41 a head", TermKind.BREAKDOWN, vocabulary)
