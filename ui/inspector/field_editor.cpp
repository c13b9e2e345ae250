#include "ui/inspector/field_editor.h"

#include "ui/inspector/boolean_editor.h"
#include "ui/inspector/entry_editor.h"
#include "ui/inspector/option_editor.h"
#include "ui/inspector/profile_editor.h"
#include "ui/inspector/text_editor.h"

namespace ui {

FieldEditor* makeFieldEditor(const models::Field& field, Document& document, QWidget* parent) {
    switch (field.type) {
    case models::FieldType::boolean: return new BooleanEditor{field, parent};
    case models::FieldType::option: return new OptionEditor{field, parent};
    case models::FieldType::entry: return new EntryEditor{field, document, parent};
    case models::FieldType::profile: return new ProfileEditor{field, parent};
    case models::FieldType::number:
    case models::FieldType::integer:
    case models::FieldType::text: return new TextEditor{field, parent};
    }
    return new TextEditor{field, parent};
}

} // namespace ui
