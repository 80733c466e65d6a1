package org.ngopartnership.json;

/**
 * How many records of a source were read and what became of them.
 *
 * @param name  the name of the source
 * @param format  its format
 * @param read  how many records were read; {@code accepted + rejected}
 * @param accepted  how many were accepted
 * @param rejected  how many were rejected
 * @since 0.1
 */
public record SourceSummary(String name, ImportFormat format, long read, long accepted, long rejected) {}
