#pragma once

#include <optional>
#include <string_view>

/// What published tables leave out, as data with its sources: typical lengths, what a picture is to a model, shapes of models that
/// the catalogue does not hold. The one place to change such a rule.
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
    double gigaflops; ///< of the vision encoder: two a parameter and patch
    std::string_view source;
};
[[nodiscard]] const PictureTokens& pictureTokens(std::string_view model);

/// Size and steps of a picture where a row does not say: those that the model is published with.
struct UsualPicture {
    double edge; ///< pixels
    double steps;
};
[[nodiscard]] UsualPicture usualPicture(std::string_view model);
/// MLPerf Inference rules: Stable Diffusion XL makes pictures of 1,024 pixels in 20 steps.
inline constexpr UsualPicture kBenchmarkPicture{1024.0, 20.0};

/// Requests at once of a server that is filled to get the most out of it, where a table does not say.
struct UsualBatch {
    double offline, server, picture, flooded;
};
inline constexpr UsualBatch kUsualBatch{2048.0, 1024.0, 8.0, 256.0};

/// Shapes of text models by part of their name.
struct PublishedShape {
    std::string_view name; ///< part of the model's name, in lower case
    double layers, width, heads, keyValueHeads, headWidth;
    double vocabulary;
    double experts, expertsPerToken;
    double decoderLayers; ///< of an encoder-decoder; 0: none
    std::string_view source;
};
[[nodiscard]] const PublishedShape* publishedShape(std::string_view model);

/// A usual shape for a number of parameters: N = 12·L·d² with a fixed ratio of width to depth.
struct UsualShape {
    double layers, width, heads, keyValueHeads, headWidth;
};
[[nodiscard]] UsualShape usualShape(double parameters, bool isEncoder, std::string_view family);

/// Tokens of one training sample, by the unit that the table counts in; "sequences (512)" names their padded length.
[[nodiscard]] std::optional<double> tokensPerSample(std::string_view unit);

/// Site of the catalogue that a published region means; a generic cloud site where it means none.
[[nodiscard]] std::string_view siteOfRegion(std::string_view region);
[[nodiscard]] std::string_view genericSite();
/// A site with servers of one's own.
[[nodiscard]] std::string_view ownServerSite();

/// Tokens of a sample of instructions to tune on, where a table counts tokens only.
inline constexpr double kUsualTuningTokens = 200.0;

/// How long a campaign may last whose number of accelerators is not published: the usual length of pre-training runs.
inline constexpr double kUsualCampaignDays = 30.0;

} // namespace estimator
