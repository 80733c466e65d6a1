package org.ngopartnership.benchmarks;

import jakarta.validation.groups.Default;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ngopartnership.benchmarks.twin.NgoTwin;
import org.ngopartnership.constraint.Infos;
import org.ngopartnership.constraint.Warnings;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.validation.PartnershipValidator;
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

/** The rules alone on valid NGOs: directly, through Bean Validation, and written by hand as constraints. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class RulesBenchmark {

    /** How many records one invocation goes through. */
    static final int RECORDS = 1_000;

    private final Stacks stacks = new Stacks();
    private final PartnershipValidator validator = TwinRules.only().asOf(Stacks.DAY);
    private List<Ngo> ngos = List.of();
    private List<NgoTwin> twins = List.of();

    /** Makes the records. */
    @Setup
    public void makeRecords() {
        byte[] valid = NgoRecords.valid(RECORDS);
        ngos = stacks.ngos(valid);
        twins = stacks.twins(valid);
    }

    /** Closes what is open. */
    @TearDown
    public void close() {
        stacks.close();
    }

    /**
     * All rules, run by the library.
     *
     * @return the number of findings
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public int direct() {
        int findings = 0;
        for (Ngo ngo : ngos) {
            findings += validator.validate(ngo).findings().size();
        }
        return findings;
    }

    /**
     * All rules, run by Hibernate Validator through the bridge.
     *
     * @return the number of violations
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public int bridgeAllGroups() {
        int violations = 0;
        for (Ngo ngo : ngos) {
            violations += stacks.validator()
                    .validate(ngo, Default.class, Warnings.class, Infos.class)
                    .size();
        }
        return violations;
    }

    /**
     * The rules of severity ERROR, run by Hibernate Validator through the bridge.
     *
     * @return the number of violations
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public int bridgeDefaultGroup() {
        int violations = 0;
        for (Ngo ngo : ngos) {
            violations += stacks.validator().validate(ngo).size();
        }
        return violations;
    }

    /**
     * All rules written by hand, run by Hibernate Validator.
     *
     * @return the number of violations
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public int twin() {
        int violations = 0;
        for (NgoTwin ngo : twins) {
            violations += stacks.validator().validate(ngo).size();
        }
        return violations;
    }
}
