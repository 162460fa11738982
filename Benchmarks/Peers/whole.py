"""Whole runs of the tool beside Python on the same file: whole.py TOOL COMMENTS.jsonl prints a markdown table.

Every figure is the median of RUNS runs (default 3). Instructions are counted where perf is there and may count.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile

tool, comments = sys.argv[1:3]
runs = int(os.environ.get("RUNS", "3"))
root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
page = os.path.join(root, "seeds", "en-tram-line.txt")
loop = "import sys, json\nfor line in open(sys.argv[1]): json.loads(line)"


def once(command):
    """Wall seconds, processor seconds, peak MiB of one run that writes to nowhere."""
    with open(os.devnull, "wb") as nowhere:
        started = os.times().elapsed
        child = subprocess.Popen(command, stdout=nowhere, stderr=nowhere, cwd="/")
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 1):
        raise SystemExit(f"{command[0]} ended with {child.returncode}")
    return os.times().elapsed - started, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def instructions(command):
    if not shutil.which("perf"):
        return None
    with tempfile.NamedTemporaryFile("r") as counts:
        counting = ["perf", "stat", "-x,", "-e", "instructions:u", "-o", counts.name, "--"]
        subprocess.run(counting + command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")
        for line in counts:
            value = line.split(",")[0]
            if value.isdigit():
                return int(value) / 1e9
    return None


def row(name, command):
    taken = [once(command) for _ in range(runs)]
    wall, processor, memory = (statistics.median(column) for column in zip(*taken))
    counted = instructions(command)
    shown = f"{counted:.2f}" if counted is not None else "-"
    print(f"| {name} | {wall:.2f} | {processor:.2f} | {memory:.0f} | {shown} |", flush=True)


def one_core(command):
    return ["taskset", "-c", "0"] + command


scan = [tool, "scan", "--format", "jsonl", comments]
print("| run | wall s | processor s | peak MiB | G instructions |")
print("|---|---:|---:|---:|---:|")
row("one small page", [tool, "scan", page])
row("all comments, two cores", scan)
row("all comments, one core", one_core(scan))
row("Python: json.loads of every line", [sys.executable, "-c", loop, comments])
with tempfile.NamedTemporaryFile("wb", suffix=".jsonl", dir=os.environ.get("TMPDIR")) as large:
    for _ in range(10):
        with open(comments, "rb") as source:
            shutil.copyfileobj(source, large)
    large.flush()
    runs = 1
    if os.environ.get("LARGE"):
        row("ten times as many comments", [tool, "scan", "--format", "jsonl", large.name])
