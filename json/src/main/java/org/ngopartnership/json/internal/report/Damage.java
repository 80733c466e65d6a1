package org.ngopartnership.json.internal.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ngopartnership.json.internal.input.InputWindow;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.Finding;

/** Shows what was read from bytes that are not UTF-8 with U+FFFD in the place of each. */
public final class Damage {

    private static final char SHOWN = '\uFFFD';

    private Damage() {}

    /**
     * A text as it is shown.
     *
     * @param text  what was read where bytes were replaced
     * @return the text with U+FFFD for each replaced byte
     */
    public static String shown(String text) {
        return text.replace((char) InputWindow.REPLACEMENT, SHOWN);
    }

    /**
     * A name as it is shown.
     *
     * @param name  a name read where bytes were replaced
     * @return the name with U+FFFD for each replaced byte
     */
    public static LocalizedText shown(LocalizedText name) {
        LocalizedText shown = LocalizedText.empty();
        for (int i = 0; i < name.size(); i++) {
            shown = shown.with(name.tagAt(i), shown(name.textAt(i)));
        }
        return shown;
    }

    /**
     * A finding as it is shown.
     *
     * @param finding  a finding of a record in which bytes were replaced
     * @return the finding with U+FFFD for each replaced byte
     */
    public static Finding shown(Finding finding) {
        Map<String, String> parameters = new LinkedHashMap<>();
        finding.getParameters().forEach((name, value) -> parameters.put(name, shown(value)));
        Optional<String> value = finding.getValue().map(Damage::shown);
        return Finding.builder()
                .from(finding)
                .message(shown(finding.getMessage()))
                .parameters(parameters)
                .pointer(shown(finding.getPointer()))
                .value(value)
                .build();
    }
}
