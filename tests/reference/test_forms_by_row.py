"""What titles and units tell of the form of figures in rows that leave blank what others fill."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from small_catalogue import catalogue_of, verdicts_of
from small_pack import MakePack, rows

from verifier.model.series import Nature, Series, Transformation
from verifier.model.verdict import Rating
from verifier.reference.catalogue import open_catalogue
from verifier.reference.opening import Opening

HEAD = (
    "series,title,unit,frequency,indicator,ref_area,adjustment,prices,nature,transformation,"
    "accumulation,status\n"
)
FULL = 'full,"Exports, Malta",EUR,M,exports,MLT,SA,current,flow,none,period,outturn\n'
"""A row that fills all columns for the form of its figures."""


@pytest.fixture(params=["held", "compiled"])
def told(
    request: pytest.FixtureRequest, make_pack: MakePack, tmp_path: Path
) -> "Mapping[str, Series]":
    """The series of a pack with one row that is filled beside those that the titles complete."""
    table = HEAD + FULL + "".join(f"{row}\n" for row in ROWS)
    how = Opening(
        cache_dir=tmp_path / "cache", compiled_from=0 if request.param == "compiled" else 10**9
    )
    pack = make_pack(table, rows("full,2025-01,5,"))
    return dict(open_catalogue([str(pack)], isolated=True, how=how).series)


ROWS = (
    'loans,"Loans outstanding at the end of the month, Malta",EUR,M,,MLT,,,,,,',
    'waits,"Patients waiting, Malta",person,M,waiting_list,MLT,,,,,,',
    'pay,"Average pay, Malta",EUR,M,,MLT,,,,,,',
    'flow,"Loans outstanding at the end of the month, new, Malta",EUR,M,,MLT,,,flow,,,',
    'rate,"Consumer price index, annual rate, Malta, seasonally adjusted",percent,M,cpi,MLT,,,,,,',
    'bare,"Consumer price index, annual rate, Malta, seasonally adjusted",percent,M,cpi,MLT,NSA,'
    ",,none,,",
    'ytd,"Exports, Malta, year to date",EUR,M,exports,MLT,,,,,,',
    'fore,"Exports, Malta, forecast",EUR,M,exports,MLT,,,,,,',
    'real,"Shop takings, constant prices, Malta",EUR,M,,MLT,,,,,,',
)


def test_blank_natures_are_told_by_title_and_unit(told: Mapping[str, Series]) -> None:
    assert {key: told[key].nature for key in ("full", "loans", "waits", "pay", "rate")} == {
        "full": Nature.FLOW,
        "loans": Nature.STOCK,
        "waits": Nature.STOCK,
        "pay": Nature.PRICE,
        "rate": Nature.RATE,
    }


def test_a_filled_nature_is_the_one(told: Mapping[str, Series]) -> None:
    assert told["flow"].nature is Nature.FLOW


def test_other_forms_are_completed_where_blank(told: Mapping[str, Series]) -> None:
    assert (told["rate"].transformation, told["rate"].adjustment) == (Transformation.YEAR, "SA")
    assert (told["ytd"].accumulation, told["fore"].status) == ("year_to_date", "forecast")
    assert (told["real"].prices, told["full"].prices) == ("constant", "current")


def test_other_forms_that_are_filled_stay(told: Mapping[str, Series]) -> None:
    assert (told["bare"].transformation, told["bare"].adjustment) == (Transformation.NONE, "NSA")


@pytest.mark.parametrize(
    ("quarter", "rating"), [("62", Rating.SUPPORTED), ("183", Rating.MISMATCH)]
)
def test_a_stock_beside_a_filled_flow_is_not_summed(quarter: str, rating: Rating) -> None:
    held = catalogue_of(
        "series,title,unit,multiplier,frequency,nature\n"
        'sales,"Car sales, Malta",vehicle,0,M,flow\n'
        'debt,"Household debt outstanding, Malta",EUR,6,M,\n',
        "series,period,value,published\n"
        + "".join(
            f"sales,2025-0{n},{800 + 10 * n},\ndebt,2025-0{n},{56 + n},\n" for n in range(1, 7)
        ),
    )
    text = f"Malta's outstanding household debt was {quarter} million euros in the second quarter."
    (found,) = verdicts_of(text, held, "2025-08-15").values()
    assert found.rating is rating
