"""Home of the verbs that say what a figure stood at, for patterns."""

STOOD = (
    r"(?:(?:was|were|is|are|had been|has been|have been)(?:\sput)?(?:\sat)?|"
    r"(?:had\s|has\s|have\s)?(?:(?:stood|stands?|sat|sits?|ran|runs?|came in|comes in|came out|"
    r"comes out|worked out|works out)\sat|(?:came|comes?|ran|amount(?:s|ed)?|added up|adds up)\sto|"
    r"total(?:s|led|ed)|reach(?:es|ed)|hits?|averaged|measured|numbered))"
)
"""A pattern of any of them with its preposition: "was", "stood at", "amounted to"."""
