#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

/// Energy of processors, memory, storage and transfer (coefficients of Cloud Carbon Footprint).
namespace estimator {

struct CpuPower {
    Power idle = models::watts(0.74); ///< of a vCPU
    Power full = models::watts(3.5);  ///< of a vCPU
};
inline constexpr Power kMemoryPower = models::watts(0.392);             ///< per GB
inline constexpr Power kSsdPower = models::watts(1.2);                  ///< per TB
inline constexpr Power kHddPower = models::watts(0.65);                 ///< per TB
inline constexpr Energy kTransferEnergy = models::kilowattHours(0.001); ///< per GB
inline constexpr double kReplication = 3.0;

inline constexpr Formula kCpuPower{"M-4.7", FOUREM_WORDS("formulas", "Power of a vCPU"), "P = P_min + u·(P_max − P_min)",
                                   "Cloud Carbon Footprint, coefficients"};

/// Mean power of one virtual processor.
///
/// @param load    0..1
/// @param power   0 ≤ idle ≤ full
/// @error domain  an input outside its domain
/// @source M-4.7
[[nodiscard]] inline Result<Power> cpuPower(double load, const CpuPower& power = {}) {
    if (const auto broken =
            firstBroken(share("load", load), notNegative("idle power", power.idle),
                        that("full power", power.full, FOUREM_WORDS("formulas", "idle power or more"), power.full >= power.idle)))
        return outOfDomain(kCpuPower, *broken);
    return finite(kCpuPower, power.idle + load * (power.full - power.idle));
}

struct CpuStage {
    Duration cpuTime;      ///< vCPU × time
    double load;           ///< 0..1
    Duration gigabyteTime; ///< GB of memory × time
    CpuPower cpu = {};
    Power memoryPower = kMemoryPower;
};

inline constexpr Formula kCpuEnergy{"M-4.7b", FOUREM_WORDS("formulas", "Energy of processors and memory"), "E = vCPUh·P(u) + GBh·P_mem",
                                    "Cloud Carbon Footprint, coefficients"};

/// IT energy of a stage on processors.
///
/// @param stage   times ≥ 0, load in 0..1, powers ≥ 0
/// @error domain  a member outside its domain
/// @source M-4.7b
[[nodiscard]] inline Result<Energy> cpuEnergy(const CpuStage& stage) {
    if (const auto broken = firstBroken(notNegative("vCPU time", stage.cpuTime), notNegative("memory time", stage.gigabyteTime),
                                        notNegative("memory power", stage.memoryPower)))
        return outOfDomain(kCpuEnergy, *broken);
    const auto power = cpuPower(stage.load, stage.cpu);
    if (!power) return tl::unexpected{power.error()};
    return finite(kCpuEnergy, stage.cpuTime * *power + stage.gigabyteTime * stage.memoryPower);
}

struct Storage {
    double terabytes;
    Duration duration;
    Power powerPerTerabyte = kSsdPower;
    double replication = kReplication;
};

inline constexpr Formula kStorageEnergy{"M-4.7c", FOUREM_WORDS("formulas", "Energy of storage"), "E = TB·t·P_TB·replicas",
                                        "Cloud Carbon Footprint, coefficients"};

/// IT energy of kept data.
///
/// @param storage  terabytes, duration, power ≥ 0, replication ≥ 1
/// @error domain   a member outside its domain
/// @source M-4.7c
[[nodiscard]] inline Result<Energy> storageEnergy(const Storage& storage) {
    if (const auto broken =
            firstBroken(notNegative("terabytes", storage.terabytes), notNegative("duration", storage.duration),
                        notNegative("storage power", storage.powerPerTerabyte), atLeastOne("replication", storage.replication)))
        return outOfDomain(kStorageEnergy, *broken);
    return finite(kStorageEnergy, storage.terabytes * storage.duration * storage.powerPerTerabyte * storage.replication);
}

inline constexpr Formula kTransferEnergyCard{"M-4.7d", FOUREM_WORDS("formulas", "Energy of transfer"), "E = GB·e_net",
                                             "Cloud Carbon Footprint, coefficients"};

/// Energy of moving data over the network.
///
/// @param gigabytes  ≥ 0
/// @param energyPerGigabyte  ≥ 0
/// @error domain  an input outside its domain
/// @source M-4.7d
[[nodiscard]] inline Result<Energy> transferEnergy(double gigabytes, Energy energyPerGigabyte = kTransferEnergy) {
    if (const auto broken = firstBroken(notNegative("gigabytes", gigabytes), notNegative("energy per gigabyte", energyPerGigabyte)))
        return outOfDomain(kTransferEnergyCard, *broken);
    return finite(kTransferEnergyCard, gigabytes * energyPerGigabyte);
}

inline constexpr Formula kUsefulCpuPower{"M-4.7e", FOUREM_WORDS("formulas", "Power per useful vCPU"), "P(u)/u",
                                         "Cloud Carbon Footprint, coefficients"};

/// Power per vCPU of work done: what managed data processing lowers by filling its machines.
///
/// @param load    (0, 1]
/// @param power   0 ≤ idle ≤ full
/// @error domain  an input outside its domain
/// @source M-4.7e
[[nodiscard]] inline Result<Power> usefulCpuPower(double load, const CpuPower& power = {}) {
    if (const auto broken = firstBroken(shareAboveZero("load", load))) return outOfDomain(kUsefulCpuPower, *broken);
    const auto drawn = cpuPower(load, power);
    if (!drawn) return drawn;
    return finite(kUsefulCpuPower, *drawn / load);
}

} // namespace estimator
