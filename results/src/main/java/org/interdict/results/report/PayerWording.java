package org.interdict.results.report;

/** Who pays for strategies, in words. */
public final class PayerWording {
    private PayerWording() {}

    /**
     * Who pays what, in a sentence without markup.
     *
     * @param unit unit of the sum
     */
    public static String sentence(String unit) {
        return "Cost is what all payers pay, in " + unit
                + ": agencies for policing, and health and other services for help, guardianship and counter-speech (the days that the"
                + " strategy's budget counts); platforms, hosts and search services (their own cost, that of scanning included)."
                + " What flagging by mistake costs innocent persons is not part of it.";
    }
}
