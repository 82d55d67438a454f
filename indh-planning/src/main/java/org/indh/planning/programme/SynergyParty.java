package org.indh.planning.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.indh.logframe.chain.NodeCode;
import org.jspecify.annotations.Nullable;

/**
 * A party to a synergy, with the part of its own programme that the synergy serves.
 *
 * @param name what the organisation is called: "VVSG"
 * @param outcome the outcome of its own programme: "OS 1"
 * @param results the results of its own programme: "R3", "R7"
 */
public record SynergyParty(@Nullable String name, @Nullable NodeCode outcome, List<NodeCode> results) {
    public SynergyParty {
        results = ImmutableList.copyOf(results);
    }
}
