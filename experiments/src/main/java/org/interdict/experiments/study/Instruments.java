package org.interdict.experiments.study;

import java.util.List;

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

    /** Ids of all targets that there is an instrument for. */
    public static List<String> targets() {
        return ALL.stream().flatMap(instrument -> instrument.targets().stream()).toList();
    }

    /** The instruments that these targets take. */
    static List<Instrument> measuring(List<String> targets) {
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
