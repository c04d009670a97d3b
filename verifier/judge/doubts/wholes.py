"""Home of wholes: figures of which a share was told just before ("30 per cent of the 900 GWh")."""

import re

from verifier.model.claim import Claim

_SHARE_OF = re.compile(
    r"(?:\d\s?(?:%|p(?:er\s?)?c(?:en)?t\.?|pc)|\b(?:half|thirds?|quarters?|fifths?|tenths?))\s"
    r"of\s(?:(?:the|all|its|their|some|about|a\stotal\sof|a|overall|roughly|nearly|over)\s){0,3}"
    r"\W{0,2}$",
    re.IGNORECASE,
)


def is_the_whole_of_a_share(claim: Claim) -> bool:
    """Whether a level is that of which a share beside it was told, and no level of the part that
    the words are about: "wind accounted for 30 per cent of the 21,562 GWh produced"."""
    return claim.operation == "level" and _SHARE_OF.search(claim.clause.before) is not None
