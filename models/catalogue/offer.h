#pragma once

#include "models/catalogue/figure.h"

#include <optional>
#include <string>

namespace models {

/// That a provider sells an accelerator at a site: a relation. Prices are USD per chip-hour.
struct Offer {
    std::string provider;    ///< "gcp"
    std::string site;        ///< id in the table of sites: "gcp/us-central1"
    std::string accelerator; ///< id in the table of accelerators; "cpu-vcpu" for one vCPU-hour of a general machine
    std::string machineType;
    int chipsPerMachine = 1;
    std::string scope; ///< "vm-total" or "accelerator-only" (host not included)
    std::optional<Figure> onDemand;
    std::optional<Figure> spot;
    std::optional<Figure> committedOneYear;
    std::optional<Figure> committedThreeYears;
    std::string note;
};

} // namespace models
