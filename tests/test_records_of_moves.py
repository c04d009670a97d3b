"""Records and runs of moves, told of the level or of the growth of what the text told before."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating, Reason, Verdict
from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
gdp,"Gross domestic product of Poland, real",gdp,POL,PLN,6,Q,flow,period_on_period,yes
jobs,Employment in Poland,employment,POL,persons,3,Q,stock,year_on_year,yes
homes,House price index of Poland,house_prices,POL,index,0,Q,index,year_on_year,yes
"""
QUARTERS = [f"{2022 + k // 4}-Q{k % 4 + 1}" for k in range(16)][:15]
GROWTH = (0.4, -1.9, 0.6, -1.5, 0.8, 0.9, 1.1, 0.7, 0.9, 1.3, 0.6, 1.2, 0.9, 0.7, 0.3)
HIRED = (36, 37, 41, 44, 40, 41, 44, 35, 37, 40, 46, 40, 107, -20, -46)
DEARER = (0.8, 1.7, 1.8, 0.9, 1.5, 1.4, 1.4, 1.7, 2.1, 2.4, 1.0, 2.3, 1.7, 0.8, 4.2)


@pytest.fixture(scope="module")
def poland() -> Catalogue:
    """Output, jobs and house prices by quarter from 2022 on."""
    output, staff, index = [700_000.0], [16_600], [120.0]
    for grew, hired, dearer in zip(GROWTH[1:], HIRED[1:], DEARER[1:], strict=True):
        output.append(output[-1] * (1 + grew / 100))
        staff.append(staff[-1] + hired)
        index.append(index[-1] * (1 + dearer / 100))
    figures = {
        "gdp": [round(one) for one in output],
        "jobs": staff,
        "homes": [round(one, 1) for one in index],
    }
    return catalogue_told(HEAD, QUARTERS, figures)


GREW = "Poland's economy grew 0.3% in the third quarter, the statistics office said. "
LEFT = "Employment in Poland fell by 46,000 in the third quarter from the second, the office said. "
ROSE = "House prices in Poland rose 4.2% in the third quarter from the second, the office said. "


def second(lead: str, words: str, catalogue: Catalogue) -> list[Verdict]:
    """The verdicts on what stands behind the lead."""
    found = verdicts_of(lead + words, catalogue, "2025-12-08").values()
    return [verdict for verdict in found if verdict.claim.span.start >= len(lead)]


@pytest.mark.parametrize(
    ("lead", "words"),
    [
        (GREW, "It was the weakest quarter since the end of 2022."),
        (GREW, "That was the economy's weakest performance since late 2022."),
        (GREW, "It was the economy's worst quarter since 2022."),
        (GREW, "The third quarter was the weakest since the end of 2022."),
        (GREW, "The expansion was the smallest in almost three years."),
        (GREW, "Growth was the weakest since 2022."),
        (GREW, "Growth was at its slowest since the end of 2022."),
        (GREW, "Growth has not been slower since the end of 2022."),
        (GREW, "Growth slowed for a third straight quarter."),
        (GREW, "It was the third successive slowdown."),
        (LEFT, "It was the biggest quarterly fall on record."),
        (LEFT, "The decline was the largest since at least 2022."),
        (LEFT, "It was the worst quarter for jobs since at least 2022."),
        (LEFT, "It was the biggest fall since at least 2022."),
        (ROSE, "It was the biggest quarterly rise on record."),
        (ROSE, "The quarter was the strongest on record."),
        (ROSE, "The rise was the strongest ever."),
    ],
)
def test_a_record_of_the_move_told_before_holds(lead: str, words: str, poland: Catalogue) -> None:
    found = second(lead, words, poland)
    assert found
    assert {verdict.rating for verdict in found} == {Rating.SUPPORTED}


@pytest.mark.parametrize(
    ("lead", "words", "reason"),
    [
        (GREW, "It was the strongest quarter since the end of 2022.", Reason.OFF_RECORD),
        (GREW, "Growth was the strongest since 2022.", Reason.OFF_RECORD),
        (GREW, "Growth was the weakest on record.", Reason.OFF_RECORD),
        (GREW, "The expansion was the largest in almost three years.", Reason.OFF_RECORD),
        (GREW, "Growth slowed for a fifth straight quarter.", Reason.OFF_STREAK),
        (ROSE, "The rise was the weakest ever.", Reason.OFF_RECORD),
        (ROSE, "It was the smallest quarterly rise on record.", Reason.OFF_RECORD),
    ],
)
def test_a_wrong_record_of_the_move_is_told(
    lead: str, words: str, reason: Reason, poland: Catalogue
) -> None:
    assert [verdict.reason for verdict in second(lead, words, poland)] == [reason]


@pytest.mark.parametrize(
    ("lead", "words"),
    [
        (LEFT, "It was the biggest quarterly rise on record."),
        (ROSE, "It was the biggest quarterly fall on record."),
        (ROSE, "It was the steepest fall since 2022."),
    ],
)
def test_no_rise_is_the_biggest_fall(lead: str, words: str, poland: Catalogue) -> None:
    assert Rating.SUPPORTED not in {verdict.rating for verdict in second(lead, words, poland)}


@pytest.mark.parametrize(
    ("words", "rating"),
    [
        ("Employment reached its highest level in the first quarter.", Rating.SUPPORTED),
        ("Employment was at its highest since at least 2022.", Rating.MISMATCH),
    ],
)
def test_a_level_is_no_move(words: str, rating: Rating, poland: Catalogue) -> None:
    found = second(LEFT, words, poland)
    assert all(verdict.claim.operation == "level" for verdict in found)
    assert all(verdict.rating is rating for verdict in found)
