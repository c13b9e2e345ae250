#pragma once

#include <QLabel>

namespace ui {

class Document;

/// Says what tint and link width mean while the lens is on.
class LensLegend : public QLabel {
    Q_OBJECT

public:
    LensLegend(const Document& document, QWidget* parent);
    void setShown(bool shown);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    const Document& m_document;
};

} // namespace ui
