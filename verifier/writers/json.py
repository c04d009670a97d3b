"""Home of the `json` format: one document for the whole run."""

import json

from verifier.model.verdict import Report
from verifier.report_json import report_json
from verifier.writer import WriteOptions, Writer


class JsonWriter(Writer):
    """One JSON document, described by `docs/report.schema.json`."""

    name = "json"
    suffix = ".json"

    def write(self, report: Report, options: WriteOptions) -> str:
        """The document, indented, with a line end."""
        return json.dumps(report_json(report), indent=2, ensure_ascii=False) + "\n"
