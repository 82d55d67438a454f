package org.indh.spreadsheet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.indh.core.document.ReadLimits;
import org.indh.spreadsheet.grid.Sheet;
import org.indh.spreadsheet.grid.Workbook;
import org.indh.spreadsheet.xlsx.XlsxReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleWorkbookTest {
    static Stream<Path> tables() {
        return ExampleWorkbook.tables();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void an_examples_workbook_says_what_the_table_beside_it_says(Path table) throws Exception {
        ExampleWorkbook example = new ExampleWorkbook(table);
        if (Boolean.getBoolean("indh.examples.write")) {
            example.write();
        }
        Workbook read = XlsxReader.read(example.workbook(), ReadLimits.standard());
        Workbook expected = example.expected();
        assertThat(read.limits()).isEmpty();
        assertThat(read.sheets())
                .extracting(Sheet::name)
                .isEqualTo(expected.sheets().stream().map(Sheet::name).toList());
        for (int i = 0; i < expected.sheets().size(); i++) {
            assertThat(read.sheets().get(i).cells())
                    .isEqualTo(expected.sheets().get(i).cells());
            assertThat(read.sheets().get(i).merged())
                    .isEqualTo(expected.sheets().get(i).merged());
        }
    }
}
