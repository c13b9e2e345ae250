#pragma once

#include <QList>
#include <QObject>

class QAbstractItemModel;
class QAction;
class QString;

namespace ui {

/// "Copy as CSV", "Copy as Markdown", "Copy as LaTeX" for a table: put them into its menus.
class CopyActions : public QObject {
    Q_OBJECT

public:
    /// @param table  names the actions: "Comparison" gives "copyComparisonCsv"
    CopyActions(const QAbstractItemModel& model, const QString& table, QObject* parent);

    [[nodiscard]] QList<QAction*> actions() const { return {m_csv, m_markdown, m_latex}; }
    void retranslate();

private:
    QAction* m_csv;
    QAction* m_markdown;
    QAction* m_latex;
};

} // namespace ui
