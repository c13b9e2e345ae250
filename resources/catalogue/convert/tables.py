"""Reading CSV and writing the tables of the catalogue. Python 3, standard library only."""

import collections
import copy
import csv
import json
import pathlib
import re


def rows(folder, name):
    with open(pathlib.Path(folder) / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def number(text):
    """The number in a cell, None when the cell holds none. Whole numbers stay whole, so that the file reads well."""
    try:
        value = float(text)
    except (TypeError, ValueError):
        return None
    return int(value) if value.is_integer() and abs(value) < 1e15 else value


def figure(value, **about):
    """A figure that says about itself only what its entry does not say already."""
    about = {key: what for key, what in about.items() if what not in (None, "")}
    return {"value": value, **about} if about else value


def sentences(text):
    return [part.strip() for part in re.split(r"(?<=[.;])\s+|;\s*", text) if part.strip()]


def inline(value):
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))


def entry_text(entry):
    lines = []
    for key, value in entry.items():
        if value in ("", None, [], {}):
            continue
        if key == "figures":
            inner = ",\n".join(f"      {inline(name)}: {inline(what)}" for name, what in value.items())
            lines.append(f'    "figures": {{\n{inner}\n    }}')
        else:
            lines.append(f"    {inline(key)}: {inline(value)}")
    return "  {\n" + ",\n".join(lines) + "\n  }"


def tidy_names(entries):
    """Drops names that repeat each other but for case; a name of two entries is a mistake."""
    owner = {}
    for entry in entries:
        names = []
        for name in [entry["id"], *entry.get("aliases", [])]:
            if owner.setdefault(name.casefold(), entry["id"]) != entry["id"]:
                raise SystemExit(f'"{name}" means {owner[name.casefold()]} and {entry["id"]}')
            if name.casefold() not in {known.casefold() for known in names}:
                names.append(name)
        if len(names) > 1 or "aliases" in entry:
            entry["aliases"] = names[1:]


def share_sources(entries):
    """Sources that many figures name are written once, at the head of the file; the figures hold the key."""
    holders = [holder for entry in entries for holder in [entry, *entry.get("figures", {}).values()]
               if isinstance(holder, dict) and "source" in holder]
    count = collections.Counter(holder["source"] for holder in holders)
    often = [source for source, times in count.most_common() if times >= 3]
    keys = {source: f"s{index}" for index, source in enumerate(often, start=1)}
    for holder in holders:
        holder["source"] = keys.get(holder["source"], holder["source"])
    return {key: source for source, key in keys.items()}


def write_table(path, kind, figures, texts, entries, kept=(), **head):
    """Writes one table.

    `figures` maps a key to (label, unit, least, most), `texts` maps a key to its label. Keys that no entry has are left out but for `kept`:
    those that a plan's own entries may have.
    """
    entries = copy.deepcopy(entries)
    tidy_names(entries)
    sources = share_sources(entries)
    seen = {key for entry in entries for key in entry.get("figures", {})} | set(kept)
    keys = {
        key: {"label": label, "unit": unit, "least": least, "most": most}
        for key, (label, unit, least, most) in figures.items()
        if key in seen
    }
    unknown = seen - set(keys)
    if unknown:
        raise SystemExit(f"{path}: figures without a head: {sorted(unknown)}")
    lines = [f'"kind": {inline(kind)}']
    lines += [f"{inline(key)}: {inline(value)}" for key, value in head.items()]
    lines.append('"figures": {\n' + ",\n".join(f"  {inline(k)}: {inline(v)}" for k, v in keys.items()) + "\n}")
    if texts:
        lines.append('"texts": {\n' + ",\n".join(f"  {inline(k)}: {inline(v)}" for k, v in texts.items()) + "\n}")
    if sources:
        lines.append('"sources": {\n' + ",\n".join(f"  {inline(k)}: {inline(v)}" for k, v in sources.items()) + "\n}")
    lines.append('"entries": [\n' + ",\n".join(entry_text(entry) for entry in entries) + "\n]")
    path = pathlib.Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    print(f"{path.name}: {len(entries)} entries")
