"""electricity_prices.csv -> electricity.json"""

from tables import figure, number, rows, write_table

FIGURES = {
    "industrial_usd_kwh": ("Industrial price", "USD/kWh", 0.005, 1),
    "commercial_usd_kwh": ("Commercial price", "USD/kWh", 0.005, 1),
    "all_sectors_usd_kwh": ("Mean price of all sectors", "USD/kWh", 0.005, 1),
    "residential_usd_kwh": ("Residential price", "USD/kWh", 0.005, 1),
    "non_household_usd_kwh": ("Non-household price", "USD/kWh", 0.005, 1),
    "household_usd_kwh": ("Household price", "USD/kWh", 0.005, 1),
    "wholesale_usd_kwh": ("Wholesale price", "USD/kWh", 0.005, 1),
}
KEYS = {"industrial": "industrial", "commercial": "commercial", "all-sectors": "all_sectors", "residential": "residential",
        "non-household": "non_household", "household": "household", "wholesale day-ahead/spot": "wholesale"}
STATES = {"Alabama": "al", "Arizona": "az", "California": "ca", "Colorado": "co", "Georgia": "ga", "Illinois": "il", "Iowa": "ia",
          "Massachusetts": "ma", "Nevada": "nv", "New York": "ny", "North Carolina": "nc", "Ohio": "oh", "Oklahoma": "ok", "Oregon": "or",
          "Pennsylvania": "pa", "South Carolina": "sc", "Tennessee": "tn", "Texas": "tx", "Utah": "ut", "Virginia": "va", "Washington": "wa"}
# Fixed rate of the wholesale file, the ratio of its two price columns (0.08787 / 0.08145).
USD_PER_EUR = 1.0788


def place(row):
    """(id, name) of the entry that a row belongs to: state, grid zone or country."""
    country, part = row["iso_country"].lower(), row["subregion"]
    if part in STATES:
        return f"us-{STATES[part]}", f"{part}, United States"
    if "-" in part and part != "DE-LU":
        return part.lower(), f"{row['country']}, grid zone {part}"
    return country, row["country"]


def price(row):
    usd, local = number(row["price_usd_per_kwh"]), number(row["price_local_per_kwh"])
    about = {"source": row["source"], "date": row["period"], "sigma": 0.1}
    if usd is not None:
        note = row["definition"]
        if row["currency"] != "USD":
            note += f"; {local} {row['currency']}"
        return figure(usd, confidence="V" if row["confidence"] != "low" else "R", note=note, **about)
    if row["currency"] == "EUR" and local is not None:
        note = f"{row['definition']}; {local} EUR at {USD_PER_EUR} USD, the rate of the wholesale figures"
        return figure(round(local * USD_PER_EUR, 4), confidence="C" if row["confidence"] != "low" else "R", note=note, **about)
    return None


def period(row):
    return row["period"].replace("-H1", "-06").replace("-H2", "-12")


def convert(folder, target):
    entries = {}
    for row in sorted(rows(folder, "electricity_prices.csv"), key=period):  # the newest period wins
        what = price(row)
        if what is None:
            continue
        id, name = place(row)
        entry = entries.setdefault(id, {"id": id, "name": name, "figures": {}})
        entry["figures"][f"{KEYS[row['price_type']]}_usd_kwh"] = what
    for entry in entries.values():  # an entry says what most of its figures say
        first = next(iter(entry["figures"].values()))
        shared = {key: first[key] for key in ("source", "confidence", "sigma")}
        figures = {key: {name: part for name, part in what.items() if name == "value" or shared.get(name) != part}
                   for key, what in entry.pop("figures").items()}
        entry.update(**shared, figures=figures)
    write_table(target / "electricity.json", "electricity", FIGURES, {}, sorted(entries.values(), key=lambda entry: entry["id"]))
