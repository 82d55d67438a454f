package org.indh.core.code;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Resources;

/**
 * The scores (notes) that a policy marker admits: 0 not targeted, 1 significant, 2 principal; desertification has 3 for
 * what supports an action programme, and reproductive, maternal, newborn and child health goes to 4.
 *
 * @param lowest the lowest score; 0
 * @param highest the highest score, not below the lowest; 2
 */
public record ScoreRange(int lowest, int highest) {
    /** @throws InvalidValueException where the highest is below the lowest */
    public ScoreRange {
        if (highest < lowest) {
            throw new InvalidValueException("score-range", lowest + "-" + highest);
        }
    }

    /** What a marker of the DAC admits: 0 to 3 for "8". */
    public static ScoreRange ofDac(MarkerCode marker) {
        return Known.BY_MARKER.getOrDefault(marker.text(), Known.OF_OTHERS);
    }

    /** The ranges, read on first use. */
    private static final class Known {
        private static final String OTHERS = "*";
        private static final ImmutableMap<String, ScoreRange> BY_MARKER =
                Resources.lines(ScoreRange.class, CodeListText.FOLDER + "marker-scores.txt").stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> List.of(line.split(" \\| ", -1)))
                        .collect(ImmutableMap.toImmutableMap(
                                cells -> cells.get(0),
                                cells -> new ScoreRange(
                                        Integer.parseInt(cells.get(1)), Integer.parseInt(cells.get(2)))));
        private static final ScoreRange OF_OTHERS =
                Optional.ofNullable(BY_MARKER.get(OTHERS)).orElseThrow();
    }

    /** Whether the score is one of these. */
    public boolean contains(int score) {
        return lowest <= score && score <= highest;
    }

    /** {@code "0-2"}. */
    @Override
    public String toString() {
        return lowest + "-" + highest;
    }
}
