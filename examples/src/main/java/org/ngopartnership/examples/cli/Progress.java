package org.ngopartnership.examples.cli;

import java.io.PrintStream;
import java.time.Clock;

/** Says on a terminal how far the reading has come, once it takes longer than a second, and wipes it away at the end. */
final class Progress implements AutoCloseable {

    private static final long PATIENCE = 1_000;
    private static final long PAUSE = 250;
    private static final int RECORDS_PER_LOOK = 256;
    private static final String WIPE = "\r\u001b[K";

    private final PrintStream err;
    private final Clock clock;
    private final Texts texts;
    private final boolean wanted;
    private long next;
    private long records;
    private boolean said;

    Progress(Session session) {
        this.err = session.surroundings().err();
        this.clock = session.surroundings().clock();
        this.texts = session.texts();
        this.wanted = session.surroundings().errIsTerminal();
        this.next = wanted ? clock.millis() + PATIENCE : 0;
    }

    /** Another record has been read. */
    void step() {
        records++;
        if (wanted && records % RECORDS_PER_LOOK == 0 && clock.millis() >= next) {
            err.print(WIPE + texts.count("say.read", records));
            err.flush();
            next = clock.millis() + PAUSE;
            said = true;
        }
    }

    @Override
    public void close() {
        if (said) {
            err.print(WIPE);
            err.flush();
        }
    }
}
