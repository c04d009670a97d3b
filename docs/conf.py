"""How Sphinx builds the documentation: `sphinx-build -W docs FOLDER`, without any network."""

import sys
from pathlib import Path

PROJECT = Path(__file__).parents[1]
sys.path[:0] = [str(PROJECT), str(PROJECT / "docs" / "site"), str(PROJECT / "tests")]

project = "verifier"
author = "the verifier project"
language = "en-GB"
extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx_click",
    "sphinx_design",
    "generated",
]
exclude_patterns = ["site"]
nitpicky = True
nitpick_ignore_regex = [("py:.*", r".*")]
"""Types of the standard library and of the package's inside have no pages to link to."""

myst_enable_extensions = ["attrs_block", "colon_fence", "deflist", "fieldlist"]
myst_heading_anchors = 4
myst_all_links_external = False
myst_links_external_new_tab = False
suppress_warnings: list[str] = []

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": False}
default_role = "code"
smartquotes = False
add_module_names = False
python_use_unqualified_type_names = True

html_theme = "furo"
html_title = "verifier"
html_static_path = ["static"]
html_css_files = ["verifier.css"]
html_favicon = "static/mark.svg"
html_logo = "static/mark.svg"
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
html_show_copyright = False
html_theme_options = {
    "sidebar_hide_name": False,
    "light_css_variables": {
        "font-stack": "system-ui, 'Segoe UI', 'Liberation Sans', sans-serif",
        "font-stack--monospace": "ui-monospace, 'SF Mono', Menlo, 'Liberation Mono', monospace",
        "color-brand-primary": "#0b5c8a",
        "color-brand-content": "#0b5c8a",
    },
    "dark_css_variables": {
        "color-brand-primary": "#7cc4ec",
        "color-brand-content": "#7cc4ec",
    },
}
