package org.indh.budget.communal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;

/**
 * Where a line stands in the budget (imputation budgétaire): chapter, article, paragraph, line, from the outermost to the
 * innermost. The segments are kept as they are written and mean nothing here; "01" is not "1".
 *
 * @param segments at least one, without points, dashes, strokes or blanks; 30, 20, 10, 12
 */
@Written(examples = {"30.20.10.12", "30"})
public record BudgetCode(List<String> segments) implements Comparable<BudgetCode> {
    private static final Pattern BETWEEN = Pattern.compile("[.\\-/\\s\\u00A0]+");

    /** @throws InvalidValueException where there is no segment, or one is blank or holds what parts segments */
    public BudgetCode {
        segments = ImmutableList.copyOf(segments);
        boolean parted = segments.stream()
                .anyMatch(
                        segment -> segment.isEmpty() || BETWEEN.matcher(segment).find());
        if (segments.isEmpty() || parted) {
            throw new InvalidValueException("budget-code", String.join(".", segments));
        }
    }

    /** The code of those segments: {@code of("30", "20")}. @throws InvalidValueException as the constructor does */
    public static BudgetCode of(String... segments) {
        return new BudgetCode(List.of(segments));
    }

    /**
     * Reads {@code "30.20.10.12"}; points, dashes, strokes and blanks part segments.
     *
     * @throws InvalidValueException where there is no segment
     */
    public static BudgetCode parse(String text) {
        List<String> segments = Splitter.on(BETWEEN).omitEmptyStrings().splitToList(text);
        if (segments.isEmpty()) {
            throw new InvalidValueException("budget-code", text);
        }
        return new BudgetCode(segments);
    }

    /** How far in it is: 1 for a chapter, 2 for an article. */
    public int depth() {
        return segments.size();
    }

    /** The code of so many of its outermost segments: {@code upTo(1)} is the chapter's; all where there are fewer. */
    public BudgetCode upTo(int depth) {
        return new BudgetCode(segments.subList(0, Math.min(depth, segments.size())));
    }

    /** Segment by segment, as texts. */
    @Override
    public int compareTo(BudgetCode other) {
        int shared = Math.min(depth(), other.depth());
        for (int i = 0; i < shared; i++) {
            int bySegment = segments.get(i).compareTo(other.segments.get(i));
            if (bySegment != 0) {
                return bySegment;
            }
        }
        return Integer.compare(depth(), other.depth());
    }

    /** The segments with points between them: {@code "30.20.10.12"}. */
    @Override
    public String toString() {
        return String.join(".", segments);
    }
}
