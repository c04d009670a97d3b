"""Home of measured durations: how long something took, beside all the spans of time of a text.

"Passengers waited 22 days", "an average of 41.8 minutes", "22 days longer" and "12 days of demand"
measure; "for 30 days", "within 18 weeks" and "every 20 minutes" place or define.
"""

import re

from verifier.lazy import regex

_WINDOW = 70
_HEDGE = (
    r"(?:(?:about|around|roughly|nearly|almost|just|only|over|under|some|more than|less than|"
    r"fewer than|at least|up to|an? (?:record|average of|median of|total of|estimated)|on average|"
    r"as long as|record|an?|another|whopping|"
    r"staggering|mere|massive|measly|paltry|full|good)\s){0,3}$"
)
_VERB = regex(
    r"\b(?:wait(?:ed|s|ing)?|t(?:ook|akes?|aken|aking)(?:\s(?:them|it|(?:the\s)?[a-z]{4,}s))?|last(?:ed|s|ing)|averag(?:e[ds]?|ing)|"
    r"averages? of|medians? of|mean of|delay(?:ed|s)? (?:of|by)|late by|delayed|delays averaged|"
    r"spen(?:t|ds?|ding)|clock(?:s|ed|ing)? up|rack(?:s|ed|ing)? up|devot(?:es?|ed|ing)|"
    r"(?:sell(?:s|ing)?|sold|process(?:ed|es)|decid(?:ed|es)|repair(?:ed|s)|answer(?:ed|s)|"
    r"deliver(?:ed|s)|turn(?:ed|s) a?round|snapped up) (?:(?:typically|on average) )?in|"
    r"(?:carry(?:ing)?|carried|hold(?:ing)?|held) (?:stocks?|inventory) (?:for|worth)|"
    r"waits? of|stays? of|total(?:l?ed|l?ing|s)|lengthened (?:to|by))\s" + _HEDGE,
    re.IGNORECASE,
)
"""Verbs that measure by themselves."""
_NOUN = regex(
    r"\b(?:waits?|waiting|(?:waiting|response|journey|travel|processing|transit|delivery|handling|"
    r"screen|lead|queue|wait|average|turnaround) times?|delays?|durations?|stays?|average|median|"
    r"mean|length|turnaround|expectancy|working week|workweek|commutes?|journeys?|lifespan|"
    r"lifetime|age|sunshine|targets?|stoppages?|outages?|backlog|supply|cover|stocks|inventory)\b"
    r"[^.;:!?]{0,44}?\b(?:was|were|is|are|stood at|stands at|fell|rose|grew|dropped|increased|"
    r"lengthened|shortened|climbed|came to|reached|hit|cut|to|by|from|than|against|up|down|of)\s"
    + _HEDGE,
    re.IGNORECASE,
)
"""Nouns whose size is a duration, with the word that gives it."""
_AVERAGE = regex(r"\b(?:averag(?:e[ds]?|ing)|median|mean|typical|typically)\b", re.IGNORECASE)
_BEYOND = regex(
    r"\b(?:wait|delay|stay|spen[dt])\w*\s(?:of\s|for\s|by\s)?"
    r"(?:more than|less than|fewer than|over|under|up to|at least|longer than)\s$",
    re.IGNORECASE,
)
"""Waits of more than 12 hours are a class of waits."""
_COMPARING = regex(
    r"\d\s(?:days|weeks|months|hours|minutes|seconds)(?:\s[a-z ]{2,30})?,?\s"
    r"(?:(?:up|down) (?:from|by)|compared with|against|versus|from)\s(?:just\s|only\s)?$|"
    r"\d\s(?:days|weeks|months|hours|minutes|seconds)\b[^.;]{0,30};\s[^.;\d]{0,30}?\bit\s"
    r"(?:was|is|took|takes)\s(?:just\s|only\s)?$"
)
_OF_LENGTHS = regex(
    r"\b(?:waits?|waited|waiting|delays?|stays?|turnaround|median|"
    r"(?:response|journey|travel|processing|transit|delivery|handling|lead|queue|average) "
    r"times?)\b",
    re.IGNORECASE,
)
_NO_LESS = regex(
    r"(?:,\sat|\b(?:it|that|this|they)\s(?:was|were|is|are|stood at|took|takes|came to|went from|"
    r"rose to|fell to|rose from|fell from)|\bfrom\s(?:just\s|only\s)?[\d.]+(?:\s[a-z]+)?\sto)\s"
    + _HEDGE
)
_PARAGRAPH = 300
"""In a paragraph on waits "it was 153 days" and "longest in Leeds, at 153 days" measure too."""
_EACH_DAY = regex(r"[\s-](?:hours?|minutes?|mins|hrs)\s(?:a|per|each|every)\s(?:day|week|night)\b")
_OPEN = regex(
    r"\b(?:open(?:s|ed|ing)?|work(?:s|ed|ing)?|run(?:s|ning)?|ran|operat\w+|guard\w*|staffed|manned|"
    r"available|slept|sleeps?|recommend\w*|needs?|should|must|rang|rings?|for)\s(?:[a-z]+\s){0,3}$"
)
"""What is done for so long each day, and tells no average of it."""
_SPENT_ON = regex(r"\b(?:spen[dt]s?|spending|glued|stuck|watch\w*|averag\w+|online|screens?|TV)\b")
_IN_HOURS = regex(r"\b(?:in|for|during|through)\s(?:a (?:total|record) of\s|some\s|about\s)?$")
_HOURS_OF = regex(r"\shours\sof\s(?!age\b)[a-z]")
_LOGGED = regex(
    r"\b(?:record(?:ed|s|ing)|log(?:ged|s|ging)|post(?:ed|s|ing)|report(?:ed|s|ing)|count(?:ed|s)|"
    r"register(?:ed|s)|notch(?:ed|es)|saw|sees|seen|lost|los(?:es|ing)|caus(?:ed|es|ing)|"
    r"suffer(?:ed|s)|cost|generat(?:ed|es)|enjoy(?:ed|s)|measured)\s" + _HEDGE,
    re.IGNORECASE,
)
"""Those who keep count of hours: "the station logged 241 hours of sunshine"."""
_DONE = regex(
    r"\b(?:sentenced|ordered|must|should|need(?:s|ed)?|require[ds]?|requiring|ha(?:s|ve|d) to|"
    r"can|could|may|might|will|would|volunteer\w*)\b[^.;:]{0,30}$",
    re.IGNORECASE,
)
"""So many hours are to be worked off by one person."""
_ON_DAYS = regex(r"\bon\s(?:just\s|only\s|at least\s|some\s|a record\s)?$")
_DAYS = regex(r"\sdays?\b(?![’'])(?!\s(?:of|a|per|each|notice|terms)\b)")
_HOURS = regex(r"\shours\b(?![’'])(?!\s(?:of|a|per|each|after|before|later|ago)\b)")
"""In "34 days, up from 29 days" the second measures where the first does."""
_PLACED = regex(
    r"\b(?:for|within|in|after|before|every|each|last|past|next|first|final|over|until|under|these|"
    r"those|the|during|another|of)\s(?:at least |more than |about |nearly |the |up to )?$",
    re.IGNORECASE,
)
_UNIT = r"[\s-](?:hour|minute|min|hr|second|day|week|month|year|night)s?['’]?\s"
_IN_YEARS = regex(r"[\s-](?:years?|yrs?|decades?|centur|seasons?|quarters?|half)")
_COMPARED = regex(
    _UNIT + r"(?:(longer|shorter|more|fewer)\b|(?:less|quicker|faster|slower|later|earlier) than\b)"
)
_THAN_THEN = regex(
    _UNIT
    + r"(?:longer|shorter|quicker|faster|slower|more|fewer|less) than (?:in|a year|a month|last|"
    r"the (?:year|month|quarter|week) before)\b"
)
_LATER = regex(_UNIT + r"(?:ago|earlier|later|old|before|after|late|early|into|from now|off)\b")
_OR_MORE = regex(_UNIT + r"or (?:more|longer|over|less)\b")
_HALF_TOOK = regex(
    r"\b[Hh]alf\s(?:of\s)?(?:(?!\bor\b)[a-z]+\s){1,5}(?:took|waited|lasted|needed|spent)\s"
    r"(?:(?:for|about|around|some|nearly|almost)\s)?$"
)
"""What makes "or longer" tell a median: "half of all cases took 450 days or longer"."""
_SUPPLIED = regex(
    _UNIT + r"(?:of|without|worth of)\s(?:\w+\s)?"
    r"(?:demand|supply|supplies|cover|consumption|use|stocks?|output|imports?|exports?|sunshine|"
    r"sun|rain|rainfall|frost|snow|delays?|sales|inventory|load[\s-]?shedding|power cuts|"
    r"production|storage|overtime|work|heat|sick leave|absence)\b|"
    rf"{_UNIT}(?:at|above|below|over|under)\s(?:or\s(?:above|below)\s)?-?\d"
)
_MOVED_BY = regex(
    r"\b(?:rose|risen|gr[eo]wn?|fell|fallen|lengthened|shortened|increased|dropped|climbed|up|down|"
    r"extended|cut)\sby\s$"
)
_TO_A_LENGTH = regex(_UNIT + r"to\s\d")
"""Behind how much longer something took stands how long: "grew by three weeks to 23 weeks"."""
_NUMBER = regex(r"[^\s-]+")
_LYING = regex(
    r"\b(?:lay|lain|lying|sat|sits?|sitting|stood|stuck|languish(?:ed|es|ing)|queued|queuing|"
    r"trapped|stranded|glued|marooned|(?:carry(?:ing)?|carried) (?:stocks?|inventory))\b"
    r"[^.,;:\d]{0,40}?\sfor\s(?:(?:about|around|nearly|almost|just|only|some|a full)\s)?$",
    re.IGNORECASE,
)
"""What somebody or something does for so long: "lay on the floor for five hours", "used stock stood
for 47 days"."""
_IN_DAYS = regex(r"[\s-](?:minute|hour|day)s\b(?![’'])(?!\s(?:or|a|per|each|in|to)\b)")


def is_measured(text: str, start: int, end: int, words: bool) -> bool:
    """Whether the span of time printed from `start` to `end` measures how long something took.

    A number in words counts beside an average only, years only there and beside an expectancy.
    """
    head = text[max(0, start - _WINDOW) : start]
    averaged = _AVERAGE.search(head) is not None
    number = _NUMBER.match(text, start, end)
    after = number.end() if number else end
    if is_spent(text, start, after):
        return True
    if _MOVED_BY.search(head) and _TO_A_LENGTH.match(text, after):
        return True
    if words and not averaged:
        return _THAN_THEN.match(text, after) is not None
    if _ON_DAYS.search(head) and _DAYS.match(text, after):
        return True
    if text[after : after + 1] == "-":
        return False
    if _COMPARED.match(text, after):
        return True
    if _OR_MORE.match(text, after):
        return _HALF_TOOK.search(head) is not None
    if _LATER.match(text, after):
        return False
    if _SUPPLIED.match(text, after):
        return _PLACED.search(head) is None
    if _IN_YEARS.match(text, after) and not averaged and "expectancy" not in head:
        return False
    if not averaged and _BEYOND.search(head):
        return False
    measured = _VERB.search(head) or _NOUN.search(head) or _COMPARING.search(head)
    return measured is not None or (
        _NO_LESS.search(head) is not None
        and _OF_LENGTHS.search(text[max(0, start - _PARAGRAPH) : start].rpartition("\n")[2])
        is not None
    )


def is_spent(text: str, start: int, after: int) -> bool:
    """Whether the span of time from `start` on, its number ending at `after`, is what something
    takes each day, or a count of hours too long to be a term: "four hours a day", "802 hours", "the
    hospital recorded 641 hours"; not "ordered to do 200 hours of unpaid work"."""
    head = text[max(0, start - _WINDOW) : start].rpartition(". ")[2]
    if _LYING.search(head) and _IN_DAYS.match(text, after):
        return True
    if _EACH_DAY.match(text, after):
        return _SPENT_ON.search(head) is not None or _OPEN.search(head) is None
    long = after - start > 2 and text[start].isdigit()
    if long and _HOURS_OF.match(text, after) and _LOGGED.search(head):
        return True
    if not long or _HOURS.match(text, after) is None:
        return False
    return _IN_HOURS.search(head) is not None or not (_PLACED.search(head) or _DONE.search(head))
