#include "ui/canvas/canvas_commands.h"

#include "models/pipeline/excerpt.h"
#include "ui/actions/action_registry.h"
#include "ui/canvas/annotation_edits.h"
#include "ui/canvas/arrangement.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/clipboard.h"
#include "ui/canvas/pipeline_picture.h"
#include "ui/canvas/pipeline_scene.h"
#include "ui/document/document.h"
#include "ui/text/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSettings>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace ui {
namespace {

using enum Command;

constexpr double kZoomStep = 1.25;

QString miniMapKey() { return QStringLiteral("canvas/miniMap"); }
QString snapKey() { return QStringLiteral("canvas/snapToGrid"); }

constexpr std::pair<Command, Alignment> kAlignments[]{
    {alignLeft, Alignment::left}, {alignCentre, Alignment::centre}, {alignRight, Alignment::right},
    {alignTop, Alignment::top},   {alignMiddle, Alignment::middle}, {alignBottom, Alignment::bottom},
};
constexpr std::pair<Command, Axis> kDistributions[]{
    {distributeHorizontally, Axis::horizontal},
    {distributeVertically, Axis::vertical},
};

struct Move {
    Command command;
    QPointF direction;
    Nudge step;
};
constexpr Move kMoves[]{
    {moveStagesLeft, {-1, 0}, Nudge::small},  {moveStagesRight, {1, 0}, Nudge::small},    {moveStagesUp, {0, -1}, Nudge::small},
    {moveStagesDown, {0, 1}, Nudge::small},   {moveStagesFarLeft, {-1, 0}, Nudge::large}, {moveStagesFarRight, {1, 0}, Nudge::large},
    {moveStagesFarUp, {0, -1}, Nudge::large}, {moveStagesFarDown, {0, 1}, Nudge::large},
};

constexpr std::array kLenses{estimator::Metric::total, estimator::Metric::energyFacility, estimator::Metric::waterSite,
                             estimator::Metric::cost, estimator::Metric::time};

/// Checked as it was left, and kept when it changes.
template <class Use>
void makeSwitch(QAction& action, const QString& key, bool standard, QObject* context, Use use) {
    action.setCheckable(true);
    action.setChecked(QSettings{}.value(key, standard).toBool());
    use(action.isChecked());
    QObject::connect(&action, &QAction::toggled, context, [key, use](bool isOn) {
        QSettings{}.setValue(key, isOn);
        use(isOn);
    });
}

} // namespace

CanvasCommands::CanvasCommands(Document& document, PipelineScene& scene, CanvasView& view, ActionRegistry& actions, QObject* parent)
    : QObject{parent},
      m_document{document},
      m_scene{scene},
      m_view{view},
      m_actions{actions} {
    connectClipboard();
    connectStages();
    connectAnnotations();
    connectLinks();
    connectPlaces();
    connectZoom();
    for (const auto signal :
         {&Document::selectionChanged, &Document::linkSelectionChanged, &Document::annotationSelectionChanged, &Document::planChanged})
        connect(&m_document, signal, this, &CanvasCommands::showStates);
    showStates();
}

std::vector<QAction*> CanvasCommands::ownKeys() const {
    std::vector<QAction*> actions;
    for (const Command command : {selectAll, deleteSelected, deleteAndReconnect, cut, Command::copy, Command::paste})
        actions.push_back(&m_actions.action(command));
    for (const Move& move : kMoves) actions.push_back(&m_actions.action(move.command));
    return actions;
}

void CanvasCommands::connectClipboard() {
    m_actions.on(Command::copy, this, [this] { copy(); });
    m_actions.on(cut, this, [this] {
        copy();
        remove();
    });
    m_actions.on(Command::paste, this, [this] { paste(); });
    m_actions.on(Command::duplicate, this, [this] { duplicate(); });
}

void CanvasCommands::connectStages() {
    m_actions.on(addStage, this, [this] { m_view.quickAdd(); });
    m_actions.on(replaceStage, this, [this] { m_view.quickReplace(); });
    m_actions.on(mute, this, [this] { applyIf(muted(*m_document.plan(), m_document.currentScenario(), m_document.selectedStages())); });
    m_actions.on(deleteSelected, this, [this] { remove(); });
    m_actions.on(deleteAndReconnect, this, [this] { applyIf(models::RemoveStages{m_document.selectedStages(), true}); });
    m_actions.on(selectAll, this, [this] { selectLast(m_document.plan()->stages.size(), m_document.plan()->annotations.size()); });
    m_actions.on(selectUpstream, this, [this] { select(Direction::upstream); });
    m_actions.on(selectDownstream, this, [this] { select(Direction::downstream); });
}

void CanvasCommands::connectAnnotations() {
    m_actions.on(addFrame, this, [this] { applyIf(framed(*m_document.plan(), m_document.selectedStages(), m_scene.isSnapping())); });
    m_actions.on(addNote, this, [this] { m_view.addNote(); });
}

void CanvasCommands::connectLinks() {
    m_actions.on(connectSelected, this, [this] { connectChosen(); });
    m_actions.on(disconnectSelected, this, [this] { applyIf(disconnected(*m_document.plan(), m_document.selectedStages())); });
}

void CanvasCommands::connectPlaces() {
    m_actions.on(Command::arrange, this, [this] {
        arrange({});
        m_view.zoomToFit();
    });
    m_actions.on(arrangeSelected, this, [this] { arrange(m_document.selectedStages()); });
    for (const auto& [command, alignment] : kAlignments) {
        m_actions.on(command, this,
                     [this, alignment = alignment] { glideIf(aligned(*m_document.plan(), m_document.selectedStages(), alignment)); });
    }
    for (const auto& [command, axis] : kDistributions) {
        m_actions.on(command, this, [this, axis = axis] { glideIf(distributed(*m_document.plan(), m_document.selectedStages(), axis)); });
    }
    for (const Move& move : kMoves) m_actions.on(move.command, this, [this, move] { m_view.nudge(move.direction, move.step); });
    makeSwitch(m_actions.action(snapToGrid), snapKey(), false, this, [this](bool isOn) { m_scene.setSnapping(isOn); });
}

void CanvasCommands::connectZoom() {
    m_actions.on(zoomIn, this, [this] { m_view.zoomBy(kZoomStep); });
    m_actions.on(zoomOut, this, [this] { m_view.zoomBy(1 / kZoomStep); });
    m_actions.on(zoomOriginal, this, [this] { m_view.zoomTo(1.0); });
    m_actions.on(zoomToFit, this, [this] { m_view.zoomToFit(); });
    m_actions.on(zoomToSelection, this, [this] { m_view.zoomToSelection(); });
    m_actions.on(findInPlan, this, [this] { m_view.find(); });
    m_actions.on(nextLens, this, [this] { turnLens(); });
    makeSwitch(m_actions.action(miniMap), miniMapKey(), true, this, [this](bool isOn) { m_view.setMiniMap(isOn); });
}

void CanvasCommands::showStates() {
    const auto selected = m_document.selectedStages().size();
    const bool hasStages = !m_document.plan()->stages.empty();
    const auto annotations = m_document.selectedAnnotations().size();
    m_actions.action(deleteSelected).setEnabled(selected + annotations + m_document.selectedLinks().size() > 0);
    for (const Command command : {cut, Command::copy, Command::duplicate, zoomToSelection})
        m_actions.action(command).setEnabled(selected + annotations > 0);
    for (const Command command : {mute, deleteAndReconnect, disconnectSelected, selectUpstream, selectDownstream, addFrame})
        m_actions.action(command).setEnabled(selected > 0);
    for (const Command command : {editSelected, replaceStage}) m_actions.action(command).setEnabled(selected == 1);
    for (const Command command : {connectSelected, arrangeSelected}) m_actions.action(command).setEnabled(selected > 1);
    for (const auto& [command, alignment] : kAlignments) m_actions.action(command).setEnabled(selected > 1);
    for (const auto& [command, axis] : kDistributions) m_actions.action(command).setEnabled(selected > 2);
    for (const Move& move : kMoves) m_actions.action(move.command).setEnabled(selected + annotations > 0);
    m_actions.action(selectAll).setEnabled(hasStages || !m_document.plan()->annotations.empty());
    m_actions.action(Command::arrange).setEnabled(hasStages);
}

models::Plan CanvasCommands::selection() const {
    return models::excerpt(*m_document.plan(), m_document.selectedStages(), m_document.selectedAnnotations());
}

void CanvasCommands::copy() { QGuiApplication::clipboard()->setMimeData(clipboardData(selection())); }

void CanvasCommands::paste() {
    const auto pasted = planFromClipboard(*QGuiApplication::clipboard()->mimeData());
    if (!pasted) return Q_EMIT said(fullText(pasted.error()));
    const QRectF visible = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    paste(*pasted, pasteShift(*m_document.plan(), *pasted, visible));
}

void CanvasCommands::paste(const models::Plan& excerpt, const models::Point& by) {
    if (!m_document.apply(models::PasteStages{excerpt, by})) return;
    selectLast(excerpt.stages.size(), excerpt.annotations.size());
}

void CanvasCommands::duplicate() {
    const models::Plan excerpt = selection();
    paste(excerpt, pasteShift(*m_document.plan(), excerpt, pipelineRect(excerpt)));
}

void CanvasCommands::remove() {
    models::RemoveStages stages{m_document.selectedStages()};
    models::Disconnect links{m_document.selectedLinks()};
    models::RemoveAnnotations annotations{m_document.selectedAnnotations()};
    // Links first: those of removed stages go with them.
    models::Compound edits;
    if (!links.links.empty()) edits.edits.emplace_back(std::move(links));
    if (!annotations.annotations.empty()) edits.edits.emplace_back(std::move(annotations));
    if (!stages.stages.empty()) edits.edits.emplace_back(std::move(stages));
    if (!edits.edits.empty()) applyIf(std::move(edits));
}

void CanvasCommands::arrange(const std::vector<models::StageId>& stages) {
    const auto edit = arranged(*m_document.plan(), stages);
    if (!edit) return Q_EMIT said(tr("The layout program of Graphviz cannot be found"));
    glideIf(edit);
}

void CanvasCommands::turnLens() {
    const auto current = std::ranges::find(kLenses, m_document.shownMetric());
    const auto next = !m_scene.isLensOn() ? kLenses.begin() : current == kLenses.end() ? kLenses.begin() : std::next(current);
    if (next != kLenses.end()) m_document.setShownMetric(*next);
    m_view.setLens(next != kLenses.end());
}

void CanvasCommands::select(Direction direction) {
    m_document.setSelectedStages(reached(*m_document.plan(), m_document.selectedStages(), direction));
}

void CanvasCommands::selectLast(std::size_t stages, std::size_t annotations) {
    const models::Plan& plan = *m_document.plan();
    Selection last;
    for (std::size_t i = plan.stages.size() - stages; i < plan.stages.size(); ++i) last.stages.push_back(plan.stages[i]->id);
    for (std::size_t i = plan.annotations.size() - annotations; i < plan.annotations.size(); ++i)
        last.annotations.push_back(plan.annotations[i].id);
    m_document.select(std::move(last));
}

void CanvasCommands::connectChosen() {
    const auto& stages = m_document.selectedStages();
    if (const auto links = chained(*m_document.plan(), stages)) return applyIf(links);
    // Nothing fits: the refusal of the first link says why.
    if (stages.size() > 1) applyIf(models::Connect{stages[0], stages[1], std::nullopt});
}

void CanvasCommands::applyIf(const std::optional<models::Edit>& edit) {
    // A refusal is shown in the status bar.
    if (edit) static_cast<void>(m_document.apply(*edit));
}

void CanvasCommands::glideIf(const std::optional<models::Edit>& edit) {
    if (edit) static_cast<void>(m_scene.applyGliding(*edit));
}

} // namespace ui
