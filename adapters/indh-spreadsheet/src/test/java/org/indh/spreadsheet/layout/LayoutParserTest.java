package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.indh.core.document.Draft;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ScalarNode;
import org.indh.core.finding.CellOrigin;
import org.indh.spreadsheet.SpreadsheetFormat;
import org.indh.spreadsheet.grid.TextTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A layout of an integrator's own. */
class LayoutParserTest {
    private static final String HIVES = """
            # Ruchers
            layout: ruchers
            kind: apiary
            set: origin = terrain
            title: title
            requires: hives

            column: hives
              fills: hives
              label: Ruches
            column: notes
              fills: notes[]
              label: Remarques
            row: village
              opens: villages
              set: code = V{n}
              text: name
              columns: hives notes
              label: Village {n}[ - {text}]
            """;

    @Test
    void it_is_read_and_its_tables_are_found() {
        Layout layout = Layout.parse(HIVES.lines().toList());
        assertThat(layout).hasToString("ruchers");
        assertThat(layout.name()).isEqualTo("ruchers");
        assertThat(layout.kind()).isEqualTo("apiary");
        List<Draft> drafts = new SpreadsheetFormat(List.of(layout))
                .drafts(TextTable.parse(List.of(
                        "| Inventaire 2024 |",
                        "| | Ruches | Remarques |",
                        "| Village 1 - Aït Ali | 12 | - fumée\\n- froid |")));
        ObjectNode tree = drafts.get(0).tree();
        assertThat(drafts).extracting(Draft::kind).containsExactly("apiary");
        assertThat(tree.members()).containsKeys("origin", "title", "villages");
        assertThat(tree.toString()).contains("Inventaire 2024", "V1", "Aït Ali", "12", "fumée", "froid");
    }

    @Test
    void what_ships_can_be_parsed() {
        assertThat(Layout.shipped())
                .extracting(Layout::name)
                .containsExactly(
                        "triennial-programming",
                        "dgd-logframe",
                        "dgd-t3",
                        "risk-register",
                        "partnerships",
                        "communal-budget",
                        "expenses");
    }

    @Test
    void a_row_may_fill_the_one_object_of_that_name_and_members_be_made_of_its_label() {
        Layout layout = Layout.parse(HIVES.replace("  opens: villages\n", "  fills: village\n")
                .replace("  text: name\n", "  set: name = {text}\n")
                .lines()
                .toList());
        List<Draft> drafts = new SpreadsheetFormat(List.of(layout))
                .drafts(TextTable.parse(List.of("| | Ruches |", "| Village 1 - Aït Ali | 12 |")));
        ObjectNode village =
                (ObjectNode) Objects.requireNonNull(drafts.get(0).tree().member("village"));
        assertThat(village.origin()).isEqualTo(new CellOrigin("Feuille 1", "A2"));
        assertThat(village.member("name")).isEqualTo(new ScalarNode("Aït Ali", new CellOrigin("Feuille 1", "A2")));
        assertThat(village.members()).containsKeys("code", "hives");
    }

    @Test
    void a_table_without_a_row_that_is_required_is_another_one() {
        Layout layout = Layout.parse(HIVES.replace("requires: hives", "requires: hives village")
                .lines()
                .toList());
        SpreadsheetFormat format = new SpreadsheetFormat(List.of(layout));
        List<String> with = List.of("| | Ruches |", "| Village 1 | 12 |");
        List<String> without = List.of("| | Ruches |", "| Total | 12 |");
        assertThat(format.drafts(TextTable.parse(with))).extracting(Draft::kind).containsExactly("apiary");
        assertThat(format.drafts(TextTable.parse(without)))
                .extracting(Draft::kind)
                .containsExactly(Draft.UNKNOWN);
    }

    @Test
    void one_of_several_may_be_required() {
        Layout layout = Layout.parse(HIVES.replace("requires: hives", "requires: hives|notes village")
                .lines()
                .toList());
        assertThat(layout.required()).containsExactly(List.of("hives", "village"), List.of("notes", "village"));
        assertThatThrownBy(() -> Layout.parse(HIVES.replace("requires: hives", "requires: hives|honey")
                        .lines()
                        .toList()))
                .hasMessageContaining("no column \"honey\"");
    }

    @Test
    void one_member_holds_the_year() {
        List<String> lines = HIVES.replace("title: title", "year: year = Saison\nyear: season = Campagne")
                .lines()
                .toList();
        assertThatThrownBy(() -> Layout.parse(lines)).hasMessageContaining("year, season");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "kind: apiary;kind apiary;line 3;key: value",
                "kind: apiary;kind:;line 3;nothing stands after",
                "kind: apiary;sort: apiary;line 3;\"sort\" is not known",
                "  fills: hives;  fill: hives;line 9;\"fill\" is not known",
                "  fills: hives;fills: hives;line 9;\"fills\" is not known",
                "set: origin = terrain;set: terrain;line 4;name = text",
                "  label: Ruches;  label: Ruches[;line 10;brackets do not match",
                "  label: Ruches;  label: Ruches {nombre};line 10;no placeholder {nombre}",
                "  label: Ruches;  label: {n} à {n};line 10;stands twice",
                "  columns: hives notes;  columns: hives note;line 14;no column \"note\"",
                "  set: code = V{n};  under: commune;line 14;no row \"commune\"",
                "  set: code = V{n};  set: parent = @commune;line 14;no row \"commune\"",
                "  set: code = V{n};  set: parent;line 16;name = text",
                "  set: code = V{n};  otherwise: commune;line 14;no row \"commune\"",
                "title: title;year: year;line 5;name = text",
                "title: title;foreign: Dates[;line 5;brackets do not match",
            })
    void a_line_that_is_wrong_is_named(String right, String wrong, String line, String why) {
        List<String> lines = HIVES.replace(right + "\n", (right.startsWith(" ") ? "  " + wrong.strip() : wrong) + "\n")
                .lines()
                .toList();
        List<String> given = wrong.equals("fills: hives")
                ? HIVES.replace("  fills: hives\n", "fills: hives\n").lines().toList()
                : lines;
        assertThatThrownBy(() -> Layout.parse(given))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(line + ": ")
                .hasMessageContaining(why);
    }

    @Test
    void what_is_missing_is_named() {
        assertThatThrownBy(() -> Layout.parse(List.of("layout: x"))).hasMessage("the layout has no \"kind\"");
        assertThatThrownBy(() -> Layout.parse(List.of("layout: x", "kind: y", "column: a", "  label: A")))
                .hasMessage("line 3: the column \"a\" has no \"fills\"");
        assertThatThrownBy(() -> Layout.parse(List.of("layout: x", "kind: y", "row: a", "  opens: as")))
                .hasMessage("line 3: the row \"a\" has no \"label\"");
        assertThatThrownBy(() -> Layout.parse(List.of("layout: x", "kind: y", "requires: a")))
                .hasMessageContaining("no column \"a\"");
    }
}
