package org.ngopartnership.examples.mapping;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ngopartnership.examples.mapping.ecosoc.EcosocList;
import org.ngopartnership.examples.mapping.ror.RorFile;
import org.ngopartnership.json.PartnershipJson;
import org.ngopartnership.organization.Ngo;

/**
 * Writes records of another register as NDJSON to standard output, for the command line to judge:
 *
 * <pre>{@code
 * java -cp examples/target/quick/ngo-partnership.jar org.ngopartnership.examples.mapping.MapRegister ror FILE... \
 *     | examples/ngo-partnership validate --from=ndjson -
 * }</pre>
 */
public final class MapRegister {

    private MapRegister() {}

    /**
     * Maps files.
     *
     * @param arguments  {@code ror} or {@code ecosoc}, then the files
     * @throws IOException if standard output takes no more
     */
    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            if (!run(out, arguments)) {
                System.err.println("Usage: MapRegister ror|ecosoc FILE...");
                System.exit(2);
            }
        }
    }

    /** Maps files; false if the arguments do not say what and which. */
    static boolean run(OutputStream out, String... arguments) throws IOException {
        if (arguments.length < 2 || !List.of("ror", "ecosoc").contains(arguments[0])) {
            return false;
        }
        for (Path file : Stream.of(arguments).skip(1).map(Path::of).toList()) {
            try (Stream<Ngo> organizations = read(arguments[0], file)) {
                PartnershipJson.writeLines(organizations, out);
            }
        }
        return true;
    }

    /**
     * Reads a file of a register.
     *
     * @param register  {@code ror} or {@code ecosoc}
     * @param file  the file
     * @return its organizations; to be closed
     */
    static Stream<Ngo> read(String register, Path file) {
        return register.equals("ror") ? RorFile.read(file) : EcosocList.read(file).stream();
    }
}
