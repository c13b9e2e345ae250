#pragma once

#include "estimator/estimate.h"
#include "models/core/result.h"
#include "models/pipeline/edit.h"

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

class QObject;

namespace ui {

/// Estimates plans on a thread of its own, one at a time: the points as soon as they are known, then the same with P10 to P90. A newer
/// request stops the running one and replaces a waiting one; results of older requests are dropped.
class EstimateWorker {
public:
    using Outcome = models::Result<std::shared_ptr<const estimator::Estimate>>;

    /// `take` runs in the thread of `receiver`, and no more once `receiver` or the worker is gone.
    EstimateWorker(std::shared_ptr<const models::Catalogue> catalogue, QObject* receiver, std::function<void(const Outcome&)> take);
    ~EstimateWorker();

    void request(std::shared_ptr<const models::Plan> plan);
    [[nodiscard]] bool isBusy() const { return m_delivered != m_requested; }

private:
    struct Job {
        std::shared_ptr<const models::Plan> plan;
        std::uint64_t generation = 0;
        std::stop_token stop;
    };
    void run(const std::stop_token& stop);
    [[nodiscard]] std::optional<Job> nextJob(const std::stop_token& stop);
    void deliver(std::uint64_t generation, Outcome outcome);

    std::shared_ptr<const models::Catalogue> m_catalogue;
    QObject* m_receiver;
    std::function<void(const Outcome&)> m_take;
    std::uint64_t m_requested = 0; ///< only touched by the receiver's thread
    std::uint64_t m_delivered = 0; ///< likewise

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Job> m_waiting;
    std::stop_source m_running;
    std::jthread m_thread;
};

} // namespace ui
