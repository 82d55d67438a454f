package org.indh.cli.consolidate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.indh.core.rows.RowFlaw;
import org.indh.core.rows.Rows;
import org.indh.core.rows.SliceIndex;

/**
 * Records of a list that are called a total in one of their columns, and are maybe the sum of those above them. It is given the
 * records one after the other, with the columns that lines are told apart by as their first fields, and looks at each text once.
 */
final class TotalRows implements Consumer<Rows> {
    /** A column with more texts than that tells lines apart one by one, and is not looked at any further. */
    private static final int MOST_TEXTS = 100_000;

    private final String file;
    private final List<SliceIndex> texts = new ArrayList<>();
    private final List<Map<Integer, String>> totals = new ArrayList<>();
    private final List<String> listed = new ArrayList<>();

    TotalRows(LineList list) {
        this.file = list.source().name();
        list.columns().dimensions().forEach((dimension, column) -> {
            texts.add(new SliceIndex());
            totals.add(new LinkedHashMap<>());
        });
    }

    @Override
    public void accept(Rows rows) {
        boolean isTotal = false;
        for (int field = 0; field < texts.size() && !isTotal && rows.flaw() == RowFlaw.NONE; field++) {
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
            if (text != null && listed.size() <= Words.MOST_LISTED) {
                listed.add(file + ":" + rows.line() + " " + text.strip());
            }
        }
    }

    /** That they may count twice; nothing where there are none. */
    Optional<String> note(Words words) {
        List<String> shown = listed.stream().map(words::show).toList();
        return listed.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("total-row", Map.of("rows", Words.first(shown))));
    }
}
