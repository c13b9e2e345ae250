#include "ui/text/han_joint.h"

#include <QChar>
#include <QList>
#include <QLocale>
#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

constexpr std::size_t kLongestCharacter = 4; // bytes of UTF-8

bool isHan(char32_t character) { return QChar::script(character) == QChar::Script_Han; }
bool isOther(char32_t character) {
    return character == U'%' || character == U'×' || (QChar::isLetterOrNumber(character) && !isHan(character));
}

char32_t lastOf(std::string_view text) {
    const std::string_view end = text.substr(text.size() - std::min(text.size(), kLongestCharacter));
    const auto characters = QString::fromUtf8(end.data(), static_cast<qsizetype>(end.size())).toUcs4();
    return characters.isEmpty() ? 0 : characters.back();
}

char32_t firstOf(std::string_view text) {
    const std::string_view begin = text.substr(0, kLongestCharacter);
    const auto characters = QString::fromUtf8(begin.data(), static_cast<qsizetype>(begin.size())).toUcs4();
    return characters.isEmpty() ? 0 : characters.front();
}

} // namespace

std::string_view hanJoint(std::string_view before, std::string_view after) {
    const char32_t left = lastOf(before);
    const char32_t right = firstOf(after);
    return (isHan(left) && isOther(right)) || (isOther(left) && isHan(right)) ? " " : "";
}

QString withoutHanGaps(QString text) {
    static const QRegularExpression gap{QStringLiteral("(?<=\\p{Han}) (?=\\p{Han})")};
    return text.replace(gap, QString{});
}

QString withHanJoints(QString text) {
    if (QLocale{}.language() != QLocale::Chinese) return text;
    // A name may stand between marks that keep its direction to itself: the blank belongs outside them. Commas and full stops of Chinese
    // count as Han in some versions of the library, and stand without a blank.
    static const QRegularExpression before{QStringLiteral("(?<=(?!\\p{P})\\p{Han})(?=[\\x{2066}-\\x{2068}]?(?!\\p{Han})[\\p{L}\\p{N}])")};
    static const QRegularExpression after{QStringLiteral("((?!\\p{Han})[\\p{L}\\p{N}%×)]\\x{2069}?)(?=(?!\\p{P})\\p{Han})")};
    return withoutHanGaps(std::move(text)).replace(before, QStringLiteral(" ")).replace(after, QStringLiteral("\\1 "));
}

} // namespace ui
