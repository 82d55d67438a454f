package org.indh.logframe.risk;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A matrix of risks (matrice des risques), as a document or a donor states it: its words from the lowest to the highest, and
 * the level of each cell. What it does not give stays open; nothing is worked out in its place.
 *
 * @param likelihoods the words for likelihood, the lowest first: "Rare", "Possible", "Probable"
 * @param impacts the words for impact, the lowest first
 * @param levels the words for the level, the lowest first
 * @param cells the level of each pair of likelihood and impact
 */
@RecordBuilder
public record RiskMatrix(List<String> likelihoods, List<String> impacts, List<String> levels, List<MatrixCell> cells) {
    public RiskMatrix {
        likelihoods = ImmutableList.copyOf(likelihoods);
        impacts = ImmutableList.copyOf(impacts);
        levels = ImmutableList.copyOf(levels);
        cells = ImmutableList.copyOf(cells);
    }

    /** Its words for one of the three, the lowest first; none where it does not state them. */
    public List<String> words(Axis axis) {
        return switch (axis) {
            case LIKELIHOOD -> likelihoods;
            case IMPACT -> impacts;
            case LEVEL -> levels;
        };
    }

    /** The level of that likelihood and that impact; capitals and accents do not matter. */
    public Optional<String> level(String likelihood, String impact) {
        return cells.stream()
                .filter(cell -> Rating.isSame(cell.likelihood(), likelihood) && Rating.isSame(cell.impact(), impact))
                .map(MatrixCell::level)
                .findFirst();
    }

    /**
     * The levels of a risk, one for each likelihood and impact that it may come down to; none where it is not rated, or where
     * the matrix leaves one of them open.
     */
    public List<String> levelsOf(Risk risk) {
        List<String> given = new ArrayList<>();
        Rating likelihood = risk.likelihood();
        Rating impact = risk.impact();
        if (likelihood == null || impact == null) {
            return List.of();
        }
        for (String one : likelihood.words()) {
            for (String other : impact.words()) {
                Optional<String> level = level(one, other);
                if (level.isEmpty()) {
                    return List.of();
                }
                given.add(level.get());
            }
        }
        return given.stream().distinct().toList();
    }

    /** Whether a word is one of its levels. */
    public boolean isLevel(String word) {
        return Stream.concat(levels.stream(), cells.stream().map(MatrixCell::level))
                .anyMatch(level -> Rating.isSame(level, word));
    }
}
