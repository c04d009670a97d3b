"""Figures read by what stands around them: rates in brackets behind names, what a move began at,
sums whose money was told before, states in short, and the month that is not held yet."""

from functools import cache
from pathlib import Path

import pytest

from verifier import open_catalogue, verify
from verifier.model.verdict import Verdict
from verifier.reference.catalogue import Catalogue

PACKS = Path(__file__).parents[1] / "claims" / "packs"


@cache
def pack(name: str) -> Catalogue:
    return open_catalogue([PACKS / name], isolated=True)


def verdict_on(text: str, quote: str, day: str, name: str) -> Verdict:
    """What is said of the last figure of a text that is printed so."""
    found = verify(text, published=day, reference=pack(name)).verdicts
    return [v for v in found if v.claim.printed == quote][-1]


LAND = "Cultivated farmland in Saskatchewan rose 9.4 per cent in value last year, ahead of "


@pytest.mark.parametrize(
    ("list_of", "figure", "series"),
    [
        ("Manitoba (8.6), Alberta (6.2) and British Columbia (3.4).", "8.6", "fl_mb"),
        ("Manitoba (8.6), Alberta (6.2) and British Columbia (3.4).", "3.4", "fl_bc"),
        ("Manitoba (8.6), Alberta (6.2) and, well behind, some others (3.4).", "3.4", None),
        ("what B. Penner (8.6) and others had foreseen.", "8.6", None),
        ("Manitoba (8.61) and Alberta (6.20).", "8.61", None),
    ],
)
def test_rates_in_brackets_are_those_of_their_names(
    list_of: str, figure: str, series: str | None
) -> None:
    verdict = verdict_on(LAND + list_of, figure, "2026-06-16", "acres_cables_and_trays")
    assert verdict.rating == ("supported" if series else "unverified"), verdict.explanation
    assert series is None or verdict.series == series


HOMES = "In the North West house prices gained 5.9 per cent in April, a tick more than "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Northern Ireland's 5.8.", "5.8", "supported"),
        ("Northern Ireland's 5.8. Scotland managed 3.8 and Wales 4.7.", "3.8", "supported"),
        ("Northern Ireland's 5.8. Scotland managed 3.8 and Wales 4.7.", "4.7", "supported"),
        ("Northern Ireland's 5.8. Scotland managed 3.8 and Wales 7.4.", "7.4", "mismatch"),
        ("Northern Ireland's 5.8. Wales's average bid was 4.7.", "4.7", "unverified"),
        ("Northern Ireland's 5.8. Wales built 4.7 homes a day.", "4.7", "unverified"),
    ],
)
def test_a_list_leaves_out_the_sign_of_its_rates(text: str, figure: str, rating: str) -> None:
    verdict = verdict_on(HOMES + text, figure, "2026-06-17", "ledgers_leases_payslips")
    assert verdict.rating == rating, verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("has more than halved from its 2022 peak", "halved", "supported"),
        ("has more than halved since 2022", "halved", "supported"),
        ("has more than halved from its 2022 level", "halved", "supported"),
        ("has halved from its 2025 level", "halved", "unverified"),
    ],
)
def test_a_multiple_is_taken_from_the_peak_behind_it(text: str, figure: str, rating: str) -> None:
    told = f"The pile of summary trials outstanding in Scottish sheriff courts {text}."
    verdict = verdict_on(told, figure, "2026-11-09", "crofts_cells_and_classrooms")
    assert verdict.rating == rating, verdict.explanation


@pytest.mark.parametrize(("rate", "rating"), [("10.4", "supported"), ("14.0", "mismatch")])
def test_a_stretch_told_before_dates_no_move_from_a_month(rate: str, rating: str) -> None:
    text = (
        "Scottish sheriffs convicted 34,950 people in the first half of the year.\n\n"
        "Shoplifters in Scotland struck 3,771 times, 6.8 per cent down on the month and "
        f"{rate} per cent below May's 4,209."
    )
    verdict = verdict_on(text, f"{rate} per cent", "2026-11-09", "crofts_cells_and_classrooms")
    assert verdict.rating == rating, verdict.explanation


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("30 per cent short of the $902 paid in 2022", "supported"),
        ("30 per cent below the $902 fetched in 2022", "supported"),
        ("30 per cent short of what was hoped for in 2022", "unverified"),
    ],
)
def test_a_level_with_its_participle_is_what_a_move_is_taken_from(text: str, rating: str) -> None:
    told = "Canola averaged $634 a tonne in Saskatchewan last year, up $22 on the year but "
    verdict = verdict_on(f"{told}{text}.", "30 per cent", "2026-06-16", "acres_cables_and_trays")
    assert verdict.rating == rating, verdict.explanation


FLAT = "Prices in Chile did not rise in April, after a 0.2% increase in March, and the annual rate "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("dipped to 3.1%, from 3.6%.", "3.6%", "supported"),
        ("dipped to 3.1%, from 3.9%.", "3.9%", "mismatch"),
        ("dipped to 3.1%, from February's 3.9%.", "3.9%", "supported"),
    ],
)
def test_a_move_began_the_step_before_what_it_led_to(text: str, figure: str, rating: str) -> None:
    pack_of = "lagoons_cathodes_and_ledgers"
    verdict = verdict_on(FLAT + text, figure, "2026-06-12", pack_of)
    assert verdict.rating == rating, verdict.explanation


PROFIT = "Aranwing reported an operating profit of 26.1 million euros for January to March"


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        (
            ".\n\nIts fleet has 40 aircraft. Fuel costs came to 72.1 million.",
            "72.1 million",
            "aw_fuel",
        ),
        (" on sales of 265.6 million, a margin of 9.8 percent.", "9.8 percent", "aw_ebit"),
        (" on 2.85 million passengers.", "2.85 million", "aw_pax"),
    ],
)
def test_sums_are_in_the_money_told_before(text: str, figure: str, series: str) -> None:
    verdict = verdict_on(PROFIT + text, figure, "2026-04-28", "lagoons_cathodes_and_ledgers")
    assert (verdict.rating, verdict.series) == ("supported", series), verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("on sales of 265.6 million, a margin of 9.8 percent", "9.8 percent", "supported"),
        ("on sales of 265.6 million, a margin of 8.9 percent", "8.9 percent", "mismatch"),
        (
            "on sales of 265.6 million, for an operating margin of 8.9 percent",
            "8.9 percent",
            "mismatch",
        ),
        ("on sales of 265.6 million, a margin of 9.7 percent", "9.7 percent", "unverified"),
        ("on sales of 265.6 million, a net margin of 8.9 percent", "8.9 percent", "unverified"),
        ("on sales of 265.6 million, against a margin of 6.1 percent", "6.1 percent", "unverified"),
        ("on 2.85 million passengers, a margin of 8.9 percent", "8.9 percent", "unverified"),
    ],
)
def test_a_margin_is_made_of_the_profit_and_the_sales_before_it(
    text: str, figure: str, rating: str
) -> None:
    verdict = verdict_on(f"{PROFIT} {text}.", figure, "2026-04-28", "lagoons_cathodes_and_ledgers")
    assert verdict.rating == rating, verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Queensland 27,040 and WA 12,683", "12,683", "supported"),
        ("Qld 27,040 and SA 7,835", "27,040", "supported"),
        ("Qld 27,040 and SA 12,683", "12,683", "mismatch"),
    ],
)
def test_australian_states_go_by_their_letters(text: str, figure: str, rating: str) -> None:
    told = (
        f"New South Wales took delivery of 38,416 new cars in June. Victoria bought 32,658, {text}."
    )
    verdict = verdict_on(told, figure, "2024-07-03", "showrooms_and_plugs")
    assert verdict.rating == rating, verdict.explanation


def test_what_goes_on_about_a_month_that_is_not_held_is_open() -> None:
    text = (
        "Thailand welcomed 3.25 million foreign visitors in February. Hotels filled 78.2% of their "
        "rooms, 1.4 points fewer than in January but 4.1 points more than a year before."
    )
    early = verdict_on(text, "4.1 points", "2026-03-10", "lagoons_cathodes_and_ledgers")
    assert (early.rating, early.reason) == ("unverified", "no_observation")
    late = verdict_on(text, "4.1 points", "2026-03-24", "lagoons_cathodes_and_ledgers")
    assert late.rating == "supported"


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("its 3.4 per cent rise was the smallest of the four provinces", "supported"),
        ("its rise of 3.4 per cent was the smallest", "supported"),
        ("its 3.4 per cent rise was the largest of the four provinces", "mismatch"),
        ("its 3.4 per cent rise was the largest of any kind of land", "unverified"),
        ("its 3.4 per cent rise was the largest since 2020", "mismatch"),
    ],
)
def test_an_extreme_said_of_a_move_is_one_of_moves(text: str, rating: str) -> None:
    told = f"Cultivated farmland in British Columbia is dearest at $7,619 an acre, but {text}."
    found = verify(told, published="2026-06-16", reference=pack("acres_cables_and_trays")).verdicts
    verdict = next(v for v in found if v.claim.printed.startswith(("smallest", "largest")))
    assert verdict.rating == rating, verdict.explanation
    assert verdict.rating != "supported" or verdict.operation == "growth"


@pytest.mark.parametrize("side", ["the southeast", "the south-east", "the south east"])
def test_a_part_of_a_place_is_called_by_its_side(side: str) -> None:
    text = f"Within Saskatchewan {side} led cultivated farmland values last year, up 14.9 per cent."
    verdict = verdict_on(text, "14.9 per cent", "2026-06-16", "acres_cables_and_trays")
    assert (verdict.rating, verdict.series) == ("supported", "fl_sk_se"), verdict.explanation


@pytest.mark.parametrize(("rank", "rating"), [("second", "supported"), ("third", "mismatch")])
def test_a_rank_behind_and_goes_on_about_the_figure_before(rank: str, rating: str) -> None:
    text = (
        "UCAS has closed the books on 2025.\n\n* 766,480 people applied, 1.9% up on 2024 and the "
        f"{rank}-highest total since at least 2017."
    )
    verdict = verdict_on(text, rank, "2025-12-04", "universities_uk")
    assert verdict.rating == rating, verdict.explanation


@pytest.mark.parametrize(("part", "rating"), [("half", "supported"), ("two-thirds", "unverified")])
def test_no_part_of_a_country_is_the_whole_of_its_people(part: str, rating: str) -> None:
    text = (
        "UCAS says that 577,725 people got in for 2025.\n\n* UK 18-year-olds took 289,200 of the "
        f"places, 4.2% more than a year earlier and {part} of them all.\n* England's intake, at "
        "431,650, was 8,205 higher."
    )
    verdict = verdict_on(text, part, "2025-12-04", "universities_uk")
    assert verdict.rating == rating, verdict.explanation


@pytest.mark.parametrize(("count", "rating"), [("4,965", "supported"), ("5,173", "mismatch")])
def test_a_count_in_brackets_is_of_the_time_of_its_share(count: str, rating: str) -> None:
    text = (
        "Police in Scotland recorded 20,578 crimes in September. Glasgow accounted for 24 per cent "
        f"of them ({count}). Edinburgh and Fife saw fewer than in August."
    )
    verdict = verdict_on(text, count, "2026-11-09", "crofts_cells_and_classrooms")
    assert verdict.rating == rating, verdict.explanation


@pytest.mark.parametrize(("rate", "rating"), [("0.5", "supported"), ("1.5", "unverified")])
def test_london_is_its_own_region_where_a_pack_has_it(rate: str, rating: str) -> None:
    text = f"House prices in London rose {rate} per cent in the year to April."
    verdict = verdict_on(text, f"{rate} per cent", "2026-06-17", "ledgers_leases_payslips")
    assert verdict.series == "hr_lon"
    assert (verdict.rating == "supported") is (rating == "supported"), verdict.explanation


def test_london_stands_for_its_country_where_that_is_told_of() -> None:
    verdict = verdict_on(
        "London borrowed £21.8bn in April.", "£21.8bn", "2026-06-17", "ledgers_leases_payslips"
    )
    assert (verdict.rating, verdict.series) == ("supported", "psnb")


def test_no_digit_of_a_fraction_in_words_is_wrong() -> None:
    text = (
        "Shipments of copper brought Chile $4.16bn in April, or just over a third of all exports."
    )
    verdict = verdict_on(text, "a third", "2026-06-12", "lagoons_cathodes_and_ledgers")
    assert "igit" not in verdict.explanation
