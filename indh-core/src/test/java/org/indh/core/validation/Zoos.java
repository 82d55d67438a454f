package org.indh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.indh.core.document.Binder;
import org.indh.core.document.Document;
import org.indh.core.document.ListNode;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ScalarNode;
import org.indh.core.document.zoo.Enclosure;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.finding.CellOrigin;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Severity;

/** Zoos as a workbook has them, one enclosure a row, and rules over them. */
final class Zoos {
    static final LocalDate TODAY = LocalDate.of(2020, 1, 1);

    /** Breaches where an enclosure has fewer than no places. */
    static final Rule<Enclosure> PLACES = Rule.of(
            "ZO-PLACES",
            Severity.ERROR,
            "arithmetic",
            Enclosure.class,
            (at, setting) -> at.value().places() >= 0
                    ? Verdict.pass()
                    : Verdict.of(Breach.at(at.spot("places"))
                            .found(at.value().places())
                            .expected(0)));

    private Zoos() {}

    static Rule<Enclosure> onEach(String code, BiFunction<At<Enclosure>, Setting, Verdict> check) {
        return Rule.of(code, Severity.WARNING, "test", Enclosure.class, check);
    }

    /** Breaches at that component of every enclosure. */
    static Rule<Enclosure> always(String code, String component) {
        return onEach(code, (at, setting) -> Verdict.of(Breach.at(at.spot(component))));
    }

    static Finding only(ValidationReport report) {
        assertThat(report.findings()).hasSize(1);
        return report.findings().get(0);
    }

    /** One row: code, places, label. */
    static String[] row(String code, String places, String label) {
        return new String[] {code, places, label};
    }

    /** A workbook whose enclosures stand in these rows, from row 2 on. */
    static Document<Zoo> workbook(String file, String[]... rows) {
        List<Node> items = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            int row = i + 2;
            items.add(ObjectNode.builder()
                    .origin(new CellOrigin("Enclos", "A" + row))
                    .put("code", leaf(rows[i][0], "A" + row))
                    .put("places", leaf(rows[i][1], "B" + row))
                    .put("label", leaf(rows[i][2], "C" + row))
                    .put("opens", ScalarNode.of("all-year"))
                    .put("litres", ScalarNode.of("1"))
                    .put("heated", ScalarNode.of("false"))
                    .build());
        }
        ObjectNode tree = ObjectNode.builder()
                .origin(new CellOrigin("Enclos", null))
                .put("enclosures", new ListNode(items, null))
                .build();
        return Binder.bind(Zoo.KIND, file, tree, List.of());
    }

    private static ScalarNode leaf(String text, String cell) {
        return new ScalarNode(text, new CellOrigin("Enclos", cell));
    }

    /** So many rows of the same places, with codes A0, A1, … */
    static String[][] rows(int count, String places) {
        String[][] rows = new String[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = row("A" + i, places, "enclos " + i);
        }
        return rows;
    }

    static Zoo madeOf(Document<Zoo> document) {
        return document.value().orElseThrow();
    }

    static ValidationReport validate(Document<?> document, Rule<?>... rules) {
        return Validator.of(List.of(TestPack.of(rules))).validate(document, TODAY);
    }

    static Zoo empty() {
        return new Zoo(
                null,
                null,
                null,
                null,
                List.of(),
                ImmutableSortedMap.of(),
                ImmutableSortedMap.of(),
                ImmutableSortedMap.of(),
                null,
                null,
                null);
    }
}
