package org.indh.core.place;

import java.util.Comparator;

/**
 * A territory that a name may mean, and how well the name fits it.
 *
 * @param territory what may be meant
 * @param match the confidence
 */
public record Candidate(Territory territory, Match match) implements Comparable<Candidate> {
    private static final Comparator<Candidate> RANK = Comparator.comparing(Candidate::match)
            .thenComparing(candidate -> candidate.territory().level())
            .thenComparing(candidate -> candidate.territory().code());

    /** Orders by how well the name fits, the broader territory before the narrower, then by code. */
    @Override
    public int compareTo(Candidate other) {
        return RANK.compare(this, other);
    }
}
