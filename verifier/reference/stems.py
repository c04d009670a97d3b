"""Home of stems: what the words of one family share, so that a verb meets the noun of a title."""

from functools import lru_cache

from verifier.model.codelist import TOKEN, normalise

_ENDINGS = tuple(
    "ations ation ated ating ate ments ment ings ing ances ance als al ers er ors or ions ion ed "
    "ive es e".split()
)
_NOUN_OF = {
    **dict.fromkeys(("sold", "sell", "selling", "seller", "sale"), "sales"),
    **dict.fromkeys(("bought", "buy", "buying", "buyer"), "purchase"),
    **dict.fromkeys(("flew", "flown", "fly", "flying", "flier", "flyer"), "flight"),
    **dict.fromkeys(("built", "build"), "building"),
    **dict.fromkeys(("born", "newborn"), "birth"),
    **dict.fromkeys(("died", "die", "dead", "dying"), "death"),
    **dict.fromkeys(("wed", "married", "marry"), "marriage"),
    **dict.fromkeys(("paid", "pay", "paying"), "payment"),
    **dict.fromkeys(("spent", "spend"), "spending"),
    **dict.fromkeys(("lent", "lend"), "lending"),
    **dict.fromkeys(("rode", "ridden", "rider"), "ride"),
    **dict.fromkeys(("caught", "catching"), "catch"),
    **dict.fromkeys(("stole", "stolen", "steal", "stealing"), "theft"),
    **dict.fromkeys(("grew", "grown"), "growing"),
    **dict.fromkeys(("taught", "teach"), "teaching"),
    **dict.fromkeys(("fed", "feed"), "feeding"),
    **dict.fromkeys(("emitted", "emit"), "emission"),
    **dict.fromkeys(("admitted", "admit"), "admission"),
    **dict.fromkeys(("received", "receive"), "receipt"),
    **dict.fromkeys(("slept", "stayed"), "stay"),
    **dict.fromkeys(("dug", "mined"), "mining"),
    **dict.fromkeys(("lost", "lose"), "loss"),
    **dict.fromkeys(("shipment", "shipped"), "cargo"),  # which are no ships
}
"""The noun that titles have for a verb whose forms do not show it."""


@lru_cache(maxsize=1 << 14)
def stem(word: str) -> str:
    """What a normalised word shares with others of its family: landed and landings, generated and
    generation, sold and sales, industrial and industry."""
    word = _NOUN_OF.get(word, word)
    if word.endswith("rial") and len(word) >= _ADJECTIVE:
        return word.removesuffix("ial") + "y"
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            word = word[: -len(ending)]
            if word[-1] == word[-2] and word[-1] not in "aeious":
                word = word[:-1]
            return word[:_TOLD]
    return word


_SHORTEST, _TOLD, _ADJECTIVE = 4, 6, 8
"""Letters that a stem has at least, that are compared of one that lost an ending, and that an
adjective has of which a noun in -y is the root: territorial, but not aerial."""


@lru_cache(maxsize=1 << 15)
def stems_of(text: str) -> tuple[str, ...]:
    """The stems of the words of a text; titles, parts and phrases are asked for again and again."""
    return tuple(map(_stem_as_written, TOKEN.findall(text)))


@lru_cache(maxsize=1 << 15)
def long_stems(text: str) -> frozenset[str]:
    """The stems of a text that have three letters or more."""
    return frozenset([word for word in stems_of(text) if len(word) > 2])


@lru_cache(maxsize=1 << 14)
def _stem_as_written(word: str) -> str:
    return stem(normalise(word))


@lru_cache(maxsize=1 << 12)
def is_in_initials(text: str, code: str | None) -> bool:
    """Whether a code has the initials of three words or more for a word of its own: liquefied
    natural gas in `lng_exports`."""
    words = normalise(text).split()
    return len(words) >= _INITIALLED and "".join(w[0] for w in words) in (code or "").split("_")


_INITIALLED = 3
