#include "ui/theme/theme_style.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <optional>

namespace ui {
namespace {

// Fusion outlines in the colour of the window, made darker by this; QColor counts in percent.
constexpr int kFusionDarkens = 140;

/// The option with an outline that stands out; none where it is of another kind.
template <class Option>
std::optional<Option> outlined(const QStyleOption* option) {
    const auto* known = qstyleoption_cast<const Option*>(option);
    if (known == nullptr) return std::nullopt;
    Option copy{*known};
    copy.palette.setColor(QPalette::Window, copy.palette.color(QPalette::Mid).lighter(kFusionDarkens));
    return copy;
}

/// Whether text is typed in it; other frames only hold lists and pictures together.
bool isTextField(const QWidget* widget) {
    const bool isText = widget != nullptr && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"));
    return isText && widget->testAttribute(Qt::WA_InputMethodEnabled);
}

} // namespace

ThemeStyle::ThemeStyle(const QString& base)
    : QProxyStyle{base},
      m_isFusion{base.compare(QStringLiteral("Fusion"), Qt::CaseInsensitive) == 0} {}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    if (!m_isFusion) return QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_Frame:
    case PE_FrameLineEdit:
        if (element == PE_Frame && !isTextField(widget)) break;
        if (const auto frame = outlined<QStyleOptionFrame>(option)) return QProxyStyle::drawPrimitive(element, &*frame, painter, widget);
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
    case PE_PanelButtonCommand:
        if (const auto button = outlined<QStyleOptionButton>(option)) return QProxyStyle::drawPrimitive(element, &*button, painter, widget);
        break;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    // The mode of the view does not reach the label in every Qt 6: one that is too wide would be cut on both sides.
    if (const auto* header = element == CE_HeaderLabel ? qstyleoption_cast<const QStyleOptionHeader*>(option) : nullptr) {
        QStyleOptionHeader elided{*header};
        QFont font = painter->font();
        font.setBold(font.bold() || header->state.testFlag(State_On));
        const int icon = header->icon.isNull() ? 0 : pixelMetric(PM_SmallIconSize, option, widget) + pixelMetric(PM_HeaderMargin);
        if (!header->text.contains(QLatin1Char{'\n'}))
            elided.text = QFontMetrics{font}.elidedText(header->text, Qt::ElideMiddle, header->rect.width() - icon);
        return QProxyStyle::drawControl(element, &elided, painter, widget);
    }
    const auto* item = element == CE_MenuItem ? qstyleoption_cast<const QStyleOptionMenuItem*>(option) : nullptr;
    const bool isChosen = item != nullptr && item->state.testFlag(State_Selected) && item->state.testFlag(State_Enabled);
    if (!isChosen || item->icon.isNull()) return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionMenuItem chosen{*item};
    const int size = pixelMetric(PM_SmallIconSize, option, widget);
    chosen.icon = QIcon{item->icon.pixmap({size, size}, painter->device()->devicePixelRatio(), QIcon::Selected)};
    QProxyStyle::drawControl(element, &chosen, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const {
    if (!m_isFusion) return QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (const auto box = control == CC_SpinBox ? outlined<QStyleOptionSpinBox>(option) : std::nullopt)
        return QProxyStyle::drawComplexControl(control, &*box, painter, widget);
    if (const auto box = control == CC_ComboBox ? outlined<QStyleOptionComboBox>(option) : std::nullopt)
        return QProxyStyle::drawComplexControl(control, &*box, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const {
    if (hint == SH_EtchDisabledText || hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace ui
