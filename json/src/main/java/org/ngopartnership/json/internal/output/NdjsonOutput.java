package org.ngopartnership.json.internal.output;

import java.io.IOException;
import java.io.OutputStream;
import org.ngopartnership.json.internal.binding.CanonicalJson;
import org.ngopartnership.json.internal.input.EntityType;
import org.ngopartnership.json.internal.input.EntityTypes;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.value.PartnershipRecord;
import tools.jackson.core.JsonGenerator;

/** NDJSON in canonical form, each line written as its record comes. */
public final class NdjsonOutput implements RecordOutput {

    private final EntityTypes types;
    private final OutputStream out;

    /**
     * Lines that are to be written.
     *
     * @param out  where to; not closed
     */
    public NdjsonOutput(EntityTypes types, OutputStream out) {
        this.types = types;
        this.out = out;
    }

    /** Writes the line that says which version of the form follows. */
    public void writeHeader() {
        try (JsonGenerator json = CanonicalJson.oneLine(out)) {
            json.writeStartObject();
            json.writeStringProperty("type", "HEADER");
            json.writeStringProperty(EntityTypes.SCHEMA_VERSION, PartnershipRegistry.SCHEMA_VERSION);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    @Override
    public void write(PartnershipRecord record) {
        try (JsonGenerator json = CanonicalJson.oneLine(out)) {
            write(types.of(record), record, json);
            json.writeRaw('\n');
        }
    }

    /** Writes a record without the end of its line. */
    public void writeUnended(PartnershipRecord record) {
        try (JsonGenerator json = CanonicalJson.oneLine(out)) {
            write(types.of(record), record, json);
        }
    }

    private <T extends PartnershipRecord> void write(EntityType<T> type, PartnershipRecord record, JsonGenerator json) {
        json.writeStartObject();
        if (!type.equals(types.byDefault())) {
            json.writeStringProperty("type", type.type().name());
        }
        type.binding().writeProperties(type.javaType().cast(record), json);
        json.writeEndObject();
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }
}
