"""Home of the vocabulary of titles: the listed phrases, and those of statistics offices."""

from functools import lru_cache

from verifier.model.codelist import Vocabulary
from verifier.model.mention import Term, TermKind
from verifier.reference.codelists import Codelists
from verifier.reference.phrases import listed_vocabulary
from verifier.reference.title_pieces import OFFICIAL

_PLACES = {
    "BHS": "Bahamas, The",
    "COD": "Congo, Dem. Rep.",
    "COG": "Congo, Rep.",
    "EGY": "Egypt, Arab Rep.",
    "FRA": "Metropolitan France",
    "FSM": "Micronesia, Fed. Sts.",
    "GMB": "Gambia, The",
    "HKG": "Hong Kong SAR, China",
    "IRN": "Iran, Islamic Rep.",
    "KGZ": "Kyrgyz Republic",
    "KOR": "Korea, Rep.",
    "MAC": "Macao SAR, China",
    "PRK": "Korea, Dem. People's Rep.",
    "SVK": "Slovak Republic",
    "VEN": "Venezuela, RB",
    "YEM": "Yemen, Rep.",
}
"""What the World Bank calls places that others call by the same words in another order."""
_NAMES = ("African American", "City Average", "Current US", "Native Hawaiian")


@lru_cache(maxsize=2)
def title_vocabulary(lists: Codelists) -> Vocabulary:
    """The phrases of the codelists and those that only titles have."""
    vocabulary: Vocabulary = listed_vocabulary(lists).copy()
    for code, words in lists.official_names:
        vocabulary.add_all(words, (Term(TermKind.INDICATOR, code, OFFICIAL),))
    for code, name in _PLACES.items():
        vocabulary.add(name, (Term(TermKind.AREA, code, "noun"),), proper=True)
    for name in _NAMES:
        vocabulary.add_name(name)
    return vocabulary
