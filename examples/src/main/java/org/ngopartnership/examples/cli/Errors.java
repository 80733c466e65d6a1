package org.ngopartnership.examples.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on standard error what went wrong, in the language asked for, and tells the exit code. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final PrintStream err;
    private final Texts texts;
    private final boolean debug;

    Errors(Surroundings surroundings, Texts texts, boolean debug) {
        this.err = surroundings.err();
        this.texts = texts;
        this.debug = debug;
    }

    /** Says a line. What it quotes may come from anywhere and is made harmless. */
    void say(String line) {
        err.print("ngo-partnership: " + SafeText.of(line) + "\n");
        err.flush();
    }

    /** Something that must not happen. */
    int fault(Throwable fault) {
        say(texts.get(
                debug ? "error.fault.traced" : "error.fault",
                fault.getMessage() == null
                        ? fault.getClass().getSimpleName()
                        : fault.getClass().getSimpleName() + ": " + fault.getMessage()));
        if (debug) {
            fault.printStackTrace(err);
        }
        err.flush();
        return ExitCode.FAULT;
    }

    /** Standard output is full, or nobody reads it any more. */
    int unwritable() {
        say(texts.get("error.output.standard"));
        return ExitCode.FAULT;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine commandLine, ParseResult parsed) {
        return fault(fault);
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        if (wrong instanceof TopCommand.NoCommandException) {
            err.print(command.getUsageMessage());
        } else {
            say(explain(wrong));
            err.print(texts.get("error.help", command.getCommandSpec().qualifiedName()) + "\n");
        }
        err.flush();
        return ExitCode.USAGE;
    }

    private String explain(ParameterException wrong) {
        if (wrong instanceof WrongUseException own) {
            return own.saying();
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        if (wrong instanceof MissingParameterException missing) {
            ArgSpec first = missing.getMissing().get(0);
            String key = first instanceof OptionSpec ? "error.option.empty" : "error.argument.missing";
            return texts.get(key, nameOf(first));
        }
        ArgSpec argument = argumentOf(wrong);
        if (argument == null) {
            return String.valueOf(wrong.getMessage());
        }
        if (wrong instanceof OverwrittenOptionException) {
            return texts.get("error.option.twice", nameOf(argument));
        }
        return wrong.getValue() == null
                ? texts.get("error.option.empty", nameOf(argument))
                : texts.get("error.value", nameOf(argument), wrong.getValue(), expected(argument));
    }

    private String unknown(UnmatchedArgumentException unmatched) {
        CommandLine command = unmatched.getCommandLine();
        String first = unmatched.getUnmatched().get(0);
        String key = "error.argument.unknown";
        Set<String> known = Set.of();
        if (unmatched.isUnknownOption()) {
            key = "error.option.unknown";
            known = command.getCommandSpec().optionsMap().keySet();
        } else if (!command.getSubcommands().isEmpty()) {
            key = "error.command.unknown";
            known = command.getSubcommands().keySet();
        }
        int value = first.indexOf('=');
        return texts.get(key, first)
                + Similar.to(value < 0 ? first : first.substring(0, value), known)
                        .map(similar -> " " + texts.get("error.meant", similar))
                        .orElse("");
    }

    private static @Nullable ArgSpec argumentOf(ParameterException wrong) {
        return wrong instanceof OverwrittenOptionException twice ? twice.getOverwritten() : wrong.getArgSpec();
    }

    private static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String expected(ArgSpec argument) {
        Iterable<String> candidates = argument.completionCandidates();
        if (candidates != null) {
            return StreamSupport.stream(candidates.spliterator(), false)
                    .map(candidate -> candidate.toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
        String key = "error.expected." + nameOf(argument);
        return texts.get(texts.has(key) ? key : "error.expected");
    }
}
