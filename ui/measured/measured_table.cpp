#include "ui/measured/measured_table.h"

#include "ui/results/copy_actions.h"
#include "ui/text/capitalised.h"
#include "ui/text/plain_tool_tip.h"
#include "ui/widgets/table_hint.h"

#include <QAction>
#include <QHeaderView>
#include <QSignalBlocker>

namespace ui {
namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kWidest = 360;

} // namespace

MeasuredTable::MeasuredTable(const QString& name, QWidget* parent, int firstNumber, int lastNumber)
    : QTableWidget{parent},
      m_firstNumber{firstNumber},
      m_lastNumber{lastNumber},
      m_copy{new CopyActions{*model(), capitalised(name), this}},
      m_hint{new TableHint{*this}} {
    setObjectName(name);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMaximumSectionSize(kWidest);
}

void MeasuredTable::setWords(const QString& accessibleName, const QStringList& columns, const QString& hint) {
    setAccessibleName(accessibleName);
    setColumnCount(static_cast<int>(columns.size()));
    setHorizontalHeaderLabels(columns);
    m_hint->setText(hint);
}

void MeasuredTable::setLines(const std::vector<Line>& lines) {
    const QStringList chosen = chosenIds();
    const QSignalBlocker blocker{this};
    clearSelection();
    setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const Line& line = lines[static_cast<std::size_t>(row)];
        setVerticalHeaderItem(row, new QTableWidgetItem{QString{}}); // copied tables have no numbers of rows
        for (int column = 0; column < columnCount(); ++column) {
            auto* item = new QTableWidgetItem{line.cells.value(column)};
            item->setData(kIdRole, line.id);
            item->setToolTip(plainToolTip(item->text()));
            if (column >= m_firstNumber && column <= m_lastNumber) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            setItem(row, column, item);
            if (!line.id.isEmpty() && chosen.contains(line.id)) item->setSelected(true);
        }
    }
    resizeColumnsToContents();
    fitLastColumn();
}

void MeasuredTable::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    fitLastColumn();
}

// A stretched column may become narrower than what stands in it.
void MeasuredTable::fitLastColumn() {
    QHeaderView& header = *horizontalHeader();
    header.setStretchLastSection(false);
    resizeColumnToContents(columnCount() - 1);
    header.setStretchLastSection(header.length() < viewport()->width());
}

QStringList MeasuredTable::chosenIds() const {
    QStringList ids;
    for (const QTableWidgetItem* item : selectedItems())
        if (const QString id = item->data(kIdRole).toString(); !id.isEmpty() && !ids.contains(id)) ids.append(id);
    return ids;
}

QList<QAction*> MeasuredTable::copyCommands() const { return m_copy->actions(); }

void MeasuredTable::retranslate() { m_copy->retranslate(); }

} // namespace ui
