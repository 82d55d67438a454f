package org.indh.budget.consolidation;

import java.util.List;
import java.util.stream.IntStream;
import org.indh.budget.Dimension;
import org.jspecify.annotations.Nullable;

/** Parts with the same codes in some dimensions, put together. */
final class Groups {
    private final List<Column> columns;
    private final KeyTable keys;
    private final int[] groupOf;

    private Groups(List<Column> columns, KeyTable keys, int[] groupOf) {
        this.columns = columns;
        this.keys = keys;
        this.groupOf = groupOf;
    }

    static Groups of(List<Column> columns, int[] rows) {
        KeyTable keys = new KeyTable(columns.size());
        int[] groupOf = new int[rows.length];
        int[] key = new int[columns.size()];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < key.length; j++) {
                key[j] = columns.get(j).number(rows[i]);
            }
            groupOf[i] = keys.number(key);
        }
        return new Groups(columns, keys, groupOf);
    }

    int count() {
        return keys.size();
    }

    /** The group of the row at that place among the rows. */
    int of(int place) {
        return groupOf[place];
    }

    Cell cell(List<Dimension> by, int group) {
        @Nullable String[] codes = new @Nullable String[columns.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = columns.get(i).code(keys.get(group, i));
        }
        return Cell.of(by, codes);
    }

    /** The groups in the order of their cells; codes are compared once, and their places then. */
    int[] inOrder() {
        int[][] ranks = columns.stream().map(Column::ranks).toArray(int[][]::new);
        return IntStream.range(0, count())
                .boxed()
                .sorted((one, other) -> {
                    int order = 0;
                    for (int i = 0; i < ranks.length && order == 0; i++) {
                        order = Integer.compare(ranks[i][keys.get(one, i)], ranks[i][keys.get(other, i)]);
                    }
                    return order;
                })
                .mapToInt(group -> group)
                .toArray();
    }
}
