#include "ui/widgets/problem_label.h"

#include "ui/theme/theme.h"

namespace ui {

ProblemLabel::ProblemLabel(const QString& name, QWidget* parent) : QLabel{parent} {
    setObjectName(name);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void ProblemLabel::say(const QString& problem) {
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color(Role::error));
    setPalette(colors);
    setText(problem);
    setVisible(!problem.isEmpty());
    makeRoom();
}

void ProblemLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    makeRoom();
}

// A dialog grows with the least height of what is in it, which of a wrapped text is not all of it.
void ProblemLabel::makeRoom() { setMinimumHeight(text().isEmpty() ? 0 : heightForWidth(width())); }

} // namespace ui
