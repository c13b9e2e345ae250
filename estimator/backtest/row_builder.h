#pragma once

#include "estimator/backtest/row_plan.h"
#include "models/pipeline/field.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace estimator {

/// Puts the plan of a row together, setting by setting. The first problem stays as the reason.
class RowBuilder {
public:
    RowBuilder(models::StageKind kind, const RowInputs& inputs);

    /// Fields that such a stage does not have are left out.
    void set(std::string_view path, models::FieldValue value);
    void set(std::string_view path, const std::optional<double>& value) {
        if (value) set(path, models::FieldValue{*value});
    }
    /// A figure of the catalogue as it holds for this row.
    void lay(std::string path, double value, std::string source);
    void say(std::string note) { m_row.notes.push_back(std::move(note)); }
    void fail(std::string reason) {
        if (m_reason.empty()) m_reason = std::move(reason);
    }
    void use(const RowModel& model);
    [[nodiscard]] RowPlan& row() { return m_row; }
    [[nodiscard]] Reasoned<RowPlan> finished() &&;

private:
    models::StageKind m_kind;
    std::shared_ptr<models::Stage> m_stage;
    std::shared_ptr<models::Overlay> m_own;
    RowPlan m_row;
    std::string m_reason;
};

/// A number format as tables name it, and as the fields do.
struct RowFormat {
    std::string_view published, weights, compute;
};
void setFormat(RowBuilder& builder, const RowInputs& inputs, std::string_view field, std::string_view RowFormat::* format);
void setAccelerator(RowBuilder& builder, const RowInputs& inputs, const models::Facts& facts);
void setPlace(RowBuilder& builder, const RowInputs& inputs, const models::Facts& facts);

[[nodiscard]] Reasoned<RowPlan> trainingPlan(const RowInputs& inputs, const models::Facts& facts, const RowPlanOptions& options);
[[nodiscard]] Reasoned<RowPlan> inferencePlan(const RowInputs& inputs, const models::Facts& facts, const RowPlanOptions& options);

} // namespace estimator
