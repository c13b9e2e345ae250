#include "app/cli/commands.h"
#include "app/cli/measured_rows.h"
#include "app/cli/output/backtest_output.h"
#include "app/cli/output/print.h"
#include "app/cli/plan_input.h"

#include <cstdint>

namespace app {
namespace {

// As many as an estimate draws for its ranges.
constexpr std::uint64_t kDraws = 1024;
constexpr std::uint64_t kMostDraws = 1u << 16;

struct Options {
    std::string file;
    std::string metric = "energy";
    std::string format = "text";
    std::uint64_t draws = kDraws;
    bool listsRows = false;
    bool usesObservedBatch = false;
};

std::string written(const Options& options, const BacktestReport& report) {
    if (options.format == "json") return backtestJson(report);
    if (options.format == "csv") return backtestCsv(report);
    if (options.format == "markdown") return backtestMarkdown(report);
    return backtestText(report, Style::ofTerminal());
}

Outcome<ExitCode> run(const Options& options) {
    const auto rows = readMeasuredRows(options.file);
    if (!rows) return tl::unexpected{rows.error()};
    const auto catalogue = openCatalogue();
    if (!catalogue) return tl::unexpected{catalogue.error()};
    const auto metric = estimator::comparedMetric(options.metric).value_or(estimator::ComparedMetric::energy);
    estimator::BacktestOptions asked{.metric = metric, .useObservedBatch = false, .draws = options.draws, .stop = {}};
    auto result = estimator::backtest(*rows, *catalogue, asked);
    if (!result) return badFile(result.error());
    BacktestReport report{options.file, (*catalogue)->version(), *std::move(result), {}, options.listsRows};
    if (options.usesObservedBatch) {
        asked.useObservedBatch = true;
        auto observed = estimator::backtest(*rows, *catalogue, asked);
        if (!observed) return badFile(observed.error());
        report.withObservedBatch = *std::move(observed);
    }
    const auto printed = print(written(options, report));
    if (!printed) return tl::unexpected{printed.error()};
    return ExitCode::ok;
}

} // namespace

void addBacktestCommand(Command command) {
    const auto options = std::make_shared<Options>();
    command.argument("FILE.csv", options->file, "Table of measured training runs or inference jobs");
    command.choice("--metric", options->metric, {"energy", "time", "throughput", "emissions"}, "What is compared, energy by default");
    command.flag("--rows", options->listsRows, "List every row of the table");
    command.flag("--with-observed-batch", options->usesObservedBatch,
                 "Also predict with the mean batch that was observed\ninstead of the configured one; shows both results");
    command.count("--draws", "N", options->draws, 0, kMostDraws, "Draws for P10 to P90, 1024 by default; 0: none");
    command.choice("--format", options->format, {"text", "json", "csv", "markdown"}, "Form of the output, text by default");
    command.footer("Example:\n"
                   "  fourem backtest measured.csv --metric energy --format json --rows\n\n"
                   "Each row is predicted from its inputs alone, as any plan of that work would be, and\n"
                   "compared with what was measured: energy in the row's own scope (chip, server,\n"
                   "facility), a token, image, video, request or training run. The first line of the\n"
                   "table names its columns. Needed: model, and task (inference) or kind (training).\n"
                   "  training   params_total_b params_active_b tokens_or_samples unit train_flops\n"
                   "             accelerator_id n_accelerators accelerator_hours precision pue energy_kwh\n"
                   "             energy_scope energy_basis region gco2_per_kwh tco2e\n"
                   "  inference  arch family params_total_b params_active_b accelerator_id\n"
                   "             n_accelerators tp pp ep dp precision engine batch_size avg_batch\n"
                   "             avg_input_tokens avg_output_tokens steps width height frames\n"
                   "             energy_per_output_token_j energy_per_request_j request_unit\n"
                   "             output_throughput_tok_s requests_per_s energy_scope energy_basis pue\n"
                   "             gco2_per_kwh gco2e_per_request\n"
                   "Lengths that a row does not publish are those usual for its task, and are named.\n"
                   "Rows that cannot be predicted are listed with the reason; they are no error.");
    command.action([options] { return run(*options); });
}

} // namespace app
