package org.interdict.model.world.person;

import java.io.Serializable;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.Share;

/** How far informal social control holds persons, and how far anonymity loosens that hold. */
@Group("restraint")
public record RestraintTraits(
        @Evidence(
                meaning = "Share of searches and accidental conversions that full informal control prevents",
                usual = 0.5,
                low = 0.2,
                high = 0.8,
                grade = Grade.C,
                source = {"bursik1988", "roberts2012"})
        Share entryHold,

        @Evidence(
                meaning =
                        "Effect of full informal control on the logit of offline acts of a person with real-world presence only, downwards",
                usual = 1,
                low = 0.3,
                high = 2,
                grade = Grade.C,
                source = {"bursik1988", "roberts2012"})
        Factor actHold,

        @Evidence(
                meaning = "Part of informal control that full anonymity takes away from members",
                usual = 0.5,
                low = 0.2,
                high = 0.8,
                grade = Grade.C,
                source = {"monk2018", "huikuri2023"})
        Share disinhibition,

        @Evidence(
                meaning = "Part of visits and posts that members leave out in a forum without any anonymity",
                usual = 0.7,
                low = 0.3,
                high = 0.9,
                grade = Grade.C,
                source = "monk2018")
        Share unease)
        implements Serializable {}
