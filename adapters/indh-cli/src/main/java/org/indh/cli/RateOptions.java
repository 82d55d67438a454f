package org.indh.cli;

import java.nio.file.Path;
import java.util.List;
import org.indh.cli.consolidate.AskedConversion;
import org.indh.cli.consolidate.AskedConversion.Per;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** In which currency the result is wanted, and by which rates. */
final class RateOptions {
    /** Reads {@code --per}. */
    static final class PerConverter implements ITypeConverter<Per> {
        @Override
        public Per convert(String value) {
            return Choice.of(Per.values(), value);
        }
    }

    @Option(
            names = "--in",
            description = "The currency that all amounts are converted to: MAD. What lacks a rate stays in its own.",
            paramLabel = "CUR")
    private @Nullable String in;

    @Option(
            names = "--rates",
            description = "Rates of exchange (CSV: from,to,rate,unit,date,until,kind,source), besides those that"
                    + " financial reports among the files state. May be repeated.",
            paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(
            names = "--rate-kind",
            description = "The kind of rate, where several are given: budget, monthly, central-bank, transaction,"
                    + " weighted-average.",
            paramLabel = "KIND")
    private @Nullable String kind;

    @Option(
            names = "--per",
            description = "What is converted and rounded: each line, so that totals add up, or each total at its rates"
                    + " (default: line). The difference is shown.",
            paramLabel = "line|total",
            converter = PerConverter.class)
    private @Nullable Per per;

    /** Whether amounts are converted. */
    boolean isAsked() {
        return in != null;
    }

    /** The files of rates. */
    List<Path> files() {
        return files;
    }

    AskedConversion conversion() {
        return new AskedConversion(in, files, kind, per);
    }
}
