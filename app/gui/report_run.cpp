#include "app/gui/report_run.h"

#include "models/files/data_folder.h"
#include "models/files/plan_file.h"
#include "models/pipeline/validate.h"
#include "ui/report/report.h"
#include "ui/text/words.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <optional>
#include <thread>

namespace app {
namespace {

enum class Exit { ok = 0, findings = 1, usage = 2, file = 3, newerFormat = 4 };

int failed(models::Error error, Exit exit, const char* where = "") {
    if (error.where.empty()) error.where = where;
    if (error.code == models::Code::newerFormat) exit = Exit::newerFormat;
    std::fprintf(stderr, "%s\n", models::englishLine(error).c_str());
    return static_cast<int>(exit);
}

constexpr std::uint64_t kMostDraws = 1u << 20;

/// The number that was typed, or the standard when nothing was.
std::optional<std::uint64_t> numberOr(const QString& text, std::uint64_t standard, std::uint64_t most) {
    if (text.isEmpty()) return standard;
    bool isNumber = false;
    const std::uint64_t number = text.toULongLong(&isNumber);
    return isNumber && number <= most ? std::optional{number} : std::nullopt;
}

models::Error noNumber(const QString& text) {
    return {models::Code::badValue, {}, {ui::toStd(text), "it is no number that fits", "a whole number"}};
}

} // namespace

int writeReport(const Options& options, const std::shared_ptr<const models::Catalogue>& catalogue) {
    const ReportOptions& asked = options.report;
    const auto loaded = models::readPlan(options.plan.toStdU16String());
    if (!loaded) return failed(loaded.error(), Exit::file);
    const models::Plan& plan = loaded->plan;
    const models::Facts facts = estimator::factsFor(plan, catalogue);
    if (const auto broken = models::unreadableSetting(plan, facts, ui::toStd(options.plan))) return failed(*broken, Exit::findings);
    const auto parts = estimator::reportParts(ui::toStd(asked.sections));
    if (!parts) return failed(parts.error(), Exit::usage, "--sections");
    const auto scenarios = estimator::reportScenarios(plan, ui::toStd(asked.scenarios));
    if (!scenarios) return failed(scenarios.error(), Exit::usage, "--scenarios");
    const auto day = estimator::reportDay(ui::toStd(asked.date), ui::toStd(QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate)));
    if (!day) return failed(day.error(), Exit::usage, "--date");
    const auto draws = numberOr(asked.draws, estimator::kDraws, kMostDraws);
    if (!draws) return failed(noNumber(asked.draws), Exit::usage, "--draws");
    const auto seed = numberOr(asked.seed, estimator::kSeed, std::numeric_limits<std::uint64_t>::max());
    if (!seed) return failed(noNumber(asked.seed), Exit::usage, "--seed");
    const auto logo = ui::ReportLogo::read(asked.logo);
    if (!logo) return failed(logo.error(), Exit::file);
    const auto licences = models::readLicences(models::dataFolder() / "catalogue");
    if (!licences) return failed(licences.error(), Exit::file);

    const QString language = options.language.isEmpty() ? QStringLiteral("en") : options.language;
    const QPageSize::PageSizeId paper = asked.paper == QStringLiteral("Letter") ? QPageSize::Letter : QPageSize::A4;
    const estimator::ReportRequest request{.plan = plan,
                                           .facts = facts,
                                           .scenarios = *scenarios,
                                           .parts = *parts,
                                           .planFile = ui::toStd(QFileInfo{options.plan}.fileName()),
                                           .look = {.output = ui::toStd(QFileInfo{asked.file}.fileName()),
                                                    .language = language == QStringLiteral("en") ? std::string{} : ui::toStd(language),
                                                    .paper = paper == QPageSize::A4 ? std::string{} : std::string{"Letter"},
                                                    .logo = ui::toStd(asked.logo)},
                                           .program = "Fourem " FOUREM_VERSION,
                                           .day = *day,
                                           .organisation = ui::toStd(asked.organisation),
                                           .licences = *licences,
                                           .basis = estimator::basis(ui::toStd(asked.basis)),
                                           .draws = static_cast<std::size_t>(*draws),
                                           .seed = *seed,
                                           .threads = std::max(1u, std::thread::hardware_concurrency())};
    auto outline = estimator::outlineOf(request);
    if (!outline) return failed(outline.error(), Exit::file);
    const ui::ReportDocument document{request, catalogue, *std::move(outline), {language, paper, *logo}};
    if (const auto written = document.write(asked.file); !written) return failed(written.error(), Exit::file);
    return static_cast<int>(document.outline().hasErrors ? Exit::findings : Exit::ok);
}

} // namespace app
