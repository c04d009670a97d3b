"""Home of small counts and places in a row, in the form in which a text prints them."""

ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
    *("seventeenth", "eighteenth", "nineteenth", "twentieth"),
)
_CARDINALS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
    *("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    *("nineteen", "twenty"),
)


def nth(count: int) -> str:
    """A place in an order, in words where there is one: "third", "21st"."""
    return counted_word("first", count) or counted_word("1st", count) or str(count)


def counted_word(printed: str, count: int) -> str | None:
    """`count` in the form of `printed` ("11th" 12 gives "12th", "eighth" 7 gives "seventh").

    None where `printed` is no count or `count` has no such form.
    """
    word = printed.lower()
    if word.isdigit():
        return str(count)
    if word[0].isdigit():
        tail = {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
        return f"{count}{'th' if count % 100 in (11, 12, 13) else tail}"
    for names in (ORDINALS, _CARDINALS):
        if word in names and 1 <= count <= len(names):
            return names[count - 1]
    return None


def count_of(word: str) -> int | None:
    """The number that a count is: "four" and "4" are 4; None for other words, and for more digits
    than anything is counted in."""
    told = word.lower()
    if told.isdecimal():
        return int(told) if len(told) <= _MOST_DIGITS else None
    return _CARDINALS.index(told) + 1 if told in _CARDINALS else None


_MOST_DIGITS = 9
