package org.indh.spreadsheet.layout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.indh.core.statement.AmountText;
import org.indh.core.statement.CellReading;
import org.indh.core.statement.NumberConvention;
import org.indh.core.statement.WrittenAmount;
import org.indh.spreadsheet.layout.LabelPattern.Label;
import org.jspecify.annotations.Nullable;

/**
 * A sort of column of a layout.
 *
 * @param name what rows call it: "baseline"
 * @param fills the component that its cells fill: "baseline.text", "milestones.Y{n}.text"; a list ends in "[]", a code of
 *     which they hold a segment in "+"; "-" where they hold nothing that is not known from others, and are passed
 *     over; "?" where the document has no room for it
 * @param heads members of the document that its header settles, made of its placeholders: {@code baselineYear = {yyyy}}
 * @param sets members with a fixed text of each item of a list that its cells fill: {@code territory.level = commune}
 * @param between what parts the items of a list within a line of a cell; absent where nothing does
 * @param nil what a dash or another word for nothing stands for in its cells: "0"; absent where its cells hold no amounts
 * @param words what a cell stands for that holds just such a word: {@code obligatoire → true}
 * @param labels how its header reads
 */
record Column(
        String name,
        String fills,
        Map<String, String> heads,
        Map<String, String> sets,
        @Nullable Pattern between,
        @Nullable String nil,
        List<Word> words,
        List<LabelPattern> labels) {
    /** A word of a cell, and what it stands for. */
    record Word(String means, LabelPattern word) {}

    private static final String STEP = "+";
    private static final String NOTHING = "-";
    private static final String NO_ROOM = "?";

    Column {
        heads = ImmutableMap.copyOf(heads);
        sets = ImmutableMap.copyOf(sets);
        words = ImmutableList.copyOf(words);
        labels = ImmutableList.copyOf(labels);
    }

    /**
     * What a cell says: a word's meaning, nil for a dash, nothing where it says that nothing applies or is known; else its own
     * text.
     */
    String said(String text) {
        Label label = Label.of(text);
        Optional<String> word = words.stream()
                .filter(one -> one.word().match(label).isPresent())
                .map(Word::means)
                .findFirst();
        return word.orElseGet(() -> nil == null ? text : amount(text, nil));
    }

    private static String amount(String text, String nil) {
        CellReading<WrittenAmount> reading = AmountText.read(text, NumberConvention.of(List.of()));
        return reading.fold(
                given -> text,
                none -> nil,
                notGiven -> AmountText.isForMemory(text) ? text : "",
                notApplicable -> "",
                ambiguous -> text,
                unreadable -> text);
    }

    /** Whether its cells hold a segment of a code. */
    boolean isStep() {
        return fills.endsWith(STEP);
    }

    /** Whether nothing is made of its cells. */
    boolean isPassedOver() {
        return fills.equals(NOTHING) || hasNoRoom();
    }

    /** Whether the document has no room for what its cells hold, which is told at its header. */
    boolean hasNoRoom() {
        return fills.equals(NO_ROOM);
    }

    /** Whether its header settles what amounts count in. */
    boolean namesUnit() {
        return heads.containsKey(TableUnit.SCALE);
    }

    /** The component whose segments its cells hold: "code". */
    String stepsOf() {
        return fills.substring(0, fills.length() - STEP.length());
    }

    /** How far down its labels the first stands that a header reads like: the plainer its meaning, the further up. */
    int rank(Label header) {
        for (int i = 0; i < labels.size(); i++) {
            if (match(labels.get(i), header).isPresent()) {
                return i;
            }
        }
        return labels.size();
    }

    /** The placeholders of a header that reads so. */
    Optional<Map<String, String>> match(Label header) {
        return labels.stream().flatMap(label -> match(label, header).stream()).findFirst();
    }

    /** The mark of a note behind a header does not make it another. */
    private static Optional<Map<String, String>> match(LabelPattern label, Label header) {
        String bare = NoteMark.without(header.text());
        Optional<Map<String, String>> match = label.match(header);
        return match.isPresent() || bare.equals(header.text()) ? match : label.match(Label.of(bare));
    }
}
