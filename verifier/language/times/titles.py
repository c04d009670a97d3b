"""Home of times in what something is called, in apposition: "Alberta, the star of April with
12,400, gave back 7,100", which it gave back later; "pushed Spain, the leader in 2024, into second".
"""

from verifier.lazy import regex
from verifier.model.span import Span

_CALLED = regex(
    r"(?:\A|(?<=[;–—]\s)|(?<=,\s(?:but|and)\s))"
    r"(?!(?i:after|before|in|on|at|with|despite|since|for|by|from|during|over|as|while|when|although|"
    r"though|if|once|unlike|like|under|amid|until|yet|still|also|and|but|so|then|now|here|there|"
    r"meanwhile|however|even|only|not|last|this|to|of|because|thanks|compared|across|among)\b)"
    r"[^\d,;:–—]{2,60}?"
    r"(?P<aside>,\s(?:(?:once|only|until\srecently|so\soften|long)\s)?"
    r"(?:the|an?|its|their|[A-Z][a-z]+[’']s?|last\s[a-z]+[’']s?|this\s[a-z]+[’']s?|"
    r"(?:first|second|third|[a-z]+th|top|bottom|last)(?=\s(?:in|of|on)\b))\s"
    r"(?![^,;]*\b(?:figures?|data|numbers|survey|report|statistics|release|show(?:s|ed|n)?|said|says|"
    r"reveal(?:s|ed)|suggest(?:s|ed)|publish(?:ed|es)|released|is|was|were|are|had|has|than|of\swhich|"
    r"of\sthem)\b)"
    r"(?:[^,;]|(?<=\d),(?=\d)){2,70},)\s(?=(?:[a-z]+ly\s)?(?:has|had|have|was|were|[a-z]+(?:ed|d|t|k|w|"
    r"m|n|l|es|s)|saw|sank|gave|made|came|rose|broke|drove)\b)"
    r"(?!(?:and|but|that|at|in|as|is|its|it|this|up|down|than|with|when|while|most|least|last|half|"
    r"against|about|almost|its|plus|minus|versus|thus|below|from|on|an|yet|not|just|even)\b)"
)

_DONE_TO = regex(
    r"\b[A-Z][\w’'&-]+(?P<aside>,\s(?:(?:once|long)\s)?(?:the|an?|last\s[a-z]+[’']s?)\s"
    r"(?![^,;]*\b(?:figures?|data|numbers|survey|report|statistics|release|is|was|were|are|had|has|"
    r"than|of\swhich|of\sthem|lowest|highest|most|least|first|since)\b)"
    r"(?:[^,;\d]|(?:19|20)\d\d){2,60},)\s(?=(?:(?:in)?to|from|out|off|down|back|aside)\s)"
)
"""What stands in apposition to what was pushed into a place, or out of one."""


def titles_of(text: str, start: int) -> tuple[Span, ...]:
    """What the subjects of a sentence that begins at `start`, and those that something is done to,
    are called between commas."""
    if text.count(",") < len(",,"):
        return ()
    return tuple(
        Span(start + m.start("aside"), start + m.end("aside"))
        for called in (_CALLED, _DONE_TO)
        for m in called.finditer(text)
    )
