# Translations, compiled into the program under ":/translations". After changing words: build the target `update_translations`.
set(translation_folder ${CMAKE_SOURCE_DIR}/translations)
set(translation_files ${translation_folder}/fourem_en.ts ${translation_folder}/fourem_zh_CN.ts)

qt_add_lrelease(ui TS_FILES ${translation_files} QM_FILES_OUTPUT_VARIABLE compiled_translations)
qt_add_resources(ui fourem_translations PREFIX "/translations" BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled_translations})

# The core marks its words with FOUREM_WORDS, so that it needs no Qt. Without line numbers the files change only when words do.
set(lupdate_options -tr-function-alias QT_TRANSLATE_NOOP+=FOUREM_WORDS -locations none -no-obsolete -I ${CMAKE_SOURCE_DIR})
set(translated_folders ${CMAKE_SOURCE_DIR}/app/gui ${CMAKE_SOURCE_DIR}/estimator ${CMAKE_SOURCE_DIR}/models ${CMAKE_SOURCE_DIR}/ui)
add_custom_target(update_translations
    COMMAND Qt6::lupdate ${lupdate_options} ${translated_folders} -ts ${translation_folder}/fourem_zh_CN.ts
    COMMAND Qt6::lupdate ${lupdate_options} -pluralonly ${translated_folders} -ts ${translation_folder}/fourem_en.ts
    VERBATIM
)
