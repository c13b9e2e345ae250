#include "ui/text/catalogue_terms.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <QtGlobal>

#include <algorithm>
#include <array>

namespace ui {
namespace {

struct Term {
    std::string_view key, text;
    const char* label;
};

constexpr std::array kTerms{
    Term{"licence", "proprietary", QT_TRANSLATE_NOOP("ui::CatalogueTerms", "proprietary")},
    Term{"provider", "aws", QT_TRANSLATE_NOOP("ui::CatalogueTerms", "AWS")},
    Term{"provider", "azure", QT_TRANSLATE_NOOP("ui::CatalogueTerms", "Azure")},
    Term{"provider", "gcp", QT_TRANSLATE_NOOP("ui::CatalogueTerms", "Google Cloud")},
    Term{"provider", "on-prem", QT_TRANSLATE_NOOP("ui::CatalogueTerms", "own premises")},
    Term{"task", "asr", QT_TRANSLATE_NOOP("ui::CatalogueTerms", "speech recognition")},
    Term{"task", "diffusion", QT_TRANSLATE_NOOP("ui::CatalogueTerms", "image and video generation")},
    Term{"task", "embedding", QT_TRANSLATE_NOOP("ui::CatalogueTerms", "embedding")},
    Term{"task", "encoder", QT_TRANSLATE_NOOP("ui::CatalogueTerms", "text classification")},
    Term{"task", "forecast", QT_TRANSLATE_NOOP("ui::CatalogueTerms", "weather forecast")},
    Term{"task", "geospatial", QT_TRANSLATE_NOOP("ui::CatalogueTerms", "earth observation")},
    Term{"task", "llm", QT_TRANSLATE_NOOP("ui::CatalogueTerms", "language model")},
    Term{"task", "structure", QT_TRANSLATE_NOOP("ui::CatalogueTerms", "protein structure")},
    Term{"task", "translation", QT_TRANSLATE_NOOP("ui::CatalogueTerms", "translation")},
    Term{"task", "vision", QT_TRANSLATE_NOOP("ui::CatalogueTerms", "image recognition")},
    Term{"vendor", "any", QT_TRANSLATE_NOOP("ui::CatalogueTerms", "any")},
};

} // namespace

QString catalogueTerm(std::string_view key, std::string_view text) {
    const auto found = std::ranges::find_if(kTerms, [&](const Term& term) { return term.key == key && term.text == text; });
    return found == kTerms.end() ? toQt(text) : QCoreApplication::translate("ui::CatalogueTerms", found->label);
}

} // namespace ui
