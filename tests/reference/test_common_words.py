"""Common words that the codelists hold, and where they mean nothing."""

import pytest
from small_pack import MakePack, one_series, rows

from verifier.model.codelist import Vocabulary
from verifier.model.mention import TermKind
from verifier.model.span import Span
from verifier.reference.catalogue import Catalogue
from verifier.reference.packs import load_pack


def codes_in(text: str, kind: TermKind, vocabulary: Vocabulary) -> set[str]:
    """The codes of one kind in the text."""
    mentions = vocabulary.find(text, Span(0, len(text)))
    return {term.code for m in mentions for term in m.terms if term.kind is kind}


def packed(make_pack: MakePack, **cells: str) -> Vocabulary:
    return Catalogue([load_pack(make_pack(one_series(**cells), rows()))]).vocabulary()


@pytest.mark.parametrize(
    ("breakdown", "text", "codes"),
    [
        ("more than 52 weeks", "people waiting over a year", {"more than 52 weeks"}),
        ("more than 65 weeks", "people waiting over a year", set()),
        ("passed", "some 900 came through", {"passed"}),
        ("girls", "some 900 came through", set()),
    ],
)
def test_common_words_mean_a_part_only_where_a_pack_has_it(
    make_pack: MakePack, breakdown: str, text: str, codes: set[str]
) -> None:
    assert codes_in(text, TermKind.BREAKDOWN, packed(make_pack, breakdown=breakdown)) == codes


@pytest.mark.parametrize(
    "text", ["a drug problem", "the weather service said", "all member states"]
)
def test_a_singular_is_not_what_its_plural_means(text: str) -> None:
    kinds = (TermKind.BREAKDOWN, TermKind.INDICATOR)
    assert (
        set().union(*(codes_in(text, kind, Catalogue(()).vocabulary()) for kind in kinds)) == set()
    )


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Exports, in US dollars, rose.", set()),
        ("They are paid in Canadian dollars.", set()),
        ("US exports, in dollars, rose.", {"USA"}),
    ],
)
def test_a_currency_is_no_place(make_pack: MakePack, text: str, codes: set[str]) -> None:
    found = codes_in(text, TermKind.AREA, packed(make_pack, indicator="exports"))
    assert found == codes
