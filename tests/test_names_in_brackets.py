"""Names in brackets behind figures: "from 4.5% (Hungary) to 9.8% (Finland)"."""

import pytest
from rates_of_five import PUBLISHED, five
from small_catalogue import verdicts_of

RATES = "Unemployment in October "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            RATES + "ranged from 4.5% (Hungary) to 9.8% (Finland).",
            {"4.5%": "u_HUN", "9.8%": "u_FIN"},
        ),
        (
            "Portugal's jobless rate was 6.0% in October. The extremes were 4.5% (in Hungary) and "
            "9.8% (in Finland).",
            {"6.0%": "u_PRT", "4.5%": "u_HUN", "9.8%": "u_FIN"},
        ),
        (
            RATES + "was 9.8% (Finland), 6.9% (Lithuania) and 6.0% (Portugal).",
            {"9.8%": "u_FIN", "6.9%": "u_LTU", "6.0%": "u_PRT"},
        ),
        (
            RATES + "was highest in Finland (9.8%) and lowest in Hungary (4.5%).",
            {"9.8%": "u_FIN", "4.5%": "u_HUN"},
        ),
        (
            RATES + "was 6.0% in Portugal (Lithuania: 6.9%) and 9.8% in Finland.",
            {"6.0%": "u_PRT", "6.9%": "u_LTU", "9.8%": "u_FIN"},
        ),
    ],
)
def test_a_bracket_names_what_the_figure_before_it_is_of(text: str, told: dict[str, str]) -> None:
    found = verdicts_of(text, five(), PUBLISHED)
    read = {quote: found[quote].series for quote in told}
    assert read == told
    assert {found[quote].rating for quote in told} == {"supported"}


def test_names_in_brackets_that_changed_places() -> None:
    text = RATES + "ranged from 4.5% (Finland) to 9.8% (Hungary)."
    found = verdicts_of(text, five(), PUBLISHED)
    assert [found[quote].reason for quote in ("4.5%", "9.8%")] == ["swapped", "swapped"]
