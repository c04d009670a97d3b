"""When a contradiction accuses a sentence, when another reading excuses it, when it stays open."""

import pytest
from small_catalogue import austria, verdicts_of

from verifier.judge.doubts.doubt import is_telling
from verifier.model.verdict import Caveat

PUBLISHED = "2026-01-20"


@pytest.mark.parametrize(
    ("text", "figure", "reason"),
    [
        pytest.param(
            "Austria's exports came to 12.761 billion euros in December.",
            *("12.761 billion euros", "off_period"),
            id="a dated figure of the month before",
        ),
        pytest.param(
            "Austria's exports came to 294.6 million euros in December.",
            *("294.6 million euros", "off_series"),
            id="the total is named, the part is told nowhere",
        ),
        pytest.param(
            "Austrian exports of cheese reached 498 million euros in December.",
            *("498 million euros", "off_series"),
            id="the part is named, the other one is not",
        ),
        pytest.param(
            "Austria's exports came to 14.562 billion euros. Those to Italy came to 2.703 billion "
            "euros.",
            *("2.703 billion euros", "off_digits"),
            id="exchanged digits bear the reading out",
        ),
        pytest.param(
            "Austrian exports fell 3.5% in December.",
            *("3.5%", "off_sign"),
            id="a turned sign on a basis that the text leaves open",
        ),
        pytest.param(
            "Exports of Austria fell 14.1% in December.",
            *("14.1%", "off_sign"),
            id="a turned sign on the second basis",
        ),
        pytest.param(
            "The jobless rate in Austria was 5.4% in December and 5.0% in November.",
            *("5.4%", "swapped"),
            id="two months that have changed places",
        ),
        pytest.param(
            "Austria sold 498 million euros of cheese and 294.6 million euros of skis abroad in "
            "December.",
            *("498 million euros", "swapped"),
            id="two parts that have changed places",
        ),
        pytest.param(
            "Exports of Austria came to 14.562 billion euros in November.",
            *("14.562 billion euros", "off_period"),
            id="a later figure of many digits, dated and named",
        ),
    ],
)
def test_a_slip_accuses(text: str, figure: str, reason: str) -> None:
    verdict = verdicts_of(text, austria(), PUBLISHED)[figure]
    assert verdict.reason == reason, verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure", "series", "caveat"),
    [
        pytest.param(
            "Cheese makers had a good month. Exports were worth 294.6 million euros.",
            *("294.6 million euros", "x_cheese", Caveat.MEASURE_ASSUMED),
            id="the part is carried over from the sentence before",
        ),
        pytest.param(
            "Austria's exports rose 3.6% to 14.562 billion euros after shrinking 2.7% in November.",
            *("3.6%", "x", None),
            id="the month behind another figure may be that one's",
        ),
        pytest.param(
            "Exports to Italy brought joy. Overall, exports came to 14.562 billion euros.",
            *("14.562 billion euros", "x", None),
            id="the total is named after a partner",
        ),
        pytest.param(
            "Austria's exports came to 14.562 billion euros in December, against 14.062 billion "
            "euros in the corresponding period.",
            *("14.062 billion euros", "x", None),
            id="a year earlier, pointed at",
        ),
        pytest.param(
            "Austria's exports came to 14.562 billion euros in December; before that the exports "
            "had been 12.761 billion euros.",
            *("12.761 billion euros", "x", Caveat.PERIOD_ASSUMED),
            id="what had been the month before",
        ),
        pytest.param(
            "The rise in Austrian exports in December was cut to 3.6%.",
            *("3.6%", "x", None),
            id="a rise that was revised is still one",
        ),
    ],
)
def test_a_figure_that_fits_what_the_text_speaks_of_is_supported(
    text: str, figure: str, series: str, caveat: Caveat | None
) -> None:
    verdict = verdicts_of(text, austria(), PUBLISHED)[figure]
    assert verdict.rating == "supported", verdict.explanation
    assert verdict.series == series
    assert caveat is None or caveat in verdict.caveats


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param(
            "Exports from Austria rose 8.8%.",
            "8.8%",
            id="nothing explains an undated figure",
        ),
        pytest.param(
            "Austrian exports work out at 33 euros a parcel in December.",
            "33 euros",
            id="a figure of another size altogether",
        ),
    ],
)
def test_a_figure_that_nothing_explains_stays_open(text: str, figure: str) -> None:
    verdict = verdicts_of(text, austria(), PUBLISHED)[figure]
    assert verdict.rating == "unverified", verdict.explanation


@pytest.mark.parametrize(
    ("text", "telling"),
    [
        ("Austrian exports came to 14.562 billion euros.", True),
        ("Austrian exports came to about 14.562 billion euros.", False),
        ("Austrian exports rose 3.5%.", False),
    ],
)
def test_three_unhedged_digits_are_telling(text: str, telling: bool) -> None:
    (verdict,) = verdicts_of(text, austria(), PUBLISHED).values()
    assert is_telling(verdict.claim) is telling


@pytest.mark.parametrize(
    "text",
    [
        "Austria's exports came to 294.6 million euros of cheese and 498 million euros of skis in "
        "December.",
        "In December exports of cheese from Austria came to 294.6 million euros and exports of "
        "skis to 498 million euros.",
    ],
)
def test_two_parts_in_their_places_are_not_exchanged(text: str) -> None:
    found = verdicts_of(text, austria(), PUBLISHED).values()
    assert all(verdict.rating == "supported" for verdict in found)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param(
            "Austria's exports came to 14.562 billion euros in December, against 14.062 billion "
            "euros in the corresponding period.",
            "14.062 billion euros",
            id="a time that points without naming one",
        ),
        pytest.param(
            "Austria's exports came to 14.562 billion euros in December; before that the exports "
            "had been 12.761 billion euros.",
            "12.761 billion euros",
            id="what had been",
        ),
        pytest.param(
            "In December Austria's exports rose. They reached 14.562 billion euros, compared with "
            "12.761 billion euros.",
            "12.761 billion euros",
            id="what another figure is set against",
        ),
        pytest.param(
            "In December Austria's exports rose. For the year to the very end the exports added "
            "up to 181.878 billion euros.",
            "181.878 billion euros",
            id="a word for a time that was not read",
        ),
        pytest.param(
            "Austrian exports of cheese reached 294.6 million euros in December, while 498 "
            "million euros went on skis.",
            "498 million euros",
            id="a word of the other part stands by the figure",
        ),
        pytest.param(
            "In December Austrian cheese makers cheered. The ministry of cheese said exports had "
            "reached 14.562 billion euros in December.",
            "14.562 billion euros",
            id="the total after who says so",
        ),
        pytest.param(
            "The fall in Austrian exports in December was revised to 3.6%.",
            "3.6%",
            id="a fall that was revised, which is hardly read well",
        ),
        pytest.param(
            "In December Austrian exports edged up from the low of November but were still, it "
            "turned out, 15.4% short of the mark that July had set.",
            "15.4%",
            id="the word for the move is another clause's",
        ),
        pytest.param(
            "In December Austrian exports came to 14.562 billion euros and 27,300 carts of hay "
            "went abroad, the most on record.",
            "most on record",
            id="a record beside the figure of something else",
        ),
    ],
)
def test_a_figure_that_may_stand_elsewhere_is_not_held_against_the_text(
    text: str, figure: str
) -> None:
    verdict = verdicts_of(text, austria(), PUBLISHED)[figure]
    assert verdict.rating != "mismatch", verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure", "reason"),
    [
        pytest.param(
            "Austria's exports came to 12.761 billion euros in December, against 14.062 billion "
            "euros in December 2024.",
            *("12.761 billion euros", "off_period"),
            id="what stands by its own time",
        ),
        pytest.param(
            "In December Austrian exports rose. Exports of cheese came to 258.3 million euros.",
            *("258.3 million euros", "off_period"),
            id="no other time is told",
        ),
        pytest.param(
            "Exports of cheese, a small part of all Austrian exports, came to 14.562 billion euros "
            "in December.",
            *("14.562 billion euros", "off_series"),
            id="the total told as that of the part which the sentence is about",
        ),
        pytest.param(
            "Austria's exports came to 14.562 billion euros in December; it had been 13.111 "
            "billion euros in November.",
            *("13.111 billion euros", "off_period"),
            id="what had been, beside its own month",
        ),
        pytest.param(
            "Austrian exports came to 14.562 billion euros in December, the most on record.",
            *("most on record", "off_record"),
            id="a record beside its own figure",
        ),
    ],
)
def test_a_figure_that_stands_nowhere_else_is(text: str, figure: str, reason: str) -> None:
    verdict = verdicts_of(text, austria(), PUBLISHED)[figure]
    assert verdict.reason == reason, verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param(
            "Austria's exports fell in December and were 6.6% lower than in November.",
            "6.6%",
            id="of the time that it is compared with",
        ),
        pytest.param(
            "Austria sells exports of 14.6 billion euros a month, which is 0.9% more than a year "
            "ago.",
            "0.9%",
            id="of the year so far, where a month is what is counted",
        ),
    ],
)
def test_a_figure_is_not_excused_as_one(text: str, figure: str) -> None:
    verdict = verdicts_of(text, austria(), PUBLISHED)[figure]
    assert verdict.rating != "supported", verdict.explanation


def test_a_sum_of_the_months_so_far_accuses_only_where_its_own_words_name_the_month() -> None:
    dated = f"Austria's exports came to {SO_FAR} billion euros in September."
    listed = "Trade of Austria in September\n\nThe trade of September.\n\n- Exports: {}"
    named = verdicts_of(dated, austria(), "2025-10-20")
    bare = verdicts_of(listed.format(f"{SO_FAR} billion euros"), austria(), "2025-10-20")
    assert named[f"{SO_FAR} billion euros"].reason == "off_period"
    assert bare[f"{SO_FAR} billion euros"].reason == "unresolved_period"


SO_FAR = "140.895"
"""What the exports of January to September 2025 come to, in billions of euros."""
