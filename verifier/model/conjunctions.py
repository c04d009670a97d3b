"""Home of the words that join what is told to what is told beside it: "while", "although"."""

CONJUNCTION = r"(?:and|but|while|whereas|though|although)"
CONJUNCTION_OR_AS = r"(?:and|but|as|while|whereas|though|although)"
JOINING = r"(?:and|but|as|with|while|whereas|though|although)"
