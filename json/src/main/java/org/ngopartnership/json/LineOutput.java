package org.ngopartnership.json;

import java.io.IOException;
import java.io.OutputStream;
import org.ngopartnership.json.internal.output.RecordOutput;
import org.ngopartnership.value.PartnershipRecord;

/** NDJSON, each line written as its record comes. */
final class LineOutput implements RecordOutput {

    private final OutputStream out;

    LineOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(PartnershipRecord record) {
        NdjsonLines.writeEnded(record, out);
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }
}
