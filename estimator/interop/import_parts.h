#pragma once

#include "estimator/interop/import_plan.h"

/// How each kind of content comes into a plan. Internal to `estimator/interop`.
namespace estimator::interop {

/// What an import works on.
struct ImportScope {
    const models::Plan& plan;
    const std::shared_ptr<const models::Catalogue>& catalogue;
    const models::ForeignFile& file;
    const ImportOptions& options;
};

[[nodiscard]] models::Result<PlanImport> importRuns(const ImportScope& scope, const std::vector<models::ForeignRun>& runs);
[[nodiscard]] models::Result<PlanImport> importModel(const ImportScope& scope, const models::ModelConfiguration& model);
[[nodiscard]] models::Result<PlanImport> importIntensity(const ImportScope& scope, const models::HourlyIntensity& series);
[[nodiscard]] models::Result<PlanImport> importJobs(const ImportScope& scope, const models::CsvTable& table);

/// A file that is sound but of no use here.
[[nodiscard]] tl::unexpected<models::Error> ofNoUse(const ImportScope& scope, std::string why, const char* remedy);

} // namespace estimator::interop
