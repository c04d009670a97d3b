"""Home of `report_schema`: the JSON Schema that every report in JSON keeps to."""

import json
from pathlib import Path
from typing import Any

from verifier.errors import InputError

NAME = "report.schema.json"
_PACKAGE = Path(__file__).resolve().parent


def report_schema() -> dict[str, Any]:
    """The schema (draft 2020-12) of the `json` report; `$defs` holds that of one article, which a
    line of `json-lines` and `article_json` keep to.

    It lies inside the installed package, or in `docs` in a source checkout.
    """
    places = (_PACKAGE / NAME, _PACKAGE.parent / "docs" / NAME)
    found = next((place for place in places if place.is_file()), None)
    if found is None:
        raise InputError(f"{places[0]}: the schema of reports is missing; install verifier again")
    schema: dict[str, Any] = json.loads(found.read_text(encoding="utf-8"))
    return schema
