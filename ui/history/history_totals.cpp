#include "ui/history/history_totals.h"

#include "ui/document/document.h"
#include "ui/document/replace_command.h"

#include <QMetaObject>
#include <QUndoStack>

#include <set>

namespace ui {

HistoryTotals::HistoryTotals(Document& document, QObject* parent) : QObject{parent}, m_document{document} {
    m_pool.setMaxThreadCount(1);
    connect(&m_document, &Document::estimated, this, &HistoryTotals::keepCurrent);
    connect(&m_document, &Document::estimateFailed, this, &HistoryTotals::keepCurrent);
    connect(&m_document.history(), &QUndoStack::indexChanged, this, &HistoryTotals::refresh);
}

HistoryTotals::~HistoryTotals() {
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

const estimator::PointTotals* HistoryTotals::of(const PlanPointer& plan) const {
    const auto found = m_totals.find(plan);
    return found == m_totals.end() || !found->second ? nullptr : &*found->second;
}

void HistoryTotals::keepCurrent() {
    auto& totals = m_totals[m_document.plan()];
    if (totals) return;
    const bool isKnown = m_document.estimate() && !m_document.estimateError();
    totals = isKnown ? estimator::pointTotals(*m_document.estimate()) : estimator::PointTotals{};
    Q_EMIT changed();
}

void HistoryTotals::refresh() {
    std::set<PlanPointer> wanted{m_document.plan()};
    for (int i = 0; i < m_document.history().count(); ++i) {
        const ReplaceCommand& command = commandAt(m_document.history(), i);
        wanted.insert(command.before());
        wanted.insert(command.after());
    }
    std::erase_if(m_totals, [&](const auto& each) { return !wanted.contains(each.first); });
    for (const PlanPointer& plan : wanted) {
        // The current plan is being estimated anyway.
        if (plan != m_document.plan() && !m_totals.contains(plan)) request(plan);
    }
}

void HistoryTotals::request(const PlanPointer& plan) {
    m_totals[plan] = std::nullopt;
    m_pool.start([this, plan, catalogue = m_document.catalogue(), stop = m_stop.get_token()] {
        estimator::EstimateOptions options;
        options.stop = stop;
        const auto estimate = estimator::estimate(*plan, estimator::factsFor(*plan, catalogue), options);
        if (stop.stop_requested()) return;
        auto totals = estimate ? estimator::pointTotals(*estimate) : estimator::PointTotals{};
        QMetaObject::invokeMethod(
            this,
            [this, plan, totals = std::move(totals)] {
                const auto found = m_totals.find(plan);
                if (found == m_totals.end()) return;
                found->second = totals;
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
}

} // namespace ui
