package org.interdict.model.world.birth;

import java.io.Serializable;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.Share;

/** What forums, hosts and regions are like. */
@Group("venue")
public record Places(
        @Evidence(
                meaning = "Spread of the ease of finding a forum (standard deviation of its log)",
                usual = 0.3,
                low = 0.1,
                high = 0.6,
                most = 5,
                grade = Grade.C,
                source = "assumption")
        Factor accessibilitySpread,

        @Evidence(
                meaning = "Anonymity that a forum gives its members",
                usual = 0.9,
                low = 0.8,
                high = 0.97,
                grade = Grade.C,
                source = {"huikuri2023", "closedplatforms2025"})
        Share anonymity,

        @Evidence(
                meaning = "Chance that a new forum refuses an assignment",
                usual = 0.3,
                low = 0.1,
                high = 0.5,
                grade = Grade.C,
                source = {"motoyama2011", "dupont2017"})
        Share strictness,

        @Evidence(
                meaning = "Trust climate of a new forum",
                usual = 0.6,
                low = 0.4,
                high = 0.8,
                grade = Grade.C,
                source = "vanderbruggen2021b")
        Share trust,

        @Evidence(
                meaning = "Cohesion of a new forum",
                usual = 0.5,
                low = 0.3,
                high = 0.7,
                grade = Grade.C,
                source = "oconnell2001")
        Share cohesion,

        @Evidence(
                meaning = "Cooperation of the haven, region 0",
                usual = 0.05,
                low = 0,
                high = 0.2,
                grade = Grade.C,
                source = "huikuri2023")
        Share havenCooperation,

        @Evidence(
                meaning = "Cooperation of the least cooperative other region",
                usual = 0.4,
                low = 0.2,
                high = 0.6,
                grade = Grade.C,
                source = "europol2021")
        Share leastCooperation,

        @Evidence(
                meaning = "Cooperation of the most cooperative region",
                usual = 0.95,
                low = 0.8,
                high = 1,
                grade = Grade.C,
                source = "europol2021")
        Share mostCooperation,

        @Evidence(
                meaning = "Share of the items on open channels, and on the boards of the first forums, that are rare",
                usual = 0.1,
                low = 0.02,
                high = 0.3,
                grade = Grade.C,
                source = "carr2007")
        Share rareShare)
        implements Serializable {}
