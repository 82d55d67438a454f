package org.indh.cli.consolidate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;
import org.indh.core.rows.CsvSource;
import org.indh.core.rows.RowFlaw;
import org.indh.core.rows.RowReading;
import org.indh.core.rows.Rows;
import org.indh.core.text.Language;
import org.indh.core.text.Phrase;
import org.indh.core.time.StatedDate;

/**
 * Reads the members of a group from a table (CSV): a row for each of them, its columns named in French, English or Arabic.
 *
 * <pre>
 * member;share;from
 * Commune d’Amerzgane;100 %;2030-01-01
 * Association Tifaouine;50 %;2031-07-01
 * </pre>
 */
final class GroupFile {
    /** What a column holds. */
    private enum Field {
        MEMBER,
        DOCUMENT,
        SHARE,
        FROM,
        PROJECT;

        String key() {
            return "group.column." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final CsvSource source;
    private final Words words;
    private final Map<Field, String> columns = new EnumMap<>(Field.class);

    private GroupFile(CsvSource source, Words words) {
        this.source = source;
        this.words = words;
    }

    /**
     * The rows, in the order of the file.
     *
     * @throws UnreadableFileException where nothing of it can be read
     * @throws QuestionException where it is no such table, or a cell is not what its column holds
     */
    static List<GroupRow> read(Path file, Words words) throws UnreadableFileException, QuestionException {
        GroupFile reading = new GroupFile(CsvSource.of(file), words);
        reading.name();
        return reading.rows();
    }

    private void name() throws QuestionException {
        List<String> unknown = new ArrayList<>();
        for (String column : source.columns()) {
            Optional<Field> field = field(column);
            if (field.isEmpty() || columns.putIfAbsent(field.get(), column) != null) {
                unknown.add(column);
            }
        }
        if (!unknown.isEmpty() || !columns.containsKey(Field.MEMBER)) {
            List<String> known = new ArrayList<>();
            for (Field field : Field.values()) {
                known.add(words.say(field.key()));
            }
            throw new QuestionException(words.say(
                    unknown.isEmpty() ? "group.no-member-column" : "group.columns",
                    Map.of("file", source.name(), "names", unknown, "known", known)));
        }
    }

    private Optional<Field> field(String column) {
        String normal = Phrase.normal(column);
        for (Field field : Field.values()) {
            for (Language language : Language.values()) {
                if (normal.equals(Phrase.normal(words.terms().get("consolidate." + field.key(), language)))) {
                    return Optional.of(field);
                }
            }
        }
        return Optional.empty();
    }

    private List<GroupRow> rows() throws UnreadableFileException, QuestionException {
        List<GroupRow> read = new ArrayList<>();
        List<Field> fields = List.copyOf(columns.keySet());
        try (RowReading reading = source.open(List.copyOf(columns.values()))) {
            Rows rows = reading.rows();
            while (rows.next()) {
                String place = source.name() + " " + rows.line();
                Map<Field, String> texts = new EnumMap<>(Field.class);
                for (int i = 0; i < fields.size(); i++) {
                    texts.put(fields.get(i), rows.text(i).map(String::strip).orElse(""));
                }
                if (rows.flaw() != RowFlaw.NONE
                        || texts.getOrDefault(Field.MEMBER, "").isEmpty()) {
                    throw new QuestionException(words.say("group.row", Map.of("place", place)));
                }
                read.add(row(texts, place));
            }
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.INPUT_OUTPUT, source.name(), Map.of(), e);
        }
        return read;
    }

    private GroupRow row(Map<Field, String> texts, String place) throws QuestionException {
        List<String> documents = new ArrayList<>();
        for (String document : texts.getOrDefault(Field.DOCUMENT, "").split("\\|", -1)) {
            if (!document.isBlank()) {
                documents.add(document.strip());
            }
        }
        String project = texts.getOrDefault(Field.PROJECT, "");
        String share = texts.getOrDefault(Field.SHARE, "");
        return new GroupRow(
                texts.getOrDefault(Field.MEMBER, ""),
                documents,
                project.isEmpty() ? null : project,
                GroupShare.parse(share, words)
                        .orElseThrow(() ->
                                new QuestionException(words.say("group.share", Map.of("place", place, "text", share)))),
                from(texts.getOrDefault(Field.FROM, ""), place).orElse(null),
                place);
    }

    private Optional<LocalDate> from(String text, String place) throws QuestionException {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = new StatedDate(text).day();
        if (day.isEmpty()) {
            throw new QuestionException(words.say("group.date", Map.of("place", place, "text", text)));
        }
        return day;
    }
}
