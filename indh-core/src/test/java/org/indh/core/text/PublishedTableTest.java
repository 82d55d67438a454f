package org.indh.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublishedTableTest {
    private static PublishedTable table(String... lines) {
        return PublishedTable.of(List.of(lines), "x.txt");
    }

    @Test
    void a_table_has_a_header_and_rows_of_the_cells_that_say_something() {
        PublishedTable table =
                table("# of: nobody", "edition: 3: late", "columns: code | fr | ar", "1 |  | واحد", "2 | deux");
        assertThat(table.header("edition")).isEqualTo("3: late");
        assertThat(table.find("publisher")).isEmpty();
        assertThat(table.rows())
                .containsExactly(
                        new java.util.TreeMap<>(Map.of("code", "1", "ar", "واحد")),
                        new java.util.TreeMap<>(Map.of("code", "2", "fr", "deux")));
        assertThat(table.cell(table.rows().get(1), "fr")).isEqualTo("deux");
    }

    @Test
    void a_resource_of_another_form_is_refused_by_its_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("edition: 3"))
                .withMessage("x.txt has no columns");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("columns: code").header("edition"))
                .withMessage("x.txt has no edition");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("columns: code", "1 | 2").rows())
                .withMessage("x.txt: more cells than columns: 1 | 2");
        PublishedTable table = table("columns: code | fr", "1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.cell(table.rows().get(0), "fr"))
                .withMessage("x.txt: no fr in {code=1}");
    }
}
