#include "ui/results/copy_actions.h"

#include "ui/results/table_text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

namespace ui {

CopyActions::CopyActions(const QAbstractItemModel& model, const QString& table, QObject* parent)
    : QObject{parent},
      m_csv{new QAction{this}},
      m_markdown{new QAction{this}},
      m_latex{new QAction{this}} {
    const auto prepare = [&](QAction* action, const char* form, QString (*text)(const QAbstractItemModel&)) {
        action->setObjectName(QStringLiteral("copy") + table + QLatin1String{form});
        connect(action, &QAction::triggered, this, [&model, text] { QApplication::clipboard()->setText(text(model)); });
    };
    prepare(m_csv, "Csv", &csv);
    prepare(m_markdown, "Markdown", &markdownTable);
    prepare(m_latex, "Latex", &latexTable);
    retranslate();
}

void CopyActions::retranslate() {
    m_csv->setText(tr("Copy as CSV"));
    m_markdown->setText(tr("Copy as Markdown"));
    m_latex->setText(tr("Copy as LaTeX"));
}

} // namespace ui
