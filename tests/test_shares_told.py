"""Shares of one figure that the text tells in another."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Caveat, Rating, Verdict
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
calls,"Emergency calls, Norway",emergency_calls,NOR,count,0,M,flow,year_on_year,yes
hoax,"Hoaxes, Norway",hoaxes,NOR,count,0,M,flow,year_on_year,yes
dial,"Pocket dials, Norway",pocket_dials,NOR,count,0,M,flow,year_on_year,yes
beds,"Beds in use, Norway",beds_in_use,NOR,count,0,M,stock,year_on_year,yes
stuck,"Patients ready to leave, Norway",ready_to_leave,NOR,count,0,M,stock,year_on_year,yes
"""
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)]


@cache
def norway() -> Catalogue:
    """Counts by month: in October 2025 1,090 hoaxes were 21.1% of 5,168 calls, and so were 1,091
    pocket dials; 1,672 patients ready to leave were 17.7% of 9,467 beds in use."""
    return catalogue_told(
        SERIES,
        MONTHS,
        {
            "calls": [4_391 + 37 * step for step in range(24)],
            "hoax": [817 + 13 * step for step in range(24)],
            "dial": [818 + 13 * step for step in range(24)],
            "beds": [9_110 + 17 * step for step in range(24)],
            "stuck": [1_483 + 9 * step for step in range(24)],
        },
    )


HOAXES = "Norway had 1,090 hoaxes in October"
CALLS = "Norway had 5,168 emergency calls in October."
STUCK = "Norway had 1,672 patients ready to leave in October"


def verdict_on(text: str, figure: str) -> Verdict:
    """The verdict on one figure of a text of November 2025."""
    return verdicts_of(text, norway(), "2025-11-12")[figure]


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        (
            f"{HOAXES}. They accounted for 21.1% of what operators hear.\n\n{CALLS}",
            *("21.1%", "hoax"),
        ),
        (
            f"{HOAXES}.\n\nThey accounted for 21.1% of what operators hear.\n\n{CALLS}",
            *("21.1%", "hoax"),
        ),
        (
            f"{CALLS}\n\nSome who ring are bored, and they accounted for 21.1%.\n\n{HOAXES}.",
            *("21.1%", "hoax"),
        ),
        (f"{HOAXES}. They accounted for 21% of what operators hear.\n\n{CALLS}", "21%", "hoax"),
        (
            f"{STUCK}. They took up a 17.7% share of the wards.\n\nThere were 9,467 beds in use.",
            *("17.7%", "stuck"),
        ),
    ],
)
def test_a_share_is_of_the_one_part_and_whole_that_it_fits(
    text: str, figure: str, series: str
) -> None:
    found = verdict_on(text, figure)
    assert (found.rating, found.series) == (Rating.SUPPORTED, series)
    assert found.operation == "share"
    assert Caveat.MEASURE_ASSUMED in found.caveats


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("They accounted for 12.1% of what operators hear.", "12.1%"),
        ("They accounted for 22% of what operators hear.", "22%"),
        ("They accounted for 20% of what operators hear.", "20%"),  # one digit
        ("They accounted for 474.1% of what operators hear.", "474.1%"),  # the other way round
        ("In 1998 they accounted for 21.1% of what operators hear.", "21.1%"),
    ],
)
def test_a_wrong_or_coarse_share_stays_open(sentence: str, figure: str) -> None:
    found = verdict_on(f"{HOAXES}. {sentence}\n\n{CALLS}", figure)
    assert found.rating is Rating.UNVERIFIED


def test_a_share_that_fits_two_parts_stays_open() -> None:
    text = (
        f"{HOAXES} and 1,091 pocket dials. They accounted for 21.1% of what operators hear."
        f"\n\n{CALLS}"
    )
    found = verdicts_of(text, norway(), "2025-11-12")
    assert [found[figure].series for figure in ("1,090", "1,091")] == ["hoax", "dial"]
    assert found["21.1%"].rating is Rating.UNVERIFIED


@pytest.mark.parametrize(
    "behind",
    [
        f"Nobody knows why.\n\nThe lines are long.\n\n{CALLS}",  # too far away
        "Norway had 5,186 emergency calls in October.",  # wrong itself
        "It rained.",
    ],
)
def test_a_share_of_a_whole_that_is_not_told_near_it_stays_open(behind: str) -> None:
    text = f"{HOAXES}. They accounted for 21.1% of what operators hear.\n\n{behind}"
    assert verdict_on(text, "21.1%").rating is Rating.UNVERIFIED


@pytest.mark.parametrize(
    ("sentence", "right", "wrong"),
    [
        ("There were 9,467 beds in use, so the wards were {} blocked, not full.", "17.7%", "71.7%"),
        ("Their weight on the wards, with 9,467 beds in use, has grown to {}.", "17.7%", "17.1%"),
        ("They kept {} of everything, for 9,467 beds were in use.", "17.7%", "20.4%"),
    ],
)
def test_a_percentage_is_a_share_where_its_sentence_makes_it_one(
    sentence: str, right: str, wrong: str
) -> None:
    found = verdict_on(f"{STUCK}. {sentence.format(right)}", right)
    assert (found.rating, found.series, found.operation) == (Rating.SUPPORTED, "stuck", "share")
    assert verdict_on(f"{STUCK}. {sentence.format(wrong)}", wrong).rating is not Rating.SUPPORTED


def test_a_percentage_that_nothing_calls_a_share_stays_open() -> None:
    text = f"{STUCK}. There were 9,467 beds in use. Nurses spoke of 17.7% in the canteen."
    assert verdict_on(text, "17.7%").rating is Rating.UNVERIFIED


PARTS = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
post,"Letters posted, Wales",letters,GB-WLS,,count,0,M,flow,year_on_year,yes
firm,"Letters posted, businesses, Wales",letters,GB-WLS,businesses,count,0,M,flow,year_on_year,no
home,"Letters posted, households, Wales",letters,GB-WLS,households,count,0,M,flow,year_on_year,no
aid,"Letters posted, charities, Wales",letters,GB-WLS,charities,count,0,M,flow,year_on_year,no
"""


@cache
def wales() -> Catalogue:
    """In October 2025 households sent 1,517 of 9,020 letters, 16.8%, businesses 71.4% and
    charities 11.8%."""
    return catalogue_told(
        PARTS,
        MONTHS,
        {
            "post": [10_700 - 80 * step for step in range(24)],
            "firm": [7_700 - 60 * step for step in range(24)],
            "home": [1_937 - 20 * step for step in range(24)],
            "aid": [1_063 for _ in range(24)],
        },
    )


POST = "In October 9,020 letters were posted in Wales"


@pytest.mark.parametrize(
    ("sentence", "right", "wrong"),
    [
        ("Ordinary folk accounted for {} of the total.", "16.8%", "18.6%"),
        ("Only {} of them came from people like you and me.", "16.8%", "16.4%"),
        ("Good causes made up {}.", "11.8%", "12.3%"),
    ],
)
def test_a_share_may_be_that_of_a_part_which_the_text_calls_by_other_words(
    sentence: str, right: str, wrong: str
) -> None:
    text = f"{POST}. {sentence}"
    found = verdicts_of(text.format(right), wales(), "2025-11-12")[right]
    assert found.rating is Rating.SUPPORTED
    found = verdicts_of(text.format(wrong), wales(), "2025-11-12")[wrong]
    assert found.rating is not Rating.SUPPORTED


def test_a_share_of_one_of_two_named_in_turn_is_not_that_of_the_other() -> None:
    text = f"{POST}. Households and charities made up 11.8% and 16.8%, respectively."
    found = verdicts_of(text, wales(), "2025-11-12")
    assert {found[one].rating for one in ("11.8%", "16.8%")} & {Rating.SUPPORTED} == set()


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{CALLS} {HOAXES}. Of those, 21.1% ended in court.", "21.1%"),
        (f"{CALLS} {HOAXES}. The cells were 21.1% full.", "21.1%"),
        (f"{CALLS} {HOAXES}. The lines are 21.1% full at night.", "21.1%"),
    ],
)
def test_a_share_of_what_was_just_told_is_not_that_of_the_whole(text: str, figure: str) -> None:
    assert verdict_on(text, figure).rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("Good causes made up 11.8% of businesses' post.", "11.8%"),
        ("Ordinary folk accounted for 16.8% of the businesses.", "16.8%"),
    ],
)
def test_a_share_of_a_part_is_not_one_of_the_whole(sentence: str, figure: str) -> None:
    found = verdicts_of(f"{POST}. {sentence}", wales(), "2025-11-12")
    assert found[figure].rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("told", "figure"),
    [
        # so much less is no part of what is told beside it
        ("They were 21.1% fewer than a year earlier; the rest were calls for help.", "21.1%"),
        # nor is what something was down to, however loosely
        ("Hoaxes were down to more than a tenth in October.", "a tenth"),
    ],
)
def test_a_move_is_no_share_and_a_bound_bears_none_out(told: str, figure: str) -> None:
    found = verdict_on(f"{HOAXES}. {told}\n\n{CALLS}", figure)
    assert found.rating is not Rating.SUPPORTED
