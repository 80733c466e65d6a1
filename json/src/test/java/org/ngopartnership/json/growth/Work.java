package org.ngopartnership.json.growth;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.IntFunction;
import org.ngopartnership.validation.PartnershipValidator;

/**
 * The work that judging a value takes, as the time of the processor, so that other work on the machine does not count.
 *
 * <p>Times differ from run to run, growth with the square of a size is far beyond that: ten times as much takes a
 * hundred times as long. So a little work passes, much is compared with that for a tenth, and what seems to have grown
 * too much is measured again before it counts.
 */
final class Work {

    private static final int TIMES = 10;
    /**
     * n log n of ten times the size is 13 times the work. Where tables grow and memory is far it was seen as 21 times (many
     * different acronyms: at twice the size the work for each had sunk again); the square is a hundred times.
     */
    private static final double MOST_TIMES = 40;

    private static final long LITTLE = 25_000_000;
    private static final int TRIES = 6;

    private final PartnershipValidator validator;
    private long findings;

    Work(PartnershipValidator validator) {
        this.validator = validator;
    }

    /** How the work for a size compares with that for a tenth of it; empty if it has not grown too much. */
    String overgrown(IntFunction<Object> value, int size) {
        Object large = value.apply(size);
        long most = time(large);
        long found = findings;
        Object small = null;
        double times = 0;
        for (int tried = 0; most > LITTLE && tried < TRIES; tried++) {
            small = small == null ? value.apply(size / TIMES) : small;
            long least = Math.min(time(small), Math.min(time(small), time(small)));
            times = (double) most / Math.max(1, least);
            if (times <= MOST_TIMES) {
                return foundTooMuch(value, size, found);
            }
            most = Math.min(most, time(large));
        }
        return most > LITTLE
                ? String.format(
                        Locale.ROOT, "%.0f times the work for %d times the size, %d ms", times, TIMES, most / 1_000_000)
                : foundTooMuch(value, size, found);
    }

    /** The findings of a value are bounded by its size. */
    private String foundTooMuch(IntFunction<Object> value, int size, long found) {
        if (found > size) {
            time(value.apply(size / TIMES));
            if (found > MOST_TIMES * findings) {
                return found + " findings where a tenth of the size has " + findings;
            }
        }
        return "";
    }

    private long time(Object value) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        findings = 0;
        validator.validate(value, finding -> findings++);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
