package org.ngopartnership.examples.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.PartnershipSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of a registry, of a type of record, of a report, or of a rule file. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {

    private static final String REGISTRY = "REGISTRY";
    private static final String REPORT = "REPORT";
    private static final String RULES = "RULES";

    private final Session session;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "${bundle:label.type}", descriptionKey = "type", arity = "0..1")
    @Nullable
    String type;

    @Spec
    CommandSpec spec = CommandSpec.create();

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String wanted = type == null ? REGISTRY : type.toUpperCase(Locale.ROOT).replace('-', '_');
        Map<String, String> schemas = schemas();
        String schema = schemas.get(wanted);
        if (schema == null) {
            throw new WrongUseException(spec.commandLine(), unknown(wanted, schemas));
        }
        session.surroundings().out().print(schema);
        return ExitCode.FINE;
    }

    private static Map<String, String> schemas() {
        Map<String, String> schemas = new LinkedHashMap<>();
        schemas.put(REGISTRY, PartnershipSchema.registry());
        PartnershipSchema.types().forEach(record -> schemas.put(record.name(), PartnershipSchema.of(record)));
        schemas.put(REPORT, PartnershipSchema.report());
        schemas.put(RULES, PartnershipSchema.rules());
        return schemas;
    }

    private String unknown(String wanted, Map<String, String> schemas) {
        return session.texts().get("error.type.unknown", String.valueOf(type)) + " "
                + Similar.to(wanted, schemas.keySet())
                        .map(near -> session.texts().get("error.meant", near))
                        .orElseGet(() -> session.texts().get("error.type.list", String.join(", ", schemas.keySet())));
    }
}
