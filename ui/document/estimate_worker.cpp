#include "ui/document/estimate_worker.h"

#include <QMetaObject>
#include <QObject>

#include <algorithm>
#include <exception>
#include <utility>

namespace ui {
namespace {

EstimateWorker::Outcome outcomeOf(const models::Plan& plan, const std::shared_ptr<const models::Catalogue>& catalogue, std::size_t draws,
                                  const std::stop_token& stop) {
    estimator::EstimateOptions options;
    options.draws = draws;
    options.threads = std::max(1u, std::thread::hardware_concurrency());
    options.stop = stop;
    // An exception must not end the program with the user's work in it.
    try {
        return estimator::estimate(plan, estimator::factsFor(plan, catalogue), options).map([](estimator::Estimate&& estimate) {
            return std::shared_ptr<const estimator::Estimate>{std::make_shared<estimator::Estimate>(std::move(estimate))};
        });
    } catch (const std::exception& problem) {
        return models::fail(models::Code::internal, {}, {problem.what()});
    }
}

} // namespace

EstimateWorker::EstimateWorker(std::shared_ptr<const models::Catalogue> catalogue, QObject* receiver,
                               std::function<void(const Outcome&)> take)
    : m_catalogue{std::move(catalogue)},
      m_receiver{receiver},
      m_take{std::move(take)},
      m_thread{[this](const std::stop_token& stop) { run(stop); }} {}

EstimateWorker::~EstimateWorker() {
    {
        const std::scoped_lock lock{m_mutex};
        m_running.request_stop();
    }
    m_thread.request_stop();
    m_thread.join();
}

void EstimateWorker::request(std::shared_ptr<const models::Plan> plan) {
    ++m_requested;
    {
        const std::scoped_lock lock{m_mutex};
        m_running.request_stop();
        m_waiting = Job{std::move(plan), m_requested, {}};
    }
    m_wake.notify_one();
}

void EstimateWorker::run(const std::stop_token& stop) {
    while (const auto job = nextJob(stop)) {
        deliver(job->generation, outcomeOf(*job->plan, m_catalogue, 0, job->stop));
        if (!job->stop.stop_requested()) deliver(job->generation, outcomeOf(*job->plan, m_catalogue, estimator::kDraws, job->stop));
    }
}

std::optional<EstimateWorker::Job> EstimateWorker::nextJob(const std::stop_token& stop) {
    std::unique_lock lock{m_mutex};
    if (!m_wake.wait(lock, stop, [this] { return m_waiting.has_value(); })) return std::nullopt;
    m_running = std::stop_source{};
    auto job = std::exchange(m_waiting, std::nullopt);
    job->stop = m_running.get_token();
    return job;
}

void EstimateWorker::deliver(std::uint64_t generation, Outcome outcome) {
    QMetaObject::invokeMethod(
        m_receiver,
        [this, generation, outcome = std::move(outcome)] {
            if (generation != m_requested) return;
            // An edit since then has stopped the draws: its own estimate follows.
            if (!outcome && outcome.error().code == models::Code::stopped) return;
            m_delivered = generation;
            m_take(outcome);
        },
        Qt::QueuedConnection);
}

} // namespace ui
