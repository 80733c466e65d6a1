package org.ngopartnership.examples.note;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.json.PartnershipJson;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.EvidenceBasis;
import org.ngopartnership.value.PartnershipRecord;

/** The note as a file, and as text. */
final class Note {

    static final PartnershipRegistry REGISTRY =
            PartnershipJson.read(Path.of("data/working-group-note.json"), PartnershipRegistry.class);

    private Note() {}

    static <T extends PartnershipRecord> T record(Class<T> type, String id) {
        return type.cast(REGISTRY.find(id).orElseThrow());
    }

    static BilingualDocument document(String id) {
        return record(BilingualDocument.class, id);
    }

    /** The lines of the note that are not blank. */
    static List<String> lines() {
        try (InputStream note = Objects.requireNonNull(Note.class.getResourceAsStream("/working-group-note.txt"))) {
            return new String(note.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a record says that a value stands in a segment of the note whose text holds these words. */
    static boolean cites(PartnershipRecord record, String path, EvidenceBasis basis, String segment, String... words) {
        String text = document("working-group-note")
                .segment(segment)
                .orElseThrow()
                .getText()
                .toString();
        return List.of(words).stream().allMatch(text::contains)
                && record.getEvidence().stream().anyMatch(evidence -> isFrom(evidence, path, basis, segment));
    }

    private static boolean isFrom(Evidence evidence, String path, EvidenceBasis basis, String segment) {
        return evidence.getPath().filter(path::equals).isPresent()
                && evidence.getBasis() == basis
                && evidence.getDocument()
                        .filter(document -> document.id().equals("working-group-note"))
                        .isPresent()
                && evidence.getSegment().filter(segment::equals).isPresent();
    }
}
