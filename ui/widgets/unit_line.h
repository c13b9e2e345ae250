#pragma once

#include <QLineEdit>

namespace ui {

/// A line for a number, with the unit in which it is read where nobody types another: grey, at the end of the line.
class UnitLine : public QLineEdit {
    Q_OBJECT

public:
    UnitLine(QString unit, QWidget* parent);
    /// What stands there in place of a number, its unit included: "auto: 2,048 tokens".
    void setSubstitute(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeRoom();

    QString m_unit;
};

} // namespace ui
