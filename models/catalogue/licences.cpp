#include "models/catalogue/licences.h"

#include "models/catalogue/json_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace models {
namespace {

constexpr char kAnything = '*';

bool fits(std::string_view path, std::string_view pattern) {
    const std::size_t star = pattern.find(kAnything);
    if (star == std::string_view::npos) return path == pattern;
    const std::string_view head = pattern.substr(0, star);
    const std::string_view tail = pattern.substr(star + 1);
    return path.size() >= head.size() + tail.size() && path.starts_with(head) && path.ends_with(tail);
}

Result<DataLicence> licenceFrom(const nlohmann::json& object, const detail::Place& place) {
    if (!object.is_object()) return detail::misfit(place, object, "an object");
    DataLicence licence;
    for (const auto& [key, target] : {std::pair{"data", &licence.data},
                                      {"holder", &licence.holder},
                                      {"licence", &licence.licence},
                                      {"url", &licence.url},
                                      {"notice", &licence.notice}}) {
        auto text = detail::textAt(object, key, place);
        if (!text) return tl::unexpected{text.error()};
        *target = *std::move(text);
    }
    const auto figures = object.find("figures");
    if (figures == object.end() || !figures->is_array()) return detail::misfit(place, object, "an array of paths under \"figures\"");
    for (const nlohmann::json& figure : *figures) {
        if (!figure.is_string()) return detail::misfit(place / "figures", figure, "a path");
        licence.figures.push_back(figure.get<std::string>());
    }
    return licence;
}

} // namespace

bool DataLicence::covers(std::string_view path) const {
    return std::any_of(figures.begin(), figures.end(), [path](const std::string& pattern) { return fits(path, pattern); });
}

Result<std::vector<DataLicence>> readLicences(const std::filesystem::path& catalogue) {
    const std::filesystem::path file = catalogue / "licences.json";
    const auto document = detail::readJson(file);
    if (!document) return tl::unexpected{document.error()};
    const detail::Place place{file.filename().string(), "/licences"};
    if (!document->is_object() || !document->contains("licences") || !document->at("licences").is_array())
        return detail::misfit(place, *document, "an object with an array under \"licences\"");
    std::vector<DataLicence> licences;
    for (const nlohmann::json& object : document->at("licences")) {
        auto licence = licenceFrom(object, place / licences.size());
        if (!licence) return tl::unexpected{licence.error()};
        licences.push_back(*std::move(licence));
    }
    return licences;
}

} // namespace models
