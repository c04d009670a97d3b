"""Errors of fourteen articles, all of an article at once, as they get into print: another month,
part or year, an old print, a false record or rank, exchanged digits, percent for points, the wrong
way."""

from functools import cache
from pathlib import Path

import pytest

from verifier import open_catalogue, verify
from verifier.model.verdict import Rating, Reason

STORIES = Path(__file__).parent / "true_stories"
PACKS = Path(__file__).parents[1] / "claims" / "packs"

ERRORS = {
    "asylum_claims_web": [
        ("compared with 83,235 in", "compared with 82,335 in", "82,335", Reason.OFF_DIGITS),
        ("10,155, down 53% from", "10,155, down 48% from", "48%", Reason.OFF_PERIOD),
        ("1,955 claims, down from", "1,955 claims, up from", "1,955", Reason.INCONSISTENT),
        ("5,525, the fifth highest", "5,525, the third highest", "third", Reason.OFF_RANK),
    ],
    "copper_tin_capes_newsletter": [
        ("1.7% to $37,140,", "1.7% to $36,525,", "$36,525", Reason.OFF_PERIOD),
        ("shrank to 38,650 tonnes", "shrank to 36,850 tonnes", "36,850 tonnes", Reason.OFF_DIGITS),
        ("and the fifth decline", "and the sixth decline", "sixth", Reason.OFF_STREAK),
        ("were down $945 at", "were down $1,114 at", "$1,114", Reason.OFF_VALUE),
    ],
    "german_jobless_recovery_analysis": [
        ("having managed 0.1 per", "having managed 0.2 per", "0.2 per cent", Reason.OFF_PERIOD),
        (
            "highest since April 2022.",
            "highest since March 2022.",
            "highest since March 2022",
            Reason.OFF_RECORD,
        ),
        (
            "rose by 123,000 to 10.965 million in",
            "rose by 123,000 to 10.842 million in",
            "10.842 million",
            Reason.OFF_PERIOD,
        ),
        ("by 1.3 percentage points to", "by 1.3 per cent to", "1.3 per cent", Reason.OFF_UNIT),
        ("to a surplus of", "to a deficit of", "€1.06 billion", Reason.OFF_SIGN),
        ("down from 3.0 per", "down from 3.2 per", "3.2 per cent", Reason.OFF_PERIOD),
    ],
    "gilts_and_sterling_broadsheet": [
        (
            "Monday and 4.042 per cent at",
            "Monday and 4.296 per cent at",
            "4.296 per cent",
            Reason.OFF_VALUE,
        ),
        ("session at $1.3388.", "session at $1.3838.", "$1.3838", Reason.OFF_DIGITS),
        ("slid to $1.0773 from", "slid to $1.0819 from", "$1.0819", Reason.OFF_PERIOD),
        (
            "rate by 0.25 percentage points to",
            "rate by 0.25 per cent to",
            "0.25 per cent",
            Reason.OFF_UNIT,
        ),
        (
            "increase since November 2023,",
            "increase since June 2023,",
            "first increase",
            Reason.OFF_RECORD,
        ),
        ("though employment fell by", "though employment rose by", "55,600", Reason.OFF_SIGN),
    ],
    "dental_courses_release": [
        (
            "delivered 8.65 million courses",
            "delivered 8.76 million courses",
            "8.76 million",
            Reason.OFF_PERIOD,
        ),
        ("second quarterly fall", "third quarterly fall", "third", Reason.OFF_STREAK),
        ("by 40,000 on the quarter", "by 40,000 on the year", "40,000", Reason.OFF_BASIS),
        (
            "since April to June 2024",
            "since January to March 2024",
            "highest number since January to March 2024",
            Reason.OFF_RECORD,
        ),
        ("down 0.5 percentage points on", "down 0.5% on", "0.5%", Reason.OFF_UNIT),
        ("for 17 quarters running", "for 16 quarters running", "16", Reason.OFF_STREAK),
    ],
    "fire_crews_agency": [
        ("the 23rd quarter", "the 22nd quarter", "22nd", Reason.OFF_STREAK),
        ("by 7.8% to 2,833", "by 7.8% to 2,383", "2,383", Reason.OFF_DIGITS),
        ("of 990 on a year", "of 990 on a quarter", "990", Reason.OFF_BASIS),
        ("six more than in", "seven more than in", "seven", Reason.OFF_VALUE),
        ("by 44 to 3,306", "by 44 to 3,350", "3,350", Reason.OFF_PERIOD),
    ],
    "lamb_and_wool_wire": [
        ("up 2.9% from October", "up 37.6% from October", "37.6%", Reason.OFF_BASIS),
        ("to 5.521 million in", "to 5.744 million in", "5.744 million", Reason.OFF_PERIOD),
        ("up from 4,900 tonnes", "up from 6,200 tonnes", "6,200 tonnes", Reason.OFF_PERIOD),
        ("down 2.9% on the year", "up 2.9% on the year", "2.9%", Reason.OFF_SIGN),
        ("higher at A$14.03", "higher at A$24.07", "A$24.07", Reason.OFF_SERIES),
    ],
    "libraries_and_museums_local": [
        ("drew 75,030 of", "drew 71,640 of", "71,640", Reason.OFF_PERIOD),
        ("Library 14,454", "Library 14,544", "14,544", Reason.OFF_DIGITS),
        ("the seventh month", "the eighth month", "eighth", Reason.OFF_STREAK),
        ("increase of 220 in", "increase of 1,417 in", "1,417", Reason.OFF_BASIS),
        ("month since March", "month since January", "best month since January", Reason.OFF_RECORD),
    ],
    "homewares_chain_halftime_report": [
        ("£26.8mn, from £30.9mn a", "£26.8mn, from £33.7mn a", "£33.7mn", Reason.OFF_VALUE),
        ("cent to £349.8mn,", "cent to £394.8mn,", "£394.8mn", Reason.OFF_DIGITS),
        ("of September, £7.9mn more", "of September, £13.4mn more", "£13.4mn", Reason.OFF_BASIS),
    ],
    "industry_stagnates_wire": [
        ("rise of 0.3%.", "rise of 0.9%.", "0.9%", Reason.OUTDATED),
        ("it was 6.5% lower", "it was 6.3% lower", "6.3%", Reason.OFF_VALUE),
        ("France, the 11th monthly", "France, the 12th monthly", "12th", Reason.OFF_STREAK),
        ("Energy production fell 0.7%.", "Energy production rose 0.7%.", "0.7%", Reason.OFF_SIGN),
        ("February from 2.2% in", "February from 2.1% in", "2.1%", Reason.OFF_PERIOD),
    ],
    "new_year_prices_tabloid": [
        ("inflation hits 4.5%", "inflation hits 4.9%", "4.9%", Reason.OFF_PERIOD),
        (
            "borrowed £11.6 billion last",
            "borrowed £11.6 million last",
            "£11.6 million",
            Reason.OFF_SCALE,
        ),
    ],
    "ramping_hours_release": [
        ("figure was 21.7% higher", "figure was 17.9% higher", "17.9%", Reason.OFF_VALUE),
        (
            "Centre recorded 1,122 hours",
            "Centre recorded 680 hours",
            "680 hours",
            Reason.OFF_SERIES,
        ),
        ("Paramedics reached 67.4% of", "Paramedics reached 68.1% of", "68.1%", Reason.OFF_PERIOD),
        ("date to 86,", "date to 98,", "98", Reason.OFF_PERIOD),
        ("the month, down from", "the month, up from", "46%", Reason.OFF_SIGN),
    ],
    "summer_box_office_local": [
        (
            "million from $968.4 million",
            "million from $986.4 million",
            "$986.4 million",
            Reason.OFF_DIGITS,
        ),
        ("was up 33.5% from", "was up 27.6% from", "27.6%", Reason.OFF_BASIS),
        ("came to $5.88 billion,", "came to $5.23 billion,", "$5.23 billion", Reason.OFF_PERIOD),
        ("million, or 14.8% of", "million, or 18.9% of", "18.9%", Reason.INCONSISTENT),
        ("May and 3.2 percentage points more", "May and 3.2% more", "3.2%", Reason.OFF_UNIT),
    ],
    "vietnam_exports_phones_service": [
        (
            "surplus of $4.33 billion.",
            "surplus of $3.08 billion.",
            "$3.08 billion",
            Reason.OFF_PERIOD,
        ),
        ("billion, up 9.8%,", "billion, up 3.9%,", "3.9%", Reason.OFF_PERIOD),
        (
            "$38.29 billion, nearly triple the",
            "$38.29 billion, more than triple the",
            "triple",
            Reason.OFF_VALUE,
        ),
        ("telephones fell 17.8% from", "telephones fell 11.4% from", "11.4%", Reason.OFF_BASIS),
        ("States, or 31.2% of", "States, or 32.1% of", "32.1%", Reason.OFF_DIGITS),
    ],
}


@cache
def accused(story: str) -> dict[str, list[Reason]]:
    """The reasons given for each figure accused, by what is printed, of a story with its errors."""
    head, text = (STORIES / f"{story}.txt").read_text(encoding="utf-8").split("\n\n", 1)
    told = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
    for right, wrong, _, _ in ERRORS[story]:
        assert text.count(right) == 1
        text = text.replace(right, wrong)
    packs = open_catalogue([str(PACKS / told["packs"])], True)
    found: dict[str, list[Reason]] = {}
    for verdict in verify(text, published=told["published"], reference=packs).verdicts:
        if verdict.rating is Rating.MISMATCH:
            found.setdefault(verdict.claim.printed, []).append(verdict.reason)
    return found


@pytest.mark.parametrize(
    ("story", "figure", "reason"),
    [(story, figure, reason) for story, rows in ERRORS.items() for _, _, figure, reason in rows],
)
def test_an_error_is_caught(story: str, figure: str, reason: Reason) -> None:
    assert reason in accused(story)[figure]


@pytest.mark.parametrize("story", ERRORS)
def test_nothing_else_is_accused(story: str) -> None:
    assert set(accused(story)) == {figure for _, _, figure, _ in ERRORS[story]}
