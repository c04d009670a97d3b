"""What the phrases of a sentence weigh for each of its figures."""

from datetime import date

import pytest

from verifier.language.reading import read
from verifier.model.article import Article, Block
from verifier.model.clause import Clause
from verifier.model.codelist import Vocabulary
from verifier.model.mention import Term, TermKind
from verifier.model.span import Span

WORDS = {
    "exports": (TermKind.INDICATOR, "exports"),
    "uptake": (TermKind.INDICATOR, "uptake"),
    "Chile": (TermKind.AREA, "CHL"),
    "Peru": (TermKind.AREA, "PER"),
    "registered": (TermKind.BREAKDOWN, "registered"),
    "pensioners": (TermKind.BREAKDOWN, "older people"),
    "nurses": (TermKind.BREAKDOWN, "nurses"),
    "a share": (TermKind.INDICATOR, "per_share"),
    "net income": (TermKind.INDICATOR, "net_income"),
}


def clause_of(text: str, figure: str) -> Clause:
    vocabulary = Vocabulary()
    for word, (kind, code) in WORDS.items():
        vocabulary.add(word, [Term(kind, code)])
    article = Article(text, blocks=(Block(Span(0, len(text))),))
    reading = read(article, vocabulary, date(2025, 12, 8), None)
    index, found = next(
        (index, f)
        for index, sentence in enumerate(reading.sentences)
        for f in sentence.figures
        if f.span.of(text) == figure
    )
    return reading.clause_at(index, found.span, found)


def weight(text: str, figure: str, code: str) -> float:
    return next(s.weight for s in clause_of(text, figure).terms if s.term.code == code)


@pytest.mark.parametrize(
    ("text", "figure", "low"),
    [
        ("Of the 900 registered, 700 turned up and 480 stayed.", "480", True),
        ("Out of 900 registered, 700 turned up.", "700", True),
        ("Of the 900 people registered, 700 turned up.", "900", False),
        ("Some 900 people registered, of whom 700 turned up.", "900", False),
        ("Of late, 900 people registered.", "900", False),
    ],
)
def test_the_part_that_an_opening_whole_names_is_not_that_of_the_figures_behind(
    text: str, figure: str, low: bool
) -> None:
    assert (weight(text, figure, "registered") <= 0.3) is low


@pytest.mark.parametrize(
    ("text", "figure", "low"),
    [
        ("Uptake is 31% among pensioners and 72% among ward staff.", "72%", True),
        ("Uptake is 31% among pensioners and 72% among nurses.", "31%", False),
        ("Uptake is 31% among pensioners and 2 points up.", "31%", False),
    ],
)
def test_a_figure_with_a_part_of_its_own_takes_none_of_another(
    text: str, figure: str, low: bool
) -> None:
    assert (weight(text, figure, "older people") < 0.2) is low


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("Pensioners push uptake up to 31%.", True),
        ("Pensioners drove overall uptake to 31%.", True),
        ("Pensioners and young parents bring Chile's official uptake to 31%.", True),
        ("Pensioners saw their uptake rise to 31%.", False),
        ("Uptake by pensioners was pushed to 31%.", False),
    ],
)
def test_what_moves_a_measure_is_no_part_of_it(text: str, low: bool) -> None:
    assert (weight(text, "31%", "older people") <= 0.3) is low


def test_the_other_side_of_a_comparison_stands_back() -> None:
    text = "Chile sold 3% more, a faster rise than Peru, in its 2nd good year."
    clause = clause_of(text, "2nd")
    areas = [s.term.code for s in clause.terms if s.term.kind is TermKind.AREA]
    assert areas == ["CHL", "PER"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Exports averaged 9 tonnes a day.", "average"),
        ("Exports totalled 9 tonnes.", "total"),
    ],
)
def test_verbs_say_what_titles_say_with_their_noun(text: str, word: str) -> None:
    assert word in dict(clause_of(text, "9 tonnes").words)


@pytest.mark.parametrize(
    ("text", "figure", "low"),
    [
        ("It had 60 nurses, and uptake came to 72%.", "72%", True),
        ("Uptake among nurses, it said, came to 72%.", "72%", False),
    ],
)
def test_what_another_figure_counts_elsewhere_is_not_the_part_of_this_one(
    text: str, figure: str, low: bool
) -> None:
    assert (weight(text, figure, "nurses") < 0.55) is low


def later_weight(text: str, code: str) -> float:
    """The weight of a part for the last figure of a text of several sentences."""
    vocabulary = Vocabulary()
    for word, (kind, term) in WORDS.items():
        vocabulary.add(word, [Term(kind, term)])
    article = Article(text, blocks=(Block(Span(0, len(text))),))
    reading = read(article, vocabulary, date(2025, 12, 8), None)
    place = len(reading.sentences) - 1
    found = reading.sentences[place].figures[-1]
    clause = reading.clause_at(place, found.span, found)
    return next(s.weight for s in clause.terms if s.term.code == code)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Nurses, the mainstay, kept leaving. Their uptake was 72%.", True),
        ("Nurses have come back. They logged 31 visits, an uptake of 72%.", True),
        ("Nurses and pensioners have come back. The clinic logged 31 visits.", False),
        ("Uptake was 31% among nurses and 72% among pensioners. It was 12% before.", False),
        ("Nurses have come back. Its uptake among pensioners was 72%.", False),
    ],
)
def test_a_pronoun_takes_up_the_part_that_the_sentence_before_is_about(
    text: str, kept: bool
) -> None:
    assert (later_weight(text, "nurses") >= 0.6) is kept


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("It took more than a tenth of total retired pensioners.", True),
        ("It took more than a tenth of the pensioners.", True),
        ("More than a tenth of them were lost to pensioners.", False),
        ("More than a tenth went to pensioners.", False),
    ],
)
def test_what_a_part_is_taken_of_is_not_the_part(text: str, low: bool) -> None:
    assert (weight(text, "a tenth", "older people") < 0.45) is low


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("Chile's rate was little more than half the rate for nurses.", True),
        ("Chile's rate was little more than half the pace of nurses.", True),
        ("Pay was more than halved for nurses.", False),
    ],
)
def test_what_a_multiple_is_taken_of_is_not_the_figure_s_own_part(text: str, low: bool) -> None:
    assert (weight(text, "halved" if "halved" in text else "half", "nurses") < 0.5) is low


@pytest.mark.parametrize(
    ("text", "code", "low"),
    [
        ("Leaving out nurses, exports rose 8%.", "exports", False),
        ("Leaving out nurses, exports rose 8%.", "nurses", True),
        ("Excluding nurses, pensioners and guards, exports rose 8%.", "older people", True),
    ],
)
def test_a_clause_behind_what_is_left_out_is_not_left_out(text: str, code: str, low: bool) -> None:
    assert (weight(text, "8%", code) < 0.2) is low


@pytest.mark.parametrize(
    ("text", "code", "low"),
    [
        ("Uptake of jabs by groups such as drivers, nurses and cooks was 8%.", "nurses", True),
        ("Uptake of jabs by drivers, nurses and cooks was 8%.", "nurses", False),
        ("Groups such as drivers, nurses and cooks were 8%.", "nurses", False),
        ("Freight stood at $90 per uptake on Friday, off 8%.", "uptake", True),
        ("Freight stood at $90 on uptake on Friday, off 8%.", "uptake", False),
    ],
)
def test_examples_and_denominators_stand_back(text: str, code: str, low: bool) -> None:
    assert (weight(text, "8%", code) < 0.5) is low


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("Peru, where exports tax has gone, bought 300 tonnes.", True),
        ("With uptake now high, the number of exports sold came to 300 tonnes.", False),
        ("With exports now free, Peru took 300 tonnes.", True),
        ("Despite weak exports, Peru took 300 tonnes.", True),
        ("Exports, which had slowed, came to 300 tonnes.", False),
        ("Peru came first, followed by exports, 300 tonnes.", False),
        ("With exports at 200 tonnes, Peru took 300 tonnes.", False),
    ],
)
def test_what_an_aside_or_an_attending_phrase_names_is_not_raised(text: str, low: bool) -> None:
    assert (weight(text, "300 tonnes", "exports") <= 0.5) is low


@pytest.mark.parametrize(
    ("figure", "own"),
    [("$1.27 billion", False), ("$3.08", True), ("$1.03 billion", False), ("$2.50", True)],
)
def test_a_rate_right_behind_a_figure_is_that_of_no_other(figure: str, own: bool) -> None:
    text = (
        "It had net income of $1.27 billion, or $3.08 a share, against $1.03 billion, or $2.50 a "
        "share."
    )
    told = weight(text, figure, "per_share")
    assert (told > weight(text, figure, "net_income")) is own


@pytest.mark.parametrize(
    "text",
    [
        "It paid 4p a share, against 3.8p at the same stage of last year.",
        "Net income was $1.27 a share, up from 3.8p in the same quarter.",
    ],
)
def test_a_figure_set_against_a_rate_is_one_too(text: str) -> None:
    assert weight(text, "3.8p", "per_share") >= 0.7
