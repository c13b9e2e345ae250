#pragma once

#include "models/pipeline/resolve.h"

#include <QWidget>

namespace ui {

/// A small mark beside a field's name: filled where the scenario differs from the baseline, a ring where it inherits what the baseline
/// has changed, a dot where the baseline differs from the default, nothing at the default.
class OriginMark : public QWidget {
    Q_OBJECT

public:
    explicit OriginMark(QWidget* parent);
    void show(models::Origin origin, bool isBaseline);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    models::Origin m_origin = models::Origin::standard;
    bool m_isBaseline = true;
};

} // namespace ui
