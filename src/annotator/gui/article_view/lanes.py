"""How far the lanes below a line of text are apart."""


def pitch(room: int, lanes: int, *, widest: int) -> int:
    """Return the distance of *lanes* lanes in *room* pixels: as much as there is, but 2 to *widest*."""
    return max(2, min(widest, room // max(1, lanes)))
