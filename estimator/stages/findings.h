#pragma once

#include "models/pipeline/edit.h"

#include "models/core/finding.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace estimator {

/// Gathers what there is to say about one stage in one scenario. The same message about the same field is kept once.
class Findings {
public:
    Findings(models::ScenarioId scenario, models::StageId stage) : m_scenario{std::move(scenario)}, m_stage{std::move(stage)} {}

    void add(models::Code code, std::string_view field, std::vector<models::Argument> arguments, std::vector<models::Edit> fixes = {}) {
        const models::Message message{code, std::move(arguments)};
        for (const models::Finding& finding : m_findings)
            if (finding.message == message && finding.field == field) return;
        m_findings.push_back({message, m_scenario, m_stage, std::string{field}, std::move(fixes)});
    }
    /// An error that cost a figure; its place "stage.field" becomes the finding's field.
    void add(const models::Error& error) {
        const std::string prefix = m_stage.text() + ".";
        add(error.code, error.where.starts_with(prefix) ? error.where.substr(prefix.size()) : std::string{}, error.arguments);
    }
    [[nodiscard]] std::vector<models::Finding> take() { return std::move(m_findings); }

private:
    models::ScenarioId m_scenario;
    models::StageId m_stage;
    std::vector<models::Finding> m_findings;
};

} // namespace estimator
