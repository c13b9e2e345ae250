#include "estimator/backtest/measured_table.h"

#include "models/core/text.h"
#include "models/core/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <set>
#include <variant>

namespace estimator {
namespace {

using models::Code;
using models::Result;

constexpr std::string_view kModel = "model";
constexpr std::string_view kTask = "task";
constexpr std::string_view kKind = "kind";
constexpr std::string_view kId = "id";
constexpr std::string_view kScope = "energy_scope";
// Settings of a run that tables give in words only.
constexpr std::string_view kScopeDetail = "scope_detail";
constexpr std::string_view kNotes = "notes";

using Number = std::optional<double>;
/// Where a cell goes.
using Target = std::variant<std::string RowInputs::*, Number RowInputs::*, std::string RowMeasurements::*, Number RowMeasurements::*>;

/// Counts begin with one, amounts with nothing.
enum class Least { zero, one };

struct Column {
    std::string_view name;
    Target target;
    Least least = Least::zero;
};

// Watts, latencies and wall times of the tables are not compared, so they are not read either.
const std::array kColumns{
    Column{kModel, &RowInputs::model},
    Column{"family", &RowInputs::family},
    Column{"arch", &RowInputs::architecture},
    Column{"params_total_b", &RowInputs::parametersBillion},
    Column{"params_active_b", &RowInputs::activeBillion},
    Column{"accelerator_id", &RowInputs::accelerator},
    Column{"n_accelerators", &RowInputs::accelerators, Least::one},
    Column{"tp", &RowInputs::tensorParallel, Least::one},
    Column{"pp", &RowInputs::pipelineParallel, Least::one},
    Column{"ep", &RowInputs::expertParallel, Least::one},
    Column{"dp", &RowInputs::dataParallel, Least::one},
    Column{"precision", &RowInputs::precision},
    Column{"engine", &RowInputs::engine},
    Column{"batch_size", &RowInputs::batch, Least::one},
    Column{"avg_input_tokens", &RowInputs::inputTokens},
    Column{"avg_output_tokens", &RowInputs::outputTokens},
    Column{"steps", &RowInputs::steps, Least::one},
    Column{"width", &RowInputs::width, Least::one},
    Column{"height", &RowInputs::height, Least::one},
    Column{"frames", &RowInputs::frames, Least::one},
    Column{"tokens_or_samples", &RowInputs::amount},
    Column{"unit", &RowInputs::amountUnit},
    Column{"train_flops", &RowInputs::flops},
    Column{"region", &RowInputs::region},
    Column{"pue", &RowInputs::pue},
    Column{"gco2_per_kwh", &RowInputs::gramsPerKilowattHour},
    Column{"request_unit", &RowInputs::requestUnit},
    Column{"energy_basis", &RowMeasurements::energyBasis},
    Column{"avg_batch", &RowMeasurements::batch},
    Column{"energy_per_output_token_j", &RowMeasurements::joulesPerOutputToken},
    Column{"energy_per_request_j", &RowMeasurements::joulesPerRequest},
    Column{"output_throughput_tok_s", &RowMeasurements::outputTokensPerSecond},
    Column{"requests_per_s", &RowMeasurements::requestsPerSecond},
    Column{"gco2e_per_request", &RowMeasurements::gramsPerRequest},
    Column{"energy_kwh", &RowMeasurements::kilowattHours},
    Column{"accelerator_hours", &RowMeasurements::acceleratorHours},
    Column{"tco2e", &RowMeasurements::tonnes},
};

bool isMeasured(const Target& target) {
    return std::holds_alternative<std::string RowMeasurements::*>(target) || std::holds_alternative<Number RowMeasurements::*>(target);
}

std::vector<TableColumn> listed() {
    std::vector<TableColumn> columns{{kId, false}, {kTask, false}, {kKind, false}, {kScope, false}, {kScopeDetail, false}, {kNotes, false}};
    for (const Column& column : kColumns) columns.push_back({column.name, isMeasured(column.target)});
    return columns;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

Number numberOf(std::string_view text) {
    double value = 0.0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc{} || end != text.data() + text.size() || !std::isfinite(value) || value < 0.0) return std::nullopt;
    return value;
}

std::optional<EnergyScope> scopeOf(std::string_view text) {
    if (text == "chip") return EnergyScope::chip;
    if (text == "server") return EnergyScope::server;
    if (text == "facility") return EnergyScope::facility;
    return std::nullopt;
}

/// The number that follows `words`.
Number numberAfter(std::string_view text, std::string_view words) {
    const std::size_t at = text.find(words);
    if (at == std::string_view::npos) return std::nullopt;
    const std::string_view rest = text.substr(at + words.size());
    return numberOf(rest.substr(0, rest.find_first_not_of("0123456789.")));
}

/// The number that stands before `words`.
Number numberBefore(std::string_view text, std::string_view words) {
    const std::string_view before = text.substr(0, text.find(words));
    if (before.size() == text.size()) return std::nullopt;
    const std::size_t last = before.find_last_not_of("0123456789");
    return numberOf(before.substr(last == std::string_view::npos ? 0 : last + 1));
}

void readWords(std::string_view scope, std::string_view notes, RowInputs& inputs) {
    inputs.excludesHost = models::contains(scope, "no host");
    inputs.idleNeighbours = numberBefore(scope, " GPUs idle included");
    inputs.offeredRate = numberAfter(notes, "request rate ");
    inputs.isFlooded = models::contains(notes, "request rate max");
    if (models::contains(notes, "tail included")) inputs.longestAnswer = numberAfter(notes, "max_tokens=");
}

/// Reads the rows of one table.
class Reader {
public:
    explicit Reader(const models::CsvTable& table) : m_table{table} {
        for (const Column& column : kColumns) m_positions.push_back(position(column.name));
    }

    [[nodiscard]] Result<void> checkColumns() const {
        if (position(kModel) && (position(kTask) || position(kKind))) return {};
        std::string columns;
        for (const std::string& column : m_table.columns) columns += (columns.empty() ? "" : ",") + column;
        constexpr std::size_t most = 60;
        if (columns.size() > most) columns = columns.substr(0, most) + "...";
        return models::fail(Code::badValue, m_table.name + ":1",
                            {columns,
                             FOUREM_WORDS("messages", "the first line names no column model with task (inference) or kind (training)"),
                             FOUREM_WORDS("messages", "a comma-separated table with these columns in its first line")});
    }

    [[nodiscard]] Result<MeasuredRow> row(const models::CsvRow& cells) const {
        MeasuredRow row;
        row.line = cells.line;
        row.id = text(cells, kId);
        if (row.id.empty()) row.id = "line " + std::to_string(cells.line);
        for (std::size_t i = 0; i < kColumns.size(); ++i) {
            if (!m_positions[i]) continue;
            if (const auto put = write(row, kColumns[i], cells.line, trimmed(cells.cells[*m_positions[i]])); !put)
                return tl::unexpected{put.error()};
        }
        const std::string kind = text(cells, kKind);
        row.inputs.task = kind.empty() ? text(cells, kTask) : kind;
        row.inputs.isTraining = !kind.empty();
        if (row.inputs.task.empty())
            return bad(cells.line, position(kTask) ? kTask : kKind, {}, FOUREM_WORDS("messages", "nothing says what the row measured"),
                       FOUREM_WORDS("messages", "a task for inference, or a kind of training"));
        readWords(text(cells, kScopeDetail), text(cells, kNotes), row.inputs);
        const std::string scope = text(cells, kScope);
        row.inputs.scope = scopeOf(scope);
        if (!scope.empty() && !row.inputs.scope)
            return bad(cells.line, kScope, scope, FOUREM_WORDS("messages", "there is no such scope"),
                       FOUREM_WORDS("messages", "chip, server or facility"));
        return row;
    }

private:
    [[nodiscard]] std::optional<std::size_t> position(std::string_view name) const {
        const auto found = std::ranges::find(m_table.columns, name);
        if (found == m_table.columns.end()) return std::nullopt;
        return static_cast<std::size_t>(found - m_table.columns.begin());
    }

    [[nodiscard]] std::string text(const models::CsvRow& cells, std::string_view column) const {
        const auto at = position(column);
        return at ? std::string{trimmed(cells.cells[*at])} : std::string{};
    }

    [[nodiscard]] tl::unexpected<models::Error> bad(std::size_t line, std::string_view column, std::string_view cell, const char* what,
                                                    const char* remedy) const {
        return models::fail(Code::badValue, m_table.name + ":" + std::to_string(line) + ":" + std::string{column},
                            {std::string{cell}, what, remedy});
    }

    Result<void> write(MeasuredRow& row, const Column& column, std::size_t line, std::string_view cell) const {
        if (cell.empty()) return {};
        const bool isText = std::holds_alternative<std::string RowInputs::*>(column.target) ||
                            std::holds_alternative<std::string RowMeasurements::*>(column.target);
        const Number number = isText ? Number{} : numberOf(cell);
        if (!isText && !number)
            return bad(line, column.name, cell, FOUREM_WORDS("messages", "it is not a number of at least 0"),
                       FOUREM_WORDS("messages", "a number such as 1.5 or 3e23, or leave the cell empty"));
        if (number && column.least == Least::one && (*number < 1.0 || *number != std::floor(*number)))
            return bad(line, column.name, cell, FOUREM_WORDS("messages", "it counts something"),
                       FOUREM_WORDS("messages", "a whole number from 1 on, or leave the cell empty"));
        std::visit(
            [&](auto member) {
                using Member = decltype(member);
                if constexpr (std::is_same_v<Member, std::string RowInputs::*>) row.inputs.*member = cell;
                else if constexpr (std::is_same_v<Member, std::string RowMeasurements::*>) row.measured.*member = cell;
                else if constexpr (std::is_same_v<Member, Number RowInputs::*>) row.inputs.*member = number;
                else row.measured.*member = number;
            },
            column.target);
        return {};
    }

    const models::CsvTable& m_table;
    std::vector<std::optional<std::size_t>> m_positions; ///< of `kColumns` in the table
};

} // namespace

std::span<const TableColumn> tableColumns() {
    static const std::vector<TableColumn> columns = listed();
    return columns;
}

Result<std::vector<MeasuredRow>> measuredRows(const models::CsvTable& table) {
    const Reader reader{table};
    if (const auto checked = reader.checkColumns(); !checked) return tl::unexpected{checked.error()};
    if (table.rows.empty())
        return models::fail(Code::badValue, table.name,
                            {FOUREM_WORDS("messages", "The table"), FOUREM_WORDS("messages", "it has no row below its first line"),
                             FOUREM_WORDS("messages", "a line for each measured run")});
    std::vector<MeasuredRow> rows;
    rows.reserve(table.rows.size());
    std::set<std::string, std::less<>> ids;
    for (const models::CsvRow& cells : table.rows) {
        auto row = reader.row(cells);
        if (!row) return tl::unexpected{row.error()};
        if (!ids.insert(row->id).second)
            return models::fail(Code::duplicateId, table.name + ":" + std::to_string(cells.line) + ":" + std::string{kId}, {row->id});
        rows.push_back(*std::move(row));
    }
    return rows;
}

} // namespace estimator
