package org.indh.cli;

import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands with the streams that they write to. */
final class Commands implements IFactory {
    private final PrintStream out;
    private final PrintStream err;
    private final Terminal terminal;

    Commands(PrintStream out, PrintStream err, Terminal terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == ValidateCommand.class) {
            return type.cast(new ValidateCommand(out, err, terminal));
        }
        if (type == ConsolidateCommand.class) {
            return type.cast(new ConsolidateCommand(out, err, terminal));
        }
        if (type == RulesCommand.class) {
            return type.cast(new RulesCommand(out));
        }
        if (type == SchemaCommand.class) {
            return type.cast(new SchemaCommand(out));
        }
        if (type == PlaceCommand.class) {
            return type.cast(new PlaceCommand(out, err));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
