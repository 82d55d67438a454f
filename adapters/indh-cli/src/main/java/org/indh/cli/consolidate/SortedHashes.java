package org.indh.cli.consolidate;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;

/**
 * Hashes in their order, each once.
 *
 * @param all from the lowest
 */
record SortedHashes(ImmutableLongArray all) {
    static SortedHashes of(LongStream hashes) {
        long[] sorted = hashes.sorted().toArray();
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        return new SortedHashes(ImmutableLongArray.copyOf(Arrays.copyOf(sorted, size)));
    }

    /** Those that are in more than one of several. */
    static SortedHashes inSeveral(Collection<SortedHashes> several) {
        long[] sorted = several.stream()
                .flatMapToLong(each -> each.all.stream())
                .sorted()
                .toArray();
        LongStream.Builder shared = LongStream.builder();
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                shared.add(sorted[i]);
            }
        }
        return of(shared.build());
    }

    int size() {
        return all.length();
    }

    boolean contains(long hash) {
        int low = 0;
        int high = all.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle) < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < all.length() && all.get(low) == hash;
    }

    /** How many of them another one has as well. */
    int inCommon(SortedHashes other) {
        int count = 0;
        int there = 0;
        for (int here = 0; here < all.length(); here++) {
            while (there < other.all.length() && other.all.get(there) < all.get(here)) {
                there++;
            }
            count += there < other.all.length() && other.all.get(there) == all.get(here) ? 1 : 0;
        }
        return count;
    }
}
