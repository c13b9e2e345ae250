#pragma once

#include "estimator/backtest/backtest.h"
#include "estimator/backtest/measured_table.h"
#include "models/catalogue/catalogue.h"
#include "models/files/atomic_file.h"

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

/// Published rows, and the catalogue that comes with the program.
namespace estimator {

inline std::shared_ptr<const models::Catalogue> catalogue() {
    static const auto opened = models::Catalogue::open(FOUREM_RESOURCES "/catalogue");
    return *opened;
}

inline std::string published(const std::string& name) {
    const auto text = models::readBytes(FOUREM_TEST_DATA "/published/" + name, 1u << 20);
    if (!text) throw std::runtime_error{models::englishLine(text.error())};
    return *text;
}

inline models::Result<std::vector<MeasuredRow>> readRows(const std::string& text) {
    const auto table = models::csvTable(text, "t.csv");
    if (!table) return tl::unexpected{table.error()};
    return measuredRows(*table);
}

inline std::vector<MeasuredRow> rowsOf(const std::string& text) {
    auto rows = readRows(text);
    if (!rows) throw std::runtime_error{models::englishLine(rows.error())};
    return *std::move(rows);
}

inline const MeasuredRow& row(const std::vector<MeasuredRow>& rows, std::string_view id) {
    for (const MeasuredRow& each : rows)
        if (each.id == id) return each;
    throw std::runtime_error{"no row " + std::string{id}};
}

inline Backtest backtested(const std::vector<MeasuredRow>& rows, const BacktestOptions& options = {}) {
    auto result = backtest(rows, catalogue(), options);
    if (!result) throw std::runtime_error{models::englishLine(result.error())};
    return *std::move(result);
}

} // namespace estimator
