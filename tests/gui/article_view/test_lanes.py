from annotator.gui.article_view.lanes import pitch


def test_few_lanes_are_wide_and_many_narrow() -> None:
    assert pitch(10, 1, widest=4) == 4
    assert pitch(10, 3, widest=4) == 3
    assert pitch(10, 5, widest=4) == 2
