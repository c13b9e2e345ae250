#pragma once

#include <optional>
#include <string_view>

/// What published tables leave out, as data with its sources: typical lengths, what an image is to a model, shapes of models that the
/// catalogue does not hold. The one place to change such a rule.
namespace estimator {

/// Typical mean lengths of a request of a task, for rows that do not publish them.
struct TypicalLength {
    std::string_view task;
    double promptTokens;
    std::optional<double> outputTokens; ///< 0: writes no text; none: its answers have no usual length
    std::string_view source;
};
/// By the name of the task, or by the part before a slash ("lm-chat/offline").
[[nodiscard]] const TypicalLength* typicalLength(std::string_view task);

/// Text models of a task that no row and no catalogue describes.
[[nodiscard]] std::string_view usualArchitecture(std::string_view task);

/// Tokens that a picture adds to the prompt of a model that reads images.
struct PictureTokens {
    std::string_view name; ///< part of the model's name, in lower case
    double tokens;
    std::string_view source;
};
[[nodiscard]] const PictureTokens& pictureTokens(std::string_view model);

/// How a diffusion model sees an image or a video, and its shape.
struct LatentGrid {
    std::string_view name; ///< part of the model's name, in lower case
    double layers;
    double width;
    double pixelsPerToken; ///< along an edge: autoencoder times patch
    double framesPerToken; ///< of videos; 1 where frames are not compressed
    double textTokens;     ///< attended over beside the latent ones
    double tokenShare;     ///< tokens that the mean parameter works on, over all: below 1 in a U-Net, whose middle is coarser
    double passes;         ///< of the model a step: 2 with classifier-free guidance, 1 where guidance is distilled in
    double usualEdge;      ///< pixels, where a row does not say
    double usualSteps;
    std::string_view source;
};
[[nodiscard]] const LatentGrid* latentGrid(std::string_view model);
/// Tokens of one image or video.
[[nodiscard]] double latentTokens(const LatentGrid& grid, double width, double height, double frames);

/// Shapes of text models by part of their name.
struct PublishedShape {
    std::string_view name; ///< part of the model's name, in lower case
    double layers, width, heads, keyValueHeads, headWidth;
    double attentionLayers; ///< those with a KV cache; the others keep a state of fixed size. 0: all
    double experts, expertsPerToken;
    double decoderLayers; ///< of an encoder-decoder; 0: none
    std::string_view source;
};
[[nodiscard]] const PublishedShape* publishedShape(std::string_view model);

/// A usual shape for a number of parameters: N = 12·L·d² with a fixed ratio of width to depth.
struct UsualShape {
    double layers, width, heads, keyValueHeads, headWidth;
};
[[nodiscard]] UsualShape usualShape(double parameters, bool isEncoder, bool isDiffusion, std::string_view family);

/// Tokens of one training sample, by the unit that the table counts in; "sequences (512)" names their padded length.
[[nodiscard]] std::optional<double> tokensPerSample(std::string_view unit);

/// Site of the catalogue that a published region means; a generic cloud site where it means none.
[[nodiscard]] std::string_view siteOfRegion(std::string_view region);
[[nodiscard]] std::string_view genericSite();

/// How long a campaign may last whose number of accelerators is not published: the usual length of pre-training runs.
inline constexpr double kUsualCampaignDays = 30.0;

} // namespace estimator
