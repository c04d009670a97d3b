"""True stories in which two figures have changed places."""

from pathlib import Path

from small_catalogue import verdicts_of
from told_claims import shipped

from verifier.model.verdict import Verdict
from verifier.reference.catalogue import open_catalogue

_TESTS = Path(__file__).parent


def reasons_in(story: str, told: str = "", otherwise: str = "") -> dict[str, str]:
    """What each figure of a story was rated, or why it is wrong, with some words of it told
    otherwise."""
    head, text = (_TESTS / "true_stories" / f"{story}.txt").read_text("utf-8").split("\n\n", 1)
    lines = dict(line.split(":", 1) for line in head.splitlines())
    packs = [_TESTS.parent / "claims" / "packs" / p.strip() for p in lines["packs"].split("|")]
    reference = open_catalogue(packs, isolated=True) if lines["packs"].strip() else shipped()
    if told not in text:
        raise ValueError(f"{story} does not tell {told!r}")
    found = verdicts_of(text.replace(told, otherwise), reference, lines["published"].strip())
    return {printed: _reason_of(verdict) for printed, verdict in found.items()}


def _reason_of(verdict: Verdict) -> str:
    wrong = verdict.rating.value == "mismatch"
    return verdict.reason.value if wrong else verdict.rating.value
