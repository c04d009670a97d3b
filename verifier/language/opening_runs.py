"""Home of runs that open their sentence, whose measure stands behind the comma.

"For the third month in a row, sales fell".
"""

import re

from verifier.language.runs import run_after
from verifier.model.span import Span

_OPENING = re.compile(
    r"\W*(?:(?:And|But|So)\s)?(?:(?:For|In)\s)?(?:(?:an?|the|its|their|yet an?)\s)?"
)
_TO_ITS_SUBJECT = re.compile(r"[^,.;:\d]{3,40},\s(?:[^,.;:\d]{1,60}\s)?")


def is_told_behind_a_run(text: str, start: int, span: Span, mention: Span) -> bool:
    """Whether a phrase is in the clause behind the run at `span` that opens its sentence, which
    begins at `start`."""
    if _OPENING.fullmatch(text, start, span.start) is None or run_after(text, span.end) is None:
        return False
    return _TO_ITS_SUBJECT.fullmatch(text, span.end, mention.start) is not None
