from PySide6.QtCore import QPoint, QRect, QSize

from annotator.gui.article_view.placement import place_beside, rows

AREA = QRect(0, 0, 400, 300)
BAR = QSize(200, 60)


def test_the_bar_goes_below_the_words() -> None:
    words = QRect(100, 50, 120, 20)

    assert place_beside(BAR, words=words, end=QPoint(200, 60), area=AREA) == QPoint(100, 78)


def test_at_the_bottom_it_goes_above_them() -> None:
    words = QRect(100, 250, 120, 20)

    assert place_beside(BAR, words=words, end=QPoint(200, 260), area=AREA) == QPoint(100, 182)


def test_it_stays_inside_sideways() -> None:
    words = QRect(380, 50, 20, 20)

    assert place_beside(BAR, words=words, end=QPoint(395, 60), area=AREA) == QPoint(200, 78)


def test_without_room_it_does_not_cover_the_words() -> None:
    words = QRect(0, 20, 400, 270)

    assert place_beside(BAR, words=words, end=QPoint(10, 280), area=AREA) is None


def test_each_group_begins_a_row_and_breaks_where_it_is_full() -> None:
    assert rows([[50, 50, 50], [80], []], width=120, gap=4) == [[50, 50], [50], [80]]


def test_what_is_too_wide_has_a_row_of_its_own() -> None:
    assert rows([[300, 20]], width=120, gap=4) == [[300], [20]]
