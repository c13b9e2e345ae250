#pragma once

#include <QTreeWidget>

namespace ui {

class Document;

/// The stages as a list in the order of the work: what the canvas shows, for the keyboard and for screen readers.
class OutlineView : public QTreeWidget {
    Q_OBJECT

public:
    OutlineView(Document& document, QWidget* parent);

Q_SIGNALS:
    void editRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void showSelection();
    void takeSelection();

    Document& m_document;
    bool m_isRefreshing = false;
};

} // namespace ui
