"""Home of what acquittals ask of a verdict first, and of two series that it may be of."""

from verifier.judge.stretch import stretch_of
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.series import Series
from verifier.model.verdict import Rating, Verdict
from verifier.reference.meanings.stop_words import STOP_WORDS
from verifier.reference.stems import stems_of
from verifier.reference.titles import FORM_WORDS


def is_accused(verdict: Verdict) -> bool:
    """Whether a printed figure is accused of being another one."""
    valued = verdict.claim.quantity is not None and verdict.claim.assertion == "value"
    return valued and verdict.rating is Rating.MISMATCH


def is_right(verdict: Verdict) -> bool:
    """Whether a figure that tells a value is right."""
    return verdict.rating is Rating.SUPPORTED and verdict.claim.assertion == "value"


def names_ahead(claim: Claim, one: Series, other: Series) -> bool:
    """Whether the words between a figure and the one before tell of one series and not of another:
    "while the services index reached 53", of an index of all."""
    ahead = set(stems_of(stretch_of(claim)[0]))
    return bool(own_words(one, other) & ahead) and not own_words(other, one) & ahead


def stands_named(ahead: str, one: Series) -> bool:
    """Whether the words before a figure end with a word of the title of its series and a bracket,
    so that it is the figure of what stands there: "ahead of medical technology (123,377)"."""
    named = _BRACKET.search(ahead)
    return named is not None and bool(set(stems_of(named[1])) & set(stems_of(one.title)))


_BRACKET = regex(r"([^\W\d][\w’'-]*)\s\([^\w(]*$")


def own_words(one: Series, other: Series) -> frozenset[str]:
    """The words of the title of one series that the other one has not, those aside that say
    nothing."""
    own = frozenset(stems_of(one.title)) - frozenset(stems_of(other.title))
    return own - FORM_WORDS - STOP_WORDS
