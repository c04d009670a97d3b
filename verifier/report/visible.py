"""Home of `visible` and `unacting`, which keep what a terminal would act on off the terminal."""

from verifier.lazy import regex

_UNSEEN = regex(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"
)
_ACTING = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def visible(text: str) -> str:
    """`text` with one visible character for each one that a terminal would act on.

    Line ends and tabs become spaces, control characters their Unicode pictures (U+2400 ...),
    direction marks and zero-width characters U+FFFD; the length stays the same.
    """
    return _UNSEEN.sub(lambda match: _picture(match.group()), text)


def unacting(text: str) -> str:
    """Copy as it is, but for control characters and what turns the direction of the text round:
    each has one visible character instead, so that what is added beside it stays where it is."""
    return _ACTING.sub(lambda found: visible(found.group()), text)


def _picture(character: str) -> str:
    if character in "\t\n\r\v\f\x85\u2028\u2029":
        return " "
    code = ord(character)
    if code < 32:
        return chr(0x2400 + code)
    return "\u2421" if code == 127 else "\ufffd"
