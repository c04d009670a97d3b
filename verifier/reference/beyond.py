"""Home of `beyond`: what is said of the parts that lie outside an area of several countries."""

from collections.abc import Iterator, Sequence

from verifier.lazy import regex
from verifier.model.codelist import bare_words
from verifier.reference.areas import phrases_of, places_by_name
from verifier.reference.codelists import Codelists

_OUTSIDE = regex(
    r"(?:(?:foreign|from|to|in),?\s)?(?:non-|non\s|extra-|outside\s(?:of\s)?(?:the\s)?)([\w\s-]+?)\+?"
    r"(?:\s(?:countries|nationals|citizens|markets))?"
)
_SEVERAL = ("EA", "EU27")
"""The areas whose outside is the rest of the world, as that of one country would be abroad."""
_SAID = ("outside the {0}", "outside {0}", "non-{0}", "from outside the {0}", "to outside the {0}")


def beyond(texts: Sequence[str], lists: Codelists) -> Iterator[tuple[str, str]]:
    """Each phrase for what lies outside an area of several countries, with the part of that kind:
    "the rest of the world" and "outside the currency bloc" for `non-euro area`."""
    listed = places_by_name(lists)
    for text in texts:
        match = _OUTSIDE.fullmatch(text.replace("_", " "))
        area = listed.get(bare_words(match.group(1))) if match is not None else None
        if area is None or area.code not in _SEVERAL:
            continue
        for phrase in ("rest of the world", "the rest of the world"):
            yield phrase, text
        for phrase, form, _ in phrases_of(area):
            if form == "noun":
                yield from ((said.format(phrase.removeprefix("the ")), text) for said in _SAID)
