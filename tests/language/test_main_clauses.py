"""Which sentences with a dash are two."""

import pytest

from verifier.language.sentences import split_sentences
from verifier.model.span import Span


def parts_of(text: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text, Span(0, len(text)))]


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
