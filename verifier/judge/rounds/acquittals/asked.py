"""Home of what acquittals ask of a verdict first, and of two series that it may be of."""

from verifier.judge.stretch import stretch_of
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


def own_words(one: Series, other: Series) -> frozenset[str]:
    """The words of the title of one series that the other one has not, those aside that say
    nothing."""
    own = frozenset(stems_of(one.title)) - frozenset(stems_of(other.title))
    return own - FORM_WORDS - STOP_WORDS
