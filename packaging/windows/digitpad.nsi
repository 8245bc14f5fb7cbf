; The installer for Windows: for one person, without administrator rights; /S installs and uninstalls silently.
; makensis -DVERSION=0.1.0 -DSOURCE=build/bundle/digitpad -DOUT=dist/digitpad-0.1.0-windows-x86_64.exe packaging/windows/digitpad.nsi
; Paths are from the top of the clone. What a person taught lies elsewhere and is never touched.

Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
!include MUI2.nsh
!include FileFunc.nsh

!cd ../.. ; makensis starts in the folder of this script
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\digitpad"
!define CLASSES "Software\Classes"

Name "digitpad"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\digitpad"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
RequestExecutionLevel user
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "digitpad"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "digitpad installer"
VIAddVersionKey "LegalCopyright" "2026 the digitpad founders"

!define MUI_ICON "build/icons/digitpad.ico"
!define MUI_UNICON "build/icons/digitpad.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\digitpadw.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "SimpChinese"

Section "digitpad"
    ; An earlier version leaves no file behind.
    RMDir /r "$INSTDIR\_internal"
    SetOutPath "$INSTDIR"
    File /r "${SOURCE}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"

    CreateShortcut "$SMPROGRAMS\digitpad.lnk" "$INSTDIR\digitpadw.exe"

    WriteRegStr HKCU "${CLASSES}\.digitpad" "" "digitpad.TrainingSet"
    WriteRegStr HKCU "${CLASSES}\digitpad.TrainingSet" "" "digitpad training set"
    WriteRegStr HKCU "${CLASSES}\digitpad.TrainingSet\DefaultIcon" "" "$INSTDIR\digitpadw.exe,0"
    WriteRegStr HKCU "${CLASSES}\digitpad.TrainingSet\shell\open\command" "" '"$INSTDIR\digitpadw.exe" "%1"'

    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "digitpad"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\digitpadw.exe"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "the digitpad founders"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
    ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
    ; Only what was installed: the folder may hold a person's own files.
    RMDir /r "$INSTDIR\_internal"
    Delete "$INSTDIR\digitpad.exe"
    Delete "$INSTDIR\digitpadw.exe"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\digitpad.lnk"
    DeleteRegKey HKCU "${CLASSES}\digitpad.TrainingSet"
    ReadRegStr $0 HKCU "${CLASSES}\.digitpad" ""
    StrCmp $0 "digitpad.TrainingSet" 0 +2
    DeleteRegKey HKCU "${CLASSES}\.digitpad"
    DeleteRegKey HKCU "${UNINSTALL}"
    ${RefreshShellIcons}
SectionEnd
