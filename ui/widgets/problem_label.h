#pragma once

#include <QLabel>

namespace ui {

/// Says what is wrong with what was entered, in the colour of errors; takes no room while nothing is.
class ProblemLabel : public QLabel {
public:
    /// @param name  object name
    ProblemLabel(const QString& name, QWidget* parent);
    /// @param problem  empty: nothing is wrong
    void say(const QString& problem);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeRoom();
};

} // namespace ui
