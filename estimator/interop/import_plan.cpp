#include "estimator/interop/import_plan.h"

#include "estimator/interop/import_parts.h"
#include "estimator/stages/try.h"

#include <type_traits>
#include <variant>

namespace estimator {

models::Result<PlanImport> importInto(const models::Plan& plan, const std::shared_ptr<const models::Catalogue>& catalogue,
                                      const models::ForeignFile& file, const ImportOptions& options) {
    const interop::ImportScope scope{plan, catalogue, file, options};
    auto import = std::visit(
        [&scope](const auto& content) {
            using Content = std::decay_t<decltype(content)>;
            if constexpr (std::is_same_v<Content, models::ModelConfiguration>) return interop::importModel(scope, content);
            else if constexpr (std::is_same_v<Content, models::HourlyIntensity>) return interop::importIntensity(scope, content);
            else if constexpr (std::is_same_v<Content, models::CsvTable>) return interop::importJobs(scope, content);
            else return interop::importRuns(scope, content);
        },
        file.content);
    if (!import) return import;
    import->format = file.format;
    import->remarks.insert(import->remarks.begin(), file.remarks.begin(), file.remarks.end());
    return import;
}

} // namespace estimator
