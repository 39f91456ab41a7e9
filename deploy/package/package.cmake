# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package: cpack -G DEB. `./secondlook package` runs it with what makes it the same in every run.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME secondlook)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_PACKAGE_DESCRIPTION
"Reads an agency's archive about its federal positions, holds each position
against OPM's classification standards, its papers against each other and like
positions against like, and leaves a folder that a human classifier works
through, the most doubtful position first. It advises; a classifier decides.")
set(CPACK_PACKAGE_CONTACT "The secondlook contributors <secondlook@localhost>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The libraries come by dpkg-shlibdeps; this is what the program opens beside them, the group `run` of the list.
file(STRINGS ${PROJECT_SOURCE_DIR}/deploy/debian-packages.txt listed)
set(group "")
set(opened "")
foreach(line IN LISTS listed)
  if(line MATCHES "^\\[(.*)\\]$")
    set(group ${CMAKE_MATCH_1})
  elseif(group STREQUAL "run" AND line MATCHES "^[a-z]")
    list(APPEND opened ${line})
  endif()
endforeach()
list(JOIN opened ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "libreoffice-writer-nogui, libreoffice-calc-nogui, libreoffice-impress-nogui")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "slurm-client")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

# Debian wants manuals and changelogs compressed, without a time.
configure_file(${CMAKE_CURRENT_LIST_DIR}/secondlook.1 ${PROJECT_BINARY_DIR}/package/secondlook.1 @ONLY)
find_program(GZIP gzip REQUIRED)
function(install_compressed from to folder)
  set(made ${PROJECT_BINARY_DIR}/package/${to}.gz)
  add_custom_command(OUTPUT ${made} DEPENDS ${from} COMMAND ${GZIP} -9nc ${from} > ${made})
  list(APPEND compressed ${made})
  set(compressed ${compressed} PARENT_SCOPE)
  install(FILES ${made} DESTINATION ${folder})
endfunction()
install_compressed(${PROJECT_BINARY_DIR}/package/secondlook.1 secondlook.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${CMAKE_INSTALL_DOCDIR})
# What a package holds, and no more: the tests need not be built for it.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
add_custom_target(package_documents DEPENDS ${compressed})
add_custom_target(packed)
add_dependencies(packed package_documents secondlook)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${CMAKE_CURRENT_LIST_DIR}/completion.bash
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME secondlook)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/deploy/slurm ${PROJECT_SOURCE_DIR}/deploy/kubernetes
        DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples USE_SOURCE_PERMISSIONS)

include(CPack)
