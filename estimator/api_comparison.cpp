#include "estimator/api_comparison.h"

#include "estimator/formulas/api_price.h"
#include "estimator/stages/prepared_stage.h"
#include "estimator/stages/request.h"

#include <cmath>
#include <vector>

namespace estimator {
namespace {

constexpr double kMostTimesTheLoad = 1000.0; // and a thousandth: further away the plan is another one

/// The cost of the stage at another load, by estimating it anew: a fleet has its smallest size, and a batch run its last part.
class OwnCost {
public:
    OwnCost(const Scope<TraceRecorder>& scope, const models::Stage& stage)
        : m_scope{scope},
          m_stage{stage},
          m_field{scope.has("requests_per_s") ? "requests_per_s" : "requests"},
          m_load{scope.maybeNumber(m_field)},
          m_scenario{scope.scenario()} {}

    /// USD at so many times the load of the plan; none: not possible.
    [[nodiscard]] std::optional<double> at(double timesTheLoad) {
        if (!m_load) return std::nullopt;
        m_scenario.settings[m_stage.id].insert_or_assign(m_field, models::Setting{models::FieldValue{m_load->value * timesTheLoad}});
        NoRecorder nothing;
        const Scope<NoRecorder> scope{m_scope.plan(), m_scenario, m_stage.id, m_scope.facts(), nothing};
        Findings findings{m_scenario.id, m_stage.id};
        std::vector<Derived> derived;
        const auto prepared = PreparedStage<NoRecorder>::of(scope, m_stage, Basis::location, Remarks{findings, derived});
        if (!prepared) return std::nullopt;
        const auto metrics = prepared->metrics(pointFactors(), nothing);
        if (!metrics || !metrics->figures.cost) return std::nullopt;
        return models::inDollars(metrics->figures.cost->value);
    }

private:
    const Scope<TraceRecorder>& m_scope;
    const models::Stage& m_stage;
    std::string m_field;
    std::optional<Noted<double, TraceRecorder>> m_load;
    models::Scenario m_scenario; ///< the stage's, at the load that was asked for last
};

/// Times the load at which the own machines, dearer at a lower load and cheaper at a higher one, cost what the API does; none: they do not
/// change places within what the plan can become.
///
/// @param apiUsd  of the API at the load of the plan
std::optional<double> evenLoad(OwnCost own, double apiUsd, bool ownIsDearer) {
    constexpr int kHalvings = 40;
    const auto isDearer = [&](double timesTheLoad) -> std::optional<bool> {
        const auto cost = own.at(timesTheLoad);
        return cost ? std::optional{*cost > apiUsd * timesTheLoad} : std::nullopt;
    };
    double dearer = ownIsDearer ? 1.0 : 1.0 / kMostTimesTheLoad;
    double cheaper = ownIsDearer ? kMostTimesTheLoad : 1.0;
    if (isDearer(ownIsDearer ? cheaper : dearer) != std::optional{!ownIsDearer}) return std::nullopt;
    for (int halving = 0; halving < kHalvings; ++halving) {
        const double between = std::sqrt(dearer * cheaper);
        const auto isStillDearer = isDearer(between);
        if (!isStillDearer) return std::nullopt;
        (*isStillDearer ? dearer : cheaper) = between;
    }
    return cheaper;
}

} // namespace

// An API is asked as often as the own machines are: a semantic cache may stand in front of either.
std::optional<ApiComparison> apiComparison(const Scope<TraceRecorder>& scope, const models::Stage& stage, double requests,
                                           std::optional<double> costUsd, Findings& findings) {
    if (!costUsd || !scope.has("api_price_usd_mtok")) return std::nullopt;
    const auto price = scope.maybeNumber("api_price_usd_mtok");
    const auto answer = scope.maybeNumber("output_tokens");
    const auto prompt = promptOf(scope);
    if (!price || !answer || !prompt) return std::nullopt;
    std::vector<Derived> sized; // said by the stage itself
    const auto calls = ModelCalls<TraceRecorder>::of(scope, Remarks{findings, sized});
    if (!calls) return std::nullopt;
    const double asked = requests * (calls->perRequest ? calls->perRequest->value : 1.0) * (calls->missed ? calls->missed->value : 1.0);
    ApiComparison found{
        .tokens = asked * (prompt->value + answer->value), .ownPerMillion = 0.0, .apiPerMillion = price->value, .breakEvenTokens = {}};
    const auto own = costPerMillionTokens(models::dollars(*costUsd), found.tokens);
    if (!own) return std::nullopt;
    found.ownPerMillion = models::inDollars(*own);
    const double apiUsd = price->value * found.tokens / 1e6;
    if (const auto even = evenLoad(OwnCost{scope, stage}, apiUsd, *costUsd > apiUsd)) found.breakEvenTokens = found.tokens * *even;
    std::vector<models::Argument> said{models::Argument{found.ownPerMillion, "USD"}, models::Argument{found.apiPerMillion, "USD"}};
    if (!found.breakEvenTokens) {
        findings.add(models::Code::apiNeverEven, "api_price_usd_mtok", std::move(said));
        return found;
    }
    said.push_back(models::Argument{*found.breakEvenTokens, "tokens"});
    said.push_back(models::Argument{found.tokens, "tokens"});
    findings.add(models::Code::apiBreakEven, "api_price_usd_mtok", std::move(said));
    return found;
}

} // namespace estimator
