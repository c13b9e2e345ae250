#pragma once

#include "models/pipeline/field.h"

#include <vector>

/// The pieces that `fieldsOf(StageKind)` is put together from: fields that several kinds of stages share, then those of one kind.
namespace models::groups {

using Fields = std::vector<Field>;

[[nodiscard]] Fields everyStage(); ///< enabled, repetitions, site, known PUE and intensity
/// Accelerator, pricing, managed premium, own price, known hours, power and energy.
/// @param premium  the standard of the surcharge of a managed service
[[nodiscard]] Fields onAccelerators(Setting premium = Cleared{});
[[nodiscard]] Fields modelOf();        ///< the model, by entry or from upstream
[[nodiscard]] Fields training();       ///< sequence length, count, precision, memory savers, data loading, failures
[[nodiscard]] Fields trainingWork();   ///< tokens, samples, epochs, deadline
[[nodiscard]] Fields fineTuning();     ///< method and rank
[[nodiscard]] Fields inference();      ///< request shape, weights and KV precision, chips per replica
[[nodiscard]] Fields batchInference(); ///< number of requests, deadline, replicas
[[nodiscard]] Fields serving();        ///< load, profile, latency targets, fleet
[[nodiscard]] Fields request();        ///< pictures, sound, calls and retrieval of a request, and what an API would ask for it
[[nodiscard]] Field deadline();        ///< of a run
[[nodiscard]] Fields quality();        ///< metric and floor
[[nodiscard]] Fields savings();        ///< pruning, caches, speculation
[[nodiscard]] Fields powerCap();

[[nodiscard]] Fields ofPlan();
[[nodiscard]] Fields ofPrepareData();
[[nodiscard]] Fields ofPretrain();
[[nodiscard]] Fields ofSearch();
[[nodiscard]] Fields ofDistil();
[[nodiscard]] Fields ofCompress();
[[nodiscard]] Fields ofRetrain();
[[nodiscard]] Fields ofStore();
[[nodiscard]] Fields ofTransfer();
[[nodiscard]] Fields ofManagedSolution();

} // namespace models::groups
