package org.ngopartnership.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.examples.cli.Choices.InputFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a command that reads files is told of them, and of where to write. */
final class Transfer {

    @Option(names = "--from", paramLabel = "json|ndjson|csv", order = 20)
    @Nullable
    InputFormat from;

    @Option(names = "--output", paramLabel = "${bundle:label.file}", order = 40)
    @Nullable
    String output;

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "files", arity = "1..*")
    List<String> files = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    CommandSpec command = CommandSpec.create();

    /** The inputs, opened. */
    Inputs inputs(Session session) {
        return Inputs.open(files, from, session, command);
    }

    /** The place to write to, which is none of the inputs. */
    Output output(Inputs inputs, Session session) {
        return Output.of(output, inputs.paths(), session, command);
    }

    /** Wrong use of the command. */
    WrongUseException wrong(String saying) {
        return new WrongUseException(command.commandLine(), saying);
    }
}
