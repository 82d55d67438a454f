package org.indh.cli.consolidate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;
import org.indh.core.rows.RowFlaw;
import org.indh.core.rows.RowReading;
import org.indh.core.rows.Rows;
import org.indh.core.rows.SliceIndex;

/** Records of a list that are called a total in one of their columns, and are maybe the sum of those above them. */
final class TotalRows {
    private static final int MOST_LISTED = 5;

    /** A column with more texts than that tells lines apart one by one, and is not looked at any further. */
    private static final int MOST_TEXTS = 100_000;

    private final String file;
    private final List<String> listed = new ArrayList<>();
    private long count;

    private TotalRows(String file) {
        this.file = file;
    }

    /** Looks at the texts of each column that lines are told apart by, at each text once. */
    static TotalRows of(LineList list) throws UnreadableFileException {
        TotalRows found = new TotalRows(list.source().name());
        List<String> fields = List.copyOf(list.columns().dimensions().values());
        try (RowReading reading = list.chosen().open(fields)) {
            found.read(reading.rows(), fields.size());
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.INPUT_OUTPUT, found.file, Map.of(), e);
        }
        return found;
    }

    private void read(Rows rows, int fields) throws UnreadableFileException {
        List<SliceIndex> texts = new ArrayList<>();
        List<Map<Integer, String>> totals = new ArrayList<>();
        for (int field = 0; field < fields; field++) {
            texts.add(new SliceIndex());
            totals.add(new LinkedHashMap<>());
        }
        while (rows.next()) {
            boolean isTotal = false;
            for (int field = 0; field < fields && !isTotal && rows.flaw() == RowFlaw.NONE; field++) {
                SliceIndex known = texts.get(field);
                if (known.size() >= MOST_TEXTS) {
                    continue;
                }
                int before = known.size();
                int number = known.number(rows.bytes(), rows.start(field), rows.end(field));
                if (number == before) {
                    Optional<String> total = rows.text(field).filter(Doubts::isTotal);
                    int of = field;
                    total.ifPresent(text -> totals.get(of).put(number, text));
                }
                String text = totals.get(field).get(number);
                isTotal = text != null;
                if (text != null) {
                    add(text.strip(), rows.line());
                }
            }
        }
    }

    private void add(String text, int line) {
        count++;
        if (listed.size() < MOST_LISTED) {
            listed.add(file + ":" + line + " " + text);
        }
    }

    /** That they may count twice; nothing where there are none. */
    Optional<String> note(Words words) {
        String more = count > listed.size() ? ", …" : "";
        List<String> shown = listed.stream().map(words::show).toList();
        return listed.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("total-row", Map.of("rows", new Said(String.join(", ", shown) + more))));
    }
}
