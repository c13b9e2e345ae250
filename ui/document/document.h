#pragma once

#include "estimator/estimate.h"
#include "models/catalogue/facts.h"
#include "models/core/result.h"
#include "models/pipeline/edit.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QUndoStack;

namespace ui {

class EstimateWorker;

/// What is chosen on the canvas and in the outline.
struct Selection {
    std::vector<models::StageId> stages; ///< in the order in which they were chosen
    std::vector<models::LinkId> links;
    std::vector<models::AnnotationId> annotations;
};

/// The plan that the window shows: its only owner. One edit goes one way:
///
///     widget -> apply(edit) -> undo stack -> planChanged() -> worker -> estimated() -> chips, table, charts
///
/// Signals say that something changed; widgets read it again here and keep no second copy.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(std::shared_ptr<const models::Catalogue> catalogue, QObject* parent = nullptr);
    ~Document() override;

    /// Never null.
    [[nodiscard]] const std::shared_ptr<const models::Plan>& plan() const { return m_plan; }
    [[nodiscard]] const std::shared_ptr<const models::Catalogue>& catalogue() const { return m_catalogue; }
    /// The catalogue as this plan sees it.
    [[nodiscard]] models::Facts facts() const;

    /// The latest estimate; null before the first one. While `isEstimating()` it belongs to an earlier plan.
    [[nodiscard]] const std::shared_ptr<const estimator::Estimate>& estimate() const { return m_estimate; }
    [[nodiscard]] bool isEstimating() const;
    /// Whether there is an estimate, and of the plan as it is now.
    [[nodiscard]] bool hasCurrentEstimate() const { return m_estimate && !isEstimating() && !m_estimateError; }
    /// Whether the figures are those of an earlier plan, and have been for longer than an estimate usually takes.
    [[nodiscard]] bool isStale() const { return m_isStale; }
    /// Null while there is no estimate, or none of this stage or scenario.
    [[nodiscard]] const estimator::ScenarioEstimate* currentEstimate() const;
    [[nodiscard]] const estimator::StageEstimate* currentEstimate(const models::StageId& stage) const;

    /// The figures of an earlier estimate with draws while those of the current one have none yet; else null.
    [[nodiscard]] const estimator::StageEstimate* earlierDraws(const models::StageId& stage) const;

    /// Why the last estimate failed as a whole; none when it did not.
    [[nodiscard]] const std::optional<models::Error>& estimateError() const { return m_estimateError; }

    // What is looked at: not part of the plan, not undone.

    [[nodiscard]] const models::Scenario& currentScenario() const;
    [[nodiscard]] bool isBaselineCurrent() const;
    /// Where an edit made now belongs: none in the baseline, as in `models::SetField`.
    [[nodiscard]] std::optional<models::ScenarioId> editedScenario() const;
    void setCurrentScenario(const models::ScenarioId& scenario);

    [[nodiscard]] const std::vector<models::StageId>& selectedStages() const { return m_selectedStages; }
    void setSelectedStages(std::vector<models::StageId> stages);
    [[nodiscard]] const std::vector<models::LinkId>& selectedLinks() const { return m_selectedLinks; }
    void setSelectedLinks(std::vector<models::LinkId> links);
    [[nodiscard]] const std::vector<models::AnnotationId>& selectedAnnotations() const { return m_selectedAnnotations; }
    void setSelectedAnnotations(std::vector<models::AnnotationId> annotations);
    /// This and nothing else.
    void select(Selection selection);

    /// The metric on the nodes.
    [[nodiscard]] estimator::Metric shownMetric() const { return m_shownMetric; }
    void setShownMetric(estimator::Metric metric);

    /// Shows where something stands: switches to the scenario, selects the stage, asks the inspector for the field. An empty
    /// stage or `planScope()` means the plan as a whole.
    void show(const std::optional<models::ScenarioId>& scenario, const std::optional<models::StageId>& stage, const QString& field = {});

    // Changes.

    /// Does the edit and remembers it. An edit that changes nothing leaves no trace; rapid edits of one field count as one.
    models::Result<void> apply(const models::Edit& edit);
    /// Until it ends, edits of one thing count as one, however long the gesture lasts.
    void beginGesture();
    void endGesture();
    [[nodiscard]] QUndoStack& history() { return *m_history; }

    // Files.

    /// @param basis  the accounting basis of the new plan
    void newPlan(estimator::Basis basis = estimator::Basis::location);
    /// Opens a copy without file name, as examples and templates are.
    models::Result<void> openAsNew(const QString& file);
    models::Result<void> open(const QString& file);
    /// Opens a version of what the file holds; saving puts it in the place of all that is there.
    void openVersion(models::Plan plan, const QString& file);
    models::Result<void> save();
    models::Result<void> saveAs(const QString& file);
    /// Empty while the plan was never saved.
    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] bool isModified() const;
    /// What the migrations of the opened file said.
    [[nodiscard]] const std::vector<models::Message>& messages() const { return m_messages; }

Q_SIGNALS:
    void planChanged();
    void estimatingChanged(bool estimating);
    void estimated(std::shared_ptr<const estimator::Estimate> estimate);
    void estimateFailed();
    void staleChanged(bool isStale);
    /// `apply` said no: for the status bar.
    void editRefused(const models::Error& error);
    void currentScenarioChanged();
    void selectionChanged(); ///< of stages
    void linkSelectionChanged();
    void annotationSelectionChanged();
    void shownMetricChanged();
    void fieldRequested(const models::StageId& scope, const QString& field);
    void fileChanged();
    void opened(); ///< another plan, not another file for this one
    void modifiedChanged(bool modified);

private:
    friend class ReplaceCommand;
    void setPlan(std::shared_ptr<const models::Plan> plan);
    void keepViewValid();
    void showCurrency();
    void startOver(std::shared_ptr<const models::Plan> plan, const QString& file, std::vector<models::Message> messages);
    void setStale(bool isStale);
    void lendFigures();
    void takeEstimate(const models::Result<std::shared_ptr<const estimator::Estimate>>& result);

    std::shared_ptr<const models::Catalogue> m_catalogue;
    std::shared_ptr<const models::Plan> m_plan;
    std::shared_ptr<const estimator::Estimate> m_estimate;
    std::shared_ptr<const estimator::Estimate> m_drawn; ///< the latest with draws
    std::optional<models::Error> m_estimateError;
    QTimer m_patience; ///< how long an estimate may take before figures count as stale
    bool m_isStale = false;
    models::ScenarioId m_currentScenario;
    std::vector<models::StageId> m_selectedStages;
    std::vector<models::LinkId> m_selectedLinks;
    std::vector<models::AnnotationId> m_selectedAnnotations;
    estimator::Metric m_shownMetric = estimator::Metric::total;
    QUndoStack* m_history;
    int m_gestures = 0;
    bool m_isGesture = false;
    QString m_file;
    std::vector<models::Message> m_messages;
    std::unique_ptr<EstimateWorker> m_worker;
};

} // namespace ui
