"""The picture on the front page: a few sentences with what the program says of their figures."""

from collections.abc import Iterator
from html import escape

from verifier import verify

TEXT = (
    "The US unemployment rate rose to 4.6% in November. Employers added 46,000 jobs that month. "
    "Consumer prices rose 3.0% in November from a year earlier. Economists had expected less."
)
PUBLISHED = "2025-12-18"
SIGNS = {"supported": "✓", "mismatch": "✗", "unverified": "?"}


def sample() -> str:
    """The sentences with each figure marked, and a line for each below."""
    report = verify(TEXT, published=PUBLISHED)
    return "\n".join(
        [
            "```{raw} html",
            '<figure class="sample" aria-label="A text with its figures marked">',
            f"<p>{''.join(_marked(report))}</p>",
            "<ul>",
            *(_line(report.quote(one), one) for one in report.verdicts),
            "</ul>",
            "</figure>",
            "```",
        ]
    )


def _marked(report) -> Iterator[str]:
    done = 0
    for one in report.verdicts:
        span = one.claim.span
        yield escape(TEXT[done : span.start])
        yield f'<mark class="{one.rating}">{escape(report.quote(one))}</mark>'
        done = span.end
    yield escape(TEXT[done:])


def _line(quote: str, one) -> str:
    told = f"<b>{escape(quote)}</b> {one.rating}"
    sign = f'<span class="sign {one.rating}" aria-hidden="true">{SIGNS[one.rating]}</span>'
    better = f" Try <b>{escape(one.suggestion)}</b>." if one.suggestion else ""
    return f"<li>{sign}<span>{told}. {escape(one.explanation)}{better}</span></li>"
