package org.indh.benchmarks;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.TotalCursor;
import org.jspecify.annotations.Nullable;

/** The same totals by DuckDB, in exact decimals; the result stays in a table of its own memory, as ours stays in columns. */
final class DuckRollUp implements AutoCloseable {
    private static final String NAMES =
            LineCorpus.BY.stream().map(Dimension::name).collect(Collectors.joining(", "));

    private final Connection connection;

    DuckRollUp(int threads) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        run("SET threads = " + threads);
        run("SET preserve_insertion_order = false");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(Path file) {
        return "read_csv('" + file
                + "', header = true, delim = ',', columns = {'commune': 'VARCHAR', 'year': 'VARCHAR',"
                + " 'heading': 'VARCHAR', 'nature': 'VARCHAR', 'amount': 'DECIMAL(18,2)'})";
    }

    void rollUp(Path file) throws SQLException {
        run("CREATE OR REPLACE TEMP TABLE result AS SELECT " + NAMES
                + ", sum(amount) AS total, count(*) AS lines, grouping_id(" + NAMES + ") AS level FROM " + read(file)
                + " GROUP BY ROLLUP (" + NAMES + ")");
    }

    /** Loads the finest cells. */
    void load(Path file) throws SQLException {
        run("CREATE OR REPLACE TEMP TABLE cells AS SELECT " + NAMES
                + ", sum(amount)::DECIMAL(18,2) AS amount, count(*) AS lines FROM " + read(file) + " GROUP BY "
                + NAMES);
    }

    void ofCells(String grouping) throws SQLException {
        run("CREATE OR REPLACE TEMP TABLE result AS SELECT " + NAMES
                + ", sum(amount) AS total, sum(lines) AS lines, grouping_id(" + NAMES
                + ") AS level FROM cells GROUP BY "
                + grouping + " (" + NAMES + ")");
    }

    /** One total. */
    record Row(List<@Nullable String> codes, BigDecimal total, long lines) {
        /** The codes that are not added over. */
        SortedMap<Dimension, String> stated() {
            TreeMap<Dimension, String> stated = new TreeMap<>();
            for (int i = 0; i < codes.size(); i++) {
                String code = codes.get(i);
                if (code != null) {
                    stated.put(LineCorpus.BY.get(i), code);
                }
            }
            return stated;
        }

        boolean isSame(TotalCursor ours) {
            List<String> stated = codes.stream()
                    .flatMap(code -> Optional.ofNullable(code).stream())
                    .toList();
            boolean isSame = stated.size() == ours.width() && lines == ours.lines();
            for (int i = 0; i < ours.width() && isSame; i++) {
                isSame = ours.code(i).orElseThrow().equals(stated.get(i));
            }
            return isSame
                    && total.movePointRight(2).longValueExact() == ours.minor().orElseThrow();
        }
    }

    /** The totals in our order: the finest level first, and each level by its codes. */
    List<Row> rows() throws SQLException {
        List<Row> rows = new ArrayList<>();
        String order = "SELECT *, (level & 1) + (level >> 1 & 1) + (level >> 2 & 1) + (level >> 3 & 1) AS dropped"
                + " FROM result ORDER BY dropped, level, " + NAMES;
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(order)) {
            while (found.next()) {
                List<@Nullable String> codes = new ArrayList<>();
                for (int i = 1; i <= LineCorpus.BY.size(); i++) {
                    codes.add(found.getString(i));
                }
                rows.add(new Row(codes, found.getBigDecimal("total"), found.getLong("lines")));
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
