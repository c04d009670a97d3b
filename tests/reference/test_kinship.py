"""What a pack's own words mean in the words of the newsroom."""

import pytest
from small_pack import MakePack, rows
from test_vocabulary import codes_in

from verifier.model.codelist import Vocabulary
from verifier.model.mention import TermKind
from verifier.reference.catalogue import Catalogue
from verifier.reference.packs import load_pack

HEAD = "series,title,indicator,unit,frequency\n"
CREW = 'a,"Halm Tools, employees, end of quarter",employment,persons,Q\n'
STAFF = 'b,"Halm Tools, staff",headcount,persons,Q\n'
FOOD = 'c,"Halm Stores, sales, grocery",retail_sales,EUR,Q\n'
SHOPS = 'd,"Sales at shops, volume",retail_sales,EUR,Q\n'
CLIENTS = 'e,"Halm plc, active customers, last twelve months",clients_served,persons,Q\n'


def vocabulary_of(make_pack: MakePack, *series: str) -> Vocabulary:
    return Catalogue([load_pack(make_pack(HEAD + "".join(series), rows()))]).vocabulary()


@pytest.mark.parametrize(
    ("series", "text", "code", "found"),
    [
        ((CREW,), "Headcount stood at 13,810", "employment", True),
        ((CREW, STAFF), "Headcount stood at 13,810", "employment", False),
        ((FOOD,), "Sales rose 4%", "retail_sales", True),
        ((SHOPS,), "Sales rose 4%", "retail_sales", False),
        ((CLIENTS,), "Active customers reached 5.44 million", "clients_served", True),
        ((CLIENTS,), "Active volcanoes numbered 31", "clients_served", False),
    ],
)
def test_a_measure_is_called_by_the_words_of_its_like(
    make_pack: MakePack, series: tuple[str, ...], text: str, code: str, found: bool
) -> None:
    vocabulary = vocabulary_of(make_pack, *series)
    assert (code in codes_in(text, TermKind.INDICATOR, vocabulary)) is found
