package org.indh.budget.consolidation;

import java.util.Currency;
import java.util.List;
import java.util.OptionalLong;

/** A level of any shape: its cells are found by their keys. */
final class HashedLevel implements Level {
    private final int width;
    private final KeyTable keys;
    private final SumColumns sums;

    private HashedLevel(int width) {
        this.width = width;
        this.keys = new KeyTable(width, SumColumns.WORDS);
        this.sums = new SumColumns(keys.records(), new CurrencyPlaces());
    }

    /** The cells by all of those columns. */
    static HashedLevel of(List<Column> columns, int[] rows, SumColumns sums) {
        HashedLevel level = new HashedLevel(columns.size());
        int[] key = new int[columns.size()];
        for (int row : rows) {
            for (int i = 0; i < key.length; i++) {
                key[i] = columns.get(i).number(row);
            }
            level.sums.add(level.keys.number(key), sums, row);
        }
        return level;
    }

    /** The cells of another level of so many dimensions, whose sums are in that currency. */
    static HashedLevel of(Level other, int width, Currency currency) {
        HashedLevel level = new HashedLevel(width);
        int place = level.sums.currencies().of(currency);
        int[] key = new int[width];
        for (int cell = 0; cell < other.size(); cell++) {
            if (other.lines(cell) > 0) {
                for (int i = 0; i < width; i++) {
                    key[i] = other.number(cell, i);
                }
                level.sums.add(level.keys.number(key), place, other.minor(cell).orElseThrow(), other.lines(cell));
            }
        }
        return level;
    }

    @Override
    public Level without(int index) {
        HashedLevel level = new HashedLevel(width - 1);
        int[] key = new int[width - 1];
        for (int cell = 0; cell < keys.size(); cell++) {
            for (int i = 0; i < key.length; i++) {
                key[i] = keys.get(cell, i < index ? i : i + 1);
            }
            level.sums.add(level.keys.number(key), sums, cell);
        }
        return level;
    }

    @Override
    public int size() {
        return keys.size();
    }

    @Override
    public int number(int cell, int index) {
        return keys.get(cell, index);
    }

    @Override
    public long lines(int cell) {
        return sums.lines(cell);
    }

    @Override
    public OptionalLong minor(int cell) {
        return sums.minor(cell);
    }

    @Override
    public Total total(int cell) {
        return sums.total(cell);
    }
}
