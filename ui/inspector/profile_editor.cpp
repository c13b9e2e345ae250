#include "ui/inspector/profile_editor.h"

#include "ui/theme/theme.h"
#include "ui/widgets/unit_line.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace ui {

class ProfileEditor::Sparkline : public QWidget {
public:
    explicit Sparkline(QWidget* parent) : QWidget{parent} { setFixedHeight(28); }

    void show(std::vector<double> values) {
        m_values = std::move(values);
        setVisible(!m_values.empty());
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        if (m_values.empty()) return;
        QPainter painter{this};
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Role::accent));
        const double highest = *std::ranges::max_element(m_values);
        const double step = static_cast<double>(width()) / static_cast<double>(m_values.size());
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            const double bar = highest > 0 ? m_values[i] / highest * (height() - 2) : 0.0;
            painter.drawRect(QRectF{static_cast<double>(i) * step + 0.5, height() - bar, step - 1, bar});
        }
    }

private:
    std::vector<double> m_values;
};

ProfileEditor::ProfileEditor(const models::Field& field, QWidget* parent) : TextEditor{field, parent}, m_picture{new Sparkline{this}} {
    auto* box = static_cast<QBoxLayout*>(layout());
    box->setDirection(QBoxLayout::TopToBottom);
    box->setSpacing(2);
    box->addWidget(m_picture);
    m_picture->hide();
    line().setToolTip(tr("24 numbers separated by commas, from midnight on"));
}

void ProfileEditor::show(const Shown& shown) {
    TextEditor::show(shown);
    const auto* profile = valueOf<std::vector<double>>(shown.setting);
    m_picture->show(profile != nullptr ? *profile : std::vector<double>{});
}

} // namespace ui
