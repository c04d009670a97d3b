"""Home of how plain text is put into Markdown so that it stays plain text there."""

import re

from verifier.lazy import regex
from verifier.report.visible import visible

_INLINE = regex(r"[\\`*\[\]]|(?<![^\W_])_|_(?![^\W_])")
_START, _END = r"(?:\A|(?<=[\n\r]))", r"(?=[\n\r]|\Z)"
"""Where a line begins and ends; a lone carriage return ends one, as CommonMark has it."""
_AS_ENTITY = regex(
    rf"[<{{}}~|]|&(?=#?\w+;)|{_START}(?:=(?=[= \t]*{_END})| (?= {{0,2}}\t| {{3}})|\t)",
)
_AT_START = regex(
    rf"{_START}([ \t]*)(?:(#{{1,6}}|[-+])(?=[ \t]|{_END})|(-)(?=[- \t]*{_END})|(>)"
    rf"|(\d{{1,9}})(?=[.)](?:[ \t]|{_END})))",
)
_NAMED = {"<": "\0lt;", "&": "\0amp;"}
_ADDRESS = regex(r"https?://[^\s<>\"'\\`|{}\[\]]*[^\s<>\"'\\`|{}\[\].,;:!?)]")


def escaped(text: str) -> str:
    """Text, also of several lines, that every kind of Markdown shows as it is.

    Characters that all of them let a backslash escape have one, the others are entities, braces
    among them: readers of CriticMarkup see its marks behind a backslash too.
    """
    entities = _AS_ENTITY.sub(_entity, text.replace("\0", visible("\0")))
    inline = _INLINE.sub(lambda found: f"\\{found.group()}", entities)
    return _AT_START.sub(_kept_at_start, inline).replace("\0", "&")


def line(text: str) -> str:
    """Text as one line of Markdown that shows it, with nothing in it that hides or acts."""
    return escaped(" ".join(visible(text).split()))


def linked(text: str) -> str:
    """The same with addresses as links."""
    shown: list[str] = []
    last = 0
    plain = " ".join(visible(text).split())
    for found in _ADDRESS.finditer(plain):
        shown += [escaped(plain[last : found.start()]), f"<{found.group()}>"]
        last = found.end()
    return "".join([*shown, escaped(plain[last:])])


def _entity(found: re.Match[str]) -> str:
    character = found.group()
    return _NAMED.get(character, f"\0#{ord(character)};")


def _kept_at_start(found: re.Match[str]) -> str:
    space, head, rule, quote, number = found.groups()
    return f"{space}{number}\\" if number else f"{space}\\{head or rule or quote}"
