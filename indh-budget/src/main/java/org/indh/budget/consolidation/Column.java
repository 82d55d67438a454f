package org.indh.budget.consolidation;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.indh.budget.Dimension;
import org.jspecify.annotations.Nullable;

/** The codes of all cells in one dimension, each by its number. */
final class Column {
    private final Dimension dimension;
    private final Dictionary dictionary;
    private final boolean isUniform;
    private final IntUnaryOperator numbers;
    private final ImmutableList<String> editions;

    /**
     * The codes that lines state in one dimension.
     *
     * @param isUniform whether all cells are known to have the same code
     * @param numbers the number of a cell's code
     */
    Column(Dimension dimension, Dictionary dictionary, boolean isUniform, IntUnaryOperator numbers) {
        this(dimension, dictionary, isUniform, numbers, ImmutableList.of());
    }

    private Column(
            Dimension dimension,
            Dictionary dictionary,
            boolean isUniform,
            IntUnaryOperator numbers,
            ImmutableList<String> editions) {
        this.dimension = dimension;
        this.dictionary = dictionary;
        this.isUniform = isUniform;
        this.numbers = numbers;
        this.editions = editions;
    }

    /** The editions of the hierarchies that the codes come from; none where the lines state them. */
    ImmutableList<String> editions() {
        return editions;
    }

    /** The same codes, some of which may come from those editions. */
    Column from(ImmutableList<String> others) {
        return others.isEmpty() ? this : new Column(dimension, dictionary, isUniform, numbers, others);
    }

    Dimension dimension() {
        return dimension;
    }

    /** Whether all cells are known to have the same code. */
    boolean isUniform() {
        return isUniform;
    }

    int number(int cell) {
        return numbers.applyAsInt(cell);
    }

    /** Where each cell stands in a box that has one more dimension, this one: within the place that it had before. */
    void place(int[] cells, int[] places) {
        int size = size();
        for (int i = 0; i < cells.length; i++) {
            places[i] = places[i] * size + numbers.applyAsInt(cells[i]);
        }
    }

    /** How many numbers there are. */
    int size() {
        return dictionary.size();
    }

    @Nullable
    String code(int number) {
        return dictionary.code(number);
    }

    /** The number of a code; −1 where no cell has it. */
    int find(@Nullable String code) {
        return dictionary.find(code);
    }

    /**
     * What the codes lie in, in the parent's dimension.
     *
     * @param stated the parents that the lines state themselves, which stay; absent where nobody looked at them
     */
    Column parents(Hierarchy hierarchy, @Nullable Column stated) {
        Dictionary parents = stated == null ? new Dictionary() : stated.dictionary.copy();
        int[] parentOf = new int[dictionary.size()];
        for (int number = 1; number < parentOf.length; number++) {
            String code = dictionary.code(number);
            parentOf[number] =
                    parents.number(code == null ? null : hierarchy.parent(code).orElse(null));
        }
        ImmutableList<String> from = ImmutableList.<String>builder()
                .addAll(editions)
                .addAll(stated == null ? ImmutableList.of() : stated.editions)
                .add(hierarchy.edition())
                .build();
        IntUnaryOperator found = stated == null
                ? cell -> parentOf[number(cell)]
                : cell -> stated.number(cell) == 0 ? parentOf[number(cell)] : stated.number(cell);
        return new Column(hierarchy.parent(), parents, false, found, from);
    }

    /** The same, where codes whose amounts are added to each other are one. */
    Column sorts() {
        Dictionary sorts = new Dictionary();
        int[] sortOf = new int[dictionary.size()];
        for (int number = 1; number < sortOf.length; number++) {
            String sort = dimension.sort(Strings.nullToEmpty(dictionary.code(number)));
            sortOf[number] = sorts.number(Strings.emptyToNull(sort));
        }
        return new Column(dimension, sorts, isUniform, cell -> sortOf[number(cell)], editions);
    }

    /** The place of each number when its codes are put in order. */
    int[] ranks() {
        int[] ranks = new int[dictionary.size()];
        int[] ordered = IntStream.range(0, ranks.length)
                .boxed()
                .sorted(Comparator.comparing(dictionary::code, CodeOrder::compare))
                .mapToInt(number -> number)
                .toArray();
        for (int place = 0; place < ordered.length; place++) {
            ranks[ordered[place]] = place;
        }
        return ranks;
    }
}
