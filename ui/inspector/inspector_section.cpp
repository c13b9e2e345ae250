#include "ui/inspector/inspector_section.h"

#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

InspectorSection::InspectorSection(const QString& title, bool open, QWidget* parent)
    : QWidget{parent},
      m_head{new QToolButton{this}},
      m_body{new QWidget{this}},
      m_grid{new QGridLayout{m_body}} {
    m_head->setObjectName(QStringLiteral("sectionHead"));
    m_head->setText(title);
    m_head->setAccessibleName(title);
    m_head->setCheckable(true);
    m_head->setAutoRaise(true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont font = m_head->font();
    font.setBold(true);
    m_head->setFont(font);
    m_grid->setContentsMargins(2, 0, 2, 6);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 4);
    m_grid->setColumnStretch(2, 6);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_head);
    layout->addWidget(m_body);
    connect(m_head, &QToolButton::toggled, this, [this](bool isOpen) {
        m_head->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_body->setVisible(isOpen);
        Q_EMIT toggled(isOpen);
    });
    m_head->setArrowType(Qt::RightArrow);
    m_body->setVisible(false);
    setOpen(open);
}

void InspectorSection::setOpen(bool open) { m_head->setChecked(open); }

} // namespace ui
