package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import org.indh.budget.Dimension;

/**
 * Lines that are never added to each other met in one total: uses and resources, two phases, two views of the same money.
 * Either one of them is to be filtered out first, or the dimension is to be among those that lines are grouped by.
 */
public final class MixedMoneyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<String> by;
    private final ImmutableList<String> at;
    private final String dimension;
    private final ImmutableList<String> codes;

    /**
     * @param cell where they met
     * @param dimension what they differ in
     * @param codes their codes in it, at least two, an empty one where it is not stated
     */
    public MixedMoneyException(Cell cell, Dimension dimension, List<String> codes) {
        super("amounts of " + dimension + " " + String.join(", ", quoted(codes)) + " are not added up"
                + (cell.by().isEmpty() ? "" : " in " + cell) + ": filter by " + dimension + " or group by it");
        this.by = cell.by().stream().map(Dimension::name).collect(ImmutableList.toImmutableList());
        this.at = cell.by().stream().map(one -> cell.code(one).orElse("")).collect(ImmutableList.toImmutableList());
        this.dimension = dimension.name();
        this.codes = ImmutableList.copyOf(codes);
    }

    private static List<String> quoted(List<String> codes) {
        return codes.stream().map(code -> code.isEmpty() ? "\"\"" : code).toList();
    }

    /** Where they met. */
    public Cell cell() {
        ImmutableSortedMap.Builder<Dimension, String> stated = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < by.size(); i++) {
            if (!at.get(i).isEmpty()) {
                stated.put(Dimension.of(by.get(i)), at.get(i));
            }
        }
        return new Cell(by.stream().map(Dimension::of).toList(), stated.build());
    }

    /** What they differ in: the phase. */
    public Dimension dimension() {
        return Dimension.of(dimension);
    }

    /** Their codes in it: approved, paid; an empty one where it is not stated. */
    public List<String> codes() {
        return codes;
    }
}
