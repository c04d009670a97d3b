"""Home of times that a figure is surely told of: the words for them open its sentence, stand right
behind it, or before no more than its verb.

"Came to 14 billion euros ahead of a vote in January" tells no figure of January.
"""

from verifier.lazy import regex
from verifier.model.claim import Claim


def is_said_right_then(claim: Claim) -> bool:
    """Whether the words for a figure's time open its sentence, or nothing but its verb stands
    between them and it."""
    mention, clause = claim.clause.time.mention, claim.clause
    if mention is None or clause.time.inherited or not clause.sentence.contains(mention.span):
        return False
    text, start = clause.sentence_text, clause.sentence.start
    first = mention.span.start - start
    if mention.span.end <= claim.span.start:
        last, figure = mention.span.end - start, claim.span.start - start
        opens = _OPENING.fullmatch(text, 0, first) is not None
        return opens or _VERB.fullmatch(text, last, figure) is not None
    end = claim.span.end - start
    return end <= first and _AT_ONCE.fullmatch(text, end, first) is not None


_OPENING = regex(
    r"\W*(?:(?:[Ii]n|[Ff]or|[Dd]uring|[Oo]ver|[Aa]t the end of|[Bb]etween|[Ff]rom)\s)?(?:the\s)?"
)
_VERB = regex(
    r"\s(?:came|added\sup|amounted|totall?ed|stood|were|was|reached|hit)\s"
    r"(?:(?:to|at|worth|in\sat)\s)?[$£€¥]?"
)
_AT_ONCE = regex(r"\s?(?:(?:in|for|during|over|at the end of)\s)?(?:the\s)?")
