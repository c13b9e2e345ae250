#include "ui/inspector/option_editor.h"

#include "ui/text/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QWheelEvent>

namespace ui {
namespace {

/// Scrolling through the inspector must not change what the pointer happens to be over.
class CalmComboBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override {
        if (hasFocus()) QComboBox::wheelEvent(event);
        else event->ignore();
    }
};

} // namespace

OptionEditor::OptionEditor(const models::Field& field, QWidget* parent) : FieldEditor{field, parent}, m_box{new CalmComboBox{this}} {
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    setFocusProxy(m_box);
    m_box->setObjectName(QStringLiteral("value"));
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    if (field.mayBeAuto) m_box->addItem(tr("automatic"), QVariant{});
    for (const std::string_view option : field.options) m_box->addItem(optionLabel(option), toQt(option));
    connect(m_box, &QComboBox::activated, this, &OptionEditor::take);
}

void OptionEditor::show(const Shown& shown) {
    const bool isAuto = shown.setting == models::Setting{models::Auto{}};
    if (field().mayBeAuto) m_box->setItemText(0, isAuto && !shown.substitute.isEmpty() ? shown.substitute : tr("automatic"));
    m_box->setPlaceholderText(shown.substitute);
    const auto* text = valueOf<std::string>(shown.setting);
    if (text != nullptr) m_box->setCurrentIndex(m_box->findData(toQt(*text)));
    else m_box->setCurrentIndex(isAuto ? 0 : -1);
}

void OptionEditor::describe(const QString& name, const QString& help) {
    m_box->setAccessibleName(name);
    m_box->setAccessibleDescription(help);
}

void OptionEditor::take(int index) {
    const QVariant option = m_box->itemData(index);
    if (option.isValid()) Q_EMIT edited(models::FieldValue{toStd(option.toString())});
    else Q_EMIT edited(models::Auto{});
}

} // namespace ui
