#include "app/gui/options.h"

#include "models/core/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace app {
namespace {

constexpr int kUsageError = 2;

[[noreturn]] void fail(const QString& text) {
    std::fputs(qPrintable(QStringLiteral("error[E_USAGE] %1; see fourem-desktop --help\n").arg(text)), stderr);
    std::exit(kUsageError);
}

void checkOneOf(const QString& option, const QString& value, const QStringList& allowed) {
    if (value.isEmpty() || allowed.contains(value)) return;
    fail(QStringLiteral("--%1 %2: choose one of %3").arg(option, value, allowed.join(QStringLiteral(", "))));
}

/// "zh_CN" of "zh"; the usage error where it is none.
QString languageNamed(const QString& code) {
    if (code.isEmpty() || code == QStringLiteral("system")) return code;
    const auto language = models::languageOf(code.toStdString());
    if (!language) fail(QStringLiteral("--language %1: choose one of system, %2").arg(code, QString::fromUtf8(models::kLanguages.data())));
    return QString::fromUtf8(language->data(), static_cast<qsizetype>(language->size()));
}

} // namespace

Options options(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Plans machine-learning workloads: time, energy, emissions, water and cost before they run."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("plan"), QStringLiteral("The plan to open."), QStringLiteral("[PLAN]"));
    const auto add = [&parser](const char* name, const char* help, const char* value) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(help), QString::fromLatin1(value)});
    };
    add("report", "Write the plan's report, without a window: .pdf, .html or .md.", "FILE");
    add("sections", "Sections of the report, with commas between them.", "LIST");
    add("scenarios", "Scenarios of the report beside the baseline, by id or name.", "LIST");
    add("page-size", "Paper of the report: A4, Letter.", "NAME");
    add("organisation", "Stands on the first page of the report.", "NAME");
    add("logo", "PNG, JPEG or SVG for the first page of the report.", "IMAGE");
    add("date", "Dates the report: 2026-11-26, or today.", "DAY");
    add("basis", "Accounting basis of the report: location, market, cfe.", "NAME");
    add("draws", "Draws of what is unknown, for the report.", "N");
    add("seed", "Seed of the draws.", "S");
    add("screenshot", "Write a picture of the window with the estimated plan, and quit.", "FILE.png");
    add("language", "Language of the window or the report: system, en, zh_CN.", "CODE");
    add("theme", "Theme of the window: system, light, dark.", "NAME");
    if (!parser.parse(arguments)) fail(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) parser.showHelp(0);
    if (parser.isSet(QStringLiteral("version"))) parser.showVersion();
    if (parser.positionalArguments().size() > 1) fail(QStringLiteral("one plan at a time"));

    Options result;
    result.plan = parser.positionalArguments().value(0);
    const auto value = [&parser](const char* name) { return parser.value(QString::fromLatin1(name)); };
    result.report = {value("report"), value("sections"), value("scenarios"), value("page-size"), value("organisation"),
                     value("logo"),   value("date"),     value("basis"),     value("draws"),     value("seed")};
    result.screenshot = parser.value(QStringLiteral("screenshot"));
    result.language = languageNamed(parser.value(QStringLiteral("language")));
    result.theme = parser.value(QStringLiteral("theme"));
    if (!result.report.file.isEmpty() && result.plan.isEmpty()) fail(QStringLiteral("--report needs a plan"));
    checkOneOf(QStringLiteral("page-size"), result.report.paper, {QStringLiteral("A4"), QStringLiteral("Letter")});
    checkOneOf(QStringLiteral("basis"), result.report.basis, {QStringLiteral("location"), QStringLiteral("market"), QStringLiteral("cfe")});
    checkOneOf(QStringLiteral("theme"), result.theme, {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")});
    return result;
}

void choosePlatform(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument{argv[i]};
        const bool isHeadless = argument.starts_with("--report") || argument.starts_with("--screenshot") || argument == "--version" ||
                                argument == "-v" || argument == "--help" || argument == "-h";
        if (isHeadless) qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

} // namespace app
