package org.ngopartnership.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand. */
@Command(name = "ngo-partnership", versionProvider = Version.class, synopsisSubcommandLabel = "${bundle:label.command}")
final class TopCommand implements Runnable {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            order = 94)
    boolean version;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new NoCommandException(spec);
    }

    /** Nothing was asked for. */
    static final class NoCommandException extends ParameterException {
        private static final long serialVersionUID = 1L;

        NoCommandException(CommandSpec spec) {
            super(spec.commandLine(), "no command");
        }
    }
}
