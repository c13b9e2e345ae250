#include "models/interop/foreign_file.h"

#include "models/core/file_error.h"
#include "models/core/utf8.h"
#include "models/core/words.h"
#include "models/files/json_text.h"
#include "models/interop/foreign_number.h"
#include "models/interop/formats.h"
#include "models/interop/nearest_format.h"
#include "models/units/unit_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace models {
namespace {

using interop::Problems;
using nlohmann::json;
using enum ForeignFormat;

constexpr std::array kForeignFormats{huggingFaceConfig, codeCarbon,      boamps,          mlEnergy, googleCarbon, awsCarbon,
                                     carbonAware,       electricityMaps, greenAlgorithms, eco2ai,   aiEnergyScore};

template <class Document>
struct Reader {
    ForeignFormat format;
    bool (*is)(const Document&);
    ForeignContent (*read)(const Document&, Problems&, std::vector<Remark>&);
};

constexpr std::array kJsonReaders{
    Reader<json>{huggingFaceConfig, interop::isHuggingFaceConfig, interop::huggingFaceConfig},
    Reader<json>{boamps, interop::isBoamps, interop::boamps},
    Reader<json>{mlEnergy, interop::isMlEnergy, interop::mlEnergy},
    Reader<json>{carbonAware, interop::isCarbonAware, interop::carbonAware},
    Reader<json>{electricityMaps, interop::isElectricityMaps, interop::electricityMaps},
};

constexpr std::array kTableReaders{
    Reader<CsvTable>{codeCarbon, interop::isCodeCarbon, interop::codeCarbon},
    Reader<CsvTable>{googleCarbon, interop::isGoogleCarbon, interop::googleCarbon},
    Reader<CsvTable>{awsCarbon, interop::isAwsCarbon, interop::awsCarbon},
    Reader<CsvTable>{electricityMaps, interop::isElectricityMapsTable, interop::electricityMapsTable},
    Reader<CsvTable>{greenAlgorithms, interop::isGreenAlgorithms, interop::greenAlgorithms},
    Reader<CsvTable>{eco2ai, interop::isEco2ai, interop::eco2ai},
    Reader<CsvTable>{aiEnergyScore, interop::isAiEnergyScore, interop::aiEnergyScore},
};

tl::unexpected<Error> refuse(const std::string& name, const char* why) {
    return fail(Code::notImportable, name, {why, interop::knownFormats()});
}

/// Null where no reader knows the document.
template <class Document, std::size_t count>
const Reader<Document>* readerOf(const std::array<Reader<Document>, count>& readers, const Document& document) {
    const auto found = std::ranges::find_if(readers, [&document](const auto& reader) { return reader.is(document); });
    return found == readers.end() ? nullptr : &*found;
}

template <class Document>
Result<ForeignFile> readBy(const Reader<Document>* reader, const Document& document, const std::string& name) {
    if (reader == nullptr) return refuse(name, FOUREM_WORDS("reasons", "its keys or columns are those of no known format"));
    Problems problems{name};
    ForeignFile file{reader->format, name, {}, {}};
    file.content = reader->read(document, problems, file.remarks);
    if (problems.first()) return tl::unexpected{*problems.first()};
    return file;
}

Result<ForeignFile> readDocument(std::string_view text, const std::string& name) {
    const auto document = files::parseJson(text, name);
    if (!document) return tl::unexpected{document.error()};
    const Reader<json>* reader = readerOf(kJsonReaders, *document);
    if (reader == nullptr)
        if (auto nearly = interop::nearlyFormat(*document, name)) return tl::unexpected{*std::move(nearly)};
    return readBy(reader, *document, name);
}

/// Green Algorithms separates by semicolons, spreadsheets that save a table by tabs, everybody else by commas.
char separatorOf(std::string_view firstLine) {
    if (firstLine.find(',') != std::string_view::npos) return ',';
    for (const char separator : {';', '\t'})
        if (firstLine.find(separator) != std::string_view::npos) return separator;
    return ',';
}

/// The first line decides whether it is a table at all, so that no word is lost on the rows of a text that is none.
Result<ForeignFile> readTable(std::string_view text, const std::string& name) {
    const std::string_view firstLine = text.substr(0, text.find_first_of("\r\n"));
    const CsvRules rules{.separator = separatorOf(firstLine), .mayBeShort = true};
    const auto header = csvTable(firstLine, name, rules);
    const Reader<CsvTable>* reader = header ? readerOf(kTableReaders, *header) : nullptr;
    if (reader == nullptr && header)
        if (auto nearly = interop::nearlyFormat(*header, name)) return tl::unexpected{*std::move(nearly)};
    if (reader == nullptr) return readBy(reader, {}, name);
    const auto table = csvTable(text, name, rules);
    if (!table) return tl::unexpected{table.error()};
    return readBy(reader, *table, name);
}

} // namespace

std::string_view label(ForeignFormat format) {
    switch (format) {
    case huggingFaceConfig: return "Hugging Face config.json";
    case codeCarbon: return "CodeCarbon emissions.csv";
    case boamps: return "BoAmps report";
    case mlEnergy: return "ML.ENERGY leaderboard";
    case googleCarbon: return "Google Cloud Carbon Footprint";
    case awsCarbon: return "AWS carbon emissions export";
    case carbonAware: return "Carbon Aware SDK";
    case electricityMaps: return "Electricity Maps";
    case greenAlgorithms: return "Green Algorithms";
    case eco2ai: return "eco2AI";
    case aiEnergyScore: return "AI Energy Score";
    }
    return {};
}

std::string english(const Remark& remark) {
    return fill(remark.pattern, remark.arguments, [](double value, const std::string& unit) { return amountText(value, unit); });
}

Result<ForeignFile> readForeign(std::string_view bytes, const std::string& name) {
    if (bytes.size() > kMostForeignBytes) return tooLarge(name, kMostForeignBytes);
    const auto text = utf8(bytes, name);
    if (!text) return tl::unexpected{text.error()};
    const std::string_view content = interop::trimmed(*text);
    if (content.empty()) return refuse(name, FOUREM_WORDS("reasons", "it is empty"));
    const bool isJson = content.starts_with('{') || content.starts_with('[');
    return isJson ? readDocument(*text, name) : readTable(content, name);
}

Remark interop::machinesAlone() {
    return {FOUREM_WORDS("interop", "The file knows no PUE: its energy and its emissions are those of the machines alone."), {}};
}

std::string interop::knownFormats() {
    std::string names;
    for (const ForeignFormat format : kForeignFormats) names += (names.empty() ? "" : ", ") + std::string{label(format)};
    return names;
}

} // namespace models
