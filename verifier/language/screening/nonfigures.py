"""Home of the numbers that say nothing: names, ages, dates, durations, scores, codes, lists."""

import re

from verifier.language.figures.counted import singular
from verifier.language.figures.dividing import last_word
from verifier.language.figures.proportions import next_word
from verifier.language.moves.runs import EVERY, STRAIGHT, run_after, run_of
from verifier.language.screening.ages import is_count_of_a_place
from verifier.language.screening.date_parts import is_no_day
from verifier.language.screening.members_listed import is_listed_beside
from verifier.language.wordlists import figure_words
from verifier.lazy import regex
from verifier.model.span import Span

_WINDOW = 48
_CODE = regex(
    r"://|www\.|[@#_\\`=]|\(\)|\.(?:jpe?g|png|gif|pdf|html?|csv|xlsx?|docx?|py|js|zip|txt)\b|^/\w|"
    r"[a-z]\.(?:com|org|net|gov|co)\b"
)
_PLURAL = regex(r"[^'’]s$")
_PHONE = regex(
    r"(?=[(+\d])"  # how all of them begin: elsewhere nothing need be tried
    r"(?:(?<![\w.,])(?:(?:\(\+\d{1,3}\)|\+\d{1,3})(?:[\s.-]\(?\d{1,5}\)?){2,6}|"
    r"(?:\+\d{1,3}[\s-]|\(\d{2,5}\)\s?|0\d{2,4}[\s-])\d{2,5}(?:[\s-]\d{2,5}){0,3})|"
    r"(?<![\w.-])(?:\d{3}-\d{3}-\d{4}|(?<![$£€])\d{3}-\d{4}(?![\d,.]*\d)))"
)
_LATITUDE = regex(r"(?<![\w.])\d{1,3}(?:\.\d+)?\s?°\s?[NSEW]\b")
_BACKTICKS = regex(r"`[^`\n]{0,200}`")
_LAST = regex(r"([^\s(“\"‘\[—–/]+)([\s-])$")
_STREET = regex(
    r"\s(?:[A-Z][\w'’]*\.?\s){0,3}"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Lane|Boulevard|Blvd|Drive|Square|Place|Way|Terrace|Downing|"
    r"block)\b"
)
_TIME_UNIT = regex(
    r"[\s-](?:(?:full|long|whole|calendar|business|working|trading|fiscal|more|additional|"
    r"further)\s)?"
    r"(hour|minute|second|day|night|week|weekend|fortnight|month|quarter|half-year|year|yr|decade|"
    r"century|season|session|semester|term)(?:s['’]?|['’]s)?(?![^\W_])(?![\s-](?:on|over)[\s-]\1)"
)
_AGE = regex(
    r"(?:-?\s?(?:to|and|or)\s\d{1,3})?[\s-]years?[\s-](?:olds?|of age)\b|"
    r"[\s-](?:and|or)\s(?:over|older|under|younger)s?\b"
)
_MOVES = regex(
    rf"[\s-](?:{STRAIGHT}[\s-])?(?:{EVERY}\s)?(?:(?:trade|budget|current-account)\s)?(?:falls|rises|gains|declines|increases|decreases|drops|"
    r"cuts|hikes|advances|contractions|expansions|slowdowns|losses|improvements|accelerations|"
    r"reductions|retreats|dips|slides|jumps|climbs|deficits|shortfalls|surpluses|outflows|inflows|"
    r"setbacks|slumps|downturns|raises|(?:negative|positive)s?(?:\s(?:readings|prints|results|figures))?)\b"
)
_TIMES = regex(r"\stimes\s(?:in a row|running|in succession|on the (?:trot|bounce|spin))\b")
_APPOSED = regex(r"(?:[^\W\d_]\.?|[^\W\d_] \([^()]{2,40}\)), $")
"""Behind a name, or what a bracket tells of it: "Cllr Dawn Petty (Con, Ward 7), 61, said"."""
_AFTER_NAME = regex(r"(?:^|\s)[A-Z][^\W\d_]*[.]?(?:, (?:then )?|\s\()$")
_ABBREVIATED = frozenset(("no", "vol", "sec", "art", "fig", "p", "pp", "para", "ch", "op", "ext"))
_CLOCK = regex(r"\s?(?:[ap]\.?m\b\.?|o['’]clock|GMT|EST|EDT|BST|noon|midnight)")
_SCORE = regex(r"[-–:/+]\d")
_LIST_MARK = regex(r"[.)/]\s|\)\s|:\s")


def is_year(value: int, printed: str) -> bool:
    """Whether a bare integer looks like a year."""
    return len(printed) == 4 and printed.isdigit() and 1500 <= value <= 2150


_SPOKEN_YEAR = regex(
    r"\b(?:nineteen|twenty)[\s-](?:(?:oh|o)[\s-](?:one|two|three|four|five|six|seven|eight|nine)|"
    r"ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|"
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?)\b",
    re.IGNORECASE,
)
_AROUND = 24


def is_in_a_spoken_year(text: str, start: int, end: int, low: int, high: int) -> bool:
    """Whether number words are part of a year as scripts for the air spell it: "in twenty
    twenty-four", "since nineteen ninety-two"."""
    near = _SPOKEN_YEAR.finditer(text, max(low, start - _AROUND), min(high, end + _AROUND))
    return any(m.start() <= start and end <= m.end() for m in near)


def is_base_year(text: str, start: int, end: int) -> bool:
    """Whether a year is the one whose prices figures are told in: "in 2017 dollars"."""
    printed = text[start:end]
    dated = len(printed) == 4 and printed.isdigit() and _PRICES_OF.match(text, end) is not None
    if not dated or not is_year(int(printed), printed):
        return False
    return _PRICED_IN.search(text, max(0, start - 24), start) is not None


_PRICED_IN = regex(
    r"\b(?:in|at|of|chained|constant|fixed|real|inflation-adjusted)\s\(?$", re.IGNORECASE
)
_PRICES_OF = regex(
    r"\s(?:US\s)?(?:dollars|prices|pounds|sterling|euros|yen|yuan|rupees|pesos|money|terms)\b"
)


def code_spans(text: str, low: int, high: int) -> list[Span]:
    """Stretches that hold digits but no numbers: phone numbers, latitudes and quoted code."""
    spans = [Span(m.start(), m.end()) for m in _PHONE.finditer(text, low, high)]
    if text.find("°", low, high) >= 0:
        spans += [Span(m.start(), m.end()) for m in _LATITUDE.finditer(text, low, high)]
    if text.find("`", low, high) >= 0:
        spans += [Span(m.start(), m.end()) for m in _BACKTICKS.finditer(text, low, high)]
    return spans


def in_code(text: str, start: int, end: int, low: int, high: int) -> bool:
    """Whether the run of characters around a number is an address, a path, a tag or a name of a
    file (at most 48 characters to each side are looked at)."""
    left, right = max(low, start - _WINDOW), min(high, end + _WINDOW)
    head = text[left:start]
    if head[-1:].isspace():
        head = ""
    elif head:
        head = head.split()[-1]
    tail = text[end:right]
    tail = "" if tail[:1].isspace() else (tail.split(maxsplit=1) or [""])[0]
    if not head and not tail:
        return False
    return _CODE.search(head + text[start:end] + tail) is not None


def in_longer_word(text: str, start: int, end: int, low: int, high: int) -> bool:
    """Whether letters or digits are glued to the number, so that it is part of a name or code."""
    if start > low:
        before = text[start - 1]
        if before.isalnum():
            return True
        if before in "-–:/.'’" and start - 1 > low and text[start - 2].isalnum():
            return before != "–"
    if end >= high:
        return False
    after = text[end]
    if after.isalnum():
        return True
    following = text[end + 1] if end + 1 < high else ""
    if after == "(" and following.isalpha():
        return True
    return after in ":/" and following.isdigit()


def is_score(text: str, start: int, end: int) -> bool:
    """Whether a dash joins the bare number to another one ("3-2", "2024-25", "555-1234")."""
    return _SCORE.match(text, end) is not None or (
        start >= 2 and text[start - 1] in "-–+" and text[start - 2].isdigit()
    )


def is_duration(text: str, end: int) -> bool:
    """Whether a unit of time stands behind: "three years", "a 13-week streak"."""
    return _TIME_UNIT.match(text, end) is not None


def is_streak(text: str, start: int, end: int) -> bool:
    """Whether the number counts steps in a row ("12 straight months", "seven months in a row")."""
    if run_of(text, start, end):
        return True
    return run_after(text, end) is not None and (
        _TIME_UNIT.match(text, end) is not None
        or _MOVES.match(text, end) is not None
        or _TIMES.match(text, end) is not None
        or any(
            name in text[end : end + 40]
            for name in ("month", "quarter", "year", "week", "day", "summer", "winter")
        )
    )


def is_clock(text: str, end: int) -> bool:
    """Whether a time of day stands there ("8 a.m.")."""
    return _CLOCK.match(text, end) is not None


def is_age(text: str, start: int, end: int, value: float, low: int) -> bool:
    """Whether the bare number is an age ("Whitlock, 52,", "aged 16", "a 34-year-old")."""
    if _AGE.match(text, end) or (
        text[end : end + 1] == "s" and not text[end + 1 : end + 2].isalnum()
    ):
        return True
    before = last_word(text, start)
    if before in figure_words("aged") or re.search(
        r"\bage[sd]? (?:of|between|from) $", text[max(low, start - 14) : start]
    ):
        return True
    closes = text[end : end + 1] in (",", ")", ".", ";", "")
    if value > 120 or not closes or is_count_of_a_place(text, start, end):
        return False
    head = text[max(low, start - 32) : start]
    if (
        text[end : end + 1] == ","
        and _APPOSED.search(head)
        and not text[end + 2 : end + 3].isdigit()
    ):
        return True
    return _AFTER_NAME.search(head) is not None


def is_list_mark(text: str, start: int, end: int, low: int) -> bool:
    """Whether the number opens a line as its place in a list ("1.", "2)", "3/"); a count of more
    than two digits is what it tells of ("- 92,000: jobs added"), as is one in thousands ("3,964.").
    """
    count = _COUNT.fullmatch(text, start, end)
    if count is not None and (text[end : end + 1] == ":" or "," in count[0]):
        return False
    line = text.rfind("\n", low, start) + 1
    return not text[max(line, low) : start].strip(" \t([#") and bool(_LIST_MARK.match(text, end))


_COUNT = regex(r"\d{3,}|\d{1,3}(?:,\d{3})+")


def is_address(text: str, end: int) -> bool:
    """Whether a street stands behind the number."""
    return _STREET.match(text, end) is not None


def is_numbered(text: str, start: int) -> bool:
    """Whether a word that always takes a number stands before it ("Section 4.2")."""
    return last_word(text, start) in figure_words("names")


def is_small_label(text: str, start: int, value: float) -> bool:
    """Whether a word that may take a number stands before a small whole one ("box 3", "test 2")."""
    return (
        value < 100 and value == int(value) and last_word(text, start) in figure_words("numbered")
    )


def is_clipped(text: str, start: int, end: int) -> bool:
    """Whether the number is a year without its century ("since '86") or a bracketed part of a
    numbered one ("Regulation 12(3)")."""
    before = text[max(0, start - 2) : start]
    if before[-1:] == "(":
        return before[:1].isdigit()
    return end - start == 2 and before[-1:] in ("'", "’", "‘") and not before[:1].isalnum()


def is_named(text: str, start: int, end: int, low: int, titled: bool) -> bool:
    """Whether the bare number belongs to a name ("Crew 2", "Article 5", "S&P 500", "Group of 20").

    In a headline in title case only the words that always take a number count.
    """
    if (match := _LAST.search(text[max(low, start - 32) : start])) is None:
        return False
    word = match.group(1)
    bare = word.strip(".,;:’'“”\"()")
    lower = bare.lower()
    if word[-1] == ".":
        return lower in _ABBREVIATED
    if word[-1] in ",;:?!" or word.endswith(("'s", "’s")):
        return False
    if is_listed_beside(text, max(low, start - _WINDOW * 3), start, end):
        return False
    if match.group(2) == "-":
        return bare[:1].isalpha()
    if lower in figure_words("names"):
        return True
    if lower in figure_words("months"):
        return not is_no_day(text, start, end)
    if lower == "of":
        return re.search(r"Group of $", text[max(low, start - 9) : start]) is not None
    if titled or not bare[:1].isupper() or lower in figure_words("function"):
        return bare[:1].islower() and not bare.islower() and bare.isalpha()
    begin = start - len(match.group(0))
    opener = last_word(text, begin)
    if _opens_sentence(text, begin, low) and not bare.isupper() and _PLURAL.search(bare):
        return False
    following = next_word(text, end, len(text))
    if not following.islower():
        return True
    if opener in ("in", "at", "across", "from", "for", "to", "than", "by", "says", "said"):
        return singular(following) is None and following not in ("died", "were", "are")
    return not (singular(following) == "person" or following == "jobs")


def _opens_sentence(text: str, start: int, low: int) -> bool:
    head = text[max(low, start - 3) : start].rstrip()
    return not head or head[-1] in '.!?:“"\n—'


def is_title_case(text: str, low: int, high: int) -> bool:
    """Whether nearly all longer words of the block are capitalised, as in a headline; a block that
    ends in a full stop is none."""
    if high - low > 240 or text[high - 1 : high] == ".":
        return False
    words = re.findall(r"[^\W\d_]{4,}", text[low:high])
    return len(words) >= 3 and sum(word[0].isupper() for word in words) >= 0.75 * len(words)
