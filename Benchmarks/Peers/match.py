"""Other engines on the rules and comments that MatchingBench wrote: match.py FOLDER prints a markdown table.

FOLDER holds rules-N.txt, one PCRE pattern a line, and comments-N.jsonl, one JSON string a line. A hit is a comment and
a rule; engines that only say whether a line matches are told apart. SpamAssassin and rspamd take a mail apart for each
comment, which is in their time. `LIMIT` seconds are spent on one row at most.
"""

import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

folder = sys.argv[1]
limit = float(os.environ.get("LIMIT", "60"))


def python(patterns, texts):
    rules = []
    for pattern in patterns:
        try:
            rules.append(re.compile(pattern, re.IGNORECASE))
        except re.error:
            pass
    done, hits, start = 0, 0, time.process_time()
    for text in texts:
        hits += sum(1 for rule in rules if rule.search(text))
        done += len(text.encode())
        if time.process_time() - start > limit:
            break
    return done / 1e6 / (time.process_time() - start), len(rules), str(hits)


def child_time(command, given):
    before = os.times()
    process = subprocess.run(command, input=given, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=20 * limit)
    after = os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return process, used


def ripgrep(patterns, texts):
    given = "\n".join(text.replace("\n", " ") for text in texts).encode()
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as rules:
        rules.write("(?i)(?:" + "|".join(f"(?:{pattern})" for pattern in patterns) + ")")
        rules.flush()
        process, used = child_time(["rg", "-P", "-j1", "-c", "-f", rules.name, "-"], given)
    if process.returncode > 1:
        raise RuntimeError(process.stderr.decode().strip().splitlines()[-1][:80])
    return len(given) / 1e6 / used, len(patterns), process.stdout.decode().strip() + " lines"


def yara(patterns, texts):
    """Bytes only: what YARA cannot express (look-around, back-references, Unicode classes) is left out."""
    def rule(number, pattern):
        escaped = pattern.replace("/", "\\/")
        return f"rule r{number} {{ strings: $a = /{escaped}/ nocase condition: $a }}\n"

    def compiles(text):
        with tempfile.NamedTemporaryFile("w", suffix=".yar") as source:
            source.write(text)
            source.flush()
            return subprocess.run(["yarac", "-w", source.name, os.devnull], capture_output=True).returncode == 0

    kept = [rule(number, pattern) for number, pattern in enumerate(patterns) if compiles(rule(number, pattern))]
    with tempfile.TemporaryDirectory() as place:
        source, rules = os.path.join(place, "all.yar"), os.path.join(place, "all.yac")
        with open(source, "w") as output:
            output.write("".join(kept))
        subprocess.run(["yarac", "-w", source, rules], check=True, capture_output=True)
        names = os.path.join(place, "names")
        with open(names, "w") as listing:
            for number, text in enumerate(texts):
                path = os.path.join(place, str(number))
                with open(path, "w") as output:
                    output.write(text)
                listing.write(path + "\n")
        process, used = child_time(["yara", "-w", "-p", "1", "-C", "--scan-list", rules, names], b"")
    if process.returncode != 0:
        raise RuntimeError(process.stderr.decode().strip().splitlines()[-1][:80])
    size = sum(len(text.encode()) for text in texts)
    return size / 1e6 / used, len(kept), str(process.stdout.count(b"\n"))


def script(*command):
    """SpamAssassin and rspamd, around which a script of their own makes mails of the comments."""
    def run(count):
        place = os.path.dirname(os.path.abspath(__file__))
        files = [os.path.join(folder, f"rules-{count}.txt"), os.path.join(folder, f"comments-{count}.jsonl")]
        process = subprocess.run(
            [*command[:-1], os.path.join(place, command[-1]), *files, str(limit)], capture_output=True, text=True,
            timeout=20 * limit + 300)
        if process.returncode != 0:
            raise RuntimeError(process.stderr.strip().splitlines()[-1][:80])
        speed, kept, hits = process.stdout.split()
        return float(speed), int(kept), hits
    return run


def installed(program):
    if program == "spamassassin":
        return subprocess.run(["perl", "-MMail::SpamAssassin", "-e1"], capture_output=True).returncode == 0
    return shutil.which(program) is not None


print("| engine | rules | of them run | MB/s | hits |")
print("|---|---:|---:|---:|---:|")
for path in sorted(glob.glob(os.path.join(folder, "rules-*.txt")), key=lambda name: int(re.sub(r"\D", "", os.path.basename(name)))):
    count = re.sub(r"\D", "", os.path.basename(path))
    patterns = open(path).read().splitlines()
    texts = [json.loads(line) for line in open(os.path.join(folder, f"comments-{count}.jsonl"))]
    engines = [
        ("Python re", lambda _: python(patterns, texts), "python3"),
        ("ripgrep -P", lambda _: ripgrep(patterns, texts), "rg"),
        ("YARA", lambda _: yara(patterns, texts), "yara"),
        ("SpamAssassin", script("perl", "spamassassin.pl"), "spamassassin"),
        ("rspamd", script(sys.executable, "rspamd.py"), "rspamd"),
    ]
    for name, engine, program in engines:
        if not installed(program):
            print(f"| {name} | {count} | - | not installed | - |")
            continue
        try:
            speed, kept, hits = engine(count)
            print(f"| {name} | {count} | {kept} | {speed:.3g} | {hits} |", flush=True)
        except (RuntimeError, subprocess.SubprocessError) as error:
            print(f"| {name} | {count} | - | {error} | - |", flush=True)
