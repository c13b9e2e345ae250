#pragma once

#include <QProxyStyle>

namespace ui {

/// A style with the contrast that Fusion lacks: there, fields and boxes are outlined in the palette's `Mid`; in every style, icons of
/// chosen menu items have the colour of their text, disabled text has no shadow, and buttons of dialogs say in words what they do.
class ThemeStyle : public QProxyStyle {
public:
    /// @param base  name of the style that it changes
    explicit ThemeStyle(const QString& base);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const override;

private:
    bool m_isFusion;
};

} // namespace ui
