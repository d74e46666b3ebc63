@echo off
rem Runs Latchkey's command line. JAVA_HOME names the Java to run; without it, the java of the PATH. LATCHKEY_JAVA holds options for it.
setlocal
set "HOME_FOLDER=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HOME_FOLDER%\runtime\bin\java.exe" set "JAVA=%HOME_FOLDER%\runtime\bin\java.exe"
rem The same options as choose_speed in launcher.sh.
set "SPEED=-XX:TieredStopAtLevel=1"
if "%~1"=="plan" set "SPEED=-Xmn64m"
for %%c in (submit serve) do if "%~1"=="%%c" set "SPEED="
set "LINES=-Xms24m -Xmn16m -XX:InlineSmallCode=500 -XX:FreqInlineSize=80"
set "LINES=%LINES% -XX:Tier4InvocationThreshold=40000 -XX:Tier4MinInvocationThreshold=10000"
set "LINES=%LINES% -XX:Tier4CompileThreshold=120000 -XX:Tier4BackEdgeThreshold=200000"
for %%a in (%*) do if "%%~a"=="--lines" set "SPEED=%LINES%"
"%JAVA%" -XX:+UseSerialGC %SPEED% %LATCHKEY_JAVA% -jar "%HOME_FOLDER%\lib\latchkey.jar" %*
exit /b %ERRORLEVEL%
