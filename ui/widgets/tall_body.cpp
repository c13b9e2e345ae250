#include "ui/widgets/tall_body.h"

#include <QScrollBar>

namespace ui {
namespace {

constexpr int kLeastHeight = 120;

} // namespace

TallBody::TallBody(QWidget* body, QWidget* parent) : QScrollArea{parent} {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(body);
}

QSize TallBody::sizeHint() const { return widget()->sizeHint(); }

QSize TallBody::minimumSizeHint() const {
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), kLeastHeight};
}

} // namespace ui
