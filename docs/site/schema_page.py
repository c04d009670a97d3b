"""The fields of the JSON report, from the JSON Schema that it keeps to."""

from collections.abc import Iterator, Mapping
from typing import Any

from docs_tables import table

from verifier.schema import report_schema

Node = Mapping[str, Any]
_HEAD = ("Field", "Type", "What it holds")


def schema() -> str:
    """A table for the report and one for each of its parts."""
    whole = report_schema()
    parts = ["## The report", table(_HEAD, _rows(whole))]
    for name, node in whole["$defs"].items():
        parts.append(f"(json-{name.replace('_', '-')})=\n## `{name}`")
        if told := node.get("description"):
            parts.append(told)
        if node.get("properties"):
            parts.append(table(_HEAD, _rows(node)))
    return "\n\n".join(parts)


def _rows(node: Node, above: str = "") -> Iterator[tuple[str, str, str]]:
    required = node.get("required", ())
    for name, field in node.get("properties", {}).items():
        there = "" if name in required else " May be left out."
        told = f"{_values(field)} {field.get('description', '')}{there}".strip()
        yield f"`{above}{name}`", _type(field), told
        yield from _rows(field, f"{above}{name}.")
        yield from _rows(field.get("items", {}), f"{above}{name}[].")


def _type(field: Node) -> str:
    if "$ref" in field:
        name = field["$ref"].rsplit("/", 1)[-1]
        return f"[{name}](#json-{name.replace('_', '-')})"
    if "oneOf" in field:
        return " or ".join(map(_type, field["oneOf"]))
    if "const" in field:
        return "string"
    if "enum" in field:
        return "string or null" if None in field["enum"] else "string"
    kinds = field.get("type", "any")
    told = kinds if isinstance(kinds, str) else " or ".join(kinds)
    return f"{told} of {_type(field['items'])}" if "items" in field else told


def _values(field: Node) -> str:
    if "const" in field:
        return f"Always `{field['const']}`."
    named = field.get("enum") or field.get("items", {}).get("enum")
    return f"One of {', '.join(f'`{one}`' for one in named if one)}." if named else ""
