#pragma once

#include "models/versions/difference.h"

#include <QTreeWidget>

#include <vector>

namespace ui {

/// What differs between two plans, by stage: each value in both.
class DifferenceTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit DifferenceTree(QWidget* parent);

    void show(const models::Plan& before, const models::Plan& after, const models::Facts& facts);
    void setVersionNames(const QString& before, const QString& after);
};

} // namespace ui
