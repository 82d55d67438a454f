package org.indh.budget.rule.execution;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.core.text.Term;

/** What people call a line: by its heading and item, else by whatever tells it apart best. */
final class LineName {
    private static final List<Dimension> NAMING = List.of(
            Dimension.CHAPTER,
            Dimension.ARTICLE,
            Dimension.HEADING,
            Dimension.ITEM,
            Dimension.PROJECT,
            Dimension.RESULT,
            Dimension.ACTIVITY,
            Dimension.OBJECT);

    private LineName() {}

    /** "A / 1.2"; "—" where no code names it. */
    static String of(BudgetLine line) {
        return of(line.codes());
    }

    /** What codes in common call lines. */
    static String of(SortedMap<Dimension, String> codes) {
        String name = NAMING.stream()
                .flatMap(dimension -> Optional.ofNullable(codes.get(dimension)).stream())
                .collect(Collectors.joining(" / "));
        return name.isEmpty() ? "—" : name;
    }

    /** What its stage is called. */
    static Term phase(BudgetLine line) {
        return new Term("Phase." + line.code(Dimension.PHASE).orElse("—"), "—");
    }
}
