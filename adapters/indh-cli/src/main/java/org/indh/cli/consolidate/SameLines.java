package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.indh.budget.consolidation.Total;
import org.indh.core.document.UnreadableFileException;

/**
 * Lines that several files state alike and that count each time: maybe a file was given twice, in another form or with a few
 * lines more.
 *
 * @param overlaps files that are in another one, in nearly all their lines
 * @param ids lines that other files have under one id
 * @param uncompared how many lines were too many to be compared one by one
 */
record SameLines(List<Overlap> overlaps, List<SharedLine> ids, long uncompared) {
    private static final int DIGITS = 2;

    SameLines {
        overlaps = ImmutableList.copyOf(overlaps);
        ids = ImmutableList.copyOf(ids);
    }

    /**
     * Those among the lines that count.
     *
     * @throws UnreadableFileException where a list cannot be read again
     */
    static SameLines of(Consolidated result) throws UnreadableFileException {
        return result.files().size() < 2
                ? new SameLines(List.of(), List.of(), 0)
                : of(SharedLines.among(result.ledger().sets(), result.chosen()));
    }

    static SameLines of(SharedLines shared) throws UnreadableFileException {
        List<Overlap> overlaps = Overlap.among(shared);
        long told = overlaps.stream().mapToLong(Overlap::count).sum();
        long uncompared = Math.max(0, shared.uncompared() - 2 * told); // in both files of each
        return new SameLines(overlaps, SharedIds.among(shared, overlaps), uncompared);
    }

    /** What is to be known of them. */
    List<String> notes(Words words) {
        List<String> notes = new ArrayList<>();
        if (!overlaps.isEmpty()) {
            List<String> said = overlaps.stream()
                    .limit(Words.MOST_LISTED + 1)
                    .map(overlap -> say(overlap, words))
                    .toList();
            notes.add(words.say("same-lines", Map.of("files", Words.first(said))));
        }
        if (!ids.isEmpty()) {
            List<String> said = ids.stream()
                    .limit(Words.MOST_LISTED + 1)
                    .map(line -> say(line, words))
                    .toList();
            notes.add(words.say("same-lines.ids", Map.of("count", ids.size(), "lines", Words.first(said))));
        }
        if (uncompared > 0) {
            notes.add(words.say("same-lines.uncompared", Map.of("count", uncompared)));
        }
        return notes;
    }

    private static String say(Overlap overlap, Words words) {
        Map<String, Object> facts = Map.of("one", overlap.one(), "other", overlap.other(), "count", overlap.count());
        return overlap.total()
                .map(total -> words.say(
                        "same-lines.sum",
                        Map.of(
                                "lines",
                                new Said(words.say("same-lines.files", facts)),
                                "amounts",
                                amounts(total, words))))
                .orElseGet(() -> words.say("same-lines.files", facts));
    }

    private static List<Said> amounts(Total total, Words words) {
        return Stream.concat(total.money().amounts().stream(), total.inKind().amounts().stream())
                .map(money -> new Said(words.show(Section.show(money, DIGITS, words.language()))))
                .toList();
    }

    private static String say(SharedLine line, Words words) {
        List<String> places = line.places().stream().map(SameMoney::place).toList();
        String amount = Section.show(line.content().money().orElseThrow(), DIGITS, words.language());
        return words.say(
                "same-lines.id",
                Map.of(
                        "id",
                        String.valueOf(line.content().id()),
                        "amount",
                        new Said(words.show(amount)),
                        "places",
                        places));
    }
}
