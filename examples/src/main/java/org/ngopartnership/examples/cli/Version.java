package org.ngopartnership.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the command, as the build wrote it down. */
final class Version implements IVersionProvider {

    /** Made by picocli. */
    Version() {}

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
            properties.load(in);
        }
        return new String[] {"ngo-partnership " + properties.getProperty("version")};
    }
}
