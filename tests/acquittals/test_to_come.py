"""What is fixed ahead beside what holds now: caps, bills and rates; a wrong one is no better for
it."""

from functools import cache
from pathlib import Path

import pytest

from verifier.api import verify
from verifier.model.verdict import Rating, Verdict
from verifier.reference.catalogue import Catalogue, open_catalogue

PACKS = Path(__file__).parents[2] / "claims" / "packs"
BILLS = "uk_household_energy_and_water"


@cache
def pack(name: str) -> Catalogue:
    return open_catalogue([str(PACKS / name)], True)


def told(name: str, day: str, text: str, figure: str) -> Verdict:
    """The verdict on a figure of a text that comes out on a day."""
    found = verify(text, day, reference=pack(name)).verdicts
    return next(v for v in found if v.claim.span.of(text) == figure)


@pytest.mark.parametrize(
    ("figure", "right"), [("£1,849", True), ("£1,894", False), ("£1,738", False)]
)
@pytest.mark.parametrize("now", ["It currently stands at {}.", "It is {} at the moment."])
def test_what_holds_now_is_not_what_comes(now: str, figure: str, right: bool) -> None:
    text = f"The price cap will fall to £1,720 in July. {now.format(figure)}"
    assert (told(BILLS, "2025-05-27", text, figure).rating is Rating.SUPPORTED) is right


def test_what_comes_is_held_to_its_own_time() -> None:
    text = "The price cap will fall to £1,849 in July."
    assert told(BILLS, "2025-05-27", text, "£1,849").rating is Rating.MISMATCH


@pytest.mark.parametrize(("figure", "right"), [("£639", True), ("£693", False), ("£629", False)])
def test_a_month_may_be_the_coming_one_in_the_present(figure: str, right: bool) -> None:
    text = f"Thames Water's bills go up 30.9 per cent to {figure} in April."
    assert (told(BILLS, "2025-02-03", text, figure).rating is Rating.SUPPORTED) is right


def test_a_month_is_the_last_one_in_the_past() -> None:
    text = "Thames Water's bills rose to £639 last April."
    assert told(BILLS, "2025-02-03", text, "£639").rating is not Rating.SUPPORTED


@pytest.mark.parametrize(("figure", "right"), [("£117", True), ("£171", False)])
def test_a_price_is_paid_by_the_year(figure: str, right: bool) -> None:
    text = (
        f"Energy bills to fall by {figure} a year from April, says Ofgem\n\n"
        "The price cap will be £1,641."
    )
    assert (told(BILLS, "2026-02-25", text, figure).rating is Rating.SUPPORTED) is right


def test_a_change_on_the_year_is_none_on_the_quarter() -> None:
    text = "The price cap will be £1,641 from April, a fall of £117 on the year before."
    assert told(BILLS, "2026-02-25", text, "£117").rating is not Rating.SUPPORTED


PERU = (
    "Peru's output grew 1.5% in November from a year earlier. October's reading was 3.6%, so "
    "this was a marked slowdown, and the {} since {}'s {}."
)


@pytest.mark.parametrize(
    ("record", "since", "base", "right"),
    [("weakest pace", "April", "1.4%", True), ("strongest pace", "April", "1.4%", False)],
)
def test_a_record_is_of_now_behind_a_look_back(
    record: str, since: str, base: str, right: bool
) -> None:
    text = PERU.format(record, since, base)
    found = told("latin_america_prices_and_rates", "2026-01-16", text, f"{record} since {since}")
    assert (found.rating is Rating.SUPPORTED) is right


def test_an_extreme_does_not_turn_the_one_it_is_set_beside() -> None:
    text = (
        "Chilean activity rose 1.2% in November, a slowdown from October's 2.2% and the worst "
        "showing since August's {}."
    )
    pack_name, day = "latin_america_prices_and_rates", "2026-01-02"
    assert told(pack_name, day, text.format("0.5%"), "0.5%").rating is Rating.SUPPORTED
    assert told(pack_name, day, text.format("0.8%"), "0.8%").rating is not Rating.SUPPORTED


@pytest.mark.parametrize(("price", "right"), [("$5.39", True), ("$5.93", False), ("$5.28", False)])
def test_a_season_may_be_a_month_of_it_a_year_before(price: str, right: bool) -> None:
    text = f"Ground beef averaged a record $6.28 a pound in August, against {price} last summer."
    found = told("us_store_prices", "2025-09-12", text, price)
    assert (found.rating is Rating.SUPPORTED) is right


@pytest.mark.parametrize(("before", "right"), [("27.69p", True), ("26.79p", False)])
def test_what_comes_stands_instead_of_what_is_now(before: str, right: bool) -> None:
    text = (
        "The price cap will be £1,641 a year from April. A unit of electricity will cost 24.67p "
        f"instead of {before}, a cut of 10.9 per cent."
    )
    assert (told(BILLS, "2026-02-25", text, before).rating is Rating.SUPPORTED) is right


@pytest.mark.parametrize(("figure", "right"), [("330,400", True), ("304,300", False)])
def test_what_follows_a_look_back_is_of_the_step_after(figure: str, right: bool) -> None:
    text = (
        "Japan welcomed 42.7 million visitors last year. Arrivals from China, which had reached "
        f"562,600 in November, slumped to {figure}."
    )
    assert (told("asia_three", "2026-01-22", text, figure).rating is Rating.SUPPORTED) is right


@pytest.mark.parametrize(("figure", "right"), [("0.2%", True), ("0.4%", False)])
def test_a_move_behind_a_look_back_is_of_the_step_after(figure: str, right: bool) -> None:
    text = (
        "Chilean inflation ended 2025 at 3.5%. On the month prices, which had risen 0.3% in "
        f"November, fell by {figure}."
    )
    found = told("latin_america_prices_and_rates", "2026-01-08", text, figure)
    assert (found.rating is Rating.SUPPORTED) is right
