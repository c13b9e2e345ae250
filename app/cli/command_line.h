#pragma once

#include "app/cli/outcome.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace app {

using Action = std::function<Outcome<ExitCode>()>;
using Actions = std::map<const CLI::App*, Action>;

/// A command: what it takes, and what it does. A cheap handle; hides the parser, whose header is large.
///
///     const auto options = std::make_shared<Options>();
///     command.argument("PLAN", options->plan, "Plan file, or - for the standard input");
///     command.action([options] { return run(*options); });
class Command {
public:
    Command(CLI::App& parser, Actions& actions) : m_parser{&parser}, m_actions{&actions} {}

    void argument(const std::string& name, std::string& target, const std::string& help);
    void argument(const std::string& name, std::optional<std::string>& target, const std::string& help);
    /// Any number, none as well.
    void optionalArguments(const std::string& name, std::vector<std::string>& target, const std::string& help);
    /// One or more.
    void arguments(const std::string& name, std::vector<std::string>& target, const std::string& help);
    void option(const std::string& flags, const std::string& valueName, std::optional<std::string>& target, const std::string& help);
    void option(const std::string& flags, const std::string& valueName, std::string& target, const std::string& help);
    void option(const std::string& flags, const std::string& valueName, std::optional<int>& target, const std::string& help);
    /// A whole number; `target` holds the default.
    void count(const std::string& flags, const std::string& valueName, std::uint64_t& target, std::uint64_t least, std::uint64_t most,
               const std::string& help);
    void requiredOption(const std::string& flags, const std::string& valueName, std::string& target, const std::string& help);
    /// May be given several times.
    void option(const std::string& flags, const std::string& valueName, std::vector<std::string>& target, const std::string& help);
    /// One of `choices`; `target` holds the default.
    void choice(const std::string& flags, std::string& target, const std::vector<std::string>& choices, const std::string& help);
    void choice(const std::string& flags, std::optional<std::string>& target, const std::vector<std::string>& choices,
                const std::string& help);
    void flag(const std::string& flags, bool& target, const std::string& help);
    /// Shown below the options in the help.
    void footer(const std::string& text);
    void action(Action action);
    [[nodiscard]] Command command(const std::string& name, const std::string& description);

private:
    CLI::App* m_parser;
    Actions* m_actions;
};

/// All commands of a program.
class CommandLine {
public:
    CommandLine(const std::string& name, const std::string& description, const std::string& footer, const std::string& version);
    ~CommandLine();
    [[nodiscard]] Command command(const std::string& name, const std::string& description);
    /// Runs the command that the arguments name. Errors go to stderr as `error[CODE] where: what; what to do`.
    [[nodiscard]] int run(int argc, const char* const* argv);

private:
    std::unique_ptr<CLI::App> m_parser;
    Actions m_actions;
};

} // namespace app
