from annotator.gui.article_view.tips import tip
from tests.gui.article_view.examples import CODEBOOK, annotation


def test_a_tip_says_code_correction_and_comment_and_escapes_them() -> None:
    found = annotation("a", "error.fused", "Zoë", comment="1 < 2\nund <i>mehr</i>", correction="<u>Zoe")

    assert tip([found], CODEBOOK) == (
        "<p><b>Fused &amp; &lt;b&gt;words&lt;/b&gt;</b><br>→ &lt;u&gt;Zoe"
        "<br>1 &lt; 2<br>und &lt;i&gt;mehr&lt;/i&gt;</p>"
    )


def test_a_proposed_deletion_is_told() -> None:
    assert "delete" in tip([annotation("a", "error.fused", "Zoë", correction="")], CODEBOOK)


def test_nothing_has_no_tip() -> None:
    assert tip([], CODEBOOK) == ""


def test_of_a_pile_only_the_first_few_are_told() -> None:
    pile = [annotation(str(number), "error.fused", "Zoë", comment=f"Nr. {number}") for number in range(60)]

    told = tip(pile, CODEBOOK)

    assert told.count("Nr. ") == 4
    assert told.endswith("<p>and 56 more</p>")
