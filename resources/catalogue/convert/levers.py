"""levers.csv -> levers.json: one entry a published measurement, grouped by lever"""

from tables import figure, number, rows, write_table

FIGURES = {
    "factor_low": ("Factor, low end", "", 0, 10000),
    "factor_typical": ("Factor, typical", "", 0, 10000),
    "factor_high": ("Factor, high end", "", 0, 10000),
}
TEXTS = {
    "lever": "Lever",
    "variant": "Variant",
    "phase": "Phase",
    "metric": "What the factor multiplies",
    "quality_effect": "Effect on quality",
    "conditions": "Conditions",
    "evidence": "Kind of evidence",
}
TAGS = {"modelled": "C", "paper": "V", "vendor": "V", "measured": "V", "measured (aggregate over the validation rows)": "C"}
PLACES = {"measured (aggregate over the validation rows)": "measured (aggregate over published rows)"}


def entry_of(row, index):
    texts = {key: PLACES.get(row[key], row[key]) for key in TEXTS if row[key]}
    values = {"factor_low": number(row["effect_factor_low"]), "factor_typical": number(row["effect_factor_typical"]),
              "factor_high": number(row["effect_factor_high"])}
    tag = "R" if "from memory" in row["conditions"] else TAGS[row["evidence"]]
    return {
        "id": f"{row['lever'].replace('_', '-')}-{index}",
        "name": f"{row['variant']}: {row['metric'].replace('_', ' ')}",
        "texts": texts,
        "source": row["source"],
        "date": "2026",
        "confidence": tag,
        "sigma": 0,
        "figures": {key: figure(value) for key, value in values.items() if value is not None},
    }


def convert(folder, target):
    groups = {}
    for row in rows(folder, "levers.csv"):
        groups.setdefault(row["lever"], []).append(row)
    entries = [entry_of(row, index) for group in groups.values() for index, row in enumerate(group, start=1)]
    write_table(target / "levers.json", "levers", FIGURES, TEXTS, entries)
