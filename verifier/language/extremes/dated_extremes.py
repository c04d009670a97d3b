"""Home of extremes told with the date of the last one as far out: "not since May has it been so
low", "a level last seen in May", "beating every month since May"."""

from verifier.language.extremes.superlatives import STEP, comparatives

_MORE, _LESS = comparatives("high"), comparatives("low")
_LAST = r"last (?:seen|reached|recorded) (?:in|at|on|during)"
_SEEN_SINCE = (
    r"(?:seen|recorded|reached|matched)"
    r"(?: (?:that|this|it|such an? \w+|anything like (?:it|that)))? since"
)
_UNSEEN = (
    rf"(?:(?:that (?:has|have|had|was|were) )?(?:not |\w+n[’']t )(?:been )?{_SEEN_SINCE}|"
    r"(?:unseen|unmatched|unequalled) since)"
)
NOT_SINCE = (
    rf"(?:not (?:since|in)|(?:in|at) no (?:{STEP}|time|point) since) [^.,;:]{{3,40}}?\s"
    r"(?:has|have|had)\s(?:[^.,;:]{2,80}?\s)?(?:been\s)?(?:so|as|this)\s(?:"
    r"(?P<since_either>badly|poorly|well|good|bad|poor)|"
    r"(?P<since_low>low|small|cheap|weak|slow|few|cold|narrow|quiet|dry|little)|"
    r"(?P<since_high>high|large|big|dear|many|much|busy|hot|warm|fast|strong|long|great|wide|wet))\b"
    rf"|(?P<last_seen_low>lows?\s{_LAST})\b|(?P<last_seen_high>(?:high|height)s?\s{_LAST})\b"
    rf"|(?P<last_seen>(?:levels?|pace|rates?|prices?)\s{_LAST})\b"
    rf"|(?P<unseen_low>(?:low|trough)s?\s{_UNSEEN})\b"
    rf"|(?P<unseen_top>(?:high|height|peak)s?\s{_UNSEEN})\b"
    r"|(?P<unseen_since>(?:(?:levels?|numbers?|figures?|totals?|pace|rates?|something|ones?)\s"
    rf"{_UNSEEN}|(?:has|have|had)(?:n[’']t| not) {_SEEN_SINCE}))\b"
    r"|(?:going|go|goes|gone|went|look\w*|cast\w*)\s(?:[a-z]+\s){0,2}?back\sto\s[^.;:]{3,40}?\s"
    r"(?:to find|for|before (?:you|one|we) finds?)\s(?:an?|any|the last)\s(?:time\s[^.;:]{0,30}?)?"
    rf"(?:(?P<back_low>{_LESS})|(?P<back_high>{_MORE}))\b(?=[.,;]|\s(?:figure|reading|total|tally|number|"
    rf"level|rate|count|price|value|share|one|average|{STEP})\b)"
    r"|(?:going|go|goes|gone|went|look\w*)\s(?:[a-z]+\s){0,2}?back\sto\s[^.;:]{3,40}?\s"
    rf"(?:to find|for)\s(?:an?|any|the last)\s{STEP}\s(?:in which|when|where|that|with)\s"
    r"[^.,;:]{3,80}?\s(?:as|so)\s(?:(?P<step_as_low>low|small|few|little|weak)|"
    r"(?P<step_as_high>high|large|many|much|strong))\b"
    r"|(?:beat|topp|surpass|exceed|outd|eclips|outstripp|bett)\w*\s(?:every|any|all|each)\s"
    rf"(?:other\s)?{STEP}s?\s(?P<each_high>since)\b"
    rf"|(?:undercut|undersho)\w*\s(?:every|any|all|each)\s(?:other\s)?{STEP}s?\s(?P<each_low>since)\b"
    r"|no\s(?:other\s)?(?:month|quarter|year|week|day|season|figure|reading|period)\ssince\s[^.,;:]{3,30}?\s"
    r"(?:has|have|had)\s(?:seen|brought|been|had|produced|yielded|recorded|shown|known)\s"
    r"(?:(?:an?|so|as|such an?)\s)?"
    rf"(?:(?P<none_low>{_LESS}|few|low|little)|(?P<none_high>{_MORE}|many|high|much))\b"
    rf"|no\s(?:other\s)?{STEP}"
    r"(?:\s(?:on record|in (?:the|its|our)\s(?:series|records?|history|data|figures)))?"
    r"\s(?:has|have|had)\s(?:ever\s)?(?:been|seen|brought|had|produced|yielded|recorded|shown|known)\s"
    rf"(?:an?\s)?(?:(?P<no_low>{_LESS})|(?P<no_high>{_MORE})|(?P<no_either>better|worse))\b(?!\sthan\b)"
    r"|(?:at no (?:time|point|stage)|never) since\s[^.,;:]{3,40}?\s"
    r"(?:has|have|had)\s[^.,;:]{2,60}?\sbeen\s"
    rf"(?:(?:so|as|this|that)\s)?(?:(?P<time_low>{_LESS}|low|small|cheap|weak|slow|few)|"
    rf"(?P<time_high>{_MORE}|high|large|big|dear|many|much|busy|fast|strong))\b"
)
"""An extreme told with its date in front, "Not since May has the rate been so low", by the end
that it is, "a low last seen in May", or of one that the words leave open, "a level not seen since
May"."""
