#pragma once

#include "ui/canvas/node_picture.h"

#include <map>

namespace ui {

class Document;

/// What nodes say beyond the figure of the chosen metric.
struct PictureOptions {
    bool isLensOn = false;  ///< tint by the share of the total
    bool hasGhosts = false; ///< the baseline's figure behind each node
    bool isStale = false;   ///< the figures are those of an earlier plan
};

/// Of every stage in the current scenario.
[[nodiscard]] std::map<models::StageId, NodePicture> nodePictures(const Document& document, const PictureOptions& options);

} // namespace ui
