"""The JSON Schema of reports tells exactly what the model has, and is part of what is installed."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import jsonschema
import pytest

from verifier.model.claim import Measure
from verifier.model.clause import Context
from verifier.model.mention import Basis, Direction
from verifier.model.quantity import Bound
from verifier.model.source import SourceInfo, SourceNote, SourceResult
from verifier.model.verdict import Alternative, Candidate, Caveat, Evidence, Finding, Rating, Reason
from verifier.schema import report_schema

SCHEMA = report_schema()
DEFS = SCHEMA["$defs"]
CLAIM = DEFS["claim"]["properties"]
JUDGED = (
    "series candidates rating reason caveats computed working evidence explanation suggestion "
    "alternatives"
).split()


def objects(node: Any, place: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object that the schema describes, with the place of its description."""
    if isinstance(node, dict):
        if node.get("type") == "object":
            yield place, node
        for name, inner in node.items():
            yield from objects(inner, f"{place}/{name}")
    elif isinstance(node, list):
        for number, inner in enumerate(node):
            yield from objects(inner, f"{place}/{number}")


def test_it_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_two_callers_do_not_share_one_schema() -> None:
    report_schema()["$defs"].clear()
    assert report_schema() == SCHEMA


@pytest.mark.parametrize(("place", "node"), list(objects(SCHEMA)), ids=lambda part: str(part)[:40])
def test_no_object_may_hold_what_is_not_described(place: str, node: dict[str, Any]) -> None:
    assert node.get("additionalProperties") in (False, {"type": "number"})
    assert set(node.get("required", ())) <= set(node.get("properties", ()))


@pytest.mark.parametrize(
    ("codes", "described"),
    [
        (Rating, CLAIM["rating"]),
        (Reason, CLAIM["reason"]),
        (Caveat, CLAIM["caveats"]["items"]),
        (Context, CLAIM["context"]["items"]),
        (Direction, CLAIM["direction"]),
        (Basis, CLAIM["basis"]),
        (Bound, DEFS["quantity"]["properties"]["bound"]),
        (Reason, DEFS["alternative"]["properties"]["reason"]),
        (SourceResult, DEFS["source_note"]["properties"]["result"]),
    ],
    ids=lambda part: getattr(part, "__name__", ""),
)
def test_every_code_of_the_model_is_allowed_and_no_other(
    codes: Any, described: dict[str, Any]
) -> None:
    assert [code for code in described["enum"] if code is not None] == list(codes)


CALLED = {"suppressed": "standing"}
SOMETIMES = {"spans"}
"""What is told only where there is something to tell."""
"""What the report calls otherwise than the model: how a finding stands is told where it is known
or set aside."""


@pytest.mark.parametrize(
    ("noun", "name"),
    [
        (Measure, "measure"),
        (Candidate, "candidate"),
        (Evidence, "evidence"),
        (Alternative, "alternative"),
        (Finding, "finding"),
        (SourceInfo, "source_document"),
        (SourceNote, "source_note"),
    ],
    ids=lambda part: str(getattr(part, "__name__", part)),
)
def test_what_is_told_of_a_noun_are_its_fields(noun: Any, name: str) -> None:
    assert is_dataclass(noun)
    told, own = set(DEFS[name]["properties"]), {item.name for item in fields(noun)}
    told = {CALLED.get(one, one) for one in told}
    assert told <= own, f"{name}: {told - own}"
    always = [one for one in DEFS[name]["properties"] if one not in {*CALLED, *SOMETIMES}]
    assert DEFS[name].get("required") == always


def test_a_claim_with_a_rating_has_all_of_a_verdict() -> None:
    assert DEFS["claim"]["dependentRequired"] == {"rating": JUDGED}


def undescribed(node: dict[str, Any], place: str) -> Iterator[str]:
    """The fields below a node without a word on what they hold."""
    for name, field in node.get("properties", {}).items():
        if not str(field.get("description", "")).endswith("."):
            yield f"{place}.{name}"
        yield from undescribed(field, f"{place}.{name}")
        yield from undescribed(field.get("items", {}), f"{place}.{name}[]")


@pytest.mark.parametrize("part", ["", *DEFS])
def test_every_field_says_what_it_holds(part: str) -> None:
    node = DEFS[part] if part else SCHEMA
    assert node["description"].endswith(".")
    assert list(undescribed(node, part)) == []
