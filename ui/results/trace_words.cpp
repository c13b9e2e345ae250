#include "ui/results/trace_words.h"

#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace ui {
namespace {

class TraceWords {
    Q_DECLARE_TR_FUNCTIONS(ui::TraceWords)

public:
    static QString of(estimator::TraceKind kind) {
        switch (kind) {
        case estimator::TraceKind::formula: return tr("Computed");
        case estimator::TraceKind::sum: return tr("Sum");
        case estimator::TraceKind::catalogue: return tr("Catalogue");
        case estimator::TraceKind::plan: return tr("Plan");
        case estimator::TraceKind::known: return tr("Measured");
        case estimator::TraceKind::standard: return tr("Default");
        case estimator::TraceKind::derived: return tr("Sized by the program");
        }
        return {};
    }

    static QString of(models::Layer layer) {
        switch (layer) {
        case models::Layer::plan: return tr("Plan's own entry");
        case models::Layer::lock: return tr("Catalogue, locked in the plan");
        case models::Layer::user: return tr("User's own catalogue");
        case models::Layer::shipped: return tr("Catalogue");
        }
        return {};
    }

    static QString of(models::Confidence confidence) {
        switch (confidence) {
        case models::Confidence::read: return tr("read in the source");
        case models::Confidence::recalled: return tr("recalled from the source, not read again");
        case models::Confidence::computed: return tr("computed from read data");
        case models::Confidence::assumed: return tr("assumption");
        }
        return {};
    }

    static QString origin(const estimator::TraceNode& node) {
        const QString what = node.kind == estimator::TraceKind::catalogue ? of(node.layer) : of(node.kind);
        //: where a figure comes from, and its place there
        return node.path.empty() ? what : tr("%1: %2").arg(what, toQt(node.path));
    }
};

} // namespace

QString label(estimator::TraceKind kind) { return TraceWords::of(kind); }
QString label(models::Layer layer) { return TraceWords::of(layer); }
QString label(models::Confidence confidence) { return TraceWords::of(confidence); }
QString traceOrigin(const estimator::TraceNode& node) { return TraceWords::origin(node); }

QString traceName(const estimator::TraceNode& node) {
    const QString english = toQt(node.name);
    for (const char* context : {"formulas", "metrics", "fields", "components", "catalogue"}) {
        const QString words = translated(context, node.name);
        if (words != english) return words;
    }
    return english;
}

QString traceValue(const estimator::TraceNode& node) { return node.unit.empty() ? number(node.value, 4) : amount(node.value, node.unit); }

} // namespace ui
