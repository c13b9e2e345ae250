#pragma once

#include <QWidget>

class QGridLayout;
class QToolButton;

namespace ui {

/// A heading that folds the fields below it.
class InspectorSection : public QWidget {
    Q_OBJECT

public:
    InspectorSection(const QString& title, bool open, QWidget* parent);
    [[nodiscard]] QGridLayout& grid() const { return *m_grid; }
    [[nodiscard]] QWidget& body() const { return *m_body; }
    void setOpen(bool open);

Q_SIGNALS:
    void toggled(bool open);

private:
    QToolButton* m_head;
    QWidget* m_body;
    QGridLayout* m_grid;
};

} // namespace ui
