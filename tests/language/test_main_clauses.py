"""Which sentences fall into main clauses, and which of those are told like sentences."""

import re

import pytest

from verifier.language.syntax.main_clauses import joined
from verifier.language.syntax.sentences import split_sentences
from verifier.model.mention import Term, TermKind, TermMention
from verifier.model.span import Span


def parts_of(text: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text, Span(0, len(text)))]


_MEASURES = {
    "exports": 1,
    "imports": 1,
    "unemployment rate": 1,
    "car sales": 2,
    "output": 17,
}
"""What the text may measure, and how many series of measures each phrase may stand for."""


def _known(text: str) -> list[TermMention]:
    found = [
        TermMention(
            Span(*match.span()),
            tuple(Term(TermKind.INDICATOR, f"{match[0].lower()} {n}") for n in range(senses)),
        )
        for name, senses in _MEASURES.items()
        for match in re.finditer(name, text, re.IGNORECASE)
    ]
    return sorted(found, key=lambda mention: mention.span.start)


def clauses_of(text: str) -> list[list[str]]:
    """The main clauses of a sentence, those together that go on about the same measure."""
    whole = Span(0, len(text))
    told = joined(text, whole, _known(text))
    assert [one.span.of(text) for one in told] == [
        Span(one.clauses[0].start, one.clauses[-1].end).of(text) for one in told
    ]
    return [[clause.of(text) for clause in one.clauses] for one in told]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Orders dropped 0.3% from the previous month", "June's gain was revised to 3% from 2%."),
        ("Sales were $734.7 billion", "the November figure, $735 billion, remains the highest."),
        ("Trials stood at 18,174", "the January number has been lowered, to 18,289."),
        ("Coal output fell by 3%", "it's now at 24 million tonnes."),
    ],
)
def test_a_dash_joins_two_main_clauses(first: str, second: str) -> None:
    assert parts_of(f"{first} — {second}") == [first, second]


@pytest.mark.parametrize(
    "text",
    [
        "Orders dropped 0.3% — the third fall in a row.",
        "Orders dropped 0.3% — down from 2% in May.",
        "Orders — they were 3% lower in May — rose by 4%.",
        "Orders dropped — they were 3% lower than in May.",
        "Orders dropped 0.3% — or so it was thought when they were 3% lower.",
        "Orders dropped 0.3% — which was the most since May 2024.",
        "“Orders dropped 0.3% — they were 3% lower in May,” she said.",
        "Sydney, 3% — it was 4% in May.",
    ],
)
def test_a_dash_is_no_end(text: str) -> None:
    assert parts_of(text) == [text]


@pytest.mark.parametrize("link", [", and ", ", but ", ", while ", ", whereas ", "; ", "; and "])
def test_a_clause_that_names_its_measure_is_told_like_a_sentence(link: str) -> None:
    first, second = "Exports fell 3% in May", "the unemployment rate rose to 4.1%."
    assert clauses_of(f"{first}{link}{second}") == [[first], [second]]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Exports fell 3%", "in January 2025 the fall was 2%."),
        ("Exports fell 3%", "they were up 64% on a decade earlier."),
        ("Exports fell 3%", "its own reached 2m tonnes."),
        ("Exports fell 3%", "June, a good month for many, was worth 2m tonnes."),
        ("The area shrank by 3%", "output recovered 2%."),
        ("Exports rose 3%", "car sales supplied 2m of them."),
    ],
)
def test_any_other_goes_on_about_the_one_before(first: str, second: str) -> None:
    assert clauses_of(f"{first}, and {second}") == [[first, second]]


@pytest.mark.parametrize("opening", ["While", "Although", "Whereas"])
def test_what_is_conceded_first_is_a_clause_too(opening: str) -> None:
    first, second = f"{opening} exports fell 3% in May, the most in 2025", "imports rose 2%."
    assert clauses_of(f"{first}, {second}") == [[first], [second]]


def test_three_are_told_apart_as_each_of_them_opens() -> None:
    text = "Exports fell 3%, while imports rose 2%; in 2024 the rise was 4%."
    assert clauses_of(text) == [
        ["Exports fell 3%"],
        ["imports rose 2%", "in 2024 the rise was 4%."],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Exports fell 3%, and to Japan by 2%.",
        "Exports fell 3%, and now stand at $2bn.",
        "Exports fell 3%, and so added 2 points to the gap.",
        "Exports, up 3%, and imports, down 2%, were both revised.",
        "Exports fell 3%, and imports rose.",
        "Exports fell, and imports rose 2%.",
        "Exports fell 3% (imports rose 2%, and prices fell 1%).",
        "As exports fell 3%, and imports rose 2%, the gap was $3bn.",
        "While exports, up 3%, outgrew imports, prices fell.",
        "“Exports fell 3%, and imports rose 2%,” she said.",
        "Exports fell to $3bn; they had been $4bn in May.",
        "Exports rose 3% to $2,340, and $2bn.",
        "Exports fell 3%, which was less than imports did in 2024.",
    ],
)
def test_what_is_no_clause_of_its_own_stays(text: str) -> None:
    assert clauses_of(text) == [[text]]


@pytest.mark.parametrize(
    "text",
    [
        "It lies 9 points above England's. In Wales it is 13.9%.",
        "It lies 9 points above England’s. In Wales it is 13.9%.",
        "They came second to St. John's. It was 4.",
    ],
)
def test_a_name_that_owns_may_end_a_sentence(text: str) -> None:
    assert len(parts_of(text)) == 2


def test_an_initial_ends_no_sentence() -> None:
    assert parts_of("It went to 'S. Wales' in May.") == ["It went to 'S. Wales' in May."]
