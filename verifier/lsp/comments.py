"""Home of `comment_for`: where in a document a comment goes that sets a finding aside."""

import re
from dataclasses import dataclass

from verifier.galley.markdown import body_start
from verifier.gate.directives import COMMENTED
from verifier.gate.inline import LINE, NEXT_LINE
from verifier.lazy import regex
from verifier.lsp.marked import Mark, Marked

_PLAIN_START = regex(r"(?:#{1,6} )?[^\s#>|<+*~`=:\-\d\[]")
"""How a line begins that a comment on a line of its own may stand above: a paragraph or a heading,
but no list, table, quotation, code, rule or link definition."""
_NO_MARKUP = regex(r"<(title|textarea|option)\b[^<>]*>[^<]*\Z", re.IGNORECASE)
"""Elements whose text holds no comments (HTML, 13.1.2)."""


@dataclass(frozen=True, slots=True)
class Comment:
    """What is put in at `offset`, parted where the reason is to stand."""

    offset: int
    before: str
    after: str


def comment_for(marked: Marked, mark: Mark) -> Comment | None:
    """The comment for a finding, in Markdown on a line of its own where that parts no paragraph,
    else right behind the figure. None where no comment can stand."""
    text, form, names = marked.draft.text, marked.draft.form, ", ".join(mark.names)
    if form not in COMMENTED or not names or not len(mark.span):
        return None
    start, _ = marked.lines.line(marked.lines.number(mark.span.start))
    if form == "markdown":
        if mark.span.start < body_start(text):
            return None
        if _PLAIN_START.match(text, start) and _is_blank_above(marked, start):
            end = "\r\n" if "\r\n" in text else "\n"
            return Comment(start, f"<!-- verifier-{NEXT_LINE} {names} -- ", f" -->{end}")
    if _NO_MARKUP.search(text, max(0, mark.span.start - 2000), mark.span.start):
        return None
    return Comment(mark.span.end, f"<!-- verifier-{LINE} {names} -- ", " -->")


def _is_blank_above(marked: Marked, start: int) -> bool:
    number = marked.lines.number(start)
    if number == 0:
        return True
    above = marked.lines.line(number - 1)
    return not marked.draft.text[slice(*above)].strip()
