"""Home of the `gitlab` format: the code-quality report that merge requests show."""

import json
from typing import Any

from verifier.model.position import Position
from verifier.model.standing import Severity
from verifier.model.verdict import Report
from verifier.report.address import plain_path
from verifier.report.fingerprint import within_file
from verifier.report.remark import UNREAD, Remark, remarks
from verifier.report_json import json_document
from verifier.writer import WriteOptions, Writer

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}
_START = Position(1, 1, 1, 1)


class GitlabWriter(Writer):
    """GitLab code quality: one issue for each finding, known again by its content."""

    name = "gitlab"
    suffix = ".json"

    def write(self, report: Report, options: WriteOptions) -> str:
        """A list of issues, empty where there is nothing to say; no two have one fingerprint."""
        return json_document([_issue(one) for one in remarks(report, options.show_supported)])


def _issue(remark: Remark) -> dict[str, Any]:
    start = remark.place.start if remark.place else _START
    end = remark.place.end if remark.place else _START
    content = json.dumps([remark.kind, remark.fingerprint])
    return {
        "description": remark.message,
        "check_name": remark.code,
        "fingerprint": within_file(content, remark.path),
        "severity": "critical" if remark.kind == UNREAD else _SEVERITIES[remark.severity],
        "location": {
            "path": plain_path(remark.path),
            "positions": {"begin": _position(start), "end": _position(end)},
        },
    }


def _position(position: Position) -> dict[str, int]:
    return {"line": position.line, "column": position.codepoint}
