package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.indh.budget.BudgetLine;
import org.indh.budget.BudgetLineBuilder;

/** Lines that carry their number for an id while they are consolidated, so that their parts are known by it. */
final class TaggedLines {
    private final List<SourceLine> sources;

    TaggedLines(List<SourceLine> sources) {
        this.sources = ImmutableList.copyOf(sources);
    }

    /** The lines with their numbers, whose order is that of the files. */
    List<BudgetLine> tagged() {
        return IntStream.range(0, sources.size())
                .mapToObj(i -> sources.get(i).line().withId(String.format(Locale.ROOT, "%09d", i)))
                .toList();
    }

    /** Lines made of these, with their own ids and places. */
    List<SourceLine> restored(List<BudgetLine> lines) {
        return lines.stream().map(this::restored).toList();
    }

    private SourceLine restored(BudgetLine line) {
        SourceLine source = sources.get(Integer.parseInt(Objects.requireNonNull(line.id())));
        BudgetLine own = BudgetLineBuilder.builder(line).id(source.line().id()).build();
        return new SourceLine(own, source.place());
    }
}
