package org.interdict.model.world.channel;

import java.io.Serializable;
import org.interdict.model.unit.Coefficient;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.Probability;
import org.interdict.model.unit.Share;

/** How persons react to what they find on open channels, and to a way in that is blocked. A reaction at 0 is switched off. */
@Group("channel")
public record ChannelReactions(
        @Evidence(
                meaning = "Chance that a person of mean motivation whose way in is blocked tries another one,"
                        + " and yet another after that",
                usual = 0.8,
                low = 0.4,
                high = 0.95,
                grade = Grade.B,
                source = "danaher2020")
        Probability substitution,

        @Evidence(
                meaning = "Share of entries through a treated way that get round the block",
                usual = 0.1,
                low = 0,
                high = 0.3,
                grade = Grade.B,
                source = "danaher2020")
        Share circumvention,

        @Evidence(
                meaning = "Chance per visit that a person chooses a channel anew without a reason",
                usual = 0.02,
                low = 0.005,
                high = 0.1,
                grade = Grade.C,
                source = "assumption")
        Probability look,

        @Evidence(
                meaning = "Chance per visit that a person chooses a channel anew, if nothing of the usual"
                        + " stock is left in it",
                usual = 0.3,
                low = 0,
                high = 0.8,
                grade = Grade.B,
                source = "aguiar2018")
        Probability shortage,

        @Evidence(
                meaning = "Exponent of the stock of a channel in its choice",
                usual = 1,
                low = 0.3,
                high = 2,
                grade = Grade.C,
                source = "assumption")
        Factor findEffect,

        @Evidence(
                meaning = "Effect of perceived risk on the choice of a channel, as far as it does not hide"
                        + " its users, downwards",
                usual = 2,
                low = 0,
                high = 5,
                grade = Grade.C,
                source = "assumption")
        Coefficient fearEffect,

        @Evidence(
                meaning = "How much more readily a person applies to a forum who finds nothing on open"
                        + " channels or is turned away",
                usual = 0.5,
                low = 0,
                high = 1.5,
                grade = Grade.C,
                source = {"hortaribeiro2021", "fortin2018"})
        Factor toForums,

        @Evidence(
                meaning = "How much the rate of search rises after a closing that everybody hears of",
                usual = 0.1,
                low = 0,
                high = 0.5,
                grade = Grade.B,
                source = "aguiar2018")
        Factor newcomers,

        @Evidence(
                meaning = "Share of its effect that a warning or block loses each time a person meets one",
                usual = 0.15,
                low = 0.05,
                high = 0.4,
                grade = Grade.C,
                source = "assumption")
        Share wear)
        implements Serializable {}
