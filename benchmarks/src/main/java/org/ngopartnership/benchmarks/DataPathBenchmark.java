package org.ngopartnership.benchmarks;

import java.util.concurrent.TimeUnit;
import org.ngopartnership.validation.DataPath;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The cost of naming a place inside a record, which each finding pays. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class DataPathBenchmark {

    /**
     * Builds a path and writes it as a JSON Pointer.
     *
     * @return the pointer
     */
    @Benchmark
    public String pointer() {
        return DataPath.of("partnerships").index(0).property("history").index(1).toPointer();
    }
}
