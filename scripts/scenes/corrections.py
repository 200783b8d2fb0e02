"""Corrections in place, and the corrected reading."""

from staging import Stage

MARKS = (
    ("besiegelt sein Schicksal", "error.loaded", "verbündet sich"),
    ("Entdecken Sie das Ausmaß dieses Bündnisses, das die geopolitische Szene aufmischt!", "error.cta", ""),
    ("aufmischt", "error.loaded", "verändert"),
    ("gerade", "error.style", ""),
    ("verschärfter", "error.style", "wachsender"),
    ("Im Mittelpunkt dieser", "error.style", "Der Kern der"),
    ("stationiertkämpfte", "error.fused", "stationiert und kämpfte"),
)


def take(stage: Stage) -> None:
    """Take the pictures."""
    stage.open_sample(MARKS)
    stage.session.set_current("")
    stage.workbench.reading.toggle_corrections()
    stage.take("corrections")
    stage.workbench.reading.toggle_corrections()
    stage.workbench.reading.toggle_corrected()
    stage.workbench.go(1)
    stage.workbench.go(1)
    stage.take("corrected-reading")
