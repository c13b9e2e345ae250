# What `cmake --install` and `cpack` put where. Two Debian packages: `fourem` (command line and data, no Qt) and `fourem-desktop`.
set(linux ${CMAKE_SOURCE_DIR}/packaging/linux)

install(DIRECTORY resources/catalogue resources/examples resources/schema resources/templates
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fourem COMPONENT cli PATTERN convert EXCLUDE)
install(FILES LICENSE README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT cli)
if(FOUREM_DESKTOP AND UNIX AND NOT APPLE)
    install(FILES ${linux}/org.fourem.Fourem.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT desktop)
    install(FILES ${linux}/org.fourem.Fourem.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT desktop)
    install(FILES ${linux}/org.fourem.Fourem.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
            RENAME org.fourem.Fourem.xml COMPONENT desktop)
    install(FILES resources/icons/fourem.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
            RENAME org.fourem.Fourem.svg COMPONENT desktop)
endif()

set(CPACK_PACKAGE_NAME fourem)
set(CPACK_PACKAGE_VENDOR "The Fourem contributors")
set(CPACK_PACKAGE_CONTACT "The Fourem contributors <fourem@fourem.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)

set(CPACK_GENERATOR DEB)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS ON)

set(CPACK_DEBIAN_CLI_PACKAGE_NAME fourem)
set(CPACK_COMPONENT_CLI_DESCRIPTION "Planner of machine-learning workloads, command line
 Estimates what a machine-learning pipeline takes before it runs: time, energy,
 emissions, water and cost, each figure with its formula and published source.
 This package holds the command line and the catalogue.")

set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME fourem-desktop)
set(CPACK_COMPONENT_DESKTOP_DEPENDS cli)
# What is loaded at run time, so that no scan of the program finds it: icons, Qt's own translations, Chinese glyphs.
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS
    "libqt6svg6, qt6-translations-l10n, fonts-dejavu-core, fonts-wqy-microhei | fonts-noto-cjk")
set(CPACK_COMPONENT_DESKTOP_DESCRIPTION "Planner of machine-learning workloads, desktop program
 Lay a machine-learning pipeline out on a canvas, try models, accelerators,
 regions and compression, and compare time, energy, emissions, water and cost
 of the scenarios. Every figure leads back to its formula and source.")

set(CPACK_COMPONENTS_ALL cli)
if(FOUREM_DESKTOP)
    list(APPEND CPACK_COMPONENTS_ALL desktop)
endif()
include(CPack)
