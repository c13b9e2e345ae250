#include "ui/results/table_text.h"

#include "models/files/escaping.h"
#include "ui/text/words.h"

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

} // namespace

QString csv(const QAbstractItemModel& model) {
    QString text;
    for (QStringList line : cells(model)) {
        for (QString& cell : line) cell = toQt(models::csvCell(toStd(cell)));
        text += line.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return text;
}

QString markdownTable(const QAbstractItemModel& model) {
    QString text;
    bool isHead = true;
    for (QStringList line : cells(model)) {
        for (QString& cell : line) cell = toQt(models::markdownText(toStd(cell)));
        text += QStringLiteral("| ") + line.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
        if (isHead) text += QStringLiteral("|---|") + QStringLiteral("---:|").repeated(line.size() - 1) + QLatin1Char('\n');
        isHead = false;
    }
    return text;
}

} // namespace ui
