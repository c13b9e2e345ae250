# Line icons (drawn in the text colour by ui/theme/icon) and the program's own, as Qt resources under ":/icons".
set(icon_folder ${CMAKE_SOURCE_DIR}/resources)
set(action_icons
    about add add_scenario arrange auto baseline browse chevron_down chevron_right close connect copy cut delete disconnect
    duplicate edit error export group help home keyboard lock new note open paste preferences quit redo remove rename reset save search
    select_all undo warning zoom_fit zoom_in zoom_original zoom_out
)
set(stage_icons
    compress distil evaluate fine_tune infer_batch managed_solution prepare_data pretrain retrain_on_drift search_hyperparameters
    serve_online store transfer
)
list(TRANSFORM action_icons PREPEND ${icon_folder}/icons/actions/)
list(TRANSFORM stage_icons PREPEND ${icon_folder}/icons/stages/)
set(icon_files ${action_icons} ${stage_icons} ${icon_folder}/icons/fourem)
list(TRANSFORM icon_files APPEND .svg)
qt_add_resources(ui fourem_icons PREFIX "/" BASE ${icon_folder} FILES ${icon_files})

# Coastlines of the map of sites, under ":/map".
qt_add_resources(ui fourem_map PREFIX "/" BASE ${icon_folder} FILES ${icon_folder}/map/land.txt)
