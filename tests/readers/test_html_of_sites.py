"""Pages as news sites make them: what lies over the story, and the days that they tell."""

from datetime import date

import pytest

from verifier.reader import article_from

STORY = "<p>Exports rose 3.6% in November, the customs office said on Monday.</p>"
DAY = date(2025, 12, 8)


def scripted(json: str) -> str:
    return f'<script type="application/ld+json">{json}</script>'


@pytest.mark.parametrize(
    "head",
    [
        scripted(
            '{"@graph": [{"@type": "WebPage", "datePublished": "2020-01-01"},'
            ' {"@type": "ReportageNewsArticle", "datePublished": "2025-12-08T23:00:00-05:00"}]}'
        ),
        scripted(
            '{"@type": "NewsArticle", "datePublished": "2025-12-08",'
            ' "hasPart": [{"@type": "NewsArticle", "datePublished": "2019-01-01"}]}'
        ),
        scripted(
            '[{"@type": ["Article", "Thing"], "datePublished": "Mon, 08 Dec 2025 09:00:00 GMT"}]'
        ),
        scripted('{"@type": "NewsArticle", "datePublished": "2025-12-08", }'),
        scripted('{"@type": "WebPage", "datePublished": "2020-01-01"}')
        + '<meta property="article:published_time" content="2025-12-08">',
        '<meta name="date" content="December 8, 2025">',
        '<time class="entry-date published" datetime="2025-12-08T09:00">x</time>',
        '<time class="entry-date updated" datetime="2025-12-10">x</time>'
        '<time class="post-published" datetime="2025-12-08">x</time>',
    ],
)
def test_the_day_is_that_of_the_story(head: str) -> None:
    page = f"<html><head>{head}</head><body>{STORY}</body></html>"
    assert article_from(page.encode(), "a.html").published == DAY


@pytest.mark.parametrize(
    "head",
    [
        scripted('{"@type": "NewsArticle", "datePublished": "08/12/2025"}'),
        scripted('{"@type": "NewsArticle", "datePublished": 20251208}'),
        scripted('{"@type": "NewsArticle", "dateModified": "2025-12-08"}'),
        scripted("[" * 100_000 + '"datePublished"'),
        '<time class="updated" datetime="2025-12-08">x</time>',
        '<time class="event" datetime="2025-12-08">x</time>',
    ],
)
def test_other_days_are_not_taken_for_it(head: str) -> None:
    page = f"<html><head>{head}</head><body>{STORY}</body></html>"
    assert article_from(page.encode(), "a.html").published is None


@pytest.mark.parametrize(
    "put_in",
    [
        "<amp-ad><div>Save 50% now.</div></amp-ad>",
        "<amp-sidebar><p>Save 50% now.</p></amp-sidebar>",
        '<div role="dialog" aria-modal="true"><p>Save 50% now.</p></div>',
        '<div class="cookie-consent"><p>We and 99% of our partners.</p></div>',
        '<div id="gdpr_cookie_banner"><p>We and 99% of our partners.</p></div>',
        '<div class="newsletter-inline-signup"><p>Read by 80% of economists.</p></div>',
        '<section class="paywall-overlay"><p>Save 50% now.</p></section>',
    ],
)
def test_what_lies_over_a_story_is_passed_over_and_told(put_in: str) -> None:
    page = f"<html><body>{STORY}{put_in}<p>Imports fell 2%.</p></body></html>"
    article = article_from(page.encode(), "a.html")
    assert [line for line in article.text.splitlines() if line] == [
        STORY[3:-4],
        "Imports fell 2%.",
    ]
    assert "page furniture" in article.skipped


@pytest.mark.parametrize(
    "kept",
    [
        '<div class="consent-decree-story"><p>Fines rose 9%.</p></div>',
        '<div class="cookie-prices"><p>Fines rose 9%.</p></div>',
        "<amp-accordion><section><p>Fines rose 9%.</p></section></amp-accordion>",
        '<div role="note"><p>Fines rose 9%.</p></div>',
    ],
)
def test_a_story_about_such_things_is_read(kept: str) -> None:
    page = f"<html><body>{STORY}{kept}</body></html>"
    assert "Fines rose 9%." in article_from(page.encode(), "a.html").text
