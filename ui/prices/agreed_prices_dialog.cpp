#include "ui/prices/agreed_prices_dialog.h"

#include "ui/document/document.h"
#include "ui/prices/agreed_price_form.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_hint.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

enum Column {
    SiteColumn,
    AcceleratorColumn,
    PricingColumn,
    PriceColumn,
    QuotaColumn,
    FromColumn,
    ToColumn,
    CountsColumn,
    SourceColumn,
    ColumnCount
};

} // namespace

AgreedPricesDialog::AgreedPricesDialog(Document& document, QWidget* parent)
    : QDialog{parent},
      m_document{document},
      m_table{new QTableWidget{this}},
      m_start{new QLabel{this}} {
    setObjectName(QStringLiteral("agreedPricesDialog"));
    setWindowTitle(tr("Agreed prices"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 380);
    buildTable();
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    auto* add = buttons->addButton(tr("&Add…"), QDialogButtonBox::ActionRole);
    m_edit = buttons->addButton(tr("&Edit…"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    add->setObjectName(QStringLiteral("addPrice"));
    m_edit->setObjectName(QStringLiteral("editPrice"));
    m_remove->setObjectName(QStringLiteral("removePrice"));
    m_start->setObjectName(QStringLiteral("priceStart"));
    m_start->setWordWrap(true);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_table, 1);
    layout->addWidget(m_start);
    layout->addWidget(buttons);

    connect(add, &QPushButton::clicked, this, &AgreedPricesDialog::add);
    connect(m_edit, &QPushButton::clicked, this, &AgreedPricesDialog::edit);
    connect(m_remove, &QPushButton::clicked, this, &AgreedPricesDialog::remove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &AgreedPricesDialog::showStates);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &AgreedPricesDialog::edit);
    connect(&m_document, &Document::planChanged, this, &AgreedPricesDialog::refresh);
    refresh();
}

void AgreedPricesDialog::buildTable() {
    m_table->setObjectName(QStringLiteral("agreedPrices"));
    m_table->setAccessibleName(tr("Agreed prices of the plan"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels(
        {tr("Site"), tr("Accelerator"), tr("Instead of"), tr("Price"), tr("Quota"), tr("From"), tr("Until"), tr("Counts"), tr("Source")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto* hint = new TableHint{*m_table};
    hint->setText(tr("No agreed price yet. Add what a contract says an hour of an accelerator costs at a site: it then counts instead of "
                     "the list price."));
}

void AgreedPricesDialog::refresh() {
    const int current = m_table->currentRow();
    m_prices = models::agreedPrices(*m_document.plan());
    m_table->setRowCount(static_cast<int>(m_prices.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) showRow(row);
    m_table->resizeColumnsToContents();
    if (m_table->rowCount() > 0) m_table->selectRow(std::clamp(current, 0, m_table->rowCount() - 1));
    const std::string day = models::startDay(*m_document.plan());
    m_start->setText(day.empty()
                         ? tr("The plan does not say when it starts, so every agreed price counts. Its start stands among the fields "
                              "of the plan.")
                         : tr("Prices count that are in force when the plan starts, on %1.").arg(toQt(day)));
    showStates();
}

void AgreedPricesDialog::showRow(int row) {
    const models::AgreedPrice& price = m_prices[static_cast<std::size_t>(row)];
    const models::Facts facts = m_document.facts();
    const bool counts = models::isInForce(price, *m_document.plan());
    const auto put = [this, row, counts](Column column, const QString& text) {
        auto* item = new QTableWidgetItem{text};
        if (column == PriceColumn || column == QuotaColumn) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (!counts) item->setForeground(color(Role::secondaryText));
        m_table->setItem(row, column, item);
    };
    const auto end = [](const std::string& day) { return day.empty() ? QStringLiteral("–") : toQt(day); };
    put(SiteColumn, entryName(facts, models::EntryKind::site, price.subject.site));
    put(AcceleratorColumn, entryName(facts, models::EntryKind::accelerator, price.subject.accelerator));
    put(PricingColumn, optionLabel(models::info(price.subject.pricing).option));
    put(PriceColumn, amount(price.usdPerHour, "USD/h"));
    put(QuotaColumn, price.accelerators ? number(*price.accelerators) : QStringLiteral("–"));
    put(FromColumn, end(price.period.from));
    put(ToColumn, end(price.period.to));
    put(CountsColumn, counts ? tr("yes") : tr("not at the start"));
    put(SourceColumn, toQt(price.source));
}

void AgreedPricesDialog::showStates() {
    const bool isAny = m_table->currentRow() >= 0 && !m_prices.empty();
    m_edit->setEnabled(isAny);
    m_remove->setEnabled(isAny);
}

void AgreedPricesDialog::add() { openForm({}, std::nullopt); }

void AgreedPricesDialog::edit() {
    const models::AgreedPrice& price = m_prices[static_cast<std::size_t>(m_table->currentRow())];
    openForm(price, price.subject);
}

void AgreedPricesDialog::remove() {
    const models::PriceSubject subject = m_prices[static_cast<std::size_t>(m_table->currentRow())].subject;
    static_cast<void>(m_document.apply(models::SetOwnEntries{models::withoutAgreedPrice(*m_document.plan(), subject)}));
}

void AgreedPricesDialog::openForm(models::AgreedPrice price, const std::optional<models::PriceSubject>& replaced) {
    auto* form = new AgreedPriceForm{m_document, std::move(price), this};
    connect(form, &AgreedPriceForm::entered, this, [this, replaced](const models::AgreedPrice& entered) {
        models::Plan plan = *m_document.plan();
        if (replaced) plan.own = std::make_shared<const models::Overlay>(models::withoutAgreedPrice(plan, *replaced));
        static_cast<void>(m_document.apply(models::SetOwnEntries{models::withAgreedPrice(plan, entered)}));
    });
    form->open();
}

} // namespace ui
