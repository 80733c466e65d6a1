package org.ngopartnership.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code ngo-partnership}. */
@Command(name = "ngo-partnership", mixinStandardHelpOptions = true)
public final class Main implements Runnable {

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param arguments  what stands on the command line
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
