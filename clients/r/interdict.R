# INTERDICT from R: run an experiment, read a run folder, plot an effect. Base R only; the program does the work.
#
#   source("clients/r/interdict.R")
#   runs <- interdict_run("experiments/library/takedown-vs-detection.yaml", out = "runs/mine")
#   interdict_plot_effect(runs, "harm.exposures")
#
# The program is found in the option interdict.program, the variable INTERDICT, the folder above this file, or on the path.

interdict_home <- local({
  file <- tryCatch(sys.frame(1)$ofile, error = function(e) NULL)
  if (is.null(file)) getwd() else normalizePath(file.path(dirname(file), "..", ".."))
})

# The program as a path.
interdict_program <- function() {
  found <- c(getOption("interdict.program"), Sys.getenv("INTERDICT"), file.path(interdict_home, "interdict"), Sys.which("interdict"))
  found <- found[nzchar(found) & file.exists(found)]
  if (length(found) == 0) stop("INTERDICT is not found: set options(interdict.program = \"/path/to/interdict\")")
  found[[1]]
}

# Calls the program with these arguments; stops with its message if it fails. Returns its lines on standard output.
interdict_call <- function(...) {
  arguments <- as.character(unlist(list(...)))
  messages <- tempfile()
  on.exit(unlink(messages))
  lines <- suppressWarnings(system2(interdict_program(), shQuote(arguments), stdout = TRUE, stderr = messages))
  status <- attr(lines, "status")
  if (!is.null(status) && status != 0) {
    stop("interdict ", paste(arguments, collapse = " "), " ended with ", status, "\n", paste(readLines(messages), collapse = "\n"))
  }
  lines
}

# Runs an experiment and reads its run folder. `command` is "compare", "run" or another command; `set` is a named list:
# list(world.population = 2000). `options` holds further options as they would be typed.
interdict_run <- function(experiment, out, command = "compare", replicates = NULL, seed = NULL, set = list(), options = character()) {
  arguments <- c(command, experiment, "--out", out, "--no-progress", "--quiet")
  if (!is.null(replicates)) arguments <- c(arguments, "--replicates", format(replicates, scientific = FALSE))
  if (!is.null(seed)) arguments <- c(arguments, "--seed", format(seed, scientific = FALSE))
  for (path in names(set)) arguments <- c(arguments, "--set", paste0(path, "=", format(set[[path]], scientific = FALSE)))
  interdict_call(arguments, options)
  interdict_read(out)
}

# A run folder as a list of data frames, one for each exported table: runs, summary, daily, events, forums, payers, effects, ...
# A table is read when it is first asked for: runs$daily.
interdict_read <- function(folder) {
  tables <- tempfile("interdict-")
  interdict_call("export", folder, "--out", tables, "--quiet")
  result <- new.env()
  for (file in list.files(tables, pattern = "[.]csv$", full.names = TRUE)) {
    name <- sub("[.]csv$", "", basename(file))
    if (name == "behaviorspace") next
    local({
      path <- file
      delayedAssign(name, read.csv(path, na.strings = "", check.names = FALSE), assign.env = result)
    })
  }
  result$folder <- folder
  class(result) <- "interdict_runs"
  result
}

print.interdict_runs <- function(x, ...) {
  cat("INTERDICT runs in ", x$folder, ": ", nrow(x$runs), " runs; tables ", paste(setdiff(ls(x), "folder"), collapse = ", "), "\n", sep = "")
  invisible(x)
}

# The paired effects on a measure with their intervals: one line for each strategy. Returns the rows it shows.
interdict_plot_effect <- function(runs, measure, relative = FALSE) {
  effects <- runs$effects[runs$effects$measure == measure, ]
  if (nrow(effects) == 0) stop("no effects on ", measure, "; compared were: ", paste(unique(runs$effects$measure), collapse = ", "))
  # The baseline's mean is the mean effect over the relative one.
  scale <- if (relative) 100 * effects$relative / effects$mean else rep(1, nrow(effects))
  ends <- cbind(effects$lower, effects$upper) * scale
  at <- rev(seq_len(nrow(effects)))
  old <- par(mar = c(4, 2 + max(nchar(effects$strategy)) / 2, 3, 1))
  on.exit(par(old))
  plot(effects$mean * scale, at, xlim = range(ends, 0, finite = TRUE), ylim = c(0.5, nrow(effects) + 0.5), pch = 19, yaxt = "n", ylab = "",
       xlab = if (relative) "difference in % of the baseline" else "difference", main = paste("Effect on", measure))
  segments(ends[, 1], at, ends[, 2], at)
  abline(v = 0, lty = 2)
  axis(2, at, effects$strategy, las = 1, tick = FALSE)
  invisible(effects)
}

# The mean of a measure over the days, one line for each strategy. Returns the means as a matrix: a row for each day.
interdict_plot_days <- function(runs, measure) {
  days <- merge(runs$daily[runs$daily$measure == measure, ], runs$runs[c("run_id", "strategy")], by = "run_id")
  if (nrow(days) == 0) stop("no daily series of ", measure, "; stored are: ", paste(unique(runs$daily$measure), collapse = ", "))
  means <- tapply(days$value, list(days$day, days$strategy), mean)
  matplot(as.numeric(rownames(means)), means, type = "l", lty = 1, xlab = "day", ylab = measure, main = measure)
  legend("topleft", colnames(means), lty = 1, col = seq_len(ncol(means)), bty = "n")
  invisible(means)
}
