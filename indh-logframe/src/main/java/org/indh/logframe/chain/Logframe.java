package org.indh.logframe.chain;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import org.indh.core.document.Kind;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.YearRange;
import org.indh.logframe.indicator.Population;
import org.jspecify.annotations.Nullable;

/**
 * A logframe (cadre logique): the results chain with its indicators, sources and assumptions.
 *
 * @param title what it describes
 * @param period the programme's years, first and last
 * @param template the donor's template that it follows
 * @param baselineYear the year of every baseline, where the document states it once
 * @param populations the sets that its indicators count in, where they are declared: 12 communes
 * @param preconditions what must hold before the programme starts (conditions préalables)
 * @param nodes the nodes of the chain, in the author's order
 */
@RecordBuilder
public record Logframe(
        @Nullable LocalizedText title,
        @Nullable YearRange period,
        @Nullable LevelTemplate template,
        @Nullable Integer baselineYear,
        List<Population> populations,
        List<Assumption> preconditions,
        List<ChainNode> nodes) {
    /** The kind of document that a logframe is. */
    public static final Kind<Logframe> KIND = new Kind<>("logframe", 1, Logframe.class);

    public Logframe {
        populations = ImmutableList.copyOf(populations);
        preconditions = ImmutableList.copyOf(preconditions);
        nodes = ImmutableList.copyOf(nodes);
    }

    /** The node that another contributes to, where its code is that of exactly one. */
    public Optional<ChainNode> parent(ChainNode node) {
        if (node.parent() == null) {
            return Optional.empty();
        }
        List<ChainNode> found = nodes.stream()
                .filter(other -> !other.equals(node)
                        && other.code() != null
                        && other.code().equals(node.parent()))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
