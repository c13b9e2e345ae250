#include "ui/window/dialog_care.h"

#include "ui/help/help_panel.h"
#include "ui/widgets/screen_room.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr QSize kHelpSize{340, 320};
const QString kHelpWindow = QStringLiteral("dialogHelp");

/// Beside the dialog where there is room, the right side first.
QPoint placeBeside(const QWidget& dialog) {
    const QRect screen = dialog.screen()->availableGeometry();
    const QRect frame = dialog.frameGeometry();
    const bool fitsRight = frame.right() + kHelpSize.width() <= screen.right();
    const int x = fitsRight ? frame.right() + 1 : std::max(screen.left(), frame.left() - kHelpSize.width());
    return {x, frame.top()};
}

} // namespace

DialogCare::DialogCare(Document& document, const QAction& help, QWidget* window)
    : QObject{window},
      m_document{document},
      m_help{help},
      m_window{window} {
    qApp->installEventFilter(this);
}

bool DialogCare::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show) {
        if (auto* dialog = qobject_cast<QDialog*>(watched); dialog != nullptr && dialogOf(dialog) == dialog) {
            dialog->resize(dialog->size().boundedTo(screenRoom(*dialog)));
        }
    } else if (event->type() == QEvent::KeyPress && watched->isWidgetType() && qobject_cast<QKeySequenceEdit*>(watched) == nullptr) {
        const QKeySequence keys{static_cast<QKeyEvent*>(event)->keyCombination()};
        QDialog* dialog = m_help.shortcuts().contains(keys) ? dialogOf(static_cast<QWidget*>(watched)) : nullptr;
        if (dialog != nullptr) {
            explain(*dialog, static_cast<QWidget*>(watched));
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

QDialog* DialogCare::dialogOf(const QWidget* widget) const {
    auto* dialog = qobject_cast<QDialog*>(widget->window());
    if (dialog == nullptr || dialog->objectName() == kHelpWindow) return nullptr;
    const QWidget* owner = dialog->parentWidget();
    while (owner != nullptr && owner != m_window) owner = owner->parentWidget();
    return owner == nullptr ? nullptr : dialog;
}

void DialogCare::explain(QDialog& dialog, const QWidget* focus) {
    auto* shown = dialog.findChild<QDialog*>(kHelpWindow, Qt::FindDirectChildrenOnly);
    if (shown == nullptr) {
        shown = new QDialog{&dialog};
        shown->setObjectName(kHelpWindow);
        shown->setWindowTitle(tr("Help"));
        // Whoever asks what a field means goes on to fill it in.
        shown->setAttribute(Qt::WA_ShowWithoutActivating);
        auto* layout = new QVBoxLayout{shown};
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(new HelpPanel{m_document, shown, &dialog});
        shown->resize(kHelpSize);
        shown->move(placeBeside(dialog));
    }
    shown->show();
    shown->findChild<HelpPanel*>()->explain(focus);
}

} // namespace ui
