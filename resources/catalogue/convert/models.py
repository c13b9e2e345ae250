"""models.csv -> models.json"""

import re

from model_names import NAMES
from tables import figure, number, rows, sentences, write_table

FIGURES = {
    "params_total_b": ("Parameters", "1e9", 0.0001, 10000),
    "params_active_b": ("Parameters active a token", "1e9", 0.0001, 10000),
    "n_layers": ("Layers", "", 1, 500),
    "n_decoder_layers": ("Decoder layers of an encoder-decoder", "", 1, 500),
    "d_model": ("Model width", "", 16, 100000),
    "n_heads": ("Attention heads", "", 1, 1000),
    "n_kv_heads": ("Key-value heads", "", 1, 1000),
    "head_dim": ("Width of a head", "", 8, 2048),
    "vocab": ("Vocabulary", "", 100, 2000000),
    "max_context": ("Longest context", "tokens", 16, 100000000),
    "d_ff": ("Feed-forward width", "", 16, 1000000),
    "ffn_matrices": ("Feed-forward matrices", "", 2, 3),
    "n_experts": ("Experts", "", 2, 4096),
    "n_shared_experts": ("Shared experts", "", 0, 64),
    "experts_per_token": ("Experts a token", "", 1, 64),
    "d_ff_expert": ("Feed-forward width of an expert", "", 16, 1000000),
    "n_moe_layers": ("Layers with experts", "", 1, 500),
    "q_lora_rank": ("Rank of compressed queries", "", 0, 65536),
    "kv_lora_rank": ("Rank of compressed keys and values", "", 1, 65536),
    "qk_rope_head_dim": ("Rotary width beside the compressed keys", "", 1, 1024),
    "sliding_window": ("Sliding window", "tokens", 16, 10000000),
    "n_full_attn_layers": ("Layers with full attention", "", 0, 500),
    "n_attn_layers": ("Layers with attention of a hybrid", "", 1, 500),
    "n_ssm_layers": ("Recurrent layers of a hybrid", "", 1, 500),
    "ssm_width": ("Inner width of a recurrent layer", "", 16, 1000000),
    "ssm_state": ("State values a channel of a recurrent layer", "", 1, 65536),
    "vision_gflop": ("Compute of the vision encoder a picture", "1e9 FLOP", 1, 1000000),
    "backbone_params_b": ("Parameters of the denoiser", "1e9", 0.0001, 1000),
    "latent_scale": ("Pixels of a side that the autoencoder folds into one", "", 1, 128),
    "patch": ("Latent positions of a side that make a token", "", 1, 64),
    "text_tokens": ("Text tokens that a denoiser attends over", "", 0, 65536),
    "guidance_passes": ("Passes a denoising step", "", 1, 3),
    "dual_layers": ("Layers with a second attention over the latent tokens", "", 0, 500),
    "frame_scale": ("Frames that the autoencoder folds into one", "", 1, 64),
    "frame_patch": ("Latent frames that make a token", "", 1, 64),
    "latent_share": ("Latent positions at which the mean weight of a UNet works", "", 0.001, 1),
    "training_tokens_b": ("Training tokens", "1e9", 0.1, 1000000),
    "training_flops": ("Training compute", "FLOP", 1e15, 1e28),
    "quality_value": ("Quality score", "", -1000, 10000),
    "gmac_per_sample": ("Multiply-adds a sample", "1e9", 0.001, 100000),
    "joule_per_request": ("Energy a request", "J", 0.001, 1e9),
}
TEXTS = {
    "family": "Family",
    "task": "Task",
    "architecture": "Architecture",
    "distilled_from": "Distilled from",
    "quality_metric": "Quality metric",
    "licence": "Licence",
    "tied_embeddings": "Input and output embeddings are one matrix (1) or two (0)",
    "backbone": "Denoiser (dit: transformer, linear-dit: with linear attention, unet)",
    "request": "What one request is",
    "energy_scope": "What the energy a request covers (chip, server, facility)",
    "source_confidence": "How the row was read",
}
SHAPE = ["n_layers", "d_model", "n_heads", "n_kv_heads", "head_dim", "vocab"]
SHAPE_SOURCE = ["d_ff", "ffn_matrices", "n_experts", "n_shared_experts", "experts_per_token", "d_ff_expert", "n_moe_layers", "q_lora_rank",
                "kv_lora_rank", "qk_rope_head_dim", "sliding_window", "n_full_attn_layers", "n_decoder_layers"]
# What a sentence of the note that ends in "not re-read" is about.
NOT_READ = {
    r"[Dd]ims|d_model|[Ll]ayer|width": SHAPE,
    r"MMLU|GLUE|score|GDT": ["quality_value"],
    r"[Tt]okens": ["training_tokens_b"],
    r"FLOPs": ["training_flops"],
    r"Context": ["max_context"],
    r"VAE|Size|config": ["params_total_b"],
}

GRAPHCAST = "GraphCast https://arxiv.org/abs/2212.12794; chip power of TPU v4 in training: GLaM https://arxiv.org/abs/2112.06905"
GENCAST = "GenCast https://arxiv.org/abs/2312.15796; fleet mean power of TPU v5p: Google TPU LCA https://arxiv.org/abs/2502.01671"
PANGU = "Pangu-Weather https://arxiv.org/abs/2211.02556; power of V100: Patterson et al. 2021 https://arxiv.org/abs/2104.10350"
GEMINI = "Elsworth et al. 2025 https://arxiv.org/abs/2508.15734"
# id -> (figure, what one request is, scope)
REQUESTS = {
    "graphcast": (figure(19560, source=GRAPHCAST, date="2023", confidence="C", sigma=.3,
                         note="upper bound: under 60 s on one TPU v4 at 326 W a chip, host included"), "one 10-day global forecast", "server"),
    "gencast": (figure(158880, source=GENCAST, date="2024", confidence="C", sigma=.3,
                       note="about 8 min on one TPU v5 at 331 W a chip, host not included"), "one 15-day ensemble member", "chip"),
    "pangu-weather": (figure(462, source=PANGU, date="2023", confidence="C", sigma=.3,
                             note="1.4 s on one V100 at 330 W, host included"), "one 24-hour global forecast", "server"),
    "gemini-apps-median-prompt": (figure(864, source=GEMINI, date="2025", confidence="V", sigma=.1,
                                         note="0.24 Wh: chips, host, idle machines and facility overhead"), "one median text prompt", "facility"),
}


GEMMA_3 = "Gemma 3 report https://arxiv.org/abs/2503.19786"
LLAMA_4 = "Llama 4 model cards https://huggingface.co/meta-llama"
# id -> compute of the vision encoder: 2 x parameters x patches
VISION = {
    **{f"gemma-3-{size}": figure(3358.7, source=GEMMA_3, date="2025", confidence="C", note="2 x 0.41e9 x 4,096 patches")
       for size in ("4b", "12b", "27b")},
    **{id: figure(3456, source=LLAMA_4, date="2025", confidence="C", note="2 x 0.6e9 x 2,880 patches: four tiles and the whole picture")
       for id in ("llama-4-scout", "llama-4-maverick")},
}


def card(name):
    return f"Model configuration https://huggingface.co/{name}"


def transformer(source, layers, width, text_tokens, passes=2, kind="dit", scale=8, patch=2, **more):
    figures = {"n_layers": layers, "d_model": width, "latent_scale": scale, "patch": patch, "text_tokens": text_tokens,
               "guidance_passes": passes, **more}
    return kind, {key: figure(value, source=card(source), confidence="R") for key, value in figures.items()}


def unet(source, parameters, share, layers):
    """`share` follows from the resolutions at which the blocks of the UNet work; `layers` counts blocks that are launched one by one."""
    figures = {"n_layers": layers, "latent_scale": 8, "guidance_passes": 2, "backbone_params_b": parameters}
    known = {key: figure(value, source=card(source), confidence="R") for key, value in figures.items()}
    return "unet", {**known, "latent_share": figure(round(share, 5), source=card(source), confidence="C", sigma=.1)}


OTHER_UNETS = 1 / 8.8
# id -> (kind of denoiser, figures)
DENOISERS = {
    "sana-1-5-1-6b": transformer("Efficient-Large-Model/SANA1.5_1.6B_1024px_diffusers", 20, 2240, 0, kind="linear-dit", scale=32, patch=1,
                                 backbone_params_b=1.6),
    "sana-1-5-4-8b": transformer("Efficient-Large-Model/SANA1.5_4.8B_1024px_diffusers", 60, 2240, 0, kind="linear-dit", scale=32, patch=1,
                                 backbone_params_b=4.8),
    "hunyuan-dit-1-2": transformer("Tencent-Hunyuan/HunyuanDiT-v1.2-Diffusers", 40, 1408, 0),
    "stable-diffusion-3-5-large": transformer("stabilityai/stable-diffusion-3.5-large", 38, 2432, 333),
    "stable-diffusion-3-5-medium": transformer("stabilityai/stable-diffusion-3.5-medium", 24, 1536, 333, dual_layers=13),
    "stable-diffusion-3-medium": transformer("stabilityai/stable-diffusion-3-medium-diffusers", 24, 1536, 333),
    "pixart-sigma": transformer("PixArt-alpha/PixArt-Sigma-XL-2-1024-MS", 28, 1152, 0),
    "flux-1-dev": transformer("black-forest-labs/FLUX.1-dev", 57, 3072, 512, passes=1),
    "flux-1-schnell": transformer("black-forest-labs/FLUX.1-schnell", 57, 3072, 512, passes=1),
    "cogvideox-2b": transformer("zai-org/CogVideoX-2b", 30, 1920, 226, frame_scale=4),
    "cogvideox-1-5-5b": transformer("zai-org/CogVideoX1.5-5B", 42, 3072, 226, frame_scale=4, frame_patch=2),
    "hunyuanvideo": transformer("tencent/HunyuanVideo", 60, 3072, 256, passes=1, frame_scale=4),
    "sdxl": unet("stabilityai/stable-diffusion-xl-base-1.0", 2.57, 1 / 14, 70),
    "sdxl-turbo": unet("stabilityai/sdxl-turbo", 2.57, 1 / 14, 70),
    "ssd-1b": unet("segmind/SSD-1B", 1.3, 1 / 12, 40),
    "stable-diffusion-1-5": unet("stable-diffusion-v1-5/stable-diffusion-v1-5", .86, OTHER_UNETS, 16),
    "stable-diffusion-2-1": unet("stabilityai/stable-diffusion-2-1", .86, OTHER_UNETS, 16),
    "animatediff-1-5-3": unet("guoyww/animatediff-motion-adapter-v1-5-3", 1.3, OTHER_UNETS, 32),
    "text-to-video-ms": unet("ali-vilab/text-to-video-ms-1.7b", 1.4, OTHER_UNETS, 32),
    "i2vgen-xl": unet("ali-vilab/i2vgen-xl", 1.4, OTHER_UNETS, 32),
}


def not_read(row):
    keys = set()
    for sentence in sentences(row["notes"]):
        if "not re-read" in sentence or re.search(r"[Dd]ims( and \w+)? from paper\.$", sentence):
            for pattern, named in NOT_READ.items():
                if re.search(pattern, sentence):
                    keys.update(named)
    return keys


def confidence(row, key, unread):
    if key in unread or (key in SHAPE_SOURCE and "not re-read" in row["shape_source"]):
        return "R"
    if key == "training_flops" and re.search(r"FLOPs? (are )?(Epoch|DERIVED)|Epoch FLOPs|FLOPs for|6ND|utilisation|peak x time", row["notes"]):
        return "C"
    if key == "training_tokens_b" and re.search(r"[Tt]okens (DERIVED|derived)", row["notes"]):
        return "C"
    if key == "params_active_b" and re.search(r"Active (DERIVED|count)", row["notes"]):
        return "C"
    if key == "quality_value" and "mean derived" in row["notes"]:
        return "C"
    return "R" if row["source_confidence"] == "estimate" else "V"


def figures_of(row):
    entry_tag = "R" if row["source_confidence"] == "estimate" else "V"
    unread = not_read(row)
    figures = {}
    for key in FIGURES:
        value = number(row.get(key))
        if value is None:
            continue
        tag = confidence(row, key, unread)
        about = {"confidence": tag} if tag != entry_tag else {}
        if key in SHAPE_SOURCE and row["shape_source"]:
            about["source"] = row["shape_source"]
        if key == "training_flops" and tag == "C":
            about["sigma"] = 0.25
        figures[key] = figure(value, **about)
    work = re.search(r"([\d.]+) GMAC", row["notes"])
    if work:
        also = "17.6 by the paper's own count" if row["id"] == "vit-b-16" else None
        figures["gmac_per_sample"] = figure(number(work.group(1)), note=also)
    if row["id"] in DENOISERS:
        figures.update(DENOISERS[row["id"]][1])
    if row["id"] in VISION:
        figures["vision_gflop"] = VISION[row["id"]]
    if row["id"] in REQUESTS:
        figures["joule_per_request"] = REQUESTS[row["id"]][0]
    return figures


def texts_of(row):
    texts = {key: row[key] for key in ("family", "task", "architecture", "distilled_from", "quality_metric", "tied_embeddings",
                                       "source_confidence") if row.get(key)}
    if row["id"] in DENOISERS:
        texts["backbone"] = DENOISERS[row["id"]][0]
    if row["license"]:
        texts["licence"] = row["license"]
    if row["id"] in REQUESTS:
        _, texts["request"], texts["energy_scope"] = REQUESTS[row["id"]]
    return texts


def shaped(id, name, aliases, family, card, params, shape, note, architecture="dense", task="llm", active=None):
    """A model known by its public configuration alone."""
    return {
        "id": id, "name": name, "aliases": aliases,
        "texts": {"family": family, "task": task, "architecture": architecture, "tied_embeddings": "0"},
        "source": f"Model configuration https://huggingface.co/{card}", "date": "2026", "confidence": "R", "sigma": 0,
        "figures": {"params_total_b": params, "params_active_b": active or params, **shape},
        "note": note,
    }


def dimensions(layers, width, heads, kv_heads, head, vocabulary, **more):
    return {"n_layers": layers, "d_model": width, "n_heads": heads, "n_kv_heads": kv_heads, "head_dim": head, "vocab": vocabulary, **more}


NEMOTRON = "Layers with Mamba-2, attention or a feed-forward block; the recurrent state takes the place of most of the cache."
NEMOTRON_VISION = figure(6656, confidence="A", sigma=.3, note="2 x 0.65e9 x 5,120 patches: four tiles and a thumbnail")


def denoiser(id, name, aliases, family, params):
    kind, figures = DENOISERS[id]
    return {
        "id": id, "name": name, "aliases": aliases,
        "texts": {"family": family, "task": "diffusion", "architecture": "diffusion", "backbone": kind},
        "source": card(aliases[0]), "date": "2026", "confidence": "R", "sigma": 0,
        "figures": {"params_total_b": params, "params_active_b": params, **figures},
    }


def denoisers():
    """Makers of pictures and videos that no table of shapes lists."""
    return [
        denoiser("sana-1-5-4-8b", "SANA 1.5 4.8B",
                 ["Efficient-Large-Model/SANA1.5_4.8B_1024px_diffusers", "Efficient-Large-Model/SANA1.5_4.8B_1024px"], "sana", 4.8),
        denoiser("stable-diffusion-3-5-medium", "Stable Diffusion 3.5 medium", ["stabilityai/stable-diffusion-3.5-medium"],
                 "stable-diffusion", 2.5),
        denoiser("cogvideox-2b", "CogVideoX 2B", ["zai-org/CogVideoX-2b", "THUDM/CogVideoX-2b"], "cogvideox", 2.0),
        denoiser("cogvideox-1-5-5b", "CogVideoX 1.5 5B", ["zai-org/CogVideoX1.5-5B", "THUDM/CogVideoX1.5-5B"], "cogvideox", 5.0),
        denoiser("hunyuanvideo", "HunyuanVideo", ["tencent/HunyuanVideo"], "hunyuan", 13.0),
        denoiser("ssd-1b", "SSD-1B", ["segmind/SSD-1B"], "stable-diffusion", 2.2),
        denoiser("animatediff-1-5-3", "AnimateDiff 1.5.3", ["guoyww/animatediff-motion-adapter-v1-5-3"], "stable-diffusion", 1.9),
        denoiser("text-to-video-ms", "ModelScope text-to-video 1.7B", ["ali-vilab/text-to-video-ms-1.7b"], "modelscope", 1.8),
        denoiser("i2vgen-xl", "I2VGen-XL", ["ali-vilab/i2vgen-xl"], "modelscope", 2.5),
    ]


def configured():
    """Models that no table of shapes lists."""
    return [
        shaped("nemotron-nano-9b-v2", "Nemotron Nano 9B v2", ["nvidia/NVIDIA-Nemotron-Nano-9B-v2"], "nemotron",
               "nvidia/NVIDIA-Nemotron-Nano-9B-v2", 8.89,
               dimensions(56, 4480, 40, 8, 128, 131072, n_attn_layers=4, n_ssm_layers=27, ssm_width=10240, ssm_state=128), NEMOTRON),
        shaped("nemotron-nano-12b-v2", "Nemotron Nano 12B v2", ["nvidia/NVIDIA-Nemotron-Nano-12B-v2", "nvidia/NVIDIA-Nemotron-Nano-12B-v2-VL-BF16"],
               "nemotron", "nvidia/NVIDIA-Nemotron-Nano-12B-v2", 12.3,
               dimensions(62, 5120, 40, 8, 128, 131072, n_attn_layers=6, n_ssm_layers=28, ssm_width=10240, ssm_state=128,
                          vision_gflop=NEMOTRON_VISION), NEMOTRON),
    ]


def dit():
    return {
        "id": "dit-xl-2",
        "name": "DiT-XL/2 256",
        "aliases": ["facebook/DiT-XL-2-256"],
        "texts": {"family": "dit", "task": "diffusion", "architecture": "diffusion"},
        "source": "Peebles and Xie 2022 https://arxiv.org/abs/2212.09748",
        "date": "2022",
        "confidence": "R",
        "sigma": 0,
        "figures": {"params_total_b": 0.675, "params_active_b": 0.675,
                    "gmac_per_sample": {"value": 118.6, "confidence": "V", "note": "the paper's Gflops are multiply-adds"}},
        "note": "256 px, one denoising step a sample.",
    }


def convert(folder, target):
    entries = [{
        "id": row["id"],
        "name": row["name"],
        "aliases": NAMES.get(row["id"], []),
        "texts": texts_of(row),
        "source": row["source"],
        "date": "2026",
        "confidence": "R" if row["source_confidence"] == "estimate" else "V",
        "sigma": 0,
        "figures": figures_of(row),
        "note": row["notes"],
    } for row in rows(folder, "models.csv")]
    entries += [*configured(), *denoisers(), dit()]
    strangers = set(NAMES) - {entry["id"] for entry in entries}
    if strangers:
        raise SystemExit(f"model_names.py names unknown models: {sorted(strangers)}")
    write_table(target / "models.json", "models", FIGURES, TEXTS, entries)
