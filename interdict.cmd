@echo off
rem Runs INTERDICT. Builds the runnable jar first when it is missing or older than the sources.
rem Needs a JDK (17 or newer) and, to build, Maven. Options for the JVM: INTERDICT_JAVA_OPTS.
setlocal DisableDelayedExpansion
set "root=%~dp0"
set "target=%root%experiments\target"
set "jar=%target%\interdict.jar"
set "archive=%target%\interdict.jsa"
set "unfinished=%target%\.build-unfinished"
set "lock=%target%\.build-lock.d"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
set "version="
for /f "tokens=3" %%v in ('""%java%" -version 2^>^&1" ^| findstr /i /c:" version "') do if not defined version set "version=%%~v"
if not defined version (
    >&2 echo interdict: Java is missing: install a JDK, 17 or newer, or set JAVA_HOME
    exit /b 1
)
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% LSS 17 (
    >&2 echo interdict: Java 17 or newer is needed; %java% is version %version%
    exit /b 1
)

call :stale
if errorlevel 1 (
    call :build_locked
    if errorlevel 1 exit /b 1
)

set "cds="
if exist "%archive%" set cds=-XX:SharedArchiveFile="%archive%"
"%java%" -XX:+UseParallelGC -XX:MaxRAMPercentage=70 -Xlog:disable %INTERDICT_JAVA_OPTS% %cds% -jar "%jar%" %*
exit /b %errorlevel%

rem Returns 1 when the jar must be built. Folders count too: a deleted source file leaves its folder newer than the jar.
:stale
if not exist "%jar%" exit /b 1
if exist "%unfinished%" exit /b 1
powershell -NoProfile -Command "$r = $env:root; $built = (Get-Item -LiteralPath $env:jar).LastWriteTimeUtc; $paths = 'model\src\main', 'results\src\main', 'experiments\src\main', 'experiments\library', 'REFERENCES.bib', 'docs\evidence.md', 'pom.xml', 'model\pom.xml', 'results\pom.xml', 'experiments\pom.xml' | ForEach-Object { Join-Path $r $_ } | Where-Object { Test-Path -LiteralPath $_ }; $all = @($paths | ForEach-Object { Get-Item -LiteralPath $_ }) + @($paths | ForEach-Object { Get-ChildItem -LiteralPath $_ -Recurse }); if ($all | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1) { exit 1 } else { exit 0 }"
exit /b %errorlevel%

rem One build at a time, whoever starts it: a folder is made by one process only.
:build_locked
if not exist "%target%" md "%target%"
set /a waited=0
:wait
md "%lock%" 2>nul && goto locked
if %waited% EQU 0 >&2 echo interdict: waiting for another build of the same folder
set /a waited+=1
if %waited% GEQ 900 (
    >&2 echo interdict: waited 15 minutes for another build: if there is none, remove "%lock%"
    exit /b 1
)
ping -n 2 127.0.0.1 >nul
goto wait
:locked
call :stale
if errorlevel 1 (call :build) else (call )
set "failed=%errorlevel%"
rd "%lock%"
exit /b %failed%

:build
where mvn >nul 2>nul
if errorlevel 1 (
    >&2 echo interdict: Maven is missing, and the jar must be built: install Maven 3.8 or newer
    exit /b 1
)
>&2 echo interdict: building ^(the first time takes some minutes; later only when the sources change^)
type nul >"%unfinished%"
pushd "%root%"
call mvn -q -B -Dmaven.test.skip=true -pl experiments -am package 1>&2
set "failed=%errorlevel%"
popd
if not "%failed%"=="0" (
    >&2 echo interdict: the build failed; the messages above say why
    exit /b 1
)
rem Dated to the start of the build: a source changed while it ran counts as newer.
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:jar).LastWriteTimeUtc = (Get-Item -LiteralPath $env:unfinished).LastWriteTimeUtc"
del "%unfinished%"
rem Classes as the JVM lays them out in memory: halves the time to start. A start without the archive works too.
if exist "%archive%" del "%archive%" 2>nul
"%java%" -XX:ArchiveClassesAtExit="%archive%" -XX:+UseParallelGC -Xlog:disable -jar "%jar%" --help >nul 2>nul
exit /b 0
