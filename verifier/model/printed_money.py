"""Home of how sums of money are printed, as patterns for the rules that read around figures."""

MARK = r"(?-i:[A-Z]{0,3}[$£€¥₹₩₦₱₫฿]|[A-Z]{3}\s(?=\d)|R[sM]\.?\s?(?=\d))"
"""What stands before a sum: a sign, with the country's letters or not ("$", "A$"), a code of ISO
4217 ("USD ") or letters that do as a sign ("Rs ")."""
NAMES = (
    r"(?:(?:US|U\.S\.|[A-Z][a-z]+)\s)?(?:dollars?|euros?|pounds?(?:\ssterling)?|yen|yuan|renminbi|"
    r"rupees?|francs?|kron(?:a|or|e|er)|pesos?|rand|reais|real|rubles?|roubles?|shillings?|naira|won|"
    r"zlotys?|baht|dong|ringgit|rupiah|liras?|dirhams?|riyals?|shekels?|forints?|korunas?)"
)
"""What stands behind a sum: the name of a currency, with its country or not ("US dollars")."""
