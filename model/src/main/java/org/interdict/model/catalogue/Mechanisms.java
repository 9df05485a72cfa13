package org.interdict.model.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.interdict.model.mechanism.channel.Signals;
import org.interdict.model.mechanism.community.Advice;
import org.interdict.model.mechanism.community.DisplacementAndSuccession;
import org.interdict.model.mechanism.community.Engagement;
import org.interdict.model.mechanism.community.Marginalisation;
import org.interdict.model.mechanism.community.Promotion;
import org.interdict.model.mechanism.community.Roles;
import org.interdict.model.mechanism.community.Status;
import org.interdict.model.mechanism.community.Visits;
import org.interdict.model.mechanism.entry.Environment;
import org.interdict.model.mechanism.entry.OpportunityAndSearch;
import org.interdict.model.mechanism.entry.Turnover;
import org.interdict.model.mechanism.entry.Vetting;
import org.interdict.model.mechanism.learning.CognitiveDistortion;
import org.interdict.model.mechanism.learning.Definitions;
import org.interdict.model.mechanism.learning.DifferentialAssociation;
import org.interdict.model.mechanism.learning.DifferentialReinforcement;
import org.interdict.model.mechanism.learning.Imitation;
import org.interdict.model.mechanism.learning.Neutralisation;
import org.interdict.model.mechanism.learning.Normalisation;
import org.interdict.model.mechanism.offending.HelpAndDesistance;
import org.interdict.model.mechanism.offending.LiveStreaming;
import org.interdict.model.mechanism.offending.Pathway;
import org.interdict.model.mechanism.response.DetectionAndReporting;
import org.interdict.model.mechanism.response.DeterrenceAndDistrust;
import org.interdict.model.mechanism.response.Enforcement;
import org.interdict.model.mechanism.response.Removal;
import org.interdict.model.mechanism.response.VictimIdentification;

/** Every mechanism, in the order of the day. */
public final class Mechanisms {
    /** What happens before the strategy acts: persons come and go, and the surroundings change. */
    public static final List<MechanismType> BEFORE_STRATEGY =
            List.of(MechanismType.of(Turnover.class), MechanismType.of(Environment.class));

    /** What happens after the strategy has acted; one line per entry. */
    public static final List<MechanismType> AFTER_STRATEGY = List.of(
            MechanismType.of(OpportunityAndSearch.class),
            MechanismType.of(Vetting.class),
            MechanismType.of(Visits.class),
            MechanismType.of(Advice.class),
            MechanismType.of(Roles.class),
            MechanismType.of(DifferentialAssociation.class),
            MechanismType.of(Definitions.class),
            MechanismType.of(DifferentialReinforcement.class),
            MechanismType.of(Imitation.class),
            MechanismType.of(CognitiveDistortion.class),
            MechanismType.of(Neutralisation.class),
            MechanismType.of(Normalisation.class),
            MechanismType.of(Marginalisation.class),
            MechanismType.of(Status.class),
            MechanismType.of(Promotion.class),
            MechanismType.of(Engagement.class),
            MechanismType.of(Pathway.class),
            MechanismType.of(LiveStreaming.class),
            MechanismType.of(Enforcement.class),
            MechanismType.of(DeterrenceAndDistrust.class),
            MechanismType.of(DetectionAndReporting.class),
            MechanismType.of(Removal.class),
            MechanismType.of(DisplacementAndSuccession.class),
            MechanismType.of(Signals.class),
            MechanismType.of(HelpAndDesistance.class),
            MechanismType.of(VictimIdentification.class));

    /** Every mechanism. */
    public static final List<MechanismType> ALL =
            Stream.concat(BEFORE_STRATEGY.stream(), AFTER_STRATEGY.stream()).toList();

    private Mechanisms() {}
}
