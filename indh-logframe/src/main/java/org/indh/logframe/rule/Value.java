package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.core.measure.Count;
import org.indh.core.measure.Proportion;
import org.indh.core.measure.Quantity;
import org.indh.core.statement.Figure;
import org.indh.core.time.MilestoneYear;
import org.indh.core.validation.At;
import org.indh.core.validation.Spot;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's value at one date, with its place.
 *
 * @param indicator the indicator
 * @param figure the value
 * @param year the year that it is due at; absent for the baseline
 */
record Value(
        At<Indicator> indicator,
        At<Figure> figure,
        @Nullable MilestoneYear year) {
    /** The baseline and the milestones that are given, in their order. */
    static List<Value> of(At<Indicator> indicator) {
        List<Value> values = new ArrayList<>();
        indicator.each("baseline", Figure.class).forEach(at -> values.add(new Value(indicator, at, null)));
        values.addAll(milestones(indicator));
        return values;
    }

    /** The milestones that are given, in the order of their years. */
    static List<Value> milestones(At<Indicator> indicator) {
        return indicator.each("milestones", Figure.class).stream()
                .map(at -> new Value(indicator, at, MilestoneYear.parse(at.key())))
                .toList();
    }

    /** Every value of every indicator, in the author's order. */
    static List<Value> all(At<Logframe> logframe) {
        return indicators(logframe).stream()
                .flatMap(indicator -> of(indicator).stream())
                .toList();
    }

    /** Every indicator, in the author's order. */
    static List<At<Indicator>> indicators(At<Logframe> logframe) {
        return logframe.each("nodes", ChainNode.class).stream()
                .flatMap(node -> node.each("indicators", Indicator.class).stream())
                .toList();
    }

    /** What the value is judged on: its first quantity. */
    Optional<Quantity> first() {
        return figure.value().first();
    }

    /** The first quantity, if it is a count. */
    Optional<Count> count() {
        return first().flatMap(
                        quantity -> quantity.fold(Optional::of, share -> Optional.empty(), yes -> Optional.empty()));
    }

    /** The first quantity, if it is a share. */
    Optional<Proportion> proportion() {
        return first().flatMap(
                        quantity -> quantity.fold(count -> Optional.empty(), Optional::of, yes -> Optional.empty()));
    }

    /** The author's words. */
    String text() {
        String text = figure.value().text();
        return text == null ? "" : text;
    }

    Spot spot() {
        return figure.spot();
    }
}
