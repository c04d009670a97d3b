"""Home of orders: places told by the field they are taken in, or by words for an end of an order
that are no superlatives ("the largest of the six", "regained the lead", "was hit hardest")."""

from verifier.language.extremes.places import MOVED
from verifier.language.extremes.superlatives import STEP, superlatives
from verifier.lazy import regex
from verifier.model.printed_money import MARK

_HIGH, _LOW = superlatives("high"), superlatives("low")
_EXTREME = rf"(?:{_HIGH}|{_LOW}|top|leading)"
_THE = r"(?:the|its|their|our|[A-Z][\w.]*[’']s?)\s"
_SOME = (
    r"(?:(?:[2-9]|[1-9]\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)"
    rf"(?!\s?%)(?!\s?(?:per\s?cent|percent|points?|(?:[\w-]+\s)?{STEP}s?|decades?|times|seasons|hours?|"
    r"minutes?)\b)|them\sall|the\s(?:trio|quartet|lot|bunch|pack)|all(?=[.,;](?!\s[$£€¥₹]?\d)))\b"
)
_MOVER = (
    r"(?:faller|riser|gainer|climber|loser|winner|mover|drop|fall|rise|jump|increase|decrease|"
    r"decline|gain|slump|leap|improvement|cut|reduction)"
)
_WITH = rf"(?=,?\s(?:with|at|on)\s{MARK}?\d)"
_IS = r"(?:is|are|was|were|remain(?:s|ed)?|be(?:came|come|comes|en|ing))"
_MOST_OF_ALL = r"(?:(?:again|still|once\smore|by\sfar|easily|comfortably|now)\s){0,2}"
_PACE = r"(?:faster|quicker|slower|more|less|more\s(?:quick|slow|rapid|sharp|steep)ly)"
_NOT_USUALLY = (
    r"(?<!sually\s)(?<!ormally\s)(?<!pically\s)(?<!ionally\s)(?<!lways\s)(?<!ften\s)(?<!once\s)"
    r"(?<!ne\sof\s)(?<!among\s)"
)
"""What is mostly so, or is one of several, is no place: "usually the fullest of the three"."""
_JUDGED = (
    rf"(?:best|worst)(?!\s(?:{STEP}|on)\b)(?=\s(?:(?:[a-z-]+\s){{0,2}}?(?:rates?|ratio|score|figures?|"
    r"result|performance|showing|record|waits?|delays?)\b(?!\s(?:since|on record|in|of|for)\b)|"
    r"(?:[a-z-]+\s){1,3}?(?:on\sthe\s(?:list|table)|of\s(?:the|all|any)|"
    rf"in\sthe\s(?:list|table|country|region))\b(?!\s{STEP})))"
)
"""What leaves to its measure which end it is, told of one that has a field or a rate: "has the
worst rate", "the worst board on the list"."""
ORDERS = (
    rf"{_NOT_USUALLY}\b{_THE}(?P<of_them>(?:{_EXTREME})(?:-[a-z]+ing)?(?:\s(?!of\b|in\b|since\b|on\b|ever\b|for\b)[\w-]+){{0,3}}?"
    rf"\s(?:of|among|out\sof|amongst)\s(?:all\s)?(?:(?:the|these|those|our|its|their)\s)?{_SOME})|"
    rf"\b[Tt]he\s(?P<mover>(?:{_EXTREME})\s{_MOVER})\s(?:(?:had|has)\s)?{_IS}\s"
    rf"(?:(?:again|in|from|at|for|that\s(?:of|in)|recorded\sin|seen\sin)\s){{0,2}}(?:the\s)?(?-i:[A-Z])|"
    rf"\b(?:{_IS}|has|have)\s(?:been\s)?{_MOST_OF_ALL}(?P<hit>hit\s(?:the\s)?(?:hardest|worst))\b|"
    r"\b(?P<fared>(?:came|comes)\soff\s(?:the\s)?(?:worst|best)|(?:fared|fares)\s(?:worst|best))\b|"
    r"\b(?P<lead>(?:regain|retook|retak|reclaim|recaptur|hold|held|kept|keep|snatch)\w*\s"
    r"(?:the|its|their)\s(?:lead|top\s(?:spot|place|slot)|number\sone\s(?:spot|place|slot)|first\splace|crown))"
    r"(?=[.,;:]|$|\s(?:with|in|on|at|from|as|among|of)\b)|"
    rf"\b{_IS}\s{_MOST_OF_ALL}(?:the\s(?:[a-z]+[’']s?\s)?|{_THE})(?P<liked>favou?rite|"
    r"(?:best|top)[\s-]sell(?:er|ing))\b|"
    rf"\b(?:{_IS}|came|comes|finish(?:ed|es))\s{_MOST_OF_ALL}(?:in\s|the\s|a\s(?:[a-z]+\s)?)?(?P<runner_up>runners?-up)\b|"
    rf"\b(?:came|comes|finish(?:ed|es)|rank(?:ed|s)|placed)\s(?:in\s)?(?P<last>(?:dead\s)?last)"
    rf"(?=[.,;]|$)|\b{_IS}\s{_MOST_OF_ALL}(?P<tailing>(?:dead\s)?last)(?=,?\swith\s{MARK}?\d)|"
    rf"\b[Nn]o\s(?:other\s)?(?!{STEP}\b|one\b|time\b)(?:[a-z-]+\s){{1,2}}(?:has\s|have\s)?"
    rf"(?P<nobody>{MOVED}\s{_PACE}(?:\s(?:in|over|on|from|than\sin|by)\s[^,;.:]{{2,30}}?)?\sthan)(?=\s(?:the\s)?(?-i:[A-Z]))|"
    r"\b(?:the|its|their)\s(?P<to_move>(?:fastest|quickest|slowest)\sto\s(?:grow|rise|expand|climb|fall|shrink|"
    r"decline|increase|recover))\b|"
    rf"\b(?:has|have|had|is|are|was|were|with)\s(?:the|its|their)\s(?P<judged>{_JUDGED})|"
    rf"\b(?:was|were|is|are)\s{_MOST_OF_ALL}(?P<bare>(?!most\b|least\b|best\b|worst\b)(?:{_HIGH}|{_LOW})){_WITH}"
)
"""Places told so; the group says how."""
ORDERED_BY = ("of_them", "mover", "hit", "fared", "lead", "liked", "runner_up", "last", "tailing",
              "nobody", "to_move", "judged", "bare")  # fmt: skip
"""The groups of a pattern of places told by their field or by words of their own."""
FIELDED_BY = frozenset(("of_them", "mover", "nobody"))
"""Those that say among what, or who takes the place, and so need no figure beside them."""
STEMS = (" of ", " among", "hit ", " off ", "fare", " lead", "place", "crown", " top ", "favo",
         "sell", "runner", "last", " than ", "est to ", "best", "worst")  # fmt: skip
"""Letters of which any such words hold some."""
_SECOND = regex(r"runners?-up\b", 2)
_FALLING_MOST = regex(r"hit\b", 2)


def is_second(words: str) -> bool:
    """Whether the words of a place tell the second one: "runner-up"."""
    return _SECOND.match(words) is not None


def tells_of_the_deepest_fall(words: str) -> bool:
    """Whether the words of a place tell who fell most: "hit hardest"."""
    return _FALLING_MOST.match(words) is not None
