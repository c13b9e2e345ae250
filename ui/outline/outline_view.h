#pragma once

#include "models/core/id.h"
#include "ui/document/figure_place.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace ui {

class Document;
class OutlineTree;

/// The plan as a tree with a search line: what the canvas shows, for the keyboard and for screen readers. Commands of the window that are
/// added to it as actions work in the tree.
class OutlineView : public QWidget, public FigureSource {
    Q_OBJECT

public:
    OutlineView(Document& document, QWidget* parent);
    [[nodiscard]] std::optional<FigurePlace> figureInFocus() const override { return selectedFigure(m_document); }
    [[nodiscard]] QWidget& tree() const;

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

    Document& m_document;
    QLineEdit* m_search;
    QToolButton* m_byPhase;
    OutlineTree* m_tree;
};

} // namespace ui
