#include "models/pipeline/currency.h"

#include <string_view>

namespace models {
namespace {

constexpr std::string_view kCode = "currency";
constexpr std::string_view kRate = "currency_per_usd";
constexpr std::string_view kSource = "currency_source";
constexpr std::string_view kDate = "currency_date";

template <class Value>
std::optional<Value> valueOf(const Plan& plan, std::string_view field) {
    const auto found = plan.work.find(field);
    if (found == plan.work.end()) return std::nullopt;
    const auto* value = std::get_if<FieldValue>(&found->second);
    const Value* held = value == nullptr ? nullptr : std::get_if<Value>(value);
    return held == nullptr ? std::nullopt : std::optional{*held};
}

Edit set(std::string_view field, std::optional<FieldValue> value) {
    std::optional<Setting> setting;
    if (value) setting = *std::move(value);
    return SetField{std::nullopt, planScope(), std::string{field}, std::move(setting)};
}

} // namespace

std::optional<Currency> currencyOf(const Plan& plan) {
    const auto code = valueOf<std::string>(plan, kCode);
    const auto rate = valueOf<double>(plan, kRate);
    const auto source = valueOf<std::string>(plan, kSource);
    const auto date = valueOf<std::string>(plan, kDate);
    if (!code || !rate || !source || !date || code->empty() || source->empty() || date->empty()) return std::nullopt;
    return Currency{*code, *rate, *source, *date};
}

Edit setCurrency(const std::optional<Currency>& currency) {
    if (!currency) return Compound{{set(kCode, {}), set(kRate, {}), set(kSource, {}), set(kDate, {})}};
    return Compound{{set(kCode, currency->code), set(kRate, currency->perUsd), set(kSource, currency->source), set(kDate, currency->date)}};
}

} // namespace models
