"""The times that an open figure may be told of, how likely each is, and what holds at one."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.judge.own_dates import is_dated_in_front
from verifier.judge.times.odds import shares_of
from verifier.judge.times.signs import Times, times_of
from verifier.model.period import Period
from verifier.reader import article_from
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
all,"Retail sales volume, Norway",retail_sales,NOR,,index,0,M,index,period_on_period,yes
food,"Retail sales volume, food stores, Norway",retail_sales,NOR,food,index,0,M,index,\
period_on_period,no
"""
FIGURES = {
    "all": (98.6, 99.1, 98.2, 100.3, 101.3),
    "food": (97.3, 96.1, 95.8, 94.0, 112.1),
}
PUBLISHED = "2025-11-20"
LEAD = (
    "Retail sales in Norway were up 1.0% in October on the month. In 2022 they had "
    "boomed. Food stores sold "
)
TAIL = ", but for four months their volumes have been beneath those of the year before."


@pytest.fixture(scope="module")
def norway() -> Catalogue:
    rows = ["series,period,value"]
    for key, values in FIGURES.items():
        rows += [f"{key},2025-{month:02d},{value}" for month, value in enumerate(values, 6)]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("told", "figure", "rating", "period"),
    [
        ("19.3% more than in September", "19.3%", "supported", "2025-10"),
        ("18.3% more than in September", "18.3%", "mismatch", "2025-10"),
        ("19.3% less than in September", "19.3%", "mismatch", "2025-10"),
        ("13.9% more than in September", "13.9%", "mismatch", "2025-10"),  # but two digits
        ("14.9% more than in September", "14.9%", "unverified", None),
        ("19.3% more on the month", "19.3%", "supported", "2025-10"),
        ("18.3% more on the month", "18.3%", "mismatch", "2025-10"),
    ],
)
def test_a_figure_set_against_the_step_before_is_of_the_newest_one(
    told: str, figure: str, rating: str, period: str | None, norway: Catalogue
) -> None:
    verdict = verdicts_of(LEAD + told + TAIL, norway, PUBLISHED)[figure]
    assert verdict.rating == rating
    assert period is None or str(verdict.period) == period


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Retail sales in Norway were up 2.1% in October on the month.", "2.1%"),
        ("In October retail sales in Norway stood at 100.3. In September they stood at 100.3.",
         "100.3"),
    ],
)  # fmt: skip
def test_a_figure_that_is_wrong_at_its_own_time_stays_wrong(
    text: str, figure: str, norway: Catalogue
) -> None:
    read = article_from(text.encode(), "copy.txt")
    article = replace(read, published=date.fromisoformat(PUBLISHED))
    first = check_article(article, norway, Settings()).verdicts[0]
    assert first.claim.span.of(text) == figure
    assert first.rating != "supported"


def times_in(text: str, figure: str, catalogue: Catalogue) -> Times:
    """The times that a figure of a text may be told of."""
    verdicts = list(verdicts_of(text, catalogue, PUBLISHED).items())
    place = next(n for n, (printed, _) in enumerate(verdicts) if printed == figure)
    return times_of(place, [v for _, v in verdicts], date.fromisoformat(PUBLISHED))


SIGNS: Mapping[str, frozenset[str]] = {
    "2025-10": frozenset({"read", "told", "ahead.named", "ahead.word.in", "lies.same", "newest"}),
    "2025-09": frozenset({"behind.named", "behind.word.than", "step.before", "lies.before"}),
    "2025": frozenset({"running.A", "lies.around"}),
}


def test_a_time_has_the_signs_of_where_it_stands(norway: Catalogue) -> None:
    text = "In October retail sales in Norway were 1.0% higher than in September."
    times = times_in(text, "1.0%", norway)
    named = {str(time.period): time.signs for time in times.values()}
    for period, signs in SIGNS.items():
        assert signs <= named[period], period


def test_shares_add_up_and_follow_the_weights() -> None:
    times = Times()
    for month in ("2025-08", "2025-09", "2025-10"):
        times.add(Period.parse(month), month)
    shares = shares_of(times, {"2025-09": 1.0, "2025-10": 2.0})
    assert sum(shares.values()) == pytest.approx(1)
    assert list(shares.values()) == pytest.approx([0.0900, 0.2447, 0.6652], abs=1e-4)


def test_what_something_came_from_is_left_open(norway: Catalogue) -> None:
    text = LEAD.replace("sold ", "stood at 112.1, up from 97.3.")
    assert verdicts_of(text, norway, PUBLISHED)["97.3"].rating != "supported"


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("fell 1.9% month on month.", "1.9%", "supported"),
        ("fell 2.9% on the month.", "2.9%", "mismatch"),
        ("fell 1.9%.", "1.9%", "unverified"),
    ],
)
def test_a_move_of_a_month_is_of_the_last_one_of_a_quarter(
    told: str, figure: str, rating: str, norway: Catalogue
) -> None:
    text = f"Retail sales in Norway averaged 99.2 in the third quarter.\n\nFood store sales {told}"
    assert verdicts_of(text, norway, "2025-10-20")[figure].rating == rating


@pytest.mark.parametrize(
    ("told", "dated"),
    [
        ("In September retail sales in Norway stood at 100.3.", True),
        ("Retail sales in Norway for September: 94.0 for food and 100.3 in all.", True),
        ("In September retail sales in Norway stood at 100.3, after 98.2 in August.", False),
        ("Retail sales in Norway stood at 100.3 in September.", False),
        ("A month ago retail sales in Norway stood at 100.3.", False),
    ],
)
def test_a_time_named_before_a_figure_is_its_own_where_it_is_the_only_one(
    told: str, dated: bool, norway: Catalogue
) -> None:
    claim = verdicts_of(told, norway, PUBLISHED)["100.3"].claim
    assert is_dated_in_front(claim, Period.parse("2025-09")) is dated
