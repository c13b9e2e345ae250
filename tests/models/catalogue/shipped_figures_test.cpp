// Published figures, read in their sources and not in the catalogue.

#include "shipped.h"

#include <cmath>

using namespace models;

namespace {

class ShippedFigures : public testing::Test {
protected:
    [[nodiscard]] Figure at(EntryKind kind, std::string_view id, std::string_view key) const {
        const auto found = m_facts.figure(kind, id, key);
        EXPECT_TRUE(found) << englishLine(found.error());
        return found ? found->figure : shipped::figure(std::nan(""));
    }

    Facts m_facts{shipped::catalogue()};
};

} // namespace

TEST_F(ShippedFigures, describeTheH100) {
    EXPECT_EQ(at(EntryKind::accelerator, "H100", "memory_bw_gb_s").value, 3350.0); // NVIDIA H100 datasheet, SXM
    EXPECT_EQ(at(EntryKind::accelerator, "H100", "tdp_w").value, 700.0);
    const Figure embodied = at(EntryKind::accelerator, "NVIDIA H100 80GB HBM3", "embodied_kgco2e");
    EXPECT_EQ(embodied.value, 1312.0 / 8.0); // HGX H100 product carbon footprint, a board of eight
    EXPECT_EQ(embodied.unit, "kgCO2e");
    EXPECT_EQ(embodied.confidence, Confidence::read);
    EXPECT_EQ(embodied.sigma, 0.40);
    EXPECT_NE(embodied.source.find("HGX-H100-PCF-Summary"), std::string::npos);
}

TEST_F(ShippedFigures, fitTheUtilisationOfAGenerationAndAssumeItForItsOtherBoards) {
    const Figure small = at(EntryKind::accelerator, "A100-SXM4-40GB", "mfu0_training");
    EXPECT_EQ(small.value, at(EntryKind::accelerator, "A100-SXM4-80GB", "mfu0_training").value);
    EXPECT_EQ(small.confidence, Confidence::computed);
    EXPECT_GT(small.value, 0.53); // between the 0.548 (40 GB) and 0.611 (80 GB) of the benchmarks of mosaicml/llm-foundry
    EXPECT_LT(small.value, 0.62);
    EXPECT_EQ(at(EntryKind::accelerator, "nvidia-a100-pcie-80gb", "mfu0_training").confidence, Confidence::assumed);
}

TEST_F(ShippedFigures, holdTheSystemPowersThatPapersPrint) {
    EXPECT_EQ(at(EntryKind::accelerator, "V100-SXM2-32GB", "system_power_w").value, 330.0); // GPT-3, Patterson et al. 2021
    EXPECT_EQ(at(EntryKind::accelerator, "TPUv3", "system_power_w").value, 310.0);          // T5, same
    EXPECT_EQ(at(EntryKind::accelerator, "TPUv4", "system_power_w").value, 326.0);          // GLaM
}

TEST_F(ShippedFigures, keepGooglesEmbodiedFiguresApartFromModules) {
    const auto scope = [&](const char* chip) {
        return std::string{(*m_facts.entry(EntryKind::accelerator, chip))->text("embodied_scope")};
    };
    EXPECT_EQ(at(EntryKind::accelerator, "tpu-v5p", "embodied_kgco2e").value, 1101.0); // Google TPU life-cycle analysis
    EXPECT_EQ(scope("tpu-v5p"), "with-host");
    EXPECT_EQ(scope("nvidia-h100-sxm5"), "module");
}

TEST_F(ShippedFigures, describeModels) {
    EXPECT_EQ(at(EntryKind::model, "gpt-3", "params_total_b").value, 175.0);
    EXPECT_EQ(at(EntryKind::model, "gpt-3", "training_tokens_b").value, 300.0);
    EXPECT_EQ(at(EntryKind::model, "meta-llama/Llama-3.1-8B-Instruct", "params_total_b").value, 8.03);
    EXPECT_EQ(at(EntryKind::model, "meta-llama/Llama-3.1-8B-Instruct", "n_kv_heads").value, 8.0);
    EXPECT_EQ(at(EntryKind::model, "google-bert/bert-base-uncased", "n_layers").value, 12.0);
    EXPECT_NEAR(at(EntryKind::model, "microsoft/resnet-50", "gmac_per_sample").value, 4.1, 0.05);
    EXPECT_EQ(at(EntryKind::model, "gemini-apps-median-prompt", "joule_per_request").value, 0.24 * 3600.0); // 0.24 Wh
}

TEST_F(ShippedFigures, describeSites) {
    EXPECT_EQ(at(EntryKind::site, "us-central1", "cfe_share").value, 0.87);                      // Google 2024
    EXPECT_EQ(at(EntryKind::site, "us-central1", "ci_direct_consumption_g_kwh").value, 412.72);  // Google 2024
    EXPECT_EQ(at(EntryKind::site, "on-prem-de", "ci_lifecycle_generation_g_kwh").value, 329.65); // Ember 2025
    EXPECT_EQ(at(EntryKind::site, "aws/eu-north-1", "pue").value, 1.10);                         // AWS 2024
    EXPECT_EQ(at(EntryKind::site, "aws/eu-north-1", "pue").date, "2024");
}

TEST_F(ShippedFigures, leaveGooglesLifecycleFigureOutOfTheDirectSeries) {
    const auto direct = m_facts.figure(EntryKind::site, "gcp/southamerica-west1", "ci_direct_consumption_g_kwh");
    ASSERT_FALSE(direct);
    EXPECT_EQ(direct.error().code, Code::missingData);
}

TEST_F(ShippedFigures, holdTheDefaultsOfTheMethod) {
    EXPECT_EQ(m_facts.constant("r_host")->figure.value, 0.43);
    EXPECT_EQ(m_facts.constant("lambda_per_chip_h")->figure.value, 2.0e-5);
    EXPECT_EQ(m_facts.constant("lambda_per_chip_h")->figure.unit, "1/h");
    EXPECT_EQ(m_facts.constant("vcpu_max_w")->figure.value, 0.74 + 2.76); // Cloud Carbon Footprint
    EXPECT_EQ(m_facts.constant("r_net_pod")->figure.confidence, Confidence::assumed);
    EXPECT_EQ(m_facts.constant("pue_on_prem")->figure.value, 1.54); // Uptime 2025
}

TEST_F(ShippedFigures, priceMachinesAsTheListsDo) {
    const auto price = [&](const char* chip, const char* site) { return m_facts.price(chip, site, Pricing::onDemand)->figure.value; };
    EXPECT_NEAR(price("H100", "aws/us-east-1"), 55.04 / 8.0, 1e-6);     // p5.48xlarge
    EXPECT_NEAR(price("A100-40GB", "gcp/us-central1"), 3.673385, 5e-6); // a2-highgpu-1g
    EXPECT_NEAR(price("tpu-v5p", "gcp/us-east5"), 4.20, 1e-9);
}
