"""Where the packaged program without a console starts (Windows)."""

import sys

from annotator.__main__ import main_gui

if __name__ == "__main__":
    sys.exit(main_gui())
