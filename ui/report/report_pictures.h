#pragma once

#include "estimator/report/outline.h"
#include "models/catalogue/facts.h"
#include "models/pipeline/plan.h"

#include <QFont>
#include <QSizeF>

#include <memory>

class QPainter;

namespace ui {

/// The family of faces of reports, one of which has Chinese characters that can be searched in a PDF.
[[nodiscard]] QFont reportFont();

/// Where the pictures of a report look up names. Keeps what it is given.
struct PictureSource {
    std::shared_ptr<const models::Plan> plan;
    std::shared_ptr<const models::Catalogue> catalogue;
};

/// Width over height are those of the picture; the width is that of a page in pixels of a screen, so that its labels have the size of text.
[[nodiscard]] QSizeF pictureSize(const estimator::Picture& picture, const PictureSource& source);

/// As vectors, dark on light, in a place of the same shape.
void paintPicture(QPainter& painter, const QRectF& place, const estimator::Picture& picture, const PictureSource& source);

} // namespace ui
