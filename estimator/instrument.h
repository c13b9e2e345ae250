#pragma once

#include "estimator/estimate.h"

#include <string>
#include <vector>

namespace estimator {

/// What the market-based emissions of a scenario rest on: at one site, or by one entry of the plan.
struct Instrument {
    enum class Kind {
        provider, ///< a factor that the provider publishes
        contract, ///< a known intensity of the plan
        none,     ///< nobody names one: the grid's mean stands in
    };
    Kind kind = Kind::none;
    std::string name;                ///< of the contract or certificate, or the source of the provider's factor; empty: not named
    std::string site;                ///< id
    std::string date;                ///< of the provider's factor
    double intensity = 0.0;          ///< gCO2e/kWh; without meaning for `none`
    std::vector<std::string> stages; ///< names of those that it covers
    double location = 0.0;           ///< kgCO2e of these stages, location-based
    double market = 0.0;             ///< kgCO2e of the same electricity, market-based
};

/// Of the stages whose emissions are known on both bases, in the order of the pipeline.
[[nodiscard]] std::vector<Instrument> instrumentsOf(const models::Plan& plan, const ScenarioEstimate& scenario);

} // namespace estimator
