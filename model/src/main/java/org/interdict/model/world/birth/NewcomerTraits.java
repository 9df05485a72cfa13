package org.interdict.model.world.birth;

import java.io.Serializable;
import org.interdict.model.unit.Count;
import org.interdict.model.unit.Days;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.PerDay;
import org.interdict.model.unit.Share;

/** What persons are like when they enter the population at risk. */
@Group("population")
public record NewcomerTraits(
        @Evidence(
                meaning = "Mean time a person stays in the population at risk",
                usual = 3650,
                low = 1825,
                high = 7300,
                grade = Grade.C,
                source = "assumption")
        Days residenceDays,

        @Evidence(
                meaning = "Share whose motivation is attraction",
                usual = 0.45,
                low = 0.3,
                high = 0.6,
                grade = Grade.B,
                source = {"merdian2013", "babchishin2018"})
        Share attractionShare,

        @Evidence(
                meaning = "Share whose motivation is emotional coping",
                usual = 0.25,
                low = 0.1,
                high = 0.4,
                grade = Grade.B,
                source = {"merdian2013", "morgan2019"})
        Share copingShare,

        @Evidence(
                meaning = "Share whose motivation is curiosity or collecting; what is left is financial",
                usual = 0.25,
                low = 0.1,
                high = 0.4,
                grade = Grade.B,
                source = "merdian2013")
        Share curiosityShare,

        @Evidence(
                meaning = "Spread of the strength of motivation (standard deviation of its log)",
                usual = 0.7,
                low = 0.3,
                high = 1.2,
                most = 5,
                grade = Grade.C,
                source = "assumption")
        Factor driveSpread,

        @Evidence(
                meaning = "Mean self-control",
                usual = 0.5,
                low = 0.35,
                high = 0.65,
                grade = Grade.C,
                source = "babchishin2015")
        Share selfControlMean,

        @Evidence(
                meaning = "Mean barrier to acting offline",
                usual = 0.7,
                low = 0.5,
                high = 0.85,
                grade = Grade.C,
                source = "babchishin2015")
        Share constraintMean,

        @Evidence(
                meaning = "Standard deviation of self-control, constraint, aspiration and offline access",
                usual = 0.18,
                low = 0.08,
                high = 0.3,
                grade = Grade.C,
                source = "assumption")
        Share dispositionSpread,

        @Evidence(
                meaning = "Mean offline opportunity",
                usual = 0.3,
                low = 0.15,
                high = 0.5,
                grade = Grade.C,
                source = "babchishin2015")
        Share accessMean,

        @Evidence(
                meaning = "Mean long-term strength of an implicit theory",
                usual = 0.25,
                low = 0.1,
                high = 0.4,
                grade = Grade.C,
                source = {"ward1999", "paquette2020"})
        Share distortionMean,

        @Evidence(
                meaning = "Standard deviation of an implicit theory between persons",
                usual = 0.25,
                low = 0.1,
                high = 0.35,
                grade = Grade.C,
                source = "assumption")
        Share distortionSpread,

        @Evidence(
                meaning = "Spread of what persons learn from each part of social learning (standard deviation of"
                        + " its log)",
                usual = 1.3,
                low = 0.5,
                high = 1.5,
                most = 3,
                grade = Grade.C,
                source = {"akers1996", "pratt2010"})
        Factor susceptibilitySpread,

        @Evidence(
                meaning = "Median rate of visits of a searcher or member",
                usual = 0.12,
                low = 0.03,
                high = 0.15,
                least = 1e-6,
                most = 100,
                grade = Grade.C,
                source = "assumption")
        PerDay visitRateMedian,

        @Evidence(
                meaning = "Spread of the rate of visits (standard deviation of its log)",
                usual = 0.9,
                low = 0.5,
                high = 1.3,
                most = 5,
                grade = Grade.C,
                source = "assumption")
        Factor visitRateSpread,

        @Evidence(
                meaning = "Share of persons who ever post if they become members",
                usual = 0.28,
                low = 0.08,
                high = 0.3,
                grade = Grade.C,
                source = {"dacunha2020", "vanderbruggen2022"})
        Share posterShare,

        @Evidence(
                meaning = "Smallest expected posts per visit among those who post",
                usual = 0.0016,
                low = 0.0005,
                high = 0.005,
                least = 1e-6,
                most = 1000,
                grade = Grade.C,
                source = "ngo2024")
        Factor postLow,

        @Evidence(
                meaning = "Largest expected posts per visit",
                usual = 0.03,
                low = 0.015,
                high = 0.15,
                most = 1000,
                grade = Grade.C,
                source = "blokland2024")
        Factor postHigh,

        @Evidence(
                meaning = "Shape of the bounded Pareto law of expected posts per visit",
                usual = 1.3,
                low = 0.7,
                high = 2,
                least = 0.01,
                most = 100,
                grade = Grade.B,
                source = {"vanmierlo2014", "ngo2024"})
        Factor postShape,

        @Evidence(
                meaning = "Spread of identifiability (standard deviation of its log)",
                usual = 1,
                low = 0.5,
                high = 1.5,
                most = 5,
                grade = Grade.C,
                source = "assumption")
        Factor identifiabilitySpread,

        @Evidence(
                meaning = "Mean status percentile wanted",
                usual = 0.6,
                low = 0.4,
                high = 0.8,
                grade = Grade.C,
                source = "carr2007")
        Share aspirationMean,

        @Evidence(
                meaning = "Share with an offline offence before entry",
                usual = 0.38,
                low = 0.12,
                high = 0.55,
                grade = Grade.B,
                source = "seto2011")
        Share historyShare,

        @Evidence(
                meaning = "Persons at risk per cell of a board; sets how many recent posts a forum shows",
                usual = 400,
                low = 100,
                high = 800,
                grade = Grade.C,
                source = "assumption")
        Count personsPerCell)
        implements Serializable {}
