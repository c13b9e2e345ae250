// Titles and notes of the shipped plans stand in plan files, where no tool finds them: listed here for translation. A test compares this
// list with them.

#include "ui/start/plan_words.h"

#include <QtGlobal>

namespace ui {
namespace {

constexpr const char* kPlanWords[] = {
    QT_TRANSLATE_NOOP("plans", "Batch scoring"),
    QT_TRANSLATE_NOOP("plans", "A hundred million short texts are classified every month, without a latency target, so that they can run "
                               "when and where it suits."),
    QT_TRANSLATE_NOOP("plans", "Fine-tune and serve"),
    QT_TRANSLATE_NOOP("plans", "An open model is tuned on examples of your own, compressed, served for a year and retrained every month."),
    QT_TRANSLATE_NOOP("plans", "Forecasting"),
    QT_TRANSLATE_NOOP("plans",
                      "Weather forecasts from a domain-specific model instead of a numerical one: analyses are kept, four ten-day "
                      "forecasts are made a day. One forecast takes about a minute on a TPU v4 (Lam et al. 2023, arXiv:2212.12794)."),
    QT_TRANSLATE_NOOP("plans", "Image generation"),
    QT_TRANSLATE_NOOP("plans", "Pictures are made on request for a year: a small language model improves the prompt, a diffusion model "
                               "paints, the pictures are kept."),
    QT_TRANSLATE_NOOP("plans", "RAG assistant"),
    QT_TRANSLATE_NOOP("plans", "Documents are cut, embedded and indexed; an assistant answers with the passages that were found. "
                               "Embeddings are renewed four times a year."),
    QT_TRANSLATE_NOOP("plans", "Speech"),
    QT_TRANSLATE_NOOP("plans", "Recorded calls are written down: audio is moved to the data centre, transcribed in batches overnight and "
                               "the transcripts are kept."),
    QT_TRANSLATE_NOOP("plans", "Train from scratch"),
    QT_TRANSLATE_NOOP("plans", "A language model of 1.7 billion parameters, trained from scratch, searched, evaluated and kept. Change the "
                               "model, the tokens and the place to your own."),
    QT_TRANSLATE_NOOP("plans", "Vision"),
    QT_TRANSLATE_NOOP("plans", "A picture classifier for an inspection line: tuned on labelled pictures, evaluated, served around the "
                               "clock and retrained when the product changes."),
    QT_TRANSLATE_NOOP("plans", "Chat assistant"),
    QT_TRANSLATE_NOOP("plans", "An assistant for a help desk: tuned with adapters, served for a year, retrained every month. Prices of the "
                               "owned machines are those of an example; the others are list prices."),
    QT_TRANSLATE_NOOP("plans", "GPT-3 training"),
    QT_TRANSLATE_NOOP("plans",
                      "Published figures of Patterson et al. 2021 (arXiv:2104.10350), Table 4: 10,000 V100 for 14.8 days at 330 W a chip "
                      "with its share of the system, PUE 1.10, 429 gCO2e/kWh; 1,287 MWh and 552.1 t. The grid and the site's overhead of "
                      "that time stay in the second scenario: only the time and the power are left to the model there."),
    QT_TRANSLATE_NOOP("plans", "GPT-3 and GLaM"),
    QT_TRANSLATE_NOOP("plans",
                      "Two runs of Patterson et al. with their published figures. GPT-3 (arXiv:2104.10350): 300 billion tokens, 1,287 MWh, "
                      "552.1 t on the average grid. GLaM (arXiv:2204.05149, arXiv:2112.06905): 600 billion tokens on 1,024 TPU v4, 456 MWh "
                      "at the meter, 40.2 t after the clean electricity that was bought, so its total is market-based and that of GPT-3 is "
                      "not: the 14x mixes two bases. Its hours follow from 574 h for 280 billion tokens. Both papers count electricity "
                      "only, so embodied emissions are entered as 0. The two do not do the same work: GLaM saw twice as many tokens."),
    QT_TRANSLATE_NOOP("plans", "Text classifier"),
    QT_TRANSLATE_NOOP("plans", "Ten million short texts, classified by BERT or by its distilled form, on a processor, a small GPU and a "
                               "TPU. The price of a processor socket is its 112 threads at the list price of a vCPU (n2-standard-8 in the "
                               "same region). For the T4 no embodied figure is published, so its total stays open."),
    QT_TRANSLATE_NOOP("plans", "Weather forecasts"),
    QT_TRANSLATE_NOOP("plans", "Four global ten-day forecasts a day from a domain-specific model instead of a numerical one. GraphCast "
                               "makes a forecast in under a minute on one TPU v4 (Lam et al. 2023, arXiv:2212.12794)."),
};

} // namespace

std::span<const char* const> shippedPlanWords() { return kPlanWords; }

} // namespace ui
