"""regions.csv, pue.csv, wue.csv -> sites.json and, for figures under the ODbL, sites_electricity_maps.json"""

import re

from tables import figure, number, rows, write_table

FIGURES = {
    "ci_lifecycle_consumption_g_kwh": ("Grid intensity, life cycle, consumption", "gCO2e/kWh", 0, 1500),
    "ci_lifecycle_generation_g_kwh": ("Grid intensity of the country, life cycle, generation", "gCO2e/kWh", 0, 1500),
    "ci_direct_consumption_g_kwh": ("Grid intensity, direct, consumption", "gCO2e/kWh", 0, 1500),
    "ci_market_g_kwh": ("Market-based intensity of the provider", "gCO2e/kWh", 0, 1500),
    "cfe_share": ("Hourly matched carbon-free share", "", 0, 1),
    "em_carbon_free_share": ("Carbon-free share of the grid", "", 0, 1),
    "em_renewable_share": ("Renewable share of the grid", "", 0, 1),
    "pue": ("Power usage effectiveness", "", 1, 3),
    "wue_l_kwh": ("Water usage effectiveness", "L/kWh", 0, 10),
    "latitude": ("Latitude", "deg", -90, 90),
    "longitude": ("Longitude", "deg", -180, 180),
}
TEXTS = {
    "provider": "Provider",
    "region": "Region",
    "location": "Location",
    "country": "Country",
    "iso_country": "Country code",
    "state": "State, as in the table of electricity prices",
    "grid_zone": "Grid zone",
    "grid_zone_alt": "Grid zone by another source",
    "watttime_ba": "WattTime region",
    "low_carbon": "Called low carbon by the provider",
    "source_confidence": "How the row was read",
}
GOOGLE = "Google, region-carbon-info, yearly 2024 (Apache-2.0) https://github.com/GoogleCloudPlatform/region-carbon-info"
EMBER = "Ember via Our World in Data, carbon-intensity-electricity (CC BY 4.0) https://ourworldindata.org/grapher/carbon-intensity-electricity"
MAPS = "Electricity Maps yearly 2025 via co2.js v0.19 (ODbL 1.0) https://github.com/thegreenwebfoundation/co2.js"
METADATA = "Green Software Foundation, real-time-cloud @b2858aa https://github.com/Green-Software-Foundation/real-time-cloud"
OWN_PAGES = {"aws": ", from AWS's sustainability page", "azure": ", from Azure's fact sheets", "gcp": ""}
PLACES = "Zones and coordinates of cloud regions, as listed by Electricity Maps https://github.com/electricitymaps/electricitymaps-contrib"

# State of a site in the United States, where it is certain. Grid zones that cover several states have none.
STATES = {
    "us-central1": "us-ia", "us-central2": "us-ok", "us-east1": "us-sc", "us-east2": "us-ga", "us-east4": "us-va", "us-east5": "us-oh",
    "us-south1": "us-tx", "us-west1": "us-or", "us-west2": "us-ca", "us-west3": "us-ut", "us-west4": "us-nv",
    "us-east-1": "us-va", "us-east-2": "us-oh", "us-west-1": "us-ca", "us-west-2": "us-or",
    "centralus": "us-ia", "eastus": "us-va", "eastus2": "us-va", "eastus3": "us-ga", "northcentralus": "us-il", "southcentralus": "us-tx",
    "westus": "us-ca", "westus2": "us-wa", "westus3": "us-az",
    "on-prem-us-cal-ciso": "us-ca", "on-prem-us-tex-erco": "us-tx", "on-prem-us-ny-nyis": "us-ny", "on-prem-us-sw-azps": "us-az",
}


def share(percent):
    return None if percent is None else round(percent / 100, 4)


def site_id(row):
    region = row["region_id"]
    return f"{row['provider']}/{region.removeprefix('on-prem-')}"


def history(rows_of_site, key):
    older = sorted(((row["year"], row[key]) for row in rows_of_site), reverse=True)[1:]
    return "; ".join(f"{year}: {value}" for year, value in older)


def measured(folder, name, key):
    """(provider, region) -> its rows, newest first."""
    found = {}
    for row in rows(folder, name):
        found.setdefault((row["provider"], row["site_id"]), []).append(row)
    return {place: sorted(many, key=lambda row: row["year"], reverse=True) for place, many in found.items()
            if all(number(row[key]) is not None for row in many)}


def is_design(row):
    return "likely a design" in row["note"]


def pue_of(row, effectiveness):
    value = number(row["pue"])
    if value is None or row["provider"] == "on-prem":
        return None
    older = history(effectiveness.get((row["provider"], row["region_id"]), []), "pue")
    repeated = "the source repeats this value for 2024" if "repeats the 2023 value" in row["note"] else ""
    design = "likely a design value" if is_design(row) else ""
    return figure(value, source=METADATA + OWN_PAGES[row["provider"]], date=row["pue_year"], confidence="V", sigma=0.15,
                  note="; ".join(part for part in (design, repeated, older) if part))


def wue_of(row):
    value = number(row["wue_l_per_kwh"])
    if value is None:
        return None
    return figure(value, source=METADATA + OWN_PAGES[row["provider"]], date=row["wue_year"], confidence="V", sigma=0.4,
                  note="likely a design value" if is_design(row) else None)


def direct_by_zone(regions):
    """Google's direct figure of a grid zone, for other providers' sites on the same grid."""
    return {row["electricity_maps_zone"]: (number(row["grid_gco2_per_kwh"]), site_id(row))
            for row in reversed(regions)
            if row["grid_basis"] == "consumption-direct" and row["electricity_maps_zone"]}


def direct_of(row, zones):
    if row["grid_basis"] == "consumption-direct":
        return figure(number(row["grid_gco2_per_kwh"]), source=GOOGLE, date=row["grid_year"], confidence="V", sigma=0.07)
    zone = row["electricity_maps_zone"]
    if row["provider"] in ("gcp", "on-prem") or zone not in zones:
        return None
    value, site = zones[zone]
    return figure(value, source=GOOGLE, date="2024", confidence="C", sigma=0.07, note=f"published for {site} on the same grid")


def own_note(note):
    """The note without what quotes figures of Electricity Maps, which stand in their own file, or what figures say themselves."""
    parts = [part.strip() for part in note.split("; ")]
    dropped = r"\bEM\b|Electricity Maps|direct-basis alternative|repeats the 2023 value|PUE is a world survey|RTC|likely a design|fall back to"
    return "; ".join(part for part in parts if part and not re.search(dropped, part))


def maps_note(note):
    parts = [part.strip() for part in note.split("; ")]
    return "; ".join(part for part in parts if re.search(r"\bEM\b|Electricity Maps", part))


def figures_of(row, effectiveness, zones):
    market = number(row["market_based_gco2_per_kwh"])
    free = share(number(row["cfe_percent"]))
    return {key: what for key, what in {
        "ci_lifecycle_generation_g_kwh": figure(number(row["country_ember_gco2_per_kwh"]), source=EMBER, date=row["country_ember_year"],
                                                confidence="V", sigma=0.07),
        "ci_direct_consumption_g_kwh": direct_of(row, zones),
        "ci_market_g_kwh": None if market is None else figure(market, source=METADATA + OWN_PAGES[row["provider"]],
                                                              date=row["market_based_year"], confidence="V"),
        "cfe_share": None if free is None else figure(free, source=GOOGLE, date=row["cfe_year"], confidence="V", sigma=0.05),
        "pue": pue_of(row, effectiveness),
        "wue_l_kwh": wue_of(row),
        "latitude": number(row["latitude"]),
        "longitude": number(row["longitude"]),
    }.items() if what is not None}


def texts_of(row):
    texts = {
        "provider": row["provider"], "region": row["region_id"], "location": row["location_name"], "country": row["country"],
        "iso_country": row["iso_country"], "state": STATES.get(row["region_id"], ""), "grid_zone": row["electricity_maps_zone"],
        "grid_zone_alt": row["em_zone_alt"], "watttime_ba": row["watttime_ba"], "low_carbon": row["low_carbon_flag"],
        "source_confidence": row["source_confidence"]}
    return {key: text for key, text in texts.items() if text}


def entry_of(row, effectiveness, zones):
    provider = row["provider"]
    note = own_note(row["note"])
    if row["grid_basis"] == "lifecycle":
        note = (f"Google publishes {row['grid_gco2_per_kwh']} g/kWh for 2024, which matches the life-cycle mean of the zone and not the direct "
                "one of its other regions: left out of the direct series")
    where = "" if provider == "on-prem" else f"{provider.upper()} " if provider in ("gcp", "aws") else "Azure "
    return {
        "id": site_id(row),
        "name": f"{where}{row['region_id']}, {row['location_name']}" if where else row["location_name"],
        "aliases": [row["region_id"]],
        "texts": texts_of(row),
        "source": PLACES,
        "date": "2026",
        "confidence": "V",
        "sigma": 0,
        "figures": figures_of(row, effectiveness, zones),
        "note": note,
    }


def maps_entry(row):
    figures = {
        "ci_lifecycle_consumption_g_kwh": number(row["em_consumption_lifecycle_gco2_per_kwh"]),
        "em_carbon_free_share": share(number(row["em_carbon_free_percent"])),
        "em_renewable_share": share(number(row["em_renewable_percent"])),
    }
    figures = {key: value for key, value in figures.items() if value is not None}
    if "ci_lifecycle_consumption_g_kwh" in figures:
        figures["ci_lifecycle_consumption_g_kwh"] = figure(figures["ci_lifecycle_consumption_g_kwh"], sigma=0.07)
    return {"id": site_id(row), "source": MAPS, "date": row["em_year"], "confidence": "V", "sigma": 0, "figures": figures,
            "note": maps_note(row["note"])}


def convert(folder, target):
    regions = rows(folder, "regions.csv")
    effectiveness = measured(folder, "pue.csv", "pue")
    zones = direct_by_zone(regions)
    write_table(target / "sites.json", "sites", FIGURES, TEXTS, [entry_of(row, effectiveness, zones) for row in regions])
    write_table(target / "sites_electricity_maps.json", "sites", FIGURES, {},
                [maps_entry(row) for row in regions if number(row["em_consumption_lifecycle_gco2_per_kwh"]) is not None],
                licence="ODbL-1.0, see LICENCE-sites_electricity_maps.md")
