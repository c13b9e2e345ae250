#include "ui/text/words.h"

#include <QCoreApplication>
#include <QtGlobal>

#include <algorithm>
#include <array>
#include <string_view>

namespace ui {
namespace {

struct OptionWord {
    std::string_view option;
    const char* label;
};

// Formats such as "fp8" are their own label; here stand the options that read better as words.
constexpr std::array kOptionWords{
    OptionWord{"asynchronous", QT_TRANSLATE_NOOP("ui::Options", "asynchronous")},
    OptionWord{"automated", QT_TRANSLATE_NOOP("ui::Options", "automated")},
    OptionWord{"bayesian", QT_TRANSLATE_NOOP("ui::Options", "Bayesian")},
    OptionWord{"blocking", QT_TRANSLATE_NOOP("ui::Options", "blocking")},
    OptionWord{"cfe", QT_TRANSLATE_NOOP("ui::Options", "hourly carbon-free matched")},
    OptionWord{"chip", QT_TRANSLATE_NOOP("ui::Options", "chip")},
    OptionWord{"commit-1y", QT_TRANSLATE_NOOP("ui::Options", "committed, 1 year")},
    OptionWord{"commit-3y", QT_TRANSLATE_NOOP("ui::Options", "committed, 3 years")},
    OptionWord{"direct-consumption", QT_TRANSLATE_NOOP("ui::Options", "direct, consumption")},
    OptionWord{"facility", QT_TRANSLATE_NOOP("ui::Options", "facility")},
    OptionWord{"full", QT_TRANSLATE_NOOP("ui::Options", "full")},
    OptionWord{"grid", QT_TRANSLATE_NOOP("ui::Options", "grid")},
    OptionWord{"hdd", QT_TRANSLATE_NOOP("ui::Options", "hard disk")},
    OptionWord{"lifecycle-consumption", QT_TRANSLATE_NOOP("ui::Options", "life-cycle, consumption")},
    OptionWord{"lifecycle-generation", QT_TRANSLATE_NOOP("ui::Options", "life-cycle, generation")},
    OptionWord{"location", QT_TRANSLATE_NOOP("ui::Options", "location-based")},
    OptionWord{"lora", QT_TRANSLATE_NOOP("ui::Options", "LoRA")},
    OptionWord{"manual", QT_TRANSLATE_NOOP("ui::Options", "manual")},
    OptionWord{"market", QT_TRANSLATE_NOOP("ui::Options", "market-based")},
    OptionWord{"none", QT_TRANSLATE_NOOP("ui::Options", "none")},
    OptionWord{"on-demand", QT_TRANSLATE_NOOP("ui::Options", "on demand")},
    OptionWord{"qlora", QT_TRANSLATE_NOOP("ui::Options", "QLoRA")},
    OptionWord{"random", QT_TRANSLATE_NOOP("ui::Options", "random")},
    OptionWord{"scratch", QT_TRANSLATE_NOOP("ui::Options", "from scratch")},
    OptionWord{"selective", QT_TRANSLATE_NOOP("ui::Options", "selective")},
    OptionWord{"server", QT_TRANSLATE_NOOP("ui::Options", "server")},
    OptionWord{"spot", QT_TRANSLATE_NOOP("ui::Options", "spot")},
    OptionWord{"ssd", QT_TRANSLATE_NOOP("ui::Options", "SSD")},
    OptionWord{"successive-halving", QT_TRANSLATE_NOOP("ui::Options", "successive halving")},
    OptionWord{"tuned-model", QT_TRANSLATE_NOOP("ui::Options", "from the tuned model")},
};

} // namespace

QString optionLabel(std::string_view option) {
    const auto found = std::ranges::find(kOptionWords, option, &OptionWord::option);
    return found == kOptionWords.end() ? toQt(option) : QCoreApplication::translate("ui::Options", found->label);
}

} // namespace ui
