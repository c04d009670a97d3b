"""Measures that one word of their name calls back, and words that call back none."""

from datetime import date

import pytest

from verifier.language.reading import read
from verifier.model.article import Article, Block
from verifier.model.codelist import Vocabulary
from verifier.model.mention import Term, TermKind
from verifier.model.span import Span

WORDS = {
    "prices": "cpi",
    "house prices": "house_prices",
    "deaths": "deaths",
    "fatalities": "deaths",
    "road deaths": "road_deaths",
    "energy price cap": "price_cap",
    "pay": "earnings",
    "dividend": "dividend",
    "asylum claims": "asylum_claims",
}


def measures(text: str, figure: str) -> list[str]:
    """The measures that bear on a figure of a text with a block for each line, strongest first."""
    vocabulary = Vocabulary()
    for word, code in WORDS.items():
        vocabulary.add(word, [Term(TermKind.INDICATOR, code)])
    ends = [n for n, char in enumerate(text) if char == "\n"]
    starts = [0, *(end + 1 for end in ends)]
    blocks = tuple(Block(Span(a, b)) for a, b in zip(starts, [*ends, len(text)], strict=True))
    reading = read(Article(text, blocks=blocks), vocabulary, date(2025, 12, 8), None)
    clause = next(
        reading.clause_at(n, f.span, f)
        for n, sentence in enumerate(reading.sentences)
        for f in sentence.figures
        if f.span.of(text) == figure
    )
    return [s.term.code for s in clause.terms if s.own]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("House prices are up again. In Leeds, prices rose 4%.", "house_prices"),
        ("Road deaths are down. Police counted 41 fatalities in May.", "road_deaths"),
        ("The energy price cap moves in April. The cap will rise 4%.", "price_cap"),
        ("Asylum claims are a test. Claims fell 4%.", "asylum_claims"),
    ],
)
def test_a_word_of_its_name_calls_a_measure_back(text: str, code: str) -> None:
    assert measures(text, "41" if "41" in text else "4%")[0] == code


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("House prices are up again. Overall prices rose 4%.", ["cpi", "house_prices"]),
        ("House prices are up again.\nIn Leeds, prices rose 4%.", ["cpi", "house_prices"]),
        ("House prices are up.\nOther news.\nIn Leeds, prices rose 4%.", ["cpi"]),
        ("Prices are up again. In Leeds, house prices rose 4%.", ["house_prices"]),
        ("Deaths are down. Road deaths fell 4%.", ["road_deaths"]),
        ("The energy price cap moves in April. A cap on rents would save 4%.", []),
        ("Asylum claims are a test. Claims-handlers lost 4%.", []),
    ],
)
def test_where_the_whole_or_another_paragraph_is_meant_it_stands_behind(
    text: str, codes: list[str]
) -> None:
    assert measures(text, "4%") == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("It will pay a dividend of $2.", ["dividend"]),
        ("Those who pay the levy put down $2.", []),
        ("Pay rose to $2.", ["earnings"]),
        ("The rise took pay to $2.", ["earnings"]),
    ],
)
def test_to_pay_is_no_measure(text: str, codes: list[str]) -> None:
    assert measures(text, "$2") == codes


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Jobs in the euro area are safe. In the bloc 6% are idle.", "EA"),
        ("Jobs in the EU are safe. In the bloc 6% are idle.", "EU27"),
        ("The euro area grows, the EU does not. In the bloc 6% are idle.", "EU27"),
        ("In the bloc 6% are idle, more than in the euro area.", "EU27"),
        ("Jobs in the euro area are safe. In the EU 6% are idle.", "EU27"),
    ],
)
def test_the_bloc_is_the_one_named_last(text: str, code: str) -> None:
    vocabulary = Vocabulary()
    for phrase, area in (("the euro area", "EA"), ("the EU", "EU27"), ("the bloc", "EU27")):
        vocabulary.add(phrase, [Term(TermKind.AREA, area)])
    article = Article(text, blocks=(Block(Span(0, len(text))),))
    reading = read(article, vocabulary, date(2025, 12, 8), None)
    told = [
        term.code
        for sentence in reading.terms
        for mention in sentence.mentions
        if mention.span.start > text.rindex("In the ")
        for term in mention.terms
    ]
    assert told[0] == code


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The European Union bought 5% more. Sales to the Union rose 6%.", ["EU27"]),
        ("Exports to the United Kingdom fell 5%. The Kingdom took 6% less.", ["GBR"]),
        ("Hotels in the United Arab Emirates were full. In the Emirates 6% stood empty.", ["ARE"]),
        ("The Czech Republic grew. Prices in the Republic rose 6%.", ["CZE"]),
        ("In the Northern Territory it rained. The Territory had 6% more.", ["AUS-NT"]),
        ("The European Union bought 5% more. Dues of the union rose 6%.", []),
        ("The European Union bought 5% more. The Union of Bakers won 6%.", []),
        ("The European Union bought 5% more. The Union Jack cost 6% more.", []),
        ("The European Union bought 5% more. A Union of old fell 6%.", []),
        ("Sales to the Union rose 6%.", []),
        ("Sales to the Union rose 6%. The European Union is large.", []),
        ("The Czech Republic grew. Sales to the Union rose 6%.", []),
    ],
)
def test_a_union_is_called_by_the_last_word_of_its_name(text: str, places: list[str]) -> None:
    names = {
        "European Union": "EU27",
        "United Kingdom": "GBR",
        "United Arab Emirates": "ARE",
        "Czech Republic": "CZE",
        "Northern Territory": "AUS-NT",
    }
    vocabulary = Vocabulary()
    for name, code in names.items():
        vocabulary.add(name, [Term(TermKind.AREA, code)])
    reading = read(
        Article(text, blocks=(Block(Span(0, len(text))),)), vocabulary, date(2025, 12, 8), None
    )
    told = [
        term.code
        for sentence in reading.terms
        if "6%" in sentence.span.of(text)
        for mention in sentence.mentions
        for term in mention.terms
        if len(mention.span.of(text).split()) == 1
    ]
    assert told == places


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Deaths and pay both moved, the former rising by $2.", "deaths"),
        ("Deaths and pay both moved, the latter rising by $2.", "earnings"),
        ("House prices beat the dividend; the former were up $2.", "house_prices"),
        ("Road deaths and asylum claims fell, the latter by $2.", "asylum_claims"),
        ("The dividend lags pay, and the latter has grown $2.", "earnings"),
    ],
)
def test_the_former_and_the_latter_are_those_named(text: str, code: str) -> None:
    assert measures(text, "$2")[0] == code


@pytest.mark.parametrize(
    "text",
    [
        "Deaths and pay moved, the former minister said of $2.",
        "Deaths, pay and the dividend moved, the former rising by $2.",
        "Deaths moved, the former rising by $2.",
        "Deaths and pay moved, in the latter half of May by $2.",
        "Deaths and pay moved. The former champion won $2.",
    ],
)
def test_else_neither_stands_for_anything(text: str) -> None:
    vocabulary = Vocabulary()
    for word, named in WORDS.items():
        vocabulary.add(word, [Term(TermKind.INDICATOR, named)])
    article = Article(text, blocks=(Block(Span(0, len(text))),))
    spans = [
        mention.span.of(text)
        for sentence in read(article, vocabulary, date(2025, 12, 8), None).terms
        for mention in sentence.mentions
    ]
    assert not {"former", "latter"} & set(spans)
