#include "estimator/backtest/row_model.h"

#include "estimator/backtest/assumptions.h"
#include "models/units/unit_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace estimator {
namespace {

using models::Entry;
using models::EntryKind;
using models::Facts;

constexpr const char* kOwnId = "row-model";
// A name of the catalogue with another number of parameters is another model.
constexpr double kSameParameters = 1.15;

/// The published name in the forms under which catalogues list it.
std::vector<std::string> namesOf(const std::string& published) {
    std::vector<std::string> names{published};
    const auto add = [&](std::string name) {
        while (!name.empty() && name.back() == ' ') name.pop_back();
        if (!name.empty() && std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
    };
    add(published.substr(published.rfind('/') + 1)); // npos + 1 is 0
    add(published.substr(0, published.find(" (")));
    for (const std::string_view prefix : {"MLPerf "})
        if (published.starts_with(prefix)) add(published.substr(prefix.size(), published.find(" (") - prefix.size()));
    for (const std::string_view suffix : {"-hf", "-it", "-Instruct", "-Chat", "-chat-hf"})
        if (published.ends_with(suffix)) add(published.substr(0, published.size() - suffix.size()));
    return names;
}

const Entry* entryOf(const std::string& published, const Facts& facts) {
    for (const std::string& name : namesOf(published))
        if (facts.catalogue().has(EntryKind::model, name))
            if (const auto found = facts.entry(EntryKind::model, name)) return *found;
    return nullptr;
}

std::optional<double> figureOf(const Entry& entry, std::string_view key) {
    const models::Figure* figure = entry.figure(key);
    return figure == nullptr ? std::nullopt : std::optional{figure->value};
}

void set(Entry& entry, std::string_view key, double value, std::string_view source) {
    models::Figure figure;
    figure.value = value;
    figure.source = std::string{source};
    figure.confidence = models::Confidence::assumed;
    entry.figures.insert_or_assign(std::string{key}, figure);
}

void setMissing(Entry& entry, std::string_view key, double value, std::string_view source) {
    if (entry.figure(key) == nullptr) set(entry, key, value, source);
}

bool differs(double a, double b) { return std::max(a, b) > kSameParameters * std::min(a, b); }

// Vision towers and text encoders are counted by some and left out by others, so images do not decide.
bool isAnother(const Entry& entry, const RowInputs& inputs) {
    const auto known = figureOf(entry, "params_total_b");
    if (!known || !inputs.parametersBillion || *inputs.parametersBillion <= 0.0) return false;
    return entry.text("architecture") != "diffusion" && differs(*known, *inputs.parametersBillion);
}

std::string architectureOf(const Entry* entry, const RowInputs& inputs) {
    // Tables call encoders "dense" too; the catalogue knows better.
    if (!inputs.architecture.empty() && inputs.architecture != "dense") return inputs.architecture;
    if (entry != nullptr && !entry->text("architecture").empty()) return std::string{entry->text("architecture")};
    if (const std::string_view usual = usualArchitecture(inputs.task); !usual.empty() && inputs.architecture.empty())
        return std::string{usual};
    if (inputs.isTraining && inputs.activeBillion && inputs.parametersBillion && *inputs.activeBillion * 2.0 < *inputs.parametersBillion)
        return "moe";
    return "dense";
}

/// The estimator's word for an architecture of the tables.
std::string_view estimatedAs(std::string_view architecture) {
    constexpr std::array<std::string_view, 5> itself{"moe", "encoder", "diffusion", "cnn", "rnn"};
    return std::ranges::find(itself, architecture) == itself.end() ? "dense" : architecture;
}

void addExperts(Entry& entry, std::vector<std::string>& notes) {
    if (entry.figure("n_experts") != nullptr && entry.figure("experts_per_token") != nullptr) return;
    // Eight of as many experts as the counts allow; a tenth of the active parameters is shared.
    constexpr double perToken = 8.0;
    const double total = figureOf(entry, "params_total_b").value_or(1.0);
    const double active = figureOf(entry, "params_active_b").value_or(total);
    const double share = std::clamp(0.9 * active / std::max(total - 0.1 * active, active), 0.01, 1.0);
    set(entry, "experts_per_token", perToken, "derived");
    set(entry, "n_experts", std::max(perToken, std::round(perToken / share)), "derived");
    notes.push_back("experts derived from total and active parameters");
}

double activeOf(const Entry& entry) {
    return figureOf(entry, "params_active_b").value_or(figureOf(entry, "params_total_b").value_or(0.0)) * 1e9;
}

void addPublished(Entry& entry, const PublishedShape& shape) {
    set(entry, "n_layers", shape.layers, shape.source);
    set(entry, "d_model", shape.width, shape.source);
    set(entry, "n_heads", shape.heads, shape.source);
    set(entry, "n_kv_heads", shape.keyValueHeads, shape.source);
    set(entry, "head_dim", shape.headWidth, shape.source);
    if (shape.vocabulary > 0.0) {
        set(entry, "vocab", shape.vocabulary, shape.source);
        entry.texts.insert_or_assign("tied_embeddings", "0");
    }
    if (shape.experts > 0.0) {
        set(entry, "n_experts", shape.experts, shape.source);
        set(entry, "experts_per_token", shape.expertsPerToken, shape.source);
    }
    if (shape.decoderLayers > 0.0) set(entry, "n_decoder_layers", shape.decoderLayers, shape.source);
}

// Depth and width belong together: one alone is replaced.
void addUsual(Entry& entry, const UsualShape& shape) {
    if (entry.figure("n_layers") == nullptr || entry.figure("d_model") == nullptr) {
        set(entry, "n_layers", shape.layers, "derived");
        set(entry, "d_model", shape.width, "derived");
        for (const std::string_view key : {"n_heads", "n_kv_heads", "head_dim"}) entry.figures.erase(std::string{key});
    }
    setMissing(entry, "head_dim", shape.headWidth, "derived");
    const double width = figureOf(entry, "d_model").value_or(shape.width);
    setMissing(entry, "n_heads", std::max(1.0, std::round(width / figureOf(entry, "head_dim").value_or(shape.headWidth))), "derived");
    setMissing(entry, "n_kv_heads", std::min(figureOf(entry, "n_heads").value_or(shape.heads), shape.keyValueHeads), "derived");
}

bool hasShape(const Entry& entry) {
    const auto has = [&](std::string_view key) { return entry.figure(key) != nullptr; };
    if (!has("n_layers") || !has("d_model") || !has("n_heads")) return false;
    return has("kv_lora_rank") || (has("n_kv_heads") && has("head_dim")); // latent attention keeps no heads in its cache
}

bool addTransformer(Entry& entry, const RowInputs& inputs, std::string_view architecture, std::vector<std::string>& notes) {
    const bool isComplete = hasShape(entry);
    const PublishedShape* published = isComplete ? nullptr : publishedShape(inputs.model);
    if (published != nullptr) {
        addPublished(entry, *published);
        notes.push_back(fmt::format("shape as published ({})", published->source));
    } else if (!isComplete) {
        const double active = activeOf(entry);
        addUsual(entry, usualShape(active, architecture == "encoder", inputs.family));
        notes.push_back(fmt::format("shape derived from {} parameters: {} layers of width {}", models::amountText(active, ""),
                                    figureOf(entry, "n_layers").value_or(0.0), figureOf(entry, "d_model").value_or(0.0)));
    }
    const bool needsExperts = architecture == "moe" && entry.figure("n_experts") == nullptr;
    if (needsExperts) addExperts(entry, notes);
    if (isComplete && !needsExperts) return false;
    setMissing(entry, "d_ff", 4.0 * figureOf(entry, "d_model").value_or(0.0), "derived");
    return true;
}

} // namespace

Reasoned<RowModel> rowModel(const RowInputs& inputs, const Facts& facts) {
    const Entry* known = entryOf(inputs.model, facts);
    RowModel model;
    model.architecture = architectureOf(known, inputs);
    const bool hasParameters = inputs.parametersBillion && *inputs.parametersBillion > 0.0;
    if (known != nullptr && isAnother(*known, inputs)) {
        model.notes.push_back(fmt::format("{} of the catalogue has {} parameters, the row {}", known->id,
                                          models::amountText(figureOf(*known, "params_total_b").value_or(0.0) * 1e9, ""),
                                          models::amountText(*inputs.parametersBillion * 1e9, "")));
        known = nullptr;
    }
    Entry entry;
    if (known != nullptr) entry = *known;
    entry.kind = EntryKind::model;
    if (entry.figure("params_total_b") == nullptr) {
        if (!hasParameters) return tl::unexpected{std::string{"the model is not in the catalogue and the row gives no parameter count"}};
        set(entry, "params_total_b", *inputs.parametersBillion, "the row");
        set(entry, "params_active_b", inputs.activeBillion.value_or(*inputs.parametersBillion), "the row");
    }
    bool isChanged = known == nullptr;
    if (model.architecture != "cnn" && model.architecture != "diffusion")
        isChanged = addTransformer(entry, inputs, model.architecture, model.notes) || isChanged;
    model.activeParameters = activeOf(entry);
    if (!isChanged) {
        model.id = entry.id;
        return model;
    }
    entry.id = kOwnId;
    entry.name = inputs.model;
    entry.aliases.clear();
    entry.texts.insert_or_assign("architecture", std::string{estimatedAs(model.architecture)});
    model.id = entry.id;
    model.own = std::move(entry);
    return model;
}

} // namespace estimator
