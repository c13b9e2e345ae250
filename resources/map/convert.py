#!/usr/bin/env python3
"""Writes land.txt, the coastlines behind the map of sites.

    npm pack world-atlas@2.0.2 && tar -xzf world-atlas-2.0.2.tgz
    python3 convert.py package/land-110m.json > land.txt

Natural Earth, 1:110m land, is in the public domain (https://www.naturalearthdata.com); world-atlas
(https://github.com/topojson/world-atlas) packs it as TopoJSON. A line is a ring: longitude,latitude in tenths of a degree.
"""
import json
import sys


def arcs_in_degrees(topology):
    """TopoJSON stores arcs as steps on a grid."""
    scale, origin = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for step in arc:
            x, y = x + step[0], y + step[1]
            points.append((x * scale[0] + origin[0], y * scale[1] + origin[1]))
        yield points


def ring_points(ring, arcs):
    points = []
    for index in ring:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points += arc if not points else arc[1:]
    return points


def rounded(points):
    """Tenths of a degree, each point once."""
    last = None
    for longitude, latitude in points:
        point = (round(longitude * 10), round(latitude * 10))
        if point != last:
            yield point
        last = point


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        topology = json.load(file)
    arcs = list(arcs_in_degrees(topology))
    print("# Coastlines: Natural Earth 1:110m land, public domain, https://www.naturalearthdata.com; see convert.py")
    for geometry in topology["objects"]["land"]["geometries"]:
        polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
        for polygon in polygons:
            # The first ring is the shore; the others are inland seas, too small to see.
            ring = list(rounded(ring_points(polygon[0], arcs)))
            if len(ring) > 3:
                print(" ".join(f"{x},{y}" for x, y in ring))


if __name__ == "__main__":
    main()
