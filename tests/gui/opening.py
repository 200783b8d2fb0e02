"""How the tests of the window get one."""

from collections.abc import Callable

from annotator.gui.main_window import MainWindow

OpenText = Callable[[str], MainWindow]
"""Takes the text of an article and returns a window in which it is open."""
