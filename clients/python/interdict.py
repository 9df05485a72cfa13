"""INTERDICT from Python: run an experiment, read a run folder, plot an effect. Needs pandas only; the program does the work.

    import interdict

    runs = interdict.run("experiments/library/takedown-vs-detection.yaml", out="runs/mine")
    interdict.plot_effect(runs, "harm.exposures").save("effect.svg")

The program is found in the variable INTERDICT, in the folder two above this file, or on the path.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from html import escape
from pathlib import Path

import pandas as pd

_COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#000000"]


class Failed(RuntimeError):
    """The program ended with an error; the message is its own."""


def program() -> str:
    """The program as a path."""
    beside = Path(__file__).resolve().parents[2] / "interdict"
    found = os.environ.get("INTERDICT") or (str(beside) if beside.is_file() else shutil.which("interdict"))
    if not found:
        raise FileNotFoundError("INTERDICT is not found: set the variable INTERDICT to its path")
    return found


def call(*arguments: object) -> str:
    """Calls the program with these arguments and returns its standard output."""
    words = [program(), *map(str, arguments)]
    ended = subprocess.run(words, capture_output=True, text=True, encoding="utf-8", check=False)
    if ended.returncode != 0:
        raise Failed(f"interdict {' '.join(words[1:])} ended with {ended.returncode}\n{ended.stderr}{ended.stdout}")
    return ended.stdout


class Runs:
    """A run folder. Each exported table is a data frame: runs.runs, runs.summary, runs.daily, runs.effects, ...

    `runs.results` is what the report says, as a dictionary (`interdict report --json`).
    """

    def __init__(self, folder: str | os.PathLike):
        self.folder = Path(folder)
        self._place = tempfile.TemporaryDirectory(prefix="interdict-")
        self._tables = Path(self._place.name)
        call("export", self.folder, "--out", self._tables, "--quiet")
        self.tables = sorted(file.stem.replace("-", "_") for file in self._tables.glob("*.csv") if file.stem != "behaviorspace")

    def __getattr__(self, name: str):
        if name.startswith("_") or name not in self.tables:
            raise AttributeError(f"there is no table {name!r}")
        frame = pd.read_csv(self._tables / f"{name.replace('_', '-')}.csv")
        setattr(self, name, frame)
        return frame

    @property
    def results(self) -> dict:
        with tempfile.TemporaryDirectory() as page:
            return json.loads(call("report", self.folder, "--json", "--out", page))

    def __repr__(self) -> str:
        return f"INTERDICT runs in {self.folder}: {len(self.runs)} runs; tables {', '.join(self.tables)}"


def run(experiment, out, command="compare", replicates=None, seed=None, set=None, options=()) -> Runs:
    """Runs an experiment and reads its run folder. `set` replaces values of the file: {"world.population": 2000}."""
    arguments = [command, experiment, "--out", out, "--no-progress", "--quiet"]
    if replicates is not None:
        arguments += ["--replicates", replicates]
    if seed is not None:
        arguments += ["--seed", seed]
    for path, value in (set or {}).items():
        arguments += ["--set", f"{path}={value}"]
    call(*arguments, *options)
    return Runs(out)


def read(folder) -> Runs:
    """A run folder that is there already."""
    return Runs(folder)


class Picture:
    """A picture as SVG; a notebook shows it, `save` writes it."""

    def __init__(self, svg: str):
        self.svg = svg

    def _repr_svg_(self) -> str:
        return self.svg

    def save(self, file) -> None:
        Path(file).write_text(self.svg, encoding="utf-8")


def plot_effect(runs: Runs, measure: str, relative: bool = False) -> Picture:
    """The paired effects on a measure with their intervals: one line for each strategy."""
    effects = runs.effects[runs.effects.measure == measure].reset_index(drop=True)
    if effects.empty:
        raise ValueError(f"no effects on {measure}; compared were: {', '.join(runs.effects.measure.unique())}")
    # The baseline's mean is the mean effect over the relative one.
    factor = 100 * effects.relative / effects["mean"] if relative else pd.Series(1.0, index=effects.index)
    lower, mean, upper = effects.lower * factor, effects["mean"] * factor, effects.upper * factor
    scale = _Scale(min(lower.min(), 0), max(upper.max(), 0), 220, 680)
    marks = [scale.axis(50 + 34 * len(effects), "difference in % of the baseline" if relative else "difference")]
    marks.append(f'<line x1="{scale(0):.1f}" x2="{scale(0):.1f}" y1="40" y2="{50 + 34 * len(effects)}" stroke="#888" stroke-dasharray="4 3"/>')
    for i, strategy in enumerate(effects.strategy):
        y = 60 + 34 * i
        marks.append(f'<text x="210" y="{y + 4}" text-anchor="end">{escape(strategy)}</text>')
        if pd.notna(lower[i]) and pd.notna(upper[i]):
            marks.append(f'<line x1="{scale(lower[i]):.1f}" x2="{scale(upper[i]):.1f}" y1="{y}" y2="{y}" stroke="{_COLOURS[0]}" stroke-width="2"/>')
        marks.append(f'<circle cx="{scale(mean[i]):.1f}" cy="{y}" r="4" fill="{_COLOURS[0]}"/>')
    return _picture(f"Effect on {measure}", marks, 100 + 34 * len(effects))


def plot_days(runs: Runs, measure: str) -> Picture:
    """The mean of a measure over the days, one line for each strategy."""
    days = runs.daily[runs.daily.measure == measure].merge(runs.runs[["run_id", "strategy"]], on="run_id")
    if days.empty:
        raise ValueError(f"no daily series of {measure}; stored are: {', '.join(runs.daily.measure.unique())}")
    means = days.pivot_table(index="day", columns="strategy", values="value", aggfunc="mean", sort=False)
    return plot_lines(means, f"{measure}, mean over replicates", "day")


def plot_lines(frame: pd.DataFrame, title: str, across: str) -> Picture:
    """One line for each column of a data frame, over its index."""
    right = _Scale(frame.index.min(), frame.index.max(), 70, 680)
    up = _Scale(min(frame.min().min(), 0), frame.max().max(), 320, 40)
    marks = [right.axis(320, across), up.upright(70)]
    for i, name in enumerate(frame.columns):
        colour = _COLOURS[i % len(_COLOURS)]
        points = " ".join(f"{right(x):.1f},{up(y):.1f}" for x, y in frame[name].dropna().items())
        marks.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="1.5"/>')
        marks.append(f'<text x="540" y="{56 + 16 * i}" fill="{colour}">{escape(str(name))}</text>')
    return _picture(title, marks, 370)


class _Scale:
    """From values to places; a range without extent is widened."""

    def __init__(self, low: float, high: float, start: float, end: float):
        self.low, self.high = (low, high) if high > low else (low - 1, low + 1)
        self.start, self.end = start, end

    def __call__(self, value: float) -> float:
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)

    def _ticks(self):
        return [self.low + (self.high - self.low) * i / 4 for i in range(5)]

    def axis(self, y: float, title: str) -> str:
        text = "".join(f'<text x="{self(t):.1f}" y="{y + 18}" text-anchor="middle">{t:.4g}</text>' for t in self._ticks())
        line = f'<line x1="{self.start}" x2="{self.end}" y1="{y}" y2="{y}" stroke="#333"/>'
        return f'{line}{text}<text x="{(self.start + self.end) / 2}" y="{y + 38}" text-anchor="middle">{escape(title)}</text>'

    def upright(self, x: float) -> str:
        text = "".join(f'<text x="{x - 6}" y="{self(t) + 4:.1f}" text-anchor="end">{t:.4g}</text>' for t in self._ticks())
        return f'<line x1="{x}" x2="{x}" y1="{self.start}" y2="{self.end}" stroke="#333"/>{text}'


def _picture(title: str, marks: list[str], height: int) -> Picture:
    return Picture(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="720" height="{height}" viewBox="0 0 720 {height}" '
        f'font-family="sans-serif" font-size="12"><rect width="720" height="{height}" fill="white"/>'
        f'<text x="20" y="24" font-size="15">{escape(title)}</text>{"".join(marks)}</svg>'
    )
