"""Which sentences are parsed, and which phrases a figure loses to its rivals."""

from datetime import date

import pytest

from verifier.language.clauses import Reading
from verifier.language.reading import read
from verifier.language.syntax.parse import subjects_with
from verifier.language.syntax.pipeline import parse
from verifier.language.syntax.trees import Node, Word
from verifier.model.article import Article, Block
from verifier.model.codelist import Vocabulary
from verifier.model.mention import Term, TermKind
from verifier.model.span import Span

WORDS = {
    "exports": (TermKind.INDICATOR, "exports"),
    "imports": (TermKind.INDICATOR, "imports"),
    "surplus": (TermKind.INDICATOR, "trade_balance"),
    "China": (TermKind.AREA, "CHN"),
    "Japan": (TermKind.AREA, "JPN"),
    "energy": (TermKind.BREAKDOWN, "energy"),
    "food": (TermKind.BREAKDOWN, "food"),
}


@pytest.fixture
def parses(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many sentences each call of the parser was given."""
    calls: list[int] = []

    def counted(sentences: list[list[Word]], model: str = "") -> list[tuple[Node, ...]]:
        calls.append(len(sentences))
        return parse(sentences, model)

    monkeypatch.setattr("verifier.language.syntax.parse._parse", counted)
    return calls


def reading_of(text: str, parsed: bool = True) -> Reading:
    vocabulary = Vocabulary()
    for word, (kind, code) in WORDS.items():
        vocabulary.add(word, [Term(kind, code)])
    article = Article(text, blocks=(Block(Span(0, len(text))),))
    subjects = subjects_with() if parsed else None
    return read(article, vocabulary, date(2025, 12, 8), subjects)


def strongest(text: str, parsed: bool = True) -> dict[str, str]:
    """For each figure the measure, part or place that bears on it most."""
    reading = reading_of(text, parsed)
    clauses = [reading.clause_at(0, f.span, f) for f in reading.sentences[0].figures]
    return {clause.span.of(text): clause.terms[0].term.code for clause in clauses}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A 5% fall in imports outweighed a 2% rise in exports.",
            {"5%": "imports", "2%": "exports"},
        ),
        (
            "A drop of 5% in imports and a gain of 2% in exports were reported.",
            {"5%": "imports", "2%": "exports"},
        ),
        (
            "Exports fell 5%, imports 2% and the surplus 4%.",
            {"5%": "exports", "2%": "imports", "4%": "trade_balance"},
        ),
        (
            "Exports fell 5%, lifting imports by 2%.",
            {"5%": "exports", "2%": "imports"},
        ),
        ("Food (3%) rose less than energy (7%).", {"3%": "food", "7%": "energy"}),
    ],
)
def test_a_figure_is_about_the_phrase_of_its_own_subject(
    text: str, expected: dict[str, str]
) -> None:
    assert strongest(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A 5% fall in imports outweighed a 2% rise in exports.",
        "Food (3%) rose less than energy (7%), down 1%.",
        "Imports made up 5% of exports and food sales 3%.",
        "Exports of food rose, and energy and drink imports gained 5%, up by 2%.",
    ],
)
def test_a_sentence_with_rival_phrases_is_parsed(text: str, parses: list[int]) -> None:
    assert reading_of(text).subjects
    assert parses


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports rose 5% and imports 3%.", {"5%": "exports", "3%": "imports"}),
        ("Food prices rose 5%, lifting energy by 2%.", {"5%": "food", "2%": "energy"}),
        ("Food added 5% of that and energy 2%.", {"5%": "food", "2%": "energy"}),
        (
            "Food imports, which make up 5% of the total, rose 2%; energy was flat.",
            {"5%": "food", "2%": "food"},
        ),
    ],
    ids=["gapped verb", "participle", "tied to nothing named", "behind a relative clause"],
)
def test_phrases_that_take_turns_with_the_figures_are_their_own(
    text: str, expected: dict[str, str]
) -> None:
    found = reading_of(text).subjects
    told = {figure.of(text): subject.of(text).lower() for figure, subject in found.items()}
    assert {figure: expected[figure] in told[figure] for figure in told} == dict.fromkeys(
        expected, True
    )


def test_taking_turns_needs_no_parse(parses: list[int]) -> None:
    assert reading_of("Exports rose 5% and imports 3%.").subjects
    assert reading_of("Food imports, which make up 5% of the total, rose 2%.") is not None
    assert not parses


@pytest.mark.parametrize(
    "text",
    [
        "Exports fell 5%.",
        "Exports fell 5% to $3 billion.",
        "Exports fell 5% in May, and 2% in June.",
        "Exports fell 5%; imports rose 2%.",
        "Exports to China fell, and imports from Japan rose.",
        "Sales fell 5%, and rents rose 2%.",
        "Exports to China fell 5%, those to Japan 2%.",
    ],
    ids=[
        "one figure",
        "one measure, two figures",
        "one measure, two periods",
        "a measure in each part",
        "no figures",
        "no known phrases",
        "places, which their prepositions tie in",
    ],
)
def test_a_sentence_without_rivals_is_not_parsed(text: str) -> None:
    assert not reading_of(text).subjects


def test_a_phrase_under_another_subject_weighs_half() -> None:
    text = "A 5% fall in imports outweighed a 2% rise in exports."

    def weight(parsed: bool) -> float:
        reading = reading_of(text, parsed)
        clause = reading.clause_at(0, reading.sentences[0].figures[1].span)
        return next(t.weight for t in clause.terms if t.term.code == "imports")

    assert weight(parsed=True) == pytest.approx(weight(parsed=False) / 2)


def test_the_measure_is_told_in_the_words_of_the_subject() -> None:
    text = "A 5% fall in imports outweighed a 2% rise in exports."
    reading = reading_of(text)
    figures = reading.sentences[0].figures
    subjects = [reading.clause_at(0, f.span, f).subject for f in figures]
    assert subjects == ["imports", "exports"]
