"""
Takes the pictures of the user guide from the real window, in both languages, without a screen.

Every file in ``scripts/scenes`` has a function ``take`` that is given a stage; arguments name those to
take, none means all.
"""

import os
import runpy
import sys
import tempfile
from pathlib import Path

SCENES = Path(__file__).resolve().parent / "scenes"


def main(names: list[str]) -> int:
    """Take the scenes with these *names*, or all."""
    with tempfile.TemporaryDirectory() as folder:
        home = str(Path(folder) / "lea")
        os.environ |= {"QT_QPA_PLATFORM": "offscreen", "HOME": home}
        os.environ |= {"XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home}
        from annotator.gui.app import application
        from staging import Stage

        application()
        for name in names or sorted(scene.stem for scene in SCENES.glob("*.py")):
            take = runpy.run_path(str(SCENES / f"{name}.py"))["take"]
            for language in ("de", "en"):
                stage = Stage(language, Path(home) / f"{name}.{language}.ini")
                take(stage)
                stage.close()
            print(f"screenshots: {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
