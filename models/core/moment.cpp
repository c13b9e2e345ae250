#include "models/core/moment.h"

#include <fmt/format.h>

#include <charconv>

namespace models {
namespace {

namespace chrono = std::chrono;

/// Takes the parts of a time off the front of a text.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_text{text} {}

    [[nodiscard]] bool isAtEnd() const { return m_text.empty(); }
    [[nodiscard]] char next() const { return m_text.empty() ? '\0' : m_text.front(); }

    bool take(std::string_view wanted) {
        if (!m_text.starts_with(wanted)) return false;
        m_text.remove_prefix(wanted.size());
        return true;
    }

    /// Exactly so many digits.
    std::optional<int> digits(std::size_t count) {
        if (m_text.size() < count || m_text.substr(0, count).find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
        int number = 0;
        std::from_chars(m_text.data(), m_text.data() + count, number);
        m_text.remove_prefix(count);
        return number;
    }

    void skipDigits() { m_text.remove_prefix(std::min(m_text.find_first_not_of("0123456789"), m_text.size())); }

private:
    std::string_view m_text;
};

std::optional<int> upTo(std::optional<int> number, int most) { return number && *number <= most ? number : std::nullopt; }

std::optional<chrono::seconds> timeOfDay(Scanner& text) {
    const auto hour = upTo(text.digits(2), 23);
    if (!hour || !text.take(":")) return std::nullopt;
    const auto minute = upTo(text.digits(2), 59);
    if (!minute) return std::nullopt;
    const chrono::seconds whole = chrono::hours{*hour} + chrono::minutes{*minute};
    if (!text.take(":")) return whole;
    const auto second = upTo(text.digits(2), 60);
    if (!second) return std::nullopt;
    if (text.take(".")) text.skipDigits();
    return whole + chrono::seconds{*second};
}

/// What to take off to get to UTC.
std::optional<chrono::minutes> offset(Scanner& text) {
    const bool isWest = text.next() == '-';
    text.take(isWest ? "-" : "+");
    const auto hours = upTo(text.digits(2), 14);
    text.take(":");
    const auto minutes = text.isAtEnd() ? std::optional{0} : upTo(text.digits(2), 59);
    if (!hours || !minutes) return std::nullopt;
    const chrono::minutes east = chrono::hours{*hours} + chrono::minutes{*minutes};
    return isWest ? -east : east;
}

/// The rest of a text after the day.
std::optional<Moment> withTime(Scanner& text, chrono::sys_days day) {
    const auto time = timeOfDay(text);
    if (!time) return std::nullopt;
    Moment moment{day + *time, Moment::Precision::local};
    if (text.isAtEnd()) return moment;
    moment.precision = Moment::Precision::utc;
    static_cast<void>(text.take(" "));
    if (!text.take("Z") && !text.take("UTC")) {
        const auto east = offset(text);
        if (!east) return std::nullopt;
        moment.time -= *east;
    }
    return text.isAtEnd() ? std::optional{moment} : std::nullopt;
}

} // namespace

std::optional<Moment> momentOf(std::string_view written) {
    Scanner text{written};
    const auto year = text.digits(4);
    if (!year || !text.take("-")) return std::nullopt;
    const auto month = text.digits(2);
    if (!month) return std::nullopt;
    const auto dayOf = [&](int day) {
        return chrono::year{*year} / chrono::month{static_cast<unsigned>(*month)} / chrono::day{static_cast<unsigned>(day)};
    };
    if (!dayOf(1).ok()) return std::nullopt;
    if (text.isAtEnd()) return Moment{chrono::sys_days{dayOf(1)}, Moment::Precision::month};
    const auto day = text.take("-") ? text.digits(2) : std::nullopt;
    if (!day || !dayOf(*day).ok()) return std::nullopt;
    const chrono::sys_days date{dayOf(*day)};
    if (text.isAtEnd()) return Moment{date, Moment::Precision::day};
    if (!text.take("T") && !text.take(" ")) return std::nullopt;
    return withTime(text, date);
}

std::string momentText(const Moment& moment) {
    const auto day = chrono::floor<chrono::days>(moment.time);
    const chrono::year_month_day date{day};
    std::string text = fmt::format("{:04}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()));
    if (moment.precision == Moment::Precision::month) return text;
    text += fmt::format("-{:02}", static_cast<unsigned>(date.day()));
    if (moment.precision != Moment::Precision::utc) return text;
    const chrono::hh_mm_ss time{moment.time - day};
    return text + fmt::format("T{:02}:{:02}:{:02}Z", time.hours().count(), time.minutes().count(), time.seconds().count());
}

bool isMoment(std::string_view text) {
    const auto moment = momentOf(text);
    if (!moment || moment->precision == Moment::Precision::local) return false;
    return moment->precision != Moment::Precision::utc || (text.back() == 'Z' && text.find(' ') == std::string_view::npos);
}

} // namespace models
