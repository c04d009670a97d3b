"""Home of reasons: what a sentence gives behind a figure as the cause of it.

"The fall of 0.4 points owed much to cheaper petrol" is no fall of petrol: what is named behind the
words for a cause moved the measure, and is none of what the figure is told of.
"""

import re

from verifier.lazy import regex
from verifier.model.comparatives import UP_OR_DOWN
from verifier.model.mention import Figure
from verifier.model.span import Span

_PARTLY = r"(?:(?:largely|mainly|mostly|partly|chiefly|primarily|entirely|simply|also)\s)?"
_CAUSED = regex(
    r"\b(?:because(?:\sof)?|"
    rf"thanks\s{_PARTLY}to|owing\s{_PARTLY}to|on\s(?:the\sback|account)\sof|"
    r"ow(?:e[sd]?|ing)\s(?:much|a\slot|most|something|everything|a\sgood\sdeal)\sto|"
    r"(?:driven|helped|boosted|lifted|fuell?ed|buoyed|hit|hurt|dragged\s(?:down|lower)|spurred|"
    rf"weighed\sdown|pushed\s{UP_OR_DOWN}|pulled\s{UP_OR_DOWN}|prompted|"
    r"propped\sup|held\sback|powered|underpinned|supported|caused|explained)\s"
    rf"{_PARTLY}by|"
    rf"(?:was|were|is|are|be|been)\s{_PARTLY}(?:due|down|attributed|attributable|put\sdown)\sto|"
    rf"(?:was|were|is|are)\s{_PARTLY}(?:the|a)\s(?:result|effect)\sof|"
    r"(?:after|amid|despite|following|in\sthe\swake\sof)|"
    r"c[ao]mes?\sas|reflect(?:s|ed|ing)|stem(?:s|med)\sfrom|(?:was|were)\sblamed\son)\s",
    re.IGNORECASE,
)
_OF_IT = regex(
    r"\W*(?:It|That|This|They)\s(?:was|is|were|are|mark(?:s|ed))\s(?:also\s)?(?:the|its|their)\b"
)
"""What is said of a figure told before, as a record is: "It was the biggest fall since May"."""
_END = regex(r"[,;:.!?–—(]|\s(?:and|but|while)\s(?=\w+\s(?:was|were|is|are|had|has|have)\b)")


def reasons_of(text: str, within: Span, figures: tuple[Figure, ...]) -> tuple[Span, ...]:
    """The stretches of a sentence that give a cause of figures before them and hold none."""
    found = []
    for cause in _CAUSED.finditer(text, within.start, within.end):
        end = _END.search(text, cause.end(), within.end)
        reason = Span(cause.start(), end.start() if end else within.end)
        told = _OF_IT.match(text, within.start)
        if told if not figures else figures[0].span.end <= reason.start:
            found.append(reason)
    return tuple(
        reason for reason in found if not any(reason.overlaps(figure.span) for figure in figures)
    )
