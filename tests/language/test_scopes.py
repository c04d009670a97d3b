"""Which words of the sentences around one bear on its figures."""

from datetime import date

import pytest

from verifier.language.reading import read
from verifier.model.article import Article, Block
from verifier.model.clause import ScopedTerm
from verifier.model.codelist import Vocabulary
from verifier.model.mention import Term, TermKind
from verifier.model.span import Span

WORDS = {
    "exports": (TermKind.INDICATOR, "exports"),
    "imports": (TermKind.INDICATOR, "imports"),
    "surplus": (TermKind.INDICATOR, "trade_balance"),
    "Chile": (TermKind.AREA, "CHL"),
    "Kenya": (TermKind.AREA, "KEN"),
    "Norland": (TermKind.AREA, "NORLAND"),
    "Halden Group": (TermKind.AREA, "HALDEN"),
}
PARTS = {"Norland": (TermKind.BREAKDOWN, "Norland"), "Halden Group": (TermKind.SERIES, "h1")}


def terms_of(text: str, figure: str) -> tuple[ScopedTerm, ...]:
    """What bears on a figure of a text with a block for each line, strongest first."""
    vocabulary = Vocabulary()
    for word, (of_kind, code) in (*WORDS.items(), *PARTS.items()):
        vocabulary.add(word, [Term(of_kind, code)])
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
    return clause.terms


def strongest(text: str, figure: str, kind: TermKind) -> str:
    """The code of one kind that bears most on a figure."""
    return next(s.term.code for s in terms_of(text, figure) if s.term.kind is kind)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Imports grew 4%, which left a surplus of $3bn. That was 9% more.", "trade_balance"),
        ("Exports slid 4% and imports 2%. This compares with 9% in May.", "imports"),
        ("Exports, unlike imports, slid 4%. They had risen 9% in May.", "exports"),
        ("Imports grew 4% on the back of exports. That was 9% more.", "imports"),
    ],
)
def test_that_points_at_the_measure_of_the_last_figure(text: str, code: str) -> None:
    assert strongest(text, "9%", TermKind.INDICATOR) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Chile sold 3% more.\nKenya. Overnight data had exports up 8%.", "KEN"),
        ("Chile sold 3% more.\nGrowers were glad. Overnight data had exports up 8%.", "CHL"),
        ("Chile sold 3% more.\nMuch went to Kenya. Overall, exports were up 8%.", "CHL"),
    ],
)
def test_a_place_named_in_the_block_goes_before_the_first_of_the_article(
    text: str, code: str
) -> None:
    assert strongest(text, "8%", TermKind.AREA) == code


def test_a_place_that_is_the_part_of_a_measure_stands_back_in_other_sentences() -> None:
    text = "Sales in Norland rose 3%.\nIn Kenya growers were glad.\nOverall, exports were up 8%."
    assert strongest(text, "8%", TermKind.AREA) == "KEN"


def test_a_company_named_alone_takes_over_the_measure_told_before() -> None:
    text = "Exports of the group slid 4%. Halden Group reported 8%."
    assert strongest(text, "8%", TermKind.INDICATOR) == "exports"


def test_of_measures_named_equally_often_none_is_the_main_one() -> None:
    text = "Exports, imports and a surplus.\nGood.\nFine.\nWell.\nIt was 8%."
    assert weight(text, "8%", "surplus") < 0.3


def weight(text: str, figure: str, word: str) -> float:
    """What the measure of a word weighs for a figure."""
    return next(
        s.weight
        for s in terms_of(text, figure)
        if s.term.code == WORDS[word][1] and s.term.kind is WORDS[word][0]
    )


@pytest.mark.parametrize(
    ("lead", "code"), [("The euro area", "EA"), ("The EU", "EU27"), ("A panel", "EA")]
)
def test_an_office_of_two_areas_tells_of_the_one_named_first(lead: str, code: str) -> None:
    vocabulary = Vocabulary()
    vocabulary.add("euro area", [Term(TermKind.AREA, "EA", "noun")])
    vocabulary.add("EU", [Term(TermKind.AREA, "EU27", "noun")])
    office = [Term(TermKind.AREA, area, "seat") for area in ("EU27", "EA")]
    vocabulary.add("Eurostat", office)
    text = f"{lead} grew. Some 9 million were out of work, Eurostat said. The euro area and the EU."
    article = Article(text, blocks=(Block(Span(0, len(text))),))
    reading = read(article, vocabulary, date(2025, 12, 8), None)
    (figure,) = reading.sentences[1].figures
    terms = reading.clause_at(1, figure.span, figure).terms
    assert [s.term.code for s in terms if s.own] == [code]


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("Norland slid 4%.\nNationally, exports were up 8%.", True),
        ("Norland slid 4%.\nFor Kenya as a whole, exports were up 8%.", True),
        ("Norland slid 4%.\nThere, exports were up 8%.", False),
        ("Norland slid 4%.\nExports were up 8% nationally.", False),
    ],
)
def test_a_part_told_before_stands_back_where_the_whole_is_meant(text: str, low: bool) -> None:
    parts = (s for s in terms_of(text, "8%") if s.term.kind is TermKind.BREAKDOWN)
    assert (next(parts).weight < 0.2) is low


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Prices in the UK rose. In London exports fell 9%.", "LONDON"),
        ("Prices in the UK rose. London’s exports fell 9%.", "LONDON"),
        ("Prices in the UK rose. London said exports fell 9%.", "GBR"),
    ],
)
def test_a_seat_that_packs_have_figures_of_is_the_town_where_something_is_in_it(
    text: str, code: str
) -> None:
    vocabulary = Vocabulary()
    vocabulary.add("exports", [Term(TermKind.INDICATOR, "exports")])
    vocabulary.add("UK", [Term(TermKind.AREA, "GBR", "noun")])
    kinds = (("GBR", "seat"), ("LONDON", "packed"))
    vocabulary.add("London", [Term(TermKind.AREA, *kind) for kind in kinds])
    article = Article(text, blocks=(Block(Span(0, len(text))),))
    reading = read(article, vocabulary, date(2025, 12, 8), None)
    mentions = reading.terms[-1].mentions
    assert {t.code for m in mentions for t in m.terms if t.kind is TermKind.AREA} == {code}


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("Exports to Chile fell 9%.", "to"),
        ("Exports fell 9%, according to Chile.", ""),
        ("Thanks to Chile exports fell 9%.", ""),
    ],
)
def test_what_a_text_goes_by_is_no_partner(text: str, link: str) -> None:
    assert next(s.link for s in terms_of(text, "9%") if s.term.code == "CHL") == link


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The naira fell. The Bureau said prices rose 9%, as in China.", {"NGA"}),
        ("China said the naira fell. The Bureau said prices rose 9%.", {"CHN"}),
        ("The Bureau said prices rose 9%.", {"CHN", "NGA"}),
    ],
)
def test_an_office_of_several_countries_is_of_the_one_told_first(
    text: str, codes: set[str]
) -> None:
    vocabulary = Vocabulary()
    money = Term(TermKind.INDICATOR, "exchange_rate"), Term(TermKind.AREA, "NGA", "currency")
    vocabulary.add("naira", money)
    vocabulary.add("China", [Term(TermKind.AREA, "CHN", "noun")])
    vocabulary.add("Bureau", [Term(TermKind.AREA, code, "seat") for code in ("CHN", "NGA")])
    article = Article(text, blocks=(Block(Span(0, len(text))),))
    terms = read(article, vocabulary, date(2025, 12, 8), None).terms
    office = next(m for s in terms for m in s.mentions if m.span.of(text) == "Bureau")
    assert {term.code for term in office.terms} == codes
