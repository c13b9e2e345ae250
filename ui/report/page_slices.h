#pragma once

#include <vector>

class QTextDocument;

namespace ui {

/// What stands on one page of a document that was laid out as a single column without pages.
struct PageSlice {
    double top = 0.0, bottom = 0.0;
    double headTop = 0.0, headBottom = 0.0; ///< titles of the table that goes on from the page before; equal: none does
    [[nodiscard]] double headHeight() const { return headBottom - headTop; }
};

/// Cuts between lines, rows of tables and pictures, never through them: a heading stays with what it heads, a picture with its caption.
/// Only a row of a table that takes much of a page is cut between its lines. Blocks that ask for a page of their own get it.
///
/// @param height  of a page, > 0
/// @returns at least one
[[nodiscard]] std::vector<PageSlice> pageSlices(const QTextDocument& document, double height);

} // namespace ui
