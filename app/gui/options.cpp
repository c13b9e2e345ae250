#include "app/gui/options.h"

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
    add("report", "Write the plan's report as PDF, without a window.", "FILE.pdf");
    add("screenshot", "Write a picture of the window with the estimated plan, and quit.", "FILE.png");
    add("language", "Language of the window: system, en, zh_CN.", "CODE");
    add("theme", "Theme of the window: system, light, dark.", "NAME");
    if (!parser.parse(arguments)) fail(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) parser.showHelp(0);
    if (parser.isSet(QStringLiteral("version"))) parser.showVersion();
    if (parser.positionalArguments().size() > 1) fail(QStringLiteral("one plan at a time"));

    Options result;
    result.plan = parser.positionalArguments().value(0);
    result.report = parser.value(QStringLiteral("report"));
    result.screenshot = parser.value(QStringLiteral("screenshot"));
    result.language = parser.value(QStringLiteral("language"));
    result.theme = parser.value(QStringLiteral("theme"));
    if (!result.report.isEmpty() && result.plan.isEmpty()) fail(QStringLiteral("--report needs a plan"));
    checkOneOf(QStringLiteral("language"), result.language, {QStringLiteral("system"), QStringLiteral("en"), QStringLiteral("zh_CN")});
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
