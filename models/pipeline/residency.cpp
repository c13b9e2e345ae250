#include "models/pipeline/residency.h"

#include "models/core/words.h"
#include "models/pipeline/resolve.h"

#include <algorithm>
#include <array>

namespace models {
namespace {

// https://european-union.europa.eu/principles-countries-history/eu-countries_en, in the codes of ISO 3166-1.
constexpr std::array<std::string_view, 27> kUnion{"AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE",
                                                  "IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE"};

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

bool isLetter(char c) { return c >= 'A' && c <= 'Z'; }

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words{{}};
    for (const char c : text) {
        if (c == ',' || c == ';' || c == ' ' || c == '\t') words.emplace_back();
        else words.back() += upper(c);
    }
    std::erase(words, std::string{});
    return words;
}

} // namespace

Result<Residency> Residency::parse(std::string_view text, std::string_view where) {
    Residency residency;
    residency.m_text = text;
    for (const std::string& word : wordsOf(text)) {
        if (word.size() != 2 || !std::ranges::all_of(word, isLetter))
            return fail(Code::badValue, std::string{where},
                        {word, FOUREM_WORDS("reasons", "it is no code of a country"),
                         FOUREM_WORDS("reasons", "two letters such as DE, or EU for all of the Union")});
        if (word == "EU") residency.m_countries.insert(kUnion.begin(), kUnion.end());
        else residency.m_countries.insert(word);
    }
    return residency;
}

Residency Residency::of(const Plan& plan, const Scenario& scenario) {
    const Field* field = findField(planFields(), "residency");
    const Setting setting = resolve(plan, scenario, planScope(), *field).setting;
    const auto* value = std::get_if<FieldValue>(&setting);
    const auto* text = value == nullptr ? nullptr : std::get_if<std::string>(value);
    return text == nullptr ? Residency{} : parse(*text, "plan.residency").value_or(Residency{});
}

bool Residency::allows(std::string_view country) const { return country.empty() || !isLimited() || m_countries.contains(country); }

} // namespace models
