#pragma once

#include "estimator/estimate.h"
#include "models/catalogue/facts.h"

#include <string>
#include <vector>

namespace estimator {

/// The embodied emissions of a stage in the terms of the SCI specification, M = TE · (TiR / EL) · (RR / ToR), whose product they are.
struct SciHardware {
    models::StageId stage;
    std::string stageName;
    std::string hardware;      ///< "NVIDIA H100 SXM5"; empty where the stage names none
    double totalKilograms = 0; ///< TE: of one server with its accelerators, one vCPU, one terabyte
    double reservedHours = 0;  ///< TiR, of accelerators, vCPUs or terabytes together
    double lifeHours = 0;      ///< EL: hours in which the hardware works during its life
    double reservedUnits = 1;  ///< RR, at a time
    double units = 1;          ///< ToR, in the hardware of TE
};

/// Of the stages that are charged for hardware, in pipeline order.
/// @source METHODOLOGY.md M-5.2
[[nodiscard]] std::vector<SciHardware> sciHardware(const models::Plan& plan, const models::Facts& facts, const ScenarioEstimate& scenario);

} // namespace estimator
