package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.json.JsonText;

/** The same lines come to the same output, whether they stand in a document of ours or in a list. */
class ConsolidateRoadsTest {
    private static final List<String> DIMENSIONS = List.of("commune", "year", "heading", "form");
    private static final String RATES = """
            from,to,rate,unit,date
            EUR,MAD,10.8345,1,2026
            EUR,MAD,10.7125,1,mars 2026
            MAD,JPY,14.0449,1,2026
            EUR,JPY,152.17,1,2026
            """;

    private static final Entry FIRST = new Entry(List.of("08.401.03.03", "2026", "A", "cash"), "100.50", "MAD", "", "");

    /**
     * A line.
     *
     * @param codes one for each dimension, empty where it has none
     * @param amount a number, empty where nobody states it
     * @param currency its code, empty where nobody states it
     * @param date its day, empty where nobody states it
     * @param paidFor both ends of what it pays for, empty where nobody states them
     */
    record Entry(List<String> codes, String amount, String currency, String date, String paidFor) {
        String from() {
            return paidFor.isEmpty() ? "" : paidFor.substring(0, paidFor.indexOf('/'));
        }

        String until() {
            return paidFor.substring(paidFor.indexOf('/') + 1);
        }
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        Arbitrary<List<String>> codes = Combinators.combine(
                        Arbitraries.of("08.401.03.03", "08.401.03.05", "Aït \"Zineb\", haut", "أكدز", ""),
                        Arbitraries.of("2026", "2027", ""),
                        Arbitraries.of("A", "B", "=C", "10", "9", ""),
                        Arbitraries.of("cash", "in-kind", ""))
                .as(List::of);
        Arbitrary<String> amounts = Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(-500_000, 500_000)
                        .map(cents -> java.math.BigDecimal.valueOf(cents, 2).toPlainString()),
                Arbitraries.of("", "0", "5", "-100.50", "99999999999.99"));
        Arbitrary<String> dates = Arbitraries.of("2026-03-15", "2026-12-31", "2029-01-01", "");
        Arbitrary<String> times = Arbitraries.of("2026-03-01/2026-03-31", "2026-10-01/2027-03-31", "", "");
        return Combinators.combine(codes, amounts, Arbitraries.of("MAD", "EUR", "JPY", ""), dates, times)
                .as(Entry::new)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> by() {
        return Arbitraries.of(
                "commune",
                "commune,year",
                "heading,commune,year",
                "year",
                "currency,year",
                "form,heading",
                "heading,form,currency");
    }

    @Property(tries = 25)
    void text_csv_and_json_are_the_same(
            @ForAll("entries") List<Entry> entries, @ForAll("by") String by, @ForAll("options") List<String> options)
            throws IOException {
        List<Entry> all = new ArrayList<>(entries);
        all.add(0, FIRST);
        Path folder = Files.createTempDirectory("indh");
        try {
            Path rates = Files.writeString(folder.resolve("taux.csv"), RATES);
            Path document = Files.writeString(folder.resolve("l.json"), document(all));
            for (Path list : List.of(
                    Files.writeString(folder.resolve("l.csv"), csv(all)),
                    Files.writeString(folder.resolve("l.jsonl"), jsonLines(all)))) {
                for (String format : List.of("text", "csv", "json")) {
                    assertThat(run(list, by, format, options, rates))
                            .isEqualTo(run(document, by, format, options, rates));
                }
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    @Provide
    Arbitrary<List<String>> options() {
        return Arbitraries.of(
                List.of("--lang", "en"),
                List.of("--lang", "ar"),
                List.of("--lang", "fr", "--where", "heading=A"),
                List.of("--lang", "en", "--where", "currency=MAD", "--columns", "none"),
                List.of("--lang", "fr", "--in", "MAD"),
                List.of("--lang", "ar", "--in", "MAD", "--per", "total"),
                List.of("--lang", "en", "--in", "JPY", "--where", "heading=A"));
    }

    private static List<String> run(Path file, String by, String format, List<String> options, Path rates) {
        List<Object> arguments = new ArrayList<>(List.of("consolidate", file, "--by", by, "--format", format));
        arguments.addAll(options);
        if (options.contains("--in")) {
            arguments.addAll(List.of("--rates", rates));
        }
        Run run = Run.of(arguments.toArray());
        assertThat(run.status()).as(run.err()).isLessThanOrEqualTo(1);
        return List.of(String.valueOf(run.status()), run.out().replace(file.toString(), "FILE"));
    }

    private static Map<String, String> codes(Entry entry) {
        Map<String, String> codes = new TreeMap<>();
        for (int i = 0; i < DIMENSIONS.size(); i++) {
            if (!entry.codes().get(i).isEmpty()) {
                codes.put(DIMENSIONS.get(i), entry.codes().get(i));
            }
        }
        return codes;
    }

    private static Node line(Entry entry) {
        ObjectNode.Builder codes = ObjectNode.builder();
        codes(entry).forEach(codes::put);
        ObjectNode.Builder line = ObjectNode.builder().put("codes", codes.build());
        if (!entry.amount().isEmpty()) {
            line.put("amount", entry.amount() + " " + (entry.currency().isEmpty() ? "XXX" : entry.currency()));
        }
        if (!entry.date().isEmpty()) {
            line.put("date", entry.date());
        }
        if (!entry.paidFor().isEmpty()) {
            line.put("periodFrom", entry.from()).put("periodUntil", entry.until());
        }
        return line.build();
    }

    private static String document(List<Entry> entries) {
        return "{\"kind\": \"financial-report\", \"version\": 1, \"lines\": ["
                + entries.stream().map(entry -> JsonText.write(line(entry))).collect(Collectors.joining(","))
                + "]}";
    }

    private static String jsonLines(List<Entry> entries) {
        return entries.stream()
                .map(entry -> JsonText.write(line(entry)).replace("\n", " ") + "\n")
                .collect(Collectors.joining());
    }

    private static String csv(List<Entry> entries) {
        return String.join(",", DIMENSIONS) + ",amount,currency,date,periodFrom,period-until\n"
                + entries.stream().map(ConsolidateRoadsTest::record).collect(Collectors.joining());
    }

    private static String record(Entry entry) {
        List<String> fields = new ArrayList<>(entry.codes());
        fields.add(entry.amount());
        fields.add(entry.currency());
        Stream.of(entry.date(), entry.from(), entry.until())
                .forEach(day -> fields.add(day.replaceFirst("(....)-(..)-(..)", "$3/$2/$1")));
        return fields.stream()
                        .map(field -> '"' + field.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","))
                + "\n";
    }
}
