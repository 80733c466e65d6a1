package org.ngopartnership.examples.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Half;
import org.ngopartnership.document.Segment;
import org.ngopartnership.document.SegmentKind;

/** The note can be put together again from its segments. */
class NoteReassemblyTest {

    private final BilingualDocument note = Note.document("working-group-note");

    @Test
    void everyLineOfTheNoteIsOneSideOfOneSegmentInOrder() {
        List<String> rebuilt = new ArrayList<>();
        for (Half half : note.getHalves()) {
            for (String id : half.getSegments()) {
                Segment segment = note.segment(id).orElseThrow();
                String text =
                        segment.getText().get(half.getLanguage().toString()).orElseThrow();
                rebuilt.add(segment.getKind() == SegmentKind.LIST_ITEM ? "- " + text : text);
            }
        }
        assertThat(rebuilt).isEqualTo(Note.lines());
    }

    @Test
    void everySideOfEverySegmentStandsInTheHalfOfItsLanguageOnce() {
        for (Segment segment : note.getSegments()) {
            for (String language : segment.getText().languages()) {
                assertThat(note.getHalves().stream()
                                .filter(half -> half.getLanguage().toString().equals(language))
                                .flatMap(half -> half.getSegments().stream())
                                .filter(segment.getId()::equals))
                        .as("%s in %s", segment.getId(), language)
                        .hasSize(1);
            }
        }
    }

    @Test
    void theFileIsTheRegistryThatTheJavaApiBuilds() {
        assertThat(Note.REGISTRY).isEqualTo(WorkingGroupNote.registry());
    }
}
