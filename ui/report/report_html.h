#pragma once

#include "estimator/report.h"
#include "ui/report/report.h"

#include <QString>
#include <QStringList>

namespace ui {

/// Rich text with the tables of the report; everything written through it is escaped.
class ReportHtml {
public:
    struct Column {
        QString title;
        int percent = 0;
        bool isNumber = false;
    };

    void heading(int level, const QString& text);
    void paragraph(const QString& text);
    void faint(const QString& text);
    void code(const QStringList& lines);
    /// `name` as in `ReportPictures`.
    void picture(const QString& name);
    void beginTable(const QList<Column>& columns);
    /// A cell may have a second line, after a line feed, that is set small and faint.
    void row(const QStringList& cells, bool isTotal = false);
    void endTable();

    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString m_text;
    QList<Column> m_columns;
};

/// The report's text, with pictures by name: "pipeline", "chart:total_kgco2e".
[[nodiscard]] QString reportText(const estimator::Report& report, const ReportRequest& request);

/// The metrics that get a chart.
[[nodiscard]] std::span<const estimator::Metric> chartedMetrics();

} // namespace ui
