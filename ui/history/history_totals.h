#pragma once

#include "estimator/edit_effect.h"
#include "models/pipeline/plan.h"

#include <QObject>
#include <QThreadPool>

#include <map>
#include <memory>
#include <optional>
#include <stop_token>

namespace ui {

class Document;

/// The totals of every plan in the undo history. Mostly they are the document's own estimates, kept when they arrive; plans that were
/// edited on before that are estimated in the background.
class HistoryTotals : public QObject {
    Q_OBJECT

public:
    HistoryTotals(Document& document, QObject* parent);
    ~HistoryTotals() override;

    /// Null while they are not known.
    [[nodiscard]] const estimator::PointTotals* of(const std::shared_ptr<const models::Plan>& plan) const;

Q_SIGNALS:
    void changed();

private:
    using PlanPointer = std::shared_ptr<const models::Plan>;
    void keepCurrent();
    void refresh();
    void request(const PlanPointer& plan);

    Document& m_document;
    std::map<PlanPointer, std::optional<estimator::PointTotals>> m_totals; ///< none: asked for
    std::stop_source m_stop;
    QThreadPool m_pool;
};

} // namespace ui
