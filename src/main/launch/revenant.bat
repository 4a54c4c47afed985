@echo off
rem Starts Revenant: with words a command, without any the window.
setlocal
set "APP=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -Xshare:auto --enable-native-access=ALL-UNNAMED,javafx.graphics --sun-misc-unsafe-memory-access=allow --module-path "%APP%\lib\javafx" --add-modules javafx.controls %REVENANT_JAVA_OPTIONS% -cp "%APP%\lib\*" app.revenant.Main %*
exit /b %ERRORLEVEL%
