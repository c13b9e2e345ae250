#include "estimator/formulas/formula.h"

#include "estimator/formulas/api_price.h"
#include "estimator/formulas/batch_limit.h"
#include "estimator/formulas/caches.h"
#include "estimator/formulas/calibration.h"
#include "estimator/formulas/chip_power.h"
#include "estimator/formulas/cloud_cost.h"
#include "estimator/formulas/composition.h"
#include "estimator/formulas/compression.h"
#include "estimator/formulas/compute_rate.h"
#include "estimator/formulas/cpu_storage_transfer.h"
#include "estimator/formulas/data_loading.h"
#include "estimator/formulas/decode_step.h"
#include "estimator/formulas/decomposition.h"
#include "estimator/formulas/development.h"
#include "estimator/formulas/diffusion.h"
#include "estimator/formulas/distillation.h"
#include "estimator/formulas/drift.h"
#include "estimator/formulas/early_stopping.h"
#include "estimator/formulas/embodied_carbon.h"
#include "estimator/formulas/encoders_and_images.h"
#include "estimator/formulas/facility_energy.h"
#include "estimator/formulas/fine_tuning.h"
#include "estimator/formulas/fleet.h"
#include "estimator/formulas/four_m.h"
#include "estimator/formulas/goodput.h"
#include "estimator/formulas/hyperparameters.h"
#include "estimator/formulas/kv_cache.h"
#include "estimator/formulas/latency.h"
#include "estimator/formulas/load.h"
#include "estimator/formulas/loss_law.h"
#include "estimator/formulas/measured_run.h"
#include "estimator/formulas/operational_carbon.h"
#include "estimator/formulas/own_hardware_cost.h"
#include "estimator/formulas/parallelism.h"
#include "estimator/formulas/power_cap.h"
#include "estimator/formulas/prefill.h"
#include "estimator/formulas/pue.h"
#include "estimator/formulas/random.h"
#include "estimator/formulas/recomputation.h"
#include "estimator/formulas/sci.h"
#include "estimator/formulas/sensitivity.h"
#include "estimator/formulas/speculation.h"
#include "estimator/formulas/storage_cost.h"
#include "estimator/formulas/training_campaign.h"
#include "estimator/formulas/training_compute.h"
#include "estimator/formulas/training_memory.h"
#include "estimator/formulas/training_time.h"
#include "estimator/formulas/training_utilisation.h"
#include "estimator/formulas/transformer_parameters.h"
#include "estimator/formulas/uncertainty.h"
#include "estimator/formulas/validation_metrics.h"
#include "estimator/formulas/water.h"

#include <array>

namespace estimator {
namespace {

// In the order of docs/METHODOLOGY.md; a test finds cards that are missing here.
constexpr std::array kFormulas{
    &kDevelopment,
    &kRetrainInterval,
    &kContinuedTraining,
    &kScratchTraining,
    &kLeverRatio,
    &kPerformancePerWatt,
    &kTrainingCompute,
    &kTrainingComputeShort,
    &kForwardCompute,
    &kTransformerParameters,
    &kActiveParameters,
    &kExecutedCompute,
    &kEncoderDecoderCompute,
    &kImageTrainingCompute,
    &kImageForwardCompute,
    &kDiffusionCompute,
    &kComputeBoundTime,
    &kEmbeddingLookup,
    &kLatentTokens,
    &kDenoisingTransformer,
    &kDenoisingUnet,
    &kDiffusionTime,
    &kDistillationCompute,
    &kReinforcementCompute,
    &kPredictedLoss,
    &kTrainingUtilisation,
    &kUncalibratedUtilisation,
    &kTrainingTime,
    &kEndToEndUtilisation,
    &kCampaignEfficiency,
    &kCampaignShare,
    &kDeviceStep,
    &kDataRate,
    &kFeedUtilisation,
    &kStalledEnergy,
    &kFailureRateFromIncidents,
    &kMeanTimeToFailure,
    &kGoodput,
    &kPipelineBubble,
    &kAllReduce,
    &kExposedCommunication,
    &kShardedState,
    &kActivations,
    &kMinimumChips,
    &kGridTrials,
    &kRandomTrials,
    &kBayesianTrials,
    &kSuccessiveHalving,
    &kEarlyStop,
    &kAdapterParameters,
    &kTuningCompute,
    &kTuningState,
    &kQloraTime,
    &kKeyValueBytes,
    &kLatentKeyValueBytes,
    &kWindowedContext,
    &kKeyValueShards,
    &kRecurrentState,
    &kCriticalBatch,
    &kPrefillCompute,
    &kPrefillTime,
    &kDecodeStep,
    &kExpertRead,
    &kBusiestChip,
    &kAdmission,
    &kOverlappedTime,
    &kBatchLimit,
    &kTensorParallelism,
    &kOperatingPoint,
    &kMixtureOperatingPoint,
    &kCapacity,
    &kQueueWait,
    &kTimeToFirstToken,
    &kReplicas,
    &kFleetHours,
    &kBusyShare,
    &kReplicaPower,
    &kScaleUp,
    &kComputeRate,
    &kGroupQuantisedBytes,
    &kSparseBytes,
    &kSparseRate,
    &kPrunedParameters,
    &kExpectedTokens,
    &kSpeculationSpeedup,
    &kBatchedSpeculation,
    &kSimpleBatchedSpeculation,
    &kPrefixCache,
    &kSemanticMiss,
    &kSemanticEnergy,
    &kKeyValueSaving,
    &kEncoderBatchTime,
    &kChipPower,
    &kChipLoad,
    &kEnergyPerToken,
    &kBusyPower,
    &kTrainingPower,
    &kCampaignPower,
    &kItPower,
    &kHostEnergy,
    &kFacilityEnergy,
    &kSharesAsRatios,
    &kPue,
    &kPueAtLoad,
    &kTotalUsage,
    &kLiquidCooling,
    &kPowerCap,
    &kCpuPower,
    &kCpuEnergy,
    &kStorageEnergy,
    &kTransferEnergyCard,
    &kUsefulCpuPower,
    &kMeasuredRun,
    &kMechanization,
    &kImpliedFactors,
    &kLocationBased,
    &kHourlyEmissions,
    &kMarketBased,
    &kCarbonFreeShare,
    &kMatchedIntensity,
    &kResidualIntensity,
    &kEmbodiedShare,
    &kEmbodiedRate,
    &kReplacement,
    &kSci,
    &kCarbonPerUnit,
    &kComputeCarbonIntensity,
    &kWater,
    &kMixWater,
    &kWaterOnSite,
    &kWaterAtSource,
    &kOnDemandCost,
    &kSpotCost,
    &kCommittedCost,
    &kAnnualCost,
    &kOwnedRate,
    &kBreakEvenUse,
    &kStorageCost,
    &kCarbonCost,
    &kLognormalFactor,
    &kSplitMix,
    &kLatinHypercube,
    &kInverseNormal,
    &kQuantile,
    &kProductRange,
    &kProductIndices,
    &kTornado,
    &kSensitivity,
    &kRangeSigma,
    &kCalibration,
    &kPreference,
    &kLearnedFactor,
    &kLogShapley,
    &kSampledShapley,
    &kAdditiveShapley,
    &kLmdi,
    &kFourMProduct,
    &kFourMFactors,
    &kPredictionErrors,
    &kCoverage,
    &kRankCorrelation,
    &kMatmulParameters,
    &kAttentionWidth,
    &kIdlePowerShare,
    &kPrecisionUtilisation,
    &kAdapterUtilisation,
    &kSampleRate,
    &kChipTime,
    &kRepeated,
    &kMeasuredEnergy,
    &kTokensWithReplay,
    &kSequences,
    &kTrialCompute,
    &kFailuresWithSpot,
    &kServedRequests,
    &kAfterPue,
    &kTotalEmissions,
    &kOwnCost,
    &kTransferTime,
    &kReservedProcessorTime,
    &kLongestPath,
    &kRequestContext,
    &kWeightBytes,
    &kRetrainCount,
    &kItEnergy,
    &kServerTime,
    &kBatchRunTime,
    &kRunEnergy,
    &kFleetEnergy,
    &kFleetTime,
    &kThroughput,
    &kStepPerSequence,
    &kForwardTime,
    &kRequestTime,
    &kNodeShare,
    &kMeanItPower,
    &kTimeOverUnits,
    &kStoredEmbodied,
    &kDevelopmentRow,
    &kStageSci,
    &kPathTime,
    &kRequestEnergy,
    &kPromptOfCall,
    &kModelCalls,
    &kMissedCalls,
    &kItWithServers,
    &kStoppedWork,
    &kWasteMultiplier,
    &kCoolingRatio,
    &kCooledServers,
    &kCostPerMillionTokens,
    &kBreakEvenTokens,
    &kPictureCompute,
    &kPictureOverhead,
    &kMixtureUtilisation,
    &kStateTraffic,
    &kDeviceSteps,
    &kWithAttention,
    &kInputTable,
    &kExpertParameters,
    &kWeightsRead,
    &kSampleBatchTime,
    &kRunBatch,
    &kRunReplicas,
    &kDailyPeak,
    &kReplicaLoad,
    &kHourEnergy,
    &kUsualLosses,
    &kRelativeGoodput,
    &kHourShare,
    &kWholeRunTime,
    &kGainWindow,
    &kToolEnergy,
    &kSearchAndTools,
    &kPlannedSteps,
    &kMarketOfStage,
    &kMatchedOfStage,
    &kTokensBehind,
    &kUsualSequence,
    &kToolTime,
    &kCostWithTools,
    &kEmbodiedWithTools,
    &kMissedToolTime,
    &kAllToolTime,
    &kDenseLayers,
    &kAdaptersOfAllLayers,
};

} // namespace

std::span<const Formula* const> allFormulas() { return kFormulas; }

} // namespace estimator
