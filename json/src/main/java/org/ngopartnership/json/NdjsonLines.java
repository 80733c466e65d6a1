package org.ngopartnership.json;

import java.io.OutputStream;
import org.ngopartnership.json.internal.binding.CanonicalJson;
import org.ngopartnership.json.internal.input.EntityType;
import org.ngopartnership.json.internal.input.EntityTypes;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.value.PartnershipRecord;
import tools.jackson.core.JsonGenerator;

/** Lines of NDJSON in canonical form. */
final class NdjsonLines {

    private NdjsonLines() {}

    static void writeHeader(OutputStream out) {
        try (JsonGenerator json = CanonicalJson.oneLine(out)) {
            json.writeStartObject();
            json.writeStringProperty("type", "HEADER");
            json.writeStringProperty(EntityTypes.SCHEMA_VERSION, PartnershipRegistry.SCHEMA_VERSION);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** The line and its end. */
    static void writeEnded(PartnershipRecord record, OutputStream out) {
        try (JsonGenerator json = CanonicalJson.oneLine(out)) {
            write(EntityTypes.STANDARD.of(record), record, json);
            json.writeRaw('\n');
        }
    }

    /** The line without its end. */
    static void write(PartnershipRecord record, OutputStream out) {
        try (JsonGenerator json = CanonicalJson.oneLine(out)) {
            write(EntityTypes.STANDARD.of(record), record, json);
        }
    }

    private static <T extends PartnershipRecord> void write(
            EntityType<T> type, PartnershipRecord record, JsonGenerator json) {
        json.writeStartObject();
        if (type.type() != RecordType.NGO) {
            json.writeStringProperty("type", type.type().name());
        }
        type.binding().writeProperties(type.javaType().cast(record), json);
        json.writeEndObject();
    }
}
