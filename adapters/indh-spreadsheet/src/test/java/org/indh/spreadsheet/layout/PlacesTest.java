package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.indh.core.document.ScalarNode;
import org.indh.core.finding.CellOrigin;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.CellRef;
import org.indh.spreadsheet.grid.Sheet;
import org.junit.jupiter.api.Test;

/** Every text of a tree stands in the cell that it is said to come from. */
class PlacesTest {
    @Test
    void every_text_of_the_examples_logframe_stands_in_its_cell() throws Exception {
        Read read = Read.table(Files.readString(
                Path.of("..", "..", "examples", "cic-maroc", "cadre-logique.txt"), StandardCharsets.UTF_8));
        assertThat(read.faults()).isEmpty();
        assertThat(read.leaves()).size().isGreaterThan(200);
        read.leaves().forEach(leaf -> assertStandsInItsCell(read, leaf));
    }

    @Test
    void every_text_of_an_untidy_table_stands_in_its_cell() {
        Read read = Read.table("""
                B2 | Programme «\u00A0Pistes\u00A0»
                C4:C5 | Baseline (2020)
                D4:E4 | Cible
                F4:F5 | Sources de vérification
                D5 | 2022
                E5 | 2024
                B6 | Résultat 1
                C6:F6 | Les pistes sont praticables.
                B7:B8 | IOV\u00A01.1 – Pistes
                C7 | 3 pistes
                D7:E7 | 5 pistes
                F7 | \uF0B7 Registre\\n\uF0B7 Relevés\\ndes ponts
                F8 | Factures
                """);
        assertThat(read.leaves()).size().isGreaterThan(8);
        read.leaves().forEach(leaf -> assertStandsInItsCell(read, leaf));
    }

    private static void assertStandsInItsCell(Read read, ScalarNode leaf) {
        CellOrigin origin = (CellOrigin) Objects.requireNonNull(leaf.origin());
        Sheet sheet = read.workbook().sheets().stream()
                .filter(one -> one.name().equals(origin.sheet()))
                .findFirst()
                .orElseThrow();
        String text = sheet.cell(CellRef.parse(Objects.requireNonNull(origin.cell())))
                .map(Cell::text)
                .orElse("");
        String plain = LabelPattern.folded(text).replaceAll("\\s+", " ");
        String expected = LabelPattern.folded(leaf.text()).replaceAll("\\s+", " ");
        boolean codeMadeOfALabel = expected.matches("(os |r)[0-9]+");
        assertThat(plain).contains(codeMadeOfALabel ? expected.replaceAll("[^0-9]", "") : expected);
    }
}
