package org.interdict.model.catalogue;

import java.util.List;
import org.interdict.model.policy.CounterSpeech;
import org.interdict.model.policy.CovertOperation;
import org.interdict.model.policy.CrawlerRemoval;
import org.interdict.model.policy.ForumTakedown;
import org.interdict.model.policy.Guardianship;
import org.interdict.model.policy.HelpAccess;
import org.interdict.model.policy.HostingObligations;
import org.interdict.model.policy.Infiltration;
import org.interdict.model.policy.InternationalCooperation;
import org.interdict.model.policy.PaymentMatching;
import org.interdict.model.policy.PlatformDetection;
import org.interdict.model.policy.RandomArrests;
import org.interdict.model.policy.SearchBlocking;
import org.interdict.model.policy.StatusQuo;
import org.interdict.model.policy.TargetedArrests;
import org.interdict.model.policy.VictimIdentification;
import org.interdict.model.policy.WarningMessages;

/** Every policy, in alphabetical order. */
public final class Policies {
    /** A line an entry. */
    public static final List<PolicyType> ALL = List.of(
            PolicyType.of(CounterSpeech.class),
            PolicyType.of(CovertOperation.class),
            PolicyType.of(CrawlerRemoval.class),
            PolicyType.of(ForumTakedown.class),
            PolicyType.of(Guardianship.class),
            PolicyType.of(HelpAccess.class),
            PolicyType.of(HostingObligations.class),
            PolicyType.of(Infiltration.class),
            PolicyType.of(InternationalCooperation.class),
            PolicyType.of(PaymentMatching.class),
            PolicyType.of(PlatformDetection.class),
            PolicyType.of(RandomArrests.class),
            PolicyType.of(SearchBlocking.class),
            PolicyType.of(StatusQuo.class),
            PolicyType.of(TargetedArrests.class),
            PolicyType.of(VictimIdentification.class),
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
