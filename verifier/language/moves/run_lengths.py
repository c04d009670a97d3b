"""Home of run lengths: for how long something has gone one way, where no words count a row.

"Prices have fallen for seven months", "in each of the past five quarters", "after five months of
falls", "a three-month losing streak", "below 50 for eight months", "held at 4.1% for a third
month".
"""

import re
from functools import lru_cache

from verifier.language.moves.stays import stayed
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.consecutive import CONSECUTIVE

_STEP = r"(?:months?|quarters?|years?|weeks?|seasons?|sessions?)"
_MOVED = (
    r"(?:fallen|risen|dropped|declined|grown|shrunk|slid|climbed|increased|decreased|slipped|eased|"
    r"contracted|expanded|weakened|strengthened|slowed|accelerated|gone (?:up|down)|gained|lost|"
    r"appreciated|depreciated|firmed|advanced|"
    r"improved|worsened|deteriorated)"
)
_MOVING = (
    r"(?:falling|rising|dropping|declining|growing|shrinking|sliding|climbing|increasing|"
    r"decreasing|slipping|easing|contracting|expanding|weakening|strengthening|slowing|"
    r"accelerating|going (?:up|down)|improving|worsening|deteriorating|heading (?:up|down)|gaining|"
    r"losing ground|appreciating|depreciating|firming|advancing|"
    r"on the (?:rise|increase|slide|decline|wane|way (?:up|down)))"
)
_MOVE = (
    r"(?:falls?|declines?|drops?|decreases?|contractions?|losses|rises?|increases?|gains?|growth|"
    r"expansion|improvements?|advances?|shrinkage|slowdowns?)"
)
_RUN = r"(?:streak|run|string|slide|slump|spell|rally|sequence|series|stretch)"
_ENDED = (
    r"(?:end(?:ed|s|ing)?|snapp(?:ed|ing)|snaps?|halt(?:ed|s|ing)?|br(?:oke|eaks?|eaking|oken)|"
    r"interrupt(?:ed|s|ing)?|revers(?:ed|es|ing))"
)
_COMPARED = (
    r"(?:\s(?:from|on|over|compared with|against)\s(?:an?|the)\s(?:year|month|quarter|week)"
    rf"(?:\s{AGO})?|\s(?:year|month|quarter|week)[\s-]on[\s-](?:year|month|quarter|week))?"
)
_FOR = r"\sfor\s(?:(?:the\s)?(?:past|last)\s|now\s|about\s|at least\s)?$"
_HAS_MOVED = regex(
    rf"\b(?:(?:has|have|had)|['’](?:s|ve))\s(?:[a-z]+\s){{0,2}}?"
    rf"(?:{_MOVED}|been\s(?:[a-z]+ly\s)?{_MOVING})"
    rf"{_COMPARED}(?:\s(?!by\b|to\b|from\b)[a-z]+){{0,4}}{_FOR}|"
    rf"\b(?:has|have|had)\s(?:[a-z]+\s)?(?:posted|recorded|reported|registered|seen|enjoyed|suffered|"
    rf"shown|logged|notched up)\s(?:[a-z-]+\s){{0,3}}?{_MOVE}(?:\s[a-z]+){{0,4}}{_FOR}|"
    rf"\b(?:[Aa]fter|[Hh]aving|[Ff]ollowing)\s(?:[a-z]+ly\s)?(?:{_MOVING}|{_MOVED})"
    rf"(?:\s(?!by\b|to\b|from\b)[a-z]+){{0,3}}{_FOR}|"
    rf"\b(?:every|each)\s{_STEP}{_FOR}|"
    rf"\b(?:has|have|had)(?:\snot|n[’']t)\sstopped\s{_MOVING}{_COMPARED}(?:\s[a-z]+)?{_FOR}|"
    rf"\b(?:has|have|had)\sdone\snothing\s(?:but|except)\s(?:fall|rise|drop|climb|grow|shrink|decline|increase)"
    rf"(?:\s[a-z]+)?{_FOR}"
)
_IS_NOW = regex(r"(?:\b[Tt]hat(?:\sis|[’']s|\swas|\smakes?)|\b[Ii]t(?:\sis|[’']s))\s(?:now\s)?$")
_THAT_IT_MOVED = regex(
    rf"\s{_STEP}\s(?:now\s|straight\s|in a row\s)?(?:that|in which|when|where)\s[^.;:\d]{{2,90}}?\s"
    rf"(?:has|have|had)\s(?:[a-z]+\s)?{_MOVED}\b"
)
"""What says that so many steps were those of a move: "That is four months now that sales have
fallen"."""
_OVER_NOW = regex(
    rf"\s(?:{_STEP}\sof\s(?:[\w-]+\s){{0,2}}?(?:{_MOVE}|{_MOVING})|(?:[\w-]+\s){{0,2}}?{_MOVE})\s"
    r"(?:[^.;:,\d]{0,50}\s)?"
    r"(?:came to an end|come to an end|ended|were over|are over|gave way|give way|"
    r"(?:was|were|been)\s(?:ended|snapped|broken|halted|interrupted|reversed|cut short|"
    r"brought to an end))\b"
)
_EACH_OF = regex(
    r"\b(?:[Ii]n|[Dd]uring)\s(?:each|every one|all)\sof\s(?:the|its|their)\s"
    r"(?:past|last|previous|preceding)\s$"
)
_MOVED_IN_EACH = regex(
    rf"\b(?:{_MOVED}|{_MOVING}|fell|rose|grew|shrank|went (?:up|down))"
    r"(?:\s(?!by\b|to\b|from\b)[a-z]+){0,3}\s"
    r"(?:in|during)\s(?:each|every one|all)\sof\s(?:the|its|their)\s$"
)
_UP_TO = regex(
    rf"\s(?P<step>{_STEP})\s(?:up\s)?(?:to|until|through|ended|ending)\s"
    r"(?:(?:in|the end of|late|mid|early|last)[\s-])*(?:[A-Z]|\d|month|quarter|year)"
)
"""Steps whose last one is told: "fell in each of the three months to August"."""
_TO_A_LENGTH = regex(
    rf"\b(?:extend|stretch|prolong|lengthen|tak|took|bring|brought|push|carri)\w*\s(?:[\w’'-]+\s){{1,4}}?{_RUN}\b[^.;,\d]{{0,40}}?\s"
    r"(?:to|into)\s(?:an?\s|its\s|their\s)?$|"
    rf"\b(?:a|the|its|their)\s(?:[a-z-]+\s)?(?:{_RUN}|decline|rise|fall)\sthat\s(?:has\s|had\s)?(?:now\s)?"
    r"(?:lasted|gone on for|run for|continued for)\s$|"
    rf"\b(?:[a-z-]+\s)?(?:{_RUN})\s(?:{_ENDED}|is over|comes to an end|came to an end)\safter\s$|"
    rf"\b{_RUN}\sof\s(?:[a-z-]+\s){{0,2}}?{_MOVE}\b(?:\s(?:in|of|for)\s[^.;,\d]{{2,80}}?)?\s(?:has\s|had\s|have\s)?"
    r"(?:now\s)?(?:stands? at|stood at|reach(?:es|ed)|comes? to|came to|extend(?:s|ed) to|"
    r"is|was|runs? to|stretch(?:es|ed) to|last(?:s|ed))\s(?:now\s)?$"
)
_HAS_LASTED = regex(
    rf"\b(?:{_MOVE}|{_RUN}|trend|downtrend|uptrend|retreat|climb|downturn|upturn|rebound)\b"
    r"(?:\s(?:in|of|for)\s[^.;:,\d]{2,90}?)?,?\s(?:(?:that|which)\s)?(?:(?:has|have|had)\s)?"
    r"(?:now\s|already\s)?(?:last(?:s|ed)|"
    r"(?:goes|gone|been going|went|run|ran|runs|continued|persisted) (?:on )?for|"
    r"(?:stretch(?:es|ed)|go(?:es)?|went|reach(?:es|ed)|dat(?:es|ed)|runs?|ran) back(?: over)?|"
    r"span(?:s|ned)|cover(?:s|ed)|extend(?:s|ed) over|stretch(?:es|ed) over)\s"
    r"(?:now\s|already\s)?$",
    re.IGNORECASE,
)
"""What says how long a run has been: "the slide in births has now lasted four years"."""
_IS_OLD = regex(
    rf"\b(?:{_MOVE}|{_RUN}|trend|downtrend|uptrend|retreat|climb|downturn|upturn|rebound)\b"
    r"(?:\s(?:in|of|for)\s[^.;:,\d]{2,90}?)?,?\s(?:(?:that|which)\s)?(?:is|are|was|were)\s(?:now\s|already\s)?$",
    re.IGNORECASE,
)
_OLD = regex(rf"\s(?P<step>{_STEP})\s(?:old|long)\b")
_UNBROKEN = regex(
    rf"\s(?P<step>{_STEP})\sof\s(?:uninterrupted|unbroken|continuous|continual|consecutive|straight|"
    rf"successive|non-?stop)\s(?:[\w-]+\s)?(?:{_MOVE}|{_MOVING}|slides?)\b"
)
_FOR_LED = regex(r"(?:^|[.;:–—]\s|\n)(?:(?:And|But|So)\s)?For(?:\s(?:the\s)?(?:past|last))?\s$")
_MOVED_BEHIND = regex(
    rf"\s(?P<step>{_STEP})(?:\snow)?,?\s[^.;:,\d]{{2,90}}?\s(?:has|have|had)\s(?:[a-z]+\s){{0,2}}?"
    rf"(?:{_MOVED}|been\s(?:[a-z]+ly\s)?{_MOVING})\b(?!\s(?:by|to|from|short)\b)"
)
"""A length that opens its sentence: "For the past five months nickel has fallen"."""
_IN_ITS = regex(
    rf"\b(?:{_MOVE}|{_RUN}|retreat|climb|downturn|upturn|rebound)\b(?:\s(?:in|of|for)\s[^.;:,\d]{{2,90}}?)?\s"
    r"(?:(?:is|was|are|were|has|have|had)\s)?(?:now\s|already\s)?"
    r"(?:in|into|(?:enter|reach|stretch|extend)(?:s|ed|es)?(?:\s(?:in)?to)?|run(?:s)?\s(?:in)?to)\s"
    r"(?:its|their|an?)\s$",
    re.IGNORECASE,
)
_ENDS_IT = regex(r"[.,;]|$|\sin\s[A-Z]|\s(?:and|but|with|after|while)\b")
_OF_SO_MANY = regex(rf"\b{_RUN}\sof\s$")
_COUNTED_OUT = regex(
    rf"\b(?:[Aa]fter|[Ff]ollow(?:s|ed|ing)|[Dd]espite|{_ENDED}|[Mm]ak(?:es?|ing)\s(?:it|that|this)|"
    r"mark(?:s|ed|ing))\s(?:(?:a\s(?:full|whole|run of)|the\s(?:past|last|previous)|"
    r"almost|nearly|more than|at least)\s)?$"
)
_OF_MOVES = regex(
    rf"\s{_STEP}\sof\s(?:[\w-]+\s){{0,2}}?(?:{_MOVE}|{_MOVING})\b|"
    rf"\s(?:(?:monthly|quarterly|annual|yearly|weekly)\s){_MOVE}\b"
)
_STREAK = regex(
    rf"-(?:month|quarter|year|week|day|session)\s(?:{_RUN}\sof\s(?:[\w-]+\s){{0,3}}?{_MOVE}\b|"
    r"(?:winning|losing|growth|unbroken)\s(?:streak|run)\b|streak\b)"
)
_ORDINAL = regex(
    r"\b(?:[1-9]\d*(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$",
    re.IGNORECASE,
)
_OF_MOVING = regex(rf"\s(?P<step>{_STEP})\sof\s(?:[a-z-]+\s)?{_MOVING}\b")
_OF_A_RUN = regex(rf"\b{_RUN}\sof\s$")
_TAKES_IT = regex(
    rf"\b(?:extend|stretch|prolong|lengthen|tak|took|bring|brought|push|carri)\w*\s(?:[\w’'-]+\s){{1,4}}?"
    rf"{_RUN}\sof\s(?:[\w-]+\s)?(?P<moves>{_MOVE})\b[^.;,\d]{{0,40}}?\s(?:to|into)\s$|"
    rf"\b{_RUN}\sof\s(?:[\w-]+\s)?(?P<told>{_MOVE})\b(?:\s(?:in|of|for)\s[^.;:,\d]{{2,90}}?)?\s"
    r"(?:(?:has|have|had)\s)?(?:now\s)?(?:reach(?:es|ed)|number(?:s|ed)|c[ao]mes?\sto|stretch(?:es|ed)\sto|"
    r"extend(?:s|ed)\sto|grow(?:s|n)\sto|stands?\sat)\s(?:now\s)?$"
)
"""A run whose steps are its moves: "It takes the run of falls to five"."""
_SHORT = 10
_STEPS = regex(
    rf"\s(?P<step>{_STEP})\b(?!\s(?:ago|earlier|before(?!\s(?:that|then)\b)|of|to|ahead|after|later)\b)"
)
_ANY_STEP = regex(rf"\s(?P<step>{_STEP})\b")
_REPORTS = regex(r"\s(?:reports|readings|releases|counts|tallies|updates|reporting periods)\b")
"""Steps told by what brings their figures: "in each of the last five reports"."""
_IN_A_ROW = regex(
    rf"\s(?:[a-z]+\s)?{_MOVE}\s(?:in a row|running|in succession|on the (?:trot|bounce|spin)|"
    r"on end|back[- ]to[- ]back)\b"
)
_INTO_A_RUN = regex(
    rf"\s(?P<step>{_STEP})\sinto\s(?:an?|its|their|the)\s(?:[a-z-]+\s)?{_RUN}\sof\s"
    rf"(?:[\w-]+\s){{0,2}}?(?:{_MOVE}|{_MOVING})\b"
)
_MAKES_SO_MANY = regex(r"\b[Mm]ak(?:es?|ing)\s(?:it|that|this)\s(?:now\s)?$")
_ROW = regex(r"\s(?:in a row|on the trot|in succession|running)\b")
_ITS = regex(
    r"\b(?:[1-9]\d?(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s"
    rf"{CONSECUTIVE}\s(?P<step>[a-z-]+(?:\s[a-z]+)?)(?:[^;]|;\s){{2,120}}\s(?:its|their)\s$"
)
_ENDS = regex(r"[.,;]|$")
_ARTICLES = ("a ", "an ", "its ", "the ", "their ")
_LEAD, _FAR = 110, 190


@lru_cache(maxsize=1 << 4)
def lasted(text: str, start: int, end: int) -> str | None:
    """The words for the steps that the number at `start` to `end` counts, else None."""
    lead = text[max(0, start - _LEAD) : start]
    if (streak := _STREAK.match(text, end)) is not None:
        return streak.group()
    if (moves := _OF_MOVES.match(text, end)) and (
        _COUNTED_OUT.search(lead) or _OF_SO_MANY.search(lead) or _OVER_NOW.match(text, end)
    ):
        return moves.group()
    moving = _OF_MOVING.match(text, end)
    if moving and lead.endswith(_ARTICLES) and _ORDINAL.search(text, start, end):
        return moving["step"]
    if (into := _INTO_A_RUN.match(text, end)) is not None:
        return into["step"]
    if (whole := _UNBROKEN.match(text, end)) is not None:
        return whole["step"]
    if _FOR_LED.search(lead) and (behind := _MOVED_BEHIND.match(text, end)):
        return behind["step"]
    if (old := _OLD.match(text, end)) and _IS_OLD.search(lead):
        return old["step"]
    if _ENDS.match(text, end) and (run := _TAKES_IT.search(lead)) and end - start < _SHORT:
        return run["moves"] or run["told"]
    if (row := _IN_A_ROW.match(text, end)) is not None:
        return row.group()
    if _MAKES_SO_MANY.search(lead) and (row := _ROW.match(text, end)):
        return row.group()
    if counts_those_before(text, start, end):
        step = _ANY_STEP.match(text, end)
        return step["step"] if step else None
    if (ends := _UP_TO.match(text, end)) and _MOVED_IN_EACH.search(lead):
        return ends["step"]
    steps = _STEPS.match(text, end)
    if steps is None and _EACH_OF.search(lead) and (told := _REPORTS.match(text, end)):
        return told.group()
    if steps is None:
        if lead.endswith(("its ", "their ")) and _ENDS.match(text, end):
            told = _ITS.search(text, max(0, start - _FAR), start)
            return told["step"] if told else None
        return None
    if _IS_NOW.search(lead) and (_THAT_IT_MOVED.match(text, end)):
        return steps["step"]
    if _HAS_MOVED.search(lead) or _EACH_OF.search(lead) or _TO_A_LENGTH.search(lead):
        return steps["step"]
    if _HAS_LASTED.search(lead):
        return steps["step"]
    if _IN_ITS.search(lead) and _ENDS_IT.match(text, steps.end()):
        return steps["step"]
    if _OF_A_RUN.search(lead) and _ENDS.match(text, steps.end()):
        return steps["step"]
    if stayed(text, start, end):
        return steps["step"]
    return None


_EACH_BEFORE = regex(
    r"\bin\s(?:each|every one|all)\sof\s(?:(?:the|its|their)\s(?:previous|preceding)|the)\s$"
)
_BEFORE_IT = regex(rf"\s{_STEP}\s(?:before|previously|earlier)\b(?!\s(?:the|a|[A-Z])\b)")


def counts_those_before(text: str, start: int, end: int) -> bool:
    """Whether the number counts the steps of a run before the one told: "rose again, as in each of
    the previous six months", "as it had in each of the six months before"."""
    each = _EACH_BEFORE.search(text[max(0, start - _LEAD) : start])
    if each is None:
        return False
    return (
        each.group().endswith(("previous ", "preceding "))
        or _BEFORE_IT.match(text, end) is not None
    )


_OVER_BEFORE = regex(
    rf"\b(?:[Aa]fter|Having|[Ff]ollowing)\s(?:[a-z]+ly\s)?(?:{_MOVING}|{_MOVED})\b"
    r"[^.;\d]{0,30}"
    rf"(?:{_FOR}|\sin\s(?:each|every one|all)\sof\s(?:the|its|their)\s"
    r"(?:previous\s|preceding\s)?$)|"
    rf"(?<!without a )(?<!without any )\b(?:{_ENDED})\s(?:an?\s|the\s|its\s|their\s)?(?:\w+\s)?$|"
    rf"\b(?:{_ENDED}|is over|comes to an end|came to an end)\safter\s$"
)
_HAVING_MOVED = regex(
    rf"\bhaving\s(?:{_MOVING}|{_MOVED})\b[^.;\d]{{0,30}}\sin\s(?:each|every one|all)\sof\s[a-z ]+$"
)
_HAD_MOVED = regex(
    rf"\b(?:which|that|who)\shad\s(?:[a-z]+\s){{0,2}}?(?:{_MOVED}|been\s{_MOVING})\b"
    r"[^.;,\d]{0,40}$"
)
_THEN = regex(r"[^.;,\d]{0,40},\s\w")
"""What follows a run in an aside, which was over by then: "which had fallen for three months,"."""
_AFTER = regex(r"\b(?:[Aa]fter|[Ff]ollow(?:s|ed|ing))\s(?:(?:an?|the|its)\s)?(?:[a-z]+\s)?$")
_ENDED_BEHIND = regex(
    rf"-\w+\s(?:[a-z]+\s)?{_RUN}\b[^.;,\d]{{0,40}}\s(?:ended|came to an end|"
    r"was (?:broken|snapped|ended)|is over|ends)\b"
)


def was_over_by(text: str, start: int, end: int) -> bool:
    """Whether a run so counted was over before the time told: "after five months of falls", "ending
    a 14-month run", "the 12-month streak ended in May"."""
    lead = text[max(0, start - _LEAD) : start]
    if _UP_TO.match(text, end):
        return False  # its own end is told
    ended = _ENDED_BEHIND.match(text, end) or _OVER_NOW.match(text, end)
    if _OVER_BEFORE.search(lead) or ended:
        return True
    if _HAD_MOVED.search(lead) and _THEN.match(text, end):
        return True
    if _HAVING_MOVED.search(lead) and counts_those_before(text, start, end):
        return True
    if _ORDINAL.search(text, start, end):
        return False  # "after a third monthly decline"
    return bool(_AFTER.search(lead) and (_OF_MOVES.match(text, end) or _STREAK.match(text, end)))
