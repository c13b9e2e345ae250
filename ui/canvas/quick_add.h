#pragma once

#include "models/pipeline/stage_kind.h"

#include <QFrame>

#include <vector>

namespace ui {

class StagePalette;

/// The list of stages as a pop-up at the pointer; goes away once one is chosen.
class QuickAdd : public QFrame {
    Q_OBJECT

public:
    /// @param suggestions  offered before all others
    QuickAdd(const std::vector<models::StageKind>& suggestions, QWidget* parent);
    void openAt(QPoint globalPosition);

Q_SIGNALS:
    void chosen(models::StageKind kind);

private:
    StagePalette* m_palette;
};

} // namespace ui
