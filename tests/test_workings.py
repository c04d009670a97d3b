"""The evaluator of workings finds what cannot be redone, so that its silence means something."""

from dataclasses import replace

import pytest
from small_catalogue import austria, verdicts_of
from workings import faults_of

from verifier.model.verdict import Verdict

PUBLISHED = "2026-01-20"
TOLD = {
    "level": ("Austria's exports were worth 14.562 billion euros in December.", "14.562 billion"),
    "growth": ("Austria's exports rose 3.5% in December from a year earlier.", "3.5%"),
    "sum": ("Austria's exports came to 183.1 billion euros in 2025.", "183.1 billion"),
    "sum over sum": ("Austria's exports rose 0.9% in 2025.", "0.9%"),
    "change": ("Unemployment in Austria fell by 0.4 percentage points in December.", "0.4 p"),
    "streak": ("Austria's exports rose for a second straight month in December.", "second"),
}


def verdict_on(name: str) -> Verdict:
    text, figure = TOLD[name]
    found = verdicts_of(text, austria(), PUBLISHED)
    return next(verdict for printed, verdict in found.items() if printed.startswith(figure))


@pytest.mark.parametrize("name", TOLD)
def test_a_working_is_redone(name: str) -> None:
    verdict = verdict_on(name)
    assert verdict.working
    assert faults_of(verdict) == []


@pytest.mark.parametrize("name", TOLD)
def test_a_figure_that_no_evidence_holds_is_found(name: str) -> None:
    verdict = verdict_on(name)
    assert faults_of(replace(verdict, evidence=verdict.evidence[1:]))


@pytest.mark.parametrize("name", [name for name in TOLD if name != "streak"])
def test_another_result_than_the_computed_one_is_found(name: str) -> None:
    verdict = verdict_on(name)
    assert verdict.computed is not None
    assert faults_of(replace(verdict, computed=verdict.computed * 1.02))


def test_a_run_of_another_length_is_found() -> None:
    verdict = verdict_on("streak")
    assert verdict.computed is not None
    assert faults_of(replace(verdict, computed=verdict.computed + 1))


def test_a_result_that_the_figures_do_not_give_is_found() -> None:
    verdict = verdict_on("growth")
    formula, _, result = verdict.working.partition(" = ")
    assert result
    assert faults_of(replace(verdict, working=f"{formula} = 9.99%"))


def test_a_working_in_words_is_none() -> None:
    assert faults_of(replace(verdict_on("level"), working="it came to that"))
