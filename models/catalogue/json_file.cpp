#include "models/catalogue/json_file.h"

#include "models/core/file_error.h"

#include <nlohmann/json.hpp>

#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

namespace models::detail {
namespace {

Result<Confidence> confidenceOf(const nlohmann::json& value, const Place& place) {
    const std::string text = value.is_string() ? value.get<std::string>() : std::string{};
    for (const Confidence confidence : {Confidence::read, Confidence::recalled, Confidence::computed, Confidence::assumed}) {
        if (text == tag(confidence)) return confidence;
    }
    return misfit(place, value, "V, R, C or A");
}

} // namespace

Result<std::string> readText(const std::filesystem::path& file) {
    std::error_code problem;
    const auto size = std::filesystem::file_size(file, problem);
    if (problem) return unreadable(file.string(), problem);
    std::ifstream stream{file, std::ios::binary};
    std::string text(size, '\0');
    if (!stream.read(text.data(), static_cast<std::streamsize>(size))) {
        return unreadable(file.string(), {errno, std::generic_category()});
    }
    return text;
}

Result<nlohmann::json> readJson(const std::filesystem::path& file) {
    const auto text = readText(file);
    if (!text) return tl::unexpected{text.error()};
    try {
        return nlohmann::json::parse(*text);
    } catch (const nlohmann::json::exception& problem) {
        return fail(Code::notJson, file.string(), {problem.what()});
    }
}

tl::unexpected<Error> misfit(const Place& place, const nlohmann::json& value, std::string expected) {
    std::string shown = value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    if (shown.size() > 40) shown = shown.substr(0, 40) + "...";
    return fail(Code::badValue, place.text(), {std::move(shown), std::string{"it is a "} + value.type_name(), std::move(expected)});
}

Result<std::string> textAt(const nlohmann::json& object, const char* key, const Place& place) {
    const auto found = object.find(key);
    if (found == object.end()) return std::string{};
    if (!found->is_string()) return misfit(place / key, *found, "a text");
    return found->get<std::string>();
}

Result<std::optional<double>> numberAt(const nlohmann::json& object, const char* key, const Place& place) {
    const auto found = object.find(key);
    if (found == object.end()) return std::nullopt;
    if (!found->is_number()) return misfit(place / key, *found, "a number");
    return found->get<double>();
}

Result<Figure> withAttributes(Figure figure, const nlohmann::json& object, const Sources& sources, const Place& place) {
    for (const auto& [key, member] : {std::pair{"source", &Figure::source}, std::pair{"date", &Figure::date},
                                      std::pair{"unit", &Figure::unit}, std::pair{"note", &Figure::note}}) {
        const auto found = object.find(key);
        if (found == object.end()) continue;
        if (!found->is_string()) return misfit(place / key, *found, "a text");
        figure.*member = found->get_ref<const std::string&>();
    }
    if (const auto shared = sources.find(figure.source); shared != sources.end()) figure.source = shared->second;
    const auto sigma = numberAt(object, "sigma", place);
    if (!sigma) return tl::unexpected{sigma.error()};
    if (*sigma) figure.sigma = **sigma;
    if (const auto found = object.find("confidence"); found != object.end()) {
        const auto confidence = confidenceOf(*found, place / "confidence");
        if (!confidence) return tl::unexpected{confidence.error()};
        figure.confidence = *confidence;
    }
    return figure;
}

} // namespace models::detail
