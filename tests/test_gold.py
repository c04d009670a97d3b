"""The gold corpus: labels are sound, reports are as recorded, scores do not fall.

After a change that is meant: `ACCEPT=1 pytest tests/test_gold.py` writes the reports and scores
as they are now, those in the README too; review them as a diff.
"""

import difflib
import json
import os
from pathlib import Path

import jsonschema
import pytest
from docs_parts import README, made_and_shown
from labelled import CLAIMS, checked, scores
from workings import faults_of

from verifier.model.mention import Basis, Direction
from verifier.model.period import Period
from verifier.model.quantity import Bound
from verifier.model.verdict import (
    RATING_OF,
    Caveat,
    PackInfo,
    Rating,
    Reason,
    Report,
)
from verifier.registry import discover
from verifier.report_json import article_json, json_line
from verifier.rules import assertions, operations
from verifier.schema import report_schema
from verifier.writer import WriteOptions, Writer

SCHEMA = report_schema()
ARTICLE_SCHEMA = jsonschema.Draft202012Validator(
    {"$ref": "#/$defs/article", "$defs": SCHEMA["$defs"]}
)
FOLDERS = [path.parent for path in sorted(CLAIMS.glob("*/article.txt"))]
OPEN = [f for f in FOLDERS if json.loads((f / "meta.json").read_text())["split"] == "dev"]
"""The articles that rules may be written from. Of the others, which are held out, no report is
recorded: whoever reviews one has seen it."""
FLOORS = CLAIMS / "scores.json"
ACCEPT = bool(os.environ.get("ACCEPT"))
HOW = "run `ACCEPT=1 pytest tests/test_gold.py` to record what is produced now"
LESS_IS_BETTER = ("false_alarms", "missed_errors", "silent", "overjudged")
"""Scores that must not rise; the others must not fall."""
NAMES = {
    "rating": set(Rating),
    "reason": set(Reason),
    "bound": set(Bound),
    "direction": set(Direction),
    "basis": set(Basis),
    "operation": {rule.name for rule in operations()} | {"contribution", "per_capita"},
    "assertion": {rule.name for rule in assertions()},
}


def shown(folder: Path) -> str:
    """The report as `verifier check --show-supported` prints it, without the packs' hashes."""
    _, report, _ = checked(folder)
    options = WriteOptions(width=100, show_supported=True)
    packs: tuple[PackInfo, ...] = ()
    return discover("verifier.writers", Writer)["full"].write(Report("", packs, (report,)), options)


@pytest.mark.parametrize("folder", OPEN, ids=lambda folder: folder.name)
def test_the_report_is_the_recorded_one(folder: Path) -> None:
    recorded, now = folder / "report.txt", shown(folder)
    if ACCEPT:
        recorded.write_text(now, encoding="utf-8")
    before = recorded.read_text(encoding="utf-8") if recorded.exists() else ""
    lines = difflib.unified_diff(
        before.splitlines(), now.splitlines(), "recorded", "produced now", lineterm=""
    )
    assert before == now, "\n".join(["", *lines, "", HOW])


@pytest.mark.parametrize("folder", OPEN, ids=lambda folder: folder.name)
def test_every_working_can_be_redone_by_hand(folder: Path) -> None:
    _, report, _ = checked(folder)
    worked = [verdict for verdict in report.verdicts if verdict.working]
    faults = [f"{v.claim.id}: {fault}" for v in worked for fault in faults_of(v)]
    assert not faults, "\n".join(["", *faults])


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_report_in_json_keeps_to_its_schema(folder: Path) -> None:
    told = json.loads(json_line(article_json(checked(folder)[1])))
    assert [fault.message for fault in ARTICLE_SCHEMA.iter_errors(told)] == []


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_labels_are_sound(folder: Path) -> None:
    case, _, catalogue = checked(folder)
    text = case.article.text
    assert case.labels
    faults = []
    for label in case.labels:
        for name, allowed in NAMES.items():
            if label.get(name) is not None and label[name] not in allowed:
                faults.append(f"{label['quote']}: {name} {label[name]!r} is not known")
        for name in ("period", "baseline", "since"):
            if label.get(name) is not None and str(Period.parse(label[name])) != label[name]:
                faults.append(f"{label['quote']}: {name} {label[name]!r} has another notation")
        for name in ("series", "of"):
            if label.get(name) is not None and label[name] not in catalogue.series:
                faults.append(f"{label['quote']}: {name} {label[name]!r} is in no pack")
        for caveat in label.get("caveats") or ():
            if caveat not in set(Caveat):
                faults.append(f"{label['quote']}: caveat {caveat!r} is not known")
        for reason in filter(None, (label.get("reason"), *(label.get("accept") or ()))):
            rating = RATING_OF.get(Reason(reason), Rating.MISMATCH)
            if rating not in (label["rating"], label.get("or_rating")):
                faults.append(f"{label['quote']}: {reason} is not a reason for {label['rating']}")
    for span in case.optional:
        if text[span["start"] : span["end"]] != span["quote"]:
            faults.append(f"optional {span['quote']!r} is not at {span['start']}")
    assert not faults, "\n".join(["", *faults])


@pytest.mark.parametrize("split", ["dev", "test"])
def test_no_score_falls(split: str) -> None:
    now = scores(split).figures()
    kept = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    if ACCEPT:
        kept[split] = now
        FLOORS.write_text(json.dumps(kept, indent=2, sort_keys=False) + "\n", encoding="utf-8")
    floors = kept.get(split, {})
    worse = [
        f"{name}: {now.get(name)}, recorded {floor}"
        for name, floor in floors.items()
        if name not in now or (now[name] > floor if name in LESS_IS_BETTER else now[name] < floor)
    ]
    told = scores(split).disagreements if split == "dev" else ()
    assert floors, HOW
    assert not worse, "\n".join(["", *worse, HOW, *map(str, told)])


def test_the_scores_in_the_readme_are_those_of_now() -> None:
    """A generated part as those of `tests/test_docs.py`; here, no article is checked once more."""
    made, before = made_and_shown(README, "scores", ACCEPT)
    assert before == made, HOW


def test_no_true_claim_on_shipped_figures_is_called_a_mismatch() -> None:
    """The articles with packs of their own are harder; `test_no_score_falls` guards those."""
    alarms, true_claims = [], 0
    for folder in OPEN:
        case, report, _ = checked(folder)
        ratings = {
            (v.claim.span.start, v.claim.span.end): v.rating
            for v in (() if case.own else report.verdicts)
        }
        for label in case.labels if not case.own else ():
            true_claims += label["rating"] == Rating.SUPPORTED
            got = ratings.get((label["start"], label["end"]))
            if label["rating"] == Rating.SUPPORTED and got is Rating.MISMATCH:
                alarms.append(f"{case.name}: {label['quote']}")
    assert true_claims > 100
    assert not alarms
