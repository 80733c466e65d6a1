package org.ngopartnership.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The command {@code ngo-partnership}: says what is wrong in files of partnership data, and what the rules are. */
public final class Main {

    private Main() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param arguments  what stands on the command line
     */
    public static void main(String[] arguments) {
        System.exit(run(Surroundings.ofProcess(), arguments));
    }

    /** Runs the command; never throws, whatever happens. */
    static int run(Surroundings surroundings, String... arguments) {
        Texts texts = Texts.in(CommonOptions.languageIn(arguments));
        Errors errors = new Errors(surroundings, texts, CommonOptions.debugIn(arguments));
        try {
            int exitCode = commands(new Session(surroundings, texts, errors)).execute(arguments);
            return surroundings.out().checkError() ? errors.unwritable() : exitCode;
        } catch (Exception | Error fault) { // an exit code of the virtual machine's own would read as "findings"
            surroundings.out().flush();
            return errors.fault(fault);
        }
    }

    private static CommandLine commands(Session session) {
        CommandLine all = new CommandLine(new TopCommand());
        all.addSubcommand(new ValidateCommand(session));
        all.addSubcommand(new ConvertCommand(session));
        all.addSubcommand(new RulesCommand(session));
        all.addSubcommand(new ExplainCommand(session));
        all.addSubcommand(new SchemaCommand(session));
        all.addSubcommand(new CompletionCommand(session));
        all.setResourceBundle(session.texts().bundle());
        all.getCommandSpec().usageMessage().sortOptions(false);
        all.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().usageMessage().sortOptions(false));
        all.setCaseInsensitiveEnumValuesAllowed(true);
        // A name that begins with @ is the name of a file, not of a file of arguments.
        all.setExpandAtFiles(false);
        all.setUsageHelpAutoWidth(false);
        all.setUsageHelpWidth(Layout.WIDTH);
        all.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
        all.setOut(session.writer());
        all.setErr(session.errorWriter());
        all.setParameterExceptionHandler(session.errors());
        all.setExecutionExceptionHandler(session.errors());
        return all;
    }
}
