"""What no CSV holds: boards missing there, calibrated chip constants, names that tools and vendors use."""

from tables import figure

FOUNDRY = ("Fit on 170 rows of mosaicml/llm-foundry scripts/train/benchmarking/README.md "
           "https://github.com/mosaicml/llm-foundry")
BEKMAN = "S. Bekman, ml-engineering accelerator tables (2026-08) https://github.com/stas00/ml-engineering"
ML_ENERGY = "Fit on ML.ENERGY Benchmark v3.0, vLLM 0.11.1 (2026-02) https://ml.energy/leaderboard"
PATTERSON = "Patterson et al. 2021 https://arxiv.org/abs/2104.10350"
TPU_V4_PAPER = "TPU v4, ISCA 2023 https://arxiv.org/abs/2304.01433"
ASSUMED = "Assumption of this project, see docs/METHODOLOGY.md"
RULE = f"0.523 x measured matmul efficiency, the ratio of H100; efficiency from {BEKMAN}"
TWELVE_RUNS = "Fitted on end-to-end utilisation of published training runs https://arxiv.org/abs/2104.10350"


def read(value, source, sigma=0.0, date="2026", note=None):
    return figure(value, source=source, date=date, confidence="V", sigma=sigma, note=note)


def recalled(value, source, sigma=0.15, date="2023", note=None):
    return figure(value, source=source, date=date, confidence="R", sigma=sigma, note=note)


def computed(value, source, sigma=0.0, date="2026", note=None):
    return figure(value, source=source, date=date, confidence="C", sigma=sigma, note=note)


def assumed(value, sigma=0.3, note=None):
    return figure(value, source=ASSUMED, date="2026", confidence="A", sigma=sigma, note=note)


H100_SXM = ("nvidia-h100-sxm5", "nvidia-h200-sxm", "nvidia-h800-sxm5")
H100_KIN = ("nvidia-h100-pcie", "nvidia-h100-nvl", "nvidia-h200-nvl")
V100 = ("nvidia-v100-sxm2-16gb", "nvidia-v100-sxm2-32gb", "nvidia-v100-pcie-16gb", "nvidia-v100-pcie-32gb")
A100_40 = ("nvidia-a100-sxm4-40gb", "nvidia-a100-pcie-40gb")
A100_80 = ("nvidia-a100-sxm4-80gb", "nvidia-a100-pcie-80gb", "nvidia-a800-sxm4-80gb")
SAME_DIE = "figure of the H100 SXM, same die"
SXM_BOARD = "figure of the SXM board"

# id -> best measured matmul rate over the bf16 peak
MAMF = {"nvidia-h100-sxm5": .803, "nvidia-a100-sxm4-40gb": .869, "nvidia-a100-sxm4-80gb": .869, "nvidia-gh200": .838,
        "nvidia-b200-sxm": .776, "nvidia-b300-sxm": .786, "nvidia-gb200": .729, "amd-mi300x": .514, "amd-mi325x": .604,
        "amd-mi355x": .680, "intel-gaudi2": .969, "intel-gaudi3": .741}

GENERATIONS = {
    "blackwell": ("nvidia-b100", "nvidia-b200-sxm", "nvidia-b300-sxm", "nvidia-gb200", "nvidia-gb300", "nvidia-rtx-5090",
                  "nvidia-rtx-pro-6000-ws", "nvidia-rtx-pro-6000-server"),
    "hopper": (*H100_SXM, *H100_KIN, "nvidia-gh200"),
    "ada": ("nvidia-l4", "nvidia-l40s", "nvidia-rtx-4090"),
    "ampere": (*A100_40, *A100_80, "nvidia-a40", "nvidia-a30", "nvidia-a10", "nvidia-a10g", "nvidia-rtx-3090", "nvidia-rtx-a6000"),
    "turing": ("nvidia-t4", "nvidia-quadro-rtx-6000"),
    "volta": V100,
    "pascal": ("nvidia-p100-sxm2", "nvidia-p100-pcie", "nvidia-p40"),
}
GDDR = ("nvidia-l4", "nvidia-l40s", "nvidia-rtx-4090", "nvidia-a40", "nvidia-a10", "nvidia-a10g", "nvidia-rtx-3090", "nvidia-rtx-a6000", "nvidia-t4",
        "nvidia-quadro-rtx-6000", "nvidia-rtx-5090", "nvidia-rtx-pro-6000-ws", "nvidia-rtx-pro-6000-server")
GDDR_IDLE = .26
IDLE = {"hopper": .1071, "blackwell": .14, "ampere": .1375, "volta": .13}
LEADERBOARDS = "Fit on the ML.ENERGY leaderboards v1 to v3 https://ml.energy/leaderboard"
MLPERF_NOTE = "set on MLPerf Inference Power results, v3.1 to v5.1 https://mlcommons.org/benchmarks/inference-datacenter/"
# generation -> (source, eta_b_serving, power_bc, measured boards)
SERVING = {
    "hopper": (LEADERBOARDS, .9383, 4.448, ("nvidia-h100-sxm5",)),
    "blackwell": (LEADERBOARDS, .697, 9.595, ("nvidia-b200-sxm",)),
    "ampere": (LEADERBOARDS, .7205, 2.561, ("nvidia-a100-sxm4-40gb", "nvidia-a40")),
    "volta": (LEADERBOARDS, .7347, 4.0, ("nvidia-v100-pcie-32gb",)),
}
# generation -> (source, measured boards, (speed, speed of convolutions, power)), speeds relative to Hopper's
DIFFUSION = {
    "hopper": (LEADERBOARDS, ("nvidia-h100-sxm5",), (1, 1, 1.682)),
    "blackwell": (LEADERBOARDS, ("nvidia-b200-sxm",), (.5816, .6, 1.226)),
    "ampere": (LEADERBOARDS, ("nvidia-a100-sxm4-40gb",), (1.221, 1.575, 2.454)),
}
CAMPAIGNS = ("Fit on published end-to-end campaigns: model cards and papers, Patterson et al. 2021 https://arxiv.org/abs/2104.10350, "
             "Epoch AI https://epoch.ai/data")
ZEUS = "Fit on the Zeus traces, You et al. 2023 https://arxiv.org/abs/2208.06102"
# generation -> (mfu0_training, measured boards)
UTILISATION = {
    "hopper": (.3912, ("nvidia-h100-sxm5", "nvidia-h800-sxm5")),
    "blackwell": (.41, ()),
    "ampere": (.5728, ("nvidia-a100-sxm4-40gb", "nvidia-a100-sxm4-80gb")),
    "volta": (.2937, ("nvidia-v100-sxm2-16gb", "nvidia-v100-sxm2-32gb")),
    "pascal": (.3302, ("nvidia-p100-sxm2", "nvidia-p100-pcie")),
}
# generation -> (device_efficiency, device_launch_factor, measured boards)
DEVICE = {
    "ampere": (.4405, .925, ("nvidia-a40", "nvidia-a100-sxm4-40gb")),
    "volta": (.8547, None, ("nvidia-v100-pcie-32gb", "nvidia-v100-sxm2-16gb")),
    "turing": (.6255, 2.09, ("nvidia-quadro-rtx-6000",)),
    "pascal": (.7694, 1.93, ("nvidia-p100-pcie",)),
}
# generation -> (eta_encoder, eta_cnn)
ONE_PASS = {"hopper": (.36, .27), "blackwell": (.36, .27), "ampere": (.47, .47), "ada": (.47, .47)}

# id -> (mfu0_training, eta_b_serving, idle_power_w)
OTHER = {
    "amd-mi300x": (computed(.27, RULE, .2), assumed(.75), assumed(140)),
    "amd-mi325x": (computed(.32, RULE, .2), assumed(.75), assumed(140)),
    "amd-mi355x": (computed(.36, RULE, .2), assumed(.75), assumed(140)),
    "intel-gaudi2": (computed(.45, RULE + ", capped", .2), assumed(.80), assumed(120)),
    "intel-gaudi3": (computed(.39, RULE, .2), assumed(.80), assumed(120)),
    "aws-trainium2": (assumed(.30), assumed(.75), assumed(100)),
    "tpu-v2": (computed(.5977, CAMPAIGNS, .2), assumed(.80), None),
    "tpu-v3": (computed(.5521, CAMPAIGNS, .2), assumed(.80),
               recalled(123, TPU_V4_PAPER)),
    "tpu-v4": (computed(.3801, CAMPAIGNS, .2), assumed(.80),
               recalled(90, TPU_V4_PAPER)),
    "tpu-v5e": (assumed(.50), assumed(.80), assumed(60)),
    "tpu-v5p": (assumed(.45), assumed(.80), assumed(120)),
    "tpu-v6e": (read(.40, "AI-Hypercomputer/maxtext published runs https://github.com/AI-Hypercomputer/maxtext", .2,
                     note="published runs .26 to .50"), assumed(.80), assumed(80)),
    "tpu-v7-ironwood": (assumed(.40), assumed(.80), assumed(200)),
}

SYSTEM_POWER = {
    "nvidia-v100-sxm2-16gb": read(330, PATTERSON, .08, "2020", "mean of GPT-3's training, host and network included; 325 to 342 in other runs"),
    "nvidia-v100-sxm2-32gb": read(330, PATTERSON, .08, "2020", "mean of GPT-3's training, host and network included; 325 to 342 in other runs"),
    "tpu-v2": read(221, PATTERSON, .08, "2019"),
    "tpu-v3": read(310, PATTERSON, .08, "2020", "T5; 288 GShard, 245 Switch, 289 Meena"),
    "tpu-v4": read(326, "GLaM https://arxiv.org/abs/2112.06905", .08, "2021"),
}

EMBODIED = {
    **{id: assumed(150, .4) for id in V100},
    "nvidia-a100-pcie-80gb": assumed(150, .4, "card of the same die"),
    "nvidia-a800-sxm4-80gb": assumed(150, .4, "card of the same die"),
    **{id: figure(164, source="NVIDIA HGX H100 product carbon footprint, 1312 kg a board of eight "
                  "https://images.nvidia.com/aem-dam/Solutions/documents/HGX-H100-PCF-Summary.pdf", date="2024",
                  confidence="A", sigma=.4, note=SAME_DIE)
       for id in ("nvidia-h200-sxm", "nvidia-h800-sxm5", *H100_KIN)},
    "nvidia-gb200": computed(286, "NVIDIA HGX H100 and B200 product carbon footprint summaries, scaled: 1312 x (.50/.66) x 2.3 / 8 "
                             "https://images.nvidia.com/aem-dam/Solutions/documents/HGX-B200-PCF-Summary.pdf", .4),
    **{id: assumed(300, .4) for id in ("nvidia-b300-sxm", "nvidia-gb300", "amd-mi300x", "amd-mi325x", "amd-mi355x")},
    **{id: assumed(200, .4) for id in ("intel-gaudi2", "intel-gaudi3", "aws-trainium2")},
    **{id: assumed(150, .6, "no published figure could be read") for id in ("tpu-v3", "tpu-v4", "tpu-v5e")},
    "tpu-v7-ironwood": assumed(350, .6, "no published figure could be read"),
    **{id: assumed(130, .6, "no published figure could be read; between the L4 (114) and the cards of the A100 (150 to 181)")
       for id in (*GDDR, "nvidia-a30") if id != "nvidia-l4"},
}
# Entries whose published power is that of the whole machine at the wall: what it draws there when idle.
IDLE_MACHINES = {id: figure(watts, confidence="V", note="whole machine at the wall") for id, watts in (("apple-m2-ultra", 10), ("apple-m3-ultra", 9))}

NODES = {
    8: ("nvidia-h100-sxm5", "nvidia-h200-sxm", "nvidia-h800-sxm5", "nvidia-a100-sxm4-40gb", "nvidia-a100-sxm4-80gb", "nvidia-a800-sxm4-80gb",
        "nvidia-v100-sxm2-16gb", "nvidia-v100-sxm2-32gb", "nvidia-b100", "nvidia-b200-sxm", "nvidia-b300-sxm", "amd-mi300x", "amd-mi325x",
        "amd-mi350x", "amd-mi355x", "intel-gaudi2", "intel-gaudi3", "habana-gaudi1", "tpu-v5e", "tpu-v6e"),
    4: ("nvidia-gb200", "nvidia-gb300", "tpu-v2", "tpu-v3", "tpu-v4", "tpu-v5p", "tpu-v7-ironwood"),
    16: ("aws-trainium1", "aws-trainium2"),
    1: ("apple-m2-ultra", "apple-m3-ultra", "nvidia-gh200"),
}


def generation_of(id):
    for generation, ids in GENERATIONS.items():
        if id in ids:
            return generation
    return "tpu" if id.startswith("tpu") else None


def embodied_of(id):
    return EMBODIED.get(id)


def constants_of(id):
    figures = {}
    if id in MAMF:
        figures["mamf_efficiency"] = read(MAMF[id], BEKMAN)
    if id in SYSTEM_POWER:
        figures["system_power_w"] = SYSTEM_POWER[id]
    if id == "tpu-v4":
        figures["tdp_w"] = recalled(192, TPU_V4_PAPER, .08, note="measured maximum of chip and memory; no design power is published")
    for chips, ids in NODES.items():
        if id in ids:
            figures["chips_per_node"] = figure(chips, source="vendor's system guide", confidence="R")
    figures.update(training_of(id))
    figures.update(serving_of(id))
    if id in OTHER:
        keys = ("mfu0_training", "eta_b_serving", "idle_power_w")
        figures.update((key, value) for key, value in zip(keys, OTHER[id]) if value is not None)
    if generation_of(id) in DIFFUSION:
        source, measured, values = DIFFUSION[generation_of(id)]
        for key, value in zip(("diffusion_speed", "convolution_speed", "diffusion_power"), values):
            figures[key] = computed(value, source, .1) if id in measured else assumed(value, .2, f"fit of the {generation_of(id)} generation")
    return figures


def training_of(id):
    generation = generation_of(id)
    figures = {}
    if generation in UTILISATION:
        value, measured = UTILISATION[generation]
        if generation == "ampere" and id not in (*A100_40, *A100_80):
            figures["mfu0_training"] = assumed(.40, .3, "no published run")
        else:
            figures["mfu0_training"] = (computed(value, CAMPAIGNS, .2) if id in measured
                                        else assumed(value, .2, f"fit of the {generation} generation"))
    elif generation in ("ada", "turing"):
        figures["mfu0_training"] = assumed(.40, .3, "no published run")
    for ids, gamma, checkpoint, note in ((A100_40, .016, .884, SXM_BOARD), (A100_80, .018, .859, SXM_BOARD),
                                         ((*H100_SXM, *H100_KIN), .080, .922, SAME_DIE)):
        if id in ids:
            first = id == ids[0]
            figures["seq_gamma"] = computed(gamma, FOUNDRY) if first else assumed(gamma, 0, note)
            figures["ckpt_mfu_factor"] = computed(checkpoint, FOUNDRY) if first else assumed(checkpoint, 0, note)
    if generation in DEVICE:
        efficiency, launches, measured = DEVICE[generation]
        figures["device_efficiency"] = computed(efficiency, ZEUS, .15) if id in measured else assumed(efficiency, .2)
        if launches:
            figures["device_launch_factor"] = computed(launches, ZEUS, .15) if id in measured else assumed(launches, .2)
    return figures


def serving_of(id):
    figures = {}
    generation = generation_of(id)
    if generation in SERVING:
        source, bandwidth, compute_power, measured = SERVING[generation]
        for key, value in (("eta_b_serving", bandwidth), ("power_bc", compute_power)):
            figures[key] = computed(value, source, .1) if id in measured else assumed(value, .2, f"fit of the {generation} generation")
    if generation in ONE_PASS:
        encoder, images = ONE_PASS[generation]
        figures["eta_encoder"] = assumed(encoder, .15, MLPERF_NOTE)
        figures["eta_cnn"] = assumed(images, .15, MLPERF_NOTE)
    return figures


def idle_of(id, design_power):
    """Share of the design power that an idle board draws, by generation; GDDR boards stay in a high state once a context is open."""
    if not design_power:
        return None
    share = GDDR_IDLE if id in GDDR else IDLE.get(generation_of(id))
    return assumed(round(share * design_power, 4), .2, f"{share:g} of the design power") if share else None


def board(id, name, year, source, note, price_spelling=None, confidence="secondary", vendor="NVIDIA", kind="gpu", **specs):
    return {"id": id, "name": name, "vendor": vendor, "kind": kind, "year": year, "cooling": "air", "notes": note, "source": source,
            "source_confidence": confidence, "price_spelling": price_spelling, **specs}


EXTRA_BOARDS = [
    board("nvidia-a40", "NVIDIA A40", "2020", "NVIDIA A40 datasheet",
          "Dense 16-bit rate; twice that with sparsity.", "nvidia-a40-48gb", tdp_w=300, peak_fp32_tflops=37.4, peak_tf32_tflops=74.8, peak_bf16_tflops=149.7, peak_int8_tops=299.3,
          memory_bw_gb_s=696, memory_gb=48),
    board("nvidia-a30", "NVIDIA A30", "2021", "NVIDIA A30 datasheet",
          "Dense 16-bit rate; twice that with sparsity.", "nvidia-a30-24gb", tdp_w=165, peak_fp32_tflops=10.3, peak_tf32_tflops=82, peak_bf16_tflops=165, peak_int8_tops=330,
          memory_bw_gb_s=933, memory_gb=24),
    board("nvidia-p40", "NVIDIA Tesla P40", "2016", "NVIDIA Tesla P40 datasheet",
          "Recalled, not read again. No fast 16-bit path and no tensor cores.", confidence="estimate",
          tdp_w=250, peak_fp32_tflops=12, peak_int8_tops=47, memory_bw_gb_s=346, memory_gb=24),
    board("nvidia-quadro-rtx-6000", "NVIDIA Quadro RTX 6000", "2018", "NVIDIA Quadro RTX 6000 datasheet",
          "The 16-bit figure is the FP16 tensor rate; no BF16.", "nvidia-quadro-rtx-6000-24gb",
          tdp_w=260, peak_fp32_tflops=16.3, peak_bf16_tflops=130, memory_bw_gb_s=672, memory_gb=24),
    board("nvidia-h800-sxm5", "NVIDIA H800 SXM5 80GB", "2023", "NVIDIA H800 datasheet; DeepSeek-V3 https://arxiv.org/abs/2412.19437",
          "H100 with a slower chip interconnect.", "nvidia-h800-sxm5-80gb",
          tdp_w=700, peak_bf16_tflops=989, peak_fp8_tflops=1979, memory_bw_gb_s=3350, memory_gb=80, interconnect_gb_s=400),
    board("nvidia-a800-sxm4-80gb", "NVIDIA A800 SXM4 80GB", "2022", "NVIDIA A800 datasheet",
          "Recalled, not read again: A100 80GB with a slower chip interconnect.", confidence="estimate",
          tdp_w=400, peak_fp32_tflops=19.5, peak_tf32_tflops=156, peak_bf16_tflops=312, peak_int8_tops=624, memory_bw_gb_s=2039, memory_gb=80,
          interconnect_gb_s=400),
    board("habana-gaudi1", "Intel Gaudi (HL-205)", "2019", "Habana Gaudi datasheet",
          "No peak rate is published.", "habana-gaudi1", vendor="Intel", kind="asic", tdp_w=350, memory_bw_gb_s=1000, memory_gb=32),
]

NAMES = {
    "nvidia-h100-sxm5": ["H100", "H100-SXM", "H100-SXM5", "H100 SXM", "H100 SXM5", "H100-80GB", "H100-SXM5-80GB", "NVIDIA H100 80GB HBM3", "nvidia-h100-80gb",
                         "NVIDIA H100", "nvidia-h100"],
    "nvidia-h100-pcie": ["H100-PCIe", "H100 PCIe", "NVIDIA H100 PCIe"],
    "nvidia-h100-nvl": ["H100-NVL", "H100 NVL", "NVIDIA H100 NVL"],
    "nvidia-h200-sxm": ["H200", "H200-SXM", "H200 SXM", "NVIDIA H200", "nvidia-h200"],
    "nvidia-h200-nvl": ["H200-NVL", "H200 NVL", "NVIDIA H200 NVL"],
    "nvidia-h800-sxm5": ["H800", "NVIDIA H800"],
    "nvidia-gh200": ["GH200", "NVIDIA GH200 480GB"],
    "nvidia-b100": ["B100"],
    "nvidia-b200-sxm": ["B200", "B200-SXM", "NVIDIA B200", "nvidia-b200"],
    "nvidia-b300-sxm": ["B300", "NVIDIA B300", "nvidia-b300"],
    "nvidia-gb200": ["GB200", "GB200 NVL72", "NVIDIA GB200"],
    "nvidia-gb300": ["GB300", "GB300 NVL72", "NVIDIA GB300"],
    "nvidia-rubin": ["Rubin"],
    "nvidia-a100-sxm4-40gb": ["A100-40GB", "A100-SXM4-40GB", "NVIDIA A100-SXM4-40GB", "A100 40GB", "A100 SXM 40GB", "nvidia-a100-40gb", "nvidia-tesla-a100"],
    "nvidia-a100-sxm4-80gb": ["A100-80GB", "A100-SXM4-80GB", "NVIDIA A100-SXM4-80GB", "A100 80GB", "A100 SXM 80GB", "nvidia-a100-80gb"],
    "nvidia-a100-pcie-40gb": ["A100-PCIE-40GB", "NVIDIA A100-PCIE-40GB", "A100 PCIe 40GB"],
    "nvidia-a100-pcie-80gb": ["A100-PCIE-80GB", "NVIDIA A100 80GB PCIe", "A100 PCIe 80GB"],
    "nvidia-a800-sxm4-80gb": ["A800", "A800-SXM4-80GB", "NVIDIA A800-SXM4-80GB"],
    "nvidia-a40": ["A40"],
    "nvidia-a30": ["A30"],
    "nvidia-a10": ["A10"],
    "nvidia-a10g": ["A10G"],
    "nvidia-p40": ["P40", "Tesla P40", "NVIDIA P40"],
    "nvidia-p100-pcie": ["Tesla P100-PCIE-16GB", "P100-PCIe", "P100 PCIe"],
    "nvidia-p100-sxm2": ["Tesla P100-SXM2-16GB", "P100-SXM2", "P100 SXM2"],
    "nvidia-v100-sxm2-16gb": ["Tesla V100-SXM2-16GB", "V100-SXM2-16GB", "V100 SXM2 16GB"],
    "nvidia-v100-sxm2-32gb": ["Tesla V100-SXM2-32GB", "V100-SXM2-32GB", "V100 SXM2 32GB"],
    "nvidia-v100-pcie-16gb": ["Tesla V100-PCIE-16GB", "V100-PCIE-16GB", "V100 PCIe 16GB"],
    "nvidia-v100-pcie-32gb": ["Tesla V100-PCIE-32GB", "V100-PCIE-32GB", "V100 PCIe 32GB"],
    "nvidia-t4": ["T4", "Tesla T4", "nvidia-tesla-t4"],
    "nvidia-l4": ["L4"],
    "nvidia-l40s": ["L40S"],
    "nvidia-rtx-3090": ["RTX 3090", "NVIDIA RTX 3090"],
    "nvidia-rtx-4090": ["RTX 4090", "NVIDIA RTX 4090"],
    "nvidia-rtx-5090": ["RTX 5090", "NVIDIA RTX 5090"],
    "nvidia-rtx-a6000": ["RTX A6000", "A6000"],
    "nvidia-quadro-rtx-6000": ["Quadro RTX 6000"],
    "nvidia-rtx-pro-6000-server": ["RTX PRO 6000 Server", "NVIDIA RTX PRO 6000 Blackwell Server Edition"],
    "nvidia-rtx-pro-6000-ws": ["RTX PRO 6000", "NVIDIA RTX PRO 6000 Blackwell Workstation Edition"],
    "amd-mi100": ["MI100", "AMD MI100"],
    "amd-mi250x": ["MI250X", "AMD MI250X"],
    "amd-mi300x": ["MI300X", "AMD MI300X"],
    "amd-mi325x": ["MI325X", "AMD MI325X"],
    "amd-mi350x": ["MI350X", "AMD MI350X"],
    "amd-mi355x": ["MI355X", "AMD MI355X"],
    "amd-mi455x": ["MI455X", "AMD MI455X"],
    "habana-gaudi1": ["Gaudi", "intel-gaudi", "Intel Gaudi"],
    "intel-gaudi2": ["Gaudi2", "Gaudi 2", "Intel Gaudi2", "HL-225"],
    "intel-gaudi3": ["Gaudi3", "Gaudi 3", "Intel Gaudi3", "HL-325L"],
    "aws-trainium1": ["Trainium", "trn1", "AWS Trainium1"],
    "aws-trainium2": ["Trainium2", "trn2"],
    "aws-trainium3": ["Trainium3", "trn3"],
    "aws-inferentia1": ["Inferentia", "inf1", "AWS Inferentia1"],
    "aws-inferentia2": ["Inferentia2", "inf2"],
    "tpu-v1": ["TPUv1", "TPU v1"],
    "tpu-v2": ["TPUv2", "TPU v2"],
    "tpu-v3": ["TPUv3", "TPU v3"],
    "tpu-v4": ["TPUv4", "TPU v4"],
    "tpu-v4i": ["TPUv4i", "TPU v4i"],
    "tpu-v5e": ["TPUv5e", "TPU v5e", "v5litepod", "tpu-v5-lite"],
    "tpu-v5p": ["TPUv5p", "TPU v5p"],
    "tpu-v6e": ["TPUv6e", "TPU v6e", "Trillium"],
    "tpu-v7-ironwood": ["TPU7x", "TPUv7", "TPU v7", "Ironwood"],
    "tpu-8t": ["TPU 8t"],
    "tpu-8i": ["TPU 8i"],
    "apple-m2-ultra": ["M2 Ultra"],
    "apple-m3-ultra": ["M3 Ultra"],
}


def names_of(id):
    return NAMES.get(id, [])
