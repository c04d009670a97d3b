"""Modals that foretell and suppose nothing, and those that do."""

import pytest

from verifier.language.context import contexts_of


@pytest.mark.parametrize(
    ("before", "lead"),
    [
        ("If you drive to work you will want to know that petrol cost ", ""),
        ("If your rent is due, you may be glad to hear that rents fell by ", ""),
        ("You’ll recall that the rate was ", ""),
        ("You might remember that the index stood at ", ""),
        ("The north could only manage ", ""),
        ("They were ready to leave but could not, ", ""),
        ("Some 900 patients were well again and couldn’t leave, ", ""),
        ("Italy could barely muster growth of ", ""),
        ("Exporters could manage no more than ", ""),
        ("The services sector could just eke out a gain of ", ""),
        ("When we moved here in 1998, a house on the lane would set you back ", ""),
        ("A ticket to the match will set you back ", ""),
        ("A loaf will cost you ", ""),
        ("Savers with the bank will go on earning ", ""),
        ("Bakers will tell you that a loaf costs ", ""),
        ("Bosses will point out that the total has come down by ", ""),
        ("The minister's critics will note that rents rose by ", ""),
        ("Growers will rightly object that the crop was ", ""),
        ("The unions will remind us, not without reason, that pay rose by ", ""),
        ("A family can now expect to pay ", ""),
        ("Savers can now expect to earn ", ""),
        ("A litre of the best will run you ", ""),
        (" a curry will cost you ", "The kebab is up to £7.92 from £7.41,"),
        ("Savers who borrow from it will go on paying ", ""),
        ("Shareholders will receive an interim dividend of ", ""),
        ("The group will pay out a final dividend of ", ""),
        ("Investors will get a dividend of £4.02 a share, up from ", ""),
        (" a pint would cost ", "When she left school in the 1970s,"),
        ("In September a bottle of oil could be had for ", ""),
        ("Five years ago you could buy a house here for ", ""),
        ("A barrel that was dear in May could be bought for ", ""),
        ("In Wales a home will set you back ", ""),
        ("Mining, a smaller sector than you think, came to ", ""),
        ("Painful, you may say, yet it is less than ", ""),
        ("It will soon be four years since inflation reached ", ""),
        ("On Tyneside a pint will cost you ", ""),
        (" a week's wages would buy ", "When the mine was opened in 1931,"),
        (" orders would have risen ", "Leaving out large contracts,"),
        ("Excluding cars, sales would have been up ", ""),
        ("Adjusted for inflation, takings would have fallen by ", ""),
        ("If large contracts were left out, orders would have risen by ", ""),
        ("In December 2022, you may recall, a litre fetched ", ""),
        ("Rents in the town were, as some will remember, up by ", ""),
        ("Readers will remember that the toll was ", ""),
        ("Older readers may well know that coal made up ", ""),
        ("Sales, you’ll have noticed, came to ", ""),
        ("As one might expect, the queue shrank to ", ""),
        ("It may surprise you that the harvest came to ", ""),
        ("It should comfort nobody that the rate fell to ", ""),
    ],
)
def test_modals_of_custom_ability_and_address_foretell_nothing(before: str, lead: str) -> None:
    assert contexts_of(before, ".", lead) == ()


@pytest.mark.parametrize(
    ("before", "lead"),
    [
        ("More than you think, the firm will sell ", ""),
        ("You may recall that rents will rise to ", ""),
        ("As one might expect, the queue will shrink to ", ""),
        ("It may surprise you if the harvest comes to ", ""),
        ("Readers may remember it when prices go up by ", ""),
        ("You might expect a rate of ", ""),
        ("It will soon be at ", ""),
        ("You may think prices will rise by ", ""),
        ("If you buy now you will pay ", ""),
        ("If you sold the shares you would want to keep ", ""),
        ("Without the tariffs, orders would have risen ", ""),
        ("If rates had been cut, sales would have been up ", ""),
        ("You will want to know that rates will rise to ", ""),
        ("The north could only hope for ", ""),
        ("The bank cut rates but could not rule out ", ""),
        ("Patients could leave in droves, ", ""),
        ("Bakers will tell you that a loaf will cost ", ""),
        ("Bosses will point out that the total will come down by ", ""),
        ("Critics will argue that it could cost ", ""),
        ("Bosses will argue for a cut of ", ""),
        ("Bakers will tell you what they charge if it reaches ", ""),
        ("From April a family can now expect to pay ", ""),
        ("A family can expect rents to rise to ", ""),
        ("The economy could manage ", ""),
        ("Prices could only rise, to ", ""),
        ("When the plant is opened in 2028, a tonne would cost ", ""),
        ("When the tax comes in, a litre would cost ", ""),
        ("A house there would set you back ", ""),
        ("Next September a bottle of oil could be had for ", ""),
        ("Analysts said in May that a barrel could be bought for ", ""),
        ("A bottle of oil could be had for ", ""),
        ("In March a stamp will set you back ", ""),
        ("In the spring a stamp will cost you ", ""),
        ("From April a stamp will set you back ", ""),
        ("A stamp will soon cost you ", ""),
        ("The fare will cost commuters ", ""),
        ("From the end of May a stamp will cost you ", ""),
        ("Analysts think that it will pay a dividend of ", ""),
        ("If profits rise, shareholders will get a dividend of ", ""),
        ("The group will pay a dividend and buy back ", ""),
        ("It will next year pay a dividend of ", ""),
        ("The bank will go on to lend ", ""),
        ("The rate will keep falling, to ", ""),
        (" a stamp will set you back ", "When the new tariff begins,"),
        ("When he was asked in 2024, he said that it would reach ", ""),
        ("When the levy was drafted in 2024, ministers said a permit will cost ", ""),
    ],
)
def test_other_modals_foretell_or_suppose(before: str, lead: str) -> None:
    assert contexts_of(before, ".", lead) != ()


def test_a_price_of_a_time_behind_it_is_foretold() -> None:
    assert contexts_of("A stamp will set you back ", " from April.", "") != ()


@pytest.mark.parametrize(
    "before",
    [
        "The fertility rate, the number of children a woman can expect to bear, crept up to ",
        "The cut, widely expected by analysts, takes borrowing costs to their ",
        "The gauge, a guide to what firms are likely to charge, stood at ",
    ],
)
def test_what_an_aside_expects_is_not_the_figure(before: str) -> None:
    assert contexts_of(before, ".", "") == ()


@pytest.mark.parametrize(
    "before",
    [
        "Growth, a poll of economists predicted, reached ",
        "The bank, the biggest in the country, expects growth of ",
        "The rate, a guide to what firms charge, will reach ",
    ],
)
def test_an_aside_may_tell_who_foresees_the_figure(before: str) -> None:
    assert contexts_of(before, ".", "") != ()


@pytest.mark.parametrize(
    ("before", "after", "foretold"),
    [
        ("Shareholders will get ", " a share.", False),
        ("Its investors will receive ", " per ordinary share.", False),
        ("Stockholders will be paid $", " for each share.", False),
        ("Shareholders will get 4.2p a share, up from ", ".", False),
        ("Shareholders will get ", " next year, analysts expect.", True),
        ("If profits rise, shareholders will get ", " a share.", True),
        ("Shareholders will lose ", " a share.", True),
        ("The company will earn ", " a share.", True),
    ],
)
def test_what_each_share_gets_is_given_out(before: str, after: str, foretold: bool) -> None:
    assert (contexts_of(before, after, "") != ()) is foretold


@pytest.mark.parametrize(
    ("before", "after", "foretold"),
    [
        ("No boss in Luxembourg may legally pay an unskilled adult less than ", " a month.", False),
        ("No shop may charge a pensioner more than ", " a day.", False),
        ("Employers may not by law pay anybody less than ", " an hour.", False),
        ("Nobody knows, but growth may be less than ", " this year.", True),
        ("No one doubts that the bank may charge savers more than ", ".", True),
        ("The committee may raise the levy to ", ".", True),
        ("Shops may sell ", " more this year.", True),
    ],
)
def test_what_the_law_allows_is_no_guess(before: str, after: str, foretold: bool) -> None:
    assert (contexts_of(before, after, "") != ()) is foretold


@pytest.mark.parametrize(
    ("before", "after", "foretold"),
    [
        ("The average woman can now expect to have ", " children in her lifetime.", False),
        ("A newborn girl will be around, on present form, for ", " years.", False),
        ("In October every jobseeker could choose among ", " posts.", False),
        ("The average household can expect to spend ", " more next year.", True),
        ("The typical investor can expect to have ", " by 2030.", True),
        ("The average buyer will pay ", " more under the plan.", True),
        ("By 2030 every jobseeker could choose among ", " posts.", True),
    ],
)
def test_what_is_reckoned_of_everybody_is_no_forecast(
    before: str, after: str, foretold: bool
) -> None:
    assert (contexts_of(before, after, "") != ()) is foretold
