package org.ngopartnership.examples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
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

    /** The findings in the file; wrong use if it holds no report. */
    Baseline read(String name) {
        Texts texts = session.texts();
        try {
            Baseline baseline = Baseline.read(Path.of(name));
            if (baseline.omitted() > 0) {
                session.errors().say(texts.count("say.baseline.omitted", baseline.omitted()));
            }
            return baseline;
        } catch (InvalidBaselineException noReport) {
            throw transfer.wrong(texts.get("error.baseline.report", name, noReport.message(texts.language())));
        } catch (InvalidPathException | NoSuchFileException missing) {
            throw transfer.wrong(texts.get("error.baseline.missing", name));
        } catch (AccessDeniedException denied) {
            throw transfer.wrong(texts.get("error.baseline.denied", name));
        } catch (IOException folder) {
            throw transfer.wrong(texts.get("error.baseline.folder", name));
        }
    }
}
