#pragma once

/// Marks an English text of the core for translation without depending on Qt: lupdate reads it as QT_TRANSLATE_NOOP.
/// `ui/text` looks the translation up in the same context.
#define FOUREM_WORDS(context, text) text
