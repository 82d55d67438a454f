package org.indh.budget.consolidation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.core.rows.RowFlaw;
import org.indh.core.rows.RowReading;
import org.indh.core.rows.RowSource;
import org.indh.core.rows.Rows;
import org.jspecify.annotations.Nullable;

/** Lines as records of a list that threads share one by one: a record's line is one more than its place among them, from 2. */
record LineRows(List<String> columns, List<List<String>> records) implements RowSource {
    private static final List<String> PARTS =
            List.of("amount", "currency", "id", "date", "period-from", "period-until", "quantity", "unit-price");

    static LineRows of(List<BudgetLine> lines) {
        TreeSet<Dimension> dimensions = new TreeSet<>();
        lines.forEach(line -> dimensions.addAll(line.codes().keySet()));
        List<String> columns = new ArrayList<>(PARTS);
        dimensions.forEach(dimension -> columns.add(dimension.name()));
        List<List<String>> records = new ArrayList<>();
        for (BudgetLine line : lines) {
            List<String> record = new ArrayList<>(List.of(
                    line.amount() == null ? "" : line.amount().amount().toPlainString(),
                    line.amount() == null ? "" : line.amount().currency().getCurrencyCode(),
                    text(line.id()),
                    text(line.date()),
                    text(line.periodFrom()),
                    text(line.periodUntil()),
                    text(line.quantity()),
                    text(line.unitPrice())));
            dimensions.forEach(dimension -> record.add(line.codes().getOrDefault(dimension, "")));
            records.add(record);
        }
        return new LineRows(columns, records);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public String name() {
        return "lines";
    }

    @Override
    public RowReading open(List<String> wanted) {
        AtomicInteger next = new AtomicInteger();
        int[] places = wanted.stream().mapToInt(columns::indexOf).toArray();
        return new RowReading() {
            @Override
            public Rows rows() {
                return new Shared(records, places, next);
            }

            @Override
            public void close() {}
        };
    }

    private static final class Shared implements Rows {
        private final List<List<String>> records;
        private final int[] places;
        private final AtomicInteger next;
        private final int[] starts;
        private final int[] ends;
        private byte[] bytes = new byte[0];
        private int at;

        Shared(List<List<String>> records, int[] places, AtomicInteger next) {
            this.records = records;
            this.places = places;
            this.next = next;
            this.starts = new int[places.length];
            this.ends = new int[places.length];
        }

        @Override
        public boolean next() {
            at = next.getAndIncrement();
            if (at >= records.size()) {
                return false;
            }
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            for (int i = 0; i < places.length; i++) {
                starts[i] = text.size();
                text.writeBytes(records.get(at).get(places[i]).getBytes(StandardCharsets.UTF_8));
                ends[i] = text.size();
            }
            bytes = Arrays.copyOf(text.toByteArray(), text.size() + 8);
            return true;
        }

        @Override
        public int line() {
            return at + 2;
        }

        @Override
        public RowFlaw flaw() {
            return RowFlaw.NONE;
        }

        @Override
        public byte[] bytes() {
            return bytes;
        }

        @Override
        public int start(int field) {
            return starts[field];
        }

        @Override
        public int end(int field) {
            return ends[field];
        }

        @Override
        public int column(int field) {
            return starts[field] + 1;
        }
    }
}
