@echo off
rem Starts Elenchus on Windows: finds a JDK, builds the program if it is not built, runs it. The twin of ./elenchus.
setlocal EnableExtensions EnableDelayedExpansion
set "ROOT=%~dp0"
set "TARGET=%ROOT%target"
set "BEST=0"
set "JDK="

if defined JAVA_HOME call :consider "%JAVA_HOME%"
if %BEST% GEQ 21 goto found
for /f "delims=" %%J in ('where javac 2^>nul') do for %%B in ("%%~dpJ..") do call :consider "%%~fB"
for %%P in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps" "%USERPROFILE%\.sdkman\candidates\java") do (
    if exist "%%~P\" for /d %%J in ("%%~P\*") do (
        call :consider "%%~fJ"
        call :consider "%%~fJ\current"
    )
)
:found
if %BEST% LSS 21 (
    echo elenchus: needs a JDK of version 21 or newer; install one from https://adoptium.net or set JAVA_HOME>&2
    exit /b 1
)

if not exist "%TARGET%\elenchus.jar" goto build
rem A source that is newer than the jar: the newest file wins the sort.
for /f "delims=" %%N in ('powershell -NoProfile -Command "$j=(Get-Item '%TARGET%\elenchus.jar').LastWriteTime; if (Get-ChildItem -Recurse -File '%ROOT%src\main','%ROOT%models','%ROOT%pom.xml','%ROOT%corpus\concepts.yaml' | Where-Object LastWriteTime -gt $j | Select-Object -First 1) {'newer'}" 2^>nul') do goto build
goto run

:build
where mvn >nul 2>nul
if errorlevel 1 (
    echo elenchus: needs Maven 3.8.7 or newer for its first build; install it from https://maven.apache.org and put mvn on PATH>&2
    exit /b 1
)
echo elenchus: building with JDK %BEST% ^(the first time it fetches libraries: a few minutes^)>&2
if not exist "%TARGET%" mkdir "%TARGET%"
pushd "%ROOT%"
set "JAVA_HOME=%JDK%"
call mvn -B -Dquick -DskipTests package >"%TARGET%\build.log" 2>&1
set "BUILT=!ERRORLEVEL!"
popd
if not "!BUILT!"=="0" (
    findstr /b /c:"[ERROR]" "%TARGET%\build.log">&2
    echo elenchus: the build failed; all of its output is in %TARGET%\build.log>&2
    exit /b 1
)
copy /b "%TARGET%\elenchus.jar"+,, "%TARGET%\elenchus.jar" >nul 2>nul

:run
set "SPEED=-XX:TieredStopAtLevel=1 -Xmx512m"
for %%C in (ingest mine rebuild demo evaluate export) do if /i "%~1"=="%%C" set "SPEED=-Xmx1g"
if /i "%~1"=="train" set "SPEED=-Xmx4g"
set "ELENCHUS_HOME=%ROOT%."
chcp 65001 >nul 2>nul
endlocal & set "ELENCHUS_HOME=%ELENCHUS_HOME%" & "%JDK%\bin\java" -XX:+UseSerialGC %SPEED% --enable-native-access=ALL-UNNAMED %ELENCHUS_JAVA_OPTIONS% -cp "%TARGET%\elenchus.jar" org.elenchus.cli.Main %*
exit /b %ERRORLEVEL%

rem Takes a folder if it holds a JDK that is newer than the one taken so far.
:consider
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b JAVA_VERSION= "%~1\release"') do (
    set "VERSION=%%~V"
    for /f "delims=.-+" %%M in ("!VERSION!") do if %%M GTR !BEST! (
        set "BEST=%%M"
        set "JDK=%~1"
    )
)
exit /b 0
