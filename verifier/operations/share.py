"""Home of the operation `share`."""

import re

from verifier.language.comparisons.marks import is_of_where_it_stood
from verifier.language.moves.parts_told import (
    has_vanished,
    is_compared_beside,
    is_of_a_whole_told,
    tells_a_part_again,
)
from verifier.language.wholes import is_a_named_share, is_of_a_time, is_of_the_told, tells_a_step
from verifier.lazy import regex
from verifier.model.arithmetic import share
from verifier.model.clause import Clause
from verifier.model.comparatives import WHICH_WAY
from verifier.model.forms import Forms
from verifier.model.known import Value
from verifier.model.mention import CueKind, FigureKind
from verifier.model.rule import Frame, Operation

_OF = regex(
    r"^(?:\s[—–-])?\s*(?!(?:midpoint|target|goal|ceiling|limit|threshold|cap|floor|high|low|peak|level|"
    r"rate)\s)(?:[\w-]+\s)?of\s"
    r"(?!course\b|late\b|(?:(?:its|their|full|total) )?(?:storage )?capacity\b)",
    re.IGNORECASE,
)
_SHARE_WORDS = regex(
    r"\b(?:account(?:s|ed|ing)? for|mak(?:es?|ing) up|made up|represent(?:s|ed|ing)?|"
    r"compris(?:es|ed|ing)|constitut(?:es|ed|ing)|share(?!\sthe\s(?!size))|slice|portion of|"
    r"the (?:source|origin) of|shares of(?=\s(?:(?:just|about|nearly|over|some)\s)?$))(?P<word>)\b"
    r"[^.;]{0,50}$",
    re.IGNORECASE,
)
_ASIDE = regex(
    r",\s(?!(?:to|at|from)\s)(?:[\w-]+\s){0,2}?(?!(?:or|and|about|nearly|almost|just|some)\b)\w+\s(?:[\w-]+\s)*$"
)
_WITHIN = regex(
    r"\b(?:half|third|quarter|fifth|tenth|%|per ?cent|most|all|much) of (?:the|that|a) $"
)
_IN_THEIR = regex(
    r"\b(?:closed|cleared|solved|resolved)\s(?:\w+\s)?$|\b(?:marks|grades?|goals|wins?|success|defects|faults|errors)\sin\s$"
)
_OF_A_MOVE = regex(
    r"\sof\s(?:the|that|this|its|their|last\s\w+[’']s)\s(?:[\w-]+\s){0,2}?(?:increase|decrease|"
    r"rise|fall|growth|gain|drop|decline|loss|total)s?\b"
)
_DOWN_TO = regex(
    r"\s(?:is|was|are|were)\s(?:down|due|attributable|owed)\sto\b|\s(?:comes?|came)\sfrom\b"
)
_OF_WHOM = regex(r"\bof (?:whom|which)\s(?:[\w-]+\s){0,3}$", re.IGNORECASE)
_STANDS_FOR = regex(
    r"\s*of\s(?:(?:full|total|its|their|the)\s)?"
    r"(?:capacity|normal|what (?:it|they) (?:can|could))\b"
)
_REACHED = regex(
    r"\s*of\s(?:all\s|the\s|its\s|their\s)?(?:[\w-]+\s){0,2}?(?:patients|people|pupils|students|"
    r"candidates|learners|entries|entrants|children|adults|households|workers|workforce|population|"
    r"firms|companies|businesses|trains|flights|services|buses|sailings|parcels|letters|cases|"
    r"calls|"
    r"stops|visits|tests|samples|swabs|apartments|flats|rooms|beds|shops|stores|offices|"
    r"appointments|journeys|decisions|homicides|murders|offences|crimes|papers|exams|applications|claims|deliveries|patents)\b"
    r"[^,.;:]{0,60}?\s"
    r"(?:(?:were|was|are|is|had been|been)\s(?:\w+ly\s)?(?!(?:wo)?men\b|children\b)"
    r"(?:\w+(?:ed|en|de|ght|wn)|let|late|on time|empty|vacant|positive|[a-z]+-like)\b|"
    r"sat|stood|lay|came back|tested|"
    r"had|got|getting|met|ran|left|won|sat|took|(?:wait|arriv|pass|scor|reach|earn|achiev|gain|"
    r"receiv|"
    r"complet|depart|clear|miss|fail|surviv|finish|register|vot|enroll?)ed|"
    r"clearing|passing|getting|meeting|scoring|achieving|missing|failing|living|waiting|claiming|"
    r"reporting|owning|smoking|attending)\b"
)
"""The part of a group that something was done to, which is told as a rate of its own."""
_RESTATED = regex(
    r"\d(?:\s?(?:bn|m|tn|[A-Za-z]{1,4}))?(?:\s(?:[a-z-]+|[A-Z]{2,4})){0,3},\sor\s(?:[\w-]+\s){0,3}$"
)
_A_MOVE_OF = regex(
    r"\san?\s(?:[\w-]+\s)?(?:drop|fall|rise|increase|decline|gain|jump|decrease|improvement)\sof\s"
    r"(?:\w+\s)?$"
)
_OF_THAT = regex(
    r"^\W*(?:(?:And|But) o|O)f\s(?:(?:that|this|them|those|these|the total|the whole)"
    r"(?:\s[a-z]+){0,2}|(?:the|those|these|its|their)\s\d[\d,.]*(?:\s[a-z-]+){1,4}),?\s(?:\w+\s){0,2}"
    r"\S*\d[\d,.]*\d?(?:\s[a-z]+){0,2}(?:,\sor\s|\s\((?:or\s)?)"
    r"(?:(?:about|nearly|almost|just|some|over|only|under)\s)?$"
)
"""A part of what was told before, as a number: "Of the 5,600 arrivals, 2,300 (41%)"."""
_OF_THEM = regex(
    r"\d\S*\s(?:(?:[a-z-]+|US|U\.S\.)\s){0,3}of\s(?:them|it|that|these|those|(?:(?:the|its|their|all)|(?:[\w.&-]+\s){0,3}?"
    r"[A-Za-z]+[’']s)\s(?:[^,;:%]|,(?=\d)){2,80}),\sor\s"
    r"(?:[a-z]+\s){0,3}$"
)
"""A part told before as a number: "169,402 of them, or more than a third"."""
_MORE = regex(rf"\s{WHICH_WAY}\b")
_MULTIPLE_OF = regex(
    r"^\s*of\s(?:the level|its level|their level|what\s(?:(?:it|they|prices|the \w+)\s)?"
    r"(?:was|were|is|are|had been|stood|used|once|did)\b"
    r"(?!\s(?:\w+ed|sold|bought|spent|made|sent|paid|left|due|grown|eaten|drunk|lent|built)\b))",
    re.IGNORECASE,
)


_MOVED_ANOTHER = regex(
    r"(?:\d|\b(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\b).*\band\s"
)
_OF_A_TOTAL = regex(
    r"\sof\s(?:(?:all|total|net|gross|overall|national|public|world|global|domestic|the|its|their|"
    r"our)\s)+(?:[\w’'-]+\s){0,2}?(?:total|whole|mix|output|generation|supply|demand|consumption|"
    r"production|sales|exports|imports|revenues?|turnover|market|spending|trade|traffic|economy)\b",
    re.IGNORECASE,
)
"""A whole that is named as one, so that what stands before it is a part and no move."""


def _between(clause: Clause) -> str:
    """The words from the change word to the figure: what another figure takes is not this one's."""
    if clause.change is None:
        return ""
    start = clause.sentence.start
    return clause.sentence_text[clause.change.span.end - start : clause.span.start - start]


def _is_of_a_noun(clause: Clause) -> bool:
    """Whether a noun of change stands right behind the figure."""
    cue = clause.change
    noun = cue is not None and cue.kind is CueKind.NOUN and clause.near
    return noun and cue is not None and 0 <= cue.span.start - clause.span.end <= 12


_ROUNDED = 1.02
"""By how much rounding may lift a part above its whole."""


class Share(Operation):
    """A part as a percentage (or fraction) of a whole.

    Text: "30.6% of the power", "made up a fifth", "a share of 30.6%". Computed as part / whole
    over the same period; the whole is the total of the same measure unless the text names
    another. Not covered: shares of a whole that no pack holds.
    """

    name = "share"
    priority = 30
    EXAMPLES = {
        "Of that, 9.75 billion, or 71 per cent, was salmon.": "71 per cent",
        "Of those, 3,200, or nearly 41%, were women.": "41%",
        "Of these 2,300, or 42%, were women.": "42%",
        "Of the 5,600 arrivals, 2,400 (43%) were women.": "43%",
        "Wind supplied 30.6% of the power.": "30.6%",
        "Services made up a fifth of exports.": "a fifth",
        "That gave gas a share of 28pc.": "28pc",
        "Kent accounted for 4 million of May's tons, or 28%.": "28%",
        "Advertising rose 35% on the year and made up 4.5% of revenue.": "4.5%",
        "There were 939,300 on the books, of whom just over half were women.": "half",
        "Around 75% of people arriving were women.": "75%",
        "In May 55.6% of those who passed earned a bachelor pass.": "55.6%",
        "Just over a quarter of lab samples came back positive.": "a quarter",
        "Asia added 6 million, more than half of the global increase.": "half",
        "The number out of work climbed to 1.9 million, or 26% of the jobless.": "26%",
        "They let 24,900 homes, down 6% and barely a fifth of the number wanted.": "a fifth",
        "More than a third is down to farming.": "a third",
        "Storm losses came to $8.8bn in May, about a fifth of national output.": "a fifth",
        "Just over half of the 4,500 staff are women.": "half",
        "Gas fell 7.3% to 22.87 TWh, or 45% of supply.": "45%",
        "Exports rose 3% to 9,000, and vans were 4,000 of them, or more than a third.": "a third",
        "Films took £16.8m of the takings, or 14.7 per cent.": "14.7 per cent",
        "Cut blooms made up £15.6bn of that, or 70.7%.": "70.7%",
        "Texas was the source of 40.3% in May.": "40.3%",
        "Mexico bought 38.9% of what Texas sold abroad.": "38.9%",
        "Chips accounted for 61.1 percent of what was sold abroad.": "61.1 percent",
        "Senders in Ohio provided $277.6 million, or 57.9 per cent.": "57.9 per cent",
        "Ohio sent $87m, up from $84m in May, and Utah $63.5m, about an eighth.": "an eighth",
        "Panels made 12.2 TWh, up 9.5% and 35% of net public generation.": "35%",
        "Vans took £4.2bn, down 3% and 12.5% of all sales.": "12.5%",
        "Vans took £4.2bn, up a fifth and more than a tenth of the group's sales.": "a tenth",
        "Vans took £4.2bn, up by 3% and 12.5% of the group's total sales.": "12.5%",
        "Vans took 12.5% of May's sales.": "12.5%",
        "Vans made up 12.5% of May sales.": "12.5%",
        "Hydropower in total: 25.9 TWh, or 74%.": "74%",
        "The two led with shares of 40.5% and 34%.": "40.5%",
        "Just over a quarter of pupils (91,568, or 26.7%) had free meals.": "26.7%",
    }
    COUNTER_EXAMPLES = {
        "Growth was slower than the 12.5% of May.": "12.5%",
        "Growth fell short of the 12.5% of May's rise.": "12.5%",
        "Its 545,000 represented a drop of 7.0% in May.": "7.0%",
        "Output halved to half of what it was.": "half",
        "Sales were flat, comprising a 1.2% fall in volume and a rise in price.": "1.2%",
        "Shares of Acme tumbled 8.2% on Friday.": "8.2%",
        "Prices rose by 2,000 of them, and 3% in May.": "3%",
        "Dam levels stood at 78.2% of capacity.": "78.2%",
        "Exports fell 3% in May.": "3%",
        "In the states that share the river the rate slowed to 2.1% in May.": "2.1%",
        "Output rose 2% in March and 4% in May.": "4%",
        "Chips averaged £4 a portion in May, 3% dearer than a year ago.": "3%",
        "Sales were 4.1 million, down 200,000, or 4.7%.": "4.7%",
        "Sales in Utah were down by $63.5m, about an eighth.": "an eighth",
        "More than half was fraud, reports of which climbed 8.9% in May.": "8.9%",
        "Fuel accounted for half of the 0.2% monthly increase.": "0.2%",
        "An increase of 3% was agreed.": "3%",
        "Stocks stood at 77.4% of capacity.": "77.4%",
        "Just 65.3% of station stops in May were on time.": "65.3%",
        "Only 2.21% of Boston apartments sat empty.": "2.21%",
        "In May 6.3% of visits were flu-like.": "6.3%",
        "Just 72.4% of patients were seen within four hours.": "72.4%",
        "A total of 87.9% of full-time candidates had passed.": "87.9%",
        "The pass percentage of 90.28 was a record.": "90.28",
        "Only 87% of trains between Ayr and Troon arrived within 10 minutes.": "87%",
        "The load factor, the share of seats that are filled, touched a high of 85.2%.": "85.2%",
        "Coal, which makes up a fifth of traffic, contracted 5.9% in May.": "5.9%",
        "It was below the 5% midpoint of the range.": "5%",
        "It took in 28 of last year's 40 ships, or 3% more than in 2023.": "3%",
        "Three regions accounted for 615,791 tons, 0.9% more than in May.": "0.9%",
        "The margin widened 2.6 percentage points to 16.9%.": "16.9%",
    }

    def reads(self, clause: Clause) -> bool:
        """A percentage or fraction followed by "of", or tied to a word for a share."""
        figure = clause.figure
        if figure is None or figure.quantity.unit not in ("percent", "ratio"):
            return False
        if (
            figure.kind is FigureKind.MULTIPLE
            or _MULTIPLE_OF.match(clause.after)
            or is_of_where_it_stood(clause)
            or has_vanished(clause)
        ):
            return False
        moving = clause.change is not None and clause.near and clause.link in ("", "by")
        if moving and (figure.kind is FigureKind.FRACTION or _OF_A_TOTAL.match(clause.after)):
            moving = _MOVED_ANOTHER.search(_between(clause)) is None
        moving = (
            moving and not is_of_a_whole_told(clause) and "," not in _between(clause)
        )  # "losses of $9bn, a fifth of GDP"
        of = _OF.match(clause.after)
        told = _SHARE_WORDS.search(clause.before)
        start = clause.span.start - len(clause.before)
        if told and clause.change is not None and clause.change.span.end <= start + told.start():
            return True  # "rose 35% and made up 4.5% of revenue"
        if told and ((not of and _is_of_a_noun(clause)) or _A_MOVE_OF.search(clause.before)):
            return False  # "comprising a 1.2% fall in volume"
        if told and not of and is_compared_beside(clause):
            return False  # "accounted for 615,791 tons, 0.9% more than in 2025"
        if told and _WITHIN.search(clause.before):
            return False  # "accounted for half of the 0.2% increase"
        aside = _ASIDE.search(clause.before, told.end("word")) if told else None
        if aside is not None:
            return False  # "coal, which makes up a fifth of traffic, fell 3%"
        if of and _IN_THEIR.search(clause.before):
            return False
        if _OF_A_MOVE.match(clause.after):
            return True  # "more than half of the global increase"
        if figure.kind is FigureKind.FRACTION and _DOWN_TO.match(clause.after):
            return True
        lead = clause.lead
        if _OF_THAT.search(lead):
            return True  # "Of that, 9.75 billion, or 71 per cent, was salmon"
        whom = _OF_WHOM.search(clause.before) and not moving
        them = " or " in lead[-30:] and _OF_THEM.search(lead) and not _MORE.match(clause.after)
        tail = clause.tail
        if whom or them or is_of_the_told(clause) or is_a_named_share(clause):
            return True  # "Of the 412,000, 38% came from Ohio"
        if of and (_STANDS_FOR.match(clause.after) or _REACHED.match(tail)):
            return False
        if of and _RESTATED.search(
            clause.sentence_text, 0, clause.span.start - clause.sentence.start
        ):
            return True  # "climbed to 1.9 million, or 26% of the unemployed"
        if tells_a_part_again(clause):
            return True
        if of and not is_of_a_time(clause, of.end()):
            return not moving or clause.change is None or clause.change.word in ("cut", "cuts")
        return told is not None and not (moving and tells_a_step(clause))

    def compute(self, forms: Forms, frame: Frame, whole: Forms | None = None) -> Value | None:
        """100 x part / whole."""
        if forms.series.unit == "percent":
            printed = forms.level(frame.period)
            return printed[1] if printed else None
        if whole is None:
            return None
        part, total = forms.level(frame.period), whole.level(frame.period)
        if part is None or total is None:
            return None
        one, other = forms.series, whole.series
        counted = one.unit == other.unit and not one.currency
        alike = counted or one.indicator == other.indicator
        if alike and part[1].value > total[1].value * _ROUNDED > 0:
            return None  # the whole is no part of its part
        return share(part[1], total[1])

    def of_a_whole(self, forms: Forms) -> bool:
        """Unless the series is printed as a share itself."""
        return forms.series.unit != "percent"

    def unit(self, forms: Forms) -> str | None:
        """Percent."""
        return "percent"
