#pragma once

#include "estimator/backtest/measured_row.h"
#include "estimator/formulas/calibration.h"
#include "estimator/stages/learned.h"
#include "models/catalogue/catalogue.h"
#include "models/pipeline/edit.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

/// Measured runs of one's own, as factors on what the method says of such work.
///
///     const auto learning = learn(runs, plan, catalogue);
///     const auto better = models::apply(plan, learnedEdit(plan, *learning, "2026-05-04"));
namespace estimator {

/// What was learned about one quantity.
struct LearnedQuantity {
    std::size_t runs = 0;
    double priorSigma = 0.0; ///< the widest spread that the method gives such runs
    Posterior posterior{};
    double scatter = 0.0;                ///< of single runs around the mean, as the standard deviation of the logarithm; at least the noise
    [[nodiscard]] double mean() const;   ///< of the logarithm of the factor; 0 where only rounding is left of it
    [[nodiscard]] double factor() const; ///< on what the method says
    [[nodiscard]] bool isDoubtful() const; ///< farther from the method than its spread explains: perhaps of another work
    [[nodiscard]] double sigma() const;    ///< of the next run: what is left to learn about the mean, and the scatter of runs
};

/// What was learned about one kind of work on one accelerator.
struct LearnedFactors {
    LearnedWork work = LearnedWork::training;
    std::string accelerator; ///< id in the catalogue
    std::optional<LearnedQuantity> time, power;
};

/// A run that taught nothing, and why.
struct UnusedRun {
    std::string id;
    std::string reason;
};

struct Learning {
    std::vector<LearnedFactors> factors; ///< by kind of work, then by accelerator
    std::vector<UnusedRun> unused;       ///< in the order of the table
};

/// Measured over predicted, with the spread that the prediction had.
struct MeasuredRatio {
    double value = 1.0;
    double sigma = 0.0;
};

/// Gathers ratios by what they teach about.
class LearningBuilder {
public:
    void add(LearnedWork work, const std::string& accelerator, const std::optional<MeasuredRatio>& time,
             const std::optional<MeasuredRatio>& power);
    void leaveOut(const std::string& run, std::string reason) { m_unused.push_back({run, std::move(reason)}); }
    /// @param noise    > 0, of one measurement
    /// @error domain   an input outside its domain
    [[nodiscard]] models::Result<Learning> learning(double noise) const;

private:
    struct Ratios {
        std::vector<MeasuredRatio> time, power;
    };
    std::map<std::pair<LearnedWork, std::string>, Ratios> m_ratios;
    std::vector<UnusedRun> m_unused;
};

/// How far one measurement may be off, as the standard deviation of its logarithm: meters, short runs, other load on the machine.
inline constexpr double kMeasurementNoise = 0.10;

/// Predicts each run as the plan would, without what it learned before, and compares. A run teaches the speed where its time or its
/// throughput was measured, and the power where its energy was: what its energy is off beyond its time.
///
/// @param noise    > 0, of one measurement
/// @error domain   an input outside its domain
/// @source METHODOLOGY.md M-8.5
[[nodiscard]] models::Result<Learning> learn(std::span<const MeasuredRow> runs, const models::Plan& plan,
                                             const std::shared_ptr<const models::Catalogue>& catalogue, double noise = kMeasurementNoise);

/// Writes what was learned into the plan, in place of what it learned before about the same work on the same accelerator.
/// @param date  of the figures, "2026-05-04"
[[nodiscard]] models::Edit learnedEdit(const models::Plan& plan, const Learning& learning, const std::string& date);

/// What the plan has learned and its estimates use, by path.
[[nodiscard]] std::map<std::string, models::Figure, std::less<>> learnedFigures(const models::Plan& plan);
/// The plan's own entries without that.
[[nodiscard]] models::Overlay withoutLearned(const models::Plan& plan);

} // namespace estimator
