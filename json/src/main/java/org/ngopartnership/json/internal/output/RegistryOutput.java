package org.ngopartnership.json.internal.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ngopartnership.json.internal.binding.CanonicalJson;
import org.ngopartnership.json.internal.input.EntityType;
import org.ngopartnership.json.internal.input.EntityTypes;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.value.PartnershipRecord;
import tools.jackson.core.JsonGenerator;

/** A registry in canonical form; the records of each type are kept apart until the end. Not thread-safe. */
public final class RegistryOutput implements RecordOutput {

    private static final String END = "\n}";
    private static final int BUFFER = 1 << 16;

    /** The records of a type, written as the only property of an object. */
    private static final class Group {
        private final Spool spool = new Spool();
        private final JsonGenerator json = CanonicalJson.indented(spool);
    }

    private final EntityTypes types;
    private final OutputStream out;
    private final Map<EntityType<?>, Group> groups = new LinkedHashMap<>();

    /**
     * A registry that is to be written.
     *
     * @param out  where to; not closed
     */
    public RegistryOutput(EntityTypes types, OutputStream out) {
        this.types = types;
        this.out = out;
    }

    @Override
    public void write(PartnershipRecord record) {
        write(types.of(record), record);
    }

    private <T extends PartnershipRecord> void write(EntityType<T> type, PartnershipRecord record) {
        Group group = groups.get(type);
        if (group == null) {
            group = new Group();
            groups.put(type, group);
            group.json.writeStartObject();
            group.json.writeArrayPropertyStart(type.property());
        }
        type.binding().write(type.javaType().cast(record), group.json);
    }

    @Override
    public void finish() throws IOException {
        write("{\n  \"" + EntityTypes.SCHEMA_VERSION + "\": \"" + PartnershipRegistry.SCHEMA_VERSION + "\"");
        for (EntityType<?> type : types.all()) {
            Group group = groups.get(type);
            if (group != null) {
                group.json.writeEndArray();
                group.json.writeEndObject();
                group.json.close();
                write(",");
                copyProperty(group.spool);
            }
        }
        write(END + "\n");
        out.flush();
    }

    /** Copies what stands between the braces of an object. */
    private void copyProperty(Spool spool) throws IOException {
        long left = spool.size() - 1 - END.length();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = spool.read()) {
            in.skipNBytes(1);
            while (left > 0) {
                int count = in.readNBytes(buffer, 0, (int) Math.min(left, BUFFER));
                out.write(buffer, 0, count);
                left -= count;
            }
        }
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        for (Group group : groups.values()) {
            group.spool.close();
        }
    }
}
