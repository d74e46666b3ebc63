@echo off
rem Runs Latchkey's command line. JAVA_HOME names the Java to run; without it, the java of the PATH. LATCHKEY_JAVA holds options for it.
setlocal
set "HOME_FOLDER=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HOME_FOLDER%\runtime\bin\java.exe" set "JAVA=%HOME_FOLDER%\runtime\bin\java.exe"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %LATCHKEY_JAVA% -jar "%HOME_FOLDER%\lib\latchkey.jar" %*
exit /b %ERRORLEVEL%
