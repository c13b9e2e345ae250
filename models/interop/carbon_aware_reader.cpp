#include "models/core/words.h"
#include "models/interop/foreign_number.h"
#include "models/interop/foreign_object.h"
#include "models/interop/formats.h"
#include "models/interop/hourly_mean.h"
#include "models/units/quantity.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>
#include <set>

namespace models::interop {
namespace {

/// The keys of a data file, and those of the API.
struct Dialect {
    std::string_view location, time, rating, duration;
};
constexpr std::array kDialects{
    Dialect{"Location", "Time", "Rating", "Duration"},
    Dialect{"location", "time", "rating", "duration"},
    Dialect{"location", "timestamp", "value", "duration"},
};

/// A number, or a text that is one: data files have both.
std::optional<double> rating(const ForeignObject& point, std::string_view key) {
    const json* value = point.member(key);
    if (value == nullptr || !value->is_string()) return point.requiredAmount(key);
    const auto number = amountOf(trimmed(value->get_ref<const std::string&>()));
    if (!number)
        point.badValue(key, FOUREM_WORDS("reasons", "it is not a number of at least 0"), FOUREM_WORDS("reasons", "a number such as 1.5"));
    return number;
}

/// "01:00:00" in data files, minutes in the API.
std::optional<double> hoursIn(const ForeignObject& point, std::string_view key) {
    const json* value = point.member(key);
    if (value == nullptr || !value->is_string()) {
        const auto span = point.amount(key);
        return span && *span > 0.0 ? std::optional{inHours(minutes(*span))} : std::nullopt;
    }
    const std::string& text = value->get_ref<const std::string&>();
    double duration = 0.0;
    const char* at = text.data();
    const char* const end = at + text.size();
    for (int part = 0; part < 3 && at <= end; ++part) {
        int number = 0;
        const auto [stop, problem] = std::from_chars(at, end, number);
        if (problem != std::errc{} || number < 0 || number > 100000) {
            point.badValue(key, FOUREM_WORDS("reasons", "it is not a duration"),
                           FOUREM_WORDS("reasons", "hours, minutes and seconds: 01:00:00"));
            return std::nullopt;
        }
        duration = duration * 60.0 + number; // 60 minutes an hour, 60 seconds a minute
        at = stop + 1;
    }
    return duration > 0.0 ? std::optional{inHours(seconds(duration))} : std::nullopt;
}

class Points {
public:
    void add(const ForeignObject& point) {
        for (const Dialect& dialect : kDialects) {
            if (!point.has(dialect.time) || !point.has(dialect.rating)) continue;
            const auto begin = point.moment(dialect.time);
            const auto grams = rating(point, dialect.rating);
            m_locations.insert(point.text(dialect.location));
            if (begin && grams) m_values.push_back({*begin, *grams, hoursIn(point, dialect.duration)});
            return;
        }
        point.badValue("time", FOUREM_WORDS("reasons", "nothing stands there"),
                       FOUREM_WORDS("reasons", "a time such as 2026-03-01T08:00:00Z"));
    }

    [[nodiscard]] HourlyIntensity series(Problems& problems) const {
        HourlyIntensity series = seriesOf(m_values, m_locations, problems);
        series.source = problems.fileName() + ", Carbon Aware SDK";
        return series;
    }

private:
    std::vector<IntensityValue> m_values;
    std::set<std::string> m_locations;
};

bool isPoint(const json& value) {
    if (!value.is_object()) return false;
    for (const Dialect& dialect : kDialects)
        if (value.contains(std::string{dialect.location}) && value.contains(std::string{dialect.rating})) return true;
    return false;
}

bool hasPoints(const json& value) { return value.is_array() && !value.empty() && isPoint(value.front()); }

bool isForecast(const json& value) { return value.is_object() && value.contains("forecastData"); }

} // namespace

/// A data file ("Emissions"), an answer of the API (a list of points) or a forecast ("forecastData").
bool isCarbonAware(const json& document) {
    if (document.is_array()) return hasPoints(document) || (!document.empty() && isForecast(document.front()));
    return isForecast(document) || (document.is_object() && document.contains("Emissions"));
}

ForeignContent carbonAware(const json& document, Problems& problems, Remarks& remarks) {
    Points points;
    const bool isForecasted = isForecast(document) || (document.is_array() && isForecast(document.front()));
    if (hasPoints(document)) {
        for (std::size_t i = 0; i < document.size(); ++i) points.add(ForeignObject{document[i], "/" + std::to_string(i), problems});
    } else {
        const bool isListed = document.is_array();
        const ForeignObject file{isListed ? document.front() : document, isListed ? "/0" : "", problems};
        file.each(isForecasted ? "forecastData" : "Emissions", [&points](const ForeignObject& point) { points.add(point); });
    }
    HourlyIntensity series = points.series(problems);
    series.isForecast = isForecasted;
    remarks.push_back(
        {FOUREM_WORDS("interop", "The file does not tell means from marginal values. It counts as life-cycle means; values of "
                                 "WattTime are marginal, good for choosing an hour and for no total."),
         {}});
    return series;
}

} // namespace models::interop
