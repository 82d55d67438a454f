package org.indh.spreadsheet.layout;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.indh.core.time.DateReading.Dated;
import org.indh.core.time.StatedDate;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * How a layout's documents say which year they are for: behind a word ("Budget de l'exercice 2027"), else by the only year that
 * is part of no date. A sitting of October 2026 that voted the budget of 2027 does not make it one of 2026.
 *
 * @param component the member of the document that holds the year: "year"
 * @param words what stands just before it: "exercice"
 * @param isFirst whether years of which the first and the last stand there are those of one document, whose year the first is:
 *     "2024-2026"; of a document of one year they say no year, and are given as they stand
 */
record YearWords(String component, List<String> words, boolean isFirst) {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20|21)[0-9]{2}(?![0-9])");
    /** What makes figures behind a year, or before it, a part of a date or of another number. */
    private static final Pattern JOINED_BEHIND = Pattern.compile("\\s?[-/.,]\\s?[0-9].*", Pattern.DOTALL);

    private static final Pattern JOINED_BEFORE = Pattern.compile(".*[0-9]\\s?[-/.,]\\s?", Pattern.DOTALL);
    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)[\\s.,]*$");

    YearWords {
        words = ImmutableList.copyOf(words);
    }

    /** A year, and the cell that says of the document that it is for it; absent where only a date-free figure says so. */
    record Stated(String year, @Nullable Cell cell) {
        /** Whether it is several years in place of one. */
        boolean isSpan() {
            return YearSpan.is(year);
        }
    }

    /**
     * The year that stands above the headers, else in the sheet's name; empty where none does, or several do.
     *
     * @param offered the years of the table's columns: behind no word, only one of them counts
     */
    Optional<Stated> of(Sheet sheet, List<List<Cell>> above, Set<String> offered) {
        List<Stated> stated =
                above.stream().flatMap(row -> behindWords(row).stream()).toList();
        List<Stated> ofColumns =
                stated.stream().filter(one -> offered.contains(one.year())).toList();
        if (ofColumns.stream().map(Stated::year).distinct().count() == 1) {
            return Optional.of(ofColumns.get(0));
        }
        if (!stated.isEmpty()) {
            return Optional.of(stated.get(0));
        }
        Set<String> bare = above.stream()
                .flatMap(List::stream)
                .flatMap(cell -> bare(cell.text()).stream())
                .filter(offered::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (bare.isEmpty()) {
            bare.addAll(bare(sheet.name()));
            bare.retainAll(offered);
        }
        return bare.size() == 1 ? Optional.of(new Stated(bare.iterator().next(), null)) : Optional.empty();
    }

    /** The year of a row that stands behind one of the words; empty where it has several. */
    Optional<Stated> behindWords(List<Cell> row) {
        Set<String> said = new LinkedHashSet<>();
        row.forEach(cell -> said.addAll(behindWords(cell.text())));
        said.addAll(behindWords(joined(row)));
        if (said.size() != 1) {
            return Optional.empty();
        }
        String year = said.iterator().next();
        return row.stream()
                .filter(cell -> LabelPattern.folded(cell.text()).contains(LabelPattern.folded(year)))
                .findFirst()
                .map(cell -> new Stated(year, cell));
    }

    private static String joined(List<Cell> row) {
        return row.stream().map(Cell::text).collect(Collectors.joining(" "));
    }

    /** The years that stand just behind one of the words. */
    private List<String> behindWords(String text) {
        String folded = LabelPattern.folded(text);
        List<String> years = new ArrayList<>();
        for (String word : words) {
            Pattern behind = Pattern.compile(
                    "(?<!\\p{L})" + Pattern.quote(LabelPattern.folded(word)) + "[\\s:(-]*(" + YEAR.pattern() + ")");
            behind.matcher(folded).results().forEach(found -> {
                int end = isFirst ? -1 : YearSpan.end(folded, found.start(1));
                years.add(end < 0 ? found.group(1) : text.substring(found.start(1), end));
            });
        }
        return years;
    }

    /** A name without its years and the strokes of a file's name. */
    static String without(String name) {
        return YEAR.matcher(name).replaceAll("").replace('_', ' ').strip();
    }

    /** Whether a text is a year, and nothing else. */
    static boolean isYear(String text) {
        return YEAR.matcher(LabelPattern.folded(NoteMark.without(text))).matches();
    }

    /** The years of a text that belong to no date. */
    static List<String> bare(String text) {
        String folded = LabelPattern.folded(text);
        List<String> years = new ArrayList<>();
        Matcher year = YEAR.matcher(folded);
        while (year.find()) {
            String before = text.substring(0, year.start());
            boolean joined = JOINED_BEFORE
                            .matcher(folded.substring(0, year.start()))
                            .matches()
                    || JOINED_BEHIND.matcher(folded.substring(year.end())).matches();
            if (!joined && !isOfMonth(before, year.group())) {
                years.add(year.group());
            }
        }
        return years;
    }

    private static boolean isOfMonth(String before, String year) {
        Matcher word = LAST_WORD.matcher(before);
        return word.find() && new StatedDate(word.group(1) + " " + year).reading() instanceof Dated;
    }
}
