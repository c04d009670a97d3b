"""Home of the names of currencies: which of them a phrase speaks of."""

import re
from functools import cache

from verifier.language.figures.respectively import tells_order
from verifier.language.wordlists import rows
from verifier.lazy import regex

_BARE = {"USD": ("dollar",), "GBP": ("pound", "sterling"), "EUR": ("euro",), "JPY": ("yen",),
         "CNY": ("yuan", "renminbi"), "INR": ("rupee",), "NOK": ("kroner", "krone"),
         "SEK": ("krona", "kronor"), "KRW": ("won",), "CHF": ("franc",)}  # fmt: skip
"""What the currencies that are traded most are called without their place."""


@cache
def _names() -> re.Pattern[str]:
    return re.compile(
        r"\b(" + "|".join(sorted(map(re.escape, _codes()), key=lambda n: (-len(n), n))) + r")s?\b"
    )


@cache
def _codes() -> dict[str, str]:
    found = {name: code for code, names in _BARE.items() for name in names}
    listed = ((name, row["code"]) for row in rows("currencies") for name in row["names"].split(";"))
    return {**{name: code for name, code in listed if name}, **found}


@cache
def _marks() -> frozenset[str]:
    signs = (sign for row in rows("currencies") for sign in row["signs"].split())
    return frozenset((*(row["code"] for row in rows("currencies")), *signs))


def is_a_mark(printed: str) -> bool:
    """Whether a word is the code or the sign of a currency before an amount: "SEK", "Rs"."""
    return printed in _marks()


@cache
def _called(code: str) -> frozenset[str]:
    """How the nouns and the signs of a currency begin or look, without what tells whose it is:
    "doll" and "$" of all dollars."""
    row = next((row for row in rows("currencies") if row["code"] == code), None)
    if row is None:
        return frozenset()
    nouns = (*row["names"].split(";"), *_BARE.get(code, ()))
    marks = (mark for mark in row["signs"] if not mark.isalnum() and not mark.isspace())
    return frozenset((*(noun.split()[-1][:_BEGINNING] for noun in nouns if noun), *marks))


_BEGINNING = 4


def are_called_alike(one: str, other: str, printed: str = "$") -> bool:
    """Whether two currencies may be meant by one word or sign, as all dollars are by "$" and the
    hundredths of many a currency by "cents"; also where one of them is in no list. Signs count
    where the amount is `printed` with one: pesos have the sign of the dollar, but "161 billion
    pesos" are no dollars."""
    if _IN_CENTS.search(printed):
        return one == other or {one, other} <= _with_cents()
    calls, others = _called(one), _called(other)
    shared = calls & others
    if not _SIGNED.search(printed):
        shared = frozenset(word for word in shared if word.isalpha())
    return one == other or not calls or not others or bool(shared)


_IN_CENTS = regex(r"\d\s?-?cents?$")


@cache
def _with_cents() -> frozenset[str]:
    """The currencies whose hundredth is a cent."""
    return frozenset(row["code"] for row in rows("shared_money") if row["word"] == "cent")


def tells_whose(printed: str) -> bool:
    """Whether an amount is printed with the country of its dollar: "US$3bn", "3bn US dollars"."""
    return _WHOSE.match(printed) is not None


_WHOSE = regex(
    r"(?:US|U\.S\.|AU?|CA?|Can|NZ|HK|S|NT)\s?\$|.*\b(?:US|U\.S\.|American|Australian|Canadian|"
    r"New Zealand|Singapore|Hong Kong)\s(?:dollars?|cents?)",
    re.DOTALL,
)


def is_named(code: str, text: str) -> bool:
    """Whether a text has the noun, the sign or the code of a currency, whosever it is; a sign with
    the letters of another country is none of it: "NZ$" is no sign of the US dollar."""
    words = text.lower().split()
    nouns = (name for name in _called(code) if name.isalpha())
    told = any(word.strip("(.,").startswith(noun) for noun in nouns for word in words)
    return told or code in text or has_sign_of(code, text)


def has_sign_of(code: str, text: str) -> bool:
    """Whether a text has a sign that may be that of a currency: its own, or a bare one."""
    signs = {name for name in _called(code) if not name.isalpha()}
    own = next((row["signs"].split() for row in rows("currencies") if row["code"] == code), [])
    return any(
        match["sign"] in signs and (not match["whose"] or match[0] in own)
        for match in _MARKED.finditer(text)
    )


_MARKED = regex(r"(?P<whose>(?:\b[A-Z]{1,3}|\b(?:Can|Mex))?)(?P<sign>[^\w\s])")
_SIGNED = regex(r"[$£€¥₹₩₦₱₫฿]")


def currencies_of(phrase: str) -> tuple[str, ...]:
    """The codes of the currencies that a phrase names, in its order, each once."""
    codes = _codes()
    found = (codes[match[1]] for match in _names().finditer(phrase.lower()))
    return tuple(dict.fromkeys(found))


def told_in(sentence: str, start: int, end: int) -> str | None:
    """The currency in which the figure at a place of a sentence is told, by the words behind it or
    else before it in its own piece: "up 8.3% in dollars; counted in yuan, 8.7%"; None where they
    name none, or several of which each is of one figure."""
    behind = _PIECE.match(sentence, end)
    if behind is None or tells_order(sentence, end):
        return None
    pieces = [end, *(m.end() for m in _PARTED.finditer(sentence, 0, start))]
    before = sentence[max((p for p in pieces if p <= start), default=0) : start]
    for piece in (behind[0], before):
        found = [code for m in _IN_MONEY.finditer(piece) for code in currencies_of(m[1])]
        if len(set(found)) == 1:
            return found[0]
    return None


_PIECE = regex(r"(?:[^,;:.()\d]|\.(?=\w)){0,60}?(?=[,;:.()\d]|\s(?:and|but|or|while|whereas)\s|$)")
_PARTED = regex(r"[;:(]\s?|\d\S*[\s)]|\s(?:and|but|or|while|whereas)\s")
_IN_MONEY = regex(r"\b[Ii]n\s((?:[\w.’'-]+\s){0,2}[\w.’'-]+)")


def calls(phrase: str, code: str) -> bool:
    """Whether a phrase calls a currency by its noun, whosever it is: "the peso" for PHP."""
    return any(word[:_BEGINNING] in _called(code) for word in phrase.lower().split())


def tells_of_currency(subject: str, code: str, title: str) -> bool:
    """Whether a subject is about a currency, and does not just tell by it what another one costs:
    "the zloty, at 4.25 to the euro", but neither "the euro, at 4.25 zlotys" nor "the euro's climb
    against the zloty"; "the currency" is the one that is not traded everywhere. Of two in the
    `title` of a series that are called alike, as two dollars, neither is taken to be meant."""
    if sum(calls(word, code) for word in title.split()) > 1:
        return False
    words = subject.split()
    places = [at for at, word in enumerate(words) if calls(word, code)]
    if not places and code not in _TRADED_MOST and not currencies_of(subject):
        return _THE_CURRENCY.search(subject) is not None
    return any(_OF_ANOTHER.search(" ".join(words[:at])) is None for at in places)


_OF_ANOTHER = regex(
    r"(?:\d[\d.,]*|\b(?:(?:against|versus|vs\.?|to|per)(?:\s(?:the|an?|one|every|each))?|in|into|"
    r"(?:number|amount)\sof))(?:\s[A-Z][\w.-]*)?\Z"
)
"""What stands before the currency that another one is told in: "4.25 Polish zlotys"."""
_TRADED_MOST = frozenset(("USD", "EUR", "GBP"))
"""Currencies by the unit of which those of other places are told too."""
_THE_CURRENCY = regex(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir)\s(?:(?!US\b|U\.S|America|Europe|British|single|common|foreign|"
    r"reserve|digital)[\w-]+\s)?currency\b"
)
