package org.indh.cli.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One table saved as delimited text and as a workbook with real days and numbers, as an accountant saves it. */
final class TableFiles {
    private TableFiles() {}

    static List<Path> both(Path folder, List<List<String>> table) throws IOException {
        return List.of(csv(folder, table), workbook(folder, table));
    }

    /** The same of a table whose cells stand between bars. */
    static List<Path> both(Path folder, String table) throws IOException {
        return both(
                folder,
                table.lines()
                        .map(line -> List.of(line.strip().substring(1).split("\\|", -1)).stream()
                                .map(String::strip)
                                .toList())
                        .map(row -> row.subList(0, row.size() - 1))
                        .toList());
    }

    static Path csv(Path folder, List<List<String>> table) throws IOException {
        String text = table.stream().map(row -> String.join(";", row)).collect(Collectors.joining("\r\n"));
        return Files.write(folder.resolve("journal.csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    static Path workbook(Path folder, List<List<String>> table) throws IOException {
        Path file = folder.resolve("journal.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "indh", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Journal");
            for (int row = 0; row < table.size(); row++) {
                for (int column = 0; column < table.get(row).size(); column++) {
                    put(sheet, row, column, table.get(row).get(column));
                }
            }
        }
        return file;
    }

    private static void put(Worksheet sheet, int row, int column, String text) {
        boolean isDay = text.matches("\\d\\d/\\d\\d/\\d{4}");
        if (isDay) {
            String[] parts = text.split("/", -1);
            sheet.value(row, column, LocalDate.parse(parts[2] + "-" + parts[1] + "-" + parts[0]));
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (text.matches("\\d+(,\\d+)?")) {
            sheet.value(row, column, new BigDecimal(text.replace(',', '.')));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }
}
