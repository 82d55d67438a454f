package org.indh.core.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is written by the book is read as it was, however small the pieces and however many the threads. */
class CsvPropertiesTest {
    private static final List<String> COLUMNS = List.of("commune", "label", "amount");

    @Property
    void what_was_written_is_read_in_any_pieces(
            @ForAll("records") List<List<String>> records,
            @ForAll @IntRange(min = 1, max = 200) int blockBytes,
            @ForAll("lineEnds") String lineEnd)
            throws Exception {
        Path file = written(records, lineEnd);
        try (RowReading reading = CsvSource.of(file).inBlocks(blockBytes).open(COLUMNS)) {
            List<List<String>> read = new ArrayList<>(read(reading.rows()).values());
            assertThat(read).isEqualTo(records);
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 50)
    void threads_share_the_records_and_each_knows_its_line(
            @ForAll("records") List<List<String>> records, @ForAll @IntRange(min = 1, max = 60) int blockBytes)
            throws Exception {
        Path file = written(records, "\n");
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try (RowReading reading = CsvSource.of(file).inBlocks(blockBytes).open(COLUMNS)) {
            Callable<TreeMap<Integer, List<String>>> part = () -> read(reading.rows());
            TreeMap<Integer, List<String>> all = new TreeMap<>();
            int count = 0;
            for (var done : threads.invokeAll(Collections.nCopies(3, part))) {
                all.putAll(done.get());
                count += done.get().size();
            }
            assertThat(count).isEqualTo(records.size());
            assertThat(new ArrayList<>(all.values())).isEqualTo(records);
            assertThat(new ArrayList<>(all.keySet())).isEqualTo(lines(records));
        } finally {
            threads.shutdown();
            Files.delete(file);
        }
    }

    private static List<Integer> lines(List<List<String>> records) {
        List<Integer> lines = new ArrayList<>();
        int line = 2;
        for (List<String> record : records) {
            lines.add(line);
            line += 1
                    + (int) String.join("", record)
                            .chars()
                            .filter(sign -> sign == '\n')
                            .count();
        }
        return lines;
    }

    private static TreeMap<Integer, List<String>> read(Rows rows) throws Exception {
        TreeMap<Integer, List<String>> read = new TreeMap<>();
        while (rows.next()) {
            assertThat(rows.flaw()).isEqualTo(RowFlaw.NONE);
            read.put(
                    rows.line(),
                    List.of(
                            rows.text(0).orElseThrow(),
                            rows.text(1).orElseThrow(),
                            rows.text(2).orElseThrow()));
        }
        return read;
    }

    private static Path written(List<List<String>> records, String lineEnd) throws Exception {
        Path file = Files.createTempFile("lignes", ".csv");
        String body = records.stream()
                .map(record -> record.stream().map(CsvPropertiesTest::field).collect(Collectors.joining(",")) + lineEnd)
                .collect(Collectors.joining());
        Files.writeString(file, "commune,label,amount" + lineEnd + body);
        return file;
    }

    private static String field(String text) {
        boolean isPlain = text.chars().noneMatch(sign -> sign == '"' || sign == ',' || sign == '\n' || sign == '\r');
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Provide
    Arbitrary<List<List<String>>> records() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("ab;|\t ,\"\n\ré€ن")
                .ofMaxLength(12)
                .map(each -> each.replace("\r\n", "\n"));
        Arbitrary<String> commune = Arbitraries.of("Tiznit", "08.401.03.03", "Aït, Baha", "تزنيت");
        Arbitrary<String> amount = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 100_000).map(String::valueOf), text, Arbitraries.of("1,5", "\"1\""));
        return commune.flatMap(any -> net.jqwik.api.Combinators.combine(commune, text, amount)
                        .as((one, two, three) -> List.of(one, two, three)))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n");
    }
}
