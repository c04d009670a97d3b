"""Home of openings and closures: by how many a count moved that is told behind them, and which way
it went where they are told of step by step.

"The chain closed four shops in May, leaving 412", "drillers cut three rigs last week, taking the
count to 408", "opened two shops in the quarter, one in Perth, and now has 188"; not "the chain
closed four shops in May", which others may have opened.
"""

from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.mention import Direction

_DID = regex(
    r"\b(?:(?P<up>open(?:s|ed|ing)?|add(?:s|ed|ing)?|built|bought|gain(?:s|ed|ing)?)|"
    r"clos(?:es|ed|ing)|shut(?:s|ting)?|idle[ds]?|axe[ds]?|cut(?:s|ting)?|shed|lost|scrapped|"
    r"mothballed)\s(?:(?:just|only|another|a further|about|some|a net)\s)?$"
)
_TO_A_TOTAL = regex(
    r"(?:\s[a-z][a-z-]*){1,3}(?:\s(?:in|last|during|over|this|between|since)\s[^.;,\d]{2,40})?"
    r"(?:,\s[^.;\d]{3,40},)?,?\s(?:and\s)?(?:"
    r"(?:taking|bringing|leaving|lifting|to (?:take|bring|leave)|which (?:leaves|left|takes|took|"
    r"brings|brought))\s[^.;\d]{0,50}\d|"
    r"(?<=and )(?:(?:ended|finished|closed) (?:it|the \w+) with|(?:is|are|was|were) (?:now )?"
    r"(?:(?:down|up) to|left with)|(?:now )?(?:has|have|had|runs|ran|operates|operated))\s"
    r"[^.;\d]{0,20}\d[\d,]*(?:\s(?:in all|in total|altogether|of them))?(?=[.,;)]|$))"
)
_LEAD = 40


def opened_to(text: str, start: int, end: int) -> Direction | None:
    """Which way a count moved by the number at `start` to `end`, None where no total is told."""
    did = _DID.search(text, max(0, start - _LEAD), start)
    if did is None or _TO_A_TOTAL.match(text, end) is None:
        return None
    return Direction.UP if did["up"] else Direction.DOWN


def way_of_opening(clause: Clause) -> Direction | None:
    """Which way a count moved by the figure of `clause`."""
    offset = clause.sentence.start
    return opened_to(clause.sentence_text, clause.span.start - offset, clause.span.end - offset)


def way_of_a_run_of_them(clause: Clause) -> Direction | None:
    """Which way a count went that somebody opened or closed things of step by step: "has closed
    depots for seven quarters running"."""
    done = _STEP_BY_STEP.search(clause.sentence_text, 0, clause.span.start - clause.sentence.start)
    if done is None:
        return None
    return Direction.UP if done["up"] else Direction.DOWN


_STEP_BY_STEP = regex(
    r"\b(?:(?P<up>open(?:ed|ing)|add(?:ed|ing))|clos(?:ed|ing)|shut(?:ting)?|shed(?:ding)?|"
    r"mothball(?:ed|ing)|scrapp(?:ed|ing))\s(?!(?:above|below|at|up|down|on|in|with|to)\b)"
    r"(?:[a-z-]+\s){1,3}?(?:for|in)\s(?:(?:the|each\sof\sthe)\s)?(?:(?:last|past)\s)?$"
)
