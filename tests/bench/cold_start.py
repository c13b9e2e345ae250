#!/usr/bin/env python3
"""How long `fourem estimate PLAN` takes from start to end, beside `python3 -c pass` on the same machine at the same time.

    cold_start.py FOUREM PLAN [--runs N]

Both run in turn, so that a machine that slows down slows both; the median of each is printed, and the median of the ratios.
The files are in the page cache after the first, uncounted round: the start of the program is measured, not the disk.
"""
import argparse
import statistics
import subprocess
import sys
import time


def seconds(command):
    start = time.perf_counter()
    status = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    elapsed = time.perf_counter() - start
    if status.returncode not in (0, 1):  # 1: the plan has findings
        sys.exit(f"{' '.join(command)} ended with {status.returncode}: {status.stderr.decode(errors='replace')}")
    return elapsed


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("fourem")
    parser.add_argument("plan")
    parser.add_argument("--runs", type=int, default=31)
    options = parser.parse_args()
    ours = [options.fourem, "estimate", options.plan]
    python = [sys.executable, "-c", "pass"]
    pairs = [(seconds(ours), seconds(python)) for _ in range(options.runs + 1)][1:]
    for name, times in (("fourem estimate", [a for a, _ in pairs]), ("python3 -c pass", [b for _, b in pairs])):
        print(f"{name}: median {statistics.median(times) * 1e3:.1f} ms, least {min(times) * 1e3:.1f}, most {max(times) * 1e3:.1f}")
    print(f"ratio: median {statistics.median(a / b for a, b in pairs):.2f} over {options.runs} pairs")


if __name__ == "__main__":
    main()
