#include "models/pipeline/apply.h"

#include "models/core/words.h"

namespace models {

Result<Plan> apply(Plan plan, const Edit& edit) {
    const auto changed = detail::changeUnlocked(plan, edit);
    if (!changed) return tl::unexpected{changed.error()};
    return plan;
}

std::string uniqueId(std::string_view name, const std::vector<std::string>& taken) {
    std::string id;
    for (const char c : name) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isKept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (isUpper) id += static_cast<char>(c - 'A' + 'a');
        else if (isKept) id += c;
        else if (!id.empty() && id.back() != '-') id += '-';
    }
    while (!id.empty() && id.back() == '-') id.pop_back();
    if (id.empty()) id = "item";
    const auto isTaken = [&taken](const std::string& candidate) { return std::ranges::find(taken, candidate) != taken.end(); };
    std::string unique = id;
    for (int number = 2; isTaken(unique); ++number) unique = id + "-" + std::to_string(number);
    return unique;
}

namespace detail {

Result<void> change(Plan& plan, const Compound& edit) {
    for (const Edit& each : edit.edits) {
        if (auto changed = changeUnlocked(plan, each); !changed) return changed;
    }
    return {};
}

Result<void> checkName(std::string_view name) {
    if (name.find_first_not_of(" \t\r\n") != std::string_view::npos) return {};
    return fail(Code::badValue, {},
                {std::string{name}, FOUREM_WORDS("reasons", "a name cannot be blank"), FOUREM_WORDS("reasons", "a name")});
}

} // namespace detail
} // namespace models
