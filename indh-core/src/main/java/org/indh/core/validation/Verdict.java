package org.indh.core.validation;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a rule says of one subject: it passes, it breaches, or it cannot be judged.
 *
 * @param breaches what is against it
 * @param gaps what could not be judged, and why
 */
public record Verdict(List<Breach> breaches, List<Gap> gaps) {
    private static final Verdict PASS = new Verdict(List.of(), List.of());

    /**
     * Something that a rule could not judge.
     *
     * @param reason why: {@code "population-unknown"}; its words stand in the catalogue under {@code gap.…}
     * @param spot the part
     */
    public record Gap(String reason, Spot spot) {}

    public Verdict {
        breaches = ImmutableList.copyOf(breaches);
        gaps = ImmutableList.copyOf(gaps);
    }

    /** Nothing against it. */
    public static Verdict pass() {
        return PASS;
    }

    /** These breaches; none is a pass. */
    public static Verdict of(List<Breach> breaches) {
        return breaches.isEmpty() ? PASS : new Verdict(breaches, List.of());
    }

    /** One breach. */
    public static Verdict of(Breach breach) {
        return of(List.of(breach));
    }

    /** It cannot be judged, for that reason. */
    public static Verdict notEvaluated(String reason, Spot spot) {
        return new Verdict(List.of(), List.of(new Gap(reason, spot)));
    }
}
