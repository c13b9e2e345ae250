#include "models/units/unit_table.h"

#include "models/core/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace models {
namespace {

// clang-format off
constexpr std::array kUnits{
    Unit{"",         Dimension::count,           1, 1, 0,  "x times"},
    Unit{"%",        Dimension::count,           1, 1, -2, "percent"},
    Unit{"1/s",      Dimension::rate,            1, 1, 0,  "/s /sec /second rps qps Hz req/s request/s requests/s queries/s tokens/s samples/s images/s"},
    Unit{"1/min",    Dimension::rate,            1, 60, 0, "/min /minute rpm req/min requests/min queries/min tokens/min samples/min"},
    Unit{"1/h",      Dimension::rate,            1, 3600, 0, "/h /hr /hour req/h requests/h requests/hour queries/h tokens/h samples/h"},
    Unit{"1/day",    Dimension::rate,            1, 86400, 0, "/d /day 1/d req/day requests/d requests/day queries/day tokens/day samples/day"},
    Unit{"us",       Dimension::time,            1, 1, -6, "usec microsecond microseconds"},
    Unit{"ms",       Dimension::time,            1, 1, -3, "msec millisecond milliseconds"},
    Unit{"s",        Dimension::time,            1, 1, 0,  "sec secs second seconds"},
    Unit{"min",      Dimension::time,            60, 1, 0, "mins minute minutes"},
    Unit{"h",        Dimension::time,            3600, 1, 0, "hr hrs hour hours"},
    Unit{"days",     Dimension::time,            86400, 1, 0, "d day"},
    Unit{"weeks",    Dimension::time,            604800, 1, 0, "wk week"},
    Unit{"years",    Dimension::time,            31536000, 1, 0, "a yr yrs year"},  // 8,760 hours, as in quantity.h
    Unit{"Wh",       Dimension::energy,          3600, 1, 0, ""},
    Unit{"kWh",      Dimension::energy,          3600, 1, 3, ""},
    Unit{"MWh",      Dimension::energy,          3600, 1, 6, ""},
    Unit{"GWh",      Dimension::energy,          3600, 1, 9, ""},
    Unit{"TWh",      Dimension::energy,          3600, 1, 12, ""},
    Unit{"J",        Dimension::energy,          1, 1, 0,  "joule joules"},
    Unit{"kJ",       Dimension::energy,          1, 1, 3,  ""},
    Unit{"MJ",       Dimension::energy,          1, 1, 6,  ""},
    Unit{"GJ",       Dimension::energy,          1, 1, 9,  ""},
    Unit{"W",        Dimension::power,           1, 1, 0,  "watt watts"},
    Unit{"kW",       Dimension::power,           1, 1, 3,  ""},
    Unit{"MW",       Dimension::power,           1, 1, 6,  ""},
    Unit{"GW",       Dimension::power,           1, 1, 9,  ""},
    Unit{"gCO2e",    Dimension::carbon,          1, 1, 0,  "g gCO2 gCO2eq"},
    Unit{"kgCO2e",   Dimension::carbon,          1, 1, 3,  "kg kgCO2 kgCO2eq"},
    Unit{"tCO2e",    Dimension::carbon,          1, 1, 6,  "t tCO2 tCO2eq tonne tonnes"},
    Unit{"ktCO2e",   Dimension::carbon,          1, 1, 9,  "kt ktCO2 ktCO2eq"},
    Unit{"MtCO2e",   Dimension::carbon,          1, 1, 12, "Mt MtCO2 MtCO2eq"},
    Unit{"gCO2e/kWh",  Dimension::carbonIntensity, 1, 1, 0,  "g/kWh gCO2/kWh gCO2eq/kWh"},
    Unit{"kgCO2e/kWh", Dimension::carbonIntensity, 1, 1, 3,  "kg/kWh kgCO2/kWh kgCO2eq/kWh"},
    Unit{"kgCO2e/MWh", Dimension::carbonIntensity, 1, 1, 0,  "kg/MWh kgCO2/MWh kgCO2eq/MWh"},
    Unit{"tCO2e/MWh",  Dimension::carbonIntensity, 1, 1, 3,  "t/MWh tCO2/MWh tCO2eq/MWh"},
    // The international pound is 0.45359237 kg exactly; eGRID prints lb/MWh.
    Unit{"lb/MWh",     Dimension::carbonIntensity, 45359237, 1, -8, "lbCO2/MWh lbCO2e/MWh"},
    Unit{"gCO2e/h",  Dimension::carbonRate,      1, 1, 0,  "g/h"},
    Unit{"kgCO2e/h", Dimension::carbonRate,      1, 1, 3,  "kg/h"},
    Unit{"L",        Dimension::water,           1, 1, 0,  "l litre litres liter liters"},
    Unit{"m3",       Dimension::water,           1, 1, 3,  "kL"},
    Unit{"L/kWh",    Dimension::waterIntensity,  1, 1, 0,  "l/kWh"},
    Unit{"m3/MWh",   Dimension::waterIntensity,  1, 1, 0,  ""},
    Unit{"USD",      Dimension::money,           1, 1, 0,  "$ US$ dollar dollars"},
    Unit{"USD/h",    Dimension::moneyRate,       1, 3600, 0, "$/h USD/hr $/hr USD/hour $/hour"},
    Unit{"USD/day",  Dimension::moneyRate,       1, 86400, 0, "$/d USD/d $/day"},
    Unit{"USD/kWh",  Dimension::energyPrice,     1, 1, 0,  "$/kWh"},
    Unit{"USD/MWh",  Dimension::energyPrice,     1, 1, -3, "$/MWh"},
    Unit{"FLOP",     Dimension::flop,            1, 1, 0,  "FLOPs"},
    Unit{"TFLOP",    Dimension::flop,            1, 1, 12, "TFLOPs"},
    Unit{"PFLOP",    Dimension::flop,            1, 1, 15, "PFLOPs"},
    Unit{"EFLOP",    Dimension::flop,            1, 1, 18, "EFLOPs"},
    Unit{"ZFLOP",    Dimension::flop,            1, 1, 21, "ZFLOPs"},
    Unit{"FLOP/s",   Dimension::flopRate,        1, 1, 0,  "FLOPS"},
    Unit{"GFLOP/s",  Dimension::flopRate,        1, 1, 9,  "GFLOPS"},
    Unit{"TFLOP/s",  Dimension::flopRate,        1, 1, 12, "TFLOPS TOP/s TOPS"},
    Unit{"PFLOP/s",  Dimension::flopRate,        1, 1, 15, "PFLOPS"},
    Unit{"EFLOP/s",  Dimension::flopRate,        1, 1, 18, "EFLOPS"},
    Unit{"B",        Dimension::bytes,           1, 1, 0,  "byte bytes"},
    Unit{"kB",       Dimension::bytes,           1, 1, 3,  ""},
    Unit{"MB",       Dimension::bytes,           1, 1, 6,  ""},
    Unit{"GB",       Dimension::bytes,           1, 1, 9,  ""},
    Unit{"TB",       Dimension::bytes,           1, 1, 12, ""},
    Unit{"PB",       Dimension::bytes,           1, 1, 15, ""},
    Unit{"EB",       Dimension::bytes,           1, 1, 18, ""},
    Unit{"KiB",      Dimension::bytes,           1024., 1, 0, ""},
    Unit{"MiB",      Dimension::bytes,           1024. * 1024, 1, 0, ""},
    Unit{"GiB",      Dimension::bytes,           1024. * 1024 * 1024, 1, 0, ""},
    Unit{"TiB",      Dimension::bytes,           1024. * 1024 * 1024 * 1024, 1, 0, ""},
    Unit{"B/s",      Dimension::byteRate,        1, 1, 0,  ""},
    Unit{"kB/s",     Dimension::byteRate,        1, 1, 3,  ""},
    Unit{"MB/s",     Dimension::byteRate,        1, 1, 6,  ""},
    Unit{"GB/s",     Dimension::byteRate,        1, 1, 9,  ""},
    Unit{"TB/s",     Dimension::byteRate,        1, 1, 12, ""},
    Unit{"Mbit/s",   Dimension::byteRate,        1, 8, 6,  "Mbps Mb/s"},
    Unit{"Gbit/s",   Dimension::byteRate,        1, 8, 9,  "Gbps Gb/s"},
};
// clang-format on

constexpr std::array<std::string_view, 14> kCounted{"tokens", "samples", "requests", "queries", "images", "examples",   "epochs",
                                                    "steps",  "trials",  "runs",     "chips",   "layers", "parameters", "units"};

struct Ladder {
    std::string_view stored; ///< the units that are shown on it, with a space on both sides
    std::span<const std::string_view> steps;
};

constexpr std::string_view kEnergy[]{"Wh", "kWh", "MWh", "GWh", "TWh"};
constexpr std::string_view kJoules[]{"J", "kJ", "MJ", "GJ"};
constexpr std::string_view kPower[]{"W", "kW", "MW", "GW"};
constexpr std::string_view kCarbon[]{"gCO2e", "kgCO2e", "tCO2e", "ktCO2e", "MtCO2e"};
constexpr std::string_view kWater[]{"L", "m3"};
constexpr std::string_view kBytes[]{"B", "kB", "MB", "GB", "TB", "PB", "EB"};
constexpr std::string_view kByteRate[]{"B/s", "kB/s", "MB/s", "GB/s", "TB/s"};
constexpr std::string_view kFlopRate[]{"FLOP/s", "GFLOP/s", "TFLOP/s", "PFLOP/s", "EFLOP/s"};
constexpr std::string_view kSeconds[]{"us", "ms", "s", "min", "h", "days"};
// Hours stay hours: "3.55M h" of accelerators is not "405 years".
constexpr std::string_view kHours[]{"ms", "s", "min", "h"};

constexpr std::array kLadders{
    Ladder{" Wh kWh MWh GWh TWh ", kEnergy},
    Ladder{" J kJ MJ GJ ", kJoules},
    Ladder{" W kW MW GW ", kPower},
    Ladder{" gCO2e kgCO2e tCO2e ktCO2e MtCO2e ", kCarbon},
    Ladder{" L m3 ", kWater},
    Ladder{" B kB MB GB TB PB EB KiB MiB GiB TiB ", kBytes},
    Ladder{" B/s kB/s MB/s GB/s TB/s ", kByteRate},
    Ladder{" FLOP/s GFLOP/s TFLOP/s PFLOP/s EFLOP/s ", kFlopRate},
    Ladder{" us ms s min ", kSeconds},
    Ladder{" h ", kHours},
};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool sameInAnyCase(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, [](char x, char y) { return lower(x) == lower(y); });
}

/// "mW" must not be read as MW, nor "Gb" (bits) as GB.
bool mayDifferInCase(std::string_view typed, const Unit& unit) {
    const bool mixed = std::ranges::any_of(typed, [](char c) { return c >= 'a' && c <= 'z'; }) &&
                       std::ranges::any_of(typed, [](char c) { return c >= 'A' && c <= 'Z'; });
    const bool bytes = unit.dimension == Dimension::bytes;
    if (bytes || unit.dimension == Dimension::byteRate) return !mixed;
    const bool milliOrMega = !typed.empty() && lower(typed.front()) == 'm';
    return !milliOrMega || unit.name.front() == typed.front();
}

template <class Accept>
bool hasAlias(const Unit& unit, Accept accept) {
    std::string_view rest = unit.aliases;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        if (accept(rest.substr(0, end))) return true;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

template <class Filter>
const Unit* find(std::string_view text, Filter filter) {
    const std::string tidy = tidyUnit(text);
    const auto exact = [&tidy](std::string_view name) { return name == tidy; };
    for (const Unit& unit : kUnits)
        if (filter(unit) && (exact(unit.name) || hasAlias(unit, exact))) return &unit;
    for (const Unit& unit : kUnits) {
        if (!filter(unit) || !mayDifferInCase(tidy, unit)) continue;
        const auto similar = [&tidy](std::string_view name) { return sameInAnyCase(name, tidy); };
        if (similar(unit.name) || hasAlias(unit, similar)) return &unit;
    }
    return nullptr;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
}

/// 10^power for the powers of the table; exact up to 10^22.
double powerOfTen(int power) {
    double value = 1.0;
    for (int i = 0; i < power; ++i) value *= 10.0;
    return value;
}

} // namespace

std::span<const Unit> allUnits() { return kUnits; }

std::string_view dimensionName(Dimension dimension) {
    switch (dimension) {
    case Dimension::count: return FOUREM_WORDS("dimensions", "a plain number");
    case Dimension::rate: return FOUREM_WORDS("dimensions", "a rate");
    case Dimension::time: return FOUREM_WORDS("dimensions", "time");
    case Dimension::energy: return FOUREM_WORDS("dimensions", "energy");
    case Dimension::power: return FOUREM_WORDS("dimensions", "power");
    case Dimension::carbon: return FOUREM_WORDS("dimensions", "emissions");
    case Dimension::carbonIntensity: return FOUREM_WORDS("dimensions", "carbon intensity");
    case Dimension::carbonRate: return FOUREM_WORDS("dimensions", "emissions per time");
    case Dimension::water: return FOUREM_WORDS("dimensions", "water");
    case Dimension::waterIntensity: return FOUREM_WORDS("dimensions", "water per energy");
    case Dimension::money: return FOUREM_WORDS("dimensions", "money");
    case Dimension::moneyRate: return FOUREM_WORDS("dimensions", "money per time");
    case Dimension::energyPrice: return FOUREM_WORDS("dimensions", "money per energy");
    case Dimension::flop: return FOUREM_WORDS("dimensions", "operations");
    case Dimension::flopRate: return FOUREM_WORDS("dimensions", "operations per time");
    case Dimension::bytes: return FOUREM_WORDS("dimensions", "bytes");
    case Dimension::byteRate: return FOUREM_WORDS("dimensions", "bytes per time");
    }
    return "";
}

const Unit* findUnit(std::string_view text) {
    return find(text, [](const Unit&) { return true; });
}

const Unit* findUnit(Dimension dimension, std::string_view text) {
    return find(text, [dimension](const Unit& unit) { return unit.dimension == dimension; });
}

std::string_view countedThing(std::string_view text) {
    const auto means = [text](std::string_view plural) {
        if (sameInAnyCase(plural, text) || sameInAnyCase(plural.substr(0, plural.size() - 1), text)) return true;
        return plural == "queries" && sameInAnyCase("query", text);
    };
    const auto found = std::ranges::find_if(kCounted, means);
    return found == kCounted.end() ? std::string_view{} : *found;
}

std::string tidyUnit(std::string_view text) {
    std::string tidy{text};
    replaceAll(tidy, "per ", "/");
    replaceAll(tidy, " ", "");
    replaceAll(tidy, "\u00b5", "u"); // micro sign
    replaceAll(tidy, "\u03bc", "u"); // Greek mu
    replaceAll(tidy, "\u00b3", "3");
    replaceAll(tidy, "\u2082", "2");
    return tidy;
}

double convert(double value, const Unit& from, const Unit& to) {
    const double scaled = value * (from.numerator * to.denominator) / (from.denominator * to.numerator);
    const int power = from.power - to.power;
    return power < 0 ? scaled / powerOfTen(-power) : scaled * powerOfTen(power);
}

std::span<const std::string_view> displaySteps(std::string_view unit) {
    const std::string padded = " " + std::string{unit} + " ";
    const auto found =
        std::ranges::find_if(kLadders, [&padded](const Ladder& ladder) { return ladder.stored.find(padded) != std::string_view::npos; });
    return found == kLadders.end() ? std::span<const std::string_view>{} : found->steps;
}

std::string displayName(std::string_view unit) {
    std::string name{unit};
    if (const std::size_t at = name.find("CO2e"); at != std::string::npos && at > 0) name.insert(at, " ");
    return name;
}

} // namespace models
