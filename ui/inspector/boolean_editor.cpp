#include "ui/inspector/boolean_editor.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace ui {

BooleanEditor::BooleanEditor(const models::Field& field, QWidget* parent) : FieldEditor{field, parent}, m_box{new QCheckBox{this}} {
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    setFocusProxy(m_box);
    m_box->setObjectName(QStringLiteral("value"));
    connect(m_box, &QCheckBox::clicked, this, [this](bool checked) { Q_EMIT edited(models::FieldValue{checked}); });
}

void BooleanEditor::show(const Shown& shown) {
    const auto* flag = valueOf<bool>(shown.setting);
    m_box->setText(flag == nullptr ? shown.substitute : QString{});
    m_box->setTristate(flag == nullptr);
    m_box->setCheckState(flag == nullptr ? Qt::PartiallyChecked : *flag ? Qt::Checked : Qt::Unchecked);
}

void BooleanEditor::describe(const QString& name, const QString& help) {
    m_box->setAccessibleName(name);
    m_box->setAccessibleDescription(help);
}

} // namespace ui
