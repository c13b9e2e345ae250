#include "models/pipeline/field.h"
#include "models/units/unit_text.h"

#include <gtest/gtest.h>

#include <functional>
#include <set>

using namespace models;

namespace {

void eachField(const std::function<void(const Field&, std::string_view)>& look) {
    for (const Field& field : planFields()) look(field, "plan");
    for (const StageKindInfo& kind : allStageKinds())
        for (const Field& field : fieldsOf(kind.kind)) look(field, kind.key);
}

TEST(Fields, haveUniquePathsInSnakeCase) {
    std::set<std::pair<std::string, std::string_view>> seen;
    eachField([&seen](const Field& field, std::string_view kind) {
        EXPECT_TRUE(seen.emplace(kind, field.path).second) << kind << "." << field.path;
        EXPECT_EQ(field.path.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_"), std::string_view::npos) << field.path;
    });
}

TEST(Fields, areExplained) {
    eachField([](const Field& field, std::string_view kind) {
        EXPECT_FALSE(field.label.empty()) << kind << "." << field.path;
        EXPECT_FALSE(field.help.empty()) << kind << "." << field.path;
        EXPECT_FALSE(field.section.empty()) << kind << "." << field.path;
        EXPECT_FALSE(field.help.ends_with('.')) << kind << "." << field.path;
    });
}

TEST(Fields, haveDefaultsThatFitThemselves) {
    eachField([](const Field& field, std::string_view kind) {
        if (!field.standard) return;
        const auto fits = check(field, *field.standard, field.path);
        EXPECT_TRUE(fits) << kind << ": " << englishLine(fits.error());
    });
}

TEST(Fields, haveOptionsWhereTheyChooseAmongThem) {
    eachField([](const Field& field, std::string_view kind) {
        EXPECT_EQ(field.options.empty(), field.type != FieldType::option) << kind << "." << field.path;
    });
}

TEST(Fields, countChoicesUnderAKnownGroup) {
    const std::set<std::string_view> groups{"model", "machine", "mechanization", "map", "compression", "operations", "schedule"};
    eachField([&groups](const Field& field, std::string_view kind) {
        const bool isCounting = field.path == "basis" || field.path == "series"; // how emissions are counted is no work
        EXPECT_TRUE(field.role != FieldRole::work || field.group == (isCounting ? "map" : "")) << kind << "." << field.path;
        EXPECT_TRUE(field.role != FieldRole::choice || groups.contains(field.group)) << kind << "." << field.path;
    });
}

TEST(Fields, haveUnitsThatCanBeTyped) {
    eachField([](const Field& field, std::string_view kind) {
        for (const std::string& unit : unitsLike(field.unit))
            EXPECT_TRUE(parseAmount("1 " + unit, field.unit)) << kind << "." << field.path;
        const bool isNumeric = field.type == FieldType::number || field.type == FieldType::integer;
        EXPECT_TRUE(isNumeric || field.unit.empty()) << kind << "." << field.path;
    });
}

TEST(Fields, readTheirOwnDefaultBack) {
    eachField([](const Field& field, std::string_view kind) {
        if (!field.standard) return;
        const auto back = parseSetting(field, settingText(*field.standard), field.path);
        ASSERT_TRUE(back) << kind << "." << field.path;
        EXPECT_EQ(*back, *field.standard) << kind << "." << field.path;
    });
}

} // namespace
