"""Scores of single fields: what counts as the same, and what is not counted."""

import pytest
from scored_claims import claim, label, score

from verifier.evaluate.scores import Tally


def test_a_null_field_is_not_scored() -> None:
    scores = score([label("5.4%", 5.4)], [claim("5.4%", 5.4)])
    assert "direction" not in scores.fields
    assert scores.fields["operation"] == Tally(1, 1)
    assert scores.wholly == Tally(1, 1)


@pytest.mark.parametrize(
    ("field", "wanted"),
    [
        ("unit", "percentage_points"),
        ("bound", "over"),
        ("upper", 6.0),
        ("direction", "down"),
        ("operation", "level"),
        ("assertion", "streak"),
        ("basis", "period_on_period"),
        ("period", "2025-10"),
        ("baseline", "2025-10"),
        ("indicator", "imports"),
        ("series", "m"),
        ("of", "m"),
        ("computed", 5.5),
        ("caveats", ["weak_bound"]),
    ],
)
def test_a_field_that_differs_is_counted_and_named(field: str, wanted: object) -> None:
    scores = score([label("5.4%", 5.4, **{field: wanted})], [claim("5.4%", 5.4)])
    assert scores.fields[field] == Tally(0, 1)
    assert scores.wholly == Tally(0, 1)
    assert field in [d.field for d in scores.disagreements]


@pytest.mark.parametrize(
    ("wanted", "got", "agrees"),
    [
        ("2026-S1", "2026-01/2026-06", True),
        ("2026-01/2026-06", "2026-Q1/2026-Q2", True),
        ("2025-Q3", "2025-07/2025-09", True),
        ("2024", "2024-01/2024-12", True),
        ("2024-04/2025-03", "2024-Q2/2025-Q1", True),
        ("2025-11-10/2025-11-16", "2025-W46", True),
        ("2025-Q3", "2025-09", False),
        ("2025-S2", "2025-07/2025-11", False),
        ("2025", "2025-Q1/2025-Q3", False),
        ("2025-W46", "2025-11", False),
        ("2025-Q3", None, False),
        ("the autumn", "2025-Q3", False),
    ],
)
def test_two_periods_are_the_same_when_they_cover_the_same_days(
    wanted: str, got: str | None, agrees: bool
) -> None:
    read = claim("5.4%", 5.4, period=got, baseline=got)
    scores = score([label("5.4%", 5.4, period=wanted, baseline=wanted)], [read])
    assert scores.fields["period"] == scores.fields["baseline"] == Tally(int(agrees), 1)


def test_computed_agrees_within_one_percent_with_its_sign() -> None:
    near = score([label("5.4%", 5.4, computed=5.45)], [claim("5.4%", 5.4)])
    other = score([label("5.4%", 5.4, computed=-5.41)], [claim("5.4%", 5.4)])
    assert near.fields["computed"] == Tally(1, 1)
    assert other.fields["computed"] == Tally(0, 1)


def test_a_sibling_form_of_the_series_is_the_family_but_not_the_series() -> None:
    scores = score([label("5.4%", 5.4)], [claim("5.4%", 5.4, series="x_sa")])
    assert scores.fields["series"] == Tally(0, 1)
    assert scores.fields["family"] == Tally(1, 1)


def test_unknown_series_are_no_family() -> None:
    scores = score([label("5.4%", 5.4, series="p")], [claim("5.4%", 5.4, series="q")])
    assert scores.fields["family"] == Tally(0, 1)


def test_slots_are_those_of_the_series_that_the_label_names() -> None:
    scores = score([label("5.4%", 5.4)], [claim("5.4%", 5.4, series="m")])
    assert scores.fields["indicator"] == Tally(0, 1)
    assert scores.fields["ref_area"] == Tally(1, 1)


@pytest.mark.parametrize(("indicator", "right"), [("exports", 1), ("imports", 0)])
def test_slots_of_a_claim_without_a_series_are_those_it_was_read_with(
    indicator: str, right: int
) -> None:
    told = {"text": "sales abroad", "indicator": indicator, "ref_area": "CHN"}
    scores = score([label("5.4%", 5.4)], [claim("5.4%", 5.4, series=None, measure=told)])
    assert scores.fields["indicator"] == Tally(right, 1)
    assert scores.fields["family"] == Tally(0, 1)


def test_slots_that_the_label_gives_are_counted_once() -> None:
    scores = score([label("5.4%", 5.4, indicator="exports")], [claim("5.4%", 5.4)])
    assert scores.fields["indicator"] == Tally(1, 1)


def test_a_series_key_may_carry_the_name_of_its_pack() -> None:
    scores = score([label("5.4%", 5.4)], [claim("5.4%", 5.4, series="china/x")])
    assert scores.fields["series"] == Tally(1, 1)
