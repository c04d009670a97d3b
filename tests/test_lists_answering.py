"""Lists whose times stand with another list, and runs whose steps are listed."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
exp,Exports of Latvia,exports,LVA,EUR,6,M,flow,period_on_period,yes
imp,Imports of Latvia,imports,LVA,EUR,6,M,flow,period_on_period,yes
job,Unemployment rate of Latvia,unemployment_rate,LVA,percent,0,M,rate,,yes
"""
FIGURES = {
    "exp": (1000, 1010, 1050, 1071),
    "imp": (2000, 1940, 1901, 1920),
    "job": (6.3, 6.9, 6.9, 6.9),
}
EXPORTS = "Latvian exports rose 4.0% in July and 2.0% in August"


@pytest.fixture(scope="module")
def latvia() -> Catalogue:
    return catalogue_told(HEAD, ("2025-05", "2025-06", "2025-07", "2025-08"), FIGURES)


def ratings(text: str, catalogue: Catalogue) -> list[str]:
    found = verdicts_of(text, catalogue, "2025-09-20")
    return [v.rating for v in found.values()]


@pytest.mark.parametrize(
    "answer",
    [
        ": imports were down 2.0%, then up 1.0%.",
        ", while imports came to €1,901m and €1,920m.",
        ", but unemployment was 6.9% and 6.9%.",
    ],
)
def test_figures_stand_at_the_times_of_those_before(answer: str, latvia: Catalogue) -> None:
    assert set(ratings(EXPORTS + answer, latvia)) == {"supported"}


@pytest.mark.parametrize(
    "answer",
    [", while imports came to €1,920m and €1,901m.", ": imports were €1,940m and €1,901m."],
)
def test_figures_in_another_order_are_no_answer(answer: str, latvia: Catalogue) -> None:
    assert ratings(EXPORTS + answer, latvia)[-2:] == ["mismatch", "mismatch"]


@pytest.mark.parametrize(
    "run",
    [
        "for three months running in June, July and August",
        "for a third month in a row in August",
        "for two months running in June and July",
    ],
)
def test_a_run_ends_with_the_last_step_listed(run: str, latvia: Catalogue) -> None:
    text = f"Unemployment in Latvia stood at 6.9% {run}."
    assert set(ratings(text, latvia)) == {"supported"}


@pytest.mark.parametrize(
    "run",
    [
        "for two months running in July and August",
        "for two months running in June, July and August",
    ],
)
def test_a_run_of_another_length_is_accused(run: str, latvia: Catalogue) -> None:
    text = f"Unemployment in Latvia stood at 6.9% {run}."
    assert "mismatch" in ratings(text, latvia)


@pytest.mark.parametrize(
    ("told", "rating"), [("€1,071m", "supported"), ("€1,050m", "mismatch"), ("€1,010m", "mismatch")]
)
def test_what_comes_after_a_list_of_months_is_of_the_last(
    told: str, rating: str, latvia: Catalogue
) -> None:
    text = f"Unemployment in Latvia was 6.9% in June, July and August. Exports came to {told}."
    assert ratings(text, latvia) == ["supported", rating]
