package org.interdict.model.catalogue;

import java.util.List;
import org.interdict.model.policy.StatusQuo;
import org.interdict.model.policy.platform.CrawlerRemoval;
import org.interdict.model.policy.platform.DeviceScanning;
import org.interdict.model.policy.platform.EncryptionRollout;
import org.interdict.model.policy.platform.HostingObligations;
import org.interdict.model.policy.platform.PlatformDetection;
import org.interdict.model.policy.platform.SearchBlocking;
import org.interdict.model.policy.platform.WarningMessages;
import org.interdict.model.policy.policing.CovertOperation;
import org.interdict.model.policy.policing.FinancialDisruption;
import org.interdict.model.policy.policing.ForumTakedown;
import org.interdict.model.policy.policing.Infiltration;
import org.interdict.model.policy.policing.InternationalCooperation;
import org.interdict.model.policy.policing.LeadTriage;
import org.interdict.model.policy.policing.PaymentMatching;
import org.interdict.model.policy.policing.RandomArrests;
import org.interdict.model.policy.policing.TargetedArrests;
import org.interdict.model.policy.policing.UndercoverPersonas;
import org.interdict.model.policy.policing.VictimPriority;
import org.interdict.model.policy.prevention.AgeAssurance;
import org.interdict.model.policy.prevention.AlternativesToCustody;
import org.interdict.model.policy.prevention.CounterSpeech;
import org.interdict.model.policy.prevention.Guardianship;
import org.interdict.model.policy.prevention.HelpAccess;

/** Every policy, in alphabetical order. */
public final class Policies {
    /** One line per policy. */
    public static final List<PolicyType> ALL = List.of(
            PolicyType.of(AgeAssurance.class),
            PolicyType.of(AlternativesToCustody.class),
            PolicyType.of(CounterSpeech.class),
            PolicyType.of(CovertOperation.class),
            PolicyType.of(CrawlerRemoval.class),
            PolicyType.of(DeviceScanning.class),
            PolicyType.of(EncryptionRollout.class),
            PolicyType.of(FinancialDisruption.class),
            PolicyType.of(ForumTakedown.class),
            PolicyType.of(Guardianship.class),
            PolicyType.of(HelpAccess.class),
            PolicyType.of(HostingObligations.class),
            PolicyType.of(Infiltration.class),
            PolicyType.of(InternationalCooperation.class),
            PolicyType.of(LeadTriage.class),
            PolicyType.of(PaymentMatching.class),
            PolicyType.of(PlatformDetection.class),
            PolicyType.of(RandomArrests.class),
            PolicyType.of(SearchBlocking.class),
            PolicyType.of(StatusQuo.class),
            PolicyType.of(TargetedArrests.class),
            PolicyType.of(UndercoverPersonas.class),
            PolicyType.of(VictimPriority.class),
            PolicyType.of(WarningMessages.class));

    private Policies() {}

    /**
     * The policy of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static PolicyType named(String name) {
        return ALL.stream()
                .filter(policy -> policy.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no policy '" + name + "'"));
    }
}
