#pragma once

#include "models/catalogue/entry_filter.h"
#include "ui/catalogue/catalogue_columns.h"

#include <QWidget>

#include <span>
#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace ui {

/// Search and filters above a table of the catalogue.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    FilterBar(models::EntryKind kind, std::span<const models::Entry> entries, QWidget* parent);
    /// A number that cannot be read narrows nothing, and is shown as wrong.
    [[nodiscard]] models::EntryFilter filter() const;

Q_SIGNALS:
    void changed();

private:
    struct Part {
        CatalogueFilter filter;
        QComboBox* choice = nullptr; ///< of a text, or
        QLineEdit* limit = nullptr;  ///< of a number
    };
    void addPart(CatalogueFilter filter, std::span<const models::Entry> entries, QGridLayout& grid, int column);
    void showLimits();

    QLineEdit* m_search;
    std::vector<Part> m_parts;
};

} // namespace ui
