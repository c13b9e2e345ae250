#pragma once

#include "estimator/levers/lever_effects.h"
#include "ui/document/figure_place.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ui {

/// What each recommendation would bring to the selected stage, computed beside the window, and one click to take it.
class LeversView : public QWidget, public FigureSource {
    Q_OBJECT

public:
    using Effects = models::Result<std::vector<estimator::LeverEffect>>;

    /// What the effects are asked for. Without plan or stage there is nothing to ask.
    struct Question {
        std::shared_ptr<const models::Plan> plan;
        std::shared_ptr<const models::Catalogue> catalogue;
        models::ScenarioId scenario;
        std::optional<models::StageId> stage;
        friend bool operator==(const Question&, const Question&) = default; ///< the same plan, not one that says the same
    };

    explicit LeversView(QWidget* parent);
    ~LeversView() override;

    /// Computes only while the view is seen.
    void ask(Question question);
    /// Of the stage as it is now: what the factors of the current column start from.
    [[nodiscard]] std::optional<FigurePlace> figureInFocus() const override;
    [[nodiscard]] QWidget& figures() const;

Q_SIGNALS:
    void editRequested(const std::shared_ptr<const models::Edit>& edit);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void start();
    void take();
    void fill();
    void showState();
    [[nodiscard]] const estimator::LeverEffect* current() const;
    void applyCurrent();

    Question m_question;
    bool m_isAsked = true; ///< the question that stands has been computed, or is being
    std::stop_source m_stop;
    QFutureWatcher<std::shared_ptr<const Effects>> m_watcher;
    std::vector<estimator::LeverEffect> m_effects;
    std::optional<models::Error> m_error;
    QLabel* m_title;
    QTreeWidget* m_list;
    QPushButton* m_apply;
};

} // namespace ui
