"""What holds for all tests: no memory of the person who runs them takes part."""

import os
from pathlib import Path

os.environ["VERIFIER_HOUSE_DIR"] = str(Path(__file__).parent / "no_house")
