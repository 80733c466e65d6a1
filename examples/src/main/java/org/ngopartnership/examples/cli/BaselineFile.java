package org.ngopartnership.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.ngopartnership.json.Baseline;
import org.ngopartnership.json.InvalidBaselineException;

/** The file of accepted findings named on the command line. */
final class BaselineFile {

    private final Session session;
    private final Transfer transfer;

    BaselineFile(Session session, Transfer transfer) {
        this.session = session;
        this.transfer = transfer;
    }

    /** The findings in the file; wrong use if it cannot be read or holds no report. */
    Baseline read(String name) {
        Baseline baseline = new OptionFile("--baseline", name).read(file -> report(name, file), session, transfer);
        if (baseline.omitted() > 0) {
            session.errors().say(session.texts().count("say.baseline.omitted", baseline.omitted()));
        }
        return baseline;
    }

    private Baseline report(String name, Path file) throws IOException {
        try {
            return Baseline.read(file);
        } catch (InvalidBaselineException noReport) {
            Texts texts = session.texts();
            throw transfer.wrong(texts.get("error.baseline.report", name, noReport.message(texts.language())));
        }
    }
}
