#include "estimator/estimate.h"
#include "models/files/plan_file.h"
#include "models/versions/lock_changes.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>

/// A plan opened where another catalogue is installed.
namespace estimator {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr double kFactor = 1.05;

void scale(json& number) {
    if (number.is_number()) number = number.get<double>() * kFactor;
    if (number.is_object() && number.contains("value")) scale(number["value"]);
}

/// The shipped catalogue, changed.
class OtherCatalogue {
public:
    enum class Kind {
        larger,  ///< every figure and every price tells 5 % more
        smaller, ///< no accelerators, models and sites
        renamed, ///< entries have other names and texts
    };

    explicit OtherCatalogue(Kind kind = Kind::larger) : m_kind{kind} {
        std::string name = (fs::temp_directory_path() / "fourem-catalogue-XXXXXX").string();
        m_folder = mkdtemp(name.data());
        fs::copy(FOUREM_RESOURCES "/catalogue", m_folder, fs::copy_options::recursive);
        for (const auto& file : fs::recursive_directory_iterator{m_folder})
            if (file.path().extension() == ".json") rewrite(file.path());
    }
    ~OtherCatalogue() { fs::remove_all(m_folder); }
    OtherCatalogue(const OtherCatalogue&) = delete;
    OtherCatalogue& operator=(const OtherCatalogue&) = delete;

    std::shared_ptr<const models::Catalogue> open() const { return models::Catalogue::open(m_folder).value(); }

private:
    void rewrite(const fs::path& file) const {
        json document = json::parse(std::ifstream{file});
        if (document.contains("tables")) document["version"] = "2999.1";
        if (m_kind == Kind::larger) makeLarger(document);
        if (m_kind == Kind::smaller && document.contains("entries") && isTableOfThings(document)) document["entries"] = json::array();
        if (m_kind == Kind::renamed && document.contains("entries") && isTableOfThings(document))
            for (json& row : document["entries"]) rename(row);
        std::ofstream{file} << document.dump();
    }

    static bool isTableOfThings(const json& document) {
        const std::string kind = document.value("kind", "");
        return kind == "accelerators" || kind == "models" || kind == "sites";
    }

    static void rename(json& row) {
        if (row.contains("name")) row["name"] = row["name"].get<std::string>() + " (new)";
        if (row.contains("texts") && row["texts"].contains("generation")) row["texts"]["generation"] = "another";
    }

    static void makeLarger(json& document) {
        for (auto& [key, rows] : document.items()) {
            if (!rows.is_array()) continue;
            for (json& row : rows) {
                if (!row.is_object()) continue;
                if (row.contains("figures"))
                    for (auto& [name, figure] : row["figures"].items()) scale(figure);
                for (const char* price : {"on_demand", "spot", "commit_1y", "commit_3y"})
                    if (row.contains(price)) scale(row[price]);
            }
        }
    }

    Kind m_kind;
    fs::path m_folder;
};

std::shared_ptr<const models::Catalogue> shipped() { return models::Catalogue::open(FOUREM_RESOURCES "/catalogue").value(); }

Estimate estimated(const models::Plan& plan, const std::shared_ptr<const models::Catalogue>& catalogue) {
    return estimate(plan, factsFor(plan, catalogue)).value();
}

std::vector<models::Plan> examples() {
    std::vector<models::Plan> plans;
    for (const auto& file : fs::directory_iterator{FOUREM_RESOURCES "/examples"}) {
        if (file.path().extension() != ".fourem") continue;
        plans.push_back(models::readPlan(file.path()).value().plan);
        plans.back().lock = nullptr;
    }
    return plans;
}

models::Plan locked(const models::Plan& plan) { return models::apply(plan, models::SetLock{estimated(plan, shipped()).reads}).value(); }

void expectSameFigures(const OtherCatalogue& other) {
    for (const models::Plan& plan : examples()) {
        const Estimate before = estimated(plan, shipped());
        const Estimate after = estimated(locked(plan), other.open());
        for (std::size_t i = 0; i < before.scenarios.size(); ++i)
            for (const MetricInfo& metric : allMetrics())
                EXPECT_EQ(before.scenarios[i].total[metric.metric].point, after.scenarios[i].total[metric.metric].point)
                    << plan.title << ", " << before.scenarios[i].name << ", " << metric.key;
    }
}

TEST(Lock, keepsEveryFigureWithAnotherCatalogue) { expectSameFigures(OtherCatalogue{}); }

TEST(Lock, keepsEveryFigureWhereTheCatalogueLacksWhatThePlanNames) { expectSameFigures(OtherCatalogue{OtherCatalogue::Kind::smaller}); }

TEST(Lock, keepsEveryFigureWhereTheCatalogueTellsOtherTexts) { expectSameFigures(OtherCatalogue{OtherCatalogue::Kind::renamed}); }

TEST(Lock, saysTheVersionThatItsFiguresAreOf) {
    const OtherCatalogue other;
    const models::Plan plan = locked(examples().front());
    const Estimate elsewhere = estimated(plan, other.open());
    EXPECT_EQ(elsewhere.catalogueVersion, shipped()->version());
    EXPECT_EQ(elsewhere.reads.catalogueVersion, shipped()->version()); // what saving writes
    // Once nothing differs any more, the figures are those of the catalogue at hand.
    const models::Plan next = models::apply(plan, models::takeOver(plan, models::lockChanges(plan, other.open()))).value();
    EXPECT_EQ(estimated(next, other.open()).catalogueVersion, "2999.1");
}

TEST(Lock, tellsWhichTextsChanged) {
    const OtherCatalogue renamed{OtherCatalogue::Kind::renamed};
    const models::Plan plan = locked(examples().front());
    EXPECT_TRUE(models::lockTextChanges(plan, shipped()).empty());
    const auto changes = models::lockTextChanges(plan, renamed.open());
    ASSERT_FALSE(changes.empty());
    for (const models::LockTextChange& change : changes)
        EXPECT_EQ(change.now, change.key == "generation" ? "another" : change.locked + " (new)") << change.path();
    const models::Plan next = models::apply(plan, models::takeOver(plan, {}, {changes.front()})).value();
    EXPECT_EQ(models::lockTextChanges(next, renamed.open()).size(), changes.size() - 1);
}

TEST(Lock, tellsWhichEntriesAreGone) {
    const OtherCatalogue smaller{OtherCatalogue::Kind::smaller};
    const models::Plan plan = locked(examples().front());
    const auto changes = models::lockTextChanges(plan, smaller.open());
    ASSERT_EQ(changes.size(),
              plan.lock->entries.size() - static_cast<std::size_t>(std::ranges::count_if(plan.lock->entries, [&](const auto& entry) {
                  return smaller.open()->has(entry.kind, entry.id);
              })));
    EXPECT_TRUE(std::ranges::none_of(changes, [](const auto& change) { return change.now.has_value(); }));
    // What is gone cannot be taken over.
    EXPECT_EQ(*models::apply(plan, models::takeOver(plan, models::lockChanges(plan, smaller.open()), changes)).value().lock, *plan.lock);
}

TEST(Lock, saysNothingOfEntriesThatThePlanDoesNotName) {
    const OtherCatalogue smaller{OtherCatalogue::Kind::smaller};
    models::Plan plan = models::emptyPlan("Test");
    plan.lock = std::make_shared<const models::Lock>(estimated(plan, smaller.open()).reads);
    EXPECT_TRUE(models::lockTextChanges(plan, shipped()).empty());
    EXPECT_TRUE(models::lockChanges(plan, shipped()).empty());
}

TEST(Lock, saysThatItsFiguresAreOfAnotherVersionOfTheMethod) {
    const auto isSaid = [](const char* version) {
        models::Plan plan = models::emptyPlan("Test");
        plan.lock = std::make_shared<const models::Lock>(models::Lock{"2026.11", version, {}});
        return std::ranges::any_of(estimated(plan, shipped()).findings,
                                   [](const models::Finding& finding) { return finding.message.code == models::Code::otherEstimator; });
    };
    EXPECT_TRUE(isSaid("0.9"));
    EXPECT_FALSE(isSaid(std::string{kEstimatorVersion}.c_str()));
    EXPECT_FALSE(isSaid(""));
}

std::vector<std::string> unlockedIn(const Estimate& estimate) {
    std::vector<std::string> said;
    for (const models::Finding& finding : estimate.findings)
        if (finding.message.code == models::Code::lockedDiffers) said.push_back(models::english(finding.message));
    return said;
}

TEST(Lock, namesFiguresThatANewerCatalogueAddsToIt) {
    const OtherCatalogue other;
    models::Plan plan = locked(models::readPlan(FOUREM_RESOURCES "/examples/chat-assistant.fourem").value().plan);
    EXPECT_TRUE(unlockedIn(estimated(plan, other.open())).empty());
    // As if the catalogue of then had not known the memory of the accelerator.
    models::Lock older = *plan.lock;
    const auto added = older.figures.find("accelerators/nvidia-a100-sxm4-80gb/memory_gb");
    ASSERT_NE(added, older.figures.end());
    older.figures.erase(added);
    plan.lock = std::make_shared<const models::Lock>(older);
    const auto said = unlockedIn(estimated(plan, other.open()));
    ASSERT_EQ(said.size(), 1u);
    EXPECT_TRUE(said.front().starts_with("Memory of ")) << said.front();
    EXPECT_TRUE(said.front().ends_with("catalogue 2999.1")) << said.front();
    // What the catalogue of the lock tells is no news.
    EXPECT_TRUE(unlockedIn(estimated(plan, shipped())).empty());
}

TEST(Lock, isWhatKeepsThem) {
    const OtherCatalogue other;
    for (const models::Plan& plan : examples()) {
        const auto total = [&](const auto& catalogue) {
            return estimated(plan, catalogue).scenarios.front().total[Metric::acceleratorHours].point;
        };
        if (total(shipped()) != total(other.open())) return;
    }
    FAIL() << "the other catalogue changes nothing";
}

TEST(Lock, tellsWhatChangedValueByValue) {
    const OtherCatalogue other;
    const models::Plan plan = locked(examples().front());
    EXPECT_TRUE(models::lockChanges(plan, shipped()).empty());
    const auto changes = models::lockChanges(plan, other.open());
    ASSERT_FALSE(changes.empty());
    for (const models::LockChange& change : changes) {
        ASSERT_TRUE(change.now) << change.path;
        EXPECT_NEAR(change.now->value, change.locked.value * kFactor, std::abs(change.locked.value) * 1e-12) << change.path;
    }
}

TEST(Lock, takesOverWhatWasChosenAndNothingElse) {
    const OtherCatalogue other;
    const models::Plan plan = locked(examples().front());
    const auto changes = models::lockChanges(plan, other.open());
    ASSERT_GT(changes.size(), 1u);
    const models::Plan next = models::apply(plan, models::takeOver(plan, {changes.front()})).value();
    EXPECT_EQ(next.lock->figures.at(changes.front().path), *changes.front().now);
    EXPECT_EQ(models::lockChanges(next, other.open()).size(), changes.size() - 1);
    // All of them together: as if the plan had never been locked.
    const models::Plan all = models::apply(plan, models::takeOver(plan, changes)).value();
    models::Plan free = plan;
    free.lock = nullptr;
    EXPECT_EQ(estimated(all, other.open()).scenarios.front().total[Metric::total].point,
              estimated(free, other.open()).scenarios.front().total[Metric::total].point);
}

} // namespace
} // namespace estimator
