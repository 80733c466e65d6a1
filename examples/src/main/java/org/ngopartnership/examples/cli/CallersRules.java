package org.ngopartnership.examples.cli;

import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.RuleFile;
import org.ngopartnership.json.RuleFileException;
import org.ngopartnership.validation.PartnershipValidator;
import picocli.CommandLine.Option;

/** The rules as the caller wants them. */
final class CallersRules {

    @Option(names = "--rules", paramLabel = "${bundle:label.file}", order = 21)
    @Nullable
    String file;

    /** The standard rules, changed as the file says; wrong use if it cannot be read. */
    PartnershipValidator validator(Session session, Transfer transfer) throws RefusedException {
        PartnershipValidator standard = PartnershipValidator.standard();
        if (file == null) {
            return standard;
        }
        try {
            return new OptionFile("--rules", file)
                    .read(RuleFile::of, session, transfer)
                    .applyTo(standard);
        } catch (RuleFileException wrong) {
            wrong.lines(session.texts().language()).forEach(session.errors()::say);
            throw new RefusedException();
        }
    }

    /** What is wrong in the file has been said. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
