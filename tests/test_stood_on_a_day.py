"""A figure that stood on a day past the month told before is one of a week, where a pack has it."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
month,"Norway petrol price, kroner a litre, monthly mean",petrol_price,NOR,NOK,0,M,price,\
period_on_period,yes
week,"Norway petrol price, kroner a litre, weekly",petrol_price,NOR,NOK,0,W,price,\
period_on_period,yes
cod,"Norway cod price, kroner a kilogram",cod_price,NOR,NOK,0,M,price,period_on_period,yes
"""


@cache
def norway() -> Catalogue:
    """Petrol by month and by week, cod by month."""
    rows = [
        "series,period,value,published",
        "month,2024-09,21.36,",
        "month,2025-09,21.16,2025-10-01",
    ]
    rows += ["week,2024-W41,21.20,", "week,2025-W40,21.30,", "week,2025-W41,21.12,2025-10-06"]
    rows += ["cod,2025-09,68.0,2025-10-01"]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


COD = "Cod in Norway cost 68 kroner a kilogram in September. "


@pytest.mark.parametrize(
    ("told", "figure", "period"),
    [
        ("Petrol stood at 21.12 kroner a litre on October 6.", "21.12 kroner", "2025-W41"),
        ("On Monday October 6 a litre of petrol cost 21.12 kroner.", "21.12 kroner", "2025-W41"),
        (
            "Petrol averaged 21.16 kroner a litre, the office said on October 6.",
            *("21.16 kroner", "2025-09"),
        ),
        ("Petrol averaged 21.16 kroner a litre in September.", "21.16 kroner", "2025-09"),
        ("Petrol averaged 21.16 kroner a litre.", "21.16 kroner", "2025-09"),
    ],
)
def test_a_day_beside_a_figure_is_one_of_its_week(told: str, figure: str, period: str) -> None:
    verdict = verdicts_of(COD + told, norway(), "2025-10-08")[figure]
    assert (verdict.rating, str(verdict.period)) == ("supported", period)
