#include "estimator/api_comparison.h"

#include "estimator/formulas/api_price.h"
#include "estimator/stages/request.h"

namespace estimator {

// An API is asked as often as the own machines are: a semantic cache may stand in front of either.
std::optional<ApiComparison> apiComparison(const Scope<TraceRecorder>& scope, double requests, std::optional<double> costUsd,
                                           Findings& findings) {
    if (!costUsd || !scope.has("api_price_usd_mtok")) return std::nullopt;
    const auto price = scope.maybeNumber("api_price_usd_mtok");
    const auto answer = scope.maybeNumber("output_tokens");
    const auto prompt = promptOf(scope);
    if (!price || !answer || !prompt) return std::nullopt;
    std::vector<Derived> sized; // said by the stage itself
    const auto calls = ModelCalls<TraceRecorder>::of(scope, Remarks{findings, sized});
    if (!calls) return std::nullopt;
    const double asked = requests * (calls->perRequest ? calls->perRequest->value : 1.0) * (calls->missed ? calls->missed->value : 1.0);
    ApiComparison found{.tokens = asked * (prompt->value + answer->value), .ownPerMillion = 0.0, .apiPerMillion = price->value};
    const Money cost = models::dollars(*costUsd);
    const auto own = costPerMillionTokens(cost, found.tokens);
    const auto even = breakEvenTokens(cost, models::dollars(price->value));
    if (!own || !even) return std::nullopt;
    found.ownPerMillion = models::inDollars(*own);
    found.breakEvenTokens = *even;
    findings.add(models::Code::apiBreakEven, "api_price_usd_mtok",
                 {models::Argument{found.ownPerMillion, "USD"}, models::Argument{found.apiPerMillion, "USD"},
                  models::Argument{found.breakEvenTokens / 1e6, {}}, models::Argument{found.tokens / 1e6, {}}});
    return found;
}

} // namespace estimator
