"""What makes a number from series and a period, one module each."""
