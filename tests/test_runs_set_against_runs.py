"""Three months set against the three before them, and lists of subjects that share a verb."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,frequency,nature,basis,headline
ord,Factory orders of Latvia,new_orders,LVA,index,M,index,period_on_period,yes
ip,Industrial production of Latvia,industrial_production,LVA,index,M,index,period_on_period,yes
"""
ORDERS = (92.1, 90.4, 91.2, 88.3, 89.7, 87.4, 87.2)
OUTPUT = (99.1, 98.4, 97.2, 98.3, 99.7, 96.4, 97.2)


@pytest.fixture(scope="module")
def latvia() -> Catalogue:
    rows = "".join(
        f"ord,2025-{month:02d},{orders}\nip,2025-{month:02d},{output}\n"
        for month, (orders, output) in enumerate(zip(ORDERS, OUTPUT, strict=True), 2)
    )
    return catalogue_of(SERIES, f"series,period,value\n{rows}")


@pytest.mark.parametrize(
    "words",
    [
        "In a three-month comparison, orders fell 2.1%.",
        "In the more stable three-month comparison they were down 2.1%.",
        "On a three-month-on-three-month basis orders fell 2.1%.",
        "In the less volatile comparison of three months with the preceding three, orders were "
        "2.1% lower.",
        "In the comparison of the three months with the three before, orders were 2.1% lower.",
        "Over the past three months they were 2.1% lower than in the three months before that.",
        "On a three-month average basis, orders were 2.1% down on the previous three months.",
    ],
)
def test_a_run_is_set_against_the_one_before(latvia: Catalogue, words: str) -> None:
    text = f"Latvia's factory orders fell 0.2% in August.\n\n{words}"
    verdict = verdicts_of(text, latvia, "2025-10-07")["2.1%"]
    assert (verdict.rating, verdict.series) == ("supported", "ord")


@pytest.mark.parametrize(
    ("words", "figure"),
    [
        # from end to end, and a run that no words compare
        ("Over the past three months orders have fallen 2.8%.", "2.8%"),
        ("Orders have dropped 2.8% in three months.", "2.8%"),
    ],
)
def test_a_move_from_end_to_end_stays_one(latvia: Catalogue, words: str, figure: str) -> None:
    text = f"Latvia's factory orders fell 0.2% in August. {words}"
    assert "2025-08" in str(verdicts_of(text, latvia, "2025-10-07")[figure].period)


@pytest.mark.parametrize(
    "text",
    [
        "Industrial production by Latvia's factories, mines and mills rose 0.8% in August.",
        "Industrial production by the factories, mines, and mills of Latvia rose 0.8% in August.",
    ],
)
def test_the_last_of_a_list_of_subjects_is_no_clause(latvia: Catalogue, text: str) -> None:
    verdict = verdicts_of(text, latvia, "2025-10-07")["0.8%"]
    assert (verdict.rating, verdict.series) == ("supported", "ip")
