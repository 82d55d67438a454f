package org.indh.cli;

import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands with the streams that they write to. */
final class Commands implements IFactory {
    private final PrintStream out;
    private final PrintStream err;

    Commands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == ValidateCommand.class) {
            return type.cast(new ValidateCommand(out, err));
        }
        if (type == RulesCommand.class) {
            return type.cast(new RulesCommand(out, err));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
