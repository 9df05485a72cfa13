package org.interdict.experiments.cli.start;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a first experiment is to hold.
 *
 * @param name of the experiment
 * @param question what is asked, in a sentence
 * @param wishes one strategy for each
 * @param always policies that are in force in every strategy, the baseline included
 * @param together whether one more strategy holds all policies
 * @param budget most investigator-days of each strategy, or null
 * @param spend what each policy that is compared is to cost, in investigator-days, or null
 * @param measures what is compared
 */
record Draft(
        String name,
        String question,
        List<Wish> wishes,
        List<Wish> always,
        boolean together,
        @Nullable Double budget,
        @Nullable Double spend,
        List<String> measures) {
    /** Copies the lists. */
    Draft {
        wishes = List.copyOf(wishes);
        always = List.copyOf(always);
        measures = List.copyOf(measures);
    }
}
