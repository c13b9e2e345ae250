// Every table that is shipped keeps its promises: ids, references, sources, units, plausible ranges.

#include "shipped.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <regex>
#include <set>

using namespace models;

namespace {

class EveryTable : public testing::TestWithParam<EntryKind> {
protected:
    void SetUp() override {
        m_catalogue = shipped::catalogue();
        const auto read = m_catalogue->entries(GetParam());
        ASSERT_TRUE(read) << englishLine(read.error());
        m_entries = *read;
        ASSERT_FALSE(m_entries.empty());
    }

    std::shared_ptr<const Catalogue> m_catalogue;
    std::span<const Entry> m_entries;
};

bool isDate(const std::string& text) {
    static const std::regex form{R"(\d{4}(-\d{2}(-\d{2})?|-H[12])?)"};
    return std::regex_match(text, form);
}

} // namespace

TEST_P(EveryTable, hasUniqueIdsOfPlainLetters) {
    static const std::regex form{R"([A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?)"};
    std::set<std::string> ids;
    for (const Entry& entry : m_entries) {
        EXPECT_TRUE(ids.insert(entry.id).second) << entry.id;
        EXPECT_TRUE(std::regex_match(entry.id, GetParam() == EntryKind::constants ? std::regex{"[a-z0-9_]+"} : form)) << entry.id;
        EXPECT_FALSE(entry.name.empty()) << entry.id;
    }
}

TEST_P(EveryTable, findsEachEntryByIdAndAlias) {
    for (const Entry& entry : m_entries) {
        EXPECT_EQ((*m_catalogue->entry(GetParam(), entry.id))->id, entry.id);
        for (const std::string& alias : entry.aliases) EXPECT_EQ((*m_catalogue->entry(GetParam(), alias))->id, entry.id) << alias;
    }
}

TEST_P(EveryTable, givesEachFigureASourceADateAndASpread) {
    for (const Entry& entry : m_entries) {
        for (const auto& [key, figure] : entry.figures) {
            EXPECT_GE(figure.source.size(), 8u) << entry.id << " " << key << ": " << figure.source;
            EXPECT_TRUE(isDate(figure.date)) << entry.id << " " << key << ": " << figure.date;
            EXPECT_GE(figure.sigma, 0.0) << entry.id << " " << key;
            EXPECT_LE(figure.sigma, 1.0) << entry.id << " " << key;
        }
    }
}

TEST_P(EveryTable, keepsEachFigureInItsDeclaredUnitAndRange) {
    std::map<std::string, FigureKey> keys;
    const auto read = m_catalogue->figureKeys(GetParam());
    for (const FigureKey& key : *read) {
        EXPECT_FALSE(key.label.empty()) << key.key;
        EXPECT_LT(key.least, key.most) << key.key;
        EXPECT_TRUE(keys.emplace(key.key, key).second) << key.key;
    }
    for (const Entry& entry : m_entries) {
        for (const auto& [key, figure] : entry.figures) {
            ASSERT_TRUE(keys.contains(key)) << entry.id << " " << key;
            EXPECT_TRUE(std::isfinite(figure.value)) << entry.id << " " << key;
            EXPECT_GE(figure.value, keys[key].least) << entry.id << " " << key;
            EXPECT_LE(figure.value, keys[key].most) << entry.id << " " << key;
            if (GetParam() == EntryKind::constants) continue; // each constant has a unit of its own
            EXPECT_EQ(figure.unit, keys[key].unit) << entry.id << " " << key;
        }
    }
}

/// What a plan learns of its own measured runs: no shipped entry has it.
bool isLearned(std::string_view key) { return key.ends_with("_time_factor") || key.ends_with("_power_factor"); }

TEST_P(EveryTable, declaresNoKeyThatNobodyUses) {
    const auto read = m_catalogue->figureKeys(GetParam());
    for (const FigureKey& key : *read) {
        if (isLearned(key.key)) continue;
        EXPECT_TRUE(std::ranges::any_of(m_entries, [&](const Entry& entry) { return entry.figure(key.key) != nullptr; })) << key.key;
    }
}

INSTANTIATE_TEST_SUITE_P(Shipped, EveryTable, testing::ValuesIn(allEntryKinds().begin(), allEntryKinds().end()),
                         [](const auto& kind) { return std::string{pluralName(kind.param)}; });

TEST(ShippedTables, holdWhatWasPromised) {
    const auto catalogue = shipped::catalogue();
    EXPECT_GE(catalogue->entries(EntryKind::accelerator)->size(), 69u + 7u + 1u); // table, boards of the alias list, virtual CPU
    EXPECT_GE(catalogue->entries(EntryKind::model)->size(), 226u);
    EXPECT_EQ(catalogue->entries(EntryKind::site)->size(), 216u);
    EXPECT_EQ(catalogue->entries(EntryKind::lever)->size(), 156u);
    EXPECT_GE(catalogue->offers({}, {})->size(), 976u);
}

TEST(ShippedTables, nameAProviderForEachSite) {
    const auto catalogue = shipped::catalogue();
    const auto read = catalogue->entries(EntryKind::site);
    for (const Entry& site : *read) {
        const auto provider = catalogue->entry(EntryKind::provider, site.text("provider"));
        EXPECT_TRUE(provider) << site.id;
        EXPECT_EQ(site.id.substr(0, site.id.find('/')), site.text("provider"));
        EXPECT_EQ(site.text("iso_country").size(), 2u) << site.id;
    }
}

TEST(ShippedTables, nameAStateWithAPriceWhereASiteNamesOne) {
    const auto catalogue = shipped::catalogue();
    const auto read = catalogue->entries(EntryKind::site);
    for (const Entry& site : *read) {
        if (site.text("state").empty()) continue;
        EXPECT_TRUE(catalogue->entry(EntryKind::electricity, site.text("state"))) << site.id;
    }
}

TEST(ShippedTables, offerKnownAcceleratorsAtKnownSites) {
    const auto catalogue = shipped::catalogue();
    const auto offers = catalogue->offers({}, {});
    ASSERT_TRUE(offers) << englishLine(offers.error());
    for (const Offer* offer : *offers) {
        const auto chip = catalogue->entry(EntryKind::accelerator, offer->accelerator);
        const auto site = catalogue->entry(EntryKind::site, offer->site);
        ASSERT_TRUE(chip) << offer->accelerator;
        ASSERT_TRUE(site) << offer->site;
        EXPECT_EQ((*chip)->id, offer->accelerator); // the id itself, not another spelling
        EXPECT_EQ((*site)->id, offer->site);
        EXPECT_GE(offer->chipsPerMachine, 1);
        EXPECT_TRUE(offer->scope == "vm-total" || offer->scope == "accelerator-only") << offer->scope;
    }
}

TEST(ShippedTables, priceEachOfferWithASource) {
    const auto catalogue = shipped::catalogue();
    const auto offers = catalogue->offers({}, {});
    for (const Offer* offer : *offers) {
        for (const auto& price : {offer->onDemand, offer->spot, offer->committedOneYear, offer->committedThreeYears}) {
            if (!price) continue;
            EXPECT_EQ(price->unit, "USD/h");
            EXPECT_GT(price->value, 0.001) << offer->site << " " << offer->accelerator;
            EXPECT_LT(price->value, 200.0) << offer->site << " " << offer->accelerator;
            EXPECT_GE(price->source.size(), 8u);
            EXPECT_TRUE(isDate(price->date)) << price->date;
            EXPECT_GT(price->sigma, 0.0);
        }
    }
}

TEST(ShippedTables, markWhatWasEstimated) {
    const auto catalogue = shipped::catalogue();
    const auto tagOf = [&](const char* chip, const char* key) {
        return (*catalogue->entry(EntryKind::accelerator, chip))->figure(key)->confidence;
    };
    EXPECT_EQ(tagOf("tpu-v5e", "tdp_w"), Confidence::assumed); // Google publishes no chip power
    EXPECT_EQ(tagOf("nvidia-l4", "embodied_kgco2e"), Confidence::computed);
    EXPECT_EQ(tagOf("nvidia-a100-sxm4-80gb", "embodied_kgco2e"), Confidence::assumed);
    EXPECT_EQ(tagOf("nvidia-rubin", "peak_bf16_tflops"), Confidence::recalled); // announced
    EXPECT_EQ(tagOf("nvidia-h100-sxm5", "memory_bw_gb_s"), Confidence::read);
}
