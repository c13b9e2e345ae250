#include "ui/catalogue/own_entry_dialog.h"

#include "models/pipeline/own_entries.h"
#include "ui/catalogue/catalogue_columns.h"
#include "ui/catalogue/entry_figures_model.h"
#include "ui/text/words.h"
#include "ui/widgets/problem_label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int kLabelWidth = 280;

QString textOf(const QLineEdit& line) { return line.text().trimmed(); }

std::vector<models::FigureKey> keysOf(const models::Catalogue& catalogue, models::EntryKind kind) {
    const auto keys = catalogue.figureKeys(kind);
    return keys ? std::vector<models::FigureKey>{keys->begin(), keys->end()} : std::vector<models::FigureKey>{};
}

} // namespace

OwnEntryDialog::OwnEntryDialog(const models::Catalogue& catalogue, models::Entry entry, QWidget* parent)
    : QDialog{parent},
      m_keys{keysOf(catalogue, entry.kind)},
      m_name{new QLineEdit{this}},
      m_source{new QLineEdit{this}},
      m_problem{new ProblemLabel{QStringLiteral("ownProblem"), this}} {
    m_figures = new EntryFiguresModel{m_keys, std::move(entry), this};
    setObjectName(QStringLiteral("ownEntryDialog"));
    setWindowTitle(tr("Own entry"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(820, 600);
    buildForm();
    connect(m_figures, &EntryFiguresModel::problemChanged, this, [this] { m_problem->say(m_figures->problem()); });
    m_name->setFocus();
    m_name->selectAll();
}

void OwnEntryDialog::buildForm() {
    auto* form = new QFormLayout;
    m_name->setObjectName(QStringLiteral("ownName"));
    m_name->setText(toQt(m_figures->entry().name));
    form->addRow(tr("&Name"), m_name);
    for (const CatalogueColumn& column : columnsOf(m_figures->entry().kind)) {
        if (column.text.empty()) continue;
        auto* line = new QLineEdit{toQt(m_figures->entry().text(column.text)), this};
        line->setObjectName(QStringLiteral("ownText_") + toQt(column.text));
        form->addRow(column.title, line);
        m_texts.emplace(column.text, line);
    }
    m_source->setObjectName(QStringLiteral("ownSource"));
    m_source->setPlaceholderText(tr("Data sheet, contract, measurement … of the figures that name no other"));
    form->addRow(tr("&Source"), m_source);

    QTableView* table = makeTable();
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    connect(buttons, &QDialogButtonBox::accepted, this, &OwnEntryDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout{this};
    layout->addLayout(form);
    layout->addWidget(table, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

QTableView* OwnEntryDialog::makeTable() {
    auto* table = new QTableView{this};
    table->setObjectName(QStringLiteral("ownFigures"));
    table->setAccessibleName(tr("Figures of the entry"));
    table->setModel(m_figures);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->resizeColumnsToContents();
    // Long labels must leave room for the source, which has to be typed.
    table->setColumnWidth(EntryFiguresModel::LabelColumn, std::min(table->columnWidth(EntryFiguresModel::LabelColumn), kLabelWidth));
    table->setColumnWidth(EntryFiguresModel::ValueColumn, table->fontMetrics().horizontalAdvance(QLatin1Char{'0'}) * 14);
    return table;
}

models::Entry OwnEntryDialog::entry() const {
    models::Entry entry = m_figures->entry();
    entry.name = toStd(textOf(*m_name));
    for (const auto& [key, line] : m_texts) {
        if (textOf(*line).isEmpty()) entry.texts.erase(key);
        else entry.texts[key] = toStd(textOf(*line));
    }
    for (auto& [key, figure] : entry.figures) {
        if (figure.source.empty()) figure.source = toStd(textOf(*m_source));
    }
    return entry;
}

void OwnEntryDialog::finish() {
    if (const QString problem = m_figures->problem(); !problem.isEmpty()) return m_problem->say(problem);
    models::Entry made = entry();
    if (const auto fits = models::checkOwnEntry(made, m_keys); !fits) return m_problem->say(fullText(fits.error()));
    accept();
    Q_EMIT entered(std::move(made));
}

} // namespace ui
