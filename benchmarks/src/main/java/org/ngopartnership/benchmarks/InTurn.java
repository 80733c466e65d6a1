package org.ngopartnership.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

/**
 * Measures the contestants of {@link ImportBenchmark} and {@link RulesBenchmark} in turn: each in a process of its own, warm
 * once and for all, and one after the other for a second at a time. What else goes on in the machine meets neighbours in a
 * round alike, so that the median of the rounds' ratios says more than two scores taken minutes apart.
 */
public final class InTurn {

    private static final int ROUNDS = 21;
    private static final long WARM_UP = 12_000_000_000L;
    private static final long MEASURED = 1_000_000_000L;
    private static final int RECORDS = 2_000;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private InTurn() {}

    /** What is measured, and what it is compared with. */
    private enum Contestant {
        SCAN,
        STACK,
        IMPORT,
        BROKEN,
        TWIN,
        DIRECT,
        BRIDGE,
        DEFAULT;

        IntSupplier work(Stacks stacks) {
            byte[] valid = NgoRecords.valid(RECORDS);
            byte[] broken = NgoRecords.oneInAHundredBroken(RECORDS);
            RulesBenchmark rules = new RulesBenchmark();
            rules.makeRecords();
            return switch (this) {
                case SCAN -> () -> stacks.scan(valid);
                case STACK -> () -> stacks.databindAndHibernateValidator(valid).records();
                case IMPORT -> () -> stacks.importWithFindings(valid).records();
                case BROKEN -> () -> stacks.importWithFindings(broken).records();
                case TWIN -> rules::twin;
                case DIRECT -> rules::direct;
                case BRIDGE -> rules::bridgeAllGroups;
                case DEFAULT -> rules::bridgeDefaultGroup;
            };
        }

        /** How many records one piece of work goes through. */
        int records() {
            return ordinal() < TWIN.ordinal() ? RECORDS : RulesBenchmark.RECORDS;
        }
    }

    /**
     * Measures; with an argument it is one of the processes measured.
     *
     * @param arguments  none; or the name of a contestant
     * @throws IOException if a process cannot be started
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length > 0) {
            take(Contestant.valueOf(arguments[0]));
            return;
        }
        double[][] scores = new double[Contestant.values().length][ROUNDS];
        List<Turns> contestants = new ArrayList<>();
        try {
            for (Contestant contestant : Contestant.values()) {
                contestants.add(Turns.start(contestant));
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < scores.length; i++) {
                    scores[i][round] = contestants.get(i).next();
                }
            }
        } finally {
            contestants.forEach(Turns::end);
        }
        for (Contestant contestant : Contestant.values()) {
            OUT.printf(Locale.ROOT, "%-8s %,12.0f records/s%n", contestant, median(scores[contestant.ordinal()]));
        }
        compare(scores, Contestant.IMPORT, Contestant.STACK);
        compare(scores, Contestant.IMPORT, Contestant.SCAN);
        compare(scores, Contestant.BROKEN, Contestant.IMPORT);
        compare(scores, Contestant.DIRECT, Contestant.TWIN);
        compare(scores, Contestant.BRIDGE, Contestant.TWIN);
        compare(scores, Contestant.DEFAULT, Contestant.TWIN);
    }

    private static void compare(double[][] scores, Contestant one, Contestant other) {
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ratios[round] = scores[one.ordinal()][round] / scores[other.ordinal()][round];
        }
        Arrays.sort(ratios);
        OUT.printf(
                Locale.ROOT,
                "%s / %s: median %.2f, half of the rounds between %.2f and %.2f%n",
                one,
                other,
                median(ratios),
                ratios[ROUNDS / 4],
                ratios[ROUNDS - 1 - ROUNDS / 4]);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The process measured: warms up, says so, then works for a second at each line it is sent. */
    private static void take(Contestant contestant) throws IOException {
        try (Stacks stacks = new Stacks();
                BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            IntSupplier work = contestant.work(stacks);
            run(contestant, work, WARM_UP);
            OUT.println("warm");
            while (asked.readLine() != null) {
                OUT.println(run(contestant, work, MEASURED));
            }
        }
    }

    private static double run(Contestant contestant, IntSupplier work, long nanos) {
        long start = System.nanoTime();
        long times = 0;
        long sum = 0;
        long taken;
        do {
            sum += work.getAsInt();
            times++;
            taken = System.nanoTime() - start;
        } while (taken < nanos);
        if (sum < 0) {
            throw new IllegalStateException("No work was done");
        }
        return times * (double) contestant.records() * 1e9 / taken;
    }

    /** A process that waits for its turn. */
    private record Turns(Process process, BufferedReader said, PrintStream asked) {

        static Turns start(Contestant contestant) throws IOException {
            Process process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-XX:+UseSerialGC",
                            "-Xms512m",
                            "-Xmx512m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            InTurn.class.getName(),
                            contestant.name())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            Turns turns = new Turns(
                    process,
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)),
                    new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8));
            turns.line();
            return turns;
        }

        double next() throws IOException {
            asked.println("go");
            return Double.parseDouble(line());
        }

        private String line() throws IOException {
            String line = said.readLine();
            if (line == null) {
                throw new IOException("A process that is measured has ended");
            }
            return line;
        }

        void end() {
            process.destroy();
        }
    }
}
