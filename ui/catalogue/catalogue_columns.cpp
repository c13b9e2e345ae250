#include "ui/catalogue/catalogue_columns.h"

#include <QCoreApplication>

namespace ui {
namespace {

struct CatalogueColumns {
    Q_DECLARE_TR_FUNCTIONS(ui::CatalogueColumns)
};

} // namespace

std::vector<CatalogueColumn> columnsOf(models::EntryKind kind) {
    std::vector<CatalogueColumn> columns{{CatalogueColumns::tr("Name"), {}, {}}};
    const auto text = [&columns](const QString& title, const char* key) { columns.push_back({title, key, {}}); };
    const auto figure = [&columns](const QString& title, const char* key) { columns.push_back({title, {}, key}); };
    switch (kind) {
    case models::EntryKind::accelerator:
        text(CatalogueColumns::tr("Vendor"), "vendor");
        text(CatalogueColumns::tr("Year"), "year");
        figure(CatalogueColumns::tr("Memory"), "memory_gb");
        figure(CatalogueColumns::tr("Bandwidth"), "memory_bw_gb_s");
        figure(CatalogueColumns::tr("16-bit rate"), "peak_bf16_tflops");
        figure(CatalogueColumns::tr("FP8 rate"), "peak_fp8_tflops");
        figure(CatalogueColumns::tr("Power"), "tdp_w");
        break;
    case models::EntryKind::model:
        text(CatalogueColumns::tr("Family"), "family");
        text(CatalogueColumns::tr("Task"), "task");
        figure(CatalogueColumns::tr("Parameters (10⁹)"), "params_total_b");
        figure(CatalogueColumns::tr("Active (10⁹)"), "params_active_b");
        figure(CatalogueColumns::tr("Quality"), "quality_value");
        text(CatalogueColumns::tr("Measured by"), "quality_metric");
        text(CatalogueColumns::tr("Licence"), "licence");
        break;
    case models::EntryKind::site:
        text(CatalogueColumns::tr("Provider"), "provider");
        text(CatalogueColumns::tr("Place"), "location");
        text(CatalogueColumns::tr("Country"), "country");
        figure(CatalogueColumns::tr("Grid intensity, life cycle"), "ci_lifecycle_generation_g_kwh");
        figure(CatalogueColumns::tr("PUE"), "pue");
        figure(CatalogueColumns::tr("Carbon-free share"), "cfe_share");
        break;
    case models::EntryKind::provider:
    case models::EntryKind::grid:
    case models::EntryKind::electricity:
    case models::EntryKind::constants:
    case models::EntryKind::lever: break;
    }
    return columns;
}

std::vector<CatalogueFilter> filtersOf(models::EntryKind kind) {
    using enum CatalogueFilter::Kind;
    switch (kind) {
    case models::EntryKind::accelerator:
        return {{CatalogueColumns::tr("Vendor"), text, "vendor", {}},
                {CatalogueColumns::tr("Memory at least"), least, "memory_gb", "GB"},
                {CatalogueColumns::tr("Year from"), least, "year", {}}};
    case models::EntryKind::model:
        return {{CatalogueColumns::tr("Task"), text, "task", {}},
                {CatalogueColumns::tr("Family"), text, "family", {}},
                {CatalogueColumns::tr("Parameters (10⁹) at most"), most, "params_total_b", {}}};
    case models::EntryKind::site:
        return {{CatalogueColumns::tr("Provider"), text, "provider", {}},
                {CatalogueColumns::tr("Country"), text, "country", {}},
                {CatalogueColumns::tr("Grid intensity at most"), most, "ci_lifecycle_generation_g_kwh", "gCO2e/kWh"}};
    case models::EntryKind::provider:
    case models::EntryKind::grid:
    case models::EntryKind::electricity:
    case models::EntryKind::constants:
    case models::EntryKind::lever: break;
    }
    return {};
}

} // namespace ui
