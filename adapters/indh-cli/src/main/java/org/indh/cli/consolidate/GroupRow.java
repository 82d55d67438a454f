package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.indh.core.measure.Share;
import org.jspecify.annotations.Nullable;

/**
 * What a group says of one of its members.
 *
 * @param member what the group calls it
 * @param documents what its files are called otherwise: their titles or names; none where they are called as it is
 * @param project the common project that the share is of; absent where it is of all that the member has
 * @param share how much of its money counts
 * @param from the day from which this holds; absent where it always did
 * @param place where it is said, for messages: "groupe.csv 3"
 */
record GroupRow(
        String member,
        List<String> documents,
        @Nullable String project,
        Share share,
        @Nullable LocalDate from,
        String place) {
    GroupRow {
        documents = ImmutableList.copyOf(documents);
    }

    /** Whether it says what part the member has in a common project. */
    boolean isOfProject() {
        return project != null;
    }

    /** Whether any of its money counts. */
    boolean counts() {
        return !share.numerator().isZero();
    }

    boolean holdsOn(LocalDate day) {
        return from == null || !from.isAfter(day);
    }
}
