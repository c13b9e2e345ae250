#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

struct ChartCell {
    QString text; ///< as people read it, with its unit
    QString raw;  ///< a number without locale, in the unit of its column
};

struct ChartColumn {
    QString title;
    QString unit = {}; ///< of the raw numbers; empty: they have none
};

/// What a chart draws, as a table: for screen readers, for copying and for CSV.
struct ChartTable {
    std::vector<ChartColumn> columns;
    QStringList rows;
    std::vector<std::vector<ChartCell>> cells; ///< by row

    void add(const QString& row, std::vector<ChartCell> figures) {
        rows.append(row);
        cells.push_back(std::move(figures));
    }
};

} // namespace ui
