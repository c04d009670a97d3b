"""Home of `MarkdownStyle`, the values of `--markdown-style`."""

from enum import StrEnum


class MarkdownStyle(StrEnum):
    """What the `markdown` format is: the article with marks, with notes, or a report about it."""

    CRITIC = "critic"
    FOOTNOTES = "footnotes"
    REPORT = "report"
