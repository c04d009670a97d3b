"""What a figure came from, where copy gives it no time: of the step before, or of a year before."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline"
_QUEUE = (48_350, 47_210, 46_905, 46_480, 45_772, 45_093, 44_618, 44_127, 43_906, 43_551, 42_960)
_RATE = (8.1, 8.1, 7.9, 7.8, 7.6, 7.6, 7.4, 7.3, 7.1, 7.0, 6.7)


@cache
def malta() -> Catalogue:
    """A queue and a rate that shrink month by month, and what they were a year before."""
    series = [
        _HEAD,
        "queue,Patients waiting in Malta,waiting_list,MLT,persons,0,M,stock,year_on_year,yes",
        "rate,Unemployment rate of Malta,unemployment_rate,MLT,percent,0,M,rate,year_on_year,yes",
    ]
    rows = ["series,period,value,published"]
    for month, (queue, rate) in enumerate(zip(_QUEUE, _RATE, strict=True), 1):
        rows += [f"queue,2025-{month:02d},{queue},", f"rate,2025-{month:02d},{rate},"]
        rows += [
            f"queue,2024-{month:02d},{queue + 9_120},",
            f"rate,2024-{month:02d},{rate + 1.2:.1f},",
        ]
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


_SHRANK = "The number of patients waiting in Malta shrank to 42,960 in November"
_FELL = "Malta's unemployment rate fell to 6.7% in November"


def assert_reason(text: str, figure: str, reason: str) -> None:
    """The figure of a text of January 2026 is judged for this reason."""
    verdict = verdicts_of(text, malta(), "2026-01-20")[figure]
    assert verdict.reason == reason, verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure", "reason"),
    [
        (f"{_SHRANK} from 43,551.", "43,551", "exact"),
        (f"{_SHRANK} from 52,080.", "52,080", "exact"),
        (f"{_SHRANK} from 43,515.", "43,515", "off_digits"),
        (f"{_SHRANK}, down from 43,906.", "43,906", "off_period"),
        (f"{_FELL} from 7.1%.", "7.1%", "off_period"),
        ("Malta's unemployment rate fell to 6.7% in November, after 7.1%.", "7.1%", "off_period"),
        ("Malta's unemployment rate fell to 6.7% in November, after 7.0%.", "7.0%", "exact"),
        ("Malta's unemployment rate fell to 6.7% last November from 7.1%.", "7.1%", "off_period"),
    ],
)
def test_an_undated_origin_is_of_the_step_or_the_year_before(
    text: str, figure: str, reason: str
) -> None:
    assert_reason(text, figure, reason)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param(f"{_SHRANK} from 43,515 at the peak.", "43,515", id="a time of its own"),
        pytest.param(f"{_SHRANK} from 61,733.", "61,733", id="nothing explains it"),
        pytest.param(
            "The number of patients waiting in Malta shrank to 42,069 in November from 43,515.",
            "43,515",
            id="what it came to is wrong itself",
        ),
        pytest.param(f"{_SHRANK} from about 43,900.", "43,900", id="hedged"),
        pytest.param(
            "The number for November was revised to 42,960 patients waiting in Malta from 43,906.",
            "43,906",
            id="an earlier print",
        ),
        pytest.param(
            "Malta's unemployment rate fell to 6.7% in November, after 7.1% growth in wages.",
            "7.1%",
            id="something else came before",
        ),
    ],
)
def test_other_origins_accuse_nobody(text: str, figure: str) -> None:
    verdict = verdicts_of(text, malta(), "2026-01-20")[figure]
    assert verdict.rating != "mismatch", verdict.explanation


_LESS = "Unemployment fell in Malta in November. The jobless rate"
_IS = "Malta's unemployment rate was 6.7% in November"
_CAME = "The number of patients waiting in Malta came to 42,960 in November, down"


@pytest.mark.parametrize(
    ("text", "figure", "reason"),
    [
        pytest.param(f"{_LESS} went from 7.0% to 6.7%.", "7.0%", "exact", id="of the step before"),
        pytest.param(f"{_LESS} went from 7.9% to 6.7%.", "7.9%", "exact", id="of the year before"),
        pytest.param(f"{_LESS} went from 8.0% to 6.7%.", "8.0%", "off_value", id="a wrong digit"),
        pytest.param(f"{_IS}, against 7.0%.", "7.0%", "exact", id="set against the step before"),
        pytest.param(f"{_IS}, against 9.0%.", "9.0%", "off_value", id="set against a wrong digit"),
        pytest.param(f"{_CAME} 17.5% from 52,080.", "52,080", "exact", id="of its move"),
        pytest.param(f"{_CAME} 17.5% from 53,080.", "53,080", "off_digits", id="off the year"),
        pytest.param(f"{_CAME} 1.4% from 44,551.", "44,551", "off_digits", id="off the month"),
    ],
)
def test_an_origin_stands_before_its_level_or_behind_its_move(
    text: str, figure: str, reason: str
) -> None:
    assert_reason(text, figure, reason)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param(f"{_LESS} went from 8.0% to 6.7% over six years.", "8.0%", id="a span"),
        pytest.param(f"{_LESS} ranged from 8.0% to 6.7%.", "8.0%", id="a range"),
        pytest.param(f"{_LESS} went from 7.4% to 6.7%.", "7.4%", id="over a few steps"),
        pytest.param(f"{_IS}, against 9.0% in Italy.", "9.0%", id="another place"),
        pytest.param(f"{_IS}, against 9.0%, the euro area's.", "9.0%", id="a place behind it"),
        pytest.param(f"{_IS}, against a forecast of 9.0%.", "9.0%", id="a forecast"),
        pytest.param(f"{_CAME} 17.5% from 53,080 at the peak.", "53,080", id="a time of its own"),
        pytest.param(f"{_CAME} 17.5% from a year earlier, from 53,080.", "53,080", id="a break"),
    ],
)
def test_such_an_origin_of_its_own_accuses_nobody(text: str, figure: str) -> None:
    verdict = verdicts_of(text, malta(), "2026-01-20")[figure]
    assert verdict.rating == "unverified", verdict.explanation


@pytest.mark.parametrize(
    ("run", "reason"),
    [("tenth", "exact"), ("ninth", "off_streak")],
)
def test_a_run_is_taken_up_from_the_sentence_before(run: str, reason: str) -> None:
    text = f"{_SHRANK}. It was the {run} straight monthly drop."
    assert verdicts_of(text, malta(), "2026-01-20")[run].reason == reason


def test_a_run_of_another_measure_is_not_taken_up() -> None:
    text = f"{_SHRANK}. It was the ninth straight monthly drop in rainfall."
    assert verdicts_of(text, malta(), "2026-01-20")["ninth"].rating == "unverified"


_PAY = "Pay in Malta, growth on the year, three-month average"


@cache
def payroll() -> Catalogue:
    """The growth of pay in windows of three months that overlap, as statistics offices tell it."""
    head = _HEAD.replace("nature", "nature,transformation")
    rows = [f"pay,2025-{m:02d}/2025-{m + 2:02d},{v}" for m, v in enumerate((5.6, 5.5, 5.2, 5.0), 1)]
    rows += ["pay,2025-05/2025-07,4.7"]
    series = f'{head}\npay,"{_PAY}",weekly_earnings,MLT,percent,0,M,rate,year_on_year,,yes\n'
    return catalogue_of(series, "\n".join(["series,period,value", *rows]) + "\n")


@pytest.mark.parametrize(
    ("figure", "supported"), [("5.0%", True), ("5.5%", True), ("5.6%", False), ("4.6%", False)]
)
def test_a_window_came_from_the_one_told_last_or_the_one_before_it(
    figure: str, supported: bool
) -> None:
    text = f"Pay in Malta grew 4.7% in the three months to July, down from {figure}."
    verdict = verdicts_of(text, payroll(), "2025-09-16")[figure]
    assert (verdict.rating == "supported") is supported
