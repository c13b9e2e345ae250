#include "ui/actions/fuzzy_match.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace ui {
namespace {

constexpr int kLetter = 1;
constexpr int kBeginsWord = 8;
constexpr int kFollows = 9;

bool beginsWord(const QString& text, qsizetype at) { return at == 0 || !text[at - 1].isLetterOrNumber(); }

} // namespace

std::optional<int> fuzzyScore(QStringView query, QStringView text) {
    const QString wanted = query.toString().toCaseFolded().remove(QLatin1Char{' '});
    const QString place = text.toString().toCaseFolded();
    const qsizetype length = place.size();
    // Best score of the letters so far, with the last of them at each place.
    std::vector<std::optional<int>> before(static_cast<std::size_t>(length) + 1);
    std::optional<int> best = 0;
    for (qsizetype letter = 0; letter < wanted.size(); ++letter) {
        std::vector<std::optional<int>> now(before.size());
        std::optional<int> earlier = letter == 0 ? std::optional{0} : std::nullopt;
        best.reset();
        for (qsizetype at = 0; at < length; ++at) {
            const auto index = static_cast<std::size_t>(at);
            if (place[at] == wanted[letter]) {
                const std::optional<int> adjacent = letter > 0 && at > 0 ? before[index - 1] : std::nullopt;
                std::optional<int> score = earlier;
                if (adjacent) score = std::max(score.value_or(0), *adjacent + kFollows);
                if (score) now[index] = *score + kLetter + (beginsWord(place, at) ? kBeginsWord : 0);
            }
            if (letter > 0 && before[index]) earlier = std::max(earlier.value_or(0), *before[index]);
            if (now[index]) best = std::max(best.value_or(0), *now[index]);
        }
        if (!best) return std::nullopt;
        before = std::move(now);
    }
    return best;
}

} // namespace ui
