package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CellSlotsTest {
    private static final int WIDTH = 3;
    private static final int DIRHAM = 1;
    private static final int EURO = 2;

    /** A line as a buffer holds it. */
    private record Waiting(List<Integer> key, int currency, long units, int line) {}

    /** What a cell holds: {@code lines} of them, {@code first} to {@code last} in the file. */
    private record Held(int currency, long units, long lines, int first, int last) {
        Held and(Waiting more) {
            return new Held(
                    currency,
                    Math.addExact(units, more.units()),
                    lines + 1,
                    Math.min(first, more.line()),
                    Math.max(last, more.line()));
        }
    }

    @Provide
    Arbitrary<List<Waiting>> lines() {
        Arbitrary<Integer> number = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 5), Arbitraries.integers().greaterOrEqual(0));
        Arbitrary<Long> units = Arbitraries.oneOf(
                Arbitraries.longs().between(-100_00, 100_00), Arbitraries.of(Long.MAX_VALUE, Long.MIN_VALUE, 0L));
        return Combinators.combine(
                        number.list().ofSize(WIDTH),
                        Arbitraries.of(DIRHAM, DIRHAM, DIRHAM, EURO),
                        units,
                        Arbitraries.integers().between(1, 1_000_000))
                .as(Waiting::new)
                .list()
                .ofMaxSize(900);
    }

    @Property
    void every_line_is_in_its_cell_or_handed_on_because_of_its_currency_or_size(@ForAll("lines") List<Waiting> lines) {
        CellSlots cells = new CellSlots(KeyLayout.of(WIDTH));
        List<Waiting> others = new ArrayList<>();
        TreeMap<String, Held> expected = new TreeMap<>();
        List<Waiting> expectedOthers = new ArrayList<>();
        for (Waiting line : lines) {
            String key = line.key().toString();
            Held held = expected.get(key);
            if (held == null) {
                expected.put(key, new Held(line.currency(), line.units(), 1, line.line(), line.line()));
            } else if (held.currency() == line.currency() && fits(held.units(), line.units())) {
                expected.put(key, held.and(line));
            } else {
                expectedOthers.add(line);
            }
        }
        add(cells, lines, others);
        assertThat(held(cells)).isEqualTo(expected);
        assertThat(others).isEqualTo(expectedOthers);
    }

    @Test
    void a_cell_whose_numbers_and_sum_are_noughts_is_one() {
        CellSlots cells = new CellSlots(KeyLayout.of(WIDTH));
        add(cells, List.of(new Waiting(List.of(0, 0, 0), DIRHAM, 0, 7)), new ArrayList<>());
        assertThat(held(cells)).containsOnlyKeys("[0, 0, 0]").containsValue(new Held(DIRHAM, 0, 1, 7, 7));
    }

    @Test
    void cells_stay_the_same_when_they_become_many_and_their_numbers_large() {
        CellSlots cells = new CellSlots(KeyLayout.of(WIDTH));
        List<Waiting> lines = new ArrayList<>();
        TreeMap<String, Held> expected = new TreeMap<>();
        for (int i = 0; i < 20_000; i++) {
            List<Integer> key = List.of(i, i / 7, Integer.MAX_VALUE - i);
            lines.add(new Waiting(key, EURO, i, i + 1));
            expected.put(key.toString(), new Held(EURO, i, 1, i + 1, i + 1));
        }
        add(cells, lines, new ArrayList<>());
        assertThat(held(cells)).isEqualTo(expected);
    }

    private static boolean fits(long sum, long more) {
        try {
            return Math.addExact(sum, more) == sum + more;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    private static void add(CellSlots cells, List<Waiting> lines, List<Waiting> others) {
        BulkBuffer buffer = new BulkBuffer(KeyLayout.of(WIDTH));
        for (Waiting line : lines) {
            int[] key = line.key().stream().mapToInt(number -> number).toArray();
            if (buffer.add(key, line.currency(), line.units(), line.line())) {
                settle(cells, buffer, others);
            }
        }
        settle(cells, buffer, others);
    }

    private static void settle(CellSlots cells, BulkBuffer buffer, List<Waiting> others) {
        KeyLayout layout = buffer.layout().with(cells.layout());
        cells.lay(layout);
        buffer.lay(layout);
        cells.add(buffer, (lines, index) -> {
            int[] key = new int[WIDTH];
            lines.key(index, key);
            others.add(new Waiting(
                    List.of(key[0], key[1], key[2]), lines.currency(index), lines.units(index), lines.line(index)));
        });
        buffer.clear();
    }

    private static TreeMap<String, Held> held(CellSlots cells) {
        Records records = cells.records();
        LineSpans spans = new LineSpans(records);
        TreeMap<String, Held> held = new TreeMap<>();
        int[] key = new int[WIDTH];
        for (int cell = 0; cell < cells.size(); cell++) {
            cells.layout().unpack(records.page(cell), records.place(cell) + 3, key);
            long counted = records.get(cell, 1);
            held.put(
                    List.of(key[0], key[1], key[2]).toString(),
                    new Held(
                            (int) counted & 127,
                            records.get(cell, 0),
                            counted >>> 7,
                            spans.first(cell),
                            spans.last(cell)));
        }
        return held;
    }
}
