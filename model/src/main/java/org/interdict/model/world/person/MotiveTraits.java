package org.interdict.model.world.person;

import java.io.Serializable;
import org.interdict.model.unit.Coefficient;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;

/** How far the four motivations differ in what rewards a person, what the person does, and what makes the person stop. */
@Group("motive")
public record MotiveTraits(
        @Evidence(
                meaning =
                        "Reward, short-term rise and engagement from items viewed, for those who cope with emotions, in multiples of the others'",
                usual = 2,
                low = 1,
                high = 4,
                least = 0.01,
                grade = Grade.C,
                source = {"merdian2013", "morgan2019"})
        Factor copingMood,

        @Evidence(
                meaning =
                        "What a rare item viewed counts for with the curious and collecting, in multiples of another item",
                usual = 4,
                low = 1,
                high = 10,
                least = 0.01,
                grade = Grade.C,
                source = {"carr2007", "merdian2013"})
        Factor curiosityRarity,

        @Evidence(
                meaning = "Effect of attraction on soliciting and offline offending, against the other motivations",
                usual = 0.6,
                low = 0,
                high = 1.5,
                grade = Grade.B,
                source = {"babchishin2018", "babchishin2015"})
        Coefficient attractionAct,

        @Evidence(
                meaning = "Chance of sharing an item for those with financial motives, in multiples of the others'",
                usual = 1.5,
                low = 1,
                high = 3,
                least = 0.01,
                grade = Grade.C,
                source = {"merdian2013", "ecpat2016"})
        Factor financialSupply,

        @Evidence(
                meaning =
                        "Rate at which the curious and collecting leave at a visit without items, in multiples of the others'",
                usual = 2,
                low = 1,
                high = 6,
                least = 0.01,
                grade = Grade.C,
                source = "merdian2013")
        Factor curiosityExit,

        @Evidence(
                meaning = "Chance of seeking help for those who cope with emotions, in multiples of the others'",
                usual = 1.5,
                low = 1,
                high = 3,
                least = 0.01,
                grade = Grade.C,
                source = {"insoll2024", "morgan2019"})
        Factor copingHelp)
        implements Serializable {}
