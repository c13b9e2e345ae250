"""Validates plan files against the schema with an independent validator.

usage: plan_schema_check.py SCHEMA FOLDER...
Files whose names begin with "v1_" are of an older format and must be refused.
"""

import copy
import json
import pathlib
import sys

import jsonschema


def main(schema_file, *folders):
    schema = json.loads(pathlib.Path(schema_file).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    failures = []
    plans = [plan for folder in folders for plan in sorted(pathlib.Path(folder).glob("*.fourem"))]
    for plan in plans:
        document = json.loads(plan.read_text(encoding="utf-8"))
        errors = [f"{plan.name} {error.json_path}: {error.message}" for error in validator.iter_errors(document)]
        if plan.name.startswith("v1_"):
            if not errors:
                failures.append(f"{plan.name}: an older format was accepted")
        else:
            failures += errors

    sound = {
        "format": "fourem-plan",
        "version": 2,
        "scenarios": [{"id": "s"}],
        "stages": [{"id": "a", "kind": "serve_online", "work": {"requests_per_s": 2, "daily_profile": "auto", "tpot_ms": None}}],
    }
    if not validator.is_valid(sound):
        failures.append("a sound plan was refused")
    for path, value in [
        (["version"], 3),
        (["scenarios"], []),
        (["stages", 0, "kind"], "cook"),
        (["stages", 0, "id"], "No id"),
        (["stages", 0, "work", "requests_per_s"], -1),
        (["stages", 0, "work", "requests_per_s"], "auto"),
        (["stages", 0, "work", "daily_profile"], [1, 2]),
    ]:
        wrong = copy.deepcopy(sound)
        holder = wrong
        for step in path[:-1]:
            holder = holder[step]
        holder[path[-1]] = value
        if validator.is_valid(wrong):
            failures.append(f"{path} = {value!r} was accepted")

    print("\n".join(failures) or f"{len(plans)} plans checked")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
