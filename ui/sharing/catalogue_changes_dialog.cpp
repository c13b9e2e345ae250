#include "ui/sharing/catalogue_changes_dialog.h"

#include "models/catalogue/figure_name.h"
#include "ui/catalogue/catalogue_columns.h"
#include "ui/document/document.h"
#include "ui/sharing/figure_effects.h"
#include "ui/text/figure_words.h"
#include "ui/text/numbers.h"
#include "ui/text/plain_tool_tip.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

enum Column { FigureColumn, LockedColumn, NowColumn, SourceColumn, ColumnCount };

QString sourceText(const models::Figure& figure) {
    if (figure.date.empty()) return toQt(figure.source);
    //: a source and its date
    return QCoreApplication::translate("ui::CatalogueChangesDialog", "%1 (%2)").arg(toQt(figure.source), toQt(figure.date));
}

constexpr int kPathRole = Qt::UserRole; ///< of what is gone

/// What is gone stays as it is.
void makeTickable(QTreeWidgetItem& item, bool isThere, std::string_view path) {
    if (isThere) {
        item.setCheckState(FigureColumn, Qt::Unchecked);
        return;
    }
    item.setData(FigureColumn, kPathRole, toQt(path));
    item.setForeground(FigureColumn, color(Role::secondaryText));
    item.setText(SourceColumn, QCoreApplication::translate("ui::CatalogueChangesDialog", "the plan keeps its own"));
}

/// "NVIDIA L4: Vendor"
QString textWords(const models::Facts& facts, const models::LockTextChange& change) {
    const QString owner = entryName(facts, change.kind, change.id);
    const auto columns = columnsOf(change.kind);
    const auto column = std::ranges::find(columns, change.key, &CatalogueColumn::text);
    // The first column, of the name, has no key either.
    const QString what = column == columns.end() ? toQt(change.key) : column->title;
    return QCoreApplication::translate("ui::Words", "%1: %2").arg(owner, what);
}

bool isTickable(const QTreeWidgetItem& item) { return item.data(FigureColumn, Qt::CheckStateRole).isValid(); }

bool isTicked(const QTreeWidgetItem& item) { return isTickable(item) && item.checkState(FigureColumn) == Qt::Checked; }

bool hasRow(const QTreeWidget& list, bool (*is)(const QTreeWidgetItem&)) {
    for (int row = 0; row < list.topLevelItemCount(); ++row)
        if (is(*list.topLevelItem(row))) return true;
    return false;
}

} // namespace

CatalogueChangesDialog::CatalogueChangesDialog(Document& document, QWidget* parent)
    : QDialog{parent},
      m_document{document},
      m_changes{models::lockChanges(*document.plan(), document.catalogue())},
      m_texts{models::lockTextChanges(*document.plan(), document.catalogue())},
      m_explanation{new QLabel{this}},
      m_list{new QTreeWidget},
      m_effects{new FigureEffects{document, nullptr}} {
    setObjectName(QStringLiteral("catalogueChangesDialog"));
    m_explanation->setTextFormat(Qt::PlainText);
    setWindowTitle(tr("What changed in the catalogue"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(960, 600);
    buildList();
    m_explanation->setWordWrap(true);
    m_effects->setVersionNames(tr("As it is"), tr("With the ticked values"));
    auto* splitter = new QSplitter{Qt::Vertical, this};
    splitter->addWidget(m_list);
    splitter->addWidget(m_effects);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    const bool isAny = !m_changes.empty() || !m_texts.empty();
    splitter->setVisible(isAny);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    m_takeOver = buttons->addButton(tr("&Take over"), QDialogButtonBox::AcceptRole);
    m_takeOver->setObjectName(QStringLiteral("takeOver"));
    auto* all = buttons->addButton(tr("Tick &all"), QDialogButtonBox::ActionRole);
    all->setObjectName(QStringLiteral("tickAll"));
    m_choose = buttons->addButton(tr("&Choose another entry…"), QDialogButtonBox::ActionRole);
    m_choose->setObjectName(QStringLiteral("chooseAnother"));
    m_choose->setToolTip(tr("Show where the plan chooses what the catalogue has no more"));
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_explanation);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(m_choose, &QPushButton::clicked, this, &CatalogueChangesDialog::chooseAnother);
    connect(m_list, &QTreeWidget::itemChanged, this, &CatalogueChangesDialog::showEffect);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CatalogueChangesDialog::showChoice);
    connect(buttons, &QDialogButtonBox::accepted, this, &CatalogueChangesDialog::takeOver);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    all->setEnabled(hasRow(*m_list, isTickable));
    showChoice();
}

void CatalogueChangesDialog::buildList() {
    m_list->setObjectName(QStringLiteral("catalogueChanges"));
    m_list->setAccessibleName(tr("Values that the catalogue tells differently now"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Value"), tr("The plan's"), tr("The catalogue's"), tr("Source")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setDefaultSectionSize(160);
    m_list->setColumnWidth(FigureColumn, 330);
}

void CatalogueChangesDialog::fill() {
    const models::Lock* lock = m_document.plan()->lock.get();
    if (m_changes.empty() && m_texts.empty())
        m_explanation->setText(tr("The catalogue tells every value as the plan was estimated with it."));
    else
        //: versions of the catalogue
        m_explanation->setText(
            tr("The plan was estimated with catalogue %1, this is %2. Its figures stay as they are: tick the values to take over, and "
               "leave the others to keep them. What the catalogue has no more stays as the plan holds it, unless you choose another entry.")
                .arg(toQt(lock->catalogueVersion), toQt(m_document.catalogue()->version())));
    const models::Facts facts = m_document.facts();
    const QSignalBlocker blocker{m_list};
    for (const models::LockChange& change : m_changes) {
        const QString now = change.now ? amount(change.now->value, change.now->unit) : tr("not there any more");
        auto* item = new QTreeWidgetItem{m_list,
                                         {figureWords(facts, change.path), amount(change.locked.value, change.locked.unit), now,
                                          change.now ? sourceText(*change.now) : QString{}}};
        makeTickable(*item, change.now.has_value(), change.path);
        item->setToolTip(FigureColumn, plainToolTip(item->text(FigureColumn) + QLatin1Char{'\n'} + toQt(change.path)));
        item->setToolTip(LockedColumn, plainToolTip(sourceText(change.locked)));
        item->setToolTip(SourceColumn, plainToolTip(item->text(SourceColumn)));
        for (const Column column : {LockedColumn, NowColumn}) item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const models::LockTextChange& change : m_texts) {
        const QString now = change.now ? toQt(*change.now) : tr("not there any more");
        auto* item =
            new QTreeWidgetItem{m_list, {textWords(facts, change), change.locked.empty() ? QStringLiteral("–") : toQt(change.locked), now}};
        for (const Column column : {FigureColumn, LockedColumn, NowColumn}) item->setToolTip(column, plainToolTip(item->text(column)));
        makeTickable(*item, change.now.has_value(), change.path());
    }
    showEffect();
}

void CatalogueChangesDialog::tickAll(bool ticked) {
    {
        const QSignalBlocker blocker{m_list};
        for (int row = 0; row < m_list->topLevelItemCount(); ++row)
            if (isTickable(*m_list->topLevelItem(row)))
                m_list->topLevelItem(row)->setCheckState(FigureColumn, ticked ? Qt::Checked : Qt::Unchecked);
    }
    m_list->viewport()->update();
    showEffect();
}

models::SetLock CatalogueChangesDialog::ticked() const {
    std::vector<models::LockChange> changes;
    std::vector<models::LockTextChange> texts;
    const auto isChosen = [this](std::size_t row) { return isTicked(*m_list->topLevelItem(static_cast<int>(row))); };
    for (std::size_t i = 0; i < m_changes.size(); ++i)
        if (isChosen(i)) changes.push_back(m_changes[i]);
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        if (isChosen(m_changes.size() + i)) texts.push_back(m_texts[i]);
    return models::takeOver(*m_document.plan(), changes, texts);
}

void CatalogueChangesDialog::showEffect() {
    m_takeOver->setEnabled(hasRow(*m_list, isTicked));
    if (m_list->topLevelItemCount() == 0) return;
    auto next = models::apply(*m_document.plan(), ticked());
    if (next) m_effects->ask(std::make_shared<const models::Plan>(*std::move(next)));
}

void CatalogueChangesDialog::takeOver() {
    if (m_document.apply(ticked())) accept();
}

std::optional<models::EntryUse> CatalogueChangesDialog::use() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    const QString path = item == nullptr ? QString{} : item->data(FigureColumn, kPathRole).toString();
    if (path.isEmpty()) return std::nullopt;
    const models::FigureName name = models::figureName(m_document.facts(), toStd(path));
    return name.kind ? models::firstUse(*m_document.plan(), *name.kind, name.id) : std::nullopt;
}

void CatalogueChangesDialog::showChoice() { m_choose->setEnabled(use().has_value()); }

void CatalogueChangesDialog::chooseAnother() {
    const auto place = use();
    if (!place) return;
    accept();
    m_document.show(place->scenario, place->scope, toQt(place->path));
}

} // namespace ui
