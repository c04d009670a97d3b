"""The keys of the configuration file, from the options and the thresholds."""

from docs_blocks import ARTICLE_OPTIONS, thresholds
from docs_tables import table

from verifier.cli.options import config_keys


def keys() -> str:
    """Every key that is an option too, then every threshold."""
    known = config_keys()
    rows = []
    for item in ARTICLE_OPTIONS:
        key = str(item.name).replace("_", "-")
        if key in known:
            values = "list" if item.multiple else item.type.name
            rows.append((f"`{key}`", values, f"`{item.envvar}`", getattr(item, "help", "") or ""))
    made = table(("Key", "Value", "Variable", "Meaning"), rows)
    return f"{made}\n\n## Thresholds\n\n{thresholds()}"
