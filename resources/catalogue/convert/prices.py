"""prices.csv -> prices/<provider>.json, one offer a line"""

import re

from accelerators import id_map
from tables import inline, number, rows

# Regions that a row without a region names in its note.
EVERYWHERE = {"*": ["us-central1", "us-east1", "europe-west2"]}
PRICES = {"on_demand": "on_demand_usd_per_chip_hour", "spot": "spot_usd_per_chip_hour", "commit_1y": "commit_1y", "commit_3y": "commit_3y"}


def date_of(row):
    return "2026" if row["as_of"].startswith("2026 (") else row["as_of"]


def tag(note):
    if "unverified" in note:
        return "A"
    return "C" if "derived" in note else "V"


def offers_of(row, ids, sources):
    for region in EVERYWHERE.get(row["region_id"], [row["region_id"]]):
        offer = {"accelerator": ids[row["accelerator_id"]], "site": f"{row['provider']}/{region}", "machine": row["machine_type"],
                 "chips": number(row["chips_per_vm"]), "scope": row["scope"]}
        offer.update({key: number(row[column]) for key, column in PRICES.items() if number(row[column]) is not None})
        source = (row["source"], date_of(row))
        offer["source"] = sources.setdefault(source, f"s{len(sources) + 1}")
        if tag(row["note"]) != "V":
            offer["confidence"] = tag(row["note"])
        if row["note"]:
            offer["note"] = re.sub(r"(?<=[a-z0-9]); spot = lowest AZ listed", "; spot: lowest zone listed", row["note"])
        yield offer


def write(path, provider, offers, sources):
    by_key = {key: {"source": source, "date": date} for (source, date), key in sources.items()}
    lines = ['"kind": "prices"', f'"provider": {inline(provider)}', '"unit": "USD/h"',
             '"sources": {\n' + ",\n".join(f"  {inline(k)}: {inline(v)}" for k, v in by_key.items()) + "\n}",
             '"offers": [\n' + ",\n".join("  " + inline(offer) for offer in offers) + "\n]"]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    print(f"{path.name}: {len(offers)} offers")


def convert(folder, target):
    ids = id_map(folder)
    providers = {}
    for row in rows(folder, "prices.csv"):
        offers, sources = providers.setdefault(row["provider"], ([], {}))
        offers.extend(offers_of(row, ids, sources))
    for provider, (offers, sources) in sorted(providers.items()):
        offers.sort(key=lambda offer: (offer["accelerator"], offer["site"], offer["machine"]))
        write(target / "prices" / f"{provider}.json", provider, offers, sources)
