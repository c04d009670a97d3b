"""Home of links: the preposition that ties a figure to what precedes it."""

import re

from verifier.lazy import regex
from verifier.model.comparing import LEVEL_NOUN
from verifier.model.mention import Figure

_LINK = regex(
    r"\b(to|by|from|at|of|for|in|with|on|as|below|above|under|over|past|beyond|within)\s+"
    r"(?:(?:an?|the|its?|their|last|\w+[’']s|only|just|exactly|precisely|record|new|all-time|high|low|fresh|total|mere|"
    r"initial|first|flash|original|(?:(?:up|down)wardly[\s-])?revised|previous|estimated|previously|reported|average|annual|monthly|annualised|"
    r"annualized|seasonally|adjusted|[\w-]*(?:-year|-month)|rate|pace|expansion|forecast|preliminary|"
    r"range|unexpected|further|another|whopping|massive|staggering|modest|provisional|median|mean|"
    rf"(?:net\s)?{LEVEL_NOUN}\sof|"
    r"around|between|reach|hit|touch|level|some|combined|of|sh|ksh|shs|rs\.?|tk|rm|birr)\s+){0,7}$",
    re.IGNORECASE,
)
_VALUED = regex(
    r"(?:(?<=\ba\s)|(?<=\ban\s)|(?<=\bthe\s))(?:(?:very|rather|fairly|pretty|still|more|once)[\s-])?"
    r"(?:tidy|healthy|hefty|chunky|measly|paltry|puny|tiny|lowly|lofty|weighty|rosy|steady|balmy|heady|"
    r"giddy|dizzy|sticky|tasty|sorry|easy|frosty|icy|meagre|meager|scant|bare|decent|robust|"
    r"solid|sound|stout|firm|soft|mild|tame|benign|cool|warm|hot|brisk|tepid|muted|subdued|anaemic|"
    r"anemic|dismal|grim|bleak|dire|poor|weak|strong|stark|steep|stiff|severe|hard|harsh|cruel|raw|"
    r"rough|bitter|brutal|gentle|humble|simple|slender|slim|thin|lean|spare|fat|huge|"
    r"vast|big|large|small|great|good|bad|nice|neat|cosy|plump|round|clean|whole|rare|odd|strange|"
    r"freak|extreme|heroic|historic|epic|tragic|toxic|drastic|fantastic|massive|excessive|"
    r"impressive|oppressive|punitive|monumental|colossal|abysmal|minimal|nominal|normal|abnormal|"
    r"unusual|exceptional|bearable|[a-z]+-(?:hit|led|free)|[a-z-]{2,}[^aeious]ed|[a-z]+(?:ing|orn|ous|ful|ish|less)|[a-z]{2,}[ai]ble)\s+$",
    re.IGNORECASE,
)
"""How a figure is valued behind its article: "to a tidy 1.7%", "from a painful 3.8%", "from a
restated £35.8m", "on a drought-hit 5.2m"."""


_TIES = frozenset(
    "to by from at of for in with on as below above under over past beyond within a an the it its "
    "their only just exactly precisely record new high low fresh total mere initial first flash "
    "original revised previous estimated previously reported average annual monthly annualised "
    "annualized adjusted seasonally rate pace expansion forecast preliminary range unexpected "
    "further another whopping massive staggering modest provisional median mean around between "
    "reach hit touch some sh ksh combined shs rs tk rm birr".split()
)
"""The words of letters only that `_LINK` may end with."""


_ONE_WORD = 32
"""So many characters behind an article the words that value a figure take at most."""


def without_its_value(text: str, start: int) -> int:
    """Where the words begin that value a figure at `start` behind its article, or `start`."""
    valued = _VALUED.search(text, max(0, start - _ONE_WORD), start)
    return valued.start() if valued is not None else start


def link_before(text: str, start: int, floor: int) -> str:
    """The preposition that ties a figure at `start` to what precedes it, or ""."""
    if text.startswith("as ", start) and _SO_LOW.match(text, start):
        return "to"
    lead = text[max(floor, start - 80) : start]
    bare = max(without_its_value(text, start), start - len(lead))
    lead, start = lead[: len(lead) - (start - bare)], bare
    last = lead.split()[-1:]
    if last and last[0].isalpha() and last[0].lower() not in _TIES:
        return ""  # the commonest case, told without a search
    match = _LINK.search(lead)
    if match is None:
        return ""
    link = match.group(1).lower()
    place = start - len(lead) + match.start(1)
    if link == "of" and text.endswith(_SHORT, 0, place):
        return "below"
    printed = link == "as" and _PRINTED.search(text, max(0, place - _REACH), place)
    return "at" if printed else link


_SHORT = ("short ", "shy ", "adrift ")
"""Words whose "of" leads to a level that was not reached: "shy of June's $5.85"."""
_PRINTED = regex(
    r"\b(?:reported|given|published|printed|announced|estimated|recorded|released|stated|shown)\s$"
)
"""Before an "as" that gives a level: "which had been reported as 6%"."""
_REACH = 12
_SO_LOW = regex(r"as\s(?:low|high)\sas\s")
"""What leads to the level that a move reached: "dipped as low as 2.3%"."""


def counts_apart(earlier: Figure, figure: Figure) -> bool:
    """Whether of two figures one is in percent, one counts: "to 7% and 54 men", "to €2 and 4%"."""
    rates = [f.quantity.unit == "percent" for f in (earlier, figure)]
    return rates[1] if not rates[0] else figure.noun is not None
