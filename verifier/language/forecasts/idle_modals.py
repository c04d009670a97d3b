"""Home of idle modals: "will", "would" and "could" in sentences that foretell nothing."""

from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.months import MONTH, MONTH_BEGUN

_TO_THE_READER = regex(
    r"(?:\b(?:[Ii]f|[Ss]hould)\s(?:you|your)\b[^.;:\d]{2,60}?,?\s)?"
    r"\b[Yy]ou(?:[’']ll|\s(?:will|may|might|would))\s(?:[a-z]+\s)?"
    r"(?:(?:want|like|care|need|be\s\w+)\sto\s(?:know|hear|learn|note)|recall|remember)\sthat\b"
)
"""Who is told: "If you run cows you will want to know that pasture fetched $1,232"."""
_SAID_TO_THE_READER = regex(
    r"\b(?:[Tt]hey|[Ww]e|\w+s|\w+[’']s\s\w+)(?:[’']ll|\swill)\s(?:\w+\s)?"
    r"(?:tell|remind|assure)\s(?:you|us|anyone|everyone)(?:,\s[^,;.:\d]{2,30},)?\sthat\b"
    r"(?![^.;]*\bwill\b)"
)
"""Who says now what is so already: "Ministers will tell you that it is 4%"."""
_POINTS_OUT = regex(
    r"\b(?:[Tt]hey|[Ww]e|[A-Z]?[\w’'-]+s)\swill\s(?:\w+\s)?"
    r"(?:point\sout|note|argue|object|counter|protest|insist|retort|reply)\s"
    r"(?:that\s)?(?=[^.;]*\b(?:has|have|was|were|is|are|fell|rose|came|went|\w+ed)\b)"
    r"(?![^.;]*\b(?:will|would|could|may|might|should)\b)"
)
"""The same of what will be said of it: "Bosses will point out that the total has come down"."""
_NOW_PAYS = regex(r"\bcan\snow\sexpect\s(?=to\s(?:pay|get|earn|receive|be\s(?:paid|charged))\b)")
"""What is charged or paid by now: "a household can now expect to pay £50"."""
_BORN_TO = regex(
    r"\b(?:can|could|may)\s(?:now\s|still\s|today\s)?expect\s(?=to\s(?:have|bear|raise|spend|work|wait)\b)|"
    r"\bwill\s(?=(?:live|be\s(?:around|alive|with\sus))\b)"
)
_OF_EVERYBODY = regex(
    r"\b(?:[Aa]verage|[Tt]ypical|[Oo]rdinary|[Nn]ewborn|[Nn]ew-born|born)\b[^.;:\d]*$"
)
"""What is reckoned of everybody by the year gone by: "the average woman can now expect to have 0.8
children", "a newborn girl will live for 86.6 years"."""
_ACTS = (
    r"(?:pay|charge|bill|ask|demand|take|give|offer|levy|sell|buy|lend|borrow|earn|work|employ|hire|"
    r"hold|own|keep|carry|emit|dump|catch|land|drive|fly|spend|donate|receive|let|rent)"
)
_FORBIDDEN = regex(
    r"\b(?:[Nn]obody|[Nn]o\sone|[Nn]o(?:\s(?!that\b|doubt\b|wonder\b)[\w’'-]+){1,5}?)\smay\s"
    rf"(?P<act>(?:legally\s|lawfully\s|now\s)?{_ACTS}\s[^,;:\d]{{0,40}}"
    r"\b(?:less|more|fewer|lower|higher|longer|shorter)\sthan\s[$£€¥]?$)|"
    r"\bmay\s(?P<lawful>(?:not\s)?(?:legally|lawfully|by\slaw)\s(?:not\s)?"
    rf"{_ACTS}\s[^,;:\d]{{0,40}}$)"
)
"""What the law allows, which is so and no guess: "No boss may pay an adult less than €2,704"."""
_LIVE = regex(
    r"\b(?:(?:can|could|may)\s)?(?:expect(?:s|ed)?|hopes?)\s(?=to\slive\b)|"
    r"\bexpected\s(?=(?:life\s?span|length\sof\slife)\b)|"
    r"\bwill\s(?=have\b(?:\s[\w-]+){0,4}?\s(?:is|was|at)\s$)"
)
_YEARS_TO_LIVE = regex(r"\b(?:can|could|may)\sexpect\s(?:about\s|to\shave\s)?$")
_OF_LIFE = regex(
    r"(?:\S*\syears)?\s(?:more\s|healthy\s)?of\s(?:healthy\s|good\s)?(?:life|health)\b"
)
"""How long people live and how many children they have, which is reckoned from a year gone by:
"women can expect to live 84.1 years", "the number of children a woman will have is 1.31"."""
_COMMITTED = regex(r"\bcommitted\s(?=(?:(?:about|some|nearly|almost|around|over|more\sthan)\s)?$)")
_CRIMES = regex(
    r"\s(?:[a-z-]+\s){0,2}?(?:offen[cs]es|crimes|murders|killings|homicides|rapes|assaults|thefts|"
    r"burglaries|robberies|frauds|suicides|fouls|errors|breaches|violations)\b"
)
"""What is done and no pledge: "they committed 4,129 burglaries"."""
_ONLY = r"(?:only|just|barely|scarcely|hardly)"
_MANAGE = r"(?:muster|manage|scrape(?:\stogether)?|scratch\sout|eke\sout)"
_ABLE = regex(rf"\bcould\s(?=(?:{_ONLY}\s{_MANAGE}|{_MANAGE}\s(?:{_ONLY}|no\smore\sthan))\b)")
"""What somebody was able to do: "the northwest could only muster 3.0"."""
_UNABLE = regex(
    r"\bcould(?:\s(?:not|no\slonger|hardly|barely)|n[’']t)\s(?=(?:even\s|always\s|fully\s)?"
    r"(?:afford|pay|meet|cover|buy|find|read|feed|heat|make\sends\smeet|leave|go\shome)\b)|"
    r"\b(?:but|and|yet)\scould(?:\snot|n[’']t)(?=\s?[,.;:)–—]|$)"
)
"""What people lacked the means for: "9.5 million could not afford food", "ready, but could not"."""
_COST_ONCE = regex(
    r"\bwould\s(?=(?:set\s(?:you|one|us|me|him|her|them|a\s\w+)\sback|cost|buy|fetch)\b)"
)
_ONCE = regex(
    r"\b[Ww]hen\s(?:(?!\b(?:is|are|be|will|has|have)\b)[^,;.])*?"
    r"\b(?:was|were|came|went|began|took|bought|left|got|made|\w{2,}ed)\b"
    r"(?:(?!\b(?:is|are|be|will|has|have)\b)[^,;.])*\bin\s(?:the\s)?(?:19|20)\d\ds?,\s"
)
"""A time gone by of which "would" tells the custom: "When I came home in 2008, an acre would set
you back $610"."""
_COSTS_NOW = regex(
    r"\b(?:will|(?<=[A-Za-z])[’']ll)\s(?=(?:\w+\s)?(?:"
    r"set\s(?:you|one|us|me|him|her|them|an?\s\w+)\sback|"
    r"(?:cost|buy|get|earn|save|run)\s(?:you|one)|"
    r"(?:go\son|keep(?:\son)?|carry\son)\s(?:pay|charg|earn|cost|receiv|draw|gett|collect)\w*ing|"
    r"continue\sto\s(?:pay|charge|earn|cost|receive|draw|get|collect))\b)"
)
"""What a price is, or goes on being: "a ticket will set you back £8", "savers will go on earning
4%"."""
_DAY_NAMED = (
    rf"(?:{MONTH_BEGUN}|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Easter|Christmas|Spring|Summer|Autumn|Winter|"
    r"Budget)"
)
"""How the name of a day, a month or a season begins, which no place does."""
_TO_COME = regex(
    r"\b(?i:next|tomorrow|soon|by|after|once|when|if|unless|until|till|later|come|this|starting|"
    r"eventually|(?<!most\s)(?<!least\s)(?<!est\s)ever)\b|\b[Ff]rom\s(?:now\b|mid\b|early\b|late\b|(?:the\s)?(?:start|end|"
    rf"beginning|middle|turn)\b|20\d\d|\d{{1,2}}(?:st|nd|rd|th)?\s[A-Z]|{_DAY_NAMED})|"
    rf"\b[Ii]n\s(?:20\d\d|a\s|the\s(?:spring|summer|autumn|winter)|{_DAY_NAMED})\w*|"
    rf"\b[Oo]n\s(?:the\s)?(?:\d|{_DAY_NAMED})\w*|\b(?:expect\w*|forecast\w*|predict\w*|"
    r"reckons?|thinks?|likely|probably)\b"
)
"""What may make it a price of days to come."""
_DECLARED = regex(
    r"\b(?:will|(?<=[A-Za-z])[’']ll)\s"
    r"(?=(?:\w+\s)?(?:receive|get|pocket|collect|be\spaid|bank|pay)\s"
    r"(?:out\s)?(?:[\w’'-]+\s){0,5}?dividend\b(?:(?!\band\b)[^;]){0,60}$)"
)
"""What a company has given out: "Shareholders will receive an interim dividend of 4p"."""
_SHARED_OUT = regex(
    r"\b(?i:(?:share|stock)holders?|investors?)\s(?:will|[’']ll)\s"
    r"(?=(?:\w+\s)?(?:receive|get|pocket|collect|be\spaid|bank)\s(?:[a-z]+\s){0,2}\W?"
    r"(?:$|\d\S*\s(?:an?|per)\s))"
)
_A_SHARE = regex(r"\s(?:an?|per|for\s(?:each|every))\s(?:ordinary\s|common\s)?(?:share|unit)\b")
"""The same by each share: "Shareholders will get 4p a share"."""
_SUPPOSED = regex(
    r"\b(?i:if|unless|expect\w*|forecast\w*|predict\w*|reckons?|thinks?|likely|probably|"
    r"next\syear|analysts?|hop(?:es?|ing)|should)\b"
)


_COULD_BUY = regex(
    r"\bcould\s(?P<verb>(?:still\s|once\s|then\s|even\s)?(?:be\s(?:had|bought|got|found|rented|hired|"
    r"booked|(?:picked|snapped)\sup)|buy|borrow|get|find|rent|hire|book|have|(?:pick|snap)\sup|"
    r"(?:choose|pick)\s(?:among|between|from))\b)"
)
_GONE_BY = regex(
    rf"\b[Ii]n\s(?:(?:early|mid|late)[-\s])?(?:{MONTH}|(?:19|20)\d\d)\b|\b(?:ago|earlier|[Ll]ast|back\sthen|[Tt]hen|"
    r"[Ww]hen|before|was|were|had)\b"
)
"""What tells that it could be bought once: "In September a bottle could be had for €5.27"."""


_LOOKS_AHEAD = regex(
    r"(?i)\b(?:[Nn]ext|[Tt]omorrow|[Ss]oon|[Ll]ater|eventually|[Bb]y\s(?:the|then|mid|20\d\d)|[Ii]f|unless|expect\w*|"
    r"forecast\w*|predict\w*|reckons?|thinks?|likely|probably|analysts?|economists?)\b"
)
_WOULD_HAVE_PAID = regex(
    r"\bwould\shave\s(?P<verb>(?:been\s(?:offered|charged|quoted|paying|paid|getting|asked)|paid|got|"
    r"cost|fetched|bought|earned|found|faced|forked\sout|shelled\sout|handed\sover|"
    r"(?:set|run)(?=\s(?:you|one|us|him|her|them|an?\s\w+)\s(?:back)?))\b)"
)
_AGO = regex(
    r"\b(?i:(?:an?|one|two|three|four|five|six|ten|twelve|\d+)\s(?:year|month|week|decade)s?\s"
    rf"{AGO}|last\s(?:year|month|week|spring|summer|autumn|fall|winter|"
    rf"{MONTH})|back\sin|in\s(?:{MONTH}|(?:19|20)\d\d)|this\stime\slast\syear|"
    r"(?:(?:start|beginning|middle|end|turn|spring|summer|autumn|winter)\sof|early|late)\s20\d\d)\b"
)
_COUNTERFACTUAL = regex(
    r"\b(?i:if|unless|without|otherwise|but\sfor|at\stoday[’']s|had\s(?:it|they|the|he|she|prices|"
    r"rates)|were\sit|instead|same|adjust\w+|theory|hypothetical\w*|equivalent)\b"
)
"""What makes "would have paid" a thing that never was, and no custom of a time gone by: "Twelve
months ago a borrower would have been offered 6.5%"."""


_MEASURED_WITHOUT = regex(
    r"\b(?:[Ll]eaving|[Ss]tripping|[Tt]aking|[Ff]iltering)\s(?:out|aside)\b|"
    r"\b(?:[Ee]xcluding|[Oo]mitting|[Nn]ot\scounting|[Aa]djust(?:ing|ed)\sfor|"
    r"(?:is|are|was|were)\s(?:excluded|left\sout|stripped\sout|taken\sout|omitted))\b"
)
"""What makes "would have" the statement of another measure: "Leaving out large contracts, orders
would have risen 3.4%"."""
_WOULD_HAVE = regex(r"\bwould\shave\s(?=(?:been\s|[\w’'-]+ly\s)?\w)")
_IF = regex(r"\b[Ii]f\s(?=[^,.;]*\b(?:excluded|left\sout|stripped\sout|taken\sout|omitted)\b)")


_AT_THIS_PACE = regex(
    r"\b(?:[Aa]t|[Gg]iven|[Oo]n)\s(?:(?:the|that|this|its|their)\s(?:current\s|present\s|latest\s)?|"
    rf"(?:last\smonth|{MONTH})[’']s\s|current\s)(?:[a-z]+\s)?(?:pace|clip|rate|speed|tempo)s?\b"
)
_WOULD_TAKE = regex(r"\bwould\s(?=(?:\w+\s)?(?:take|need|last)\b)")
"""How much there is, counted in the time it lasts: "At June's sales pace it would take 4.7 months
to sell them"."""


_WOULD_COVER = regex(
    r"\bwould\s(?=(?:pay\sfor|cover|finance|fund|buy|meet)\s"
    r"(?:(?:just|only|about|some|around|nearly|almost|barely|over)\s)?$)"
)
_A_TIME, _WORTH = regex(r"\s(?:day|week|month|year)s?$"), regex(r"[’']?\s(?:worth\s)?of\s")
"""The same of what is held: "its reserves would cover 2.1 months of imports"."""
_EVENLY = regex(r"\b(?i:shared|spread|split|divided)\s(?:out\s)?(?:evenly|equally)\b")
_WOULD_BE = regex(r"\bwould\s(?=(?:come\sto|amount\sto|be|give|make|get|have)\b)")
"""What there is, by head: "Shared out evenly, it would come to $129,000 for every resident"."""


_ASIDE = regex(
    r"\bthan\s(?:you|we|many|most|some|one|people|I)\s(?:(?:might|may|would|could|had)\s)?"
    r"(?:think|thought|suppose|supposed|imagine|imagined)\b|"
    r",?\s(?:you|one|some|critics|cynics|sceptics)\s(?:may|might|could)\s(?:well\s)?"
    r"(?:say|think|object|argue|ask|wonder|protest),|"
    r"\b(?<=[Ii]t\s)will\s(?:soon\s)?be\s(?=(?:[\w-]+\s){1,3}"
    r"(?:years?|months?|weeks?|decades?)\ssince\b)"
)
"""What is said to the reader by the way: "a smaller sector than you think, at 5%", "Painful, you
may say, yet it is half of that", "It will soon be four years since it reached 10.6%"."""


_WHOM = (
    r"(?:you|one|we|us|readers?|people|anyone|everyone|"
    r"(?:some|many|most|older|regular|attentive|faithful)(?:\s(?:readers|people|of\syou))?)"
)
_MODAL = (
    r"(?:\s(?:will|may|might|would|could|should|can)(?:\snot)?|[’']ll)\s"
    r"(?:[a-z]+ly\s|well\s|also\s)?"
)
_BY_THE_WAY = regex(
    rf"(?:\bas\s)?\b(?i:{_WHOM}){_MODAL}(?:recall|remember|recollect|notice|forget|know|guess|"
    r"imagine|recogni[sz]e|observe|have\s(?:noticed|heard|seen|guessed|forgotten|read|gathered|spotted))"
    r"(?=[,:]|\sthat\b|\s[–—-])|"
    rf"\b[Aa]s\s(?i:{_WHOM}){_MODAL}(?:expect|hope|predict|think|suppose|imagine|fear|"
    r"have\s(?:expected|guessed|hoped|predicted|feared))(?=,)|"
    rf"\b[Ii]t{_MODAL}(?:surprise|astonish|shock|please|cheer|dismay|alarm|interest|comfort)\s"
    r"(?:you|nobody|no\sone|some|many|few|anyone|readers|them)(?=,|\sthat\b)"
)
"""What is said of those who read: "In December 2022, you may recall, a litre fetched 50.7p", "as
one would expect, it fell", "it may surprise you that it was 4%"."""
_MODALS = ("will ", "may ", "might ", "would ", "could ", "should ", "can ", "ll ", " not ")


def without_idle_modals(before: str, lead: str, after: str = "", figure: str = "") -> str:
    """The words of a piece before a figure, without the modals that foretell and suppose nothing;
    `lead` is the sentence up to the piece, `after` what follows the figure."""
    before = _ASIDE.sub(" ", before)
    if any(modal in before for modal in _MODALS):
        before = _BY_THE_WAY.sub(" ", before)
    if "committed" in before and _CRIMES.match(after):
        before = _COMMITTED.sub("", before)
    if "live" in before or "expect" in before or "children" in before:
        before = _LIVE.sub("", before)
        before = _YEARS_TO_LIVE.sub("", before) if _OF_LIFE.match(after) else before
    if "may" in before:
        before = _FORBIDDEN.sub(lambda found: found["act"] or found["lawful"], before)
    reckoned = _BORN_TO.sub("", before) if _OF_EVERYBODY.search(f"{lead}{before}") else before
    if reckoned != before and not _TO_COME.search(f"{lead}{reckoned}{after.partition(',')[0]}"):
        before = reckoned
    if "ll " in before and not _TO_COME.search(f"{lead}{before}{after}"):
        before = _COSTS_NOW.sub("", before)
    if "ividend" in before and not _SUPPOSED.search(f"{lead}{before}{after}"):
        before = _DECLARED.sub("", before)
    shared = _A_SHARE.match(after) or _A_SHARE.search(before)
    if shared and not _SUPPOSED.search(f"{lead}{before}{after}"):
        before = _SHARED_OUT.sub("", before)
    if " will " in before or "ll " in before:
        before = _POINTS_OUT.sub(" ", _SAID_TO_THE_READER.sub(" ", before))
    paid = _NOW_PAYS.sub("can ", before)
    if paid != before and not _TO_COME.search(f"{lead}{paid}{after}"):
        before = paid
    if "ou" not in before:
        return before
    before = _TO_THE_READER.sub(" ", before)
    before = _UNABLE.sub("", _ABLE.sub("", before))
    if "would" in before and _AT_THIS_PACE.search(f"{lead}{before}{after}"):
        before = _WOULD_TAKE.sub("", before)
    if "would" in before and not _SUPPOSED.search(f"{lead}{before}{after}"):
        if _A_TIME.search(figure) and _WORTH.match(after):
            before = _WOULD_COVER.sub("", before)
        before = _WOULD_BE.sub("", before) if _EVENLY.search(f"{lead}{before}") else before
    said = f"{lead}{before}{after}"
    if "would have" in before and _AGO.search(said) and not _COUNTERFACTUAL.search(said):
        before = _WOULD_HAVE_PAID.sub(r"\g<verb>", before)
    if "would have" in before and _MEASURED_WITHOUT.search(f"{lead}{before}{after[:60]}"):
        before = _IF.sub("", _WOULD_HAVE.sub("", before))
    past = "could" in before and _GONE_BY.search(_COULD_BUY.sub("", said)) is not None
    if past and not _LOOKS_AHEAD.search(said):
        before = _COULD_BUY.sub(r"\g<verb>", before)
    return _COST_ONCE.sub("", before) if _ONCE.search(f"{lead}{before}") else before


HAPPENED = (
    r"(?:had|was|were|stood|fell|rose|grew|came|sank|sold|made|won|lost|held|"
    r"(?!expect|project|forecast|predict|plan|need|target|anticipat|schedul|intend)\w{3,}ed)"
)
"""A verb that tells of what happened, none of what was foretold: "By 2024 it was 1.39m"."""
_BY_A_YEAR = regex(r"\b[Bb]y\s(?:the\send\sof\s)?(?=20\d\d\b)")
_HAPPENED = regex(rf"\b{HAPPENED}\b")


def as_of_a_past(before: str, lead: str, sentence: str) -> str:
    """The words of a piece before a figure of a time gone by, without the "by" of a year, where the
    sentence tells of what was ("By 2015 the number was 47,484, by 2020 43,992"), and without what a
    first print "is expected to be" ("2.2% in November, according to a flash estimate")."""
    if _FLASH.search(sentence) is not None:
        before = _EXPECTED_TO_BE.sub("was ", before)
    return _BY_A_YEAR.sub("in ", before) if _HAPPENED.search(f"{lead}{before}") else before


_FLASH = regex(
    r"\b(?:according\sto|in|by|from)\s(?:an?|the|its|this)\s(?:[\w’'-]+\s)?flash\s(?:estimate|reading)"
)
_EXPECTED_TO_BE = regex(
    r"\b(?:is|are|was|were)\sexpected\sto\s(?:be|have\sbeen|come\sin)\s(?=[^.;\d]{0,20}$)"
)
