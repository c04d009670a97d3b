"""Home of the words by which titles say how figures are reckoned, and not of what they are."""

import re
from collections.abc import Collection, Mapping

from verifier.lazy import regex
from verifier.reference.stems import stem, stems_of

FORM = frozenset(
    stem(word)
    for word in "monthly quarterly annual yearly weekly daily month quarter year week day hour "
    "seasonally calendar adjusted unadjusted not number total all index change rate price constant "
    "current basis date period average mean value volume level end close closing settlement per "
    "percentage percent cent growth growing item headline nominal real chained linked previous "
    "earlier same corresponding cumulative so far rolling count item estimate estimated "
    "provisional revised figure official national billion million thousand dollar euro pound "
    "yen yuan us currency sterling "
    "balance payment census half annualised annualized three six twelve 3 6 12 january december "
    "tonne tonnes barrel ounce troy kilogram gram gallon litre bushel megawatt kilowatt gigawatt "
    "square metre mile year-on-year year-over-year month-on-month quarter-on-quarter mid mid-year "
    "and of in at to on the a by for from as with over first last overall sum share "
    "headcount".split()
)
"""Words that say how figures are reckoned and not of what."""
OFFICE = frozenset(
    stem(word)
    for word in "data bi-annual biannual semi-annual rounded modeled modelled ilo chain-type chain "
    "type cvm sa nsa saar cp cpsa cpnsa cvmsa 000s m bop main including benchmark mig naics nace "
    "coicop isic sitc customs fas fob cif f.a.s f.o.b c.i.f preceding net gross new unit indicator "
    "series statistics infra-annual survey component advance aggregate arrears excluding "
    "commodity market domestic group authorized permit-issuing "
    "privately-owned cost dozen quoted investment estimated survey-based non "
    "working-day wda swda ca sca pch pc".split()
)
"""Words of the forms of offices; they say nothing where a segment has no others."""
_DIMENSION = (
    r"(?:(?:country of )?(?:origin|destination|birth|residence)|type|kind|marque|make|maker|brand|"
    r"manufacturer|fuel(?: type)?|partner|country|region|state|county|(?:sub-?)?sector|product|"
    r"division|category|segment|channel|size|sex|gender|age(?: group)?|citizenship|nationality|"
    r"purpose|offence)"
)
"""By what a table is parted: "by make", "by citizenship, age and sex"."""
_METHOD = regex(
    r"\bin U\.?S\.? city average\b|\bfor all urban consumers\b|\bcoicop \d{4}\b|"
    r"\bby (?:customs|f\.?a\.?s\.?|f\.?o\.?b\.?|c\.?i\.?f\.?) basis\b|"
    r"\bbalance of payments basis\b|"
    r"\ball business index\b|\bquoted on an? \w+ basis\b|\bon an? \w+ basis\b|"
    r"\b(?:modeled|modelled|national) (?:ilo )?estimates?\b|\bby (?:commodity|industry|item)\b|"
    r"\bexcluding arrears\b|\bowned and securitized\b|\bof all employees\b|\bestimate of\b|"
    r"\bthree month average(?: growth)?\b|"
    r"\b(?:\d{1,2}|three|six|twelve)[- ]months? growth rate of\b|"
    r"\bfront[- ]month(?: futures?| contracts?)?\b|\bwhole economy\b|\b(?:at )?constant maturity\b|"
    r"\bat market prices\b|\b0{3}s\b|\b(?:thousand|million)s? persons\b|£m\b|"
    r"^interest rates:|^infra-annual\b|^tables? [A-Z]{0,3}\.?\d[\w.-]*|\bgrand total\b|"
    r"\b([ymqw])/\1(?: ?%| per ?cent)?(?: (?:chg|change|growth)\b\.?)?|"
    r"% (?:per annum\b|p\.?a\b\.?)|"
    r"\b(?:monthly |annual |year/year |month/previous month )?variation(?: accumulated)?"
    r"(?: (?:in|over) (?:the )?(?:\d{1,2}|twelve) months)?(?=\s*(?:$|[,;:(]| [-–|] ))|"
    r"\b(?:year/year|month/previous month|quarter/previous quarter) (?:change|growth)\b|"
    r"\b(?:not )?seasonally (?:and calendar )?(?:un)?adjusted(?: annual rate)?\b|"
    rf"\bby {_DIMENSION}(?:(?:, {_DIMENSION})*,? and {_DIMENSION})?(?=\s*$|:|,| [-–] )|"
    r"\b[EKNSW]\d{8}\b|(?<= [-–] )\d{2} countries\b|\bbase (?:year )?(?:100 in )?\d{4}\b|"
    r"\band related (?:offen[cs]es|crimes|products|services|items)\b|"
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)?\s?\d{4}(?:-\d{2,4}|:?Q[1-4])?\s?=\s?1?00?\b|"
    r"\(base[^()]*\)|(?:\b\d{4} )?\bC-CPI-U dollars\b|"
    r"^(?-i:[A-Z]{2,8}-?\d{2,5}[A-Z]|[A-Z]{2,8}-?\d{4,5}|[A-Z]{3}\d\d[1-46-9])(?=:\s)|"
    r"(?<=, )(?-i:(?:[A-Z][a-z]+ )+)and (?:its )?(?:regions|countries|nations|states|provinces)"
    r"(?=\s*(?:$|[,;:]| [-–|] ))|"
    r"(?<=[,;:] )(?:hundred|thousand|million|billion)s of (?!\w*men\b|females|males)[\w-]+"
    r"(?: [\w-]+)*?(?=\s*(?:$|[,;:]| [-–|] ))|"
    r"\bby (?-i:[A-Z])[^;:]*(?=; (?:monthly|quarterly|annual|yearly|half-yearly)\b)|"
    r"\b(?:at )?(?:\d{4} )?(?:constant|current|chained)(?: \d{4})? "
    r"(?:prices|dollars|euros|pounds)\b|"
    r"(?<![^\s])>+(?=\s+[A-Za-z])|\bmeasured in [\w.'’%/]+(?=\s*(?:$|[,;:(]| [-–|] ))",
    re.IGNORECASE,
)
_UNIT = regex(
    r"(?<![^\s])(?:in )?(?:(?-i:[A-Z]{3}|US|[A-Z]?[$£€¥₹])[$£€¥]?\s?(?:k|mn?|mln|mio|bn?|bln|"
    r"tn|trn|millions?|billions?|thousands?|crores?|lakhs?)|(?:mio|mill|mrd|tsd)\.? (?-i:[A-Z]{3})|"
    r"(?:(?<=[,;:(] )|(?<= [-–|] ))['’]?(?:1[, ]?)?000s?)(?=\s*(?:$|[,;:]| [-–|] ))",
    re.IGNORECASE,
)
"""A unit with its power of ten behind a title: ", EUR bn", "- 1000"."""
_WHOLE_AGES = regex(
    r"\b(?:ages?|aged)?\s?(?:1[0-6])\s?(?:\+|years?\b(?: (?:and|or) over)?|"
    r"(?:and|or) (?:over|more|above|older)\b"
    r"|(?:-|–|to)\s?(?:6[4-9]|7\d|8\d)(?: years)?\b)(?: (?:and|or) (?:over|more|above|older))?",
    re.IGNORECASE,
)
"""Bands of ages that hold all who may work: "aged 16 and over", "15-64"."""
_CODE = regex(
    r"(?<![\w.])(?:(?:(?<=^)|(?<=of )|(?<=[:,-] ))(?:\d{4}|\d{6})(?=\s[A-Z])|"
    r"(?<=[-–:] )\d{1,2}\.(?=[A-Z])|0\d(?:\.\d+)*|"
    r"\d{2}(?:\.\d)+|(?<=RATE )\d{2}(?=\s?:)|(?<=INDEX )\d{2}(?=\s?:)|"
    r"[A-Z](?:-[A-Z])?(?=:)|[A-Z]\d{1,3})"
    r"(?![\w%=.-])(?:\s[-–]\s)?"
)
"""Numbers of a classification before the words for them: "8542 Electronic circuits"."""


NATIONWIDE = r"(?:(?-i:State|Nation)|(?:the )?whole country|country total|nationwide|all regions)"
"""What a table of regions calls the whole of them; "state" in small letters is a kind."""
NO_PART = regex(
    r"(?:non-?farm|industry|industries|items?|units?|econom\w+|commodit\w+|products?|sectors?|"
    r"(?:trade in )?goods (?:and|&) services|trade|general(?: index)?|stores?|employees?|"
    r"(?:all )?(?:persons|people|gender)|both sexes|all (?:households|ages|businesses|types)|"
    rf"{NATIONWIDE})",
    re.IGNORECASE,
)
"""What stands beside a word for the whole, or alone, and is no part."""


def blanked(text: str) -> str:
    """A title of the same length without what says only by which method it was made."""
    for pattern in (_METHOD, _UNIT, _WHOLE_AGES, _CODE):
        text = pattern.sub(lambda m: " " * len(m[0]), text)
    return text


def is_form(words: str, unit: Collection[str]) -> bool:
    """Whether words say only how figures are reckoned, `unit` being the stems of their unit."""
    stems = stems_of(words)
    if FORM.union(unit).issuperset(stems):
        return True
    if _A_KIND.search(words) is not None or _OF_HOME.fullmatch(words) is not None:
        return False
    return FORM.union(unit, OFFICE).issuperset(stems)


_A_KIND = regex(r"\badvanced\b", re.IGNORECASE)
"""A kind of thing, and no early estimate: "starts at advanced level"."""
_OF_HOME = regex(r"domestic(?:\s(?:market|orders|demand))?", re.IGNORECASE)
"""A part beside what comes from abroad, where a segment says nothing else."""


BASES = regex(
    r"(?:\bas an? )?(?:%|per ?cent(?:age)?|share|proportion|ratio)\s(?:of|to)\s"
    r"(?:the\s)?(?:total\s)?(GDP|GNI|gross domestic product)\b",
    re.IGNORECASE,
)
"""What an amount is a share of: "(% of GDP)", "as a % of GDP"."""


def set_against(base: str, usual: str, unit: str) -> list[str]:
    """What an amount is told as a share of, in a list; nothing for a measure that is `usual` in
    percent, which needs no base."""
    if usual in ("percent", "percentage_points") or unit != "percent":
        return []
    return [f"share of {'GNI' if base.upper() == 'GNI' else 'GDP'}"]


_SAID = (
    (
        regex(
            r"(?:less than|under|below|from|aged?s?)?\s?(?:1[4-6](?:\s?[-–]\s?| to )2[45]|25)"
            r"(?: ye?a?rs?(?: old)?)?",
            re.IGNORECASE,
        ),
        "youth",
    ),
    (regex(r"(?:aged?s?)?\s?1[56](?:\s?[-–]\s?| to )19(?: ye?a?rs?(?: old)?)?", re.I), "teenagers"),
    (regex(r"(?:all[- ]items,?\s)?(?:excluding|less|ex)\sfresh\sfood", re.I), "core"),
    (
        regex(r"(?:all[- ]items,?\s)?(?:excluding|less|ex)\sfresh\sfood\s(?:and|&)\senergy", re.I),
        "core-core",
    ),
    (regex(r"(?=.*\bfood\b)(?=.*\benergy\b).*\b(?:excluding|less|ex)\b.*", re.I), "core"),
    (
        regex(
            r"(?=.*\b(?:treasury|securities|bonds?|notes|gilts)\b).*?\b(\d{1,2}-(?:year|month))\b.*",
            re.I,
        ),
        r"\1",
    ),
    (regex(r"(?:all[- ]items )((?:excluding|less|ex)\s.*)", re.I), r"\1"),
)
"""What bands of ages and exclusions are called in short."""


def called(part: str) -> str:
    """A part as copy would call it, where offices write bands or long exclusions."""
    for pattern, name in _SAID:
        if found := pattern.fullmatch(part):
            return found.expand(name).lower()
    return part


_OFFICES = (
    (
        regex(
            r"\bnon-?farm\b|\ball employees\b|\bNAICS\b|\burban consumers\b|\bprivately-owned\b|"
            r", balance of payments basis$|\bby (?:customs|f\.?a\.?s\.?) basis\b|"
            r"\bU\.?S\.? (?:city average|treasury)\b|"
            r"\bfederal (?:funds|debt|surplus)\b|\bpersonal (?:consumption exp|income|saving rate)|"
            r"^(?:initial|continued) claims\b|"
            r"^(?:advance )?retail sales: (?!volume|value|quantity)|^(?:job openings|hires|"
            r"quits|layoffs and discharges): |^producer price index by |^university of michigan: |"
            r"\bcase-shiller\b|^S&P 500\b|\bone family houses sold\b|^real gross domestic product$",
            re.IGNORECASE,
        ),
        "USA",
    ),
    (
        regex(
            r"^(?:LFS|AWE|RSI|IOP|IOS|BOP|PS|RPI|CPIH|CPI (?:ANNUAL RATE|INDEX|AVERAGE PRICE))\b|£|"
            r"\bCVMSA\b|^(?:Monthly|Quarterly) (?:number|amount|value|average|interest rate).*"
            r"\bsterling\b"
        ),
        "GBR",
    ),
)
"""How offices call what is of their own country where they name no place: the Bureau of Labor
Statistics, the Census Bureau and the Federal Reserve; the Office for National Statistics."""

_MOST, _LEAST = 0.7, 5
"""So large a share of the titles that tell whose office wrote them, and so many, tell it of those
in the same style that name no place."""


def style_of(title: str) -> str:
    """How a title is written: as a heading, all in capitals, or as a sentence."""
    words = [word for word in re.findall(r"[^\W\d_]{4,}", title) if word.lower() not in _SMALL]
    if words and all(word.isupper() for word in words):
        return "capitals"
    return "heading" if words and all(word[0].isupper() for word in words) else "sentence"


_SMALL = frozenset("from with over into than than under less plus".split())


def homes_of(told: Mapping[tuple[str, str], int]) -> Mapping[str, str]:
    """The country meant by titles of a style that name none, by how many of each style are of each
    country's office."""
    found: dict[str, str] = {}
    for style in sorted({style for style, _ in told}):
        counts = {home: n for (other, home), n in told.items() if other == style}
        home = max(sorted(counts), key=lambda h: counts[h])
        if counts[home] >= max(_LEAST, _MOST * sum(counts.values())):
            found[style] = home
    return found


def home_of_office(title: str, *, reported: bool = False) -> str | None:
    """The country whose office writes titles so that name no place; None for any other title. The
    money of one that opens with the name of who has `reported` tells no office."""
    title = title.replace("£", "") if reported else title
    return next((code for pattern, code in _OFFICES if pattern.search(title)), None)


def measure_told(code: str, text: str, said: str, aside: str) -> str | None:
    """The measure of a title in which `said` is the listed phrase for a `code`, by its text and by
    what stands aside in brackets; None where that is a lack, which is no balance of its own."""
    if code == "trade" and _BALANCE.search(text):
        return "trade_balance"
    if "balance" in code and _OWED.search(said) and not _BALANCE.search(said):
        return None
    priced = code == "consumption" and _PRICE_INDEX.search(aside)
    return "pce_prices" if priced else code


_BALANCE = regex(r"\b(?:balance|surplus)\b", re.IGNORECASE)
_OWED = regex(r"\b(?:deficit|gap|shortfall)\b", re.IGNORECASE)
"""What is no balance but the lack itself: a deficit of 3bn is 3bn, not -3bn."""
_PRICE_INDEX = regex(r"\bprice index\b", re.IGNORECASE)
