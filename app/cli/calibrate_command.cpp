#include "app/cli/commands.h"
#include "app/cli/measured_rows.h"
#include "app/cli/output/fit_output.h"
#include "app/cli/output/print.h"
#include "app/cli/plan_input.h"

namespace app {
namespace {

struct Options {
    std::vector<std::string> tables;
    std::uint64_t folds = 5;
    std::uint64_t rounds = 12;
    std::string format = "text";
};

constexpr std::uint64_t kMostFolds = 1000;
constexpr std::uint64_t kMostRounds = 1000;
constexpr std::size_t kDraws = 256; // for the ranges of predictions without their family

std::string written(const Options& options, const FitReport& report) {
    if (options.format == "json") return fitJson(report);
    if (options.format == "markdown") return fitMarkdown(report);
    return fitText(report, Style::ofTerminal());
}

Outcome<ExitCode> run(const Options& options) {
    std::vector<estimator::MeasuredRow> rows;
    for (const std::string& table : options.tables) {
        auto read = readMeasuredRows(table);
        if (!read) return tl::unexpected{read.error()};
        rows.insert(rows.end(), std::make_move_iterator(read->begin()), std::make_move_iterator(read->end()));
    }
    const auto catalogue = openCatalogue();
    if (!catalogue) return tl::unexpected{catalogue.error()};
    auto fitted =
        estimator::fit(rows, *catalogue, {.folds = options.folds, .rounds = options.rounds, .draws = options.folds > 0 ? kDraws : 0});
    if (!fitted) return badFile(fitted.error());
    const auto printed = print(written(options, {options.tables, rows.size(), options.folds, *std::move(fitted)}));
    if (!printed) return tl::unexpected{printed.error()};
    return ExitCode::ok;
}

} // namespace

void addCalibrateCommand(Command command) {
    const auto options = std::make_shared<Options>();
    command.arguments("TABLE.csv", options->tables, "Tables of measured training runs or inference jobs");
    command.count(
        "--folds", "N", options->folds, 0, kMostFolds,
        "Parts that the model families are divided into, 5 by default;\neach is predicted by a fit without it; 0: none is left out");
    command.count("--rounds", "N", options->rounds, 0, kMostRounds, "Rounds over all constants, 12 by default");
    command.choice("--format", options->format, {"text", "json", "markdown"}, "Form of the output, text by default");
    command.footer("Example:\n"
                   "  fourem calibrate inference.csv training.csv --folds 5\n\n"
                   "Fits the constants of the catalogue that come from measurements, each from its own\n"
                   "starting value, and prints them beside those that are shipped. The tables are those\n"
                   "of backtest. The same tables give the same figures. Nothing is written: put what you\n"
                   "want to keep into the catalogue. METHODOLOGY.md, section 11, tells more.");
    command.action([options] { return run(*options); });
}

} // namespace app
