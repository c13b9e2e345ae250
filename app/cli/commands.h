#pragma once

#include "app/cli/command_line.h"

/// The commands of the program; each stands in the source file of its name.
namespace app {

void addBacktestCommand(Command command);
void addCalibrateCommand(Command command);
void addCatalogueCommand(Command command);
void addCheckCommand(Command command);
void addCompareCommand(Command command);
void addDiffCommand(Command command);
void addEstimateCommand(Command command);
void addExplainCommand(Command command);
void addExportCommand(Command command);
void addImportCommand(Command command);
void addLeversCommand(Command command);
void addLearnCommand(Command command);
void addMergeCommand(Command command);
void addNewCommand(Command command);
void addReportCommand(Command command);
void addValidateCommand(Command command);

} // namespace app
