package org.ngopartnership.json.internal.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.ngopartnership.place.Place;
import org.ngopartnership.validation.Finding;

/**
 * What makes two findings the same, in one run and the next: the rule, the record, the pointer and the value. The line is
 * no part of it, since lines move; the source only where there is no record id.
 *
 * @param rule  the id of the rule
 * @param inRecord  whether {@code home} is the id of a record; else it is the name of a source
 * @param home  the id of the record, else the name of the source, empty if that is not known
 * @param pointer  the JSON Pointer inside the record
 * @param value  the value quoted
 */
public record FindingKey(String rule, boolean inRecord, String home, String pointer, Optional<String> value) {

    private static final String ALGORITHM = "SHA-256";

    /**
     * {@return the key of a finding told by its parts}
     *
     * @param rule  the id of the rule
     * @param record  the id of the record
     * @param source  the name of the source
     * @param pointer  the pointer
     * @param value  the value
     */
    public static FindingKey of(
            String rule, Optional<String> record, Optional<String> source, String pointer, Optional<String> value) {
        return new FindingKey(rule, record.isPresent(), record.or(() -> source).orElse(""), pointer, value);
    }

    /**
     * {@return the key of a finding}
     *
     * @param finding  the finding
     */
    public static FindingKey of(Finding finding) {
        return of(
                finding.getRule(),
                finding.getRecord(),
                finding.getPlace().map(Place::source),
                finding.getPointer(),
                finding.getValue());
    }

    /**
     * A short text that stands for the key, the same on every machine.
     *
     * @return 64 hexadecimal digits
     */
    public String fingerprint() {
        String all = String.join("\u0000", rule, inRecord ? "record" : "source", home, pointer, value.orElse("\u0000"));
        try {
            byte[] hash = MessageDigest.getInstance(ALGORITHM).digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }
}
