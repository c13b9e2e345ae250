#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

/// From chip energy to the meter of the facility: host, network, idle reserve, overhead.
namespace estimator {

inline constexpr double kHostRatio = 0.43;        ///< r_host, of nominal chip power
inline constexpr double kServingIdleRatio = 0.12; ///< r_idle of flat energy-per-request figures
inline constexpr double kOnPremIdleRatio = 0.30;  ///< r_idle of own batch hardware, assumed

/// Network share r_net by size: none inside a node, 0.05 up to 256 chips, 0.08 beyond (assumed).
[[nodiscard]] constexpr double networkRatio(double chips, double chipsPerNode) {
    if (chips <= chipsPerNode) return 0.0;
    return chips <= 256.0 ? 0.05 : 0.08;
}

/// Host, network and idle energy as shares of what they stand beside. All 0 with a power measured at the system.
struct OverheadRatios {
    double host = kHostRatio;
    double network = 0.0;
    double idle = 0.0;
};

inline constexpr Formula kItPower{"M-4.3", FOUREM_WORDS("formulas", "IT power"), "P_IT = (P_chip + r_host·P_nominal)·(1 + r_net)",
                                  FOUREM_WORDS("formulas", "host ratio 25/58 of Elsworth et al. 2025 (arXiv:2508.15734)")};

/// Power of chips with their hosts and network. Hosts draw the same whether chips are busy, capped or waiting.
///
/// @param chip     ≥ 0, mean of the chips
/// @param nominal  ≥ 0, what the chips draw at their nominal load
/// @param ratios   ≥ 0; idle is not part of a power
/// @error domain  an input outside its domain
/// @source M-4.3
[[nodiscard]] inline Result<Power> itPower(Power chip, Power nominal, const OverheadRatios& ratios) {
    if (const auto broken = firstBroken(notNegative("power", chip), notNegative("nominal power", nominal),
                                        notNegative("host ratio", ratios.host), notNegative("network ratio", ratios.network)))
        return outOfDomain(kItPower, *broken);
    return finite(kItPower, (chip + ratios.host * nominal) * (1.0 + ratios.network));
}

inline constexpr Formula kHostEnergy{"M-4.3d", FOUREM_WORDS("formulas", "Host energy"), "E_host = (f − 1)·E_chip + P_0·t_servers",
                                     FOUREM_WORDS("formulas", "set on node powers of MLPerf Inference Power, v2.0 to v5.1")};

/// What servers draw beside their chips: fans and conversion follow the chips, processors and memory run as long as the server does.
///
/// @param chip        ≥ 0, drawn by the chips
/// @param factor      ≥ 1, server power over chip power, without its base
/// @param base        ≥ 0, of one server
/// @param serverTime  ≥ 0, servers × time
/// @error domain  an input outside its domain
/// @source M-4.3d
[[nodiscard]] inline Result<Energy> hostEnergy(Energy chip, double factor, Power base, Duration serverTime) {
    if (const auto broken = firstBroken(notNegative("chip energy", chip), atLeastOne("server factor", factor),
                                        notNegative("server base power", base), notNegative("server time", serverTime)))
        return outOfDomain(kHostEnergy, *broken);
    return finite(kHostEnergy, (factor - 1.0) * chip + base * serverTime);
}

struct FacilityInput {
    Energy chip;        ///< drawn by the chips
    Energy nominalChip; ///< the same time at nominal chip power: what the hosts follow
    OverheadRatios ratios;
    double pue = 1.0;
};

/// Where the energy goes. The parts sum to the totals.
struct FacilityEnergy {
    Energy chip, host, network, idle, overhead;
    [[nodiscard]] constexpr Energy it() const { return chip + host + network + idle; }
    [[nodiscard]] constexpr Energy total() const { return it() + overhead; }
};

inline constexpr Formula kFacilityEnergy{"M-4.3b", FOUREM_WORDS("formulas", "Facility energy"),
                                         "E_IT = (E_chip + r_host·E_nominal)·(1 + r_net)·(1 + r_idle); E_fac = E_IT·PUE",
                                         FOUREM_WORDS("formulas", "shares of Elsworth et al. 2025 (arXiv:2508.15734)")};

/// Energy at the meter of the facility, by where it goes.
///
/// @param input   energies and ratios ≥ 0, PUE ≥ 1
/// @error domain  a member outside its domain
/// @source M-4.3b
[[nodiscard]] inline Result<FacilityEnergy> facilityEnergy(const FacilityInput& input) {
    if (const auto broken = firstBroken(notNegative("chip energy", input.chip), notNegative("nominal chip energy", input.nominalChip),
                                        notNegative("host ratio", input.ratios.host), notNegative("network ratio", input.ratios.network),
                                        notNegative("idle ratio", input.ratios.idle), atLeastOne("PUE", input.pue)))
        return outOfDomain(kFacilityEnergy, *broken);
    FacilityEnergy parts;
    parts.chip = input.chip;
    parts.host = input.ratios.host * input.nominalChip;
    parts.network = input.ratios.network * (parts.chip + parts.host);
    parts.idle = input.ratios.idle * (parts.chip + parts.host + parts.network);
    parts.overhead = (input.pue - 1.0) * parts.it();
    return finite(kFacilityEnergy, parts, parts.total());
}

/// Published shares of the energy of a service.
struct EnergyShares {
    double accelerator, host, idle, overhead;
};

struct SharesAsRatios {
    double host;     ///< r_host
    double idle;     ///< r_idle
    double overhead; ///< PUE − 1
};

inline constexpr Formula kSharesAsRatios{"M-4.3c", FOUREM_WORDS("formulas", "Overhead ratios from published shares"),
                                         "r_host = host/accel; r_idle = idle/(accel + host); PUE − 1 = overhead/(accel + host + idle)",
                                         "Elsworth et al. 2025 (arXiv:2508.15734)"};

/// The ratios that reproduce published shares.
///
/// @param shares  accelerator > 0, the rest ≥ 0
/// @error domain  a member outside its domain
/// @source M-4.3c
[[nodiscard]] inline Result<SharesAsRatios> sharesAsRatios(const EnergyShares& shares) {
    if (const auto broken = firstBroken(positive("accelerator share", shares.accelerator), notNegative("host share", shares.host),
                                        notNegative("idle share", shares.idle), notNegative("overhead share", shares.overhead)))
        return outOfDomain(kSharesAsRatios, *broken);
    const double active = shares.accelerator + shares.host;
    const SharesAsRatios result{shares.host / shares.accelerator, shares.idle / active, shares.overhead / (active + shares.idle)};
    return finite(kSharesAsRatios, result, result.host, result.idle, result.overhead);
}

} // namespace estimator
