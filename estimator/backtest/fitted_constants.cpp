#include "estimator/backtest/fitted_constants.h"

#include <array>

namespace estimator {
namespace {

// Starts are round numbers from data sheets (bandwidth and compute that good kernels reach), published traces of the software (launches,
// scheduler steps) and the first of the measured classes; priors say how far these may be off. What is not listed is given: rates of data
// sheets, idle shares, server power, TensorRT, the power of training campaigns.
// clang-format off
constexpr std::array kConstants{
    FittedConstant{"generation/hopper", "eta_b_serving", 0.8, 0.1, 0.95},
    FittedConstant{"generation/blackwell", "eta_b_serving", 0.8, 0.1, 0.95},
    FittedConstant{"generation/ampere", "eta_b_serving", 0.8, 0.1, 0.95},
    FittedConstant{"generation/volta", "eta_b_serving", 0.8, 0.1, 0.95},
    FittedConstant{"generation/hopper", "power_bc", 6.0, 0.4},
    FittedConstant{"generation/blackwell", "power_bc", 8.0, 0.4},
    FittedConstant{"generation/ampere", "power_bc", 6.0, 0.4},
    FittedConstant{"serving_compute", "value", 0.6, 0.2, 0.95},
    FittedConstant{"expert_compute", "value", 0.6, 0.15},
    FittedConstant{"expert_memory", "value", 1.0, 0.1},
    FittedConstant{"expert_imbalance", "value", 1.3, 0.1},
    FittedConstant{"expert_dispatch_s", "value", 0.00018, 0.5},
    FittedConstant{"expert_admission_s", "value", 0.0008, 0.5},
    FittedConstant{"recurrent_admission_s", "value", 0.0012, 0.5},
    FittedConstant{"cache_memory", "value", 0.8, 0.3},
    FittedConstant{"parallel_span_factor", "value", 4.0, 0.7},
    FittedConstant{"picture_overhead_s", "value", 0.005, 1.0},
    FittedConstant{"power_b0", "value", 0.05, 0.5},
    FittedConstant{"power_bm", "value", 1.5, 0.4},
    FittedConstant{"engine_vllm_0_11", "step_s", 0.001, 0.7},
    FittedConstant{"engine_vllm_0_11", "layer_s", 4e-05, 0.7},
    FittedConstant{"engine_vllm_0_11", "parallel_s", 1.6e-05, 0.7},
    FittedConstant{"engine_vllm_0_11", "expert_layer_s", 2e-05, 0.7},
    FittedConstant{"engine_vllm_0_11", "sequence_s", 4e-05, 0.7},
    FittedConstant{"engine_vllm_0_5", "step_s", 0.004, 0.7},
    FittedConstant{"engine_vllm_0_5", "layer_s", 6e-05, 0.7},
    FittedConstant{"engine_vllm_0_5", "parallel_s", 3e-05, 0.7},
    FittedConstant{"engine_vllm_0_5", "sequence_s", 6e-05, 0.7},
    FittedConstant{"engine_vllm_0_11", "eight_bit_compute", 0.55, 0.15},
    FittedConstant{"engine_vllm_0_11", "short_kernel_power", 0.5, 0.5},
    FittedConstant{"engine_vllm_0_5", "admission_s", 0.0001, 0.7},
    FittedConstant{"engine_vllm_0_5", "short_kernel_power", 0.2, 0.5},
    FittedConstant{"engine_eager", "layer_s", 0.0008, 0.4},
    FittedConstant{"engine_eager", "short_kernel_power", 0.4, 0.5},
    FittedConstant{"diffusion_linear", "value", 0.5, 0.3, 0.9},
    FittedConstant{"diffusion_attention", "value", 0.4, 0.3, 0.9},
    FittedConstant{"diffusion_convolution", "value", 0.28, 0.3, 0.9},
    FittedConstant{"diffusion_decoder_flop_px", "value", 1e+08, 1.0},
    FittedConstant{"diffusion_chip_loss", "value", 0.15, 0.5},
    FittedConstant{"diffusion_doubling_loss", "value", 0.08, 0.5},
    FittedConstant{"diffusion_launch_growth", "value", 0.6, 0.7},
    FittedConstant{"diffusion_power_base", "value", 0.2, 0.5},
    FittedConstant{"engine_xdit", "call_s", 0.005, 0.7},
    FittedConstant{"engine_xdit", "call_layer_s", 0.001, 0.5},
    FittedConstant{"engine_xdit", "elementwise_passes", 40.0, 0.7},
    FittedConstant{"engine_diffusers", "call_s", 0.02, 0.7},
    FittedConstant{"engine_diffusers", "call_layer_s", 0.0008, 0.5},
    FittedConstant{"engine_diffusers", "elementwise_passes", 40.0, 0.7},
    FittedConstant{"generation/ampere", "diffusion_speed", 1.3, 0.3},
    FittedConstant{"generation/blackwell", "diffusion_speed", 0.6, 0.3},
    FittedConstant{"generation/ampere", "convolution_speed", 1.3, 0.2},
    FittedConstant{"generation/ampere", "diffusion_power", 2.5, 0.5},
    FittedConstant{"generation/hopper", "diffusion_power", 2.5, 0.5},
    FittedConstant{"generation/blackwell", "diffusion_power", 2.5, 0.5},
    FittedConstant{"generation/hopper", "mfu0_training", 0.42, 0.1, 0.85},
    FittedConstant{"generation/volta", "mfu0_training", 0.3, 0.1, 0.85},
    FittedConstant{"generation/pascal", "mfu0_training", 0.33, 0.1, 0.85},
    FittedConstant{"accelerator/nvidia-a100-sxm4-80gb", "mfu0_training", 0.57, 0.1, 0.85},
    FittedConstant{"accelerator/nvidia-a100-sxm4-40gb", "mfu0_training", 0.57, 0.1, 0.85},
    FittedConstant{"accelerator/tpu-v2", "mfu0_training", 0.6, 0.15, 0.85},
    FittedConstant{"accelerator/tpu-v3", "mfu0_training", 0.5, 0.15, 0.85},
    FittedConstant{"accelerator/tpu-v4", "mfu0_training", 0.45, 0.15, 0.85},
    FittedConstant{"campaign_share", "value", 0.65, 0.3},
    FittedConstant{"campaign_size_exponent", "value", 0.08, 0.7},
    FittedConstant{"mixture_utilisation", "value", 1.0, 0.15},
    FittedConstant{"device_images", "value", 0.8, 0.2},
    FittedConstant{"language_launches_per_layer", "value", 10.0, 0.3},
    FittedConstant{"device_launch_s", "value", 0.0006, 0.3},
    FittedConstant{"device_power_slope", "value", 2.0, 0.3},
    FittedConstant{"generation/pascal", "device_efficiency", 0.65, 0.2, 0.95},
    FittedConstant{"generation/volta", "device_efficiency", 0.65, 0.2, 0.95},
    FittedConstant{"generation/ampere", "device_efficiency", 0.45, 0.2, 0.95},
    FittedConstant{"generation/turing", "device_efficiency", 0.65, 0.2, 0.95},
    FittedConstant{"generation/pascal", "device_launch_factor", 1.5, 0.3},
    FittedConstant{"generation/turing", "device_launch_factor", 1.5, 0.3},
    FittedConstant{"generation/ampere", "device_launch_factor", 1.0, 0.3},
};
// clang-format on

} // namespace

std::span<const FittedConstant> fittedConstants() { return kConstants; }

} // namespace estimator
