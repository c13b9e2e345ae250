#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <algorithm>

/// Losses of parallel training, for building utilisation bottom-up. `MFU0` of `training_utilisation.h` already contains them.
namespace estimator {

inline constexpr Formula kPipelineBubble{"M-1.12", FOUREM_WORDS("formulas", "Pipeline bubble"), "bubble = (p − 1)/(v·m + p − 1)",
                                         "Narayanan et al. 2021 (arXiv:2104.04473)"};

/// Share of the time that pipeline stages wait.
///
/// @param stages        p ≥ 1
/// @param microbatches  m ≥ 1
/// @param interleaving  v ≥ 1 model chunks per stage
/// @error domain        an input outside its domain
/// @source M-1.12
[[nodiscard]] inline Result<double> pipelineBubble(double stages, double microbatches, double interleaving = 1.0) {
    if (const auto broken = firstBroken(atLeastOne("pipeline stages", stages), atLeastOne("microbatches", microbatches),
                                        atLeastOne("interleaving", interleaving)))
        return outOfDomain(kPipelineBubble, *broken);
    return finite(kPipelineBubble, (stages - 1.0) / (interleaving * microbatches + stages - 1.0));
}

inline constexpr Formula kAllReduce{"M-1.12b", FOUREM_WORDS("formulas", "Ring all-reduce"), "t = 2·(g − 1)/g·bytes/BW",
                                    FOUREM_WORDS("formulas", "ring all-reduce, as in jax-ml/scaling-book")};

/// Time of a ring all-reduce.
///
/// @param group     g ≥ 1 chips
/// @param payload   ≥ 0
/// @param linkRate  > 0
/// @error domain    an input outside its domain
/// @source M-1.12b
[[nodiscard]] inline Result<Duration> allReduceTime(double group, Bytes payload, ByteRate linkRate) {
    if (const auto broken = firstBroken(atLeastOne("group size", group), notNegative("payload", payload), positive("link rate", linkRate)))
        return outOfDomain(kAllReduce, *broken);
    return finite(kAllReduce, 2.0 * (group - 1.0) / group * payload / linkRate);
}

inline constexpr Formula kExposedCommunication{"M-1.12c", FOUREM_WORDS("formulas", "Exposed communication"),
                                               "t_exposed = max(0, t_comm − t_overlap)", "jax-ml/scaling-book"};

/// Communication that no computation hides.
///
/// @param communication  ≥ 0
/// @param overlap        ≥ 0
/// @error domain         an input outside its domain
/// @source M-1.12c
[[nodiscard]] inline Result<Duration> exposedCommunication(Duration communication, Duration overlap) {
    if (const auto broken = firstBroken(notNegative("communication time", communication), notNegative("overlap", overlap)))
        return outOfDomain(kExposedCommunication, *broken);
    return std::max(Duration{}, communication - overlap);
}

} // namespace estimator
