#!/usr/bin/env python3
"""Draws docs/images/residuals.svg: predicted over measured of `fourem backtest`, by class, on a logarithmic axis.

    fourem backtest inference.csv --rows --format json > inference.json
    fourem backtest training.csv --metric time --rows --format json > training.json
    residuals.py inference.json training.json > residuals.svg
"""
import collections
import html
import json
import math
import sys

LEFT, TOP, ROW, WIDTH = 440, 40, 18, 520
SPAN = math.log(4.0)  # the axis reaches from a quarter to four times


def place(ratio):
    return LEFT + WIDTH * (0.5 + max(-1.0, min(1.0, math.log(ratio) / SPAN)) / 2.0)


def main():
    classes = collections.defaultdict(list)
    for name in sys.argv[1:]:
        with open(name, encoding="utf-8") as file:
            for row in json.load(file)["rows"]:
                if row["predicted"] and row["measured"]:
                    classes[row["class"]].append(row["predicted"] / row["measured"])
    rows = sorted((name, ratios) for name, ratios in classes.items() if len(ratios) >= 5)
    height = TOP + ROW * len(rows) + 30
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{LEFT + WIDTH + 20}" height="{height}" font-family="sans-serif" font-size="11">',
           f'<rect width="100%" height="100%" fill="white"/>',
           f'<text x="{LEFT}" y="16" font-size="13">Predicted over measured, a dot a row</text>']
    for ratio, text in ((0.25, "¼"), (0.5, "½"), (0.8, "0.8"), (1.0, "1"), (1.25, "1.25"), (2.0, "2"), (4.0, "4")):
        x = place(ratio)
        colour = "#222" if ratio == 1.0 else "#ccc"
        out.append(f'<line x1="{x:.1f}" y1="{TOP - 8}" x2="{x:.1f}" y2="{height - 22}" stroke="{colour}"/>')
        out.append(f'<text x="{x:.1f}" y="{height - 8}" text-anchor="middle">{text}</text>')
    for index, (name, ratios) in enumerate(rows):
        y = TOP + ROW * index + 6
        out.append(f'<text x="{LEFT - 8}" y="{y + 4}" text-anchor="end">{html.escape(name)} ({len(ratios)})</text>')
        for number, ratio in enumerate(sorted(ratios)):
            shift = (number % 5 - 2) * 1.6
            out.append(f'<circle cx="{place(ratio):.1f}" cy="{y + shift:.1f}" r="1.8" fill="#1b6ca8" fill-opacity="0.45"/>')
    out.append("</svg>")
    print("\n".join(out))


if __name__ == "__main__":
    main()
