package org.indh.spreadsheet.layout;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.indh.core.time.StatedDate;
import org.indh.spreadsheet.grid.Cell;

/**
 * The days that a document states around its table, each behind a word: "voté en session du 28 octobre 2026, visé le 18/12/2026".
 * No figure and none of the other words stands between the word and its day, so that the day of a visa passes for no vote, and
 * one of two days of a session for neither.
 *
 * @param words the words before a day, by the member of the document that holds it: {@code votedOn → voté, adopté}
 */
record StatedDays(ListMultimap<String, String> words) {
    private static final String DAY = "[0-9]{1,2} ?[/.-] ?[0-9]{1,2} ?[/.-] ?[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}"
            + "|[0-9]{1,2}(?: ?er)? \\p{L}+\\.? [0-9]{4}";
    private static final Pattern DATE = Pattern.compile(DAY);
    private static final Pattern FIGURES = Pattern.compile("[^\\p{L}]*[0-9][^\\p{L}]*");
    private static final int MOST_BETWEEN = 120;

    StatedDays {
        words = ImmutableListMultimap.copyOf(words);
    }

    /** A day that is stated, and the cell in which it stands. */
    record Stated(String member, String day, Cell cell) {}

    /** The days that a row states, in one cell or in the next but for blank ones: "Voté le :", "28/10/2026". */
    List<Stated> of(List<Cell> row) {
        List<Stated> stated = new ArrayList<>();
        if (words.isEmpty()) {
            return stated;
        }
        String joined = row.stream().map(cell -> plain(cell.text())).collect(Collectors.joining(" "));
        for (Map.Entry<String, String> word : words.entries()) {
            day(word.getKey(), word.getValue(), joined)
                    .flatMap(day -> holder(row, day).flatMap(cell -> stated(word.getKey(), day, cell)))
                    .filter(found ->
                            stated.stream().noneMatch(other -> other.member().equals(found.member())))
                    .ifPresent(stated::add);
        }
        return stated;
    }

    /** Whether a row says nothing but such things: it states a day, and no amount stands in it. */
    boolean isAllOf(List<Cell> row) {
        return !of(row).isEmpty()
                && row.stream()
                        .map(cell -> plain(cell.text()))
                        .filter(text -> !DATE.matcher(text.strip()).matches())
                        .noneMatch(text -> FIGURES.matcher(text).matches());
    }

    private static Optional<Stated> stated(String member, String day, Cell cell) {
        return new StatedDate(day).day().map(LocalDate::toString).map(iso -> new Stated(member, iso, cell));
    }

    private static Optional<Cell> holder(List<Cell> row, String day) {
        return row.stream().filter(cell -> plain(cell.text()).contains(day)).findFirst();
    }

    private Optional<String> day(String member, String word, String text) {
        Matcher behind = Pattern.compile("(?<!\\p{L})" + Pattern.quote(LabelPattern.folded(word))
                        + "(?!\\p{L})([^0-9]{0," + MOST_BETWEEN + "}?)(?<![0-9])(" + DAY + ")(?![0-9])")
                .matcher(text);
        while (behind.find()) {
            String between = behind.group(1);
            if (words.entries().stream()
                    .filter(other -> !other.getKey().equals(member))
                    .noneMatch(other -> between.contains(LabelPattern.folded(other.getValue())))) {
                return Optional.of(behind.group(2));
            }
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        return LabelPattern.folded(text).replaceAll("\\s+", " ");
    }
}
