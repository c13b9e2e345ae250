#pragma once

#include "models/files/plan_file.h"
#include "tests/estimator/plan_builder.h"
#include "ui/report/report.h"

#include <QFile>
#include <QProcess>
#include <QString>

namespace tests {

/// Two scenarios of a store: little to compute, and yet something in every section.
inline models::Plan smallPlan() {
    models::Plan plan = estimator::PlanBuilder{}
                            .stage("archive", models::StageKind::store)
                            .work("terabytes", 100.0)
                            .choose("archive", "site", estimator::text("on-prem/de"))
                            .scenario("clean")
                            .choose("archive", "site", estimator::text("azure/swedencentral"))
                            .build();
    plan.title = "Archive";
    return plan;
}

inline models::Plan examplePlan(const char* name) {
    const auto loaded = models::readPlan(std::filesystem::path{FOUREM_RESOURCES} / "examples" / name);
    EXPECT_TRUE(loaded);
    return loaded->plan;
}

inline estimator::ReportRequest requestFor(const models::Plan& plan) {
    estimator::ReportRequest request{.plan = plan, .facts = estimator::factsFor(plan, estimator::shippedCatalogue())};
    request.planFile = "archive.fourem";
    request.program = "Fourem";
    request.draws = 32;
    request.licences = models::readLicences(std::filesystem::path{FOUREM_RESOURCES} / "catalogue").value();
    return request;
}

inline ui::ReportDocument reportOf(const estimator::ReportRequest& request, ui::ReportLook look = {}) {
    return {request, estimator::shippedCatalogue(), estimator::outlineOf(request).value(), std::move(look)};
}

inline QByteArray bytesOf(const QString& file) {
    QFile opened{file};
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray{};
}

inline QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

inline QString textOf(const QString& pdf) {
    return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
}

} // namespace tests
