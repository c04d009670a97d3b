"""The chart on a card: which points are seen, how they are marked, and where labels stand."""

import re
from dataclasses import replace

import pytest
import reports
from hypothesis import given
from hypothesis import strategies as st

from verifier.model.backdrop import Point
from verifier.model.period import Period
from verifier.model.verdict import Evidence, Reason, Verdict
from verifier.pages.plot import HEIGHT, WIDTH, Mark, Plot, plot

NOVEMBER = Period.parse("2025-11")


def months(count: int, last: Period = NOVEMBER, value=lambda n: 30e9 + n * 1e8) -> list[Point]:
    """A value for each of the months up to `last`."""
    return [(last.shift(n + 1 - count), value(n)) for n in range(count)]


def drawn(points: list[Point], verdict: Verdict | None = None, *evidence: Evidence) -> Plot:
    verdict = verdict or reports.supported()
    found = plot(points, verdict, evidence or verdict.evidence)
    assert found is not None
    return found


def kinds(found: Plot) -> list[str]:
    return [mark.kind for mark in found.marks]


def test_compared_points_are_marked_by_their_time() -> None:
    assert kinds(drawn(months(30))) == ["now", "base"]


def a_record(since: str) -> Verdict:
    """The highest since then, borne out by one point."""
    verdict = reports.supported()
    record = replace(verdict.claim, assertion="record")
    return replace(
        verdict, claim=record, baseline=Period.parse(since), evidence=verdict.evidence[:1]
    )


def test_where_a_record_is_counted_from_is_marked() -> None:
    assert kinds(drawn(months(30), a_record("2024-11"))) == ["now", "base"]


def test_the_rate_of_a_year_ago_is_no_compared_point_of_a_printed_rate() -> None:
    verdict = replace(reports.supported(), evidence=reports.supported().evidence[:1])
    assert kinds(drawn(months(30), verdict)) == ["now"]


def test_a_printed_figure_that_is_wrong_is_drawn_where_it_would_stand() -> None:
    verdict = replace(reports.mismatch(), period=NOVEMBER, computed=73.2e9)
    found = drawn(months(30), verdict, reports.evidence("2025-11", 73.2e9))
    assert kinds(found) == ["now", "claimed"]
    now, claimed = found.marks
    assert claimed.x == now.x
    assert claimed.y > now.y, "62.4 stands below 73.2"
    assert not found.off


def test_a_printed_figure_far_away_is_told_and_not_drawn() -> None:
    verdict = replace(reports.mismatch(), period=NOVEMBER, computed=73.2e6)
    points = months(30, value=lambda n: 70e6 + n)
    found = drawn(points, verdict, reports.evidence("2025-11", 73.2e6))
    assert kinds(found) == ["now"]
    assert found.off


@pytest.mark.parametrize(
    "verdict",
    [
        replace(reports.mismatch(), computed=28.6),
        replace(reports.mismatch(), reason=Reason.ROUNDED),
        replace(reports.mismatch(), computed=None),
        reports.supported(),
    ],
    ids=["computed otherwise", "right", "nothing computed", "two points"],
)
def test_no_printed_figure_where_it_is_no_point_of_the_axis(verdict: Verdict) -> None:
    point = reports.evidence("2025-08", 73.2e9)
    assert "claimed" not in kinds(drawn(months(30), verdict, *(verdict.evidence or (point,))))


def test_a_fall_that_was_printed_without_a_sign_stands_below_nought() -> None:
    rate = Evidence("rur/rate", "Growth", NOVEMBER, -2.0, "percent", None)
    verdict = replace(reports.supported(), reason=Reason.OFF_VALUE, operation="growth")
    verdict = replace(verdict, computed=-2.0, evidence=(rate,), baseline=None)
    found = drawn(months(30, value=lambda n: 1.0 + n / 10), verdict)
    assert found.zero is not None
    assert all(mark.y > found.zero for mark in found.marks)


def test_what_lies_long_before_the_compared_points_is_left_out() -> None:
    found = drawn(months(300))
    assert [label for _, label in found.across] == ["2023", "2024", "2025"]


def test_a_record_is_drawn_from_where_it_is_counted() -> None:
    found = drawn(months(300), a_record("2010-03"))
    assert found.across[0][1] == "2010"
    assert found.marks[-1].kind == "base"


def test_a_missing_month_leaves_a_gap() -> None:
    points = [point for point in months(24) if point[0] != NOVEMBER.shift(-6)]
    assert len(drawn(points).lines) == 2


def test_a_long_series_is_thinned_and_keeps_its_peak() -> None:
    points = months(900, value=lambda n: 9e9 if n == 450 else 1e9 + n)
    found = drawn(points, a_record("1960-01"))
    spots = re.findall(r"[\d.]+ [\d.]+", found.lines[0])
    assert len(found.lines) == 1
    assert len(spots) < 300
    heights = [float(spot.split()[1]) for spot in spots]
    assert min(heights) < sorted(heights)[1] - 20


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_few_points_are_told_by_the_table(count: int) -> None:
    assert plot(months(count), reports.supported(), reports.supported().evidence) is None


def boxes(marks: tuple[Mark, ...]) -> list[tuple[float, float, float]]:
    """From where to where each label goes, and its line."""
    found = []
    for mark in marks:
        wide = 6.0 * len(mark.label)
        left = {"start": mark.x, "end": mark.x - wide}.get(mark.anchor, mark.x - wide / 2)
        if mark.label:
            found.append((left, left + wide, mark.label_y))
    return found


@given(
    values=st.lists(st.floats(-1e12, 1e12), min_size=4, max_size=40),
    compared=st.sets(st.integers(0, 3), min_size=1),
)
def test_nothing_leaves_the_drawing_and_no_label_lies_on_another(values, compared) -> None:
    points = months(len(values), value=lambda n: values[n])
    evidence = [reports.evidence(str(points[n][0]), points[n][1]) for n in sorted(compared)]
    found = drawn(points, None, *evidence)
    for path in found.lines:
        for x, y in re.findall(r"(-?[\d.]+) (-?[\d.]+)", path):
            assert 0 <= float(x) <= WIDTH
            assert 0 <= float(y) <= HEIGHT
    labels = boxes(found.marks)
    for number, (left, right, y) in enumerate(labels):
        assert left >= 0
        assert right <= WIDTH
        assert 0 < y < HEIGHT
        for start, end, there in labels[number + 1 :]:
            assert right < start or left > end or abs(y - there) > 10
