#include "models/core/result.h"

#include "models/units/unit_text.h"

#include <fmt/format.h>

namespace models {

std::string english(const Message& message) { return fill(info(message.code).sentence, message.arguments, amountText); }

std::string englishRemedy(const Message& message) { return fill(info(message.code).remedy, message.arguments, amountText); }

std::string englishLine(const Error& error) {
    const Message message = error.message();
    std::string line =
        fmt::format("error[{}] {}{}{}", info(error.code).name, error.where, error.where.empty() ? "" : ": ", english(message));
    if (const std::string remedy = englishRemedy(message); !remedy.empty()) line += "; " + remedy;
    return line;
}

} // namespace models
