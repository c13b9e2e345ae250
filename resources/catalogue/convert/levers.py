"""levers.csv -> levers.json: one entry a published measurement, grouped by lever"""

import re

from tables import figure, number, rows, write_table

FIGURES = {
    "factor_low": ("Factor, low end", "", 0, 10000),
    "factor_typical": ("Factor, typical", "", 0, 10000),
    "factor_high": ("Factor, high end", "", 0, 10000),
    "loss_small": ("Share of the score that a model of 8B parameters lost", "", 0, 1),
    "loss_large": ("Share of the score that a model of 70B parameters lost", "", 0, 1),
}
TEXTS = {
    "lever": "Lever",
    "variant": "Variant",
    "phase": "Phase",
    "metric": "What the factor multiplies",
    "quality_effect": "Effect on quality",
    "quality_metric": "Metric of the lost score",
    "conditions": "Conditions",
    "evidence": "Kind of evidence",
}
TAGS = {"modelled": "C", "paper": "V", "vendor": "V", "measured": "V", "measured (aggregate over the validation rows)": "C"}
PLACES = {"measured (aggregate over the validation rows)": "measured (aggregate over published rows)"}


LOSS = re.compile(r"(\w+) -([\d.]+)% \(8B\), -([\d.]+)% \(70B\) relative")
WEIGHT_FORMATS = ("FP8 (TensorRT-LLM)", "INT4-AWQ weight-only (TensorRT-LLM)")  # that a stage can choose


def loss_of(row):
    """Told once a format: at one sequence, for it does not depend on the batch."""
    is_first = row["variant"] in WEIGHT_FORMATS and re.search(r"batch 1\b", row["conditions"])
    return LOSS.match(row["quality_effect"]) if is_first else None


def entry_of(row, index):
    loss = loss_of(row)
    row = {**row, "quality_metric": loss[1] if loss else ""}
    texts = {key: PLACES.get(row[key], row[key]) for key in TEXTS if row[key]}
    values = {"factor_low": number(row["effect_factor_low"]), "factor_typical": number(row["effect_factor_typical"]),
              "factor_high": number(row["effect_factor_high"])}
    if loss:
        values |= {"loss_small": round(float(loss[2]) / 100, 6), "loss_large": round(float(loss[3]) / 100, 6)}
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
