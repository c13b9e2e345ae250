#pragma once

#include "ui/canvas/alignment.h"
#include "ui/canvas/link_edits.h"

#include <QObject>

#include <optional>
#include <vector>

class QAction;

namespace ui {

class ActionRegistry;
class CanvasView;
class Document;
class PipelineScene;

/// The commands of the canvas: what each does to the plan, and when it can be used.
class CanvasCommands : public QObject {
    Q_OBJECT

public:
    CanvasCommands(Document& document, PipelineScene& scene, CanvasView& view, ActionRegistry& actions, QObject* parent);

    /// Commands whose keys mean something else in tables and lists, so that they belong to the canvas and its outline only.
    [[nodiscard]] std::vector<QAction*> ownKeys() const;

Q_SIGNALS:
    /// For the status bar.
    void said(const QString& text);

private:
    void connectClipboard();
    void connectStages();
    void connectAnnotations();
    void connectLinks();
    void connectPlaces();
    void connectZoom();
    void showStates();

    void copy();
    void paste();
    void duplicate();
    void paste(const models::Plan& excerpt, const models::Point& by);
    [[nodiscard]] models::Plan selection() const;
    void remove();
    void arrange(const std::vector<models::StageId>& stages);
    void turnLens();
    void select(Direction direction);
    void selectLast(std::size_t stages, std::size_t annotations);
    void connectChosen();
    void applyIf(const std::optional<models::Edit>& edit);
    void glideIf(const std::optional<models::Edit>& edit);

    Document& m_document;
    PipelineScene& m_scene;
    CanvasView& m_view;
    ActionRegistry& m_actions;
};

} // namespace ui
