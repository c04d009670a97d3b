"""The stretches of months that the words of a sentence tell up to a time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_catalogue import catalogue_told, verdicts_of

from verifier.judge import decide
from verifier.judge.rounds.odds.likelier_series import of_likelier_series
from verifier.judge.times.windows import windows_of
from verifier.model.claim import Claim
from verifier.model.period import Period
from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
all,"Unemployment rate, Ruritania",unemployment_rate,RUR,,percent,0,M,rate,,yes
lockers,"Parcel lockers, Ruritania",parcel_lockers,RUR,,locker,0,M,stock,year_on_year,yes
post,"Parcels, Ruritania",parcels,RUR,,parcel,0,M,flow,year_on_year,yes
abroad,"Parcels, from abroad, Ruritania",parcels,RUR,from abroad,parcel,0,M,flow,year_on_year,no
"""
PERIODS = tuple(f"2025-{month:02d}" for month in range(1, 11))
FIGURES = {
    "all": (4.5, 4.6, 4.6, 4.8, 4.7, 4.9, 4.8, 5.0, 4.9, 5.1),
    "lockers": (119, 121, 122, 124, 126, 129, 131, 133, 137, 141),
    "post": (9_213, 9_054, 9_308, 9_281, 9_362, 9_407, 9_511, 9_483, 9_446, 9_562),
    "abroad": (8_010, 7_730, 7_690, 7_440, 7_320, 7_270, 7_110, 7_030, 6_960, 6_820),
}
PUBLISHED = "2025-11-20"
OPENING = (
    "Unemployment in Ruritania climbed to 5.1% in October, from 4.9% in September. In August it "
    "had been 5.0%, in July 4.8% and in June 4.9%. There were 141 parcel lockers, 4 more than in "
    "September. The post carried 9,562 parcels in October. "
)


@pytest.fixture(scope="module")
def ruritania() -> Catalogue:
    return catalogue_told(HEAD, PERIODS, FIGURES)


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No other round has its say."""
    monkeypatch.setattr(decide, "ROUNDS", (of_likelier_series,))


def claim_in(text: str, catalogue: Catalogue) -> Claim:
    return verdicts_of(text, catalogue, PUBLISHED)["501"].claim


@pytest.mark.parametrize(
    ("words", "windows"),
    [
        ("Since July it's 501.", ["2025-07/2025-10"]),
        ("Since November it's 501.", ["2024-11/2025-10"]),
        ("Since June 2022 it's 501.", ["2022-06/2025-10"]),
        ("So far this year 501 were counted.", ["2025-01/2025-10", "2025-04/2025-10"]),
        ("By the end of the month 501 were counted.", ["2025-01/2025-10", "2025-04/2025-10"]),
        ("For the first nine months of the year 501 came.", ["2025-02/2025-10"]),
        ("Over the last four quarters 501 came.", ["2024-11/2025-10"]),
        ("Over the same two quarters 501 came.", ["2025-05/2025-10"]),
        ("For the half year it came to 501.", ["2025-05/2025-10"]),
        ("The town finished 2024 with 501.", ["2024-01/2024-12"]),
        ("Over the same eight months of last year it was 501.", ["2025-03/2025-10"]),
        ("Over the last 99999999 months it came to 501.", []),
        ("It was 501.", []),
        ("In the first month of the year 501 came.", []),
    ],
)
def test_words_tell_a_window_up_to_a_time(
    words: str, windows: list[str], ruritania: Catalogue
) -> None:
    told = windows_of(claim_in(words, ruritania), [(Period.parse("2025-10"), 0.8)], "GBR")
    assert [str(period) for period, _ in told] == windows
    assert {share for _, share in told} <= {0.4}


def test_whole_years_are_the_newest_of_the_calendar_and_of_the_place(ruritania: Catalogue) -> None:
    claim = claim_in("Take the financial year as a whole and it came to 501.", ruritania)
    told = windows_of(claim, [(Period.parse("2026-03"), 1.0)], "GBR")
    assert [str(period) for period, _ in told] == [
        *("2025-01/2025-12", "2025-04/2026-03"),
    ]


@given(st.integers(2, 11), st.integers(0, 40))
def test_a_window_is_as_long_as_its_words_tell_and_ends_with_its_time(
    months: int, shift: int
) -> None:
    last = Period.parse("2023-01").shift(shift)
    text = f"Over the last {months} months it came to 501."
    [(window, _)] = windows_of(claim_in(text, _none()), [(last, 1.0)], None)
    assert (window.count, window.end) == (months, last.end)


def _none() -> Catalogue:
    return catalogue_told(HEAD, PERIODS, FIGURES)


@pytest.mark.usefixtures("alone")
@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Since July 27,920 have come over the border.", "27,920", "supported"),
        ("Since July 27,930 have come over the border.", "27,930", "unverified"),
        ("So far this year 73,380 have come over the border.", "73,380", "supported"),
        ("Of these 73,380 came over the border.", "73,380", "unverified"),  # of no window
        ("So far this year 133 lockers were emptied by thieves.", "133", "unverified"),  # no flow
    ],
)
def test_flows_are_summed_over_a_worded_window(
    text: str, figure: str, rating: str, ruritania: Catalogue
) -> None:
    assert verdicts_of(OPENING + text, ruritania, PUBLISHED)[figure].rating == rating
