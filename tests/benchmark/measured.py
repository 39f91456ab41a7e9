# SPDX-License-Identifier: GPL-3.0-or-later
"""What a command takes: seconds on the clock and of the processors, and memory at its height."""
import os
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Measured:
    seconds: float  # on the clock
    processor: float  # user and system, of all its processes
    parent_mb: float = 0  # resident, at the height of it
    worker_mb: float = 0  # of the largest of its children


def resident_mb(process):
    """The most that the process ever had in memory, as the kernel kept count."""
    try:
        for line in Path(f"/proc/{process}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return 0


def children_of(process):
    try:
        tasks = os.listdir(f"/proc/{process}/task")
        return [c for t in tasks for c in Path(f"/proc/{process}/task/{t}/children").read_text().split()]
    except OSError:
        return []


def watch(process, measured, over):
    while not over.wait(0.05):
        measured.parent_mb = max(measured.parent_mb, resident_mb(process))
        for child in children_of(process):
            measured.worker_mb = max(measured.worker_mb, resident_mb(child))


def run(command, accepted=(0,)):
    """Runs the command to its end; SystemExit if it fails."""
    measured, over = Measured(0, 0), threading.Event()
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    watcher = threading.Thread(target=watch, args=(process.pid, measured, over))
    watcher.start()
    said = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    measured.seconds = time.monotonic() - began
    over.set()
    watcher.join()
    measured.processor = used.ru_utime + used.ru_stime
    if process.returncode not in accepted:
        raise SystemExit(f"{command[0]} ended with {process.returncode}: {said.decode()[-2000:]}")
    return measured
