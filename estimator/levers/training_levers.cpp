#include "estimator/levers/lever_question.h"
#include "models/core/words.h"

namespace estimator {
namespace {

Proposal adapters(const LeverQuestion& question) {
    if (!question.has("method")) return cannot(FOUREM_WORDS("levers", "it does not tune a model"));
    if (question.isMeasured()) return cannot(kMeasured);
    if (question.text("method") != "full") return cannot(FOUREM_WORDS("levers", "it does not tune all weights"));
    return one(question.resized({question.set("method", "lora")}));
}

Proposal search(const LeverQuestion& question) {
    if (!question.has("strategy")) return cannot(FOUREM_WORDS("levers", "it does not search hyper-parameters"));
    if (question.isMeasured()) return cannot(kMeasured);
    if (question.text("strategy") == "bayesian") return cannot(FOUREM_WORDS("levers", "its search is Bayesian already"));
    std::vector<models::Edit> edits{question.set("strategy", "bayesian")};
    if (question.number("trials")) edits.push_back(question.set("trials", models::Setting{models::Auto{}}));
    return one(std::move(edits));
}

Proposal drift(const LeverQuestion& question) {
    if (!question.has("retrain_from")) return cannot(FOUREM_WORDS("levers", "it does not retrain"));
    if (question.isMeasured()) return cannot(kMeasured);
    if (question.text("retrain_from") != "scratch") return cannot(FOUREM_WORDS("levers", "it continues from the tuned model already"));
    return one({question.set("retrain_from", "tuned-model")});
}

Proposal earlyStopping(const LeverQuestion& question) {
    if (!question.has("early_stopping")) return cannot(FOUREM_WORDS("levers", "it does not train"));
    if (question.isMeasured()) return cannot(kMeasured);
    const auto used = question.number("early_stopping");
    const double share = question.constant("early_stop_fraction");
    if (share <= 0.0 || !used || *used <= share) return cannot(FOUREM_WORDS("levers", "its run is stopped early already"));
    return one({question.set("early_stopping", share)});
}

Proposal dataLoading(const LeverQuestion& question) {
    if (!question.has("loader_samples_per_s")) return cannot(FOUREM_WORDS("levers", "it does not train"));
    if (question.isMeasured()) return cannot(kMeasured);
    if (!question.number("loader_samples_per_s")) return cannot(FOUREM_WORDS("levers", "nothing says that data loading limits it"));
    return one({question.set("loader_samples_per_s", models::Setting{models::Cleared{}})});
}

Proposal dataPipelines(const LeverQuestion& question) {
    if (!question.has("cpu_utilisation")) return cannot(FOUREM_WORDS("levers", "it does not prepare data on processors"));
    if (question.number("known_energy_kwh")) return cannot(kMeasured);
    const double managed = question.constant("cpu_utilisation_managed");
    const auto present = question.number("cpu_utilisation");
    if (managed <= 0.0 || (present && *present >= managed)) return cannot(FOUREM_WORDS("levers", "its processors are as busy already"));
    return one({question.set("cpu_utilisation", managed)});
}

Proposal automation(const LeverQuestion& question) {
    const auto waste = question.number("waste_share");
    if (!waste) return cannot(FOUREM_WORDS("levers", "it does not train"));
    const double automated = question.constant("waste_share_mlops");
    if (*waste <= 0.0) return cannot(FOUREM_WORDS("levers", "enter first which share of its runs fails or is done twice"));
    if (*waste <= automated) return cannot(FOUREM_WORDS("levers", "it wastes no more than automated pipelines do"));
    return one({question.set("waste_share", automated)});
}

} // namespace

Proposal proposeTraining(Lever lever, const LeverQuestion& question) {
    if (lever == Lever::adapters) return adapters(question);
    if (lever == Lever::search) return search(question);
    if (lever == Lever::drift) return drift(question);
    if (lever == Lever::earlyStopping) return earlyStopping(question);
    if (lever == Lever::dataLoading) return dataLoading(question);
    if (lever == Lever::dataPipelines) return dataPipelines(question);
    return automation(question);
}

} // namespace estimator
