#include "app/cli/measured_rows.h"

#include "estimator/backtest/measured_table.h"
#include "models/files/atomic_file.h"

namespace app {
namespace {

// Some 500,000 rows: more than anybody has published, and still held in memory with ease.
constexpr std::size_t kMostBytes = 256u << 20;

} // namespace

Outcome<std::vector<estimator::MeasuredRow>> readMeasuredRows(const std::string& file) {
    const auto text = models::readBytes(file, kMostBytes);
    if (!text) return badFile(text.error());
    const auto table = models::csvTable(*text, file);
    if (!table) return badFile(table.error());
    auto rows = estimator::measuredRows(*table);
    if (!rows) return badFile(rows.error());
    return *std::move(rows);
}

} // namespace app
