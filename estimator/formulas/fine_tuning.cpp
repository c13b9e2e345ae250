#include "estimator/formulas/fine_tuning.h"

namespace estimator {

Result<double> adapterParameters(double layers, double rank, std::span<const AdaptedMatrix> matrices) {
    if (const auto broken = firstBroken(positive("layers", layers), atLeastOne("rank", rank),
                                        atLeastOne("adapted matrices", static_cast<double>(matrices.size()))))
        return outOfDomain(kAdapterParameters, *broken);
    double widths = 0.0;
    for (const AdaptedMatrix& matrix : matrices) {
        if (const auto broken = firstBroken(positive("input width", matrix.inputs), positive("output width", matrix.outputs)))
            return outOfDomain(kAdapterParameters, *broken);
        widths += matrix.inputs + matrix.outputs;
    }
    return finite(kAdapterParameters, layers * rank * widths);
}

} // namespace estimator
