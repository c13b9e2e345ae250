#include "app/cli/measured_rows.h"

#include "app/cli/input_file.h"
#include "estimator/backtest/measured_table.h"
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
    return models::fail(models::Code::notUsable, file,
                        {"it holds no measured jobs", "name a table of jobs, or a file of the ML.ENERGY leaderboard"});
}

} // namespace

Outcome<std::vector<estimator::MeasuredRow>> readMeasuredRows(const std::string& file) {
    const auto input = readInput(file, kMostTableBytes);
    if (!input) return tl::unexpected{input.error()};
    const auto table = tableOf(input->text, input->name);
    if (!table) return badFile(table.error());
    auto rows = estimator::measuredRows(*table);
    if (!rows) return badFile(rows.error());
    return *std::move(rows);
}

} // namespace app
