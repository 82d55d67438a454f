package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.indh.core.finding.TextOrigin;
import org.indh.core.rows.RowFlaw;
import org.indh.core.rows.RowReading;
import org.indh.core.rows.Rows;
import org.junit.jupiter.api.Test;

/** What several readers of one list found, put together. */
class RowFaultsTest {
    private static final List<String> AMOUNT = List.of("amount");

    private static Rows records(int count) throws Exception {
        List<List<String>> records = new ArrayList<>(Collections.nCopies(count, List.of("dix")));
        try (RowReading reading = new LineRows(AMOUNT, records).open(AMOUNT)) {
            return reading.rows();
        }
    }

    private static List<Integer> lines(RowFaults faults) {
        return faults.kept().stream()
                .map(fault -> ((TextOrigin) fault.origins().get(0)).line())
                .toList();
    }

    @Test
    void faults_of_two_readers_are_told_in_the_order_of_the_lines_and_the_first_thousand_are_kept() throws Exception {
        RowFaults one = new RowFaults();
        RowFaults other = new RowFaults();
        Rows rows = records(1_200);
        for (int i = 0; rows.next(); i++) {
            (i % 3 == 0 ? one : other).unreadable(rows, 0, "amount");
        }
        other.add(one);
        assertThat(other.count()).isEqualTo(1_200);
        assertThat(lines(other))
                .isEqualTo(IntStream.range(2, 2 + RowFaults.MOST).boxed().toList());
    }

    @Test
    void a_thousand_are_kept_whatever_is_wrong_and_all_are_counted() throws Exception {
        RowFaults unreadable = new RowFaults();
        RowFaults flawed = new RowFaults();
        Rows rows = records(RowFaults.MOST + 1);
        while (rows.next()) {
            unreadable.unreadable(rows, 0, "amount");
            flawed.flawed(rows, RowFlaw.MALFORMED);
        }
        assertThat(unreadable.kept()).hasSize(RowFaults.MOST);
        assertThat(flawed.kept()).hasSize(RowFaults.MOST);
        assertThat(flawed.count()).isEqualTo(RowFaults.MOST + 1);
        RowFaults none = new RowFaults();
        flawed.add(none);
        assertThat(flawed.kept()).hasSize(RowFaults.MOST);
    }
}
