package org.ngopartnership.examples.note;

import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.EvidenceBasis;

/** Evidence from the note: a value that stands in one of its segments, or was concluded. */
final class NoteEvidence {

    private static final String NOTE = "working-group-note";

    static Evidence stated(String path, String segment) {
        return Evidence.builder()
                .path(path)
                .document(NOTE)
                .segment(segment)
                .basis(EvidenceBasis.STATED)
                .build();
    }

    static Evidence inferred(String path, String segment, LocalizedText how) {
        return Evidence.builder()
                .path(path)
                .document(NOTE)
                .segment(segment)
                .basis(EvidenceBasis.INFERRED)
                .note(how)
                .build();
    }

    static Evidence inferred(String path, LocalizedText how) {
        return Evidence.builder()
                .path(path)
                .basis(EvidenceBasis.INFERRED)
                .note(how)
                .build();
    }

    private NoteEvidence() {}
}
