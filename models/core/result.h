#pragma once

#include "models/core/code.h"

#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace models {

/// One argument of a message: a text, or a number with its unit. Numbers stay numbers until they are shown, so that the
/// terminal and the window can each format them in their own way.
struct Argument {
    std::variant<std::string, double> value;
    std::string unit; ///< empty for texts and pure numbers
    int digits = 0;   ///< significant ones of a number that are shown; 0: as usual

    Argument(std::string text) : value{std::move(text)} {}
    Argument(const char* text) : value{std::string{text}} {}
    Argument(double number, std::string unitText = {}, int significant = 0)
        : value{number},
          unit{std::move(unitText)},
          digits{significant} {}
    friend bool operator==(const Argument&, const Argument&) = default;
};

/// A code with its arguments. The sentence stands once, in `code.cpp`; see `english` for the words.
struct Message {
    Code code = Code::internal;
    std::vector<Argument> arguments;
    friend bool operator==(const Message&, const Message&) = default;
};

/// Why something failed, and where: a file with line, a stage and field, a catalogue entry.
struct Error {
    Code code = Code::internal;
    std::string where;
    std::vector<Argument> arguments;

    [[nodiscard]] Message message() const { return {code, arguments}; }
    friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Result = tl::expected<T, Error>;

/// `return fail(Code::domain, "serve.batch", {"batch", 0.0, "at least 1"});`
[[nodiscard]] inline tl::unexpected<Error> fail(Code code, std::string where, std::vector<Argument> arguments = {}) {
    return tl::unexpected<Error>{Error{code, std::move(where), std::move(arguments)}};
}

/// What happened, in English: "H100 has 80 GB, one replica needs 141 GB".
[[nodiscard]] std::string english(const Message& message);

/// What to do about it, in English, without a final full stop. Empty when there is nothing to do.
[[nodiscard]] std::string englishRemedy(const Message& message);

/// `error[E_MISSING_DATA] serve.accelerator: ...; ...`, as the command line prints it.
[[nodiscard]] std::string englishLine(const Error& error);

/// Replaces {0}, {1} ... in `pattern`; numbers become text through `number(value, unit)`, or `number(argument)`.
template <class Number>
[[nodiscard]] std::string fill(std::string_view pattern, const std::vector<Argument>& arguments, Number number) {
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool placeholder = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}';
        const std::size_t index = placeholder ? static_cast<std::size_t>(pattern[i + 1] - '0') : arguments.size();
        if (index >= arguments.size()) {
            text += pattern[i];
            continue;
        }
        const Argument& argument = arguments[index];
        if (const auto* words = std::get_if<std::string>(&argument.value)) text += *words;
        else if constexpr (std::is_invocable_v<Number, const Argument&>) text += number(argument);
        else text += number(std::get<double>(argument.value), argument.unit);
        i += 2;
    }
    return text;
}

} // namespace models
