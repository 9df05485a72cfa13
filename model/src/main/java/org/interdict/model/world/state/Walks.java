package org.interdict.model.world.state;

import java.io.Serializable;
import org.interdict.model.population.Population;
import org.interdict.model.population.StageSet;
import org.interdict.model.population.Ties;

/** The walks over what the ledger says of today; one of each at a time. */
public final class Walks implements Serializable {
    private static final long serialVersionUID = 1L;
    private final DueCursor due;
    private final VisitCursor visits;
    private final BrowserCursor browsers;

    /** Walks over what this ledger says of these persons. */
    public Walks(Ledger ledger, Population persons, Ties ties) {
        due = new DueCursor(ledger, persons);
        visits = new VisitCursor(ledger, persons, ties);
        browsers = new BrowserCursor(ledger, persons);
    }

    /** A new day: nobody has walked over its visits. */
    public void beginDay() {
        visits.beginDay();
    }

    /** A walk over the persons due today who are at some stages when their turn comes. */
    public DueCursor due(StageSet among) {
        return due.begin(among);
    }

    /** A walk over today's visits to forums. */
    public VisitCursor visits() {
        return visits.begin();
    }

    /** A walk over today's visits to open channels. */
    public BrowserCursor browsers() {
        return browsers.begin();
    }
}
