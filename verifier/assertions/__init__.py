"""What is said about a number, one module each."""
