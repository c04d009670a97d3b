"""Home of `symbol`: the character that a Word file names by its place in a font."""

_PRIVATE = range(0xF000, 0xF100)
_DINGBAT = "•"
_LETTERS = (
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖαβχδεφγηιϕκλμνοπθρστυϖωξψζ",
)
_AS_IN_ASCII = " !#%&()+,./0123456789:;<=>?[]_{|}"
_OTHERS = {
    0x2D: "−",
    0xA0: "€",
    0xA2: "′",
    0xA3: "≤",
    0xA5: "∞",
    0xB0: "°",
    0xB1: "±",
    0xB2: "″",
    0xB3: "≥",
    0xB4: "×",
    0xB8: "÷",
    0xB9: "≠",
    0xBB: "≈",
    0xBC: "…",
    0xD7: "⋅",
}
_SYMBOL = {
    **{ord(letter): greek for letter, greek in zip(*_LETTERS, strict=True)},
    **{ord(character): character for character in _AS_IN_ASCII},
    **_OTHERS,
}
"""The font Symbol by its own codes (Unicode, VENDORS/APPLE/SYMBOL.TXT), as far as copy needs it."""


def symbol(font: str, code: str) -> str:
    """The character of a `w:sym` (ECMA-376, 17.3.3.30): with its code in hexadecimal, moved up to
    F000 for fonts that have codes of their own. A bullet for pictures; empty for no code."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    if font.lower() == "symbol":
        return _SYMBOL.get(number & 0xFF, _DINGBAT)
    if number in _PRIVATE:
        return _DINGBAT
    return chr(number) if 0x20 <= number < 0xD800 else ""
