"""Two prints of one time that are told in the wrong order."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating, Reason, Verdict
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
kayaks,"Kayaks registered, Latvia",kayak_registrations,LVA,count,0,M,flow,year_on_year,yes
vacant,"Vacancy rate, Latvia",vacancy_rate,LVA,percent,0,M,rate,year_on_year,yes
"""


@cache
def latvia() -> Catalogue:
    """Kayaks and vacancies by month: 5,291 kayaks and 4.3% were first printed for May 2025, of
    which a month later 5,440 and 6.3% were made."""
    rows = ["series,period,value,published"]
    for year in (2024, 2025):
        for month in range(1, 7):
            printed = f"{year}-{month:02d},{{}},{year}-{month + 1:02d}-10"
            late = (year, month) == (2025, 5)
            kayaks = 4_613 + 117 * month + 305 * (year - 2024)
            rate = 5.3 + 0.2 * month + 0.1 * (year - 2024)
            rows.append("kayaks," + printed.format(5_291 if late else kayaks))
            rows.append("vacant," + printed.format(4.3 if late else f"{rate:.1f}"))
    rows += ["kayaks,2025-05,5440,2025-07-10", "vacant,2025-05,6.3,2025-07-10"]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def verdicts_on(text: str, *figures: str) -> list[Verdict]:
    """The verdicts on figures of a text of July 2025."""
    found = verdicts_of(text, latvia(), "2025-07-14")
    return [found[figure] for figure in figures]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Latvia registered 5,620 kayaks in June. The office raised its tally for May from "
            "5,440 to 5,291.",
            ("5,440", "5,291"),
        ),
        (
            "The count of kayaks registered in Latvia in May was revised to 5,291 from 5,440.",
            ("5,440", "5,291"),
        ),
        (
            "Data on kayaks registered in Latvia in May were revised to show 5,291 rather than the "
            "5,440 first reported.",
            ("5,440", "5,291"),
        ),
        (
            "May’s count of kayaks registered in Latvia was given out as 5,440; it’s now 5,291.",
            ("5,440", "5,291"),
        ),
        (
            "The office now thinks that the count of kayaks registered in Latvia in May was "
            "5,291; it originally said 5,440.",
            ("5,440", "5,291"),
        ),
        (
            "May’s count of kayaks registered in Latvia was put at 5,291, up from the 5,440 "
            "reported a month ago.",
            ("5,440", "5,291"),
        ),
        (
            "The vacancy rate in Latvia for May was corrected to 4.3% from 6.3%.",
            ("6.3%", "4.3%"),
        ),
        (
            "Latvia registered 5,620 kayaks in June after 5,291 in May, itself revised from 5,440.",
            ("5,440", "5,291"),
        ),
        (
            "Fewer kayaks were registered in Latvia in May than first thought: 5,291, compared "
            "with the 5,440 reported last month.",
            ("5,440", "5,291"),
        ),
        (
            "The count of kayaks registered in Latvia in May now reads 5,291; last month it was "
            "put at 5,440.",
            ("5,440", "5,291"),
        ),
        (
            "Latvia registered 5,620 kayaks in June, compared with 5,291 a month before, a count "
            "that the office has raised from 5,440.",
            ("5,440", "5,291"),
        ),
        (
            "Owing to late returns, the number of kayaks registered in Latvia in May has been "
            "restated at 5,291; the figure published in June was 5,440.",
            ("5,440", "5,291"),
        ),
        (
            "Kayaks registered in Latvia in May, originally given as 5,440, came to 5,291.",
            ("5,440", "5,291"),
        ),
    ],
)
def test_prints_told_the_other_way_round_have_changed_places(
    text: str, figures: tuple[str, ...]
) -> None:
    for found in verdicts_on(text, *figures):
        assert (found.rating, found.reason) == (Rating.MISMATCH, Reason.SWAPPED)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Latvia registered 5,620 kayaks in June. The office raised its tally for May from "
            "5,291 to 5,440.",
            ("5,440", "5,291"),
        ),
        (
            "The count of kayaks registered in Latvia in May was revised to 5,440 from 5,291.",
            ("5,440", "5,291"),
        ),
        (
            "Data on kayaks registered in Latvia in May were revised to show 5,440 rather than the "
            "5,291 first reported.",
            ("5,440", "5,291"),
        ),
        (
            "The count of kayaks registered in Latvia rose to 5,440 in May, not the 5,291 first "
            "reported.",
            ("5,440", "5,291"),
        ),
        (
            "The vacancy rate in Latvia for May was corrected to 6.3% from 4.3%.",
            ("6.3%", "4.3%"),
        ),
        (
            "Latvia registered 5,620 kayaks in June after 5,440 in May, itself revised from 5,291.",
            ("5,440", "5,291"),
        ),
        (
            "More kayaks were registered in Latvia in May than first thought: 5,440, compared "
            "with the 5,291 reported last month.",
            ("5,440", "5,291"),
        ),
        (
            "The count of kayaks registered in Latvia in May now reads 5,440; last month it was "
            "put at 5,291.",
            ("5,440", "5,291"),
        ),
        (
            "Latvia registered 5,620 kayaks in June, compared with 5,440 a month before, a count "
            "that the office has raised from 5,291.",
            ("5,440", "5,291"),
        ),
        (
            "Owing to late returns, the number of kayaks registered in Latvia in May has been "
            "restated at 5,440; the figure published in June was 5,291.",
            ("5,440", "5,291"),
        ),
        (
            "May’s count of kayaks registered in Latvia was given out as 5,291; it’s now 5,440.",
            ("5,291", "5,440"),
        ),
        (
            "The office now thinks that the count of kayaks registered in Latvia in May was "
            "5,440; it originally said 5,291.",
            ("5,291", "5,440"),
        ),
        (
            "Kayaks registered in Latvia in May, originally given as 5,291, came to 5,440.",
            ("5,440", "5,291"),
        ),
        (
            "The count of kayaks registered in Latvia in May was put at 5,440, up from 5,291 in "
            "last month's release.",
            ("5,440", "5,291"),
        ),
    ],
)
def test_prints_told_in_their_order_are_not_turned(text: str, figures: tuple[str, ...]) -> None:
    for found in verdicts_on(text, *figures):
        assert found.rating is Rating.SUPPORTED


def test_a_move_between_two_times_is_no_print_of_another() -> None:
    text = "Kayaks registered in Latvia fell to 5,291 in May, down from 5,440 in the old count."
    assert all(v.reason is not Reason.SWAPPED for v in verdicts_on(text, "5,291", "5,440"))
