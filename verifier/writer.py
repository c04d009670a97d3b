"""Home of `Writer`, the base of report formats, and of what keeps hostile text off a terminal."""

import re
from dataclasses import dataclass

from verifier.model.verdict import Report

_UNSEEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"
)


@dataclass(frozen=True, slots=True)
class WriteOptions:
    """How a report is to look: columns, colour, and whether plainly supported claims are shown."""

    width: int = 80
    color: bool = False
    show_supported: bool = False


class Writer:
    """One report format. `name` is what `--output-format` calls it, `suffix` its files' ending."""

    name: str = ""
    suffix: str = ""

    def write(self, report: Report, options: WriteOptions) -> str:
        """The whole document; valid also for a report without articles."""
        raise NotImplementedError


def visible(text: str) -> str:
    """`text` with one visible character for each one that a terminal would act on.

    Line ends and tabs become spaces, control characters their Unicode pictures (U+2400 ...),
    direction marks and zero-width characters U+FFFD; the length stays the same.
    """
    return _UNSEEN.sub(lambda match: _picture(match.group()), text)


def _picture(character: str) -> str:
    if character in "\t\n\r\v\f\x85\u2028\u2029":
        return " "
    code = ord(character)
    if code < 32:
        return chr(0x2400 + code)
    return "\u2421" if code == 127 else "\ufffd"
