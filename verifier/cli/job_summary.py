"""Home of the job summary: what a GitHub workflow shows of a run besides its annotations."""

import os
from pathlib import Path

from verifier.errors import InputError
from verifier.markup.markdown_style import MarkdownStyle
from verifier.model.verdict import Report
from verifier.run import write_report
from verifier.writer import WriteOptions

VARIABLE = "GITHUB_STEP_SUMMARY"
MOST_BYTES = 1_000_000
"""GitHub takes 1 MiB for a step and drops a summary that is larger."""
_CUT = "\n\nCut here: the summary of a step holds no more.\n"


def add_job_summary(report: Report) -> None:
    """Add the report to the file that the runner names; nothing where it names none.

    Raises `InputError` where that file cannot be written.
    """
    path = os.environ.get(VARIABLE)
    if not path:
        return
    text = str(write_report(report, "markdown", WriteOptions(markdown_style=MarkdownStyle.REPORT)))
    try:
        with Path(path).open("a", encoding="utf-8", newline="") as stream:
            stream.write(within_limit(text))
    except OSError as error:
        raise InputError(
            f"{path} ({VARIABLE}): cannot be written ({error.strerror or error})"
        ) from error


def within_limit(text: str, most: int = MOST_BYTES) -> str:
    """The text, cut before a paragraph where it has more bytes than a summary may have."""
    data = text.encode()
    if len(data) <= most:
        return text
    kept = data[: most - len(_CUT)].decode(errors="ignore")
    return kept[: max(0, kept.rfind("\n\n"))] + _CUT
