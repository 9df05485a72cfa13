package org.interdict.model.catalogue;

import java.util.List;
import org.interdict.model.mechanism.CognitiveDistortion;
import org.interdict.model.mechanism.Definitions;
import org.interdict.model.mechanism.DetectionAndReporting;
import org.interdict.model.mechanism.DeterrenceAndDistrust;
import org.interdict.model.mechanism.DifferentialAssociation;
import org.interdict.model.mechanism.DifferentialReinforcement;
import org.interdict.model.mechanism.DisplacementAndSuccession;
import org.interdict.model.mechanism.Enforcement;
import org.interdict.model.mechanism.Engagement;
import org.interdict.model.mechanism.Environment;
import org.interdict.model.mechanism.HelpAndDesistance;
import org.interdict.model.mechanism.Imitation;
import org.interdict.model.mechanism.LiveStreaming;
import org.interdict.model.mechanism.Marginalisation;
import org.interdict.model.mechanism.Neutralisation;
import org.interdict.model.mechanism.Normalisation;
import org.interdict.model.mechanism.OpportunityAndSearch;
import org.interdict.model.mechanism.Pathway;
import org.interdict.model.mechanism.Promotion;
import org.interdict.model.mechanism.Removal;
import org.interdict.model.mechanism.Status;
import org.interdict.model.mechanism.Turnover;
import org.interdict.model.mechanism.Vetting;
import org.interdict.model.mechanism.VictimIdentification;
import org.interdict.model.mechanism.Visits;

/** Every mechanism, in the order of the day. */
public final class Mechanisms {
    /** A line an entry. */
    public static final List<MechanismType> ALL = List.of(
            MechanismType.of(Turnover.class),
            MechanismType.of(Environment.class),
            MechanismType.of(OpportunityAndSearch.class),
            MechanismType.of(Vetting.class),
            MechanismType.of(Visits.class),
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
            MechanismType.of(HelpAndDesistance.class),
            MechanismType.of(VictimIdentification.class));

    private Mechanisms() {}
}
