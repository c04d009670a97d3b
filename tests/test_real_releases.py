"""Copy on real releases, held against the shipped packs: prints of one time, rates of central
banks, places told in turn, balances made of their sides."""

import pytest
from small_catalogue import verdicts_of
from told_claims import shipped

from verifier.model.mention import Basis
from verifier.model.verdict import Rating, Reason, Verdict

JOBS = "US employers added 64,000 jobs in November after shedding 105,000 in October. "
GDP = "Real GDP in the US rose at an annual rate of 3.8 percent in the second quarter. "
SHOPS = "US retail sales rose 0.4% in December. "
LOST = "US employers shed 105,000 jobs in October. "
AREA = "Euro area inflation was 2.1% in October. "


def verdict_on(text: str, figure: str, published: str) -> Verdict:
    """The verdict on the last claim of a text that is printed so."""
    found = verdicts_of(text, shipped(), published).values()
    return [v for v in found if figure in v.claim.printed][-1]


@pytest.mark.parametrize(
    ("text", "figures", "published"),
    [
        (
            JOBS + "The department cut its September count to 108,000 from 119,000.",
            *(("108,000", "119,000"), "2025-12-16"),
        ),
        (
            GDP + "The rate was revised up from 3.3 percent in the second estimate and 3.0 percent "
            "in the advance estimate.",
            *(("3.3 percent", "3.0 percent"), "2025-09-25"),
        ),
        (
            GDP + "The first-quarter decline was previously put at 0.5 percent.",
            *(("0.5 percent",), "2025-09-25"),
        ),
        (
            SHOPS + "They fell 0.8% in January 2024, later revised to a fall of 1.1%.",
            *(("0.8%", "1.1%"), "2025-01-16"),
        ),
        (
            SHOPS
            + "The year had begun with a fall of 0.8% in January 2024, later revised to 1.1%.",
            *(("0.8%", "1.1%"), "2025-01-16"),
        ),
        (
            "Retail inflation in India was 1.33% in December. In January 2025 the rate had been "
            "4.31% at first and was then revised to 4.26%.",
            *(("4.31%", "4.26%"), "2026-01-12"),
        ),
    ],
)
def test_prints_of_one_time_are_right_each(
    text: str, figures: tuple[str, ...], published: str
) -> None:
    for figure in figures:
        found = verdict_on(text, figure, published)
        assert found.rating is Rating.SUPPORTED, found.explanation


@pytest.mark.parametrize(
    ("text", "figure", "published", "reason"),
    [
        (SHOPS + "They fell 0.8% in January 2024.", "0.8%", "2025-01-16", Reason.OUTDATED),
        (
            JOBS + "The department cut its September count to 119,000 from 108,000.",
            *("119,000", "2025-12-16", Reason.SWAPPED),
        ),
        (
            GDP + "The rate was revised down from 3.8 percent to 3.3 percent.",
            *("3.3 percent", "2025-09-25", Reason.SWAPPED),
        ),
    ],
)
def test_prints_told_as_others_are_wrong(
    text: str, figure: str, published: str, reason: Reason
) -> None:
    found = verdict_on(text, figure, published)
    assert found.reason is reason, found.explanation


@pytest.mark.parametrize(
    ("text", "figure", "published", "rating"),
    [
        (
            "US employers added 22,000 jobs in August, against the 73,000 first reported for July.",
            *("73,000", "2025-09-06", "supported"),
        ),
        (
            "The UK economy grew 0.1pc in the third quarter of 2025, and 0.2pc in the second "
            "(first put at 0.3pc).",
            *("0.2pc", "2026-02-20", "supported"),
        ),
        (
            "Euro area inflation is expected to be 2.2% in November 2025, up from 2.1% in October, "
            "according to a flash estimate.",
            *("2.2%", "2025-12-05", "supported"),
        ),
        (
            "Euro area inflation is expected to be 2.3% in November 2025, up from 2.1% in October, "
            "according to a flash estimate.",
            *("2.3%", "2025-12-05", "mismatch"),
        ),
        (
            "Euro area inflation is expected to be 1.9% in December. A flash estimate is due soon.",
            *("1.9%", "2025-12-05", "unverified"),
        ),
        (
            "China's exports to the United States slid 20% over the year to $420 billion and 30% "
            "in December.",
            *("20%", "2026-01-14", "supported"),
        ),
        (
            "China's exports to the United States slid 20% over the year to $420 billion and 30% "
            "in December.",
            *("$420 billion", "2026-01-14", "supported"),
        ),
        (
            "China's exports to the United States slid 26% over the year and 30% in December.",
            *("26%", "2026-01-14", "mismatch"),
        ),
    ],
)
def test_times_of_prints_and_of_whole_years(
    text: str, figure: str, published: str, rating: str
) -> None:
    found = verdict_on(text, figure, published)
    assert found.rating == rating, found.explanation


APRIL = "US employers added 22,000 jobs in August. April's gain now stands at 158,000, "


@pytest.mark.parametrize(
    ("text", "figure", "published", "rating"),
    [
        (APRIL + "down from a first print of 177,000.", "177,000", "2025-09-06", "supported"),
        (APRIL + "down from a first print of 147,000.", "147,000", "2025-09-06", "unverified"),
        (APRIL + "up from the previous print of 147,000.", "147,000", "2025-09-06", "supported"),
        (
            "Euro area unemployment was 6.4% in September, first published as 6.3%.",
            *("6.3%", "2025-12-05", "supported"),
        ),
        (
            "Euro area unemployment was 6.4% in October. September's rate was first published as "
            "6.4%.",
            *("6.4%", "2025-12-05", "unverified"),
        ),
    ],
)
def test_a_first_print_is_the_first_of_all(
    text: str, figure: str, published: str, rating: str
) -> None:
    found = verdict_on(text, figure, published)
    assert found.rating == rating, found.explanation


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("The Fed cut by a quarter point in December to 4.25%-4.50%.", "a quarter", "supported"),
        ("The Fed cut by a quarter point in December to 4.25%-4.50%.", "4.25%", "supported"),
        ("The Fed cut by half a point in September.", "half a point", "supported"),
        ("The Fed cut by half a point in December.", "half a point", "mismatch"),
        ("The Bank of England cut by 25 basis points in November.", "25 basis", "supported"),
        ("The Fed cut its workforce by 3%.", "3%", "unverified"),
        ("The effective federal funds rate averaged 4.48% in December.", "4.48%", "supported"),
    ],
)
def test_what_a_central_bank_cuts_is_its_rate(text: str, figure: str, rating: str) -> None:
    """Whatever the paragraph before was about; of two rates the one that is decided on."""
    lead = "US unemployment dipped to 4.1% in December from 4.2% in November. "
    found = verdict_on(lead + text, figure, "2025-01-16")
    assert found.rating == rating, found.explanation


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (AREA + "In September it was 2.2%, when Germany had 2.4%.", "2.2%", "supported"),
        (AREA + "In September it was 2.2%, when Germany had 2.4%.", "2.4%", "supported"),
        (AREA + "In September it was 2.2%, when Germany had 2.3%.", "2.3%", "unverified"),
    ],
)
def test_places_told_in_turn_keep_their_figures(text: str, figure: str, rating: str) -> None:
    found = verdict_on(text, figure, "2025-12-05")
    assert found.rating == rating, found.explanation


def test_two_places_told_of_one_quarter_share_their_comparison() -> None:
    """Two rates of one place over two times do not, of which the next pair would be told too."""
    text = (
        "In the third quarter GDP rose by 0.3% in the euro area and by 0.4% in the EU, compared "
        "with the previous quarter. In the second quarter growth had been 0.1% and 0.2%."
    )
    assert verdict_on(text, "0.1%", "2025-12-05").claim.basis is not Basis.YEAR


@pytest.mark.parametrize(
    ("text", "figure", "published", "rating"),
    [
        (LOST + "The loss was the biggest since December 2020.", "biggest", "2025-12-16", True),
        (LOST + "The loss was the biggest since July 2020.", "biggest", "2025-12-16", False),
        (
            "October's job losses in the US were the steepest since December 2020.",
            *("steepest", "2025-12-16", True),
        ),
        (
            "US unemployment was 3.8% in September. It has not been higher since January 2022.",
            *("not been higher", "2023-10-06", True),
        ),
        (
            "US unemployment was 3.8% in September. It has not been higher since 2018.",
            *("not been higher", "2023-10-06", False),
        ),
        (
            "US unemployment was 3.8% in September, the highest since January 2022.",
            *("highest", "2023-10-06", False),
        ),
    ],
)
def test_records_of_losses_and_of_what_was_never_beaten(
    text: str, figure: str, published: str, rating: bool
) -> None:
    """What is level with it makes no "highest", but is not higher either."""
    found = verdict_on(text, figure, published)
    assert (found.rating is Rating.SUPPORTED) is rating, found.explanation


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Regular petrol in the US cost $2.81 a gallon in the last week of December.", True),
        ("Regular petrol in the US cost $2.84 a gallon in the last week of December.", True),
        ("Regular petrol in the US cost $2.94 a gallon in the last week of December.", False),
        ("Regular petrol in the US cost $2.90 a gallon in the last week of December.", False),
    ],
)
def test_the_last_week_of_a_month_begins_or_ends_in_it(text: str, rating: bool) -> None:
    found = verdict_on(text, "$2.", "2026-01-12")
    assert (found.rating is Rating.SUPPORTED) is rating, found.explanation


def test_what_follows_from_what_was_is_so_now() -> None:
    text = (
        "Gold averaged $4,228 an ounce in June, after $4,587 in May. In June 2025 an ounce cost "
        "$3,353, so it is 26% dearer."
    )
    found = verdict_on(text, "26%", "2026-07-10")
    assert found.rating is Rating.SUPPORTED, found.explanation


SURPLUS = "China's trade surplus with {} in the first eleven months of 2025 was {}."


@pytest.mark.parametrize(
    ("partner", "figure", "reason"),
    [
        ("the United States", "$257.2bn", Reason.ROUNDED),
        ("the European Union", "$266.8bn", Reason.ROUNDED),
        ("Japan", "$4.3bn", Reason.OFF_SIGN),
        ("the European Union", "$288.6bn", Reason.NO_OBSERVATION),
        ("the European Union", "between $260bn and $270bn", Reason.NO_OBSERVATION),
    ],
)
def test_a_balance_that_no_pack_prints_is_made_of_its_sides(
    partner: str, figure: str, reason: Reason
) -> None:
    text = SURPLUS.format(partner, figure)
    found = verdict_on(text, figure.removeprefix("between "), "2025-12-08")
    assert found.reason is reason, found.explanation


TRADE = "So far this year China's exports in yuan are up 6.7% at 20.8 trillion and imports 3.2% at "


@pytest.mark.parametrize(("figure", "rating"), [("15.22", "supported"), ("20.8", "unverified")])
def test_no_side_of_trade_bears_out_the_other(figure: str, rating: str) -> None:
    found = verdicts_of(f"{TRADE}{figure} trillion.", shipped(), "2024-11-10").values()
    last = max(found, key=lambda v: v.claim.span.start)
    assert last.rating == rating, last.explanation
    assert rating != "supported" or "15.22tn CNY" in last.explanation


@pytest.mark.parametrize(
    ("left", "rating"), [("4.25", Rating.SUPPORTED), ("5.25", Rating.UNVERIFIED)]
)
def test_a_rate_was_cut_from_where_it_stood_right_before(left: str, rating: Rating) -> None:
    text = (
        "The Bank of England kept Bank Rate at 4 per cent in November.\n\nBank Rate was cut in "
        f"August from {left} per cent."
    )
    assert verdict_on(text, left, "2025-12-10").rating is rating
