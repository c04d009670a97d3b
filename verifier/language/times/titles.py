"""Home of times in what a subject is called, in apposition: "Alberta, the star of April with
12,400, gave back 7,100", which it gave back later."""

from verifier.lazy import regex
from verifier.model.span import Span

_CALLED = regex(
    r"(?:\A|(?<=[;–—]\s)|(?<=,\s(?:but|and)\s))"
    r"(?!(?i:after|before|in|on|at|with|despite|since|for|by|from|during|over|as|while|when|although|"
    r"though|if|once|unlike|like|under|amid|until|yet|still|also|and|but|so|then|now|here|there|"
    r"meanwhile|however|even|only|not|last|this|to|of|because|thanks|compared|across|among)\b)"
    r"[^\d,;:–—]{2,60}?"
    r"(?P<aside>,\s(?:(?:once|only|until\srecently|so\soften|long)\s)?"
    r"(?:the|an?|its|their|[A-Z][a-z]+[’']s?|last\s[a-z]+[’']s?|this\s[a-z]+[’']s?)\s"
    r"(?![^,;]*\b(?:figures?|data|numbers|survey|report|statistics|release|show(?:s|ed|n)?|said|says|"
    r"reveal(?:s|ed)|suggest(?:s|ed)|publish(?:ed|es)|released|is|was|were|are|had|has|than|of\swhich|"
    r"of\sthem)\b)"
    r"(?:[^,;]|(?<=\d),(?=\d)){2,70},)\s(?=(?:[a-z]+ly\s)?(?:has|had|have|was|were|[a-z]+(?:ed|d|t|k|w|"
    r"m|n|l|es|s)|saw|sank|gave|made|came|rose|broke|drove)\b)"
    r"(?!(?:and|but|that|at|in|as|is|its|it|this|up|down|than|with|when|while|most|least|last|half|"
    r"against|about|almost|its|plus|minus|versus|thus|below|from|on|an|yet|not|just|even)\b)"
)


def titles_of(text: str, start: int) -> tuple[Span, ...]:
    """What the subjects of a sentence that begins at `start` are called between commas."""
    if text.count(",") < len(",,"):
        return ()
    return tuple(
        Span(start + m.start("aside"), start + m.end("aside")) for m in _CALLED.finditer(text)
    )
