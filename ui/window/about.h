#pragma once

class QWidget;

namespace ui {

class Document;

/// Name, version, licence, and which catalogue and estimator the figures come from.
void showAbout(const Document& document, QWidget* parent);

} // namespace ui
