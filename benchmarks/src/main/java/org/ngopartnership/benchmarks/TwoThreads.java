package org.ngopartnership.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ngopartnership.json.ImportFormat;
import org.ngopartnership.json.ImportResults;
import org.ngopartnership.json.ImportSource;
import org.ngopartnership.json.PartnershipImport;

/**
 * Measures an import in two threads against two processes, each with half the records and all by itself. Both are given the
 * same time, in turn, so that what else goes on in the machine meets both alike.
 */
public final class TwoThreads {

    private static final int RECORDS = 20_000;
    private static final int ROUNDS = 5;
    private static final long WARM_UP = 8_000_000_000L;
    private static final long MEASURED = 6_000_000_000L;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private TwoThreads() {}

    /**
     * Measures; with arguments it is one of the processes measured.
     *
     * @param arguments  none; or how many threads, and how many records
     * @throws IOException if a process cannot be started
     * @throws InterruptedException if the measurement is interrupted
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        if (arguments.length > 0) {
            OUT.println(recordsPerSecond(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1])));
            return;
        }
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long apart = measure(List.of(start(1, RECORDS / 2), start(1, RECORDS / 2)));
            long together = measure(List.of(start(2, RECORDS)));
            ratios[round] = (double) together / apart;
            OUT.printf(
                    Locale.ROOT,
                    "two processes %,d records/s, two threads %,d records/s, ratio %.2f%n",
                    apart,
                    together,
                    ratios[round]);
        }
        Arrays.sort(ratios);
        OUT.printf(Locale.ROOT, "median ratio %.2f%n", ratios[ROUNDS / 2]);
    }

    private static Process start(int threads, int records) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"), "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(TwoThreads.class.getName(), Integer.toString(threads), Integer.toString(records)));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static long measure(List<Process> running) throws IOException, InterruptedException {
        long sum = 0;
        for (Process process : running) {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            sum += Long.parseLong(said.strip());
        }
        return sum;
    }

    private static long recordsPerSecond(int threads, int records) {
        byte[] ndjson = NgoRecords.valid(records);
        PartnershipImport options =
                PartnershipImport.standard().asOf(Stacks.DAY).inParallel(threads);
        run(options, ndjson, WARM_UP);
        return run(options, ndjson, MEASURED);
    }

    private static long run(PartnershipImport options, byte[] ndjson, long nanos) {
        long start = System.nanoTime();
        long records = 0;
        long taken;
        do {
            ImportSource source = ImportSource.of("memory", () -> new ByteArrayInputStream(ndjson))
                    .as(ImportFormat.NDJSON);
            try (ImportResults results = options.open(List.of(source))) {
                while (results.hasNext()) {
                    records += results.next().isAccepted() ? 1 : 0;
                }
            }
            taken = System.nanoTime() - start;
        } while (taken < nanos);
        return records * 1_000_000_000L / taken;
    }
}
