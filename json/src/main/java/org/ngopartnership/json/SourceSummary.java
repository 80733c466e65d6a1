package org.ngopartnership.json;

import java.util.Optional;

/**
 * How many records of a source were read and what became of them.
 *
 * @param name  the name of the source
 * @param format  its format
 * @param delimiter  what separates its cells, {@code ","}, {@code ";"} or a tab; empty unless it is CSV
 * @param read  how many records were read; {@code accepted + rejected}
 * @param accepted  how many were accepted
 * @param rejected  how many were rejected
 * @since 0.1
 */
public record SourceSummary(
        String name, ImportFormat format, Optional<String> delimiter, long read, long accepted, long rejected) {}
