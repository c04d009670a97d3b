"""Home of bank rates: what a central bank stands at or moves to, told without a word for its rate
("the Bank of England, which has been at 4 per cent")."""

from collections.abc import Iterable

from verifier.lazy import regex
from verifier.model.codelist import Vocabulary
from verifier.model.mention import TermMention
from verifier.model.span import Span

POLICY_RATE = "policy_rate"
_BANK = (
    r"\b(?:Bank of (?:England|Japan|Canada|Korea|Israel|Mexico|Thailand)|Bo[EJCK]|BO[EJK]|ECB|"
    r"European Central Bank|Fed|Federal Reserve|Reserve Bank(?: of (?:Australia|India|New Zealand|"
    r"South Africa))?|RB[AI]|RBNZ|SARB|Riksbank|Norges Bank|Swiss National Bank|SNB|PB[Oo]C|"
    r"People[’']s Bank(?: of China)?|Banxico|[Cc]entral bank|FOMC|MPC|Threadneedle Street)"
)
_BETWEEN = (
    r"(?:,?\s(?:which|that))?(?:\s(?:now|still|also|then|itself|currently|already|meanwhile|"
    r"[a-z]+ly)){0,2}\s"
)
_STANDS = (
    r"(?:[^;,.\d]{3,40}\sand\s)?"
    r"(?:(?:(?:is|was|has been|had been)(?:\s(?:now|still|currently|already|on hold|on pause|"
    r"parked|stuck|paused|steady|unchanged|back|down|up)){0,2}|stands?|stood|sits?|sat|remains?|remained|"
    r"stays?|stayed|paused|held|holds|stuck|sticks|"
    r"stopped|ended|finished)"
    r"(?:\s(?:fire|steady|pat|firm|still|on hold|unchanged|put))?\sat)"
)
_MOVED = (
    r"(?:has\s|had\s)?(?:went|gone|goes|moved?|moves|cut|cuts|slash(?:ed|es)?|hiked?|hikes|"
    r"raised?|raises|lift(?:ed|s)?|lowered?|lowers|eased?|eases|tightened|dropped|drops|climbed|"
    r"returned)"
)
_MOVES = (
    rf"(?:{_MOVED}(?:\s(?:its|the)\s(?:benchmark|target|policy)(?:\srate)?)?"
    r"(?:\sback)?(?:\s(?:once|twice|[a-z]+ times|again))?(?:,\s[^;.\d]{3,60},)?\sto)"
)
_SPELLED = r"(?:zero|nought|one|two|three|four|five|six|seven|eight|nine|ten)\b(?:\s[a-z]+){0,5}?"
_BY_POINTS = (
    r"(?=\sby\s(?:(?:just|only|about|another|a|an)\s){0,2}(?:(?:further|full|whole)\s)?"
    r"(?:\d[\d.]*|half|quarter|one|two|three|three-quarters?)[\s-]"
    r"(?:of\s)?(?:an?\s)?(?:(?:full|percentage|basis)[\s-])?points?\b)"
)
_TOLD = regex(
    rf"{_BANK}{_BETWEEN}(?:(?P<by>{_MOVED}(?:\s(?:again|twice|once more))?){_BY_POINTS}|"
    rf"(?P<verb>{_STANDS}|{_MOVES})"
    r"(?=\s(?:(?:just|only|about|around|between|an?|the|range|of)\s){0,4}"
    rf"(?:\d[\d.]*\s?(?:%|per\s?cent|pc\b|pct\b|to\b|and\b|[-–])|{_SPELLED}\s(?:per\s?cent|percent)\b)))"
)
"""By how far or to what: "the Fed cut by a quarter point", "the ECB, which stands at 2%".

By so many points nobody but a bank moves what is its own."""


def with_bank_rates(
    text: str, within: Span, found: Iterable[TermMention], vocabulary: Vocabulary
) -> tuple[TermMention, ...]:
    """The phrases `found` in a sentence, left to right, with the policy rate at each verb that says
    where a central bank stands or moves to; without it where no pack or codelist knows such a
    rate."""
    terms = tuple(vocabulary.told_by(POLICY_RATE))
    spans = [
        Span(*m.span("by" if m["by"] else "verb"))
        for m in _TOLD.finditer(text, within.start, within.end)
    ]
    if not terms or not spans:
        return tuple(found)
    kept = (m for m in found if not any(m.span.overlaps(span) for span in spans))
    told = (TermMention(span, terms) for span in spans)
    return tuple(sorted((*kept, *told), key=lambda m: m.span.start))
