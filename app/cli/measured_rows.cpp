#include "app/cli/measured_rows.h"

#include "estimator/backtest/measured_table.h"
#include "models/files/atomic_file.h"
#include "models/interop/foreign_file.h"

namespace app {
namespace {

// Some 500,000 rows: more than anybody has published, and still held in memory with ease.
constexpr std::size_t kMostTableBytes = 256u << 20;

/// Tables of this program, and the leaderboard of ML.ENERGY as it is published.
models::Result<models::CsvTable> tableOf(const std::string& text, const std::string& file) {
    if (text.find_first_not_of(" \t\r\n") == std::string::npos || text[text.find_first_not_of(" \t\r\n")] != '{')
        return models::csvTable(text, file);
    auto foreign = models::readForeign(text, file);
    if (!foreign) return tl::unexpected{foreign.error()};
    if (auto* table = std::get_if<models::CsvTable>(&foreign->content)) return std::move(*table);
    return models::fail(models::Code::notImportable, file,
                        {"it holds no measured jobs", std::string{label(models::ForeignFormat::mlEnergy)}});
}

} // namespace

Outcome<std::vector<estimator::MeasuredRow>> readMeasuredRows(const std::string& file) {
    const auto text = models::readBytes(file, kMostTableBytes);
    if (!text) return badFile(text.error());
    const auto table = tableOf(*text, file);
    if (!table) return badFile(table.error());
    auto rows = estimator::measuredRows(*table);
    if (!rows) return badFile(rows.error());
    return *std::move(rows);
}

} // namespace app
