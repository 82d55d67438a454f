package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.indh.budget.group.Elimination;

/**
 * A transfer that was taken out, with the places of both sides.
 *
 * @param entry its entry in the journal
 * @param given the giver's lines, as far as they are inside the group
 * @param received the receiver's
 */
record Eliminated(Elimination.Entry entry, List<SourceLine> given, List<SourceLine> received) {
    Eliminated {
        given = ImmutableList.copyOf(given);
        received = ImmutableList.copyOf(received);
    }

    /** Its state in the user's language. */
    String state(Words words) {
        return words.terms().get("TransferState." + entry.state().code(), words.language());
    }
}
