"""Home of section numbers: what opens the numbered paragraphs of a bulletin, "2.2 Exports", or the
headed ones of a newsletter, "1 big thing: The heat is back"."""

import re

from verifier.lazy import regex

_SECTION = regex(r"(?P<chapter>\d{1,2})(?:\.\d{1,2}){1,3}")
_HEADED = regex(r"\s+[A-Z“\"‘'(]")
_THINGS = regex(r"\s(?:[a-z]+\s)?(?:things?|charts?|stor(?:y|ies)|numbers?|quotes?)(?::|\n)")
_LINE = regex(r"^[ \t]*(?P<chapter>\d{1,2})(?:\.\d{1,2}){1,3}\s+[A-Z“\"‘'(]", re.MULTILINE)


def is_section_number(text: str, start: int, end: int) -> bool:
    """Whether the number of several parts opens its line, what goes on there opens with a capital,
    and another line opens with a number of the same chapter; or a bare one counts the things that a
    newsletter heads a line with."""
    opens = not text[text.rfind("\n", 0, start) + 1 : start].strip(" \t")
    if opens and _THINGS.match(text, end) is not None:
        return True
    number = _SECTION.fullmatch(text, start, end)
    if number is None or _HEADED.match(text, end) is None:
        return False
    if not opens:
        return False
    numbers = {line.group().split()[0] for line in _LINE.finditer(text)
               if line["chapter"] == number["chapter"]}  # fmt: skip
    return len(numbers) > 1
