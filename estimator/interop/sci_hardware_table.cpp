#include "estimator/interop/export_parts.h"
#include "estimator/interop/markdown_statement.h"
#include "estimator/sci_hardware.h"

namespace estimator::interop {

void writeHardware(Statement& text, const ExportSource& source) {
    const auto hardware = source.hardware();
    if (hardware.empty()) return;
    text.heading("Hardware behind M = TE · (TiR / EL) · (RR / ToR)");
    text.item("TE", "embodied emissions of one server with its accelerators, of one vCPU or of one terabyte");
    text.item("TiR", "reserved hours of accelerators, vCPUs or terabytes, all of them together");
    text.item("EL", "hours in which the hardware works during its life: its years times the share of them in which it is in use");
    text.item("RR and ToR", "accelerators, vCPUs or terabytes that an hour of TiR reserves, and that the hardware of TE has");
    text.table({"Stage and hardware", "TE (kgCO2e)", "TiR (h)", "EL (h)", "RR", "ToR"});
    for (const SciHardware& row : hardware)
        text.row(row.hardware.empty() ? row.stageName : row.stageName + ", " + row.hardware,
                 {row.totalKilograms, row.reservedHours, row.lifeHours, row.reservedUnits, row.units});
}

} // namespace estimator::interop
