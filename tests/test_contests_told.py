"""Two figures of which one thing was ahead of the other: "outlays overtook receipts, at 9 to 7"."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
exp,Exports of Latvia,exports,LVA,EUR,6,M,flow,year_on_year,yes
imp,Imports of Latvia,imports,LVA,EUR,6,M,flow,year_on_year,yes
"""
VALUES = """\
series,period,value
exp,2025-08,1310
imp,2025-08,1350
exp,2025-09,1470
imp,2025-09,1360
"""


@pytest.mark.parametrize(
    ("text", "accused"),
    [
        (
            "Exports of Latvia overtook imports of Latvia in September, at 1,470 million euros to "
            "1,360 million euros.",
            False,
        ),
        (
            "In September exports of Latvia were 1,360 million euros and imports of Latvia were "
            "1,470 million euros.",
            True,
        ),
    ],
)
def test_two_figures_of_a_contest_come_in_turn(text: str, accused: bool) -> None:
    found = verdicts_of(text, catalogue_of(SERIES, VALUES), "2025-10-20")
    figures = [v for v in found.values() if v.claim.quantity is not None]
    assert any(v.rating == "mismatch" for v in figures) is accused
