package org.indh.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program without a command: says what commands there are. */
@Command(
        name = "indh",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Checks logframes, budgets and plans of local development as people publish them.",
        subcommands = {
            ValidateCommand.class,
            ConsolidateCommand.class,
            RulesCommand.class,
            SchemaCommand.class,
            PlaceCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "Exit status: 0 nothing found, 1 findings, 2 wrong usage, 3 a file that cannot be read,",
            "70 internal fault, 74 a result that cannot be written.",
            "",
            "Example:",
            "  indh validate cadre-logique.xlsx --lang fr",
        })
final class Indh implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    @Override
    public void run() {
        throw new Refusal("no-command", Map.of()).of(spec);
    }
}
