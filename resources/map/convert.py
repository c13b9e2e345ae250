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


def unrolled(ring):
    """A ring across the date line goes on beyond it instead of jumping to the other side of the map."""
    turns, before = 0, ring[0][0]
    for x, y in ring:
        if abs(x - before) > 1800:
            turns += 3600 if x < before else -3600
        before = x
        yield x + turns, y


def clipped(ring, limit, keeps_below):
    """The part of a ring on one side of a meridian."""
    def is_kept(point):
        return point[0] <= limit if keeps_below else point[0] >= limit

    kept = []
    for (x, y), (to_x, to_y) in zip(ring, ring[1:] + ring[:1]):
        if is_kept((x, y)):
            kept.append((x, y))
        if is_kept((x, y)) != is_kept((to_x, to_y)):
            kept.append((limit, round(y + (to_y - y) * (limit - x) / (to_x - x))))
    return kept


def within_the_map(ring):
    """The ring, cut at the date line where it crosses it."""
    flat = list(unrolled(ring))
    if abs(flat[-1][0] - flat[0][0]) > 1800:
        return [ring]  # around the pole
    inner = clipped(clipped(flat, 1800, True), -1800, False)
    beyond_east = [(x - 3600, y) for x, y in clipped(flat, 1800, False)]
    beyond_west = [(x + 3600, y) for x, y in clipped(flat, -1800, True)]
    return [inner, beyond_east, beyond_west]


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
            for part in within_the_map(ring):
                if len(part) > 3:
                    print(" ".join(f"{x},{y}" for x, y in part))


if __name__ == "__main__":
    main()
