package org.ngopartnership.examples.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that completes commands and options in a shell. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

    private static final Pattern VALUES = Pattern.compile("_option_args=\\(.*\\)");

    /** With this a shell would no longer complete the names of files. */
    private static final String NO_FILES = "  type compopt &>/dev/null && compopt +o default\n";

    private final Session session;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CommandSpec root = spec.root();
        String script = AutoComplete.bash(root.name(), root.commandLine()).replace(NO_FILES, "");
        session.surroundings()
                .out()
                .print(VALUES.matcher(script)
                        .replaceAll(values -> values.group().toLowerCase(Locale.ROOT)));
        return ExitCode.FINE;
    }
}
