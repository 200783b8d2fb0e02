"""Start: time until the first painted window, against a bare window with a text field (promise: 1.3)."""

import statistics
import subprocess
import sys
import time
from pathlib import Path

from baselines import BARE_WINDOW
from measuring import own_home

RUNS = 15
PROGRAM = Path(sys.executable).with_name("annotator")
FROZEN = Path(__file__).parents[1] / "dist" / "annotator" / "annotator"


def milliseconds(command: list[str]) -> float:
    """Return the time from starting *command* to the moment it prints."""
    begin = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - our own commands
    return (float(done.stdout.split()[-1]) - begin) * 1000


def main() -> None:
    """Run all in turns, so that the machine's moods meet all alike, and print ratios."""
    commands = {
        "bare window": [sys.executable, "-c", BARE_WINDOW],
        "from source": [str(PROGRAM), "tour", "--first-paint"],
    }
    if FROZEN.exists():
        commands["frozen"] = [str(FROZEN), "tour", "--first-paint"]
    else:
        print(f"start: no packaged program at {FROZEN}, `make package` builds it")
    times: dict[str, list[float]] = {name: [] for name in commands}
    for command in commands.values():
        milliseconds(command)  # the first one compiles modules and fills the machine's cache
    for _ in range(RUNS):
        for name, command in commands.items():
            times[name].append(milliseconds(command))
    bare = statistics.median(times["bare window"])
    for name, values in times.items():
        middle = statistics.median(values)
        print(f"start: {name:12} {middle:6.0f} ms  {middle / bare:5.2f} × bare window")


if __name__ == "__main__":
    with own_home():
        main()
