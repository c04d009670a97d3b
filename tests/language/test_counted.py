"""Counted nouns and rates beside a figure."""

import pytest

from verifier.language.figures.quantities import find_figures
from verifier.model.mention import Figure
from verifier.model.span import Span


def the_figure(text: str) -> Figure:
    (figure,) = find_figures(text, Span(0, len(text)))
    return figure


@pytest.mark.parametrize(
    ("text", "noun", "unit", "per"),
    [
        ("It cut 300 jobs.", "job", "job", None),
        ("It cut 300 new factory jobs.", "factory job", "job", None),
        ("It cut 300 workers.", "worker", "person", None),
        ("It saw 298,000 fewer people.", "person", "person", None),
        ("It saw 1,200 asylum seekers.", "asylum seeker", "person", None),
        ("There were 22.3 pupils.", "pupil", "person", None),
        ("It flew 3 million passengers.", "passenger", "person", None),
        ("It built 300 wards.", "ward", "ward", None),
        ("It saw 71,000 job cuts.", "job cut", None, None),
        ("It saw 30 Chinese firms.", "firm", None, None),
        ("It saw 104,000 last month.", None, None, None),
        ("It saw 3.5 deaths per 100,000 people.", "death", "death", "100,000 person"),
        ("It pumps 2.4 million barrels a day.", None, "barrel", "day"),
        ("It pumps 2.4m bpd.", None, "barrel", "day"),
        ("It costs $3.50 a gallon.", None, "USD", "gallon"),
        ("It costs £1,200-a-year.", None, "GBP", "year"),
        ("It was $5 a year earlier.", None, "USD", None),
    ],
)
def test_nouns_and_rates_beside_a_figure(
    text: str, noun: str | None, unit: str | None, per: str | None
) -> None:
    figure = the_figure(text)
    assert (figure.noun, figure.quantity.unit, figure.per) == (noun, unit, per)


def test_span_leaves_out_what_reach_takes_in() -> None:
    text = "There were nearly 104,000 jobs."
    figure = the_figure(text)
    assert (figure.span.of(text), figure.reach.of(text)) == ("104,000", "nearly 104,000 jobs")


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("England lost six in August.", ["six"]),
        ("On Monday there were nine.", ["nine"]),
        ("A year ago there had been only four.", ["four"]),
        ("Scotland said goodbye to five last month.", ["five"]),
        ("Six opened last month.", ["Six"]),
        ("The bank shut another nine in 2025.", ["nine"]),
        ("• Hearts: seven", ["seven"]),
        ("Five people have died.", ["Five"]),
        ("Four were killed in December.", ["Four"]),
        ("Cyclists fared well, with seven killed in 2025.", ["seven"]),
        ("Four were killed on Monday night.", []),
        ("The bus crashed, with three killed.", []),
        ("They drove on, with three dead tired.", []),
        ("He lost two friends in May.", []),
        ("Six opened bottles stood there.", []),
        ("Two people left.", []),
        ("Nobody came; there were three.", []),
        ("On Monday there were three of us.", []),
        ("Ann lost two.", []),
        ("She knew three: seven never came.", []),
        ("They opened two of the doors last month.", []),
    ],
)
def test_a_number_in_words_counts_what_is_gained_and_lost(text: str, quotes: list[str]) -> None:
    found = find_figures(text, Span(0, len(text)))
    assert [figure.span.of(text) for figure in found] == quotes


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("There are more than four jobseekers for each vacancy.", [("four", "ratio")]),
        ("It buried nearly two for each one it christened.", [("two", "ratio")]),
        ("There was one festival ticket for every 3.7 concert tickets.", [("3.7", "ratio")]),
        ("Now it is one for every 5.1.", [("5.1", "ratio")]),
        ("There are 17 pupils for every teacher.", [("17", "person")]),
        ("She gave two vouchers to every guest.", []),
        ("He bought three books for each of them.", []),
        ("It is two for every million of us.", []),
    ],
)
def test_so_many_for_each_of_another_are_a_ratio(text: str, told: list[tuple[str, str]]) -> None:
    figures = find_figures(text, Span(0, len(text)))
    found = [(f.span.of(text), f.quantity.unit or f.noun) for f in figures]
    assert found == told


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("The south is short by seven.", ["seven"]),
        ("The south was still down by nine; the north was not.", ["nine"]),
        ("In Kent 41 died.", ["41"]),
        ("In Kent 41 were hurt.", ["41"]),
        ("The whole state lost 90.", ["90"]),
        ("Leeds have lost 9.", []),
        ("They are ahead by a nose.", []),
        ("In Apollo 13 they went round the moon.", []),
    ],
)
def test_a_bare_number_may_count_what_was_told(text: str, quotes: list[str]) -> None:
    assert [f.span.of(text) for f in find_figures(text, Span(0, len(text)))] == quotes
