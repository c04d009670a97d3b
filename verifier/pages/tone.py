"""Home of `Tone`: how a verdict looks, by a sign and a shape as well as by a colour."""

from enum import StrEnum

from verifier.explain import REASON, SOURCE, title_of
from verifier.model.standing import Severity
from verifier.model.verdict import Rating, Verdict
from verifier.report.severity import severity_of, telling_caveats


class Tone(StrEnum):
    """What a figure looks like: `noted` is borne out with a caveat, `read` is not judged."""

    MISMATCH = "mismatch"
    UNVERIFIED = "unverified"
    NOTED = "noted"
    SUPPORTED = "supported"
    READ = "read"


LOOK = "look"

SIGNS = {
    Tone.MISMATCH: "✗",
    Tone.UNVERIFIED: "?",
    Tone.NOTED: "✓*",
    Tone.SUPPORTED: "✓",
    Tone.READ: "",
}
NAMES = {
    Tone.MISMATCH: "mismatch",
    Tone.UNVERIFIED: "unverified",
    Tone.NOTED: "supported, with a caveat",
    Tone.SUPPORTED: "supported",
    Tone.READ: "claim",
}
"""What a sign says to whoever does not see it."""


def tone_of(verdict: Verdict, checked: bool) -> Tone:
    """That of the rating, of a mismatch also where a source has another number."""
    if not checked:
        return Tone.READ
    if severity_of(verdict) is Severity.ERROR:
        return Tone.MISMATCH
    if verdict.rating is Rating.SUPPORTED and telling_caveats(verdict):
        return Tone.NOTED
    return Tone(verdict.rating.value)


def told_of(verdict: Verdict) -> str:
    """The reason in words, and what the sources say where they were asked."""
    title = title_of(REASON, verdict.reason) or str(verdict.reason)
    if verdict.source is None:
        return title
    result = verdict.source.result
    return f"{title}; {title_of(SOURCE, result)}"


def codes_of(verdict: Verdict, checked: bool) -> list[str]:
    """The names by which a figure is filtered: rating, reason, caveats, what the sources say,
    `noted` for one that is borne out with a caveat, and `LOOK` where somebody should look at it."""
    if not checked:
        return []
    look = [LOOK] if severity_of(verdict) > Severity.INFO else []
    noted = [Tone.NOTED.value] if tone_of(verdict, checked) is Tone.NOTED else []
    source = [verdict.source.result.value] if verdict.source else []
    named = [verdict.rating.value, verdict.reason.value, *source]
    return [*look, *noted, *named, *(one.value for one in telling_caveats(verdict))]
