"""What keeps a document from contradicting an article, and a figure from being found."""

import pytest
from texts import notes, results, source

RELEASE = """
Norland's foreign trade in November 2025

Norland's exports rose by 5.9% from a year earlier to $330.4 billion in November 2025.

Norland's imports rose by 3.9% from a year earlier to $218.7 billion in November 2025.
"""
TRUE = "Norland's exports rose 5.9% from a year earlier to $330.4 billion in November."


def first(sentence: str, release: str = RELEASE) -> str:
    return results(sentence, release)[0][1]


@pytest.mark.parametrize(
    "sentence",
    [
        "Norland's exports rose 9.5% from a year earlier in November.",
        "Norland's imports rose 9.3% from a year earlier in November.",
        "Norland's exports fell 5.9% from a year earlier in November.",
        "Norland's exports rose 6.9% in November.",
    ],
)
def test_another_number_for_the_same_thing_differs(sentence: str) -> None:
    assert first(sentence) == "source_differs"


@pytest.mark.parametrize(
    "sentence",
    [
        "Norland's exports rose 9.5% from a year earlier in October.",
        "Norland's exports rose 9.5% from a month earlier in November.",
        "Norland's car exports rose 9.5% from a year earlier in November.",
        "Norland's exports to Sudland rose 9.5% from a year earlier in November.",
        "Norland's exports of timber rose 9.5% from a year earlier in November.",
        "Norland's exports may have risen 9.5% from a year earlier in November.",
        "Analysts had expected Norland's exports to rise 9.5% from a year earlier in November.",
        "Norland's exports rose 9.5% from a year earlier in November, according to Bankhaus Meyer.",
        "Norland's exports rose 59 percentage points from a year earlier in November.",
        "Norland's exports rose 40% from a year earlier in November.",
        "Germany's exports rose 9.5% from a year earlier in November.",
        "Norland's wages rose 9.5% from a year earlier in November.",
    ],
)
def test_what_may_be_another_thing_is_not_in_the_source(sentence: str) -> None:
    assert first(sentence) == "not_in_source"


def test_the_figure_of_another_measure_is_not_taken_for_the_same() -> None:
    said = results("Norland's imports rose 5.9% from a year earlier in November.", RELEASE)
    assert said == [("5.9%", "source_differs")]


def test_a_figure_that_is_told_already_accuses_no_other() -> None:
    said = results(
        f"{TRUE}\n\nNorland's exports rose 9.5% from a year earlier in November.", RELEASE
    )
    assert said[-1] == ("9.5%", "not_in_source")


def test_two_numbers_in_the_document_accuse_nobody() -> None:
    revised = RELEASE + "\nNorland's exports rose by 5.7% from a year earlier in November 2025.\n"
    assert first("Norland's exports rose 9.5% from a year earlier in November.", revised) == (
        "not_in_source"
    )


def test_a_figure_told_twice_in_the_document_is_one() -> None:
    twice = RELEASE + "\nNorland's exports rose by 5.9% from a year earlier in November 2025.\n"
    assert first("Norland's exports rose 9.5% from a year earlier in November.", twice) == (
        "source_differs"
    )


def test_a_headline_is_looked_for_too() -> None:
    said = results(f"Norland exports jump 9.5% in November\n\n{TRUE}\n", RELEASE)
    assert said[0] == ("9.5%", "source_differs")


def test_a_document_about_something_else_contradicts_nobody() -> None:
    other = "The Tarn Company\n\nIn the year to date, the company's revenue rose by 5.3%.\n"
    assert first("Marrable's revenue rose 6.4% in the year to date.", other) == "not_in_source"


def test_a_fraction_in_words_is_found_as_a_rate() -> None:
    release = "Brackwater survey\n\nIn Brackwater 33% of adults have cancelled a holiday.\n"
    assert first("A third of adults in Brackwater have cancelled a holiday.", release) == (
        "source_agrees"
    )


def test_a_note_gives_the_place_in_the_document() -> None:
    (_, note), *_ = notes(TRUE, source(RELEASE))
    assert (note.path, note.line, note.quote) == ("release.txt", 3, "5.9%")
    assert note.sentence is not None
    assert note.sentence.startswith("Norland's exports rose by 5.9%")
