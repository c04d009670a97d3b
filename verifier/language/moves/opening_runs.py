"""Home of runs and moves that open their sentence, whose measure stands behind the comma.

"For the third month in a row, sales fell"; "Up 1.8%, copper was the best of the metals"; "With a
fall of 11%, timber lost most".
"""

from verifier.language.moves.runs import run_after
from verifier.lazy import regex
from verifier.model.span import Span

_OPENING = regex(r"\W*(?:(?:And|But|So)\s)?(?:(?:For|In)\s)?(?:(?:an?|the|its|their|yet an?)\s)?")
_TO_ITS_SUBJECT = regex(r"[^,.;:\d]{3,40},\s(?:[^,.;:\d]{1,60}\s)?")


def is_told_behind(text: str, start: int, span: Span, mention: Span) -> bool:
    """Whether a phrase is the subject behind the run or move at `span` that opens its sentence,
    which begins at `start`."""
    where = text, start, span, mention
    return _is_behind_a_run(*where) or _is_behind_a_move(*where)


def _is_behind_a_run(text: str, start: int, span: Span, mention: Span) -> bool:
    if _OPENING.fullmatch(text, start, span.start) is None or run_after(text, span.end) is None:
        return False
    return _TO_ITS_SUBJECT.fullmatch(text, span.end, mention.start) is not None


def _is_behind_a_move(text: str, start: int, span: Span, mention: Span) -> bool:
    if _MOVED.fullmatch(text, start, span.start) is None:
        return False
    return _TO_A_SUBJECT.fullmatch(text, span.end, mention.start) is not None


_MOVED = regex(
    r"\W*(?:(?:And|But|So)\s)?(?:(?:[Uu]p|[Dd]own|[Oo]ff|[Aa]head|[Hh]igher|[Ll]ower)\s(?:by\s)?|[Aa]t\s|"
    r"[Ww]ith\san?\s(?:[a-z-]+\s){0,2}(?:rise|fall|drop|gain|increase|decline|decrease|jump)\sof\s)"
    r"(?:(?:an?|nearly|almost|about|around|some|(?:more|less) than|just (?:over|under)|"
    r"another)\s){0,2}"
)
_TO_A_SUBJECT = regex(
    r"(?:\s(?:to|at|on|in|over|for)\s(?:[^,;:]|,(?=\d)){1,40}|\s(?:apiece|each|overall))?,\s"
    r"(?:(?:the|rival|its|shares in|a|an)\s){0,2}"
    r"(?:(?!(?:[a-z]+ed|was|were|is|are|has|have|had|rose|fell|stood|came|went|hit|saw|made|took|and|"
    r"but|while|which|who|that|as)\b)[\w.’'-]+\s){0,7}?"
)
"""Up to a subject behind the comma, or to what else is named in it: "Up 3%, approvals for"."""
