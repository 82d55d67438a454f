package org.indh.cli.logframe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.indh.cli.testing.Rearranged;
import org.indh.spreadsheet.grid.CellRef;
import org.indh.spreadsheet.grid.TextTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nothing of one document is known to the code: with other codes, numbers, years, words for places, columns and order the
 * same causes are found at the same cells.
 */
class ChangedLogframeTest {
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9.,])[0-9]+(?![0-9.,])");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])");
    private static final Pattern NODE = Pattern.compile("(?<=R[ée]sultat )[0-9]+");
    private static final Pattern CODE = Pattern.compile("(?<=(?:IOV |A\\.))[0-9]+(?=\\.)");

    /** Cells whose numbers are a rhythm or a number of meetings, which the number of communes does not change. */
    private static final Set<String> MEETINGS = Set.of("92", "95", "96");

    /** Numbers that follow from 12 communes, and from 13, as they follow from 14 and from 15. */
    private static final Map<String, String> OF_FOURTEEN =
            Map.of("12", "14", "13", "15", "26", "30", "52", "60", "6", "7", "9", "10", "10", "11");

    /** Counts with a percentage: one that no rounding explains, an exact one, one cut off, one rounded. */
    private static final Map<String, List<String>> PERCENTAGES = Map.of(
            "B5", List.of("9", "10", "77", "73"),
            "B21", List.of("9", "10", "75", "71"),
            "B22", List.of("8", "11", "66", "78"),
            "B23", List.of("4", "4", "33", "29"));

    private Rearranged example;
    private List<String> asItIs;

    @BeforeEach
    void readExample() throws IOException {
        List<String> lines =
                Files.readAllLines(ExampleLogframeTest.EXAMPLE.resolve("cadre-logique.txt"), StandardCharsets.UTF_8);
        example = Rearranged.of(TextTable.parse(lines).sheets().get(0));
        asItIs = example.found();
        assertThat(asItIs).hasSizeGreaterThan(25);
    }

    @Test
    void fourteen_communes_for_twelve() {
        assertThat(example.reworded(ChangedLogframeTest::ofFourteen).found()).isEqualTo(asItIs);
    }

    @Test
    void other_years() {
        Rearranged later = example.reworded(
                (cell, text) -> replaced(text, YEAR, year -> String.valueOf(Integer.parseInt(year) + 6)));
        assertThat(later.found()).isEqualTo(asItIs);
    }

    @Test
    void other_codes() {
        Rearranged renumbered = example.reworded((cell, text) -> {
            String nodes = replaced(text, NODE, number -> "1" + number);
            String codes = cell.startsWith("A") ? replaced(nodes, CODE, number -> "1" + number) : nodes;
            return codes.replaceFirst("^IOV ", "Ind. ");
        });
        assertThat(renumbered.found()).isEqualTo(asItIs);
    }

    @Test
    void other_names_of_places_and_things() {
        Map<String, String> names = Map.of(
                "Maroc", "Sénégal",
                "maroc", "sénégal",
                "belge", "suisse",
                "Belgique", "Suisse",
                "GT Nord", "GT Atlas",
                "GT Maroc", "GT Sénégal");
        Rearranged renamed = example.reworded((cell, text) -> {
            String changed = text;
            for (Map.Entry<String, String> name : names.entrySet()) {
                changed = changed.replace(name.getKey(), name.getValue());
            }
            return changed;
        });
        assertThat(renamed.found()).isEqualTo(asItIs);
    }

    @Test
    void columns_in_another_order() {
        // Sources first, then the last milestone, the baseline and the first milestone; the two others between.
        Map<Integer, Integer> to = Map.of(1, 4, 2, 5, 3, 6, 4, 3, 5, 1, 6, 2, 7, 7);
        Rearranged permuted = example.moved(ref -> new CellRef(ref.row(), to.getOrDefault(ref.column(), ref.column())));
        assertThat(permuted.found()).isEqualTo(asItIs);
    }

    @Test
    void starting_further_down_and_to_the_right() {
        Rearranged moved = example.moved(ref -> new CellRef(ref.row() + 7, ref.column() + 3));
        assertThat(moved.found()).isEqualTo(asItIs);
    }

    @Test
    void results_in_another_order() {
        for (long seed = 1; seed <= 5; seed++) {
            assertThat(example.shuffled(8, 103, "Résultat", seed).found())
                    .as("seed %s", seed)
                    .isEqualTo(asItIs);
        }
    }

    @Test
    void indicators_and_activities_in_another_order_within_their_result() {
        for (long seed = 1; seed <= 5; seed++) {
            Rearranged shuffled = example.shuffledRuns("IOV", seed).shuffledRuns("A.", seed);
            assertThat(withoutFootnote(shuffled.found())).as("seed %s", seed).isEqualTo(withoutFootnote(asItIs));
        }
    }

    @Test
    void all_of_it_at_once() {
        Rearranged changed = example.reworded(ChangedLogframeTest::ofFourteen)
                .reworded((cell, text) -> replaced(text, YEAR, year -> String.valueOf(Integer.parseInt(year) - 11)))
                .shuffled(8, 103, "Résultat", 42)
                .moved(ref -> new CellRef(ref.row() + 4, ref.column() + 1));
        assertThat(changed.found()).isEqualTo(asItIs);
    }

    /** A number out of its place in a shuffled list is no longer seen between its neighbours. */
    private static List<String> withoutFootnote(List<String> found) {
        return found.stream().filter(row -> !row.startsWith("LF-CODE-SEQ")).toList();
    }

    private static String ofFourteen(String cell, String text) {
        String row = cell.substring(1);
        List<String> percentage = PERCENTAGES.get(cell);
        if (percentage != null) {
            return text.replaceFirst(percentage.get(0), percentage.get(1))
                    .replaceFirst(percentage.get(2) + "(?= ?%)", percentage.get(3));
        }
        boolean value = "BCD".contains(cell.substring(0, 1)) && !MEETINGS.contains(row);
        return value ? replaced(text, NUMBER, number -> OF_FOURTEEN.getOrDefault(number, number)) : text;
    }

    private static String replaced(String text, Pattern pattern, Function<String, String> with) {
        return pattern.matcher(text).replaceAll((MatchResult match) -> with.apply(match.group()));
    }
}
