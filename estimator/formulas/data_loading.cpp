#include "estimator/formulas/data_loading.h"

namespace estimator {

Result<Rate> dataRate(const DataPath& path) {
    const ByteRate anyRate = models::bytesPerSecond(1.0);
    if (const auto broken =
            firstBroken(positive("bytes per sample", path.bytesPerSample), positive("storage rate", path.storageRate.value_or(anyRate)),
                        positive("network rate", path.networkRate.value_or(anyRate)), positive("workers", path.workers.value_or(1.0)),
                        positive("rate per worker", path.ratePerWorker.value_or(models::perSecond(1.0)))))
        return outOfDomain(kDataRate, *broken);

    std::optional<Rate> narrowest;
    const auto limit = [&narrowest](Rate rate) { narrowest = narrowest ? std::min(*narrowest, rate) : rate; };
    if (path.storageRate) limit(*path.storageRate / path.bytesPerSample);
    if (path.networkRate) limit(*path.networkRate / path.bytesPerSample);
    if (path.workers && path.ratePerWorker) limit(*path.workers * *path.ratePerWorker);
    if (!narrowest)
        return models::fail(models::Code::missingData, std::string{kDataRate.id},
                            {FOUREM_WORDS("formulas", "the data path"), FOUREM_WORDS("formulas", "storage, network or worker rate")});
    return finite(kDataRate, *narrowest);
}

} // namespace estimator
