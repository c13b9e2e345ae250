"""grid_hourly/manifest.csv and its series -> grids.json and grid_hourly/"""

import pathlib
import shutil

from tables import number, rows, write_table

FIGURES = {
    "mean_g_kwh": ("Mean intensity of the year", "gCO2e/kWh", 0, 1500),
    "min_g_kwh": ("Least hour", "gCO2e/kWh", 0, 1500),
    "max_g_kwh": ("Greatest hour", "gCO2e/kWh", 0, 1500),
    "mean_cfe_share": ("Mean carbon-free share", "", 0, 1),
    "hours": ("Hours", "h", 8760, 8784),
    "missing_hours": ("Hours without a figure", "h", 0, 1000),
}
TEXTS = {"zone": "Grid zone", "year": "Year", "basis": "Basis", "file": "File of hourly values", "licence": "Licence"}


def entry_of(row):
    return {
        "id": row["zone"],
        "name": f"{row['zone']} {row['year']}",
        "texts": {"zone": row["zone"], "year": row["year"], "basis": row["basis"].split(" (")[0], "file": f"grid_hourly/{row['file']}",
                  "licence": row["licence"]},
        "source": row["source"],
        "date": row["year"],
        "confidence": "C",
        "sigma": 0.1,
        "figures": {
            "mean_g_kwh": number(row["mean_gco2"]), "min_g_kwh": number(row["min_gco2"]), "max_g_kwh": number(row["max_gco2"]),
            "mean_cfe_share": round(number(row["mean_cfe_percent"]) / 100, 4),
            "hours": {"value": number(row["rows"]), "sigma": 0}, "missing_hours": {"value": number(row["missing_hours"]), "sigma": 0}},
        "note": "life-cycle factors a fuel times hourly generation" if "fixed per-fuel" in row["basis"] else "",
    }


def convert(folder, target):
    source = pathlib.Path(folder) / "grid_hourly"
    shipped = [row for row in rows(folder, "grid_hourly/manifest.csv") if row["may_ship"] == "yes"]
    (target / "grid_hourly").mkdir(parents=True, exist_ok=True)
    for row in shipped:
        shutil.copyfile(source / row["file"], target / "grid_hourly" / row["file"])
    write_table(target / "grids.json", "grids", FIGURES, TEXTS, [entry_of(row) for row in shipped])
