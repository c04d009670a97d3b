"""Which place a section below a subhead is about."""

from datetime import date

import pytest

from verifier.language.areas.opening_places import first_place, place_of_the_section
from verifier.language.measures.known_phrases import SentenceTerms
from verifier.language.reading import read
from verifier.model.article import Article, Block, Role
from verifier.model.codelist import Vocabulary
from verifier.model.mention import Term, TermKind
from verifier.model.span import Span

PLACES = {
    "Chile": "CHL",
    "Kenya": "KEN",
    "Norway": "NOR",
    "Halden": "Halden Group",
    "Vantel": "Vantel Motors",
}


def sentences_of(text: str) -> tuple[SentenceTerms, ...]:
    """The sentences of a text with a block for each line; a line behind "# " is a subhead."""
    vocabulary = Vocabulary()
    for name, code in PLACES.items():
        vocabulary.add(name, [Term(TermKind.AREA, code)])
    blocks: list[Block] = []
    start = 0
    for line in text.split("\n"):
        role = Role.SUBHEAD if line.startswith("# ") else Role.BODY
        blocks.append(Block(Span(start + 2 * (role is Role.SUBHEAD), start + len(line)), role))
        start += len(line) + 1
    article = Article(text, blocks=tuple(blocks))
    return read(article, vocabulary, date(2025, 12, 8), None).terms


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Halden did well.\n# On wheels\nVantel fared worse.\nProfit fell.", "Vantel"),
        ("Halden did well.\n# Shelf life\nGloom at Vantel.\nSales rose. Profit fell.", "Vantel"),
        ("Chile grew.\n# Elsewhere\nRain helped. So it did in Kenya.\nOutput rose.", "Kenya"),
        ("Chile grew.\n# East\nKenya grew.\n# North\nNorway shrank.\nOutput fell.", "Norway"),
        ("Good day. Chile grew.\n# Kenya\nCoffee sold well.\nOutput rose.", "Kenya"),
        ("Chile grew.\nKenya shrank.\nOutput fell.", None),
        ("# All you need to know\nKenya grew.\nOutput rose.", None),
        ("Halden did well.\n# Abroad\nShops in Kenya sold more.\nProfit fell.", None),
        ("Chile grew.\n# Firms\nVantel hired.\nOutput rose.", None),
        ("Chile grew.\n# Prices\nThey fell.\nKenya is dear.\nOutput rose.", None),
        ("Chile grew.\n# Trade\nMuch went to Kenya.\nOutput rose.", None),
    ],
)
def test_a_section_is_about_the_place_that_its_first_paragraph_names(
    text: str, place: str | None
) -> None:
    sentences = sentences_of(text)
    found = place_of_the_section(sentences, len(sentences) - 1)
    assert (found.of(text) if found else None) == place


def test_an_article_is_about_the_first_place_that_is_no_partner() -> None:
    text = "Much went to Kenya. Chile sold less."
    found = first_place(sentences_of(text))
    assert found is not None
    assert found.of(text) == "Chile"
