"""A vocabulary takes over the phrases of another one, and neither changes with the other."""

from collections.abc import Iterator

import pytest
from small_catalogue import catalogue_of

from verifier.model.codelist import Vocabulary
from verifier.model.mention import Term, TermKind
from verifier.model.span import Span

FOOD, DRINK = (Term(TermKind.BREAKDOWN, code) for code in ("food", "drink"))
PLACE = Term(TermKind.AREA, "TUR")


def vocabulary_of(*entries: tuple[str, Term, bool]) -> Vocabulary:
    made = Vocabulary()
    for phrase, term, proper in entries:
        made.add(phrase, (term,), proper)
    return made


def found(vocabulary: Vocabulary, text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for mention in vocabulary.find(text, Span(0, len(text))):
        yield mention.span.of(text), tuple(term.code for term in mention.terms)


OURS = ("soft drinks", DRINK, False), ("Turkey", PLACE, True)
THEIRS = ("food and non-alcoholic drinks", FOOD, False), ("turkey", FOOD, False), ("UN", FOOD, True)
TEXTS = (
    "Soft drinks and food and non-alcoholic drinks rose, said the UN and Turkey.",
    "The un of turkey, and food and non alcoholic drinks.",
    "Drinks and food alone are known by neither.",
)


@pytest.mark.parametrize("text", TEXTS)
def test_what_is_taken_over_is_as_if_it_were_added(text: str) -> None:
    taken, added = vocabulary_of(*OURS), vocabulary_of(*OURS, *THEIRS)
    taken.take_over(vocabulary_of(*THEIRS))
    assert list(taken.phrases()) == list(added.phrases())
    assert list(found(taken, text)) == list(found(added, text))


def test_what_is_told_afterwards_stays_with_the_one_that_is_told() -> None:
    lender = vocabulary_of(*THEIRS)
    borrower, other = vocabulary_of(), vocabulary_of()
    for one in (borrower, other):
        one.take_over(lender)
    borrower.add("turkey", (DRINK,))
    other.forget("turkey", TermKind.BREAKDOWN)
    assert dict(found(borrower, "turkey")) == {"turkey": ("food", "drink")}
    assert dict(found(other, "turkey")) == {}
    assert dict(found(lender, "turkey")) == {"turkey": ("food",)}


HEAD = "series,title,indicator,ref_area,breakdown,unit,frequency\n"


def test_the_packs_of_one_catalogue_change_no_word_of_another() -> None:
    def told(rows: str) -> dict[str, tuple[str, ...]]:
        catalogue = catalogue_of(f"{HEAD}{rows}\n", "series,period,value\ns,2024,1\n")
        return dict(found(catalogue.vocabulary(), "dairy products of cheese makers"))

    plain = "s,Prices of Ruritania,cpi,AUT,,index,A"
    before = told(plain)
    assert told('s,"Prices of dairy products",cpi,AUT,dairy products and cheese,index,A') != before
    assert told(plain) == before
