package org.indh.cli;

import java.io.File;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.indh.cli.consolidate.GroupRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Whose members' money is consolidated, and how their accounts are closed. */
final class GroupOptions {
    @Option(
            names = "--group",
            description = "The members of a group, as A,B=50%%,C or in a table (CSV).",
            paramLabel = "MEMBERS")
    private @Nullable String members;

    @Option(
            names = "--closing",
            description = "The day up to which a group's accounts go: 2031-12-31.",
            paramLabel = "DAY")
    private @Nullable String closing;

    @Option(
            names = "--transit",
            description = "How many days money may be on its way between members (default: 15).",
            paramLabel = "DAYS")
    private @Nullable String transit;

    @Option(
            names = "--journal",
            description = "Write the journal of eliminations to this file (CSV).",
            paramLabel = "FILE")
    private @Nullable Path journal;

    GroupRequest request() {
        return new GroupRequest(members, closing, transit, journal != null);
    }

    /** The table of its members, where they stand in one. */
    Optional<Path> table() {
        return Optional.ofNullable(members)
                .map(text -> new File(text.strip()))
                .filter(File::isFile)
                .map(File::toPath);
    }

    boolean hasJournal() {
        return journal != null;
    }

    /** Where the journal goes. */
    Result journal(PrintStream out, CommandSpec spec) {
        return new Result(journal, out, spec, "journal");
    }
}
