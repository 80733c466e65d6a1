package org.ngopartnership.reference;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;

/**
 * A sector or service of the Secretariat of UNESCO, under the name and code of a time.
 *
 * @param code  for example {@code CLT} or {@code ERI/NCS/NGO}
 * @param kind  what it is
 * @param name  the name, by language, as far as a source gives it
 * @param validity  from when to when it had the code, as an interval; empty if no source tells
 * @param shown  when a source shows it
 * @param sources  the addresses of the sources
 * @since 0.1
 */
public record SecretariatUnit(
        String code,
        SecretariatUnitKind kind,
        LocalizedText name,
        Optional<EdtfDate> validity,
        Optional<EdtfDate> shown,
        List<String> sources) {

    /**
     * Refuses null and copies the list.
     *
     * @param code  for example {@code CLT} or {@code ERI/NCS/NGO}
     * @param kind  what it is
     * @param name  the name, by language, as far as a source gives it
     * @param validity  from when to when it had the code, as an interval; empty if no source tells
     * @param shown  when a source shows it
     * @param sources  the addresses of the sources
     */
    public SecretariatUnit {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(shown, "shown");
        sources = List.copyOf(sources);
    }
}
