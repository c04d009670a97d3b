"""Home of `meaning_of`: what the name of a paragraph style says, in Word and OpenDocument alike."""

import re
from enum import Enum, auto

from verifier.lazy import regex
from verifier.model.article import Role


class Level(Enum):
    """What a role does not tell of a style: the first level of headings, a table of contents."""

    LEAD = auto()
    CONTENTS = auto()


_NAMES: tuple[tuple[re.Pattern[str], Role | Level], ...] = tuple(
    (regex(pattern), found)
    for pattern, found in (
        (r"toc\b|contents \d|table of (?:figures|authorities)|index \d", Level.CONTENTS),
        (r"heading 1$", Level.LEAD),
        (r"title$", Role.TITLE),
        (r"subtitle$|heading \d", Role.SUBHEAD),
        (r"(?:intense )?quote$|block text$|quotations$", Role.QUOTE),
        (r"(?:caption|figure|table|illustration|drawing)$", Role.CAPTION),
        (r"list\b", Role.BULLET),
    )
)


def meaning_of(name: str) -> Role | Level | None:
    """The role that a style of this name gives, None where it says nothing.

    Both programs keep the names of their own styles in English, whatever language they show.
    """
    plain = name.lower().replace("_20_", " ")
    return next((found for pattern, found in _NAMES if pattern.match(plain)), None)
