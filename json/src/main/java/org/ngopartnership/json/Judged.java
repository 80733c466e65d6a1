package org.ngopartnership.json;

import java.util.List;
import java.util.Map;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.internal.input.ReadRecord;
import org.ngopartnership.json.internal.report.Located;

/**
 * A record, or something between records, judged by itself.
 *
 * @param read  what was read; valid as long as the source of it says
 * @param readable  whether it could be read as it stands
 * @param findings  of its form and by the rules, in the order of a report, not numbered yet
 * @param untold  how many more findings nobody has put into words, by severity
 */
record Judged(ReadRecord read, boolean readable, List<Located> findings, Map<Severity, Integer> untold) {

    boolean hasErrors() {
        if (untold.containsKey(Severity.ERROR)) {
            return true;
        }
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).finding().getSeverity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }
}
