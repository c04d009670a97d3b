"""Shares, multiples, gaps and sums that the names around a figure tell how to reckon."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating, Reason, Verdict
from verifier.reference.catalogue import Catalogue

HOMES = {
    "Kent": (5799, 5335),
    "Surrey": (2670, 2604),
    "Essex": (4689, 4603),
    "Bedfordshire": (1742, 1944),
    "Hampshire": (3649, 3777),
    "South East": (19_749, 18_863),
}
"""Homes in 2024 and 2025, the last of all together and a few more."""
TICKETS = {
    "Rock and metal": (284_084, 299_737),
    "Jazz": (74_162, 65_553),
    "Classical": (88_121, 89_373),
    "All genres": (446_367, 454_663),
}
OPENING = (
    "Builders completed 18,863 homes in the South East in 2025. Kent finished 5,335 and Essex "
    "4,603, figures showed. "
)
TICKET_OPENING = "Promoters sold 454,663 tickets in 2025. Classical concerts sold 89,373. "


@cache
def homes() -> Catalogue:
    """Homes by county and tickets by genre, known by nothing but their titles."""
    rows = [f'h{n},"Homes completed, {name}",dwellings,A' for n, name in enumerate(HOMES)]
    rows += [f"t{n},Ticket sales by genre - {g},tickets,A" for n, g in enumerate(TICKETS)]
    seen = [
        f"{letter}{n},{year},{value}"
        for letter, table in (("h", HOMES), ("t", TICKETS))
        for n, values in enumerate(table.values())
        for year, value in zip((2024, 2025), values, strict=True)
    ]
    head = "series,title,unit,frequency\n"
    return catalogue_of(head + "\n".join(rows), "series,period,value\n" + "\n".join(seen))


def judged(text: str, figure: str, opening: str = OPENING) -> Verdict:
    """The verdict on a figure behind an opening."""
    return verdicts_of(opening + text, homes(), "2026-03-20")[figure]


TOLD = [
    ("Kent built {} as many homes as Bedfordshire.", "2.7 times", "3.4 times"),
    ("Kent completed {} the number in Surrey.", "2.0 times", "2.6 times"),
    ("Kent completed {} more homes than Surrey.", "2,731", "2,371"),
    ("Surrey was {} homes short of Kent.", "2,731", "3,170"),
    ("Kent accounted for {} of the region’s completions.", "28%", "34%"),
    ("Its share of the total in 2024 was not told. Kent had {} of the total.", "28%", "23%"),
    ("Surrey and Bedfordshire together completed {} homes.", "4,548", "4,845"),
    ("Bedfordshire and Surrey combined for {} homes.", "4,548", "5,148"),
    ("In all, {} homes were completed in Surrey or Bedfordshire.", "4,548", "4,958"),
    ("Surrey and Bedfordshire together had 4,548 homes, {} short of the Kent total.", "787", "887"),
]


@pytest.mark.parametrize(("text", "right", "wrong"), TOLD)
def test_what_the_names_make_is_right_and_what_they_do_not_is_wrong(
    text: str, right: str, wrong: str
) -> None:
    assert judged(text.format(right), right).rating is Rating.SUPPORTED
    assert judged(text.format(wrong), wrong).rating is Rating.MISMATCH


def test_two_digits_exchanged_in_a_gap_are_told() -> None:
    found = judged("Kent completed 2,371 more homes than Surrey.", "2,371")
    assert found.reason is Reason.OFF_DIGITS
    assert found.suggestion == "2,731"


def test_so_many_for_each_of_another_are_a_ratio() -> None:
    text = "For every jazz ticket, promoters sold {} tickets for rock and metal."
    assert judged(text.format("4.6"), "4.6", TICKET_OPENING).rating is Rating.SUPPORTED
    assert judged(text.format("6.4"), "6.4", TICKET_OPENING).rating is Rating.MISMATCH


def test_what_a_share_was_is_one_of_the_same_whole() -> None:
    text = "Surrey and Bedfordshire together accounted for 24% of the total, against {} in 2024."
    assert judged(text.format("22%"), "22%").rating is Rating.SUPPORTED
    assert judged(text.format("27%"), "27%").rating is Rating.MISMATCH


def test_one_of_two_is_ahead_of_the_other_by_so_much() -> None:
    text = "Kent, with 5,335, stayed in front of Essex; in 2025 it was {} ahead."
    assert judged(text.format("732"), "732").rating is Rating.SUPPORTED
    assert judged(text.format("932"), "932").rating is Rating.MISMATCH


def test_phrases_are_names_in_small_letters_too() -> None:
    text = "Jazz sold 65,553 tickets in 2025, {} fewer than classical concerts."
    assert judged(text.format("23,820"), "23,820", TICKET_OPENING).rating is Rating.SUPPORTED
    assert judged(text.format("28,320"), "28,320", TICKET_OPENING).rating is Rating.MISMATCH


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        # of what the packs do not count
        ("Kent built 3.4 times as many affordable homes as Bedfordshire.", "3.4 times"),
        # of what grew
        ("Completions in Kent grew 3.4 times as fast as in Bedfordshire.", "3.4 times"),
        # of another year
        ("Kent built 3.3 times as many homes as Bedfordshire.", "3.3 times"),
        ("Kent built 3.4 times as many homes as Bedfordshire did in 2019.", "3.4 times"),
        # of two places at once
        ("Kent built 1.9 times as many homes as Bedfordshire and Surrey.", "1.9 times"),
        ("Kent and Medway built 3.4 times as many homes as Bedfordshire.", "3.4 times"),
        # of a place whose name goes on
        ("East Kent built 1.5 times as many homes as Bedfordshire.", "1.5 times"),
        ("Kent had 2,131 more homes finished than Surrey Heath.", "2,131"),
        # of another whole
        ("Kent accounted for 4% of the country’s completions.", "4%"),
        ("Kent accounted for 34% of the region’s affordable homes.", "34%"),
        # of what is to come
        ("Kent would have 34% of the total by 2030.", "34%"),
        # of more members than are known
        ("Surrey, Bedfordshire and Medway together completed 6,100 homes.", "6,100"),
        # of each in turn
        ("Surrey and Bedfordshire completed 4,148 homes.", "4,148"),
        # of neither by its name
        ("Kent finished more, and it was 1,032 behind its neighbour.", "1,032"),
    ],
)
def test_what_the_names_leave_open_is_not_accused(text: str, figure: str) -> None:
    assert judged(text, figure).rating is not Rating.MISMATCH


def test_nothing_is_accused_beside_no_right_figure_of_its_measure() -> None:
    text = "Kent built 3.4 times as many homes as Bedfordshire."
    assert judged(text, "3.4 times", "").rating is not Rating.MISMATCH
