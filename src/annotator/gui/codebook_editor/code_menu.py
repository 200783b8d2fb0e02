"""What can be done with a code, as a menu at its place in the tree."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from annotator.gui.codebook_editor.editing import CodebookEditing
from annotator.gui.language import in_language


def code_menu(
    parent: QWidget, editing: CodebookEditing, code_id: str, buttons: Iterable[QAbstractButton | None]
) -> QMenu:
    """Return a menu with what *buttons* do, None being a line, and the groups that a code can go to."""
    menu = QMenu(parent)
    menu.setObjectName("code_menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for button in buttons:
        if button is None:
            menu.addSeparator()
            continue
        action = menu.addAction(button.icon(), button.text())
        action.setObjectName(button.objectName())
        action.setEnabled(button.isEnabled())
        action.triggered.connect(button.click)
    if code_id in editing.codebook and editing.codebook.code(code_id).parent is not None:
        _add_groups(menu, editing, code_id)
    return menu


def _add_groups(menu: QMenu, editing: CodebookEditing, code_id: str) -> None:
    menu.addSeparator()
    groups = menu.addMenu(QCoreApplication.translate("CodeMenu", "Move to"))
    groups.setObjectName("move_to")
    here = editing.codebook.code(code_id).parent
    for group in editing.codebook.groups:
        action = groups.addAction(in_language(group.name).replace("&", "&&"))
        action.setObjectName(group.id)
        action.setEnabled(group.id != here)
        action.triggered.connect(
            lambda _checked=False, group_id=group.id: editing.move(code_id, group_id, None)
        )
