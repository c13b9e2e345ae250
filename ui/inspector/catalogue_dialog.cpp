#include "ui/inspector/catalogue_dialog.h"

#include "ui/document/document.h"
#include "ui/inspector/catalogue_model.h"
#include "ui/inspector/entry_help.h"
#include "ui/text/words.h"
#include "ui/theme/icon.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ui {
namespace {

/// Every word of the search must occur, in any order: "h100 sxm", "france gcp".
class WordFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString& text) {
        m_words = text.split(QLatin1Char{' '}, Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        const QString text = sourceModel()->index(row, 0, parent).data(CatalogueModel::SearchRole).toString();
        for (const QString& word : m_words) {
            if (!text.contains(word, Qt::CaseInsensitive)) return false;
        }
        return true;
    }

private:
    QStringList m_words;
};

} // namespace

CatalogueDialog::CatalogueDialog(Document& document, models::EntryKind kind, const std::string& current, QWidget* parent)
    : QDialog{parent},
      m_document{document},
      m_kind{kind},
      m_search{new QLineEdit{this}},
      m_table{new QTableView{this}},
      m_details{new QTextBrowser{this}},
      m_rows{new WordFilter{this}} {
    setObjectName(QStringLiteral("catalogueDialog"));
    setWindowTitle(tr("Choose from the catalogue"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_rows->setSourceModel(new CatalogueModel{document.facts(), document.plan()->own.get(), kind, this});
    m_rows->setSortRole(CatalogueModel::SortRole);
    m_rows->setSortCaseSensitivity(Qt::CaseInsensitive);

    m_search->setObjectName(QStringLiteral("catalogueSearch"));
    m_search->setPlaceholderText(tr("Search by name, vendor, place …"));
    m_search->setAccessibleName(tr("Search the catalogue"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("actions/search")), QLineEdit::LeadingPosition);
    m_table->setObjectName(QStringLiteral("catalogueTable"));
    m_table->setAccessibleName(tr("Catalogue entries"));
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setSortingEnabled(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->resizeColumnsToContents();
    m_details->setObjectName(QStringLiteral("catalogueDetails"));
    m_details->setAccessibleName(tr("Figures and sources of the entry"));
    m_details->setOpenExternalLinks(true);

    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Choose"));
    auto* split = new QSplitter{Qt::Vertical, this};
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_search);
    layout->addWidget(split);
    layout->addWidget(buttons);
    resize(900, 600);

    connect(m_search, &QLineEdit::textChanged, this, &CatalogueDialog::filter);
    connect(m_table, &QTableView::doubleClicked, this, &CatalogueDialog::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CatalogueDialog::showDetails);
    connect(buttons, &QDialogButtonBox::accepted, this, &CatalogueDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    select(toQt(current));
    m_search->setFocus();
}

void CatalogueDialog::select(const QString& id) {
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (m_rows->index(row, 0).data(CatalogueModel::IdRole).toString() != id) continue;
        m_table->selectRow(row);
        m_table->scrollTo(m_rows->index(row, 0), QAbstractItemView::PositionAtCenter);
        return;
    }
}

void CatalogueDialog::showDetails() {
    const QString id = m_table->currentIndex().data(CatalogueModel::IdRole).toString();
    const auto entry = m_document.facts().entry(m_kind, toStd(id));
    m_details->setHtml(entry ? entryHelp(m_document.facts(), **entry) : QString{});
}

void CatalogueDialog::filter(const QString& text) {
    static_cast<WordFilter*>(m_rows)->setWords(text);
    if (m_rows->rowCount() > 0) m_table->selectRow(0);
}

void CatalogueDialog::choose() {
    const QString id = m_table->currentIndex().data(CatalogueModel::IdRole).toString();
    if (id.isEmpty()) return;
    accept();
    Q_EMIT chosen(id);
}

} // namespace ui
