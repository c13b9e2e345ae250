#pragma once

#include "models/catalogue/catalogue.h"
#include "models/interop/foreign_file.h"
#include "models/pipeline/edit.h"
#include "models/pipeline/plan.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// From a file of another tool to one edit of a plan, to be shown before it is applied:
///
///     const auto file = models::readForeign(text, "emissions.csv");
///     const auto import = importInto(plan, catalogue, *file, {.date = "2026-03-01"});
///     const auto after = models::apply(plan, import->edit);
namespace estimator {

/// What the rows of a file are that name the same run.
enum class RowsOfRun {
    each,  ///< runs of their own; refused where one may contain another
    added, ///< parts, such as one process an accelerator
    last,  ///< sums so far, of which the last counts
};

struct ImportOptions {
    std::optional<models::StageId> stage = {}; ///< that runs belong to, or that takes the model; none: runs go by their names
    std::string site = {};                     ///< id that an intensity is of; empty: by the zone that the file names
    std::string name = {};                     ///< of a model whose file does not tell it
    std::string date = {};                     ///< of the day of the import, for what has no date of its own: "2026-03-01"
    RowsOfRun rows = RowsOfRun::each;
};

/// A figure that comes in.
struct IncomingFigure {
    std::string label; ///< marked for translation in context "metrics"; of models: the label of the catalogue
    double value = 0.0;
    std::string unit;
};

/// Something that comes in, with where it lands.
struct Incoming {
    std::string name;
    std::string place; ///< name of a stage or a site; empty: the plan as a whole
    std::string source;
    std::string when; ///< of a run
    std::vector<IncomingFigure> figures;
};

struct PlanImport {
    models::ForeignFormat format{};
    models::Edit edit;
    std::vector<Incoming> incoming;
    std::vector<models::Remark> remarks;
};

/// The sites that stages or the plan name, in any scenario.
[[nodiscard]] std::set<std::string> sitesIn(const models::Plan& plan);

/// Everything in the file as one edit.
/// @error notUsable      it holds nothing that this plan can use
/// @error badValue       it tells the same twice, or contradicts itself
/// @error ambiguousName  its zone may be several sites
/// @error domain         a figure that cannot be
[[nodiscard]] models::Result<PlanImport> importInto(const models::Plan& plan, const std::shared_ptr<const models::Catalogue>& catalogue,
                                                    const models::ForeignFile& file, const ImportOptions& options);

} // namespace estimator
