#include "models/files/plan_file.h"

#include "models/core/file_error.h"
#include "models/core/utf8.h"
#include "models/core/words.h"
#include "models/files/atomic_file.h"
#include "models/files/json_text.h"
#include "models/files/migrations/migration.h"
#include "models/files/plan_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace models {
namespace {

using nlohmann::json;

/// Documents of a newer version name the release that reads them; one that does not leaves only this to say.
std::string neededRelease(const json& document) {
    const auto needs = document.find("needs");
    const auto isVersion = [](const std::string& text) {
        return !text.empty() && text.size() < 20 && text.find_first_not_of("0123456789.") == std::string::npos;
    };
    if (needs == document.end() || !needs->is_string() || !isVersion(needs->get<std::string>()))
        return FOUREM_WORDS("reasons", "the newest release of Fourem");
    return "Fourem " + needs->get<std::string>();
}

/// @returns the format version of the document
Result<int> readableVersion(const json& document, std::string_view name) {
    const auto refuse = [name](std::string_view reason) { return fail(Code::notAPlan, std::string{name}, {std::string{reason}}); };
    if (!document.is_object() || !document.contains("format") || document["format"] != "fourem-plan")
        return refuse(FOUREM_WORDS("reasons", "it does not say \"format\": \"fourem-plan\""));
    if (!document.contains("version") || !document["version"].is_number_unsigned() || document["version"] == 0)
        return refuse(FOUREM_WORDS("reasons", "its \"version\" is not a whole number from 1"));
    if (document["version"] > kPlanFormatVersion)
        return fail(Code::newerFormat, std::string{name},
                    {document["version"].dump(), std::to_string(kPlanFormatVersion), neededRelease(document)});
    return document["version"].get<int>();
}

/// Brings the document to the current version, one step after the other.
std::vector<Message> migrateToCurrent(json& document, int version) {
    const std::array migrations{&files::v1ToV2()};
    std::vector<Message> messages;
    for (const files::Migration* step : migrations) {
        if (step->from < version) continue;
        step->migrate(document);
        document["version"] = step->from + 1;
        messages.push_back({Code::migrated, {std::to_string(step->from), std::to_string(step->from + 1), std::string{step->what}}});
    }
    return messages;
}

} // namespace

Result<LoadedPlan> planFromText(std::string_view bytes, std::string_view name) {
    if (bytes.size() > kMostPlanBytes) return tooLarge(std::string{name}, kMostPlanBytes);
    const auto text = utf8(bytes, std::string{name});
    if (!text) return tl::unexpected{text.error()};
    auto document = files::parseJson(*text, name);
    if (!document) return tl::unexpected{document.error()};
    const auto version = readableVersion(*document, name);
    if (!version) return tl::unexpected{version.error()};
    auto messages = migrateToCurrent(*document, *version);
    return files::planFromJson(*document, name).map([&](Plan&& plan) { return LoadedPlan{std::move(plan), std::move(messages)}; });
}

Result<std::string> readPlanBytes(const std::filesystem::path& file) { return readBytes(file, kMostPlanBytes); }

Result<LoadedPlan> readPlan(const std::filesystem::path& file) {
    return readPlanBytes(file).and_then([&](const std::string& text) { return planFromText(text, file.string()); });
}

std::string planToText(const Plan& plan) { return files::canonicalText(files::toJson(plan)) + "\n"; }

Result<void> writePlan(const std::filesystem::path& file, const Plan& plan) { return writeAtomically(file, planToText(plan)); }

Result<void> savePlan(const std::filesystem::path& file, const Plan& plan) {
    const std::string text = planToText(plan);
    // Saving the same again makes no new version, and does not push the previous one out.
    if (const auto held = readPlanBytes(file); held && *held == text) return {};
    return keepPrevious(file).and_then([&] { return writeAtomically(file, text); });
}

} // namespace models
