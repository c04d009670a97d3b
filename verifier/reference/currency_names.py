"""Home of `currency_called`: the code of a currency by its English name."""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache

import babel
from babel.numbers import get_currency_name, get_territory_currencies

from verifier.model.codelist import bare_words

_LOCALE = babel.Locale("en")


def currency_called(name: str) -> str | None:
    """The ISO 4217 code of the currency in use that is called so, in the singular or the plural
    and with or without points ("U.S. dollars"); None where none is. Names: Unicode CLDR."""
    return _by_name().get(_plain(name))


@cache
def _by_name() -> Mapping[tuple[str, ...], str]:
    found: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for code in _in_use():
        for count in (None, 1, 2):
            found[_plain(get_currency_name(code, count=count, locale=_LOCALE))].add(code)
    return {words: min(codes) for words, codes in found.items() if len(codes) == 1}


def _in_use() -> set[str]:
    return {
        code
        for territory in map(str, _LOCALE.territories)
        if re.fullmatch(r"[A-Z]{2}", territory)
        for code in get_territory_currencies(territory)
    }


def _plain(name: str) -> tuple[str, ...]:
    return bare_words(name.replace(".", "").casefold())
