#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

/// What the program is, in four steps. Goes away for good once it is dismissed, until it is asked for again.
class Tour : public QFrame {
    Q_OBJECT

public:
    explicit Tour(QWidget* parent);

    /// Whether the user has seen enough of it.
    [[nodiscard]] static bool isDismissed();
    /// From the first step, also when it was dismissed.
    void begin();

protected:
    void changeEvent(QEvent* event) override;

private:
    void dismiss();
    void showStep(int step);
    void retranslate();

    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_place;
    QPushButton* m_back;
    QPushButton* m_next;
    QToolButton* m_close;
    int m_step = 0;
};

} // namespace ui
