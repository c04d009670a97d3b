"""What a report tells people of a verdict, the same in every format: words, place and weight."""
