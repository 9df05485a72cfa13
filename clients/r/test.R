# Tests of the R client; run by .ci/clients with a small experiment: Rscript test.R CLIENT EXPERIMENT SCRATCH
arguments <- commandArgs(trailingOnly = TRUE)
source(arguments[[1]])
experiment <- arguments[[2]]
scratch <- arguments[[3]]

runs <- interdict_run(experiment, file.path(scratch, "r runs"), replicates = 2, seed = 5)
stopifnot(nrow(runs$runs) == 4, setequal(runs$runs$strategy, c("status quo", "detection")))

# The paired effect is the mean difference of the values per run.
values <- merge(runs$summary, runs$runs[c("run_id", "strategy", "replicate")], by = "run_id")
values <- values[values$measure == "harm.exposures", ]
wide <- tapply(values$value, list(values$replicate, values$strategy), sum)
effect <- runs$effects[runs$effects$measure == "harm.exposures", ]
stopifnot(isTRUE(all.equal(mean(wide[, "detection"] - wide[, "status quo"]), effect$mean)))

png(file.path(scratch, "effect.png"))
shown <- interdict_plot_effect(runs, "harm.exposures", relative = TRUE)
means <- interdict_plot_days(runs, "harm.exposures")
invisible(dev.off())
stopifnot(identical(shown$strategy, "detection"), file.size(file.path(scratch, "effect.png")) > 1000)
stopifnot(isTRUE(all.equal(sum(means[, "status quo"]), mean(wide[, "status quo"]))))

refused <- tryCatch(interdict_run(experiment, file.path(scratch, "refused"), set = list(world.population = -1)), error = conditionMessage)
stopifnot(grepl("world.population", refused))
refused <- tryCatch(interdict_plot_effect(runs, "harm.nothing"), error = conditionMessage)
stopifnot(grepl("harm.exposures", refused))
cat("the R client holds\n")
