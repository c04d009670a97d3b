"""Home of movement: which way a claim says that its figure went."""

import re

from verifier.extract.falls import FALLING, is_of_a_fall_told, is_of_a_time_before
from verifier.extract.run_bases import way_behind_an_opening
from verifier.language.comparisons.marks import answers_by, beats_a_mark, falls_short_of_a_mark
from verifier.language.comparisons.outdoing import OUTDID
from verifier.language.first_prints import AT_FIRST
from verifier.language.moves.effects import takes_off_growth
from verifier.language.moves.named_moves import (
    is_a_change,
    is_brought_to,
    is_told_without_its_way,
    way_of_a_dated_move,
)
from verifier.language.moves.openings import way_of_a_run_of_them, way_of_opening
from verifier.language.moves.paces import way_by_the_clock, way_of_the_rate_before
from verifier.language.moves.parts_told import has_vanished
from verifier.language.moves.valence import judges
from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.mention import CueKind, Direction, FigureKind
from verifier.model.percent import PERCENT
from verifier.model.printed_money import MARK
from verifier.model.rule import Operation

_REVISED = regex(
    rf"\b(?:revis\w+|{AT_FIRST} "
    r"(?:published|reported|estimated|announced|thought|given))\b",
    re.IGNORECASE,
)
"""A level that a revision "cut" or "raised" did not move."""


_BELOW = regex(
    r"\b(?:(?P<down>below|beneath|under|behind|short of|"
    r"(?:lower|fewer|less)(?:\s[a-z-]+){0,3}?\sthan)|"
    rf"above|over|{OUTDID}|(?:higher|more)(?:\s[a-z-]+){{0,3}}?\sthan)\s"
    r"(?:(?:in|at|on|during)\s)?(?:the|its|their|that|a|those)\b",
    re.IGNORECASE,
)
"""The side of a time before on which a run lay: "with fewer visits than a year earlier"."""


_OF_MOVES = regex(
    r"(?:[\s-][^\W\d_]+){0,6}?[\s-](?:(?P<down>falls?|loss(?:es)?|drops?|declines?|decreases?|"
    r"cuts?|slides?|losing|contractions?|slowdowns?|the\sred|recession)|rises?|gains?|increases?|"
    r"advances?|improvements?|bumps?|winning|growth)\b",
    re.IGNORECASE,
)
_SO_MANY_MOVES = regex(
    r"(?:\s(?:months?|quarters?|weeks?|years?|days?|sessions?)\sof|"
    r"(?:[\s-](?:straight|consecutive|successive|monthly|quarterly|annual|yearly|weekly|daily|"
    r"month|quarter|year|week|day|session)){0,3})[\s-](?:(?P<down>falls?|losses|losing|drops?|"
    r"declines?|decreases?|contractions?)|rises?|gains?|winning|increases?|advances?|growth)\b",
    re.IGNORECASE,
)
_RUN_OF = regex(
    r"[^.;,]{0,40}?\b(?:that|in which|when|where|they|it)\b[^.;,]{0,40}?\b(?:"
    r"(?P<down>fell|fallen|falls?|declined|dropped|gone down|shrank|shrunk|slipped|fewer|eased|"
    r"slowed|weakened|softened|cooled|dipped|slid|down|lower|cheaper)|"
    r"rose|risen|rises?|grew|grown|increased|climbed|gone up|more|accelerated|quickened|"
    r"strengthened|up|higher|dearer)\b",
    re.IGNORECASE,
)


def side_of_a_run(clause: Clause, tail: str) -> Direction | None:
    """Which way a run went: that of the moves it counts ("the rise followed two months of
    losses", "ended a run of three falls"), of its sentence, or the side on which it lay: "in which
    traffic came in below the year-ago level"."""
    counted = _SO_MANY_MOVES.match(tail)
    if counted is not None:
        return Direction.DOWN if counted["down"] else Direction.UP
    if clause.direction is not None:
        return clause.direction
    moved = _RUN_OF.match(tail)
    if moved is not None:
        return Direction.DOWN if moved["down"] else Direction.UP
    found = _BELOW.search(tail[:110]) or _BELOW.search(clause.before[-110:])
    if found is None:
        moved = _OF_MOVES.match(tail)
        if moved is None:
            return way_behind_an_opening(clause, tail) or way_of_a_run_of_them(clause)
        return Direction.DOWN if moved["down"] else Direction.UP
    return Direction.DOWN if found["down"] else Direction.UP


_UNDER = regex(r"\b(?:below|under)\s(?:the\s)?$", re.IGNORECASE)
_REACHED = regex(
    r"\b(?:reach(?:ed|es|ing)|hit|hits|(?P<level>came to)|went to)\s(?:[\w-]+\s){0,2}$"
)
_WAS_THEN = regex(r"(?:\s[^,.;]{1,50})?,\sfrom\s")
"""What "came to" is only set against, whichever is larger: "came to 902,000, from 1.93m"."""
_RISEN = regex(
    rf"(?:\s[^,.;]{{1,50}})?,\s(?:from\s|up\s(?:from\s)?{MARK}?\d|an?\s(?:new|fresh)\s(?:high|peak|"
    r"record)\b|(?:the|its)\s(?:most|highest|largest|"
    r"biggest)\b|(?:an?|the)\s(?:\w+\s)?(?:rise|increase|gain|jump|"
    r"improvement)\b|"
    rf"{MARK}?[\d.,]+\s?{PERCENT}\s(?:up|more|higher)\b)"
)
"""What says that "reached" tells of a rise: "reached 26.4%, a rise of 0.6 points"."""


_SIGN = regex(r"[+−–-](?=\d)|(?:plus|minus)(?=\s\d)")


def printed_of(clause: Clause) -> str:
    """The claim's words."""
    offset = clause.sentence.start
    return clause.sentence_text[clause.span.start - offset : clause.span.end - offset]


def _way_past(clause: Clause) -> Direction:
    """Which way a mark was crossed."""
    lead = clause.lead
    return Direction.DOWN if _UNDER.search(lead) else Direction.UP


_REVISED_MOVE = regex(
    r"(?:\b[Tt]he|\b[Aa]n?|\b[Ii]ts|\b[Tt]hat|[’']s?)\s(?:[a-z-]+\s){0,2}?"
    r"(?:gains?|increases?|rises?|growth|advance|jump|surge|expansion|pick-?up|"
    r"(?P<down>falls?|drops?|declines?|decreases?|loss(?:es)?|plunge|slump|slide|dip|contraction|"
    r"tumble|retreat|cuts?))\b[^.;,\d]{0,40}?\b"
    r"(?:revised|cut|trimmed|marked|scaled|pared|whittled|lowered|downgraded|upgraded|raised|lifted|"
    r"bumped|nudged|restated|halved|"
    rf"than {AT_FIRST})\b(?:[^.;]|\.\d){{0,60}}$"
)
"""A movement that was revised goes its own way: "July's gain was cut to 96,000 from 114,000"."""
_LETTING_GO = regex(r"\b(?:let|lets|letting)\s(?:\w+\s){0,2}$")


def _is_fraction(clause: Clause) -> bool:
    return clause.figure is not None and clause.figure.kind is FigureKind.FRACTION


def _lead_of(clause: Clause) -> str:
    """The sentence up to the figure, at most 160 characters of it."""
    stop = clause.span.start - clause.sentence.start
    return clause.sentence_text[max(0, stop - 160) : stop]


_AVERAGED_MOVE = regex(
    r"\b(?:(?:gains?|growth|increases?|rises?)|(?P<down>loss(?:es)?|declines?|falls?|decreases?))\b"
    r"(?:\s(?:in|of)\s[^.;:,\d]{3,40})?\s(?:has|have|had)?\s?averaged\s(?:just\s|only\s|about\s)?$|"
    r"\baverage\s(?:monthly|weekly|quarterly)\s(?:net\s)?(?:change|gain|loss|increase|decline)\b"
    r"[^.;,\d]{0,40}?\b(?:(?:gain|rise)|(?P<lost>loss|fall|decline))\sof\s(?:just\s|only\s|about\s)?$",
    re.IGNORECASE,
)
"""The movement whose average a figure is: "job growth has averaged 72,000 a month"."""


def averages_a_move(clause: Clause) -> bool:
    """Whether an average is one of changes, each against the step before."""
    return "verage" in clause.sentence_text and bool(_AVERAGED_MOVE.search(_lead_of(clause)))


def direction_of(clause: Clause, operation: Operation, assertion: str) -> Direction | None:
    """Which way the figure of `clause` moved, None where the text tells no movement of it."""
    unsaid = answers_by(clause) and clause.change is None
    if unsaid or (operation.name == "change" and is_told_without_its_way(clause)):
        return None
    told = operation.name == "growth" or clause.before.endswith("(")
    if told and operation.compared and (sign := _SIGN.match(printed_of(clause))):
        return Direction.UP if sign.group() in ("+", "plus") else Direction.DOWN
    if operation.name in ("growth", "change") and (
        revised := _REVISED_MOVE.search(_lead_of(clause))
    ):
        return Direction.DOWN if revised["down"] else Direction.UP
    if operation.name == "change" and (opened := way_of_opening(clause)):
        return opened
    if operation.name == "change" and _LETTING_GO.search(clause.before):
        return Direction.DOWN
    if operation.name in ("growth", "change") and beats_a_mark(clause):
        return Direction.DOWN if falls_short_of_a_mark(clause) else Direction.UP
    if operation.name == "growth" and has_vanished(clause):
        return Direction.DOWN
    if operation.name == "growth":
        if is_of_a_time_before(_lead_of(clause)):
            return None
        if before := way_of_the_rate_before(clause) or way_of_a_dated_move(clause):
            return before
        if pace := _AT_A_PACE.search(clause.before):  # "grew at a slower pace of 3.7%"
            return Direction.DOWN if pace["down"] else Direction.UP
        if clause.change is not None and clause.change.span.start >= clause.span.end:
            return clause.direction
        if clause.link in ("to", "at", "from", "of") or clause.direction is None:
            lead = clause.before
            told = clause.link == "of" and clause.near and clause.change is not None
            told = told and clause.change is not None and clause.change.kind is CueKind.NOUN
            if not told and is_of_a_fall_told(lead) and clause.link != "at":
                return Direction.DOWN
            open_way = clause.link in ("at", "of") or is_a_change(clause)
            return clause.direction if open_way else Direction.UP
        return clause.direction
    if operation.name == "average":
        moved = _AVERAGED_MOVE.search(_lead_of(clause))
        if moved is not None:
            return Direction.DOWN if moved["down"] or moved["lost"] else Direction.UP
    if operation.name == "contribution":
        return Direction.DOWN if takes_off_growth(clause) else Direction.UP
    if operation.name in ("growth", "change") and is_brought_to(clause):
        return clause.direction
    if operation.name == "change" and clause.direction is None:
        untold = judges(clause.change) or is_a_change(clause)
        return None if untold else Direction.UP  # "expects 130,000 new jobs"
    if operation.name == "change" and clause.link in ("to", "from", "at"):
        return Direction.DOWN if FALLING.search(clause.before) else Direction.UP
    if operation.name == "multiple" and not clause.near and _is_fraction(clause):
        return None
    if operation.compared:
        return way_by_the_clock(clause)
    if assertion == "threshold":
        return clause.direction or _way_past(clause)
    if _REVISED.search(clause.sentence_text):
        way = _REVISED_TO.search(_lead_of(clause)) or _REVISED_FROM.match(clause.tail)
        return _way(way["way"]) if way else None
    if operation.name in ("level", "share") and clause.change:
        behind = clause.change.span.end <= clause.span.start
        if clause.near and clause.link == "to":
            return clause.direction if behind else None
        lead = clause.lead
        if behind and clause.link == "at" and _LEFT_AT.search(lead):
            return clause.direction
        if behind and _LEAVING.search(lead):
            return clause.direction
    lead = _lead_of(clause)
    levelled = operation.name in ("level", "share")
    if levelled and " to " in lead[-16:] and (pushed := _PUSHED.search(lead)):
        return Direction.DOWN if pushed["down"] else Direction.UP
    if levelled and (reached := _REACHED.search(clause.before)):
        tail = clause.tail
        stood = reached["level"] and _WAS_THEN.match(tail)
        return Direction.UP if _RISEN.match(tail) and not stood else None
    return _told_behind(clause) if operation.name in ("level", "share") else None


_REVISED_TO = regex(
    r"\brevis\w+\s(?:[^.;\d]{1,40}\s)?(?P<way>up|down)(?:wards?)?\s(?:slightly\s|sharply\s)?to\s"
    r"(?:about\s|just\s)?$"
)
"""What says which way a level was revised: "revised May's acreage up to 18,379"."""
_REVISED_FROM = regex(r",?\s(?:and\s)?(?:was\s)?revised\s(?P<way>up|down)(?:wards?)?\sfrom\b")
_LEAVING = regex(r"\d[^.;]{0,24},\sleaving\s(?:just\s|only\s|some\s|about\s)?$")
_PUSHED = regex(
    r"\b(?:push|lift|driv|hoist|propel|nudg)(?:s|es|e|ed|ing)?\s(?!up\b|down\b)"
    r"[^.,;\d]{3,50}(?<!down)\sto\s(?:just\s|only\s|about\s)?[$£€]?$|"
    r"(?P<down>\b(?:drag|pull)(?:s|ged|ed|ging|ing)?\s(?!up\b)[^.,;\d]{3,50}(?<!up)\sto\s"
    r"(?:just\s|only\s|about\s)?[$£€]?$)"
)
"""What was done to a measure, to which level: "pump pain pushes inflation to 4%"."""
_AT_A_PACE = regex(
    r"\b(?:(?P<down>fell|fall\w*|shrank|shr[iu]nk\w*|contract\w*|declin\w*|drop\w*|slid\w*|"
    r"tumbl\w*)|grew|gr[oe]w\w*|jump\w*|surg\w*|soar\w*|expand\w*|"
    r"r[io]s(?:e|ing)|climb\w*|increas\w*|advanc\w*)\b[^,;]{0,24}\bat an?\s[^,;]{0,40}$",
    re.IGNORECASE,
)
_LEFT_AT = regex(
    r"\b(?:firmer|weaker|stronger|softer|higher|lower)\b[^,;\d]{0,44}\sat\s(?:[$£€]|Rs\.?\s)?$|"
    r"\d\S*(?:\s(?:percent|per cent|points?|pc|basis points|bps?|ppt?s?|cents?|paise))?,?\s"
    r"(?:below|above|ahead of|behind|under|up on|down on)\s(?:the|its|their|a)\s"
    r"[a-z][^,;.\d]{2,30}\sat\s[$£€]?$|"
    r"\d\S*(?:\s(?:percent|per cent|points?|pc|basis points|bps?|ppt?s?|cents?|paise))?,?\s"
    r"(?:(?:up|down|lower|higher|weaker|stronger|on the day|on the week)\s)?"
    r"(?:(?:to|and|before)\s(?:close|end|finish|settle|closed|ended|finished|settled)\s)?"
    r"at\s(?:Rs\.?\s|USD\s|[$£€])?$|"
    r"\s(?:up|down)(?:\s(?:too|again|slightly|sharply|as well|"
    r"a touch))?,?\sat\s$",
    re.IGNORECASE,
)
"""A figure of change, then the level it led to: "closed 115 points lower at"."""
_SIDE = regex(
    r"(?:(?:[^.;\d]|\d{1,2}(?:[.:]\d\d)?\s?[ap]m\b|(?:19|20)\d\d\b){0,40}|[^.;,\d]{0,75}),\s"
    r"(?:a\s[^,;\d]{3,40}\sand\s)?(?P<way>up|"
    r"down)\s(?:slightly\s|sharply\s)?from\s(?:an?\s|the\s|\w+[’']s\s)?"
    rf"{MARK}?\d",
    re.IGNORECASE,
)


def _told_behind(clause: Clause) -> Direction | None:
    """Which way a level moved by the words behind it: "6.4% in October, up from 6.2%"."""
    if clause.after[:1] not in ", " or " from " not in clause.sentence_text:
        return None
    found = _SIDE.match(clause.sentence_text, clause.span.end - clause.sentence.start)
    return _way(found["way"]) if found else None


def _way(word: str) -> Direction:
    return Direction.DOWN if word.lower() in ("down", "cut", "lowered") else Direction.UP
