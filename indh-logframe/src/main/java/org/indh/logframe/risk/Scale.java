package org.indh.logframe.risk;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.indh.core.text.Phrase;
import org.indh.core.text.Resources;

/**
 * An ordinal scale (échelle): words in the order that they rate by, of which several may mean one step. {@code "bas"} stands
 * below {@code "moyen"}; {@code "élevé"} and {@code "high"} are one step. How far apart two steps are says nothing.
 */
public final class Scale {
    private static final String RESOURCE = "/META-INF/indh/logframe/risk-scales.txt";

    /** The step of each word in normal form, from 1 for the lowest. */
    private final ImmutableMap<String, Integer> steps;

    private Scale(Map<String, Integer> steps) {
        this.steps = ImmutableMap.copyOf(steps);
    }

    /** The scale that a legend states: one word to a step, the lowest first; of a word said twice the first counts. */
    public static Scale stated(List<String> words) {
        return of(words.stream().map(List::of).toList());
    }

    private static Scale of(List<List<String>> steps) {
        Map<String, Integer> byWord = new LinkedHashMap<>();
        for (int step = 1; step <= steps.size(); step++) {
            for (String word : steps.get(step - 1)) {
                byWord.putIfAbsent(Phrase.normal(word), step);
            }
        }
        return new Scale(byWord);
    }

    /**
     * The shipped scale that orders these words. Words that no scale of the axis knows are left aside; the others must all
     * be of one scale, and where several have them all, in one order.
     */
    public static Optional<Scale> of(Axis axis, Collection<String> words) {
        List<Scale> scales = shipped(axis);
        List<String> known = words.stream()
                .map(Phrase::normal)
                .distinct()
                .filter(word -> scales.stream().anyMatch(scale -> scale.steps.containsKey(word)))
                .toList();
        List<Scale> fitting = scales.stream()
                .filter(scale -> scale.steps.keySet().containsAll(known))
                .toList();
        boolean agree = fitting.stream().allMatch(scale -> scale.orders(known, fitting.get(0)));
        return known.isEmpty() || fitting.isEmpty() || !agree ? Optional.empty() : Optional.of(fitting.get(0));
    }

    /** Whether both put these words, which both know, in one order. */
    private boolean orders(List<String> words, Scale like) {
        return words.stream()
                .allMatch(one -> words.stream()
                        .allMatch(other -> Integer.signum(step(one) - step(other))
                                == Integer.signum(like.step(one) - like.step(other))));
    }

    private int step(String normal) {
        return steps.getOrDefault(normal, 0);
    }

    /** Every shipped scale of that axis. */
    static List<Scale> shipped(Axis axis) {
        return Shipped.BY_AXIS.getOrDefault(axis, ImmutableList.of());
    }

    /** How many steps it has. */
    public int length() {
        return (int) steps.values().stream().distinct().count();
    }

    /** Its rank, from 1 for the lowest step; empty for a word that it does not know. */
    public OptionalInt rank(String word) {
        int step = step(Phrase.normal(word));
        return step == 0 ? OptionalInt.empty() : OptionalInt.of(step);
    }

    /** Read on first use. */
    private static final class Shipped {
        private static final ImmutableMap<Axis, List<Scale>> BY_AXIS = read();

        private static ImmutableMap<Axis, List<Scale>> read() {
            Map<Axis, List<Scale>> scales = new LinkedHashMap<>();
            for (String line : Resources.lines(Scale.class, RESOURCE)) {
                for (Axis axis : Axis.values()) {
                    if (line.startsWith(axis.code() + ":")) {
                        scales.computeIfAbsent(axis, any -> new ArrayList<>())
                                .add(scale(line.substring(axis.code().length() + 1)));
                    }
                }
            }
            return ImmutableMap.copyOf(scales);
        }

        private static Scale scale(String line) {
            return of(Splitter.on('<')
                    .splitToStream(line)
                    .map(step -> Splitter.on(',').trimResults().splitToList(step))
                    .toList());
        }
    }
}
