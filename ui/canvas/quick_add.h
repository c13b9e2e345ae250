#pragma once

#include "models/pipeline/stage_kind.h"

#include <QFrame>

namespace ui {

class StagePalette;

/// The list of stages as a pop-up at the pointer; goes away once one is chosen.
class QuickAdd : public QFrame {
    Q_OBJECT

public:
    explicit QuickAdd(QWidget* parent);
    void openAt(QPoint globalPosition);

Q_SIGNALS:
    void chosen(models::StageKind kind);

private:
    StagePalette* m_palette;
};

} // namespace ui
