"""The parsed subject: each construct in which figures compete, with examples and look-alikes."""

from datetime import date

import pytest

from verifier.language.reading import read
from verifier.language.scan import Sentence
from verifier.language.syntax.parse import PLACEHOLDER, find_subjects, needs_parse, wording_of
from verifier.model.article import Article, Block
from verifier.model.codelist import Vocabulary
from verifier.model.span import Span

NONE = ""
"""The sentence names no subject for the figure; the rules must look elsewhere."""


def sentences_of(text: str) -> list[Sentence]:
    article = Article(text, blocks=(Block(Span(0, len(text))),))
    return list(read(article, Vocabulary(), date(2025, 12, 8)).sentences)


def subjects_of(text: str) -> dict[str, str]:
    found = find_subjects(text, sentences_of(text))
    return {figure.of(text): subject.of(text) for figure, subject in found.items()}


COORDINATION = [
    (
        "Exports rose 5.9% and imports fell 1.9% in November.",
        {"5.9%": "Exports", "1.9%": "imports"},
    ),
    (
        "Sales of cars climbed 3% to 41,000, but sales of vans slipped 4% to 12,000.",
        {"3%": "Sales of cars", "41,000": "Sales of cars", "4%": "sales of vans"},
    ),
    (
        "Steel output grew 2.5% while coal output shrank 6%.",
        {"2.5%": "Steel output", "6%": "coal output"},
    ),
    (
        "Rents rose 4.2% in March and 3.9% in April.",
        {"4.2%": "Rents", "3.9%": "Rents"},
    ),
    (
        "Food prices were up 4.5% and energy prices were down 2.1%.",
        {"4.5%": "Food prices", "2.1%": "energy prices"},
    ),
    (
        "The ministry said imports of gas had dropped 8% and exports of grain had doubled.",
        {"8%": "imports of gas", "doubled": "exports of grain"},
    ),
]

GAPPING = [
    (
        "Cod landings fell 3%, tuna 2% and mackerel 0.4%.",
        {"3%": "Cod landings", "2%": "tuna", "0.4%": "mackerel"},
    ),
    (
        "Exports fell by 7%, imports by 2%.",
        {"7%": "Exports", "2%": "imports"},
    ),
    (
        "Exports to China rose to $12 billion and imports from Japan to $9 billion.",
        {"$12 billion": "Exports to China", "$9 billion": "imports from Japan"},
    ),
    (
        "Housing starts were up 6%, permits down 2%.",
        {"6%": "Housing starts", "2%": "permits"},
    ),
    # no new subject: a second period, a second level, a change noun
    ("Exports fell 3% in May, and in June 2%.", {"3%": "Exports", "2%": "Exports"}),
    ("Exports fell 3%, the biggest drop in 2 years.", {"3%": "Exports"}),
    ("Exports fell 3% to $40 billion.", {}),
    ("Exports fell 3%, a record 4% in real terms.", {"3%": "Exports"}),
]

APPOSITION = [
    (
        "Imports fell to $90 billion, a drop of 5%, and exports rose 2%.",
        {"$90 billion": "Imports", "5%": "Imports", "2%": "exports"},
    ),
    (
        "Imports fell to $90 billion, a 5% drop from a year earlier.",
        {"$90 billion": "Imports", "5%": "Imports"},
    ),
    (
        "The trade surplus, $60 billion in May, shrank as exports slid 4%.",
        {"$60 billion": "trade surplus", "4%": "exports"},
    ),
    (
        "Shipments of copper, the main export, rose 7%, and those of iron ore fell 2%.",
        {"7%": "Shipments of copper"},
    ),
]

PARTICIPLES = [
    (
        "Exports rose 6%, lifting the trade surplus to $112 billion.",
        {"6%": "Exports", "$112 billion": "trade surplus"},
    ),
    (
        "Retail sales rose 2%, with sales of cars gaining 5%.",
        {"2%": "Retail sales", "5%": "sales of cars"},
    ),
    (
        "The mine cut output by 12%, sending prices up 3%.",
        {"12%": "output", "3%": "prices"},
    ),
    (
        "Imports fell 2% to $80 billion, leaving a deficit of $9 billion.",
        {"2%": "Imports", "$80 billion": "Imports", "$9 billion": "deficit"},
    ),
    (
        "Prices fell 1%, extending a decline of 4% in June.",
        {"1%": "Prices"},
    ),
    (
        "Wages rose 4%, beating forecasts by 1 percentage point.",
        {"4%": "Wages", "1 percentage point": "Wages"},
    ),
    (
        "Inflation slowed to 2%, having peaked at 11% in 2022.",
        {"2%": "Inflation", "11%": "Inflation"},
    ),
]

RELATIVE = [
    (
        "Exports to the United States, which fell 28.6%, made up 11% of the total.",
        {"28.6%": "Exports to the United States", "11%": "Exports to the United States"},
    ),
    (
        "Imports of soybeans, which had dropped 30% in May, recovered 12%.",
        {"30%": "Imports of soybeans", "12%": "Imports of soybeans"},
    ),
    (
        "Energy costs, which rose 9%, pushed inflation to 3.4%.",
        {"9%": "Energy costs", "3.4%": "inflation"},
    ),
    (
        "The car industry, which employs 80,000 people, said sales fell 4%.",
        {"4%": "sales"},
    ),
]

RESPECTIVELY = [
    (
        "Exports and imports rose 5% and 3%, respectively.",
        {"5%": "Exports", "3%": "imports"},
    ),
    (
        "Sales of cars and vans reached 41,000 and 12,000 respectively.",
        {"41,000": "Sales of cars", "12,000": "vans"},
    ),
    (
        "Exports, imports and reserves rose 1%, 2% and 3%, respectively.",
        {"1%": "Exports", "2%": "imports", "3%": "reserves"},
    ),
    ("Exports and imports both rose 5% in May and 3% in June.", {"5%": "Exports and imports"}),
]

BRACKETS = [
    (
        "Growth was led by exports (6%), investment (4%) and consumption (1%).",
        {"6%": "exports", "4%": "investment", "1%": "consumption"},
    ),
    (
        "Exports fell 3% (4% in real terms) and imports rose 1%.",
        {"3%": "Exports", "1%": "imports"},
    ),
]

SEMICOLONS = [
    (
        "Prices by group: food, 3.1%; energy, 7.5%; clothing, 0.2%.",
        {"3.1%": "food", "7.5%": "energy", "0.2%": "clothing"},
    ),
    (
        "Steel output rose 3%; coal output fell 2%; gas output held at 40,000 tonnes.",
        {"3%": "Steel output", "2%": "coal output", "40,000 tonnes": "gas output"},
    ),
    ("Output rose 3%; in June, 2%; in May, 1%.", {"3%": "Output"}),
]

CHANGE_NOUNS = [
    (
        "A 4% drop in exports outweighed a 2% fall in imports.",
        {"4%": "exports", "2%": "imports"},
    ),
    (
        "Export growth of 3% followed a 5% rise in imports.",
        {"3%": "Export growth", "5%": "imports"},
    ),
    (
        "Factory orders posted a 2% gain in June, and prices a 1% gain.",
        {"2%": "Factory orders", "1%": "prices"},
    ),
    (
        "Shops saw a decline of 3% in June as rents rose 4%.",
        {"3%": "Shops", "4%": "rents"},
    ),
]

PASSIVES = [
    (
        "The deficit was put at $9 billion and growth was revised up to 2%.",
        {"$9 billion": "deficit", "2%": "growth"},
    ),
    (
        "Exports are expected to rise 3% and imports to fall 1%.",
        {"3%": "Exports", "1%": "imports"},
    ),
]

PRONOUNS = [
    ("It fell 3%, while exports rose 4%.", {"3%": NONE, "4%": "exports"}),
    ("They rose 3% to $4 billion, and imports fell 2%.", {"3%": NONE, "2%": "imports"}),
    ("The figure was 3%, compared with 4% for exports.", {"3%": NONE}),
    ("That compared with 3% in May and 4% in April.", {"3%": NONE, "4%": NONE}),
]

EVERY = {
    "coordination": COORDINATION,
    "gapping": GAPPING,
    "apposition": APPOSITION,
    "participles": PARTICIPLES,
    "relative": RELATIVE,
    "respectively": RESPECTIVELY,
    "brackets": BRACKETS,
    "semicolons": SEMICOLONS,
    "change_nouns": CHANGE_NOUNS,
    "passives": PASSIVES,
    "pronouns": PRONOUNS,
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(text, expected, id=f"{name}-{place}")
        for name, probes in EVERY.items()
        for place, (text, expected) in enumerate(probes)
    ],
)
def test_each_figure_has_its_own_subject(text: str, expected: dict[str, str]) -> None:
    found = subjects_of(text)
    assert {figure: found.get(figure, NONE) for figure in expected} == expected


DATELINES = [
    (
        "LUXEMBOURG, 17 October - Consumer prices rose 2.2% and producer prices fell 1%.",
        {"2.2%": "Consumer prices", "1%": "producer prices"},
    ),
    (
        "US GDP rose 2% - its best quarter in years - as US exports rose 1%.",
        {"2%": "US GDP", "1%": "US exports"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), DATELINES)
def test_a_dateline_is_no_subject(text: str, expected: dict[str, str]) -> None:
    assert subjects_of(text) == expected


def test_every_figure_is_one_word_and_every_word_keeps_its_place() -> None:
    text = "Sales were Rs 3,04,050 crore, isn't 4pc; it doubled to $1.2m (+3.1%)."
    (sentence,) = sentences_of(text)
    wording = wording_of(text, sentence)
    assert "".join(word.text for word in wording.words).count(PLACEHOLDER) == 4
    for word, span in zip(wording.words, wording.spans, strict=True):
        assert word.text in (span.of(text), PLACEHOLDER)
        assert word.space == text[span.end : span.end + 1].isspace()


@pytest.mark.parametrize(
    ("text", "needed"),
    [
        ("Exports rose 5% and imports fell 2%.", True),
        ("Exports rose 5% to $3 billion (up 2%).", True),
        ("Exports rose 5% to $3 billion.", False),
        ("Exports rose 5%, and imports fell.", False),
        ("Exports rose for an eighth month, and imports fell.", False),
        (f"Exports rose 5% and imports fell 2% {'and so on ' * 150}.", False),
    ],
    ids=["coordination", "bracket", "one clause", "one figure", "ordinal", "no prose"],
)
def test_a_parse_is_needed_where_figures_may_compete(text: str, needed: bool) -> None:
    assert needs_parse(text, sentences_of(text)[0]) is needed
