#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QtGlobal>

#include <algorithm>
#include <array>

namespace ui {
namespace {

struct UnitWord {
    std::string_view unit;
    const char* label;
};

// Symbols such as "kWh" are the same everywhere; here stand the units that are words.
constexpr std::array kUnitWords{
    UnitWord{"chip", QT_TRANSLATE_NOOP("ui::Units", "chip")},
    UnitWord{"chips", QT_TRANSLATE_NOOP("ui::Units", "chips")},
    UnitWord{"day", QT_TRANSLATE_NOOP("ui::Units", "day")},
    UnitWord{"days", QT_TRANSLATE_NOOP("ui::Units", "days")},
    UnitWord{"epoch", QT_TRANSLATE_NOOP("ui::Units", "epoch")},
    UnitWord{"epochs", QT_TRANSLATE_NOOP("ui::Units", "epochs")},
    UnitWord{"example", QT_TRANSLATE_NOOP("ui::Units", "example")},
    UnitWord{"examples", QT_TRANSLATE_NOOP("ui::Units", "examples")},
    UnitWord{"image", QT_TRANSLATE_NOOP("ui::Units", "image")},
    UnitWord{"images", QT_TRANSLATE_NOOP("ui::Units", "images")},
    UnitWord{"layer", QT_TRANSLATE_NOOP("ui::Units", "layer")},
    UnitWord{"layers", QT_TRANSLATE_NOOP("ui::Units", "layers")},
    UnitWord{"parameter", QT_TRANSLATE_NOOP("ui::Units", "parameter")},
    UnitWord{"parameters", QT_TRANSLATE_NOOP("ui::Units", "parameters")},
    UnitWord{"queries", QT_TRANSLATE_NOOP("ui::Units", "queries")},
    UnitWord{"query", QT_TRANSLATE_NOOP("ui::Units", "query")},
    UnitWord{"request", QT_TRANSLATE_NOOP("ui::Units", "request")},
    UnitWord{"requests", QT_TRANSLATE_NOOP("ui::Units", "requests")},
    UnitWord{"run", QT_TRANSLATE_NOOP("ui::Units", "run")},
    UnitWord{"runs", QT_TRANSLATE_NOOP("ui::Units", "runs")},
    UnitWord{"sample", QT_TRANSLATE_NOOP("ui::Units", "sample")},
    UnitWord{"samples", QT_TRANSLATE_NOOP("ui::Units", "samples")},
    UnitWord{"step", QT_TRANSLATE_NOOP("ui::Units", "step")},
    UnitWord{"steps", QT_TRANSLATE_NOOP("ui::Units", "steps")},
    UnitWord{"token", QT_TRANSLATE_NOOP("ui::Units", "token")},
    UnitWord{"tokens", QT_TRANSLATE_NOOP("ui::Units", "tokens")},
    UnitWord{"trial", QT_TRANSLATE_NOOP("ui::Units", "trial")},
    UnitWord{"trials", QT_TRANSLATE_NOOP("ui::Units", "trials")},
    UnitWord{"unit", QT_TRANSLATE_NOOP("ui::Units", "unit")},
    UnitWord{"units", QT_TRANSLATE_NOOP("ui::Units", "units")},
    UnitWord{"year", QT_TRANSLATE_NOOP("ui::Units", "year")},
    UnitWord{"years", QT_TRANSLATE_NOOP("ui::Units", "years")},
};

} // namespace

QString unitLabel(std::string_view unit) {
    const auto found = std::ranges::find(kUnitWords, unit, &UnitWord::unit);
    return found == kUnitWords.end() ? toQt(unit) : QCoreApplication::translate("ui::Units", found->label);
}

} // namespace ui
