#pragma once

#include <optional>
#include <string>

namespace models {

/// The shape of a transformer as its configuration file tells it, whatever the dialect of its keys. Counts are whole numbers.
struct ModelConfiguration {
    /// Keys and values compressed into a latent vector (multi-head latent attention).
    struct LatentAttention {
        double queryRank = 0.0; ///< 0: queries are not compressed
        double keyValueRank = 0.0;
        double rotaryWidth = 0.0; ///< of a head, beside the compressed part
        double plainWidth = 0.0;  ///< of a head, without rotation
        friend bool operator==(const LatentAttention&, const LatentAttention&) = default;
    };
    struct Experts {
        double count = 0.0;
        double perToken = 0.0;
        double width = 0.0;  ///< of one
        double shared = 0.0; ///< met by every token, counted in experts of that width
        double layers = 0.0; ///< that have experts; the others are dense
        friend bool operator==(const Experts&, const Experts&) = default;
    };
    struct Window {
        double tokens = 0.0;
        double fullLayers = 0.0; ///< that look at everything
        friend bool operator==(const Window&, const Window&) = default;
    };

    std::string name; ///< as far as the file tells; may be empty
    std::string type; ///< "llama"; empty where the file does not say
    bool isEncoder = false;
    double layers = 0.0;        ///< those of encoder and decoder together
    double decoderLayers = 0.0; ///< of an encoder-decoder; 0: there is one stack
    double width = 0.0;
    double vocabulary = 0.0;
    double heads = 0.0, keyValueHeads = 0.0;
    double headWidth = 0.0;        ///< of values, where keys are wider
    double feedForwardWidth = 0.0; ///< of dense layers; 0 where every layer has experts
    bool isGated = true;           ///< three feed-forward matrices, not two
    bool hasTiedEmbeddings = false;
    double positions = 0.0; ///< with a learned embedding each; 0: positions are not learned
    std::optional<double> longestContext;
    std::optional<LatentAttention> latent;
    std::optional<Experts> experts;
    std::optional<Window> window;
    friend bool operator==(const ModelConfiguration&, const ModelConfiguration&) = default;
};

} // namespace models
