#include "estimator/backtest/learning.h"

#include "estimator/backtest/row_prediction.h"
#include "estimator/formulas/validation_metrics.h"
#include "estimator/stages/try.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <map>
#include <utility>

namespace estimator {
namespace {

using models::Overlay;
using models::Result;

constexpr std::array kWorks{LearnedWork::training, LearnedWork::decode, LearnedWork::diffusion, LearnedWork::encoding};

LearnedWork learnedWork(WorkKind kind, bool isTraining) {
    if (isTraining) return LearnedWork::training;
    switch (kind) {
    case WorkKind::makeImages:
    case WorkKind::makeVideos: return LearnedWork::diffusion;
    case WorkKind::encode:
    case WorkKind::classifyImages: return LearnedWork::encoding;
    default: return LearnedWork::decode;
    }
}

bool isLearned(const std::string& path) {
    if (!path.starts_with("accelerators/")) return false;
    const std::string_view key = std::string_view{path}.substr(path.rfind('/') + 1);
    return std::ranges::any_of(kWorks, [&](LearnedWork work) { return key == timeFactorKey(work) || key == powerFactorKey(work); });
}

std::string pathOf(const std::string& accelerator, const std::string& key) { return fmt::format("accelerators/{}/{}", accelerator, key); }

std::optional<double> energyRatio(const MeasuredRow& run, const std::shared_ptr<const models::Catalogue>& catalogue,
                                  const std::shared_ptr<const Overlay>& own) {
    const auto measured = rowMeasurement(run, ComparedMetric::energy);
    if (!measured || !isMeasuredBasis(run.measured.energyBasis)) return std::nullopt;
    const auto predicted = rowPrediction(run.inputs, catalogue, {.metric = ComparedMetric::energy, .own = own});
    return predicted ? std::optional{*measured / predicted->point} : std::nullopt;
}

/// The reason where the run teaches nothing.
std::string add(const MeasuredRow& run, const std::shared_ptr<const models::Catalogue>& catalogue,
                const std::shared_ptr<const Overlay>& own, LearningBuilder& builder) {
    const ComparedMetric pace = run.inputs.isTraining ? ComparedMetric::time : ComparedMetric::throughput;
    const auto predicted = rowPrediction(run.inputs, catalogue, {.metric = pace, .spreads = true, .own = own});
    if (!predicted) return predicted.error();
    const auto measured = rowMeasurement(run, pace);
    const auto energy = energyRatio(run, catalogue, own);
    if (!measured && !energy) return "neither its time nor its energy was measured";
    const double time = !measured ? 1.0 : run.inputs.isTraining ? *measured / predicted->point : predicted->point / *measured;
    builder.add(learnedWork(predicted->kind, run.inputs.isTraining), predicted->accelerator,
                measured ? std::optional{MeasuredRatio{time, predicted->timeSigma}} : std::nullopt,
                energy ? std::optional{MeasuredRatio{*energy / time, predicted->powerSigma}} : std::nullopt);
    return {};
}

Result<std::optional<LearnedQuantity>> learned(const std::vector<MeasuredRatio>& ratios, double noise) {
    if (ratios.empty()) return std::optional<LearnedQuantity>{};
    LearnedQuantity quantity;
    quantity.runs = ratios.size();
    std::vector<double> values;
    std::vector<PredictionPair> scattered;
    for (const MeasuredRatio& ratio : ratios) {
        values.push_back(ratio.value);
        scattered.push_back({ratio.value, 1.0});
        quantity.priorSigma = std::max(quantity.priorSigma, ratio.sigma);
    }
    FOUREM_TRY(posterior, calibrate(values, quantity.priorSigma, noise));
    quantity.posterior = posterior;
    FOUREM_TRY(errors, predictionErrors(scattered));
    quantity.scatter = std::max(noise, errors.sigmaLog);
    return std::optional{quantity};
}

void put(Overlay& own, const std::string& path, const std::optional<LearnedQuantity>& quantity, const std::string& date) {
    own.figures.erase(path);
    if (!quantity) return;
    models::Figure figure;
    figure.value = quantity->factor();
    figure.source = fmt::format("{} measured run{}", quantity->runs, quantity->runs == 1 ? "" : "s");
    figure.date = date;
    figure.confidence = models::Confidence::computed;
    figure.sigma = quantity->sigma();
    own.figures.emplace(path, std::move(figure));
}

} // namespace

double LearnedQuantity::mean() const {
    constexpr double kRounding = 1e-12;
    return std::abs(posterior.mean) < kRounding ? 0.0 : posterior.mean;
}

double LearnedQuantity::factor() const { return std::exp(posterior.mean); }

bool LearnedQuantity::isDoubtful() const {
    constexpr double kSpreads = 3.0;
    return std::abs(posterior.mean) > kSpreads * priorSigma;
}

double LearnedQuantity::sigma() const { return std::hypot(posterior.sigma, scatter); }

Result<Learning> learn(std::span<const MeasuredRow> runs, const models::Plan& plan,
                       const std::shared_ptr<const models::Catalogue>& catalogue, double noise) {
    const auto own = std::make_shared<const Overlay>(withoutLearned(plan));
    LearningBuilder builder;
    for (const MeasuredRow& run : runs)
        if (auto reason = add(run, catalogue, own, builder); !reason.empty()) builder.leaveOut(run.id, std::move(reason));
    return builder.learning(noise);
}

void LearningBuilder::add(LearnedWork work, const std::string& accelerator, const std::optional<MeasuredRatio>& time,
                          const std::optional<MeasuredRatio>& power) {
    Ratios& group = m_ratios[{work, accelerator}];
    if (time) group.time.push_back(*time);
    if (power) group.power.push_back(*power);
}

Result<Learning> LearningBuilder::learning(double noise) const {
    Learning learning;
    learning.unused = m_unused;
    for (const auto& [group, measured] : m_ratios) {
        FOUREM_TRY(time, learned(measured.time, noise));
        FOUREM_TRY(power, learned(measured.power, noise));
        learning.factors.push_back({group.first, group.second, time, power});
    }
    return learning;
}

std::map<std::string, models::Figure, std::less<>> learnedFigures(const models::Plan& plan) {
    std::map<std::string, models::Figure, std::less<>> learned;
    if (plan.own)
        std::ranges::copy_if(plan.own->figures, std::inserter(learned, learned.end()),
                             [](const auto& figure) { return isLearned(figure.first); });
    return learned;
}

Overlay withoutLearned(const models::Plan& plan) {
    Overlay own = plan.own ? *plan.own : Overlay{};
    std::erase_if(own.figures, [](const auto& figure) { return isLearned(figure.first); });
    return own;
}

models::Edit learnedEdit(const models::Plan& plan, const Learning& learning, const std::string& date) {
    Overlay own = plan.own ? *plan.own : Overlay{};
    for (const LearnedFactors& each : learning.factors) {
        put(own, pathOf(each.accelerator, timeFactorKey(each.work)), each.time, date);
        put(own, pathOf(each.accelerator, powerFactorKey(each.work)), each.power, date);
    }
    return models::SetOwnEntries{std::move(own)};
}

} // namespace estimator
