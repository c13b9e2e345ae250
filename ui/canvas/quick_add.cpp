#include "ui/canvas/quick_add.h"

#include "ui/palette/stage_palette.h"

#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

QuickAdd::QuickAdd(const std::vector<models::StageKind>& suggestions, QWidget* parent)
    : QFrame{parent, Qt::Popup},
      m_palette{new StagePalette{this}} {
    m_palette->setSuggestions(suggestions);
    setObjectName(QStringLiteral("quickAdd"));
    setAccessibleName(tr("Add a stage"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_palette);
    resize(300, 420);
    connect(m_palette, &StagePalette::chosen, this, [this](models::StageKind kind) {
        close();
        Q_EMIT chosen(kind);
    });
}

void QuickAdd::openAt(QPoint globalPosition) {
    const QRect screen = this->screen()->availableGeometry();
    const int x = std::clamp(globalPosition.x(), screen.left(), std::max(screen.left(), screen.right() - width()));
    const int y = std::clamp(globalPosition.y(), screen.top(), std::max(screen.top(), screen.bottom() - height()));
    move(x, y);
    show();
    m_palette->focusSearch();
}

} // namespace ui
