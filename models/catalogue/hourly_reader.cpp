#include "models/catalogue/hourly_reader.h"

#include "models/core/file_error.h"
#include "models/core/words.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <string>
#include <string_view>

namespace models::detail {
namespace {

constexpr double kNoFigure = -1.0;
constexpr std::size_t kHoursOfLeapYear = 8784;
// A year of hours takes a third of this: a larger file is not one.
constexpr std::size_t kMostBytes = 1 << 20;

Result<std::string> inflated(const std::filesystem::path& path) {
    const gzFile file = gzopen(path.string().c_str(), "rb");
    if (file == nullptr) return unreadable(path.string(), {errno, std::generic_category()});
    std::string text;
    std::array<char, 1 << 16> part{};
    int count = 0;
    while ((count = gzread(file, part.data(), static_cast<unsigned>(part.size()))) > 0 && text.size() < kMostBytes) {
        text.append(part.data(), static_cast<std::size_t>(count));
    }
    const bool isWhole = gzeof(file) != 0 && count == 0;
    gzclose_r(file);
    if (!isWhole)
        return fail(
            Code::unreadableFile, path.string(),
            {FOUREM_WORDS("reasons", "the compressed text is damaged or too long"), FOUREM_WORDS("reasons", "install the data again")});
    return text;
}

/// The second cell of a line; none when it holds no number.
Result<double> valueOf(std::string_view line, const std::string& where) {
    const std::size_t start = line.find(',') + 1;
    const std::string_view cell = line.substr(start, line.find(',', start) - start);
    if (start == 0) return fail(Code::badValue, where, {std::string{line}, "it has one column", "hour and intensity"});
    if (cell.empty()) return kNoFigure;
    double value = 0.0;
    const auto [end, problem] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (problem != std::errc{} || end != cell.data() + cell.size() || !(value >= 0.0)) {
        return fail(Code::badValue, where, {std::string{cell}, "it is no intensity", "grams a kilowatt-hour"});
    }
    return value;
}

} // namespace

Result<std::vector<double>> readHourly(const std::filesystem::path& file) {
    const auto text = inflated(file);
    if (!text) return tl::unexpected{text.error()};
    std::vector<double> values;
    values.reserve(kHoursOfLeapYear);
    std::string_view rest = *text;
    for (std::size_t number = 1; !rest.empty(); ++number) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (number == 1 || line.empty()) continue;
        const auto value = valueOf(line, file.string() + ":" + std::to_string(number));
        if (!value) return tl::unexpected{value.error()};
        values.push_back(*value);
    }
    return values;
}

} // namespace models::detail
