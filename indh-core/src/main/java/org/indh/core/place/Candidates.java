package org.indh.core.place;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * What a name may mean. Nothing is chosen silently: where two territories bear the name, both stand here and
 * {@link #single} is empty, however much better the one is spelt.
 *
 * <pre>
 * Gazetteer.morocco().find("Beni Mathar").single()     // Bni Mathar, by another spelling
 * Gazetteer.morocco().find("Sidi Boubker").single()    // empty: there are two
 * Gazetteer.morocco().find("Bruxelles").ranked()       // nobody
 * </pre>
 *
 * @param name the name as it was looked up
 * @param ranked those that it may mean, the best first; none where it is no territory of Morocco
 */
public record Candidates(String name, List<Candidate> ranked) {
    public Candidates {
        ranked = ImmutableList.sortedCopyOf(ranked);
    }

    /** Those that the whole name fits, in whatever spelling; the others are guesses. */
    public List<Candidate> fitting() {
        return ranked.stream().filter(candidate -> candidate.match().fits()).toList();
    }

    /** The only one that the whole name fits; empty where none does, or several do. */
    public Optional<Candidate> single() {
        List<Candidate> fitting = fitting();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Whether there is nobody. */
    public boolean isEmpty() {
        return ranked.isEmpty();
    }
}
