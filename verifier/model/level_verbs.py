"""Home of the verbs that say what a figure stood at, for patterns."""

from verifier.lazy import regex
from verifier.model.clause import Clause

STOOD = (
    r"(?:(?:was|were|is|are|had been|has been|have been)(?:\sput)?(?:\sat)?|"
    r"(?:had\s|has\s|have\s)?(?:(?:stood|stands?|sat|sits?|ran|runs?|came in|comes in|came out|"
    r"comes out|worked out|works out)\sat|(?:came|comes?|ran|amount(?:s|ed)?|added up|adds up)\sto|"
    r"total(?:s|led|ed)|reach(?:es|ed)|hits?|averaged|measured|numbered))"
)
"""A pattern of any of them with its preposition: "was", "stood at", "amounted to"."""


def is_read_as_a_level(clause: Clause) -> bool:
    """Whether a figure with a sign is what something stood at and no move: "it averaged -8.5", "on
    -3.9", and of an index also "between January (44.3) and April (-26.4) the index fell"."""
    if clause.link in _LINKS or _READ_AS.search(clause.before) is not None:
        return True
    start = clause.span.start - clause.sentence.start
    aside = clause.before.endswith("(")
    said = clause.sentence_text if aside else clause.sentence_text[:start]
    return _INDEX.search(said) is not None


_LINKS = ("to", "at", "from", "on")
_READ_AS = regex(r"\b(?:averag(?:ed|es|ing)|reads?|printed|registered|measured)\s(?:[a-z]+\s)?$")
_INDEX = regex(r"\b(?:index|indices|gauge|balance|barometer|confidence|sentiment)\b")
