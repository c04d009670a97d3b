"""Home of the `csv` format: one row a claim, for a spreadsheet or a to-do list of figures."""

import csv
import io

from verifier.model.verdict import Report
from verifier.report.claim_rows import claim_rows, columns, is_formula
from verifier.writer import WriteOptions, Writer


class CsvWriter(Writer):
    """One row for each claim, each contradiction and each input that could not be read."""

    name = "csv"
    suffix = ".csv"

    def write(self, report: Report, options: WriteOptions) -> str:
        """The table with its header (RFC 4180), which stands there also without a row.

        Every claim has its row, supported ones too. A cell of text that a spreadsheet would take
        for a formula begins with an apostrophe.
        """
        out = io.StringIO()
        names = columns(report)
        rows = csv.DictWriter(out, names, restval="", extrasaction="ignore", lineterminator="\r\n")
        rows.writeheader()
        for row in claim_rows(report):
            rows.writerow(
                {name: f"'{cell}" if is_formula(cell) else cell for name, cell in row.items()}
            )
        return out.getvalue()
