# Warnings and numeric behaviour, as one interface target that every target of the project links privately.
add_library(project_warnings INTERFACE)
target_include_directories(project_warnings INTERFACE ${CMAKE_SOURCE_DIR})
if(MSVC)
    target_compile_options(project_warnings INTERFACE /W4 /permissive- /utf-8 /fp:precise)
    if(FOUREM_WERROR)
        target_compile_options(project_warnings INTERFACE /WX)
    endif()
else()
    target_compile_options(project_warnings INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wconversion -Wno-sign-conversion
        # Figures are the same on every machine: no fused multiply-add behind the code's back.
        -ffp-contract=off)
    if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # Sees a private part of a .cpp file, which holds types of its anonymous namespace, as one of a header.
        target_compile_options(project_warnings INTERFACE -Wno-subobject-linkage)
    endif()
    if(FOUREM_WERROR)
        target_compile_options(project_warnings INTERFACE -Werror)
        # g++ 12 sees these in its own std::string, std::optional and std::variant once they are inlined (GCC bugs 105651, 105562).
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
            target_compile_options(project_warnings INTERFACE -Wno-error=restrict -Wno-error=maybe-uninitialized -Wno-error=stringop-overflow)
        endif()
    endif()
endif()
