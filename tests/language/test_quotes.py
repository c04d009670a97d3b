"""Who speaks: quotations with their marks, and words that are only reported."""

import pytest

from verifier.language.quotes import quotations, reporter_of, speaker_of, without_sayings
from verifier.model.span import Span

QUOTED = {
    "“I pay five dollars,” said Sal Russo, 52, who runs a diner.": "Sal Russo",
    "“It was 2.6%,” Dana White, an economist at Harbor Bank, wrote in a note.": "Dana White",
    "“We’ve cut prices by 20p,” said Mark Ald, the boss. “That is 3%.”": "Mark Ald",
    "‘Sales are up 12 per cent,’ said Ruth Ade, the director.": "Ruth Ade",
    "'Sales are up 12 per cent,' Ruth Ade told investors.": "Ruth Ade",
    "Analyst Jonas Rein said: “We lost 12 shops.”": "Jonas Rein",
    "Chief executive Mark van Ald said: “We lost 12 shops.”": "Mark van Ald",
    "“We lost 12 shops,” she said.": None,
    "“Output fell by 3%,” the Labour Department said.": None,
}


@pytest.mark.parametrize(("text", "speaker"), QUOTED.items())
def test_a_quotation_has_its_speaker(text: str, speaker: str | None) -> None:
    block = Span(0, len(text))
    assert speaker_of(text, block, quotations(text, block)[0]) == speaker


@pytest.mark.parametrize(
    "text", ["The firms’ costs rose 3%, the farms’ by 2%.", "It’s 12% up, the boys' club says."]
)
def test_an_apostrophe_opens_and_closes_nothing(text: str) -> None:
    assert quotations(text, Span(0, len(text))) == []


REPORTED = {
    "Output should grow by 0.2%, said Jonas Rein, an economist at Nordbank.": "Jonas Rein",
    "Imogen Farr, of the consultancy Pell, said growth would slow to 0.2%.": "Imogen Farr",
    "Ruth Ade of Pell Partners expects sales to reach 12,000.": "Ruth Ade",
    "Output fell by 3%, the Statistics Office said.": None,
    "Output fell by 3%, according to Eurostat.": None,
    "Imogen Farr bought 3% of the shares.": None,
}


@pytest.mark.parametrize(("text", "speaker"), REPORTED.items())
def test_a_person_may_be_reported_without_quotation(text: str, speaker: str | None) -> None:
    assert reporter_of(text, Span(0, len(text))) == speaker


@pytest.mark.parametrize(
    ("before", "left"),
    [
        (
            "“We expect far less,” said one analyst after births fell by ",
            "  said one analyst after",
        ),
        ('"We had seen it coming," he said after births fell by ', "  he said after"),
    ],
)
def test_what_was_said_before_a_figure_is_left_out(before: str, left: str) -> None:
    assert without_sayings(before).startswith(left)


@pytest.mark.parametrize(
    "before",
    [
        "“We may expect less,” she said, “a fall of ",  # the figure is quoted itself
        "He sees “a likely rise” of ",  # and these are his own words
        "Births may fall by ",
    ],
)
def test_the_words_that_foretell_a_figure_stay(before: str) -> None:
    assert without_sayings(before) == before
