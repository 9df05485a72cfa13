package org.interdict.model.world.person;

import java.io.Serializable;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.PerDay;

/** How fast persons forget: the rates at which states of mind and ties return to rest without contact. */
@Group("memory")
public record MemoryTraits(
        @Evidence(
                meaning = "Pull of implicit theories back to their long-term level",
                usual = 0.004,
                low = 0.001,
                high = 0.02,
                grade = Grade.C,
                source = "steel2020")
        PerDay distortionPerDay,

        @Evidence(
                meaning = "Rate at which the short-term rise around an act fades",
                usual = 0.3,
                low = 0.1,
                high = 1,
                grade = Grade.C,
                source = "steel2020")
        PerDay shortTermPerDay,

        @Evidence(
                meaning = "Rate at which neutralising accounts fade",
                usual = 0.01,
                low = 0.003,
                high = 0.03,
                grade = Grade.C,
                source = "assumption")
        PerDay neutralisationPerDay,

        @Evidence(
                meaning = "Rate at which perceived prevalence fades",
                usual = 0.005,
                low = 0.001,
                high = 0.02,
                grade = Grade.C,
                source = "assumption")
        PerDay prevalencePerDay,

        @Evidence(
                meaning = "Rate at which perceived risk fades",
                usual = 0.05,
                low = 0.005,
                high = 0.05,
                grade = Grade.B,
                source = {"collier2019", "decaryhetu2017"})
        PerDay riskPerDay,

        @Evidence(
                meaning = "Rate at which engagement fades without visits",
                usual = 0.008,
                low = 0.002,
                high = 0.03,
                grade = Grade.C,
                source = "fortin2018")
        PerDay engagementPerDay,

        @Evidence(
                meaning = "Rate at which belonging fades without visits",
                usual = 0.008,
                low = 0.002,
                high = 0.03,
                grade = Grade.C,
                source = "assumption")
        PerDay belongingPerDay,

        @Evidence(
                meaning = "Rate at which differential association fades without contact",
                usual = 0.004,
                low = 0.003,
                high = 0.03,
                grade = Grade.C,
                source = "assumption")
        PerDay associationPerDay,

        @Evidence(
                meaning = "Rate at which rewards and replies in mind fade",
                usual = 0.02,
                low = 0.005,
                high = 0.05,
                grade = Grade.C,
                source = "assumption")
        PerDay reinforcementPerDay,

        @Evidence(
                meaning = "Rate at which admired examples fade",
                usual = 0.025,
                low = 0.005,
                high = 0.05,
                grade = Grade.C,
                source = "assumption")
        PerDay imitationPerDay,

        @Evidence(
                meaning = "Rate at which the skill taken from advice fades",
                usual = 0.005,
                low = 0.001,
                high = 0.02,
                grade = Grade.C,
                source = "assumption")
        PerDay skillPerDay,

        @Evidence(
                meaning = "Rate at which a tie fades without contact",
                usual = 0.01,
                low = 0.003,
                high = 0.03,
                grade = Grade.C,
                source = "assumption")
        PerDay tiesPerDay,

        @Evidence(
                meaning = "Weight, in contacts, below which a tie is gone",
                usual = 0.1,
                low = 0.02,
                high = 0.3,
                grade = Grade.C,
                source = "assumption")
        Factor tieFloor)
        implements Serializable {}
