"""Home of the `github` format: workflow commands that a runner turns into annotations."""

from collections.abc import Mapping

from verifier.model.standing import Severity
from verifier.model.verdict import Report
from verifier.report.address import plain_path
from verifier.report.remark import Remark, gravest_first, remarks
from verifier.report_json import counts_line
from verifier.writer import WriteOptions, Writer

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


class GithubWriter(Writer):
    """GitHub annotations: a workflow command for each finding, errors first, since a runner shows
    ten of a kind; a summary goes to the file that `GITHUB_STEP_SUMMARY` names."""

    name = "github"
    suffix = ".txt"

    def write(self, report: Report, options: WriteOptions) -> str:
        """The commands, one a line, with the counts as the last line."""
        found = gravest_first(remarks(report, options.show_supported))
        return "\n".join([*map(_command, found), counts_line(report)]) + "\n"


def _command(remark: Remark) -> str:
    properties = {"title": f"verifier ({remark.code})", "file": plain_path(remark.path)}
    properties.update(_region(remark))
    listed = ",".join(f"{key}={value.translate(_IN_PROPERTY)}" for key, value in properties.items())
    message = "\n".join([remark.message, *remark.details])
    return f"::{_COMMANDS[remark.severity]} {listed}::{message.translate(_IN_MESSAGE)}"


def _region(remark: Remark) -> Mapping[str, str]:
    """Where it stands; no columns where it goes over a line's end, which annotations lack."""
    if remark.place is None:
        return {}
    start, end = remark.place.start, remark.place.end
    lines = {"line": str(start.line), "endLine": str(end.line)}
    if start.line != end.line:
        return lines
    return {
        "line": str(start.line),
        "col": str(start.codepoint),
        "endLine": str(end.line),
        "endColumn": str(end.codepoint),
    }
