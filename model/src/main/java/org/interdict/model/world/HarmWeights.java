package org.interdict.model.world;

import java.io.Serializable;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;

/**
 * The weights of the harm index, for everybody to see and change: how many case-days one of each counts. They are a value judgement, never
 * a finding.
 */
@Group("harmIndex")
public record HarmWeights(
        @Evidence(
                meaning = "Weight of an exposure",
                usual = 0.005,
                low = 0,
                high = 0.05,
                grade = Grade.C,
                source = "assumption")
        Factor exposure,

        @Evidence(
                meaning = "Weight of a new item",
                usual = 0.5,
                low = 0,
                high = 5,
                grade = Grade.C,
                source = "assumption")
        Factor newItem,

        @Evidence(
                meaning = "Weight of a day of ongoing harm of one case",
                usual = 1,
                low = 1,
                high = 1,
                grade = Grade.C,
                source = "assumption")
        Factor caseDay,

        @Evidence(
                meaning = "Weight of a solicitation",
                usual = 2,
                low = 0,
                high = 20,
                grade = Grade.C,
                source = "assumption")
        Factor solicitation,

        @Evidence(
                meaning = "Weight of a transition to offline offending",
                usual = 30,
                low = 0,
                high = 300,
                grade = Grade.C,
                source = "assumption")
        Factor contact,

        @Evidence(
                meaning = "Weight of a live stream bought",
                usual = 1,
                low = 0,
                high = 50,
                grade = Grade.C,
                source = "assumption")
        Factor purchase,

        @Evidence(
                meaning = "Weight of a view of an item on no list, in views of a known item; not part of the index",
                usual = 3,
                low = 1,
                high = 10,
                grade = Grade.C,
                source = "assumption")
        Factor unlisted)
        implements Serializable {}
