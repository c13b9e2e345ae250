// What shipped plans call themselves, their stages and their scenarios stands in plan files, where no tool finds it: listed here for
// translation. A test compares this list with them.

#include "ui/text/plan_words.h"

#include "ui/text/words.h"

#include <QtGlobal>

#include <memory>
#include <utility>

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
                      "Two runs of Patterson et al. with their published figures. GPT-3 (arXiv:2104.10350): 300 billion tokens, 14.8 "
                      "days on 10,000 V100 of 330 W with their servers, 1,287 MWh, 552.1 t on the average grid, gross and net alike. "
                      "GLaM (arXiv:2204.05149, arXiv:2112.06905): 600 billion tokens on 1,024 TPU v4 of 326 W, 456 MWh at the meter, "
                      "40.2 t after the clean electricity that was bought, so its total is market-based and that of GPT-3 is not: the"
                      " 14x mixes two bases. Its time follows from 574 h for 280 billion tokens; the MFU entered are those that the "
                      "times imply. How the 2.8x of energy comes about: Model 1.8 times Other work 0.5, since a sparse model needs "
                      "less for a token and GLaM saw twice as many; Machine 2.2 times Operations 1.4, since TPU v4 draw less for "
                      "their peak rate and reached more of it; Mechanization 0.99, the PUE. Map 4.9 is the electricity. Both papers "
                      "count electricity only, so embodied emissions are entered as 0."),
    QT_TRANSLATE_NOOP("plans", "Text classifier"),
    QT_TRANSLATE_NOOP("plans", "Ten million short texts, classified by BERT or by its distilled form, on a processor, a small GPU and a "
                               "TPU. The price of a processor socket is its 112 threads at the list price of a vCPU (n2-standard-8 in the "
                               "same region). For the T4 no embodied figure is published, so its total stays open."),
    QT_TRANSLATE_NOOP("plans", "Weather forecasts"),
    QT_TRANSLATE_NOOP("plans", "Four global ten-day forecasts a day from a domain-specific model instead of a numerical one. GraphCast "
                               "makes a forecast in under a minute on one TPU v4 (Lam et al. 2023, arXiv:2212.12794)."),
    QT_TRANSLATE_NOOP("plans", "Read texts"),
    QT_TRANSLATE_NOOP("plans", "Score texts"),
    QT_TRANSLATE_NOOP("plans", "Keep the scores"),
    QT_TRANSLATE_NOOP("plans", "BERT"),
    QT_TRANSLATE_NOOP("plans", "BERT on A100"),
    QT_TRANSLATE_NOOP("plans", "Distilled"),
    QT_TRANSLATE_NOOP("plans", "DistilBERT on A100"),
    QT_TRANSLATE_NOOP("plans", "Distilled, cleaner place"),
    QT_TRANSLATE_NOOP("plans", "DistilBERT in Sweden"),
    QT_TRANSLATE_NOOP("plans", "text"),
    QT_TRANSLATE_NOOP("plans", "Prepare examples"),
    QT_TRANSLATE_NOOP("plans", "Fine-tune"),
    QT_TRANSLATE_NOOP("plans", "Compress"),
    QT_TRANSLATE_NOOP("plans", "Serve"),
    QT_TRANSLATE_NOOP("plans", "Watch and retrain"),
    QT_TRANSLATE_NOOP("plans", "Full tuning"),
    QT_TRANSLATE_NOOP("plans", "All weights are tuned, none compressed"),
    QT_TRANSLATE_NOOP("plans", "Adapters"),
    QT_TRANSLATE_NOOP("plans", "LoRA instead of all weights"),
    QT_TRANSLATE_NOOP("plans", "Adapters, 8-bit weights"),
    QT_TRANSLATE_NOOP("plans", "Served with half the memory, in Sweden"),
    QT_TRANSLATE_NOOP("plans", "request"),
    QT_TRANSLATE_NOOP("plans", "Fetch analyses"),
    QT_TRANSLATE_NOOP("plans", "Keep analyses"),
    QT_TRANSLATE_NOOP("plans", "Forecast"),
    QT_TRANSLATE_NOOP("plans", "Oklahoma"),
    QT_TRANSLATE_NOOP("plans", "TPU v4"),
    QT_TRANSLATE_NOOP("plans", "Finland, TPU v5e"),
    QT_TRANSLATE_NOOP("plans", "The time on this chip is assumed to be the same"),
    QT_TRANSLATE_NOOP("plans", "forecast"),
    QT_TRANSLATE_NOOP("plans", "Improve prompts"),
    QT_TRANSLATE_NOOP("plans", "Make pictures"),
    QT_TRANSLATE_NOOP("plans", "Keep pictures"),
    QT_TRANSLATE_NOOP("plans", "Fifty steps"),
    QT_TRANSLATE_NOOP("plans", "SDXL with fifty steps"),
    QT_TRANSLATE_NOOP("plans", "Smaller model"),
    QT_TRANSLATE_NOOP("plans", "SSD-1B, distilled from SDXL"),
    QT_TRANSLATE_NOOP("plans", "Smaller model, cleaner place"),
    QT_TRANSLATE_NOOP("plans", "The same in Sweden"),
    QT_TRANSLATE_NOOP("plans", "picture"),
    QT_TRANSLATE_NOOP("plans", "Cut documents"),
    QT_TRANSLATE_NOOP("plans", "Embed passages"),
    QT_TRANSLATE_NOOP("plans", "Index"),
    QT_TRANSLATE_NOOP("plans", "Answer questions"),
    QT_TRANSLATE_NOOP("plans", "Long context"),
    QT_TRANSLATE_NOOP("plans", "32B model, twelve passages with each question"),
    QT_TRANSLATE_NOOP("plans", "Fewer passages"),
    QT_TRANSLATE_NOOP("plans", "Re-ranked: four passages with each question"),
    QT_TRANSLATE_NOOP("plans", "8B model, 8-bit weights, four passages"),
    QT_TRANSLATE_NOOP("plans", "question"),
    QT_TRANSLATE_NOOP("plans", "Move recordings"),
    QT_TRANSLATE_NOOP("plans", "Transcribe"),
    QT_TRANSLATE_NOOP("plans", "Keep transcripts"),
    QT_TRANSLATE_NOOP("plans", "Whisper large"),
    QT_TRANSLATE_NOOP("plans", "Large model"),
    QT_TRANSLATE_NOOP("plans", "Whisper turbo"),
    QT_TRANSLATE_NOOP("plans", "Four decoder layers instead of thirty-two"),
    QT_TRANSLATE_NOOP("plans", "Turbo, cleaner place"),
    QT_TRANSLATE_NOOP("plans", "half minute of speech"),
    QT_TRANSLATE_NOOP("plans", "Collect and filter text"),
    QT_TRANSLATE_NOOP("plans", "Keep the corpus"),
    QT_TRANSLATE_NOOP("plans", "Search hyper-parameters"),
    QT_TRANSLATE_NOOP("plans", "Pre-train"),
    QT_TRANSLATE_NOOP("plans", "Evaluate"),
    QT_TRANSLATE_NOOP("plans", "Baseline"),
    QT_TRANSLATE_NOOP("plans", "A100 in Iowa"),
    QT_TRANSLATE_NOOP("plans", "Newer accelerator"),
    QT_TRANSLATE_NOOP("plans", "H100 in the same place"),
    QT_TRANSLATE_NOOP("plans", "Newer, cleaner place"),
    QT_TRANSLATE_NOOP("plans", "H100 in Finland; the search stops poor trials early"),
    QT_TRANSLATE_NOOP("plans", "trained model"),
    QT_TRANSLATE_NOOP("plans", "Label pictures"),
    QT_TRANSLATE_NOOP("plans", "Inspect pictures"),
    QT_TRANSLATE_NOOP("plans", "ViT-L"),
    QT_TRANSLATE_NOOP("plans", "Large vision transformer"),
    QT_TRANSLATE_NOOP("plans", "ViT-B"),
    QT_TRANSLATE_NOOP("plans", "A quarter of the parameters"),
    QT_TRANSLATE_NOOP("plans", "ViT-B, cleaner place"),
    QT_TRANSLATE_NOOP("plans", "Prepare conversations"),
    QT_TRANSLATE_NOOP("plans", "Quantise"),
    QT_TRANSLATE_NOOP("plans", "Serve the assistant"),
    QT_TRANSLATE_NOOP("plans", "On-premises"),
    QT_TRANSLATE_NOOP("plans", "Own A100 in a coal-heavy grid"),
    QT_TRANSLATE_NOOP("plans", "Cloud"),
    QT_TRANSLATE_NOOP("plans", "The same machines, rented in the same country"),
    QT_TRANSLATE_NOOP("plans", "Clean region"),
    QT_TRANSLATE_NOOP("plans", "Rented where the grid is clean"),
    QT_TRANSLATE_NOOP("plans", "Clean and lean"),
    QT_TRANSLATE_NOOP("plans", "Clean region, newer accelerator, 8-bit weights and a smaller model"),
    QT_TRANSLATE_NOOP("plans", "Train GPT-3"),
    QT_TRANSLATE_NOOP("plans", "Published figures"),
    QT_TRANSLATE_NOOP("plans", "Model alone"),
    QT_TRANSLATE_NOOP("plans", "Hours and power predicted instead of known"),
    QT_TRANSLATE_NOOP("plans", "Train the model"),
    QT_TRANSLATE_NOOP("plans", "GPT-3"),
    QT_TRANSLATE_NOOP("plans", "GLaM"),
    QT_TRANSLATE_NOOP("plans", "Classify texts"),
    QT_TRANSLATE_NOOP("plans", "BERT, processor"),
    QT_TRANSLATE_NOOP("plans", "DistilBERT, processor"),
    QT_TRANSLATE_NOOP("plans", "DistilBERT, T4"),
    QT_TRANSLATE_NOOP("plans", "DistilBERT, TPU v5e"),
};

void translate(std::string& text) { text = toStd(translated("plans", text)); }

} // namespace

std::span<const char* const> shippedPlanWords() { return kPlanWords; }

models::Plan inLanguage(models::Plan plan) {
    translate(plan.title);
    translate(plan.notes);
    for (auto& stage : plan.stages) {
        models::Stage named = *stage;
        translate(named.name);
        translate(named.note);
        stage = std::make_shared<const models::Stage>(std::move(named));
    }
    for (models::Scenario& scenario : plan.scenarios) {
        translate(scenario.name);
        translate(scenario.note);
    }
    const auto unit = plan.work.find("functional_unit");
    if (unit == plan.work.end()) return plan;
    if (auto* entered = std::get_if<models::FieldValue>(&unit->second))
        if (auto* text = std::get_if<std::string>(entered)) translate(*text);
    return plan;
}

} // namespace ui
