#pragma once

#include "estimator/estimate.h"
#include "estimator/precision.h"
#include "models/core/result.h"
#include "models/core/words.h"
#include "models/pipeline/currency.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The texts of a report as data: what is said, apart from the language in which it is said.
///
///     const Text text = phrase(FOUREM_WORDS("report", "Emissions of {0}"), {named(scenario.name)});
///     English{}.say(text);
namespace estimator {

/// A number as people read it.
struct Amount {
    double value = 0.0;
    std::string unit = {};
    int digits = kDigitsWithoutSpread;
    bool isPlain = false; ///< in its own unit, as it was entered or published; else with a prefix that suits it
    friend bool operator==(const Amount&, const Amount&) = default;
};

struct Text {
    enum class Kind {
        name,   ///< words of a plan, a catalogue or a file: stay as they are
        phrase, ///< words of the program, with {0}, {1} ... for `parts`
        known,  ///< words of the program or a name: translated where the program knows them
        amount,
        list,  ///< `parts` with `words` between them
        range, ///< from the first of two amounts to the second, the unit once where it is the same
    };
    Kind kind = Kind::name;
    std::string words = {};
    std::string_view context = {}; ///< of a phrase: where its translation stands
    std::vector<Text> parts = {};
    Amount number = {};
    bool isSentence = false; ///< of a phrase: begins with a capital, whatever its words are elsewhere

    [[nodiscard]] bool isEmpty() const { return kind != Kind::amount && words.empty() && parts.empty(); }
    friend bool operator==(const Text&, const Text&) = default;
};

[[nodiscard]] Text named(std::string words);
/// A phrase marked in context "report".
[[nodiscard]] Text phrase(std::string_view words, std::vector<Text> parts = {});
/// Marked in another context.
[[nodiscard]] Text phraseOf(std::string_view context, std::string_view words, std::vector<Text> parts = {});
[[nodiscard]] Text known(std::string_view words);
[[nodiscard]] Text amount(double value, std::string_view unit, int digits = kDigitsWithoutSpread);
/// In its own unit, as it was entered or published, so that a source can be checked.
[[nodiscard]] Text plainAmount(double value, std::string_view unit);
/// @param between  marked in context "report" where it is more than a sign
[[nodiscard]] Text listed(std::vector<Text> parts, std::string_view between = FOUREM_WORDS("report", ", "));
/// "75 %", "over 99 %"
[[nodiscard]] Text percent(double share);
/// "17 to 48 t CO2e"
[[nodiscard]] Text rangeText(Text low, Text high);
/// "2.8×"
[[nodiscard]] Text times(double factor);
/// "–"
[[nodiscard]] Text nothing();

/// The figure of a metric with the digits that its spread supports; says when it is incomplete or not there.
[[nodiscard]] Text figureText(const Measure& measure, Metric metric);
/// P10, P50 or P90 of the same.
[[nodiscard]] Text quantileText(const Measure& measure, const std::optional<double>& quantile, Metric metric);
[[nodiscard]] Text amountText(double value, Metric metric, int digits = kDigitsWithoutSpread);

[[nodiscard]] Text nameText(Metric metric);
[[nodiscard]] Text nameText(Basis basis); ///< "location-based"

/// What happened, and what to do about it, as sentences.
[[nodiscard]] Text sentence(const models::Message& message);
[[nodiscard]] Text remedy(const models::Message& message);
[[nodiscard]] Text capital(Text text);
/// A pattern of the core with its typed arguments: a sentence of a summary, the words of an edit.
[[nodiscard]] Text worded(std::string_view context, std::string_view pattern, const std::vector<models::Argument>& arguments);

/// Says texts in a language.
class Voice {
public:
    virtual ~Voice() = default;
    [[nodiscard]] std::string say(const Text& text) const;

protected:
    [[nodiscard]] virtual std::string translated(std::string_view context, std::string_view english) const = 0;
    /// The translation of a word of the program; of everything else the word itself.
    [[nodiscard]] virtual std::string knownWord(std::string_view word) const = 0;
    [[nodiscard]] virtual std::string number(const Amount& amount) const = 0;
    /// What stands between two pieces of a phrase that meet.
    [[nodiscard]] virtual std::string_view joint(std::string_view, std::string_view) const { return {}; }

private:
    [[nodiscard]] std::string filled(const std::string& pattern, std::vector<models::Argument> parts) const;
    [[nodiscard]] std::string rangeOf(std::string low, const std::string& high) const;
};

/// English, as the terminal speaks it.
class English final : public Voice {
public:
    /// @param currency  in which money is shown, except where it is quoted from a source; none: US dollars
    explicit English(std::optional<models::Currency> currency = {}) : m_currency{std::move(currency)} {}

private:
    [[nodiscard]] std::string translated(std::string_view context, std::string_view english) const override;
    [[nodiscard]] std::string knownWord(std::string_view word) const override;
    [[nodiscard]] std::string number(const Amount& amount) const override;

    std::optional<models::Currency> m_currency;
};

/// A unit behind its number: "312 TFLOP/s", "2.8×".
[[nodiscard]] std::string withUnit(std::string_view number, std::string_view unit);

} // namespace estimator
