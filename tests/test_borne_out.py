"""What other figures of an article say of a contradicted one: they bear its reading out, or have
its place."""

from dataclasses import replace

import pytest
from small_catalogue import austria, catalogue_of, verdicts_of

from verifier.judge.rounds.neighbours import takes_the_reading
from verifier.model.article import Role
from verifier.model.verdict import Caveat

PUBLISHED = "2026-01-20"


@pytest.mark.parametrize(
    ("text", "figure", "reason"),
    [
        pytest.param(
            "Cheese makers were busy. Sales abroad reached 294.6 million euros in December, a "
            "record.",
            *("record", "off_record"),
            id="a record of the figure that stands before it",
        ),
        pytest.param(
            "Cheese makers were busy. Exports came to 294.6 million euros, the most since June.",
            *("most since June", "off_record"),
            id="a record since a month",
        ),
        pytest.param(
            "Cheese brought in 294.6 million euros in December, an increase of 7.9%.",
            *("7.9%", "off_value"),
            id="growth that nothing explains, beside a right level",
        ),
        pytest.param(
            "Austria's exports came to 14.265 billion euros in December.",
            *("14.265 billion euros", "off_digits"),
            id="two digits exchanged that do not stand side by side",
        ),
        pytest.param(
            "Austria's exports dropped 3.6% to 14.562 billion euros in December.",
            *("3.6%", "off_sign"),
            id="the move that is told the wrong way",
        ),
    ],
)
def test_a_wrong_figure_is_called_where_a_right_one_bears_its_reading_out(
    text: str, figure: str, reason: str
) -> None:
    verdict = verdicts_of(text, austria(), PUBLISHED)[figure]
    assert verdict.reason == reason, verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param(
            "Austria's exports dropped 3.6% to 14.562 billion euros in December.",
            "14.562 billion euros",
            id="where a move ended, whichever way it went",
        ),
        pytest.param(
            "Austrian exports of cheese came to 294.6 million euros in December. The boards of the "
            "Tyrol went for 498 million euros.",
            "498 million euros",
            id="of what no word names, where the measure read has its figure",
        ),
    ],
)
def test_a_right_figure_is_supported(text: str, figure: str) -> None:
    verdict = verdicts_of(text, austria(), PUBLISHED)[figure]
    assert verdict.rating == "supported", verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param(
            "In December Austrian exports of cheese came to 294.6 million euros, and boards "
            "brought in 498 million euros.",
            "498 million euros",
            id="the series read has its figure in the sentence",
        ),
        pytest.param(
            "Austrian exports of cheese came to 294.6 million euros in December, a far cry from "
            "the record set in the old days.",
            "record",
            id="a record that another time set",
        ),
        pytest.param(
            "Austria's exports, at 14.562 billion euros in December, are heading for the third "
            "month in a row in surplus.",
            "third",
            id="a run of months on one side",
        ),
    ],
)
def test_nobody_is_accused_of_what_may_be_told_of_another(text: str, figure: str) -> None:
    verdict = verdicts_of(text, austria(), PUBLISHED).get(figure)
    assert verdict is None or verdict.rating != "mismatch", verdict.explanation


ICE = (
    "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,headline\n"
    'ice,"Sea ice of the Baltic, annual minimum",sea_ice,SWE,,square_metre,9,A,stock,yes\n'
)
MINIMA = "series,period,value,published\n" + "".join(
    f"ice,{year},{value},\n" for year, value in ((2023, 4720), (2024, 4280), (2025, 4600))
)


def test_square_kilometres_are_left_out_once_they_are_told() -> None:
    text = (
        "Sea ice in Sweden shrank to 4.60 million square kilometres in 2025, against 4.28 million "
        "in 2024."
    )
    verdict = verdicts_of(text, catalogue_of(ICE, MINIMA), PUBLISHED)["4.28 million"]
    assert verdict.rating == "supported", verdict.explanation


def test_a_sum_of_twelve_months_is_ranked_among_sums_of_twelve_months() -> None:
    text = (
        "Austria's exports came to 181.878 billion euros in the 12 months to December, the most on "
        "record."
    )
    verdict = verdicts_of(text, austria(), PUBLISHED)["most on record"]
    assert verdict.rating == "supported", verdict.explanation


RINKS = (
    "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,headline\n"
    "here,Rink visits in Riga,rink_visits,LVA,Riga,persons,0,M,flow,no\n"
    "there,Rink visits in Liepaja,rink_visits,LVA,Liepaja,persons,0,M,flow,no\n"
)
VISITS = "series,period,value,published\nhere,2025-12,17,\nthere,2025-12,41,\n"


def test_the_first_of_two_readings_stands_where_it_bears_the_figure_out() -> None:
    text = "Rink visits in Riga, unlike in Liepaja, came to 17 in December."
    verdict = verdicts_of(text, catalogue_of(RINKS, VISITS), PUBLISHED)["17"]
    assert verdict.rating == "supported", verdict.explanation
    assert verdict.series == "here"
    assert set(verdict.caveats) <= {Caveat.MEASURE_ASSUMED}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param(
            "In December Austria sold cheese abroad for 294.6 million euros, and for skis it got "
            "294.6 million euros.",
            "off_series",
            id="one figure printed for two names",
        ),
        pytest.param(
            "In December Austria sold cheese abroad for 294.6 million euros, and for skis it got "
            "498 million euros.",
            "exact",
            id="each its own",
        ),
    ],
)
def test_a_figure_stands_in_its_sentence_for_one_thing(text: str, reason: str) -> None:
    assert list(verdicts_of(text, austria(), PUBLISHED).values())[-1].reason == reason


def test_a_headline_and_the_body_take_no_reading_from_each_other() -> None:
    text = "Austria's exports came to 14.562 billion euros in December."
    body = verdicts_of(text, austria(), PUBLISHED)["14.562 billion euros"]
    again = replace(body)
    title = replace(
        body, claim=replace(body.claim, clause=replace(body.claim.clause, role=Role.TITLE))
    )
    assert takes_the_reading(body, [body, again])
    assert not takes_the_reading(body, [body, title])
    assert not takes_the_reading(title, [title, body])
