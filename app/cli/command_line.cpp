#include "app/cli/command_line.h"

#include "app/cli/output/print.h"
#include "models/core/nearest.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>

namespace app {
namespace {

constexpr std::size_t kHelpColumn = 32;

/// The words of the help.
class HelpFormatter : public CLI::Formatter {
public:
    HelpFormatter() {
        column_width(kHelpColumn);
        label("Usage", "\nUsage");
        label("Positionals", "Arguments");
        label("OPTIONS", "options");
        label("SUBCOMMAND", "COMMAND");
    }
};

void prepare(CLI::App& parser) {
    parser.formatter(std::make_shared<HelpFormatter>());
    parser.set_help_flag("-h,--help", "Show this help");
    parser.get_formatter()->column_width(kHelpColumn);
}

/// A whole number that can be held: CLI11's own check takes the largest one for whatever is larger.
CLI::Validator wholeBetween(std::uint64_t least, std::uint64_t most) {
    const std::string range = std::to_string(least) + " to " + std::to_string(most);
    const auto check = [least, most, range](const std::string& text) {
        std::uint64_t value = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
        const bool fits = problem == std::errc{} && end == text.data() + text.size() && value >= least && value <= most;
        return fits ? std::string{} : text + " is no whole number from " + range;
    };
    return CLI::Validator{check, "from " + range};
}

/// "fourem catalogue list"
std::string fullName(const CLI::App& parser) {
    const CLI::App* parent = parser.get_parent();
    return parent == nullptr ? parser.get_name() : fullName(*parent) + " " + parser.get_name();
}

CLI::App& innermost(CLI::App& parser) {
    const auto chosen = parser.get_subcommands();
    return chosen.empty() ? parser : innermost(*chosen.front());
}

std::vector<std::string> commandNames(const CLI::App& parser) {
    std::vector<std::string> names;
    for (const CLI::App* command : parser.get_subcommands({})) names.push_back(command->get_name());
    return names;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
    return text;
}

/// What was meant by a word that is no command.
std::string unknownCommand(const CLI::App& parser, const std::string& word) {
    const auto names = commandNames(parser);
    const auto similar = models::nearest(word, names, 1);
    return "there is no command \"" + word + "\"" + (similar.empty() ? ", choose one of " + joined(names) : ", try " + similar.front());
}

void restrict(CLI::Option& option, const std::vector<std::string>& choices) {
    const auto check = [choices](const std::string& text) {
        return std::ranges::find(choices, text) != choices.end() ? std::string{} : "\"" + text + "\" is not one of " + joined(choices);
    };
    std::string names;
    for (const std::string& choice : choices) names += (names.empty() ? "" : "|") + choice;
    option.option_text(names)->check(check);
}

Outcome<ExitCode> printed(const std::string& text) {
    return print(text).map([] { return ExitCode::ok; });
}

int ended(const Outcome<ExitCode>& exit) {
    if (exit) return static_cast<int>(*exit);
    sayError(exit.error().error);
    return static_cast<int>(exit.error().exit);
}

int usageError(CLI::App& parser, const CLI::ParseError& problem) {
    CLI::App& command = innermost(parser);
    std::string what = problem.what();
    if (!command.get_subcommands({}).empty()) {
        const auto rest = command.remaining();
        what = rest.empty() ? "a command is required: " + joined(commandNames(command)) : unknownCommand(command, rest.front());
    }
    sayError(models::Error{models::Code::usage, fullName(command), {what}});
    return static_cast<int>(ExitCode::usage);
}

} // namespace

void Command::argument(const std::string& name, std::string& target, const std::string& help) {
    m_parser->add_option(name, target, help)->required()->option_text(" ");
}

void Command::argument(const std::string& name, std::optional<std::string>& target, const std::string& help) {
    m_parser->add_option(name, target, help)->option_text(" ");
}

void Command::arguments(const std::string& name, std::vector<std::string>& target, const std::string& help) {
    m_parser->add_option(name, target, help)->required()->expected(-1)->option_text(" ");
}

void Command::optionalArguments(const std::string& name, std::vector<std::string>& target, const std::string& help) {
    m_parser->add_option(name, target, help)->expected(-1)->option_text(" ");
}

void Command::option(const std::string& flags, const std::string& valueName, std::optional<std::string>& target, const std::string& help) {
    m_parser->add_option(flags, target, help)->option_text(valueName);
}

void Command::count(const std::string& flags, const std::string& valueName, std::uint64_t& target, std::uint64_t least, std::uint64_t most,
                    const std::string& help) {
    m_parser->add_option(flags, target, help + " (" + std::to_string(target) + ")")
        ->option_text(valueName)
        ->check(wholeBetween(least, most));
}

void Command::option(const std::string& flags, const std::string& valueName, std::string& target, const std::string& help) {
    m_parser->add_option(flags, target, help)->option_text(valueName);
}

void Command::requiredOption(const std::string& flags, const std::string& valueName, std::string& target, const std::string& help) {
    m_parser->add_option(flags, target, help)->required()->option_text(valueName);
}

void Command::option(const std::string& flags, const std::string& valueName, std::optional<int>& target, const std::string& help) {
    m_parser->add_option(flags, target, help)->option_text(valueName)->check(CLI::NonNegativeNumber);
}

void Command::option(const std::string& flags, const std::string& valueName, std::vector<std::string>& target, const std::string& help) {
    m_parser->add_option(flags, target, help)->option_text(valueName)->allow_extra_args(false)->take_all();
}

void Command::choice(const std::string& flags, std::string& target, const std::vector<std::string>& choices, const std::string& help) {
    restrict(*m_parser->add_option(flags, target, help), choices);
}

void Command::choice(const std::string& flags, std::optional<std::string>& target, const std::vector<std::string>& choices,
                     const std::string& help) {
    restrict(*m_parser->add_option(flags, target, help), choices);
}

void Command::flag(const std::string& flags, bool& target, const std::string& help) { m_parser->add_flag(flags, target, help); }

void Command::footer(const std::string& text) { m_parser->footer(text); }

void Command::action(Action action) { m_actions->insert_or_assign(m_parser, std::move(action)); }

Command Command::command(const std::string& name, const std::string& description) {
    CLI::App* parser = m_parser->add_subcommand(name, description);
    prepare(*parser);
    parser->group("Commands");
    m_parser->require_subcommand(1);
    return {*parser, *m_actions};
}

CommandLine::CommandLine(const std::string& name, const std::string& description, const std::string& footer, const std::string& version)
    : m_parser{std::make_unique<CLI::App>(description, name)} {
    prepare(*m_parser);
    m_parser->set_version_flag("--version", name + " " + version, "Show the version");
    m_parser->footer(footer);
}

CommandLine::~CommandLine() = default;

Command CommandLine::command(const std::string& name, const std::string& description) {
    return Command{*m_parser, m_actions}.command(name, description);
}

int CommandLine::run(int argc, const char* const* argv) {
    try {
        m_parser->parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        return ended(printed(m_parser->help()));
    } catch (const CLI::Success& version) {
        return ended(printed(std::string{version.what()} + "\n"));
    } catch (const CLI::ParseError& problem) {
        return usageError(*m_parser, problem);
    }
    return ended(m_actions.at(&innermost(*m_parser))());
}

} // namespace app
