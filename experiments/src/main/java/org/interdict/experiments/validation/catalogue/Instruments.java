package org.interdict.experiments.validation.catalogue;

import java.util.List;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.community.ActivityCount;
import org.interdict.experiments.validation.instrument.community.ForumCount;
import org.interdict.experiments.validation.instrument.community.ForumLives;
import org.interdict.experiments.validation.instrument.community.LeaderCentrality;
import org.interdict.experiments.validation.instrument.community.MembershipCensus;
import org.interdict.experiments.validation.instrument.community.PostCount;
import org.interdict.experiments.validation.instrument.community.PostRanking;
import org.interdict.experiments.validation.instrument.community.PostingHazard;
import org.interdict.experiments.validation.instrument.community.PostingHistories;
import org.interdict.experiments.validation.instrument.community.RegistrationCurve;
import org.interdict.experiments.validation.instrument.community.ReplyCentralisation;
import org.interdict.experiments.validation.instrument.community.ViewRanking;
import org.interdict.experiments.validation.instrument.person.CaseFiles;
import org.interdict.experiments.validation.instrument.person.ContactSurvey;
import org.interdict.experiments.validation.instrument.person.ExposureSurvey;
import org.interdict.experiments.validation.instrument.person.HelpFollowUp;
import org.interdict.experiments.validation.instrument.person.HelpSurvey;
import org.interdict.experiments.validation.instrument.person.PaymentRecords;
import org.interdict.experiments.validation.instrument.person.ReoffenceFollowUp;
import org.interdict.experiments.validation.instrument.person.SocialLearningSurvey;
import org.interdict.experiments.validation.instrument.person.VictimRecords;
import org.interdict.experiments.validation.instrument.response.Aftermath;
import org.interdict.experiments.validation.instrument.response.CoreAttack;
import org.interdict.experiments.validation.instrument.response.LockdownSeries;
import org.interdict.experiments.validation.instrument.response.MigrationTrace;
import org.interdict.experiments.validation.instrument.response.RemovalAudit;
import org.interdict.experiments.validation.instrument.response.SentenceSeries;
import org.interdict.experiments.validation.instrument.response.TakedownSeries;
import org.interdict.experiments.validation.instrument.response.TriageSeries;
import org.interdict.experiments.validation.instrument.response.WarningTrial;

/** Every instrument. To add one: its class, and a line here. */
public final class Instruments {
    /** In the order of the documents. */
    public static final List<Instrument> ALL = List.of(
            new MembershipCensus(),
            new PostCount(),
            new ActivityCount(),
            new ViewRanking(),
            new PostRanking(),
            new PostingHistories(),
            new ReplyCentralisation(),
            new PostingHazard(),
            new ForumLives(),
            new RegistrationCurve(),
            new ForumCount(),
            new LeaderCentrality(),
            new ExposureSurvey(),
            new SocialLearningSurvey(),
            new ContactSurvey(),
            new CaseFiles(),
            new ReoffenceFollowUp(),
            new VictimRecords(),
            new CoreAttack(),
            new MigrationTrace(),
            new TakedownSeries(),
            new Aftermath(),
            new SentenceSeries(),
            new WarningTrial(),
            new HelpSurvey(),
            new HelpFollowUp(),
            new RemovalAudit(),
            new TriageSeries(),
            new PaymentRecords(),
            new LockdownSeries());

    private Instruments() {}

    /** Ids of all targets that an instrument measures. */
    public static List<String> targets() {
        return ALL.stream().flatMap(instrument -> instrument.targets().stream()).toList();
    }

    /** The instruments that these targets need. */
    public static List<Instrument> measuring(List<String> targets) {
        for (String target : targets) {
            if (!targets().contains(target)) {
                throw new IllegalArgumentException("no instrument measures '" + target + "'");
            }
        }
        return ALL.stream()
                .filter(instrument -> instrument.targets().stream().anyMatch(targets::contains))
                .toList();
    }
}
