package org.indh.cli.consolidate;

import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.LineHash;
import org.indh.core.document.Document;

/**
 * What the lines of a file are known by in whatever order they stand: a hash of what each says, and sums of all hashes. Lines
 * without an amount, or with nil, say nothing here.
 */
final class FileLines {
    private final boolean keepsHashes;
    private final LongStream.Builder lineHashes = LongStream.builder();
    private final LongStream.Builder idHashes = LongStream.builder();
    private final Set<Document<?>> documents = Sets.newIdentityHashSet();
    private final Set<String> titles = new TreeSet<>();
    private long count;
    private long sum;
    private long sumOfOdds;

    /** @param keepsHashes whether lines are looked for one by one; without that only whole files are compared */
    FileLines(boolean keepsHashes) {
        this.keepsHashes = keepsHashes;
    }

    /** What a line says, whoever reports it and however its amount is written. */
    static BudgetLine content(BudgetLine line) {
        return line.with(Dimension.MEMBER, "").with(line.money().orElseThrow());
    }

    /** Adds a line of a document. */
    void add(SourceLine source) {
        if (source.place() instanceof LinePlace.OfDocument place && documents.add(place.document())) {
            DossierLines.ownTitle(place.document()).ifPresent(titles::add);
        }
        LineHash.of(source.line()).ifPresent(hash -> {
            add(hash);
            String id = source.line().id();
            if (id != null) {
                addId(LineHash.ofId(id));
            }
        });
    }

    /** Adds a line by its hash. */
    void add(long hash) {
        count++;
        sum += hash;
        sumOfOdds += (hash >>> 1) * (hash | 1);
        if (keepsHashes) {
            lineHashes.add(hash);
        }
    }

    /** Adds the hash of a line's id. */
    void addId(long hash) {
        if (keepsHashes) {
            idHashes.add(hash);
        }
    }

    long count() {
        return count;
    }

    /** What two files have in common where they say the same line by line, and hardly ever otherwise. */
    List<Long> print() {
        return List.of(count, sum, sumOfOdds);
    }

    /** The hashes of its lines, to be asked for once. */
    SortedHashes lines() {
        return SortedHashes.of(lineHashes.build());
    }

    /** The hashes of its lines' ids, to be asked for once. */
    SortedHashes ids() {
        return SortedHashes.of(idHashes.build());
    }

    /** Whether a document of it and one of another file have the same title. */
    boolean sharesTitle(FileLines other) {
        return !Collections.disjoint(titles, other.titles);
    }
}
