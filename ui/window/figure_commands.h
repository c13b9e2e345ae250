#pragma once

#include <QList>
#include <QObject>

class QPoint;
class QWidget;

namespace ui {

class ActionRegistry;
class CanvasView;
class Document;
class OutlineView;
class ResultsTabs;

/// "Why…" wherever a figure stands: in charts and tables, on nodes, in the outline, among levers, findings and changes, in the status bar.
/// And the menus of nodes and rows that begin with it.
class FigureCommands : public QObject {
    Q_OBJECT

public:
    /// @param others  what else shows figures
    FigureCommands(Document& document, ActionRegistry& actions, CanvasView& canvas, OutlineView& outline, ResultsTabs& results,
                   const QList<QWidget*>& others, QObject* parent);

Q_SIGNALS:
    /// The tree of a figure has been asked for.
    void explained();
    void said(const QString& text);

private:
    void explain();
    void openCanvasMenu(const QPoint& place);
    void openStageMenu(QWidget& at, const QPoint& globalPlace);

    Document& m_document;
    ActionRegistry& m_actions;
    CanvasView& m_canvas;
    ResultsTabs& m_results;
};

} // namespace ui
