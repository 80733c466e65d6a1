package org.ngopartnership.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.ngopartnership.json.internal.binding.CanonicalJson;
import org.ngopartnership.json.internal.binding.Codec;
import org.ngopartnership.json.internal.binding.Codecs;
import org.ngopartnership.json.internal.binding.SchemaDocument;
import org.ngopartnership.json.internal.input.EntityType;
import org.ngopartnership.json.internal.input.EntityTypes;
import org.ngopartnership.json.internal.rules.RuleSettings;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.validation.RuleCatalogue;
import tools.jackson.core.JsonGenerator;

/**
 * JSON Schemas (2020-12) of what this library reads and writes, made from the same tables. They know the shape, not the
 * rules: a record that only breaks a rule is accepted.
 *
 * <p>The jar holds them as files, too, for tools that read files: {@code ngo-partnership-1.schema.json} for a registry,
 * {@code ngo-partnership-report-1.schema.json} for a report and {@code ngo-partnership-rules-1.schema.json} for a rule file, all
 * in {@code org/ngopartnership/json/schema}.
 *
 * @since 0.1
 */
public final class PartnershipSchema {

    private static final String ID = "urn:ngo-partnership:1:";

    private PartnershipSchema() {}

    /**
     * The schema of a registry.
     *
     * @return the schema as JSON, with a final newline
     */
    public static String registry() {
        return text(ID + "registry", "Registry", Codecs.of(PartnershipRegistry.TABLE));
    }

    /**
     * The types of records that have a schema, which are those that this version reads.
     *
     * @return the types in the order of a registry
     */
    public static List<RecordType> types() {
        return EntityTypes.STANDARD.all().stream().map(EntityType::type).toList();
    }

    /**
     * The schema of one type of records.
     *
     * @param type  the type
     * @return the schema as JSON, with a final newline
     * @throws IllegalArgumentException if this version reads no records of the type
     */
    public static String of(RecordType type) {
        for (EntityType<?> entity : EntityTypes.STANDARD.all()) {
            if (entity.type() == type) {
                return text(ID + entity.binding().name(), entity.binding().name(), entity.binding());
            }
        }
        throw new IllegalArgumentException("There is no schema of " + type);
    }

    /**
     * The schema of reports ({@link ImportReport#writeJson}).
     *
     * @return the schema as JSON, with a final newline
     */
    public static String report() {
        String name = "schema/ngo-partnership-report-1.schema.json";
        try (InputStream in = Objects.requireNonNull(PartnershipSchema.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The schema of rule files ({@link RuleFile}).
     *
     * @return the schema as JSON, with a final newline
     */
    public static String rules() {
        return text(ID + "rules", "Rules", RuleSettings.binding(RuleCatalogue.standard()));
    }

    private static String text(String id, String title, Codec<?> root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = CanonicalJson.indented(bytes)) {
            CanonicalJson.writeTree(SchemaDocument.of(id, title, root), json);
            json.writeRaw('\n');
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
