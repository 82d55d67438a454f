package org.indh.cli.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.indh.cli.testing.Rearranged;
import org.indh.core.text.Resources;
import org.indh.spreadsheet.grid.CellRef;
import org.indh.spreadsheet.grid.TextTable;
import org.junit.jupiter.api.Test;

/**
 * Nothing of one document is known to the code: with other numbers, years, names, columns, order and amounts the same causes
 * are found at the same cells; and each fault that is planted brings its own finding and no other.
 */
class ChangedBudgetTest {
    private static final String CENTS = "BU-ROW-SUM info [G16, G19, G20, G23, G32, G33]";
    private static final String KEY = "BU-KEY-CONST info [B5, C5, D5, E5, F5]";
    private static final String EMPTY = "BU-EMPTY-PARTNER info [A28]";
    private static final String NO_LINK = "BU-LINE-LINK info []";
    private static final List<String> FOUND = List.of(EMPTY, KEY, NO_LINK, CENTS);

    private final Rearranged example =
            Rearranged.of(TextTable.parse(Resources.lines(ChangedBudgetTest.class, "/org/indh/cli/budget/couts-t3.txt"))
                    .sheets()
                    .get(0));

    @Test
    void the_example_has_the_faults_that_its_first_lines_tell() {
        assertThat(example.found()).isEqualTo(FOUND);
    }

    @Test
    void other_numbers_of_headings() {
        assertThat(example.reworded((cell, text) -> text.replaceFirst("^([1-4])\\. ", "1$1 - "))
                        .found())
                .isEqualTo(FOUND);
    }

    @Test
    void other_years() {
        assertThat(later(example, 9).found()).isEqualTo(FOUND);
        assertThat(later(example, -24).found()).isEqualTo(FOUND);
    }

    @Test
    void programme_years_for_calendar_years() {
        assertThat(example.reworded((cell, text) ->
                                text.matches("20[0-9]{2}") ? "An " + (Integer.parseInt(text) - 2021) : text)
                        .found())
                .isEqualTo(FOUND);
    }

    @Test
    void columns_in_another_order() {
        // The total first, then the years from the last to the first, then the labels.
        Map<Integer, Integer> to = Map.of(1, 7, 2, 6, 3, 5, 4, 4, 5, 3, 6, 2, 7, 1);
        assertThat(example.moved(ref -> new CellRef(ref.row(), to.getOrDefault(ref.column(), ref.column())))
                        .found())
                .isEqualTo(FOUND);
    }

    @Test
    void starting_further_down_and_to_the_right() {
        assertThat(example.moved(ref -> new CellRef(ref.row() + 6, ref.column() + 2))
                        .found())
                .isEqualTo(FOUND);
    }

    @Test
    void headings_in_another_order() {
        assertThat(permuted(example).found()).isEqualTo(FOUND);
    }

    @Test
    void amounts_in_other_units() {
        assertThat(scaled(example, -3).found()).isEqualTo(FOUND);
        assertThat(scaled(example, 2).found()).isEqualTo(FOUND);
    }

    @Test
    void other_names_of_applicants() {
        assertThat(renamed(example).found()).isEqualTo(FOUND);
    }

    @Test
    void all_of_it_at_once() {
        assertThat(permuted(renamed(later(scaled(example, -3), 5)))
                        .moved(ref -> new CellRef(ref.row() + 3, ref.column() + 1))
                        .found())
                .isEqualTo(FOUND);
    }

    @Test
    void an_amount_that_is_wrong_by_one_is_found_at_its_cell() {
        assertThat(planted(
                        "D6", text -> new BigDecimal(text).add(BigDecimal.ONE).toPlainString()))
                .containsExactlyInAnyOrder(
                        EMPTY,
                        KEY,
                        NO_LINK,
                        CENTS,
                        "BU-ROW-SUM error [D6, G6]",
                        "BU-COL-SUM error [D4, D6]",
                        "BU-TREE-SUM error [D22, D6]");
    }

    @Test
    void two_digits_that_changed_places_are_found_at_their_cell() {
        assertThat(planted("E31", text -> text.replace("217234", "271234")))
                .containsExactlyInAnyOrder(
                        EMPTY,
                        KEY,
                        NO_LINK,
                        CENTS,
                        "BU-ROW-SUM error [E31, G31]",
                        "BU-COL-SUM error [E31, E33]",
                        "BU-TREE-SUM error [E22, E31]");
    }

    @Test
    void an_amount_that_is_left_out_is_found_at_its_blank_cell() {
        assertThat(planted("C10", text -> ""))
                .containsExactlyInAnyOrder(
                        EMPTY,
                        KEY,
                        NO_LINK,
                        CENTS,
                        "BU-ROW-SUM error [C10, G10]",
                        "BU-COL-SUM error [C10, C8]",
                        "BU-TREE-SUM error [C10, C22]");
    }

    @Test
    void a_year_that_is_left_out_is_one_finding() {
        Rearranged without = example.reworded((cell, text) -> cell.startsWith("D") ? "" : text);
        assertThat(without.found())
                .containsExactlyInAnyOrder(
                        EMPTY,
                        "BU-KEY-CONST info [B5, C5, E5, F5]",
                        NO_LINK,
                        "BU-ROW-SUM error [G10, G16, G18, G19, G20, G21, G22, G23, G30, G31, G32, G33, G4, G5, G6, G8]");
    }

    private List<String> planted(String where, UnaryOperator<String> fault) {
        return example.reworded((cell, text) -> cell.equals(where) ? fault.apply(text) : text)
                .found();
    }

    private static Rearranged later(Rearranged table, int years) {
        return table.reworded(
                (cell, text) -> text.matches("20[0-9]{2}") ? String.valueOf(Integer.parseInt(text) + years) : text);
    }

    private static Rearranged scaled(Rearranged table, int zeros) {
        return table.reworded((cell, text) -> text.matches("[0-9]+\\.[0-9]+")
                ? new BigDecimal(text).scaleByPowerOfTen(zeros).toPlainString()
                : text);
    }

    private static Rearranged renamed(Rearranged table) {
        return table.reworded((cell, text) -> text.replace("Maison des métiers", "Fédération du Tafilalt")
                .replace("Réseau des oasis", "ONG Sources"));
    }

    /** The blocks of four rows of the headings from the last to the first, and the applicants' the other way round. */
    private static Rearranged permuted(Rearranged table) {
        Map<Integer, Integer> to = new HashMap<>();
        List<Integer> rows = new ArrayList<>();
        for (int block = 3; block >= 0; block--) {
            for (int row = 0; row < 4; row++) {
                rows.add(4 + 4 * block + row);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            to.put(rows.get(i), 4 + i);
        }
        for (int row = 24; row <= 28; row++) {
            to.put(row, row + 5);
            to.put(row + 5, row);
        }
        return table.moved(ref -> new CellRef(to.getOrDefault(ref.row(), ref.row()), ref.column()));
    }

    @Test
    void an_amount_that_cannot_be_read_is_told_and_its_sums_are_not_judged() {
        assertThat(planted("D6", text -> "en attente"))
                .filteredOn(found -> !found.startsWith("BU-KEY-CONST"))
                .containsExactlyInAnyOrder(EMPTY, NO_LINK, CENTS, "DC-UNREADABLE error [D6]");
    }
}
