package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.indh.budget.Dimension;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Where a total stands (case, cellule): commune 08.401.03.03 in 2019. A dimension of the table in which the lines have no code
 * is among {@code by} and not among {@code codes}; one that was added over is in neither, so that "all communes" and "no
 * commune stated" are two cells.
 *
 * @param by the dimensions that the table is by, each once, in its order
 * @param codes the codes of the lines in them
 */
public record Cell(List<Dimension> by, SortedMap<Dimension, String> codes) implements Comparable<Cell> {
    /** @throws InvalidValueException where a dimension is named twice, or there is a code of another one */
    public Cell {
        by = ImmutableList.copyOf(by);
        codes = ImmutableSortedMap.copyOf(codes);
        if (!by.containsAll(codes.keySet())) {
            throw new InvalidValueException("cell", codes + " by " + by);
        }
        for (int i = 1; i < by.size(); i++) {
            if (by.indexOf(by.get(i)) < i) {
                throw new InvalidValueException("cell", codes + " by " + by);
            }
        }
    }

    /** The cell of those codes, as many as dimensions; null where the lines have none. */
    static Cell of(List<Dimension> by, @Nullable String[] codes) {
        ImmutableSortedMap.Builder<Dimension, String> stated = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < codes.length; i++) {
            String code = codes[i];
            if (code != null) {
                stated.put(by.get(i), code);
            }
        }
        return new Cell(by, stated.build());
    }

    /** The code in that dimension; nothing where the lines have none, or all of its codes were added up. */
    public Optional<String> code(Dimension dimension) {
        return Optional.ofNullable(codes.get(dimension));
    }

    /** Whether the other lies in this one: it is by the same dimensions and maybe more, with the same codes in them. */
    public boolean holds(Cell other) {
        return other.by.containsAll(by)
                && by.stream().allMatch(dimension -> code(dimension).equals(other.code(dimension)));
    }

    /** By their codes, in the order of the dimensions, numbers by size, what has no code last. */
    @Override
    public int compareTo(Cell other) {
        int common = Math.min(by.size(), other.by.size());
        for (int i = 0; i < common; i++) {
            Dimension one = by.get(i);
            Dimension another = other.by.get(i);
            int byDimension = one.compareTo(another);
            int order = byDimension != 0 ? byDimension : CodeOrder.compare(codes.get(one), other.codes.get(another));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(by.size(), other.by.size());
    }

    /** {@code "commune 08.401.03.03, year 2019"}; "-" where the lines have no code. */
    @Override
    public String toString() {
        return by.stream()
                .map(dimension -> dimension + " " + code(dimension).orElse("-"))
                .collect(Collectors.joining(", "));
    }
}
