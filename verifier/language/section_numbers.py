"""Home of section numbers: what opens the numbered paragraphs of a bulletin, "2.2 Exports"."""

import re

from verifier.lazy import regex

_SECTION = regex(r"(?P<chapter>\d{1,2})(?:\.\d{1,2}){1,3}")
_HEADED = regex(r"\s+[A-Z“\"‘'(]")
_LINE = regex(r"^[ \t]*(?P<chapter>\d{1,2})(?:\.\d{1,2}){1,3}\s+[A-Z“\"‘'(]", re.MULTILINE)


def is_section_number(text: str, start: int, end: int) -> bool:
    """Whether the number of several parts opens its line, what goes on there opens with a capital,
    and another line opens with a number of the same chapter."""
    number = _SECTION.fullmatch(text, start, end)
    if number is None or _HEADED.match(text, end) is None:
        return False
    if text[text.rfind("\n", 0, start) + 1 : start].strip(" \t"):
        return False
    numbers = {line.group().split()[0] for line in _LINE.finditer(text)
               if line["chapter"] == number["chapter"]}  # fmt: skip
    return len(numbers) > 1
