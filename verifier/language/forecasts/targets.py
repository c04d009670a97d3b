"""Home of targets: figures that somebody aims at, promises or keeps to, which are no outturns."""

import re

from verifier.language.forecasts.bands import is_a_bank_s_band, is_kept_to
from verifier.lazy import holds, regex

_TARGET = regex(
    r"\b(?:target(?:s|ed|ing)?|goals?|aims?|aimed|aiming|ceilings?|quotas?|pledg(?:e|es|ed|ing)|"
    r"promis(?:e|es|ed|ing)|vow(?:s|ed|ing)?|commit(?:s|ted|ment|ments)?|wants?|plan(?:s|ned)? to|"
    r"limit(?:s|ed)?|capped? at|mandat(?:e|es|ed|ing)|ambition|hop(?:e|es|ed|ing) (?:to|for)|"
    r"agreed to (?:cut|raise|reduce|buy|invest|spend)|"
    r"(?:government|ministers|ministry|council|party|state|authorities)\s(?:[a-z]+ly\s|now\s)?"
    r"(?:offers?|(?:is|are) offering|(?:has |have )?(?:set aside|earmarked?)|earmarks?)|"
    r"(?:told|asked|ordered|required|obliged|supposed|meant|has|have|had|needs?) to "
    r"(?:hit|reach|meet|achieve|attain|get (?:back )?(?:to|down to|up to)))\b|"
    r"\bplan(?:s|ned|ning)\s(?:(?:for|on|another|a further|capital|net)\s)?[$£€¥₹]?$",
    re.IGNORECASE,
)
_TARGET_AFTER = regex(
    r"^\s*(?:needed|required|necessary)\b|^\s*(?:[\w-]+\s){0,2}(?:target|goal|ceiling|cap|limit|"
    r"objective|threshold|quota|mandate|"
    r"(?<!\bin )line|boundary)\b|"
    r"^\s*(?:(?!(?:of|in|for|by|on|at|to|from|as|with|an?|its|the|their)\b)[\w-]+\s){0,2}standards?"
    r"(?=[.,;:)]|$|\s(?:for|in|set|since|and|but|that|which|was|were|is|are|has|had)\b)|"
    r"^\s(?:(?:that|which)\s)?(?:(?:is|are|was|were|has\sbeen|had\sbeen)\s)?(?:promised|pledged|vowed|"
    r"demanded|stipulated|mandated|prescribed|called\sfor)\s(?:for|by|in|under|at|as|to)\b|"
    r"^\s(?:(?:that|which)\s)?(?:the\s|its\s|their\s)?(?:(?!(?:of|on|in|for|by|as|to|and|from|at|with|than|or)\b)[\w’'-]+\s){1,4}?(?:(?:has|have|had)\s"
    r"(?:promised|pledged|vowed|stipulated)|promised|pledged|vowed|demands|stipulates?|prescribes?)\b"
    r"(?=[,.;]|\s(?:by|for|in|to|under|at|as|when|before|after)\b|$)",
    re.IGNORECASE,
)
_TARGET_RANGE = regex(
    r"(?<!side the )(?<!within the )(?<!above the )(?<!below the )"
    r"target\s+(?:for\s+the\s+)?(?:(?!inflation|growth|jobless)[\w-]+\s+){0,3}?(?:range|rate)",
    re.IGNORECASE,
)
"""What a central bank sets and keeps to: "left its target range at 3.5% to 3.75%"."""
_PAST_A_TARGET = regex(
    r"\b(?:below|above|short of|ahead of|behind|missing|missed|beating|beat|exceed(?:ing|ed)|than)"
    r"\s(?:its\s|the\s|their\s|a\s)?(?:[\w-]+\s){0,2}?(?:targets?|goals?|limits?|ceilings?|quotas?)\b"
    r"(?=,|\s(?:and|but|in|for)\b)|"
    r"\b(?:beyond|past|over|within|inside|outside|above|below|under)\s(?:the|its|their|a)\s"
    r"(?:[\w-]+\s){0,2}?(?:targets?|limits?|goals?|thresholds?)(?:\sof\s[\w-]+\s"
    r"(?:minute|hour|day|week|month|year)s?)?"
    r"(?=\s(?:[a-z]+ed|fell|rose|grew|sank|shrank|stood|came|went|was|were|is|are|has|have|had)\b)|"
    r"\d[\d.,]*(?:%|pc|\sper\s?cent|bn|m|(?:\s(?:[mb]n|(?:m|b|tr)illion))?(?:\s[a-z]+)?)"
    r"\s(?:[\w-]+\s)?(?:targets?|goals?|limits?|ceilings?|caps?)\b"
    r"(?=[^,;]{0,40},\s(?:when|where|but|while|though|and|then)\s|\s(?:with|after|as)\s)|"
    r"\b(?:targets?|goals?)\s(?:was|were|is|are)\s(?:only\s|just\s)?(?:met|missed|hit|reached|achieved)\s"
    r"(?:for|in|by|on|with)\b|"
    r"\b(?:below|above|short of|ahead of|behind|beyond|over|under|exceed(?:s|ed|ing)?|than|twice|"
    r"double)\s[^.;]{0,60}?\b(?:targets?|goals?|limits?|ceilings?|caps?)\b"
    r"(?:\sof\s\S*\d\S*(?:\sper\s?cent|\s[mbtr]+illion)?)?,?\sand\s"
    r"(?=(?:(?!aims?\b|wants?\b|promis|pledg|plan)[\w’'-]+\s){0,5}[$£€¥₹]?$)",
    re.IGNORECASE,
)
"""A target that an outturn was set against: "28% below target and the lowest in a decade"; what is
told of those beyond it: "families kept beyond the limit of six weeks fell to"; or one of a breath
before: "the rate has hugged the 2% target since May, when it was 1.9%"; or the share that met
it: "the four-hour target was met for 71.7% of patients"; or one of two things that an outturn was
set against: "above the 2% target and the 2.1% of the euro area"."""
_ASIDE = regex(r",\s[^,;]{3,60},(?=\s)")
"""Any aside: "Mackerel, its quota slashed, slumped"."""
_KEPT = regex(
    r"\bas\s(?!if\b|though\b|well\b)(?:[\w’'-]+\s){1,3}(?:promised|pledged|vowed)\b(?!\s(?:to|that)\b)|"
    r"\b(?:approv(?:ed|ing)|pass(?:ed|ing)|wav(?:ed|ing)\sthrough|nod(?:ded|ding)\sthrough|"
    r"grant(?:ed|ing)|clear(?:ed|ing)|rubber-stamp(?:ed|ing)|sign(?:ed|ing)\soff(?:\son)?)\s(?:the\s)?"
    r"plans\sfor\s(?=(?:[\w-]+\s){0,2}$)",
    re.IGNORECASE,
)
"""A promise that was kept, and plans of others of which a count was let through: "as the timetable
promised", "waved through plans for 24,400 flats"."""


_AIMING = (
    *("target", "goal", "aim", "ceiling", "quota", "pledg", "promis", "vow", "commit", "want"),
    *("plan", "limit", "cap", "mandat", "ambition", "hop", "agreed", "told to", "asked to"),
    *("ordered to", "required to", "obliged to", "supposed to", "meant to", "has to", "have to"),
    *("had to", "need", "offer", "set aside", "earmark"),
)
"""What each match of `_TARGET` holds: a look that costs less than its search."""


_INSTEAD = regex(r"\b(?:instead\sof|rather\sthan|against)\s(?:the\s)?[$£€¥₹]?$", re.IGNORECASE)
_PLANNED = regex(r"\s(?:(?:that|which)\s(?:was|were|had\sbeen)\s)?(?:planned|budgeted|targeted)\b")
"""What was meant in the place of an outturn: "245 million instead of the 238 million planned"."""


def is_aimed_at(before: str, after: str, said: str) -> bool:
    """Whether the words around a figure make it a target; `said` is all that its sentence says
    before it, in lower case."""
    if is_a_bank_s_band(before, after):
        return True
    aimed = _ASIDE.sub("", before) if "," in before else before
    aims = holds(said, _AIMING) and _TARGET.search(_KEPT.sub(" ", _PAST_A_TARGET.sub(" ", aimed)))
    planned = _INSTEAD.search(before) is not None and _PLANNED.match(after) is not None
    if not (_TARGET_AFTER.match(after) or is_kept_to(after) or aims or planned):
        return False
    return _TARGET_RANGE.search(before[-140:] + after[:30]) is None
