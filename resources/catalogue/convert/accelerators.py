"""accelerators.csv and validation/accelerator_aliases.csv -> accelerators.json"""

import re

from chips import EXTRA_BOARDS, IDLE_MACHINES, constants_of, embodied_of, generation_of, idle_of, names_of
from tables import figure, number, rows, write_table

FIGURES = {
    "peak_fp32_tflops": ("Peak FP32 rate", "TFLOP/s", 0.1, 1000),
    "peak_tf32_tflops": ("Peak TF32 rate, dense", "TFLOP/s", 1, 10000),
    "peak_bf16_tflops": ("Peak 16-bit rate, dense", "TFLOP/s", 1, 20000),
    "peak_fp8_tflops": ("Peak FP8 rate, dense", "TFLOP/s", 1, 50000),
    "peak_int8_tops": ("Peak INT8 rate, dense", "TOP/s", 1, 50000),
    "peak_int4_tops": ("Peak INT4 rate, dense", "TOP/s", 1, 100000),
    "peak_fp4_tflops": ("Peak FP4 rate, dense", "TFLOP/s", 1, 100000),
    "memory_gb": ("Memory", "GB", 1, 2000),
    "memory_bw_gb_s": ("Memory bandwidth", "GB/s", 10, 50000),
    "tdp_w": ("Thermal design power", "W", 1, 5000),
    "measured_mean_power_w": ("Measured mean power", "W", 1, 5000),
    "system_power_w": ("Published system power a chip, host included", "W", 1, 5000),
    "idle_power_w": ("Idle power", "W", 1, 1000),
    "interconnect_gb_s": ("Chip interconnect, both directions", "GB/s", 1, 20000),
    "embodied_kgco2e": ("Embodied emissions", "kgCO2e", 1, 10000),
    "process_nm": ("Process node", "nm", 1, 100),
    "chips_per_node": ("Chips a node", "", 1, 256),
    "training_time_factor": ("Training time, factor by measured runs", "", 0.01, 100),
    "training_power_factor": ("Training power, factor by measured runs", "", 0.01, 100),
    "decode_time_factor": ("Decode time, factor by measured runs", "", 0.01, 100),
    "decode_power_factor": ("Decode power, factor by measured runs", "", 0.01, 100),
    "diffusion_time_factor": ("Diffusion time, factor by measured runs", "", 0.01, 100),
    "diffusion_power_factor": ("Diffusion power, factor by measured runs", "", 0.01, 100),
    "encoding_time_factor": ("Encoding time, factor by measured runs", "", 0.01, 100),
    "encoding_power_factor": ("Encoding power, factor by measured runs", "", 0.01, 100),
    "mfu0_training": ("Model FLOP utilisation in training, 8 chips", "", 0.02, 1),
    "device_efficiency": ("Share of the peak rate reached in training on one device", "", 0.02, 1),
    "device_launch_factor": ("Time of a launch in training, over that of Volta", "", 0.1, 10),
    "ckpt_mfu_factor": ("Utilisation factor of full recomputation", "", 0.5, 1),
    "seq_gamma": ("Utilisation exponent of sequence length", "", 0, 1),
    "mamf_efficiency": ("Best measured matmul share of the peak", "", 0.1, 1),
    "eta_b_serving": ("Share of memory bandwidth reached in serving", "", 0.05, 1),
    "power_bc": ("Power curve, compute term", "", 0, 20),
    "eta_encoder": ("Share of peak compute reached by encoders", "", 0.05, 1),
    "eta_cnn": ("Share of peak compute reached by image models in one pass", "", 0.05, 1),
    "diffusion_speed": ("Share of the peak rates that denoising reaches, over that of Hopper", "", 0.05, 5),
    "convolution_speed": ("Share of the peak rate that convolutions of denoisers reach, over that of Hopper", "", 0.05, 5),
    "diffusion_power": ("Power curve of denoising, busy term", "", 0, 20),
}
TEXTS = {
    "vendor": "Vendor",
    "kind": "Kind (gpu, tpu, asic, cpu, vcpu)",
    "generation": "Generation whose fitted constants it shares",
    "cooling": "Cooling",
    "year": "Year",
    "embodied_scope": "What the embodied figure covers (module: add the host; with-host: host and rack share are in it)",
    "power_scope": "What the measured mean power covers (chip, system)",
    "source_confidence": "How the row was read",
}
LEARNED = [key for key in FIGURES if key.endswith(("_time_factor", "_power_factor"))]
SPECS = [key for key in FIGURES if key.startswith("peak_")] + [
    "memory_gb", "memory_bw_gb_s", "tdp_w", "measured_mean_power_w", "interconnect_gb_s", "embodied_kgco2e", "process_nm"]
SYSTEM_LEVEL_POWER = {"tpu-v2", "nvidia-v100-sxm2-32gb"}
DELL = "Dell R740 life cycle, environmental-footprint-data https://github.com/Boavizta/environmental-footprint-data"
HGX_B200 = "NVIDIA HGX B200 documentation https://www.nvidia.com/en-us/data-center/hgx/"
WITH_HOST = {"tpu-v4i", "tpu-v5p", "tpu-v6e"}


def confidence(row):
    """Of the row's figures in general: a row called an estimate for one figure that its note names was read for the others."""
    one_figure = re.search(r"tdp_w is an Epoch|[Ee]mbodied|cores x base clock", row["notes"])
    return "R" if row["source_confidence"] == "estimate" and not one_figure else "V"


def spec(row, key, value):
    """One published figure, with a tag of its own where the row's note says that it was derived or estimated."""
    notes = row["notes"]
    if key == "memory_bw_gb_s" and "bandwidth 7700 in NVIDIA HGX docs" in notes:
        return figure(7700, source=HGX_B200, confidence="R", note="180 GB board; 8,000 in the data sheet of the chip")
    if key == "tdp_w" and re.search(r"tdp_w is an Epoch (estimate|assumption)", notes):
        return figure(value, confidence="A", sigma=0.25, note="estimate of Epoch AI; the vendor publishes no chip power")
    if key == "tdp_w" and "not re-read" in notes and "TGP" in notes:
        return figure(value, confidence="R")
    if key == "embodied_kgco2e":
        derived = re.search(r"[Ee]mbodied (is )?(DERIVED|derived)", notes)
        assumed = "study assumption" in notes
        return figure(value, confidence="C" if derived else "A" if assumed else "V", sigma=0.4)
    if key == "measured_mean_power_w":
        computed = "measured_mean_power DERIVED" in notes
        calibrated = row["id"] in ("nvidia-h100-sxm5", "nvidia-b200-sxm")
        return figure(value, confidence="C" if computed else "V", sigma=0.08 if calibrated else 0.15)
    if key == "interconnect_gb_s" and re.search(r"interconnect (is )?derived", notes):
        return figure(value, confidence="C")
    if key == "interconnect_gb_s" and "announcement, not re-read" in notes:
        return figure(value, confidence="R")
    if key in ("memory_gb", "memory_bw_gb_s") and "Apple specs, not re-read" in notes:
        return figure(value, confidence="R")
    if row["kind"] == "cpu" and (key.startswith("peak_") or key == "memory_bw_gb_s") and "derived" in notes:
        return figure(value, confidence="C")
    if key.startswith("peak_") and re.search(r"\(derived\)|derived by NVIDIA|are HALVED", notes):
        return figure(value, confidence="C")
    return value


def entry_of(row, spellings):
    id = row["id"]
    figures = {key: spec(row, key, number(row[key])) for key in SPECS if number(row.get(key)) is not None}
    embodied = embodied_of(id)
    if embodied and "embodied_kgco2e" not in figures:
        figures["embodied_kgco2e"] = embodied
    figures.update(constants_of(id))
    idle = idle_of(id, number(row.get("tdp_w")))
    if idle:
        figures["idle_power_w"] = idle
    if id in IDLE_MACHINES:
        figures["system_power_w"] = figures.pop("tdp_w")
        figures["idle_power_w"] = IDLE_MACHINES[id]
    texts = {key: row[key] for key in ("vendor", "kind", "cooling", "year", "source_confidence") if row.get(key)}
    if generation_of(id):
        texts["generation"] = generation_of(id)
    if "embodied_kgco2e" in figures:
        texts["embodied_scope"] = "with-host" if id in WITH_HOST else "module"
    if "measured_mean_power_w" in figures:
        texts["power_scope"] = "system" if id in SYSTEM_LEVEL_POWER else "chip"
    return {
        "id": id,
        "name": row["name"],
        "aliases": sorted((spellings.get(id, set()) | set(names_of(id))) - {id}, key=str.lower),
        "texts": texts,
        "source": row["source"],
        "date": row["year"],
        "confidence": confidence(row),
        "sigma": 0,
        "figures": figures,
        "note": row["notes"].replace("tdp_w is whole", "system_power_w is that of the whole") if id in IDLE_MACHINES else row["notes"],
    }


def spellings_of(folder):
    """Other spellings of each id, as price tables and measurements write them."""
    known = {board["price_spelling"]: board["id"] for board in EXTRA_BOARDS if board.get("price_spelling")}
    spellings = {}
    for row in rows(folder, "validation/accelerator_aliases.csv"):
        id = row["accelerators_csv_id"] or known.get(row["accelerator_id"])
        if id:
            spellings.setdefault(id, set()).add(row["accelerator_id"])
    return spellings


def virtual_cpu():
    return {
        "id": "cpu-vcpu",
        "name": "One virtual CPU of a general-purpose machine",
        "aliases": ["vcpu", "cpu"],
        "texts": {"vendor": "any", "kind": "vcpu", "embodied_scope": "with-host"},
        "source": "Karpenter price lists of the providers (general-purpose machines, 4 GB a virtual CPU)",
        "date": "2026",
        "confidence": "V",
        "sigma": 0,
        "figures": {
            "memory_gb": 4,
            "chips_per_node": {"value": 80, "source": DELL, "confidence": "C", "note": "2 processors x 20 cores x 2 threads"},
            "embodied_kgco2e": {"value": 16.4, "source": DELL, "date": "2018", "confidence": "C", "sigma": 0.4,
                                "note": "about 1313 kg for the whole server, by 80 virtual CPUs"},
        },
        "note": "The power of a virtual CPU comes from the table of constants.",
    }


def convert(folder, target):
    spellings = spellings_of(folder)
    entries = [entry_of(row, spellings) for row in rows(folder, "accelerators.csv")]
    entries += [entry_of({**{key: "" for key in SPECS}, **board}, spellings) for board in EXTRA_BOARDS]
    entries.append(virtual_cpu())
    write_table(target / "accelerators.json", "accelerators", FIGURES, TEXTS, entries, kept=LEARNED)


def id_map(folder):
    """Every spelling -> id of the table of accelerators."""
    mapping = {row["id"]: row["id"] for row in rows(folder, "accelerators.csv")}
    mapping["cpu-vcpu"] = "cpu-vcpu"
    for id, others in spellings_of(folder).items():
        mapping.update({other: id for other in others})
    return mapping
