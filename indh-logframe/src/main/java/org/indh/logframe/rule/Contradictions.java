package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.indh.core.validation.At;
import org.indh.logframe.risk.Risk;

/**
 * Pairs of risks of which the one that is no more probable and no graver has the higher level. Risks of the same ranks
 * contradict the same others, so that they are compared once, however many they are.
 */
final class Contradictions {
    /** Risks that differ in their ranks are compared up to so many. */
    static final int MOST_RANKS = 2_000;

    /** The risks of each ranks that contradict others, in the author's order, and which groups contradict which. */
    private final List<List<At<Risk>>> groups;

    private final List<int[]> edges = new ArrayList<>();

    private Contradictions(Map<RankedRisk.Ranks, List<At<Risk>>> byRanks) {
        List<RankedRisk.Ranks> concerned = byRanks.keySet().stream()
                .filter(ranks -> byRanks.keySet().stream()
                        .anyMatch(other -> ranks.contradicts(other) || other.contradicts(ranks)))
                .toList();
        groups = concerned.stream().map(byRanks::get).toList();
        for (int i = 0; i < concerned.size(); i++) {
            for (int j = 0; j < concerned.size(); j++) {
                if (concerned.get(i).contradicts(concerned.get(j))) {
                    edges.add(new int[] {i, j});
                }
            }
        }
    }

    /** The contradictions between these risks; empty where more ranks differ than are compared. */
    static Optional<Contradictions> between(List<RankedRisk> risks) {
        Map<RankedRisk.Ranks, List<At<Risk>>> byRanks = new LinkedHashMap<>();
        for (RankedRisk risk : risks) {
            byRanks.computeIfAbsent(risk.ranks(), any -> new ArrayList<>()).add(risk.at());
        }
        return byRanks.size() > MOST_RANKS ? Optional.empty() : Optional.of(new Contradictions(byRanks));
    }

    /** How many pairs contradict each other. */
    long pairs() {
        return edges.stream()
                .mapToLong(edge ->
                        (long) groups.get(edge[0]).size() * groups.get(edge[1]).size())
                .sum();
    }

    /** Every risk of such a pair. */
    List<At<Risk>> all() {
        return groups.stream().flatMap(List::stream).toList();
    }

    /**
     * The smallest sets of risks without which no pair would be left, each once; none where so many risks differ that
     * working them out would take too long.
     */
    List<List<At<Risk>>> smallestSets() {
        int[] sizes = groups.stream().mapToInt(List::size).toArray();
        return SmallestCovers.of(sizes, edges).stream()
                .map(cover -> IntStream.range(0, sizes.length)
                        .filter(group -> (cover >> group & 1) == 1)
                        .mapToObj(groups::get)
                        .flatMap(List::stream)
                        .toList())
                .toList();
    }
}
