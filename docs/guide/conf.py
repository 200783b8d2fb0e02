"""How Sphinx builds the user guide, which there is once for each language (``-D language=de``)."""

project = "Annotator"
extensions = ["myst_parser"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = "Annotator"
html_copy_source = False
html_use_index = False
html_show_copyright = False
html_show_sphinx = False
html_theme_options = {
    "light_css_variables": {
        "color-background-primary": "#fbfaf7",
        "color-background-secondary": "#f3f1ec",
        "color-brand-primary": "#0b63b0",
        "color-brand-content": "#0b63b0",
    },
    "dark_css_variables": {
        "color-background-primary": "#1c1b19",
        "color-background-secondary": "#242320",
        "color-brand-primary": "#6cb6f0",
        "color-brand-content": "#6cb6f0",
    },
}
