#!/usr/bin/env python3
"""Makes the catalogue's tables from a folder of CSV files: python3 convert.py INPUT_FOLDER [OUTPUT_FOLDER]

The CSV files are accelerators, models, regions, pue, wue, prices, electricity_prices and levers, validation/accelerator_aliases,
and grid_hourly/ with its manifest. catalogue.json, constants.json and providers.json are kept by hand and not touched.
"""

import pathlib
import sys

import accelerators
import electricity
import grids
import levers
import models
import prices
import sites


def main(arguments):
    if not 2 <= len(arguments) <= 3:
        print(__doc__, file=sys.stderr)
        return 2
    folder = pathlib.Path(arguments[1])
    target = pathlib.Path(arguments[2]) if len(arguments) == 3 else pathlib.Path(__file__).resolve().parent.parent
    for table in (accelerators, models, sites, electricity, levers, prices, grids):
        table.convert(folder, target)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
