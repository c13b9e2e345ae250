#pragma once

#include "ui/inspector/text_editor.h"

namespace ui {

/// The 24 hours of a day as numbers, with a small picture of them.
class ProfileEditor : public TextEditor {
    Q_OBJECT

public:
    ProfileEditor(const models::Field& field, QWidget* parent);
    void show(const Shown& shown) override;

private:
    class Sparkline;
    Sparkline* m_picture;
};

} // namespace ui
