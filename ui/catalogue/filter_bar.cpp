#include "ui/catalogue/filter_bar.h"

#include "models/units/unit_text.h"
#include "ui/text/catalogue_terms.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/unit_line.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace ui {

FilterBar::FilterBar(models::EntryKind kind, std::span<const models::Entry> entries, QWidget* parent)
    : QWidget{parent},
      m_search{new QLineEdit{this}} {
    setObjectName(QStringLiteral("catalogueFilters"));
    m_search->setObjectName(QStringLiteral("catalogueSearch"));
    m_search->setPlaceholderText(tr("Search by name, vendor, place …"));
    m_search->setAccessibleName(tr("Search the catalogue"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("actions/search")), QLineEdit::LeadingPosition);
    setFocusProxy(m_search);
    auto* grid = new QGridLayout{this};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_search, 1, 0);
    grid->setColumnStretch(0, 2);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::changed);
    int column = 0;
    for (CatalogueFilter& filter : filtersOf(kind)) addPart(std::move(filter), entries, *grid, ++column);
}

void FilterBar::addPart(CatalogueFilter filter, std::span<const models::Entry> entries, QGridLayout& grid, int column) {
    Part part{std::move(filter)};
    QWidget* widget = nullptr;
    if (part.filter.kind == CatalogueFilter::Kind::text) {
        part.choice = new QComboBox{this};
        part.choice->addItem(tr("any"));
        for (const std::string& text : models::distinctTexts(entries, part.filter.key))
            part.choice->addItem(catalogueTerm(part.filter.key, text), toQt(text));
        connect(part.choice, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
        widget = part.choice;
    } else {
        part.limit = new UnitLine{unitLabel(part.filter.unit), this};
        part.limit->setClearButtonEnabled(false);
        connect(part.limit, &QLineEdit::textChanged, this, [this] {
            showLimits();
            Q_EMIT changed();
        });
        widget = part.limit;
    }
    widget->setObjectName(QStringLiteral("filter_") + toQt(part.filter.key));
    widget->setAccessibleName(part.filter.title);
    auto* title = new QLabel{part.filter.title, this};
    title->setBuddy(widget);
    grid.addWidget(title, 0, column);
    grid.addWidget(widget, 1, column);
    grid.setColumnStretch(column, 1);
    m_parts.push_back(std::move(part));
}

models::EntryFilter FilterBar::filter() const {
    models::EntryFilter filter;
    filter.words = toStd(m_search->text());
    for (const Part& part : m_parts) {
        if (part.choice != nullptr) {
            const QString text = part.choice->currentData().toString();
            if (!text.isEmpty()) filter.texts[part.filter.key] = toStd(text);
            continue;
        }
        const auto limit = models::parseAmount(toStd(part.limit->text()), part.filter.unit);
        if (!limit) continue;
        (part.filter.kind == CatalogueFilter::Kind::least ? filter.least : filter.most)[part.filter.key] = *limit;
    }
    return filter;
}

void FilterBar::showLimits() {
    for (const Part& part : m_parts) {
        if (part.limit == nullptr) continue;
        const auto limit = models::parseAmount(toStd(part.limit->text()), part.filter.unit);
        const bool isWrong = !limit && !part.limit->text().isEmpty();
        QPalette shown = palette();
        if (isWrong) shown.setColor(QPalette::Text, color(Role::error));
        part.limit->setPalette(shown);
        part.limit->setToolTip(isWrong ? fullText(limit.error()) : QString{});
    }
}

} // namespace ui
