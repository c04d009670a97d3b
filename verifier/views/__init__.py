"""What the commands show of series and of a match, as text that fits a page."""
