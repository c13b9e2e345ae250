#pragma once

#include "models/catalogue/facts.h"
#include "ui/start/plan_sheet.h"

#include <QAbstractButton>
#include <QPixmap>

namespace ui {

/// A plan to start from: a picture of its pipeline, its title, what it is about. Chosen like a button.
class PlanCard : public QAbstractButton {
    Q_OBJECT

public:
    PlanCard(PlanSheet sheet, models::Facts facts, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] QRect pictureRect() const;
    [[nodiscard]] const QPixmap& picture();
    void paintWords(QPainter& painter) const;

    PlanSheet m_sheet;
    models::Facts m_facts;
    QPixmap m_picture; ///< null: to be painted
};

} // namespace ui
