#pragma once

#include <QTableWidget>

#include <vector>

namespace ui {

class CopyActions;
class TableHint;

/// A table of rows that are chosen as a whole, by an id where they have one, with commands to copy it as text.
class MeasuredTable : public QTableWidget {
    Q_OBJECT

public:
    struct Line {
        QString id; ///< empty: the row stands for itself
        QStringList cells;
    };

    /// @param name  object name; "measuredRuns" gives "copyMeasuredRunsCsv"
    /// @param firstNumber, lastNumber  columns whose cells stand to the right; none where they are -1
    MeasuredTable(const QString& name, QWidget* parent, int firstNumber = -1, int lastNumber = -1);

    void setWords(const QString& accessibleName, const QStringList& columns, const QString& hint);
    /// What is chosen stays chosen where it is still there.
    void setLines(const std::vector<Line>& lines);
    [[nodiscard]] QStringList chosenIds() const;
    /// To stand behind those of the view in the menu of the table.
    [[nodiscard]] QList<QAction*> copyCommands() const;
    void retranslate();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitLastColumn();

    int m_firstNumber, m_lastNumber;
    CopyActions* m_copy;
    TableHint* m_hint;
};

} // namespace ui
