@echo off
rem Runs INTERDICT: from a clone, whose runnable jar it builds when what the jar is made of has changed, or from an unpacked release.
rem A clone needs a JDK (17 or newer) and, to build, Maven. A release needs neither.
rem
rem   INTERDICT_JAVA_OPTS   options for the JVM; a garbage collector named here, or in the JVM's own variables, replaces ours
rem   INTERDICT_HOME        the folder of the clone or release, for a copy of this script that stands elsewhere
rem   INTERDICT_NO_BUILD=1  runs the jar as it is, without a look at the sources
setlocal DisableDelayedExpansion
set "root=%~dp0"
if exist "%root%experiments\pom.xml" goto at_home
if exist "%root%lib\interdict.jar" goto at_home
if not defined INTERDICT_HOME (
    >&2 echo interdict: "%root%" holds no INTERDICT: set INTERDICT_HOME to the folder of the clone or release
    exit /b 1
)
set "root=%INTERDICT_HOME%\"
if exist "%root%experiments\pom.xml" goto at_home
if exist "%root%lib\interdict.jar" goto at_home
>&2 echo interdict: INTERDICT_HOME: "%root%" holds no INTERDICT
exit /b 1
:at_home
set "target=%root%experiments\target"
if exist "%root%lib\interdict.jar" set "target=%root%lib"
set "jar=%target%\interdict.jar"
set "record=%target%\interdict.made-of"
set "archive=%target%\interdict.jsa"
set "archived=%target%\interdict.jsa.for"
set "unfinished=%target%\.build-unfinished"
set "lock=%target%\.build-lock.d"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if exist "%root%runtime\bin\java.exe" set "java=%root%runtime\bin\java.exe"
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

rem A collector or a share of the memory that the user asks for is taken; two collectors would stop the JVM.
set "collector=-XX:+UseParallelGC"
set "memory=-XX:MaxRAMPercentage=70"
set JAVA_TOOL_OPTIONS 2>nul | findstr /r /c:"-XX:+Use[A-Za-z1]*GC" >nul && set "collector="
set JDK_JAVA_OPTIONS 2>nul | findstr /r /c:"-XX:+Use[A-Za-z1]*GC" >nul && set "collector="
set _JAVA_OPTIONS 2>nul | findstr /r /c:"-XX:+Use[A-Za-z1]*GC" >nul && set "collector="
set INTERDICT_JAVA_OPTS 2>nul | findstr /r /c:"-XX:+Use[A-Za-z1]*GC" >nul && set "collector="
set JAVA_TOOL_OPTIONS 2>nul | findstr /c:"MaxRAMPercentage" >nul && set "memory="
set JDK_JAVA_OPTIONS 2>nul | findstr /c:"MaxRAMPercentage" >nul && set "memory="

if exist "%root%lib\interdict.jar" goto start
if not defined INTERDICT_NO_BUILD goto look
if "%INTERDICT_NO_BUILD%"=="0" goto look
if exist "%jar%" goto start
>&2 echo interdict: there is no "%jar%", and INTERDICT_NO_BUILD forbids to build it
exit /b 1
:look
call :stale
if errorlevel 1 (
    call :build_locked
    if errorlevel 1 exit /b 1
)

:start
rem Another JVM, or the jar at another place, needs other class data; and a build may have been killed before it made them.
set "made_for="
if exist "%archived%" set /p made_for=<"%archived%"
if not "%made_for%"=="%java% %version% %jar%" call :class_data
set "cds="
if exist "%archive%" set cds=-XX:SharedArchiveFile="%archive%"
"%java%" %collector% %memory% -XX:-UsePerfData -Xlog:disable -Djava.awt.headless=true -Dfile.encoding=UTF-8 %INTERDICT_JAVA_OPTS% %cds% -jar "%jar%" %*
exit /b %errorlevel%

rem Returns 1 when the jar must be built: the content that it is made of is not what the record says, or the jar is not.
:stale
if not exist "%jar%" exit /b 1
if exist "%unfinished%" exit /b 1
call :content
if not exist "%record%" exit /b 1
set "recorded="
set /p recorded=<"%record%"
if "%recorded%"=="%content%" exit /b 0
exit /b 1

rem Sets content: a hash over the names and bytes of all sources, and the size of the jar. Own files in the library that Git does not know are left out.
:content
set "content="
for /f "delims=" %%h in ('powershell -NoProfile -Command "Set-Location -LiteralPath $env:root; $names = @('pom.xml', 'REFERENCES.bib', 'docs\targets.csv'); foreach ($d in Get-ChildItem -Directory) { if ($d.Name -notin 'benchmarks', 'distribution' -and (Test-Path ($d.Name + '\pom.xml'))) { $names += $d.Name + '\pom.xml'; $names += Get-ChildItem ($d.Name + '\src\main') -Recurse -File | Resolve-Path -Relative } }; $own = @(git ls-files experiments/library 2>$null); if (-not $own) { $own = @(Get-ChildItem experiments\library -File | Resolve-Path -Relative) }; $names += $own; $lines = $names | Sort-Object | ForEach-Object { $_ + ' ' + (Get-FileHash -LiteralPath $_ -ErrorAction SilentlyContinue).Hash }; $bytes = [Text.Encoding]::UTF8.GetBytes($lines -join '|'); [BitConverter]::ToString([Security.Cryptography.SHA256]::Create().ComputeHash($bytes)).Replace('-', '') + ' ' + (Get-Item -LiteralPath $env:jar -ErrorAction SilentlyContinue).Length"') do set "content=%%h"
exit /b 0

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
rem What a build that was broken off has left may be half a file.
if exist "%unfinished%" for /d %%m in ("%root%*") do if exist "%%m\pom.xml" rd /s /q "%%m\target\classes" 2>nul
type nul >"%unfinished%"
pushd "%root%"
rem Checks of the sources are for those who change them: see CONTRIBUTING.md.
call mvn -B -Dstyle.color=never -Dunchecked -Dmaven.test.skip=true -pl experiments -am package >"%TEMP%\interdict-build.log" 2>&1
set "failed=%errorlevel%"
popd
if not "%failed%"=="0" (
    >&2 findstr /b /c:"[ERROR]" "%TEMP%\interdict-build.log"
    >&2 echo interdict: the build failed; "%TEMP%\interdict-build.log" has all that Maven said
    exit /b 1
)
call :content
>"%record%" echo %content%
del "%unfinished%"
exit /b 0

rem Classes as the JVM lays them out in memory: halves the time to start. A start without them works too.
:class_data
if exist "%archive%" del "%archive%" 2>nul
"%java%" -XX:ArchiveClassesAtExit="%archive%" %collector% -Xlog:disable -jar "%jar%" --help >nul 2>nul
>"%archived%" 2>nul echo %java% %version% %jar%
exit /b 0
