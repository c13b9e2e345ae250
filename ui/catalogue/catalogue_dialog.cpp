#include "ui/catalogue/catalogue_dialog.h"

#include "models/pipeline/own_entries.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/catalogue/entry_card.h"
#include "ui/catalogue/filter_bar.h"
#include "ui/catalogue/own_entry_dialog.h"
#include "ui/document/document.h"
#include "ui/text/words.h"
#include "ui/widgets/table_hint.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ui {

/// The entries that the filters let through, sorted.
class CatalogueDialog::Rows : public QSortFilterProxyModel {
public:
    Rows(const CatalogueModel& model, QObject* parent) : QSortFilterProxyModel{parent}, m_model{model} {}
    void setFilter(models::EntryFilter filter) {
        m_filter = std::move(filter);
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex&) const override {
        return m_filter.matches(m_model.entries()[static_cast<std::size_t>(row)]);
    }

private:
    const CatalogueModel& m_model;
    models::EntryFilter m_filter;
};

CatalogueDialog::CatalogueDialog(Document& document, models::EntryKind kind, const std::string& current, QWidget* parent)
    : QDialog{parent},
      m_document{document},
      m_kind{kind},
      m_model{new CatalogueModel{kind, this}},
      m_rows{new Rows{*m_model, this}},
      m_table{new QTableView{this}},
      m_card{new QTextBrowser{this}},
      m_count{new QLabel{this}} {
    setObjectName(QStringLiteral("catalogueDialog"));
    setWindowTitle(tr("Choose from the catalogue"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_model->show(document.facts(), document.plan()->own.get());
    m_filters = new FilterBar{kind, m_model->entries(), this};
    buildTable();
    m_card->setObjectName(QStringLiteral("catalogueDetails"));
    m_card->setAccessibleName(tr("Figures and sources of the entry"));
    m_card->setOpenExternalLinks(true);

    auto* split = new QSplitter{Qt::Vertical, this};
    split->addWidget(m_table);
    split->addWidget(m_card);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_filters);
    layout->addWidget(split, 1);
    layout->addWidget(makeButtons());
    resize(1000, 700);

    connect(m_filters, &FilterBar::changed, this, [this] {
        filter();
        selectFirst();
    });
    connect(&document, &Document::planChanged, this, &CatalogueDialog::refresh);
    filter();
    select(toQt(current));
    m_filters->setFocus();
}

void CatalogueDialog::buildTable() {
    m_rows->setSourceModel(m_model);
    m_rows->setSortRole(CatalogueModel::SortRole);
    m_rows->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(QStringLiteral("catalogueTable"));
    m_table->setAccessibleName(tr("Catalogue entries"));
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setIconSize({14, 14});
    m_table->setSortingEnabled(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    (new TableHint{*m_table})->setText(tr("Nothing fits. Take words or filters away, or add an entry of your own"));
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->resizeColumnsToContents();
    connect(m_table, &QTableView::doubleClicked, this, &CatalogueDialog::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CatalogueDialog::showCurrent);
}

QWidget* CatalogueDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    m_choose = buttons->button(QDialogButtonBox::Ok);
    m_choose->setText(tr("&Choose"));
    const auto button = [&](const QString& text, const QString& name, const QString& help, auto slot) {
        auto* made = new QPushButton{text, this};
        made->setObjectName(name);
        made->setToolTip(help);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    m_add = button(tr("&Add own entry…"), QStringLiteral("addOwnEntry"),
                   tr("An entry of your own, which starts as a copy of the selected one, if there is one, and travels with the plan"),
                   &CatalogueDialog::addOwn);
    m_edit = button(tr("&Edit…"), QStringLiteral("editOwnEntry"), tr("Change an entry of your own"), &CatalogueDialog::editOwn);
    m_remove = button(tr("&Remove"), QStringLiteral("removeOwnEntry"), tr("Remove an entry of your own"), &CatalogueDialog::removeOwn);
    connect(buttons, &QDialogButtonBox::accepted, this, &CatalogueDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_count->setObjectName(QStringLiteral("catalogueCount"));
    auto* row = new QWidget{this};
    auto* layout = new QHBoxLayout{row};
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_add, m_edit, m_remove, m_count}) layout->addWidget(widget);
    layout->addStretch();
    layout->addWidget(buttons);
    return row;
}

const models::Entry* CatalogueDialog::current() const {
    const QModelIndex index = m_rows->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->entries()[static_cast<std::size_t>(index.row())] : nullptr;
}

bool CatalogueDialog::isOwnCurrent() const {
    const QModelIndex index = m_rows->mapToSource(m_table->currentIndex());
    return index.isValid() && m_model->isOwn(index.row());
}

void CatalogueDialog::refresh() {
    const models::Entry* shown = current();
    const QString id = shown != nullptr ? toQt(shown->id) : QString{};
    m_model->show(m_document.facts(), m_document.plan()->own.get());
    select(id);
    filter();
}

void CatalogueDialog::filter() {
    m_rows->setFilter(m_filters->filter());
    m_count->setText(tr("%n entries", nullptr, m_rows->rowCount()));
    showCurrent();
}

// Whoever looks for something means what is found; whoever has not begun to look, nothing yet.
void CatalogueDialog::selectFirst() {
    if (!m_table->currentIndex().isValid() && m_rows->rowCount() > 0) m_table->selectRow(0);
}

void CatalogueDialog::select(const QString& id) {
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (m_rows->index(row, 0).data(CatalogueModel::IdRole).toString() != id) continue;
        m_table->selectRow(row);
        m_table->scrollTo(m_rows->index(row, 0), QAbstractItemView::PositionAtCenter);
        return;
    }
}

void CatalogueDialog::showCurrent() {
    const models::Entry* entry = current();
    m_card->setHtml(entry != nullptr ? entryCard(m_document.facts(), *entry) : QString{});
    m_choose->setEnabled(entry != nullptr);
    m_edit->setEnabled(isOwnCurrent());
    m_remove->setEnabled(isOwnCurrent());
}

void CatalogueDialog::choose() {
    const models::Entry* entry = current();
    if (entry == nullptr) return;
    const QString id = toQt(entry->id);
    accept();
    Q_EMIT chosen(id);
}

void CatalogueDialog::addOwn() {
    models::Entry entry;
    entry.kind = m_kind;
    if (const models::Entry* copied = current()) {
        entry = *copied;
        entry.id.clear();
        entry.aliases.clear();
        entry.name = toStd(tr("%1, own").arg(toQt(entry.name)));
    }
    openOwn(std::move(entry));
}

void CatalogueDialog::editOwn() { openOwn(*current()); }

void CatalogueDialog::removeOwn() {
    static_cast<void>(m_document.apply(models::SetOwnEntries{models::withoutOwnEntry(*m_document.plan(), m_kind, current()->id)}));
}

void CatalogueDialog::openOwn(models::Entry entry) {
    auto* dialog = new OwnEntryDialog{*m_document.catalogue(), std::move(entry), this};
    connect(dialog, &OwnEntryDialog::entered, this, [this](models::Entry entered) {
        const models::Plan& plan = *m_document.plan();
        if (entered.id.empty()) entered.id = models::freeEntryId(plan, *m_document.catalogue(), m_kind, entered.name);
        const QString id = toQt(entered.id);
        static_cast<void>(m_document.apply(models::SetOwnEntries{models::withOwnEntry(plan, std::move(entered))}));
        select(id);
    });
    dialog->open();
}

} // namespace ui
