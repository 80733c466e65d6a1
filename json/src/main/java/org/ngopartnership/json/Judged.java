package org.ngopartnership.json;

import java.util.List;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.internal.input.ReadRecord;
import org.ngopartnership.json.internal.report.Located;

/**
 * A record, or something between records, judged by itself.
 *
 * @param read  what was read; valid as long as the source of it says
 * @param readable  whether it could be read as it stands
 * @param findings  of its form and by the rules, in the order of a report, not numbered yet
 */
record Judged(ReadRecord read, boolean readable, List<Located> findings) {

    boolean hasErrors() {
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).finding().getSeverity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }
}
