"""Home of the operation `change`."""

import re

from verifier.language.comparisons.marks import answers_by, beats_a_mark, is_of_another
from verifier.language.moves.landings import (
    has_a_verb_of_its_own,
    is_an_end_of_a_move,
    is_of_then,
    makes_a_move,
)
from verifier.language.moves.named_moves import is_a_named_size, names_a_move, without_asides
from verifier.language.moves.nets import is_net
from verifier.language.moves.openings import way_of_opening
from verifier.language.moves.owned_moves import is_split_or_multiplied
from verifier.language.moves.tolls import is_a_toll
from verifier.language.screening.attributes import counts_in_a_group
from verifier.lazy import regex
from verifier.model.arithmetic import negated
from verifier.model.clause import Clause
from verifier.model.codes import is_currency
from verifier.model.forms import Forms
from verifier.model.known import Value
from verifier.model.level_verbs import is_read_as_a_level
from verifier.model.mention import CueKind, FigureKind
from verifier.model.months import MONTH
from verifier.model.percent import PERCENT_ENDED
from verifier.model.printed_money import MARK
from verifier.model.quantity import POINTS
from verifier.model.rule import Frame, Operation

_RATES = frozenset(("percent", "ratio"))
_GAIN = regex(
    r"\b(?:(?:job|jobs|payrolls?|employment|hiring) (?:growth|gains?)|job creation|hiring|net gain|"
    r"(?:the|an?|its|their|\w+[’']s?)\s(?:\w+\s)?(?P<noun>gain|increase|rise|fall|decline|drop|loss))\b"
    r"(?:[^,;]|,(?=\d)){0,60}$",
    re.IGNORECASE,
)
_IS = regex(r"\b(?:is|are|was|were|has|have|had)\b")
_HELD = regex(r"\b(?:its|their|the|his|her|our|that|this)\s*$|,", re.IGNORECASE)
_SIGNED = regex(r"[+−-]\d")  # "payrolls: -92K"
_CAME_TO = regex(
    r"(?:\s(?:in|for|of|among)\s[^,;:.\d]{2,30})?\s(?:was|were|had been|has been|came in at|"
    r"came to|totall?ed|amounted to)\s(?:[a-z]+\s){0,2}"
)
"""What tells how large a movement was: "March's gain had been 158,000"."""
_JOBS = ("job", "position", "post")
_LED = regex(r"\bled the (?:way|gains?|growth|rise|increase|field),?\swith\s(?:[a-z]+\s)?$")
_OF_THE_NEW = regex(
    r"\sof\s(?:the|those|all|these)\s(?:[\d,.]+\s(?:million\s)?)?(?:"
    r"(?:net\s)?(?:new|extra|additional)\s(?:jobs|posts|positions|hires)|"
    r"(?:jobs|posts|positions)\s(?:that\s(?:were\s)?)?(?:added|created))\b|"
    r"\s(?:jobs|posts|positions)\s(?:that\s(?:were\s)?)?(?:added|created)\b"
)
"""What makes a figure a part of a change: "31,000 of the 120,000 jobs added"."""
_ITS_EXTENT = regex(
    rf"\d\s?{PERCENT_ENDED}|\b(?:of|by)\s(?:[a-z]+\s){{0,2}}{MARK}?\d[^;:]*\sfrom\s"
)
"""What has told how large a movement was, so that "from" stands before a level."""
_LED_TO = regex(r"\b(?:taking|bringing|leaving|putting|pushing|lifting|driving|sending)\b")
_IN_CREDIT = "to the good"
"""What a sum of money stands at, and percent moved by: "£3m to the good", "3% to the good"."""
_SIDES = frozenset(
    "above,below,behind,beyond,ahead of,shy of,short of,adrift of,clear of".split(",")
)
"""Words behind which stands what a figure is set against: "1.8% below last year's 16m"."""
_NEW = regex(
    r"\s(?:(?:net\s)?new|extra|additional|more)\s(?:jobs|posts|positions|workers|employees|"
    r"staff|customers|clients|subscri(?:bers|ptions)|members(?:hips)?|users|accounts|"
    r"followers)\b(?! than)"
)
"""What a firm or country has, of which new ones are a change: "won 3.3 million new customers"."""
_OR_BY = regex(r"\d[^.;]{0,20}?,?\sor\s(?:by\s)?$", re.IGNORECASE)
_TO = regex(r"\s(?:to|at|from|of)\b", re.IGNORECASE)
_CAUSED = regex(
    r",\s(?:[a-z]+\s)?(?:hit|hurt|helped|boosted|buoyed|driven|led|aided|dragged|offset|swollen|"
    r"flattered|fuell?ed|supported|dented|followed|bolstered|weighed down|accompanied)\sby\s"
    r"(?:[a-z]+\s){0,3}$"
)
"""What says that a figure caused a movement: "halved, hit by £38m of costs"."""
_LED_AND = regex(r"\b(?:to|at)\s\S*\d[^,;]*\sand\s$")
"""What stands before a further figure: "slipped to 74.1% and 54,314 patients waited"."""
_MARK = regex(r"(?i)\b(be(low|neath)|above|past|through|(und|ov)er the(?=\s$)|as (high|low) as)\b")
"""Words that make a figure the mark that was crossed: "fell below $3"."""


def _is_signed_aside(clause: Clause) -> bool:
    """Whether a sign makes points a move: "4.09% (-27bps)", "+0.4 pts", "-27bps on the month"."""
    start = clause.span.start - clause.sentence.start
    told = clause.before.endswith("(") or clause.basis or clause.sentence_text[start] == "+"
    return bool(told) and _SIGNED.match(clause.sentence_text, start) is not None


class Change(Operation):
    """A difference between two periods, in the unit of the series.

    Text: "rose by $3bn", "added 104,000 jobs", "a gain of 110,000", "up 0.3 points", "4,100, down
    210". Computed as new minus old; a printed change wins over the subtraction. Without a stated
    comparison the series' own basis counts, else the period before. Not covered: changes of
    shares and of averages.
    """

    name = "change"
    priority = 40
    signed = True
    compared = True
    EXAMPLES = {
        "Employers added 104,000 jobs in May.": "104,000",
        "Economists had forecast a gain of 110,000 jobs.": "110,000",
        "The rate rose by 0.3 percentage points.": "0.3 percentage points",
        "The number in work grew 3.2%, or by 172,000.": "172,000",
        "In September, 119,000 jobs were added.": "119,000",
        "May brought a loss of 40,000 jobs.": "40,000",
        "The airline lost $31.8 million of its value in May.": "$31.8 million",
        "Orders lifted the surplus through November by $3 billion.": "$3 billion",
        "Of the overall gain, 24,000 came from part-time work.": "24,000",
        "The bank expects 130,000 new jobs this year.": "130,000",
        "The bank won 130,000 new customers in May.": "130,000",
        "The change for August was revised from -4,000 to -26,000.": "-26,000",
        "The May gain was revised up by 30,000 to 140,000.": "140,000",
        "In May hospitals led the way, with 26,000 health care jobs.": "26,000",
        "Stores let another 11,000 go.": "11,000",
        "In May stores let go of 11,000.": "11,000",
        "They lost $3bn from May.": "$3bn",
        "The FTSE gave back 45 points on Tuesday.": "45 points",
        "In May he beat the mark set in 2024 by 2.5 degrees.": "2.5 degrees",
        "Gross margin was ahead by 90 basis points at 52.3%.": "90 basis points",
        "Hotels took on 31,000 people in May and builders another 7,000.": "7,000",
        "Spain had 41,390 MW of panels in May, 8,570 MW more than a year before.": "8,570 MW",
        "Ten-year bonds: 4.09% (-27bps)": "-27bps",
        "The jobless rate was +0.4 pct pts in May.": "+0.4 pct pts",
        "Shops sold 300 more cars than they did in May.": "300",
        "The fall over the year works out to 5.96 percentage points.": "5.96 percentage points",
        "The rise in May amounted to $3 billion.": "$3 billion",
        "Losses came to 7,200 in May.": "7,200",
        "Sellers were £300 to the good on the year before.": "£300",
    }
    COUNTER_EXAMPLES = {
        "The gap narrowed to $38.8 billion in May.": "$38.8 billion",
        "The surplus came to $3 billion in May.": "$3 billion",
        "Losses came to $7,200 in May.": "$7,200",
        "In May Spain led the way, with 26,000 visitors.": "26,000",
        "Exports fell 3.1% in May.": "3.1%",
        "The price fell below $3 in May.": "$3",
        "Gold rose as high as $5,120 in May.": "$5,120",
        "Overseas migration added 292,800 people in the year.": "292,800",
        "Output came to 5m tonnes, 1.8% below last season's 16 million.": "16 million",
        "The company had posted a loss of $125 million in May.": "$125 million",
        "In September, 119,000 jobs were advertised.": "119,000",
        "Prices rose to 2%, or $35, in May.": "$35",
        "Profit fell to £61m in May, hit by £38m of costs.": "£38m",
        "Orders lifted the surplus through November to $3 billion.": "$3 billion",
        "The confidence index edged up to -9 in May.": "-9",
        "New Zealand imported $283 million more goods than it exported.": "$283 million",
        "The state spent €3bn more than it collected in May.": "€3bn",
        "In the spring Peru bought $3bn more than it sold.": "$3bn",
        "There the islands were $3bn to the good in May.": "$3bn",
        "In May 2,537 more people came than went.": "2,537",
        "New Zealand gained 28,418 people through migration.": "28,418",
        "Its net gain from other states shrank to 92,700.": "92,700",
        "The firm let 11,000 rooms in May.": "11,000",
        "In May control rooms picked up 975,000 calls.": "975,000",
        "The deficit of $3bn was down from $5bn.": "$5bn",
        "Output was down 2% on the fourth quarter's $5bn.": "$5bn",
        "Sales of tea saw a drop of 12.2% from the 38,606 tonnes of May.": "38,606 tonnes",
        "It was the third decline since the all-time high of 253 GW.": "253 GW",
        "In May 897 patients spent longer than 12 hours on a trolley.": "897",
        "They had 29,369 pupils, 591 more than in May, and 7,645 were taught in Irish.": "7,645",
        "New Yorkers are coughing up $4.45 in May.": "$4.45",
        "Its 545,000 visitors represented a drop of 7% in May.": "545,000",
        "Shops sold 31,000 cars in May and dealers another 7,000.": "7,000",
        "The front-month contract averaged €35.42 in May.": "€35.42",
        "Roses and other cut blooms brought in £15.6bn in May.": "£15.6bn",
        "Devices brought in $305 million and service contracts $136 million.": "$136 million",
        "The airline, which lost $31.8 million in May, flew on.": "$31.8 million",
    }

    def reads(self, clause: Clause) -> bool:
        """A movement that takes a figure in points, money or counts as its extent."""
        figure = clause.figure
        if figure is None or figure.kind is FigureKind.MULTIPLE:
            return False
        unit, sized = figure.quantity.unit, is_a_named_size(clause)
        if unit not in _RATES and (sized or names_a_move(clause) or _NEW.match(clause.after)):
            return True
        if unit is None and _SIGNED.match(clause.sentence_text, len(clause.lead)):
            return not is_read_as_a_level(clause)
        aside = unit in POINTS and _is_signed_aside(clause)
        if aside or (unit not in _RATES and (_is_let_go(clause) or beats_a_mark(clause))):
            return True
        if unit in (None, *_JOBS) and _OF_THE_NEW.match(clause.after):
            return True
        if unit in _JOBS and _LED.search(clause.lead):
            return True
        if unit not in _RATES and way_of_opening(clause) is not None:
            return True
        if is_a_toll(clause):
            return False
        if unit not in _RATES and answers_by(clause):
            return True
        grouped = counts_in_a_group(clause.sentence_text, clause.span.end - clause.sentence.start)
        if grouped or is_net(clause) or makes_a_move(clause):
            return False
        if clause.change is None:
            return False
        if unit in _RATES or not clause.near or clause.change.direction is None:
            return False
        in_credit = clause.change.word == _IN_CREDIT and clause.baseline is None
        if (in_credit and is_currency(unit)) or is_split_or_multiplied(clause):
            return False
        if clause.change.span.start >= clause.span.end:
            return True
        if clause.change.word in _SIDES:
            return False
        if is_an_end_of_a_move(clause) or has_a_verb_of_its_own(clause) or is_of_then(clause):
            return False  # "an increase of 4% to $5.49"
        if clause.link in ("to", "from", "at", "below", "above"):
            told = _GAIN.search(without_asides(clause.before))
            extent = clause.link == "from" and told and _ITS_EXTENT.search(told.group())
            verb = clause.change.word if clause.change.kind is CueKind.VERB else ""
            if told and (extent or (told["noun"] == verb and not _IS.search(told.group()))):
                return False  # "a drop of 12.2% from the 38,606 tonnes", "its total drop to 185"
            lossy = is_currency(unit) and " loss" in clause.before.lower()
            led = lossy or _LED_TO.search(clause.before)
            return bool(told) and unit not in POINTS and not led
        if clause.change.word in ("loss", "losses") and is_currency(unit):
            return False
        if clause.change.word == "lost" and unit is not None and _is_a_loss(clause, unit):
            return False
        if clause.link == "of" and clause.change.word.endswith(("let go", "lets go", "letting go")):
            return True
        if clause.change.kind is CueKind.NOUN:
            if clause.link == "of" and is_of_another(clause):
                return False
            if clause.link == "" and _CAME_TO.fullmatch(without_asides(_between(clause))):
                return True
            return clause.link in ("of", "by") or unit in POINTS
        if clause.link == "by":
            return _CAUSED.search(clause.lead[-70:]) is None
        between = _between(clause)
        if _OR_BY.search(between) and not _MARK.search(between):
            return not _TO.match(between)
        if _MARK.search(_lead(clause)) or _LED_AND.search(between):
            return False
        if unit in POINTS:
            return clause.link in ("", "by", "of")
        return clause.link == "" and not _HELD.search(between) and len(between) <= 48

    def compute(self, forms: Forms, frame: Frame, whole: Forms | None = None) -> Value | None:
        """New minus old, or the printed change; of magnitudes for deficits."""
        value = forms.change(frame.period, frame.basis, frame.baseline)
        if value is None or not forms.series.is_balance:
            return value
        now = forms.level(frame.period)
        shrinking = now is not None and now[1].value < 0
        return negated(value, self.unit(forms)) if shrinking else value

    def unit(self, forms: Forms) -> str | None:
        """The unit of the series; percentage points for a series in percent."""
        unit = forms.unit
        return "percentage_points" if unit == "percent" else unit


def _is_let_go(clause: Clause) -> bool:
    """Whether so many lost their jobs: "stores let 11,000 go"."""
    return _GO.match(clause.after) is not None and _LET.search(clause.before) is not None


_LET = regex(r"\b(?:let|lets|letting)\s(?:\w+\s){0,2}$")
_GO = regex(r"(?:\s[a-z]+){0,2}\sgo\b")


def _is_a_loss(clause: Clause, unit: str) -> bool:
    """Whether money was lost as a business does: "the airline lost £31.8m in 2024"."""
    figure = clause.figure
    large = figure is not None and figure.quantity.value >= 1_000_000
    worth = _WORTH.search(f"{clause.before} {clause.after}")
    return is_currency(unit) and large and clause.link == "" and worth is None


_WORTH = regex(rf"\b(?:value|worth|total|capitali[sz]ation|wiped|assets?|holders?|from {MONTH})\b")


def _lead(clause: Clause) -> str:
    """The words from the change word up to the figure, its hedge included."""
    if clause.change is None:
        return ""
    offset = clause.sentence.start
    return clause.sentence_text[clause.change.span.end - offset : clause.span.start - offset]


def _between(clause: Clause) -> str:
    if clause.change is None or clause.figure is None:
        return ""
    text, offset = clause.sentence_text, clause.sentence.start
    return text[clause.change.span.end - offset : clause.figure.reach.start - offset]
