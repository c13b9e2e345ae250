#include "models/core/language.h"

#include <gtest/gtest.h>

namespace models {
namespace {

TEST(Language, isMeantHoweverItIsWritten) {
    for (const char* code : {"en", "EN", "en_US", "en-GB", "en_US.UTF-8"}) EXPECT_EQ(languageOf(code), "en") << code;
    for (const char* code : {"zh", "zh_CN", "zh-cn", "ZH_Hans", "zh-Hans-CN", "zh_SG", "zh_CN.UTF-8"})
        EXPECT_EQ(languageOf(code), "zh_CN") << code;
}

TEST(Language, isNoOther) {
    for (const char* code : {"", "de", "english", "zhou", "zh_TW", "zh-Hant-HK", "system", "C"})
        EXPECT_EQ(languageOf(code), std::nullopt) << code;
}

} // namespace
} // namespace models
