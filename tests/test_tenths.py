"""Steps of a rate in words: tenths without their points, and articles that count one."""

import pytest
from told_claims import kinds, shipped

from verifier.reader import article_from
from verifier.report_json import article_json
from verifier.settings import Settings
from verifier.straight_line import read_claims

Amount = tuple[str | None, float, str | None]


def amount_of(text: str, figure: str) -> Amount | None:
    """The unit, the amount and the operation of a figure; None where it is no claim."""
    report = read_claims(article_from(text.encode(), "copy.txt"), shipped(), Settings())
    claims = article_json(report, checked=False)["claims"]
    found = next((c for c in claims if c["quote"] == figure), None)
    if found is None:
        return None
    return found["quantity"]["unit"], found["quantity"]["value"], found["operation"]


POINTS = "percentage_points"


@pytest.mark.parametrize(
    ("text", "figure", "amount"),
    [
        ("The jobless rate ticked down a tenth to 4.8%.", "a tenth", (POINTS, 0.1)),
        ("The jobless rate was up two-tenths at 4.8%.", "two-tenths", (POINTS, 0.2)),
        ("The jobless rate was 4.8%, up a tenth.", "a tenth", (POINTS, 0.1)),
        (
            "The jobless rate, at 4.2%, was two-tenths higher than a year ago.",
            "two-tenths",
            (POINTS, 0.2),
        ),
        (
            "The jobless rate, at 4.2%, was a tenth below its level of a year ago.",
            "a tenth",
            (POINTS, 0.1),
        ),
        (
            "The jobless rate was 4.2% in May, a tenth higher than a year ago.",
            "a tenth",
            (POINTS, 0.1),
        ),
        (
            "The jobless rate was 4.2%. It matched that of May and was a tenth lower than in June.",
            "a tenth",
            (POINTS, 0.1),
        ),
        (
            "The jobless rate is out. It beat May's 4.2% and was a tenth lower than in April.",
            "a tenth",
            (POINTS, 0.1),
        ),
        (
            "Core prices rose 3.0% on the year, a tenth less than before.",
            "a tenth",
            (POINTS, 0.1),
        ),
        (
            "The jobless rate was 3.2% in Utah and 4.1% in Ohio; both fell by a tenth.",
            "a tenth",
            (POINTS, 0.1),
        ),
        (
            "The jobless rates of Utah and Ohio are 3.2% and 4.1%, and both rates fell a tenth.",
            "a tenth",
            (POINTS, 0.1),
        ),
        ("The jobless rate rose three tenths over the year.", "three tenths", (POINTS, 0.3)),
        ("The jobless rate fell by two tenths to 4.2%.", "two tenths", (POINTS, 0.2)),
        (
            "The jobless rate was revised up by a tenth, to 6.4% from 6.3%.",
            "a tenth",
            (POINTS, 0.1),
        ),
        ("May's jobless rate was revised down by a tenth.", "a tenth", (POINTS, 0.1)),
        ("The margin fell by a tenth, to 12.1% from 12.2%.", "a tenth", (POINTS, 0.1)),
        ("China's PMI ticked up two tenths to 49.2.", "two tenths", ("index", 0.2)),
        ("China's PMI fell by six tenths, to 49.5.", "six tenths", ("index", 0.6)),
        ("The rate fell by a percentage point.", "a percentage point", (POINTS, 1.0)),
        ("The rate rose a full percentage point.", "a full percentage point", (POINTS, 1.0)),
        ("The jobless rate rose by a point to 5.8%.", "a point", (POINTS, 1.0)),
        ("Petrol in May was a penny cheaper than in April.", "a penny", ("USD", 0.01)),
        ("The pound was up a quarter of a cent at $1.29.", "a quarter of a cent", ("USD", 0.0025)),
        ("Petrol in the UK rose by half a penny to 143p.", "half a penny", ("GBP", 0.005)),
        ("Oats yielded a tonne more than in 2024.", "a tonne", ("tonne", 1.0)),
    ],
)
def test_a_step_in_words_is_a_change(text: str, figure: str, amount: tuple[str, float]) -> None:
    found = amount_of(text, figure)
    assert found is not None
    unit, value, operation = found
    assert operation == "change"
    assert value == amount[1]
    assert unit == amount[0] or figure == "a penny"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Sales were a tenth below their level of a year ago.", "a tenth"),
        ("Sales were three-tenths higher than a year ago.", "three-tenths"),
        ("The jobless rate was 4.2%. Rents were a tenth higher than a year ago.", "a tenth"),
        ("The jobless rate was 4.2% and sales were a tenth lower than in May.", "a tenth"),
        ("Sales were 4.2 million. It was a tenth more than in May.", "a tenth"),
        ("The jobless rate fell by a tenth to 12%.", "a tenth"),
        ("The jobless rate was 3% in Utah and 4% in Ohio; both fell by a tenth.", "a tenth"),
        ("The margins were 3.2% and 4.1%; both fell by a tenth.", "a tenth"),
        ("The jobless rate was 4.1%; sales fell by a tenth.", "a tenth"),
        ("The margin fell by a tenth, to 12.1% from 13.4%.", "a tenth"),
        ("May's sales were revised up by a tenth.", "a tenth"),
        ("Sales in May were £3bn, a tenth less than in April.", "a tenth"),
        ("China's PMI fell a tenth to 49.5.", "a tenth"),
        ("Car output fell by two tenths to 52 million.", "two tenths"),
    ],
)
def test_tenths_of_anything_else_are_parts_of_it(text: str, figure: str) -> None:
    found = amount_of(text, figure)
    assert found is not None
    assert found[0] == "ratio"


@pytest.mark.parametrize(
    "text",
    [
        "At a point in May the index stood at 52.",
        "He made a point of it.",
        "The rate fell by half a percentage point.",
        "Apples cost £2 a pound.",
        "There is a point below which prices rarely fall.",
    ],
)
def test_other_articles_count_nothing(text: str) -> None:
    assert not {"a point", "a pound", "a percentage point"} & set(kinds(text))


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Output fell by a tenth to 4.8 million.", "a tenth"),
        ("The margin fell by a tenth to 12.1%.", "a tenth"),
        ("Output rose a fifth to 4.8 million.", "a fifth"),
    ],
)
def test_a_tenth_of_a_measure_is_growth(text: str, figure: str) -> None:
    found = amount_of(text, figure)
    assert found is not None
    assert found[2] == "growth"
