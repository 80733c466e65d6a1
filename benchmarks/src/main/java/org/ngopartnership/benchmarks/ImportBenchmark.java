package org.ngopartnership.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Import of NGO records in memory, against a bare scan of the tokens and against what applications write today; of a table
 * of them, against a flat record that Jackson binds.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class ImportBenchmark {

    private static final int RECORDS = 10_000;

    private final Stacks stacks = new Stacks();
    private byte[] valid = {};
    private byte[] broken = {};
    private byte[] table = {};

    /** Makes the records. */
    @Setup
    public void makeRecords() {
        valid = NgoRecords.valid(RECORDS);
        broken = NgoRecords.oneInAHundredBroken(RECORDS);
        table = stacks.csv(valid);
    }

    /** Closes what is open. */
    @TearDown
    public void close() {
        stacks.close();
    }

    /**
     * Jackson's tokens, nothing made.
     *
     * @return the number of records
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public int tokenScan() {
        return stacks.scan(valid);
    }

    /**
     * Plain records, databind, the rules by hand under Hibernate Validator.
     *
     * @return the outcome
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public Object databindAndHibernateValidator() {
        return stacks.databindAndHibernateValidator(valid);
    }

    /**
     * The library's import of valid records.
     *
     * @return the outcome
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public Object importValid() {
        return stacks.importWithFindings(valid);
    }

    /**
     * The library's import where one record in a hundred has three findings.
     *
     * @return the outcome
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public Object importOneInAHundredBroken() {
        return stacks.importWithFindings(broken);
    }

    /**
     * Flat records of the rows of a table, databind, no rules.
     *
     * @return the number of records
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public int databindRows() {
        return stacks.databindRows(table);
    }

    /**
     * The library's import of the same rows.
     *
     * @return the outcome
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public Object importRows() {
        return stacks.importRows(table);
    }
}
