# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs deploy/slurm/ on a real Slurm: munged, slurmctld and two slurmd on loopback, all of this user and of a folder
of their own. One task of the array has its program killed in the middle and is requeued; the review must be, byte for
byte, that of a single run. usage: slurm_test.py PROGRAM DEPLOY_FOLDER ARCHIVE --work FOLDER"""
import argparse
import getpass
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import time

NODES = ("n1", "n2")
TASKS = 3


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def until(what, seconds, done):
    """Waits for `done` to give something true, and gives it."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        result = done()
        if result:
            return result
        time.sleep(0.2)
    raise SystemExit(f"slurm_test: {what}: not within {seconds} seconds")


class Cluster:
    def __init__(self, folder):
        self.folder = folder
        self.daemons = []
        self.environment = dict(os.environ, SLURM_CONF=str(folder / "slurm.conf"))

    def start(self, *command):
        name = pathlib.Path(command[0]).name + str(len(self.daemons))
        with open(self.folder / f"{name}.log", "wb") as log:
            self.daemons.append(subprocess.Popen(
                command, env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log))

    def __enter__(self):
        for name in ("munge", "state", "spool"):
            (self.folder / name).mkdir(mode=0o755)
        key = self.folder / "munge" / "key"
        key.write_bytes(os.urandom(1024))
        key.chmod(0o400)
        munge = self.folder / "munge"
        self.start(tool("munged"), "--foreground", "--force", f"--key-file={key}", f"--socket={munge}/socket",
                   f"--pid-file={munge}/pid", f"--log-file={munge}/log", f"--seed-file={munge}/seed")
        until("munged", 20, (munge / "socket").exists)
        host, user = socket.gethostname(), getpass.getuser()
        nodes = "\n".join(
            f"NodeName={node} NodeHostname={host} NodeAddr=127.0.0.1 Port={free_port()} CPUs=1 State=UNKNOWN"
            for node in NODES)
        # What needs cgroups, accounting or a system's own accounts is left out; cred_expire is how long a requeued
        # task waits.
        (self.folder / "slurm.conf").write_text(f"""ClusterName=test
SlurmctldHost={host}(127.0.0.1)
SlurmctldPort={free_port()}
SlurmUser={user}
SlurmdUser={user}
AuthType=auth/munge
AuthInfo=socket={munge}/socket,cred_expire=5
StateSaveLocation={self.folder}/state
SlurmdSpoolDir={self.folder}/spool/%n
SlurmctldPidFile={self.folder}/slurmctld.pid
SlurmdPidFile={self.folder}/slurmd-%n.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_interval=2
ReturnToService=2
KillWait=2
{nodes}
PartitionName=test Nodes=ALL Default=YES MaxTime=INFINITE State=UP
""")
        self.start(tool("slurmctld"), "-D", "-c", "-f", str(self.folder / "slurm.conf"))
        for node in NODES:
            self.start(tool("slurmd"), "-D", "-N", node, "-f", str(self.folder / "slurm.conf"))
        until("the nodes", 60, self.all_idle)
        return self

    def all_idle(self):
        said = subprocess.run(["sinfo", "--noheader", "--Node", "--format=%T"], env=self.environment,
                              capture_output=True, text=True, check=False).stdout.split()
        return said == ["idle"] * len(NODES)

    def __exit__(self, *_):
        subprocess.run(["scancel", "--user", getpass.getuser()], env=self.environment, check=False,
                       stderr=subprocess.DEVNULL)
        for daemon in reversed(self.daemons):  # munged last: the others talk through it
            daemon.terminate()
            try:
                daemon.wait(20)
            except subprocess.TimeoutExpired:
                daemon.kill()


def tool(name):
    found = shutil.which(name, path=os.environ["PATH"] + ":/usr/sbin:/sbin")
    if not found:
        raise SystemExit(f"slurm_test: {name} is not installed")
    return found


def program_of(shard, cache):
    """The process that reads the shard into the cache, if it is at work."""
    for folder in pathlib.Path("/proc").iterdir():
        try:
            command = (folder / "cmdline").read_bytes().decode().split("\0")
        except (OSError, UnicodeDecodeError):
            continue
        if "extract" in command and shard in command and str(cache) in command and "--shard" in command:
            if not command[0].endswith("bash"):
                return int(folder.name)
    return None


def files_below(folder):
    return sorted(path.relative_to(folder) for path in folder.rglob("*")
                  if path.is_file() and path.relative_to(folder).parts[0] != "cache")


def differences(one, other):
    if files_below(one) != files_below(other):
        return [str(path) for path in set(files_below(one)) ^ set(files_below(other))]
    differing = []
    for path in files_below(one):
        if path.name == "run.json":
            runs = [json.loads((folder / path).read_text()) for folder in (one, other)]
            for run in runs:
                del run["started"], run["finished"]
            same = runs[0] == runs[1]
        else:
            same = (one / path).read_bytes() == (other / path).read_bytes()
        if not same:
            differing.append(str(path))
    return differing


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("deploy", type=pathlib.Path)
    parser.add_argument("archive", type=pathlib.Path)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    work = arguments.work.resolve()
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    program = str(pathlib.Path(arguments.program).resolve())
    archive = arguments.archive.resolve()

    print("a single run", flush=True)
    subprocess.run([program, "review", archive, "--out", work / "single", "--quiet"], check=True)

    cache, out = work / "cache", work / "review"
    with Cluster(work) as cluster:
        environment = dict(cluster.environment, SECONDLOOK=program)

        def run(command, *rest, **options):
            return subprocess.run([arguments.deploy / command, *map(str, rest)], env=environment, text=True,
                                  capture_output=True, **options)

        print(run("submit", "--tasks", TASKS, "--cache", cache, "--out", out, archive, check=True).stdout,
              end="", flush=True)
        victim = until("the second task", 120, lambda: program_of(f"2/{TASKS}", cache))
        until("its first paper", 120, lambda: (work / "review.jobs" / "extract-2.log").exists() and cache.exists()
              and any(path.is_file() for path in cache.rglob("*")))
        os.kill(victim, signal.SIGKILL)
        print(f"killed the program of task 2, process {victim}", flush=True)
        until("task 2 again", 120, lambda: (work / "review.jobs" / "extract-2.log").read_text().count("attempt") > 1)
        said = run("status", out)
        print(said.stdout, end="", flush=True)
        if said.returncode != 1:
            raise SystemExit(f"slurm_test: status {said.returncode} while tasks are at work")

        def ended():
            state = run("status", out)
            return state if state.returncode != 1 else None

        said = until("the review", 600, ended)
        print(said.stdout, end="", flush=True)
        if said.returncode != 0:
            raise SystemExit("slurm_test: the review did not come about")
    log = (work / "review.jobs" / "extract-2.log").read_text()
    if "ended with status 137" not in log or "attempt 2" not in log:
        raise SystemExit(f"slurm_test: task 2 was not killed and requeued:\n{log}")
    differing = differences(work / "single", out)
    if differing:
        raise SystemExit("slurm_test: other than a single run: " + ", ".join(differing))
    print("the review is that of a single run, byte for byte")
    return 0


if __name__ == "__main__":
    sys.exit(main())
