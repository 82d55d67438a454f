package org.indh.planning.programme;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Hierarchy;
import org.indh.core.text.LocalizedText;
import org.indh.logframe.chain.Activity;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.chain.Level;
import org.indh.logframe.chain.Logframe;

/**
 * The results chain of logframes as hierarchies for a budget's lines (chaîne de résultats): activities in results, results in
 * outcomes, by their codes as written. A code that stands in two places is in neither, for nobody knows which is meant.
 *
 * <pre>
 * ResultsChain chain = ResultsChain.of(List.of(logframe));
 * lines.stream().collect(Consolidation.by(chain.hierarchies(), OUTCOME, RESULT)).rollUp();
 * </pre>
 *
 * @param results the results that activities lie in: A.5.6 in R5
 * @param outcomes the specific objectives that results lie in: R5 in OS 1
 */
public record ResultsChain(Hierarchy results, Hierarchy outcomes) {
    /** The chain of logframes that belong together, such as one for each specific objective; the edition names them. */
    public static ResultsChain of(Collection<Logframe> logframes) {
        String edition = logframes.stream().map(ResultsChain::name).distinct().collect(Collectors.joining("; "));
        List<Map.Entry<String, String>> activities = new ArrayList<>();
        List<Map.Entry<String, String>> results = new ArrayList<>();
        for (Logframe logframe : logframes) {
            logframe.nodes().stream()
                    .filter(node -> node.level() == Level.OUTPUT)
                    .forEach(result -> {
                        String code = code(result);
                        results.add(pair(code, outcome(logframe, result)));
                        activities(result).forEach(activity -> activities.add(pair(activity, code)));
                    });
        }
        return new ResultsChain(
                hierarchy(Dimension.ACTIVITY, Dimension.RESULT, edition, activities),
                hierarchy(Dimension.RESULT, Dimension.OUTCOME, edition, results));
    }

    /** Both, in the order that {@link Consolidation#by(List, Dimension...)} takes them in. */
    public List<Hierarchy> hierarchies() {
        return ImmutableList.of(results, outcomes);
    }

    private static Hierarchy hierarchy(
            Dimension child, Dimension parent, String edition, List<Map.Entry<String, String>> pairs) {
        String named = edition.isBlank() ? Logframe.KIND.name() : edition;
        return Hierarchy.of(
                child,
                parent,
                named,
                pairs.stream().filter(pair -> !pair.getKey().isEmpty()).toList());
    }

    private static Map.Entry<String, String> pair(String child, String parent) {
        return Map.entry(child, parent);
    }

    private static Stream<String> activities(ChainNode result) {
        return result.activities().stream()
                .map(Activity::code)
                .flatMap(code -> Optional.ofNullable(code).stream())
                .map(code -> code.text());
    }

    /** The outcome that a result contributes to; blank where the logframe names none, or names another level. */
    private static String outcome(Logframe logframe, ChainNode result) {
        return logframe.parent(result)
                .filter(parent -> parent.level() == Level.OUTCOME)
                .map(ResultsChain::code)
                .orElse("");
    }

    private static String code(ChainNode node) {
        return node.code() == null ? "" : node.code().text();
    }

    /** What a logframe is called, and its years. */
    private static String name(Logframe logframe) {
        String title = Optional.ofNullable(logframe.title())
                .map(LocalizedText::text)
                .orElse("")
                .strip();
        String years = logframe.period() == null ? "" : logframe.period().toString();
        String named = title.isEmpty() ? Logframe.KIND.name() : title;
        return named.contains(years) ? named : named + " " + years;
    }
}
