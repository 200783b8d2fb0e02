"""The presentation of an open document: the article, large, with a legend, and nothing else."""

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QPalette, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.gui.article_view.speaking import Speaker
from annotator.gui.article_view.view import ArticleView
from annotator.gui.language import in_language
from annotator.gui.linking import Linking
from annotator.gui.present.card import Card
from annotator.gui.present.groups import ShownGroups
from annotator.gui.present.keys import Wish, group_of, wish_of
from annotator.gui.present.legend import Legend
from annotator.gui.present.pointer import PresentPointer
from annotator.gui.session import Session
from annotator.gui.settings import PRESENT_SCREEN, PRESENT_SIZE, SHOW_NAMES
from annotator.gui.speech import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.document import Document
    from annotator.gui.appearance import Appearance
    from annotator.gui.settings import Settings

_MARGIN: Final = 24
_GAP: Final = 16


class PresentWindow(QWidget):
    """
    Shows a copy of the document, read-only, in an appearance of its own.

    So whatever is hidden, enlarged or chosen here ends with it. The names of those who
    have annotated are taken out of the copy, unless the settings want them shown.
    """

    def __init__(
        self,
        document: "Document",
        appearance: "Appearance",
        settings: "Settings",
        parent: QWidget | None = None,
    ) -> None:
        """Build the window; `show_at` shows it."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("present")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Presentation: {title}").format(title=document.article.title))
        self.setAccessibleName(self.windowTitle())
        self._settings = settings
        self._appearance = appearance.apart(self)
        self._appearance.set_text_size(settings.get(PRESENT_SIZE))
        shown = document if settings.get(SHOW_NAMES) else _without_names(document)
        self.session = Session(shown, read_only=True, parent=self)
        self.article = ArticleView(self.session, self._appearance)
        self.article.key_takers.append(self._take_key)
        self.groups = ShownGroups.all_of(len(document.codebook.groups))
        self._card = Card(self.session.document, self._appearance)
        self._legend = Legend(self.session.document, self._appearance)
        self._lay_out()
        self._use_paper()
        self._pointer = PresentPointer(self, self._appearance.theme.trouble)
        self._linking = Linking(self.session, self.article)
        self._linking.hint_given.connect(lambda hint: say(self, hint))
        self._wishes = self._handlers()
        Speaker(self.session, self.article)
        self.article.details_requested.connect(self._show_card)
        self._legend.group_clicked.connect(lambda group: self._show_groups(self.groups.toggled(group)))
        self.session.current_changed.connect(self._on_session_current_changed)
        self._appearance.text_style_changed.connect(self._on_appearance_changed)
        self._appearance.theme_changed.connect(self._on_appearance_changed)

    def show_at(self, offset: int, annotation_id: str) -> None:
        """Fill the screen, with the caret at *offset* and an annotation current, if there is one."""
        self._legend.show_groups(self.groups)
        remembered = self._settings.get(PRESENT_SCREEN)
        known = [screen for screen in QGuiApplication.screens() if screen.name() == remembered]
        self._fill(known[0] if known else self.screen())
        self.article.setFocus()
        self.article.set_caret(offset)
        self.session.set_current(annotation_id)
        say(self, self._told())

    def _fill(self, screen: QScreen) -> None:
        self.setScreen(screen)
        self.setGeometry(screen.geometry())  # not every window manager obliges by itself
        self.showFullScreen()

    def _go_to_next_screen(self) -> None:
        """Go to the projector, or wherever there is another screen, and there again the next time."""
        screens = QGuiApplication.screens()
        following = screens[(screens.index(self.screen()) + 1) % len(screens)]
        if following is not self.screen():
            self.showNormal()
            self._fill(following)
            self._settings.set(PRESENT_SCREEN, following.name())

    def _use_paper(self) -> None:
        """Let the paper go on below the article."""
        palette = self._appearance.theme.palette()
        palette.setColor(QPalette.ColorRole.Window, self._appearance.theme.paper)
        self.setPalette(palette)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.article, 1)
        framed = QVBoxLayout()
        framed.setContentsMargins(_MARGIN, 0, _MARGIN, _GAP)
        framed.addWidget(self._card)
        column.addLayout(framed)
        column.addWidget(self._legend)

    def _handlers(self) -> "dict[Wish, Callable[[], object]]":
        return {
            Wish.NEXT: lambda: self._show_groups(self.groups.stepped(1)),
            Wish.BACK: lambda: self._show_groups(self.groups.stepped(-1)),
            Wish.ALL: lambda: self._show_groups(ShownGroups.all_of(self.groups.count)),
            Wish.NOTE: self._toggle_card,
            Wish.LINK: self._follow_link,
            Wish.LARGER: lambda: self._appearance.step_text_size(1),
            Wish.SMALLER: lambda: self._appearance.step_text_size(-1),
            Wish.POINTER: self._pointer.toggle_dot,
            Wish.SCREEN: self._go_to_next_screen,
            Wish.END: self.close,
        }

    # ---- what is shown -----------------------------------------------------------------------

    def _show_groups(self, groups: ShownGroups) -> None:
        """Show the annotations of *groups* only; what is current and hidden now is current no longer."""
        self.groups = groups
        codebook = self.session.document.codebook
        shown = {codebook.groups[number].id for number in groups.shown}
        everything = {code.id for code in codebook.codes}
        visible = {code for code in everything if codebook.group_of(code).id in shown}
        current = self.session.current
        if current is not None and current.code not in visible:
            self.session.set_current("")
        self.session.set_codes_visible(visible, visible=True)
        self.session.set_codes_visible(everything - visible, visible=False)
        self._legend.show_groups(groups)
        say(self, self._told())

    def _told(self) -> str:
        """Return in words which groups are shown."""
        codebook = self.session.document.codebook
        if len(self.groups.shown) == self.groups.count:
            return self.tr("All groups are shown.")
        names = ", ".join(in_language(codebook.groups[number].name) for number in sorted(self.groups.shown))
        return self.tr("Shown: {names}").format(names=names) if names else self.tr("No group is shown.")

    def _follow_link(self) -> None:
        """Go to the other end of a link; its group is shown if it was not."""
        self._linking.follow()
        current, codebook = self.session.current, self.session.document.codebook
        if current is not None and current.code in self.session.hidden_codes:
            self._show_groups(self.groups.toggled(codebook.groups.index(codebook.group_of(current.code))))

    def _toggle_card(self) -> None:
        """Show what is said about the current annotation, or about the one at the caret; or hide it again."""
        if self._card.isVisible():
            self._card.hide()
            return
        if self.session.current is None:
            here = self.article.annotations_at(self.article.caret_offset())
            self.session.set_current(here[0].id if here else "")
        self._show_card()

    def _show_card(self) -> None:
        current = self.session.current
        if current is None:
            self._card.hide()
            return
        say(self, self._card.show_annotation(current))
        self._card.show()
        QTimer.singleShot(0, self, self._keep_current_in_sight)

    def _keep_current_in_sight(self) -> None:
        """Scroll to what the card, which takes room from the article, may have hidden."""
        current = self.session.current
        if current is not None and current.is_placed:
            self.article.reveal(current.id)

    # ---- events ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that the legend's buttons leave."""
        if not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        wish, group = wish_of(event), group_of(event)
        if wish is not None:
            self._wishes[wish]()
        elif group is not None:
            self._show_groups(self.groups.toggled(group))
        return wish is not None or group is not None

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the mouse back and remember the size of the letters."""
        self._pointer.end()
        self._settings.set(PRESENT_SIZE, self._appearance.text_size)
        super().closeEvent(event)

    # ---- slots -------------------------------------------------------------------------------

    def _on_session_current_changed(self) -> None:
        if self._card.isVisible():
            self._show_card()

    def _on_appearance_changed(self) -> None:
        self._use_paper()
        self._legend.show_groups(self.groups)
        if self._card.isVisible():
            self._show_card()


def _without_names(document: "Document") -> "Document":
    """Return *document* with nobody's name in it."""
    return replace(
        document,
        head=replace(document.head, author="", class_name=""),
        annotations=tuple(replace(annotation, author="") for annotation in document.annotations),
    )
