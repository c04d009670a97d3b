"""Home of the HTML report: its templates, style and script, and what is told in them."""
