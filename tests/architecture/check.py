#!/usr/bin/env python3
"""Checks of the tree that no compiler makes.

    check.py CHECK [--root FOLDER] [--program FILE]

Checks: arrows, cycles, sizes, listed, codes, no-qt-linked. Prints a line a problem; the exit status is 1 when there is one.
"""
import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

LAYERS = ("models", "estimator", "ui", "app")
MOST_LINES = 500

# What each folder may include of the others. The command line goes without `ui`, so that it links no Qt.
MAY_INCLUDE = {
    "models": {"models"},
    "estimator": {"models", "estimator"},
    "ui": {"models", "estimator", "ui"},
    "app/cli": {"models", "estimator", "app/cli"},
    "app/gui": {"models", "estimator", "ui", "app/gui"},
}
QT_FREE = ("models", "estimator", "app/cli")

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
QT_HEADER = re.compile(r"^(Q[A-Z]\w*|Qt[A-Z]\w*/.*|q[a-z]+\.h)$")


def sources(root, folders=LAYERS, suffixes=(".h", ".cpp")):
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in suffixes:
                yield path


def area(path):
    """The folder of MAY_INCLUDE in which a path (relative to the root) lies, or None."""
    parts = Path(path).parts
    for name in ("/".join(parts[:2]), parts[0] if parts else ""):
        if name in MAY_INCLUDE:
            return name
    return None


def includes(path):
    """(line, bracket, name) of every include."""
    text = path.read_text(encoding="utf-8")
    for match in INCLUDE.finditer(text):
        yield text.count("\n", 0, match.start(2)) + 1, match.group(1), match.group(2)


def arrows(root):
    for path in sources(root):
        relative = path.relative_to(root)
        own = area(relative)
        if own is None:
            yield f"{relative}: lies in no folder with a place in the architecture"
            continue
        for line, bracket, name in includes(path):
            if own in QT_FREE and QT_HEADER.match(name):
                yield f"{relative}:{line}: {own} knows nothing of Qt, but includes {name}"
            if bracket == "<":
                continue
            target = area(name)
            if target is None:
                # A generated header of Qt stands beside the sources; everything else is written from the root.
                if not re.search(r"(\.moc|^moc_\w+\.cpp|^ui_\w+\.h)$", name):
                    yield f'{relative}:{line}: "{name}" is not written from the root'
            elif target not in MAY_INCLUDE[own]:
                yield f"{relative}:{line}: {own} may not include {target} ({name})"
            elif not (root / name).is_file():
                yield f"{relative}:{line}: {name} does not exist"


def cycles(root):
    """Headers that include each other, however long the way."""
    graph = {}
    for path in sources(root, suffixes=(".h",)):
        graph[str(path.relative_to(root))] = [name for _, bracket, name in includes(path) if bracket == '"']
    finished = set()

    def walk(header, way):
        if header in way:
            yield "headers include each other: " + " -> ".join(way[way.index(header):] + [header])
            return
        if header in finished:
            return
        for name in graph.get(header, []):
            yield from walk(name, way + [header])
        finished.add(header)

    for header in graph:
        yield from walk(header, [])


def sizes(root):
    for path in sources(root, LAYERS + ("tests",)):
        lines = path.read_text(encoding="utf-8").count("\n")
        if lines > MOST_LINES:
            yield f"{path.relative_to(root)}: {lines} lines, at most {MOST_LINES}: look for the second noun"


def listed(root):
    """A source that no CMakeLists.txt names is compiled by nobody."""
    for path in sources(root, LAYERS + ("tests",), (".cpp",)):
        folder = path.parent
        while True:
            cmake = folder / "CMakeLists.txt"
            name = path.relative_to(folder).as_posix()
            # tests/ name their sources relative to their own folder or to tests/ itself.
            if cmake.is_file() and re.search(rf"(?<![\w./-]){re.escape(name)}(?![\w./-])", cmake.read_text(encoding="utf-8")):
                break
            if folder == root:
                yield f"{path.relative_to(root)}: named in no CMakeLists.txt"
                break
            folder = folder.parent


def without_comments(text):
    return re.sub(r"//[^\n]*|/\*.*?\*/", "", text, flags=re.DOTALL)


def codes(root):
    """Every code has its row, in the order of the enumeration, with a stable name and a sentence."""
    header = without_comments((root / "models/core/code.h").read_text(encoding="utf-8"))
    table = (root / "models/core/code.cpp").read_text(encoding="utf-8")
    body = re.search(r"enum class Code\s*\{(.*?)\}", header, re.DOTALL)
    expected = [name.strip() for name in body.group(1).split(",") if name.strip()] if body else []
    if not expected:
        yield "models/core/code.h: no codes found"
    row = re.compile(
        r'CodeInfo\{\s*Code::(\w+),\s*"([^"]*)",\s*Severity::(\w+),\s*FOUREM_WORDS\(\s*"messages",\s*"((?:[^"\\]|\\.)*)"')
    rows = row.findall(table)
    for name in expected:
        if name not in [found[0] for found in rows]:
            yield f"models/core/code.cpp: no row, or no sentence, for {name}"
    if [found[0] for found in rows] != expected:
        yield "models/core/code.cpp: the rows do not stand in the order of the enumeration"
    seen = set()
    for code, name, severity, sentence in rows:
        letter = {"error": "E", "warning": "W", "note": "N"}.get(severity, "?")
        if not re.fullmatch(letter + r"_[A-Z0-9_]+", name):
            yield f"models/core/code.cpp: {code} is a {severity}, its name {name} should be {letter}_..."
        if name in seen:
            yield f"models/core/code.cpp: the name {name} is taken twice"
        seen.add(name)
        if not sentence.strip():
            yield f"models/core/code.cpp: {code} says nothing"


def no_qt_linked(program):
    libraries = subprocess.run(["ldd", program], check=True, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"}).stdout
    if "libc.so" not in libraries:
        yield f"{program}: ldd names no C library, so this check sees nothing"
    for line in libraries.splitlines():
        if "Qt" in line:
            yield f"{program}: links {line.strip()}"


def main():
    tree_checks = {"arrows": arrows, "cycles": cycles, "sizes": sizes, "listed": listed, "codes": codes}
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("check", choices=[*tree_checks, "no-qt-linked"])
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    parser.add_argument("--program", help="for no-qt-linked: the command-line program")
    options = parser.parse_args()
    if options.check == "no-qt-linked":
        if not options.program:
            parser.error("no-qt-linked needs --program")
        problems = list(no_qt_linked(options.program))
    else:
        problems = list(tree_checks[options.check](options.root))
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
