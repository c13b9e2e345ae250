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
}

} // namespace ui
