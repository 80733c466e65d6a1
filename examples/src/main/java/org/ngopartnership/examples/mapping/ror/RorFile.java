package org.ngopartnership.examples.mapping.ror;

import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ngopartnership.organization.Ngo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** A file of ROR's: one record, or one after the other. */
public final class RorFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RorFile() {}

    /**
     * Reads a file record by record.
     *
     * @param file  the file
     * @return the organizations; to be closed
     */
    public static Stream<Ngo> read(Path file) {
        MappingIterator<JsonNode> records = JSON.readerFor(JsonNode.class).readValues(file.toFile());
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(records, traits), false)
                .onClose(records::close)
                .map(RorMapping::map);
    }
}
