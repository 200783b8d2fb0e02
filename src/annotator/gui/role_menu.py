"""The menu of roles that a link can have."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from annotator.core.links import LINK_ROLES, LinkEnd
from annotator.gui.language import told


def role_menu(parent: QWidget, chosen: str, choose: Callable[[str], object]) -> QMenu:
    """
    Return a menu of the roles, with the one called *chosen* ready to be taken by Enter.

    It calls *choose* with the identifier of the role that is picked, and is gone once it has closed.
    """
    menu = QMenu(parent)
    menu.setObjectName("role_menu")
    menu.setAccessibleName(QCoreApplication.translate("Links", "What the link means"))
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addSection(QCoreApplication.translate("Links", "What the link means"))
    for role in LINK_ROLES:
        action = QAction(told(role.name), menu)
        action.setObjectName(f"role_{role.id}")
        action.triggered.connect(lambda _checked=False, role=role: choose(role.id))
        menu.addAction(action)
        if role.id == chosen:
            menu.setActiveAction(action)
    return menu


def role_name(end: LinkEnd) -> str:
    """Return what the other annotation of a link is for this one, in the language of the app."""
    role = end.role
    return role if isinstance(role, str) else told(role)
