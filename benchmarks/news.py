"""Home of `news`: news-like text made by a seeded generator, so that every run reads the same.

Nothing is copied from anywhere; names and numbers are drawn from lists.
"""

import random

PLACES = ("Japan", "Brazil", "the euro area", "Canada", "India", "Britain", "Korea", "Mexico")
MEASURES = (
    *("exports", "imports", "consumer prices", "retail sales", "factory output", "payrolls"),
    *("house prices", "industrial production", "car sales", "gas imports"),
)
RISES = ("rose", "climbed", "increased", "advanced", "jumped", "edged up", "gained")
FALLS = ("fell", "dropped", "declined", "slipped", "tumbled", "shrank", "eased")
MONTHS = ("January", "March", "April", "June", "August", "September", "October", "November")
PEOPLE = ("a ministry spokesman", "the central bank", "two analysts", "the statistics office")
GOODS = ("cars", "chips", "steel", "soybeans", "machine tools", "toys", "furniture", "medicines")
MOODS = ("cautious", "relieved", "unconvinced", "divided", "patient", "surprised")
PLACES_OF_WORK = ("the port", "the mills", "the shipyards", "the border towns", "the factories")

FIGURED = (
    "{measure} in {place} {moved} {pct}% in {month} from a year earlier, {person} said.",
    "{measure} {moved} to ${level} billion in {month}, after ${other} billion a month before.",
    "The rate {moved} to {pct}% from {pct2}%, its {ordinal} move in a row.",
    "{place} sold {count} tonnes of {goods} abroad, nearly {pct}% more than in {month}.",
    "Shipments of {goods}, which make up {pct}% of the total, {moved} {pct2}%.",
    "About {count} people work in {work}, {pct}% fewer than in 2019.",
    "While {measure} {moved} {pct}%, those of {goods} were up {pct2}% on the month.",
    "{measure} {moved} {pct}% and {goods} sales {pct2}%, while {place} had a ${level} billion gap.",
    "The surplus with {place} was ${level} billion, the highest since {month} 2021.",
)
RIVALLED = (
    "A {pct}% rise in {measure} outweighed a {pct2}% fall in sales of {goods}, {person} said.",
)
PLAIN = (
    "Officials in {place} were {mood} about the outlook and gave no date for a decision.",
    "{person} declined to comment on the talks, which were held behind closed doors.",
    "Buyers of {goods} have been waiting for clearer rules since the spring, traders said.",
    "In {work}, managers speak of late orders, idle machines and long waits at customs.",
    '"We cannot plan like this," said the owner of a firm that makes {goods}.',
    "The government has promised relief for makers of {goods}, but has not said how it would pay.",
    "Economists were {mood}: the link between {measure} and wages has weakened over the years.",
    "Much depends on whether {place} keeps its duties on {goods} in place after the summer.",
    "Unions in {work} want a say in how the money is spent.",
    "The opposition called the plan a gift to the owners of {work} and asked for a vote.",
    "Few in {place} expect the dispute over {goods} to end soon.",
)
BUSINESS, GENERAL = 0.37, 0.26
"""Shares of sentences that hold a figure: as measured on 2,225 stories of a broadcaster, where
business news has 37%, technology 23% and politics 18%; general news is the mean of the three."""
RIVALS = 0.033
"""Share of these in which figures compete for phrases and need a parse: 117 of 3,539 sentences of
the labelled articles."""
SENTENCES_IN_PARAGRAPH = 3


def news(words: int, seed: int = 1, share: float = BUSINESS) -> str:
    """Text of at least `words` words in paragraphs of three sentences, of which `share` hold a
    figure."""
    draw = random.Random(seed)
    sentences: list[str] = []
    written = 0
    while written < words:
        figured = RIVALLED if draw.random() < RIVALS else FIGURED
        pattern = draw.choice(figured if draw.random() < share else PLAIN)
        sentence = pattern.format(
            measure=draw.choice(MEASURES),
            place=draw.choice(PLACES),
            moved=draw.choice((*RISES, *FALLS)),
            pct=f"{draw.uniform(0.1, 48):.1f}",
            pct2=f"{draw.uniform(0.1, 12):.1f}",
            level=f"{draw.uniform(2, 400):.1f}",
            other=f"{draw.uniform(2, 400):.1f}",
            count=f"{draw.randrange(2_000, 900_000):,}",
            month=draw.choice(MONTHS),
            person=draw.choice(PEOPLE),
            goods=draw.choice(GOODS),
            mood=draw.choice(MOODS),
            work=draw.choice(PLACES_OF_WORK),
            ordinal=draw.choice(("second", "third", "fourth", "sixth")),
        )
        sentences.append(sentence[0].upper() + sentence[1:])
        written += len(sentence.split())
    starts = range(0, len(sentences), SENTENCES_IN_PARAGRAPH)
    return "\n\n".join(" ".join(sentences[n : n + SENTENCES_IN_PARAGRAPH]) for n in starts) + "\n"
