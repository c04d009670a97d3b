"""What a finding is known by: its content, not its place."""

import re
from dataclasses import replace

import pytest
import reports

from verifier.model.article import Article
from verifier.model.clause import Clause
from verifier.model.span import Span
from verifier.model.verdict import ArticleReport, Finding, Reason, Verdict
from verifier.report.fingerprint import Fingerprints, fingerprints, unread_fingerprint, within_file

SENTENCE = "Exports to Graustark fell 28.6% in November."
QUOTE = "28.6%"


def verdicts(text: str, quote: str, **changes: object) -> tuple[Verdict, ...]:
    """A verdict on every `quote`, its sentence being its line."""
    made = []
    for number, found in enumerate(re.finditer(re.escape(quote), text), 1):
        line = Span(text.rfind("\n", 0, found.start()) + 1, (text + "\n").index("\n", found.end()))
        clause = Clause(line, Span(*found.span()), line.of(text))
        claim = reports.claim(number, clause, "growth")
        made.append(replace(reports.supported(), claim=claim, **changes))  # type: ignore[arg-type]
    return tuple(made)


def prints(text: str, quote: str = QUOTE, checked: bool = True, **changes: object) -> Fingerprints:
    names = tuple(f"c{number:02}" for number in range(1, text.count(quote) + 1))
    finding = Finding("repeated_value", names, "")
    report = ArticleReport(
        "a.txt", Article(text), None, verdicts(text, quote, **changes), (finding,)
    )
    return fingerprints(report, checked)


PLAIN = prints(SENTENCE)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (f"A headline\n\nAnother sentence.\n{SENTENCE}\nAnd 3% more.\n", QUOTE),
        (f"\r\n  {SENTENCE}  \r\n", QUOTE),
        (SENTENCE.replace(" ", "  ").replace("Graustark ", "Graustark\u00a0"), QUOTE),
        (SENTENCE.replace("Graustark", "Grau\u00adstark"), QUOTE),
    ],
    ids=["edits elsewhere", "line ends", "spaces", "soft hyphen"],
)
def test_what_does_not_touch_the_claim_does_not_change_it(text: str, quote: str) -> None:
    assert prints(text, quote) == PLAIN


def test_typographic_marks_are_as_plain_ones() -> None:
    assert prints("It’s “down” −28.6%") == prints('It\'s "down" -28.6%')
    assert prints("cafe\u0301 28.6%") == prints("caf\u00e9 28.6%")


@pytest.mark.parametrize(
    "other",
    [
        prints(SENTENCE.replace("November", "October")),
        prints(SENTENCE.replace(QUOTE, "28.7%"), "28.7%"),
        prints(SENTENCE, reason=Reason.EXACT),
        prints(SENTENCE, series="rur/imports"),
        prints(SENTENCE, operation="change"),
        prints(SENTENCE, checked=False),
    ],
    ids=["sentence", "figure", "reason", "series", "operation", "unchecked"],
)
def test_what_the_claim_says_and_is_held_against_changes_it(other: Fingerprints) -> None:
    assert other.verdicts != PLAIN.verdicts


def test_the_figure_is_as_written() -> None:
    assert prints("up 5.0%", "5.0%") != prints("up 5%", "5%")


def test_a_sentence_that_stands_twice_is_counted() -> None:
    first, second = prints(f"{SENTENCE}\nMore.\n{SENTENCE}\n").verdicts
    assert first == PLAIN.verdicts[0]
    assert second != first


def test_a_contradiction_is_known_by_its_sentences_and_figures() -> None:
    both = prints(f"{SENTENCE}\nBut it was 28.6% in all.\n")
    moved = prints(f"Head\n\n{SENTENCE}\nFiller.\nBut it was 28.6% in all.\n")
    assert both == moved
    assert both.findings != PLAIN.findings


def test_every_fingerprint_is_a_sha_256() -> None:
    found = [*PLAIN.verdicts, *PLAIN.findings, unread_fingerprint("a"), within_file("a", "b")]
    assert all(re.fullmatch(r"[0-9a-f]{64}", one) for one in found)
    assert len(set(found)) == len(found)


def test_the_scheme_is_kept_since_baselines_hold_it() -> None:
    assert PLAIN.verdicts[0].startswith("1314cfe44d9b8a0b09fcf76e9f9ce133")
