#include "ui/results/table_text.h"

#include <QStringList>

namespace ui {
namespace {

QString raw(const QVariant& exact, const QVariant& shown) { return (exact.isValid() ? exact : shown).toString(); }

QString header(const QAbstractItemModel& model, int section, Qt::Orientation orientation) {
    return raw(model.headerData(section, orientation, kRawRole), model.headerData(section, orientation));
}

/// First line and first column are the headers.
QList<QStringList> cells(const QAbstractItemModel& model) {
    QList<QStringList> rows;
    QStringList head{QString{}};
    for (int column = 0; column < model.columnCount(); ++column) head.append(header(model, column, Qt::Horizontal));
    rows.append(head);
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList line{header(model, row, Qt::Vertical)};
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            line.append(raw(index.data(kRawRole), index.data()));
        }
        rows.append(line);
    }
    return rows;
}

/// Quoted where RFC 4180 asks for it, and defused where a spreadsheet would take a name for a formula.
QString csvCell(QString text) {
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (!isNumber && !text.isEmpty() && QStringLiteral("=+-@").contains(text.front())) text.prepend(QLatin1Char('\''));
    const bool quote = text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\n'));
    return quote ? QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"') : text;
}

QString markdownCell(QString text) {
    return text.replace(QLatin1Char('|'), QStringLiteral("\\|")).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

QString csv(const QAbstractItemModel& model) {
    QString text;
    for (QStringList line : cells(model)) {
        for (QString& cell : line) cell = csvCell(cell);
        text += line.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return text;
}

QString markdownTable(const QAbstractItemModel& model) {
    QString text;
    bool isHead = true;
    for (QStringList line : cells(model)) {
        for (QString& cell : line) cell = markdownCell(cell);
        text += QStringLiteral("| ") + line.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
        if (isHead) text += QStringLiteral("|---|") + QStringLiteral("---:|").repeated(line.size() - 1) + QLatin1Char('\n');
        isHead = false;
    }
    return text;
}

} // namespace ui
