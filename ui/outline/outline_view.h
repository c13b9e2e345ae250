#pragma once

#include "models/core/id.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace ui {

class Document;
class OutlineTree;

/// The plan as a tree with a search line: what the canvas shows, for the keyboard and for screen readers. Commands of the window that are
/// added to it as actions work in the tree.
class OutlineView : public QWidget {
    Q_OBJECT

public:
    OutlineView(Document& document, QWidget* parent);

Q_SIGNALS:
    /// Somebody wants to see the fields of the selected stages.
    void editRequested();
    void annotationEditRequested(const models::AnnotationId& annotation);

protected:
    void actionEvent(QActionEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();

    QLineEdit* m_search;
    QToolButton* m_byPhase;
    OutlineTree* m_tree;
};

} // namespace ui
