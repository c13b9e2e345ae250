#pragma once

#include "estimator/interop/import_plan.h"

#include <QTreeWidget>

namespace ui {

/// What an import would bring: each thing with its figures beneath it.
class ImportTable : public QTreeWidget {
    Q_OBJECT

public:
    explicit ImportTable(QWidget* parent);

    void show(const estimator::PlanImport& import);
};

} // namespace ui
