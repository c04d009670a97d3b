"""Which months "the three months" are, where a single month was told of in between."""

import pytest
from told_claims import Told, times_match

READ = {
    "the three months of the text, after a month before them": (
        "People made 445m trips between July and September.\n\nFares rose 5.1% in March.\n\n"
        "Firms took £2.94bn from tickets in the three months.",
        "2025-12-12",
        {"445m": "2025-Q3", "5.1%": "2025-03", "£2.94bn": "2025-Q3"},
    ),
    "the same three months": (
        "Landings came to 8,100 tonnes in the three months to September. Fuel cost 71p in June. "
        "Crews were paid £19m over the same three months.",
        "2025-12-12",
        {"8,100 tonnes": "2025-Q3", "71p": "2025-06", "£19m": "2025-Q3"},
    ),
    "the six months, after a month within them": (
        "Sales were £410m in the six months to June. A strike cost £3m in April. Over the six "
        "months it opened 14 shops.",
        "2025-08-12",
        {"£410m": "2025-S1", "£3m": "2025-04", "14": "2025-S1"},
    ),
    "the months up to the one told since": (
        "Sales rose 1.1% in the three months to September. In November they fell 0.4%. Over the "
        "three months they rose 0.9%.",
        "2025-12-19",
        {"1.1%": "2025-Q3", "0.4%": "2025-11", "0.9%": "2025-09/2025-11"},
    ),
    "the months that only the one before ends": (
        "Sales fell 0.4% in November. Over the three months they rose 0.9%.",
        "2025-12-19",
        {"0.4%": "2025-11", "0.9%": "2025-09/2025-11"},
    ),
}


@pytest.mark.parametrize(("text", "published", "expected"), READ.values(), ids=READ)
def test_the_months_counted_are_those_told_of(text: str, published: str, expected: Told) -> None:
    times_match(text, published, expected)
