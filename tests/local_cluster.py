"""A cluster on this computer: a scheduler and two workers, each a process of its own."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_ROOT: Final = Path(__file__).parents[1]
_CLUSTER: Final = """
import sys
import dask
from distributed import LocalCluster

if __name__ == "__main__":
    dask.config.set({"distributed.scheduler.allowed-failures": 0})
    with LocalCluster(n_workers=int(sys.argv[1]), threads_per_worker=1, dashboard_address=None) as cluster:
        print(cluster.scheduler_address, flush=True)
        sys.stdin.read()
"""


@contextmanager
def local_cluster(folder: Path, *, workers: int = 2) -> Iterator[str]:
    """Give the address of the scheduler; *folder* is for what the cluster writes."""
    script = folder / "cluster.py"
    script.write_text(_CLUSTER, "utf-8")
    with (folder / "cluster.log").open("wb") as log:
        cluster = subprocess.Popen(
            [sys.executable, script, str(workers)],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": str(_ROOT)},  # workers load what tests send them
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )
        with cluster:
            assert cluster.stdin is not None
            assert cluster.stdout is not None
            try:
                yield cluster.stdout.readline().strip()
            finally:
                cluster.stdin.close()
                cluster.wait(30)
